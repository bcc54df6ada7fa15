"""Options that several verbs share."""

from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Annotated

import typer

from mailbot.domain.errors import Problem, UserError

Config = Annotated[
    Path, typer.Option("--config", metavar="DIR", help="Folder that holds mailbot.toml.", show_default=True)
]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a line, for machines.")]
CONFIG = Path("config")


def instant(text: str, option: str, zone: tzinfo = UTC) -> datetime:
    """An ISO 8601 date or instant, in `zone` where no offset is given.  Raises UserError in words."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise UserError(
            Problem(option, f"{text!r} is no date;", "write 2026-11-30 or 2026-11-30T09:00:00+00:00")
        ) from None
    return found.replace(tzinfo=found.tzinfo or zone).astimezone(UTC)
