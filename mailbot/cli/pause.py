"""``mailbot pause`` and ``mailbot resume``: whether letters leave (R39)."""

import getpass
import sys
from contextlib import closing
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, Config
from mailbot.domain.letter import LetterState
from mailbot.domain.running import Pause
from mailbot.settings import Settings

By = Annotated[
    str, typer.Option("--by", metavar="WHO", help="Who decides it, for the record; by default your login.")
]


def pause(
    by: By = "",
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason, for the record.")] = "",
    config: Config = CONFIG,
) -> None:
    """Stop all letters, of every daemon on this store, at once.

    Mail is taken in as ever, cases go on, and promised times run on; acknowledgements are written and wait.
    What is being handed to a mail server at this very moment still leaves. Alerts stop too: watch
    `mailbot status`. `mailbot resume` lets letters leave again.

    Example: `mailbot pause --by nadia --why "The acknowledgement names last year's form"`
    """
    settings = configuration.load(config)
    who, now = by or login(), wiring.SystemClock().now()
    with closing(wiring.open_register(settings)) as store, store.begin() as work:
        begun = work.pauses.begin(Pause(now, who, why))
        lasting = work.pauses.current()
        work.commit()
    assert lasting is not None, "one lasts now"
    if begun:
        output.say("No letter leaves from now on, until mailbot resume. Promised times run on.", style="bold")
    else:
        output.say(f"Letters are stopped already, {_since(settings, lasting)}. Nothing was changed.")


def resume(
    by: By = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before letters leave.")] = False,
    config: Config = CONFIG,
) -> None:
    """Let letters leave again.

    They leave as they were written, most urgent first; reminders are written only now, of what is still
    due. A letter that should not leave can be dropped before: `mailbot release letter ID --drop`. On a
    terminal it is said how many leave, and asked.

    Example: `mailbot resume --by nadia`
    """
    settings = configuration.load(config)
    with closing(wiring.open_register(settings)) as store:
        with store.view() as work:
            lasting, waiting = work.pauses.current(), work.outbox.count(LetterState.WAITING)
        if lasting is None:
            output.say("Letters are not stopped. Nothing was changed.")
            return
        output.say(f"Letters were stopped {_since(settings, lasting)}.")
        output.say(f"{words.many(waiting, 'letter')} will leave with the next pass of mailbot run.")
        if not yes and sys.stdin.isatty() and not typer.confirm("Let them leave?", default=False):
            raise typer.Exit(output.ATTENTION)
        with store.begin() as work:
            work.pauses.end(by or login(), wiring.SystemClock().now())
            work.commit()
    output.say("Letters leave again.", style="bold")


def _since(settings: Settings, lasting: Pause) -> str:
    when = output.day_and_time(lasting.began_at, settings.offices[0][1].procedure.zone)
    return f"since {when} by {lasting.by}{f' ({lasting.why})' if lasting.why else ''}"


def login() -> str:
    """Whoever sits at the terminal; a service has a number alone."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "somebody at the terminal"
