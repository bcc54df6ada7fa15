"""``mailbot init`` and ``mailbot migrate``."""

import sys
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


def migrate(
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether there is a backup.")] = False,
    config: Config = CONFIG,
) -> None:
    """Bring the database to this version's schema.

    Run it after an upgrade, with the daemon stopped. All of it is done, or nothing. A SQLite file is copied
    first, beside itself; of a PostgreSQL database make a backup before: on a terminal it is asked.

    Example: `mailbot migrate --config /etc/mailbot`
    """
    settings = configuration.load(config)
    if wiring.is_older(settings):
        wiring.refuse_while_alive(settings.store_url, wiring.SystemClock().now())
        copy = wiring.copy_before_migrating(settings, wiring.SystemClock().now())
        if copy:
            output.say(f"The database as it was lies in {copy}.")
        elif not yes and sys.stdin.isatty():
            question = "Is there a backup of the database? (mailbot backup FILE makes one)"
            if not typer.confirm(question, default=False):
                raise typer.Exit(output.ATTENTION)
    before, after = wiring.migrate(settings)
    if before == after:
        output.say(f"The database has the schema {after} already; nothing was changed.")
    else:
        output.say(f"The database was at {before or 'nothing'} and is at {after} now.")
