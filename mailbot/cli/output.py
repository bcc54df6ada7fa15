"""How the command line speaks: tables for people, one JSON object a line for machines."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from mailbot.domain.errors import Problem

DONE, ATTENTION, WRONG_USAGE = 0, 1, 2  # exit codes


def console() -> Console:
    """Standard output; plain and wide where it is no terminal."""
    wide = None if sys.stdout.isatty() else 200
    return Console(width=wide, soft_wrap=wide is not None, highlight=False)


def say(words: str, style: str = "") -> None:
    console().print(Text(words, style=style))


def line(record: dict[str, Any]) -> None:
    """One JSON object on one line."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    drawn = Table(title=title, title_justify="left", title_style="bold", header_style="bold")
    for number, head in enumerate(heads):
        drawn.add_column(head, overflow="fold", no_wrap=number == 0)
    for row in rows:
        drawn.add_row(*map(Text, row))
    console().print(drawn)


def problems(found: Sequence[Problem]) -> None:
    """What must be mended, on standard error."""
    err = Console(stderr=True, highlight=False, soft_wrap=True)
    for problem in found:
        err.print(Text(f"{problem.where}: ", style="bold"), Text(f"{problem.what} {problem.remedy}"), sep="")


def progress() -> Progress:
    """For anything that may last longer than two seconds; draws on standard error, on a terminal only."""
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    )


def day_and_time(instant: datetime | None, zone: ZoneInfo) -> str:
    """Local, as in Fri 4 Dec 2026 23:59; empty for None."""
    if instant is None:
        return ""
    local = instant.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b %Y %H:%M}"
