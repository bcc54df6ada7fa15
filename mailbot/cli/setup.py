"""``mailbot init`` and ``mailbot migrate``."""

from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, Config


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder.")],
) -> None:
    """Write a commented configuration to start from, valid and runnable as it stands.

    Example: `mailbot init config`
    """
    for written in configuration.initialise(folder):
        output.say(f"wrote {written}")
    output.say(
        f"Next: read {folder / 'mailbot.toml'}, then run mailbot check --config {folder}", style="bold"
    )


def migrate(config: Config = CONFIG) -> None:
    """Bring the database to this version's schema.

    Example: `mailbot migrate` &nbsp; after an upgrade, with the daemon stopped
    """
    before, after = wiring.migrate(configuration.load(config))
    output.say(f"The database was at {before or 'nothing'} and is at {after} now.")
