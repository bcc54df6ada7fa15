"""How the command line speaks: tables for people, one JSON object a line for machines."""

import json
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from textwrap import wrap
from typing import Any
from zoneinfo import ZoneInfo

from rich import box
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)
from rich.table import Table
from rich.text import Text

from mailbot.domain.errors import Problem

DONE, ATTENTION, WRONG_USAGE = 0, 1, 2  # exit codes
WIDE = 200  # columns where the output is no terminal


def itself() -> str:
    """How this program was called, for the commands that it suggests."""
    return sys.argv[0] if sys.argv and Path(sys.argv[0]).name == "mailbot" else "mailbot"


def console() -> Console:
    """Standard output; plain and wide where it is no terminal."""
    wide = None if sys.stdout.isatty() else WIDE
    return Console(width=wide, soft_wrap=wide is not None, highlight=False)


def say(words: str, style: str = "") -> None:
    console().print(Text(words, style=style))


def because(reasons: Iterable[str]) -> None:
    """Reasons below each other, that the eye can go down."""
    lead = "because"
    room = max(width() - 11, 20)
    for reason in reasons:
        for part in wrap(reason, room) if sys.stdout.isatty() else [reason]:
            say(f"   {lead:<8}{part}", style="dim")
            lead = ""


def line(record: dict[str, Any]) -> None:
    """One JSON object on one line."""
    sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def width() -> int:
    """Columns there are to write on."""
    return console().width


def table(title: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, whole: int = 1) -> None:
    """A table that fits its terminal; the first `whole` columns are never folded."""
    drawn = Table(
        title=title,
        title_justify="left",
        title_style="bold",
        header_style="bold",
        box=box.SIMPLE_HEAD,
        pad_edge=False,
    )
    for number, head in enumerate(heads):
        drawn.add_column(head, overflow="fold", no_wrap=number < whole)
    for row in rows:
        drawn.add_row(*map(Text, row))
    console().print(drawn)


def hint(words: str) -> None:
    """For people alone, on standard error: what is printed for machines stays clean."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(words))


def problems(found: Sequence[Problem]) -> None:
    """What must be mended, on standard error."""
    err = Console(stderr=True, highlight=False, soft_wrap=True)
    for problem in found:
        err.print(Text(f"{problem.where}: ", style="bold"), Text(f"{problem.what} {problem.remedy}"), sep="")


def progress(*, among_lines: bool = False) -> Progress:
    """For anything that may last longer than two seconds; draws on standard error, on a terminal only.

    `among_lines`: the work prints a line for each step.  Where those go to the same terminal they are
    progress enough, and a bar would be torn by them.
    """
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed}"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty() or (among_lines and sys.stdout.isatty()),
    )


def day_and_time(instant: datetime | None, zone: ZoneInfo) -> str:
    """Local, as in Fri 4 Dec 2026 23:59; empty for None."""
    if instant is None:
        return ""
    local = instant.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b %Y %H:%M}"
