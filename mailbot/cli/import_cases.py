"""``mailbot import``: cases that were open before mailbot came."""

import csv
import io
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli import words as plain
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.desk.importing import Brought, Importing
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.importing import OpenCase
from mailbot.reading.case_columns import COLUMNS
from mailbot.reading.case_lines import Bodies, read_cases
from mailbot.rules.case_list import next_duty, where
from mailbot.settings import Settings


def import_cases(
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE.csv", help="One case a line; see --example.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would come, and change nothing.")
    ] = False,
    example: Annotated[
        bool, typer.Option("--example", help="Print an example with every column, and what each means.")
    ] = False,
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """Bring over cases that are open already, from a CSV file: all of them, or none.

    Dates run from the day each case came; what was done before counts as done. Nothing is written to any
    complainant: owners get one list of theirs, and are asked to acknowledge by hand what is not. Numbers that
    were given stay, and new ones go on after them. The same line is never brought over twice.

    Example: `mailbot import --example > cases.csv` &nbsp; then open it in a spreadsheet

    Example: `mailbot import cases.csv --dry-run` &nbsp; every mistake in every line, or what would come
    """
    if example:
        _example()
        return
    if file is None:
        raise UserError(Problem("import", "names no file;", "write mailbot import cases.csv, or --example"))
    settings = configuration.load(config)
    given = _read(settings, file)
    wiring.quiet()
    clock = wiring.SystemClock()
    with (
        closing(wiring.House(settings, clock, clock.now())) as house,
        output.progress() as shown,
    ):
        shown.add_task(f"Bringing over {plain.many(len(given), 'case')}", total=None)
        done = Importing(house.works.desk, file.name).bring(given, keep=not dry_run)
    if as_json:
        for one in done:
            output.line(_record(one))
        return
    _tell(settings, done, dry_run=dry_run)


def _read(settings: Settings, file: Path) -> tuple[OpenCase, ...]:
    """Raises UserError with everything that is wrong with the file."""
    boxes = [settings.profile(box) for box in settings.mailboxes]
    today = wiring.SystemClock().now().astimezone(settings.offices[0][1].procedure.zone).date()
    cases, problems = read_cases(_text(file), file.name, Bodies(dict(settings.offices), boxes), today)
    if problems:
        raise UserError(*problems)
    return cases


def _text(file: Path) -> str:
    """In UTF-8, or as older spreadsheets write."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise UserError(Problem("import", f"{file}: {error.strerror};", "check the path")) from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _example() -> None:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.name for column in COLUMNS)
    for place in range(len(COLUMNS[0].examples)):
        writer.writerow(column.examples[place] for column in COLUMNS)
    sys.stdout.write(out.getvalue())
    for column in COLUMNS:
        needed = " (needed)" if column.needed else ""
        output.hint(f"{column.name}{needed}: {column.means}")


def _tell(settings: Settings, done: Sequence[Brought], *, dry_run: bool) -> None:
    came = [one for one in done if one.case is not None]
    rows = [_row(settings, one.given, one.case) for one in came if one.case is not None]
    title = "What would come" if dry_run else "What came"
    output.table(title, ("case", "line", "who", "where it stands", "owner", "next"), rows)
    again = len(done) - len(came)
    if again:
        output.say(f"{plain.many(again, 'line')} brought over before: left as they are.")
    for one in came:
        if one.there and one.case is not None:
            named = ", ".join(map(str, one.there))
            output.say(
                f"Note. {one.case.reference}: {one.given.address} has an open case already, {named}. Where "
                "it is the same matter, merge them: mailbot act … '#merge …'.",
                style="yellow",
            )
    ending = "Nothing was changed." if dry_run else "Nobody outside was written to; owners get a list."
    output.say(f"{plain.many(len(came), 'case')}. {ending}", style="bold")


def _row(settings: Settings, given: OpenCase, case: Case) -> tuple[str, ...]:
    office = settings.office(case.organisation)
    owner = office.directory.by_id(case.handler)
    clock = next_duty(case)
    due = output.day_and_time(clock.due_at, office.procedure.zone) if clock else ""
    who = "(sealed)" if case.sealed else given.name
    return (
        str(case.reference),
        str(given.line),
        who,
        f"{case.kind}, {where(case)}",
        owner.name if owner else "(nobody yet)",
        f"{plain.duty(clock.name)} by {due}" if clock else "",
    )


def _record(one: Brought) -> dict[str, object]:
    case = one.case
    if case is None:
        return {"line": one.given.line, "imported": False}
    return {
        "line": one.given.line,
        "imported": True,
        "reference": str(case.reference),
        "organisation": case.organisation,
        "state": case.state.value,
        "stage": case.stage,
        "handler": case.handler or None,
        "clocks": [
            {"name": clock.name, "due": clock.due_at.isoformat(), "met": clock.met_at is not None}
            for clock in case.clocks
            if not clock.stopped
        ],
        "same_address": [str(reference) for reference in one.there],
    }
