"""``mailbot cases`` and ``mailbot show``: the register, and one case whole."""

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import case_record, case_sheet, naming, output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.event import Noted
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import Store

_ROOMY = 120  # columns for one line a case


def cases(
    config: Config = CONFIG,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is not a case: triage, feedback, refusals.")
    ] = False,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only cases on which somebody has to act.")
    ] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only cases with a promise not kept.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the register of cases.

    Times are local to the organisation. Of a sealed case it is not said whose it is.

    Example: `mailbot cases --overdue`

    Example: `mailbot cases --all --json`
    """
    settings = configuration.load(config)
    now = wiring.SystemClock().now()
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        listed = [
            case
            for case in work.cases.all()
            if (everything or case.state.in_register)
            and (not only_open or case.state.under_way)
            and (not overdue or case_record.is_late(case, now))
        ]
    if as_json:
        for case in listed:
            output.line(case_record.as_record(case, _zone(settings, case)))
        return
    if not listed:
        output.say("No such case. (--all also lists what is not a case: triage, feedback, refusals.)")
        return
    heads, row = _layout(output.width())
    rows = [row(case, _zone(settings, case), now) for case in listed]
    output.table(words.many(len(listed), "case"), heads, rows, whole=2)


def show(
    reference: Annotated[str, typer.Argument(metavar="REF", help="For example IHM-2026-0042.")],
    config: Config = CONFIG,
    sealed: Annotated[
        bool,
        typer.Option(
            "--sealed", help="A sealed case too: only for the whistleblowing officer; recorded in the log."
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show one case with its clocks, what people decided, its mails, letters and history.

    A sealed case is shown with `--sealed` alone, and that it was is kept in its history.

    Example: `mailbot show IHM-2026-0042`

    Example: `mailbot show IHM-2026-0042 --json`
    """
    settings = configuration.load(config)
    try:
        wanted = Reference.parse(reference)
    except ValueError as error:
        raise UserError(Problem("show", f"{error};", "list them with mailbot cases --all")) from None
    with closing(wiring.open_register(settings)) as store:
        unseal(store, found(store, wanted, "show"), "show", allowed=sealed)
        with store.view() as work:
            case = work.cases.get(wanted)
            assert case is not None, "no record is ever deleted"
            record = case_record.whole(work, case, _zone(settings, case))
    if as_json:
        output.line(record)
    else:
        case_sheet.show(case, record, _office(settings, case))


def found(store: Store, wanted: Reference, verb: str) -> Case:
    """Raises UserError for a case that there is not."""
    with store.view() as work:
        case = work.cases.get(wanted)
    if case is None:
        raise UserError(Problem(verb, f"there is no case {wanted};", "list them with mailbot cases --all"))
    return case


def unseal(store: Store, case: Case, verb: str, *, allowed: bool) -> None:
    """Who looks at a sealed case leaves a trace in it; without that nothing is shown (R16)."""
    if not case_record.is_sealed(case):
        return
    if not allowed:
        what = f"{case.reference} is sealed: it is only for the whistleblowing officer;"
        raise UserError(Problem(verb, what, "if that is you, add --sealed, which is recorded in the log"))
    with store.begin() as work:
        shown = Noted(f"SHOWN_ALTHOUGH_SEALED {naming.account()}", "")
        work.cases.note(case.reference, (shown,), wiring.SystemClock().now())
        work.commit()


def _office(settings: configuration.Settings, case: Case) -> Office | None:
    return dict(settings.offices).get(case.organisation)


def _zone(settings: configuration.Settings, case: Case) -> ZoneInfo:
    office = _office(settings, case)
    return office.procedure.zone if office else ZoneInfo("UTC")


Row = Callable[[Case, ZoneInfo, datetime], tuple[str, ...]]


def _layout(width: int) -> tuple[tuple[str, ...], Row]:
    """One line a case where there is room, else two."""
    if width >= _ROOMY:
        return ("reference", "state", "kind", "received", "complainant", "handler", "next due"), _one_line
    return ("reference\nkind", "state\nhandler", "complainant\nreceived", "next due"), _two_lines


def _one_line(case: Case, zone: ZoneInfo, now: datetime) -> tuple[str, ...]:
    received = output.day_and_time(case.received_at, zone)
    return (
        str(case.reference),
        case.state,
        case.kind,
        received,
        _who(case),
        case.handler or "(nobody)",
        _due(case, zone, now, " "),
    )


def _two_lines(case: Case, zone: ZoneInfo, now: datetime) -> tuple[str, ...]:
    return (
        f"{case.reference}\n{case.kind}",
        f"{case.state}\n{case.handler or '(nobody)'}",
        f"{_who(case)}\n{output.day_and_time(case.received_at, zone)}",
        _due(case, zone, now, "\n"),
    )


def _who(case: Case) -> str:
    if case_record.is_sealed(case):
        return "(sealed)"
    return case.name or (case.complainant.address if case.complainant else "(nobody)")


def _due(case: Case, zone: ZoneInfo, now: datetime, gap: str) -> str:
    late = f"{gap}OVERDUE" if case_record.is_late(case, now) else ""
    return output.day_and_time(case_record.next_due(case), zone) + late
