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

    It holds both example organisations, on mailboxes that are folders, and a fresh secret key. A folder with
    anything in it is refused.

    Example: `mailbot init config`
    """
    for written in configuration.initialise(folder):
        output.say(f"wrote {written}")
    output.say(
        f"Next: read {folder / 'mailbot.toml'}, then run {output.itself()} check --config {folder}",
        style="bold",
    )


def migrate(config: Config = CONFIG) -> None:
    """Bring the database to this version's schema.

    Run it after an upgrade, with the daemon stopped and a backup made. All of it is done, or nothing.

    Example: `mailbot migrate --config /etc/mailbot`
    """
    before, after = wiring.migrate(configuration.load(config))
    if before == after:
        output.say(f"The database has the schema {after} already; nothing was changed.")
    else:
        output.say(f"The database was at {before or 'nothing'} and is at {after} now.")
