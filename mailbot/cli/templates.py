"""``mailbot templates``: the letters that you edited, and what has changed in those of mailbot since."""

from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.errors import Problem, UserError
from mailbot.settings import Settings

_NAME = "NAME"


def templates(
    edit: Annotated[str, typer.Option(metavar=_NAME, help="Copy this file to your own, to be edited.")] = "",
    diff: Annotated[
        str, typer.Option(metavar=_NAME, help="Show what you changed, and what mailbot has changed since.")
    ] = "",
    seen: Annotated[
        str, typer.Option(metavar=_NAME, help="You have taken over of mailbot's changes what you want.")
    ] = "",
    config: Config = CONFIG,
    as_json: AsJson = False,
) -> None:
    """List the letters that you edited, and say which ones mailbot has changed since.

    Yours always win, also after an upgrade; they lie in the folder that `[daemon] templates` names. Exit code
    1 if mailbot's own have changed under yours and you have not said `--seen` yet.

    Example: `mailbot templates --edit common/acknowledgement.txt.j2`

    Example: `mailbot templates --diff common/acknowledgement.txt.j2`
    """
    settings = configuration.load(config)
    own = _own_folder(settings)
    if edit:
        written = wiring.edit_template(settings, edit)
        output.say(f"Edit {written}, then look at it with {output.itself()} preview.")
    elif diff:
        _show(*wiring.template_differences(settings, diff))
    elif seen:
        wiring.template_seen(settings, seen)
        output.say(f"From here on, {output.itself()} tells of later changes to {seen} alone.")
    else:
        _list(settings, own, as_json=as_json)


def _own_folder(settings: Settings) -> Path:
    if settings.daemon.templates is None:
        remedy = 'make one, and add templates = "letters" to the table [daemon] of mailbot.toml'
        raise UserError(Problem("[daemon] templates", "there is no folder for letters of your own;", remedy))
    return settings.daemon.templates


def _list(settings: Settings, own: Path, *, as_json: bool) -> None:
    found = wiring.own_templates(settings)
    if as_json:
        for one in found:
            output.line({"name": one.name, "standing": one.standing.name.lower()})
    elif found:
        rows = [(one.name, one.standing.value) for one in found]
        output.table(f"Letters of your own in {own}", ("file", "it is"), rows)
    else:
        output.say(f"There is no letter of your own in {own}: all are those that come with mailbot.")
    if any(one.standing is wiring.Standing.OVERTAKEN for one in found):
        raise typer.Exit(output.ATTENTION)


def _show(yours: str, since: str) -> None:
    output.say("What you changed", style="bold")
    output.say(yours or "Nothing.")
    output.say("\nWhat mailbot has changed since", style="bold")
    output.say(since or "Nothing that is known.")
