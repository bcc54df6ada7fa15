"""``mailbot report``: a month for the staff meeting, or a year's return."""

import csv
import re
import sys
from calendar import monthrange
from contextlib import closing
from dataclasses import asdict, fields
from datetime import date
from typing import Annotated, Any

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.procedure import Office
from mailbot.rules import returns
from mailbot.rules.returns import ReturnRow

_PERIOD = re.compile(r"(20[0-9]{2})(?:-(0[1-9]|1[0-2]|H[12]))?")


def report(
    organisation: Annotated[str, typer.Argument(metavar="ORG", help="Its folder's name, for example ihm.")],
    period: Annotated[
        str, typer.Argument(metavar="PERIOD", help="A month 2026-11, a half year 2026-H1, or a year 2026.")
    ],
    as_csv: Annotated[bool, typer.Option("--csv", help="One line a case, for a spreadsheet.")] = False,
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """What came in a period and what became of it; nobody is named, and sealed cases are left out.

    Without an option it is a page for the staff meeting: figures, what complaints were about, and what was
    learnt from them.

    Example: `mailbot report ihm 2026-11`

    Example: `mailbot report imi 2026 --csv > return-2026.csv`
    """
    settings = configuration.load(config)
    offices = dict(settings.offices)
    if organisation not in offices:
        known = ", ".join(offices) or "(there is none)"
        raise UserError(Problem("report", f"{organisation} is not configured;", f"use one of {known}"))
    office = offices[organisation]
    first, last = _days(period)
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        cases = [case for case in work.cases.all() if case.organisation == organisation]
    found = returns.rows(office, cases, first, last)
    if as_csv:
        _write_csv(found)
    elif as_json:
        for row in found:
            output.line(_plain(row))
    else:
        _say(office, found, first, last)


def _days(period: str) -> tuple[date, date]:
    """First and last day.  Raises UserError for what is no period."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        raise UserError(Problem("report", f"{period} is no period;", "write 2026-11, 2026-H1 or 2026"))
    year, part = int(found[1]), found[2] or ""
    if part.startswith("H"):
        first, last = (1, 6) if part == "H1" else (7, 12)
    else:
        first, last = (int(part), int(part)) if part else (1, 12)
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _write_csv(found: tuple[ReturnRow, ...]) -> None:
    names = [field.name for field in fields(ReturnRow)]
    writer = csv.writer(sys.stdout)
    writer.writerow(names)
    for row in found:
        record = _plain(row)
        writer.writerow([_cell(record[name]) for name in names])


def _cell(value: object) -> str:
    """A spreadsheet takes what begins like a formula for one; people's words must not run there."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = str(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text


def _plain(row: ReturnRow) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(row).items()
    }


def _say(office: Office, found: tuple[ReturnRow, ...], first: date, last: date) -> None:
    output.say(f"{office.dress.name}: {first:%-d %B %Y} to {last:%-d %B %Y}", style="bold")
    for what, count in returns.figures(found):
        output.say(f"   {what}: {count}")
    output.say("\nWhat they were about", style="bold")
    about = [f"{theme}: {count}" for theme, count in returns.themes(office, found)]
    for line in about or ["Nobody has said it yet."]:
        output.say(f"   {line}")
    output.say("\nWhat was learnt", style="bold")
    learnt = [f"{reference}: {lesson}" for reference, lesson in returns.lessons(found)]
    for line in learnt or ["Nothing is recorded; write #lesson on a case."]:
        output.say(f"   {line}")
