"""``mailbot cases`` and ``mailbot show``: the register, and one case whole."""

import json
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import case_sheet, output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.case import Case
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.event import HistoryRow
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork

_ROOMY = 120  # columns for one line a case
_INSTANTS = frozenset({"at", "due_at"})  # facts of events that are instants


def cases(
    config: Config = CONFIG,
    everything: Annotated[
        bool, typer.Option("--all", help="Also what is not a case: triage, feedback, refusals.")
    ] = False,
    only_open: Annotated[
        bool, typer.Option("--open", help="Only cases with a promise still running.")
    ] = False,
    overdue: Annotated[bool, typer.Option("--overdue", help="Only cases with a promise not kept.")] = False,
    as_json: AsJson = False,
) -> None:
    """List the register of cases.

    Times are local to the organisation.

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
            and (not only_open or case.next_due is not None)
            and (not overdue or any(clock.overdue(now) for clock in case.clocks))
        ]
    if as_json:
        for case in listed:
            output.line(_as_record(case, _zone(settings, case)))
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
    as_json: AsJson = False,
) -> None:
    """Show one case with its clocks, mails, letters and history.

    Example: `mailbot show IHM-2026-0042`

    Example: `mailbot show IHM-2026-0042 --json`
    """
    settings = configuration.load(config)
    try:
        wanted = Reference.parse(reference)
    except ValueError as error:
        raise UserError(Problem("show", f"{error};", "list them with mailbot cases --all")) from None
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        case = work.cases.get(wanted)
        if case is None:
            raise UserError(
                Problem("show", f"there is no case {wanted};", "list them with mailbot cases --all")
            )
        record = _whole(work, case, _zone(settings, case))
    if as_json:
        output.line(record)
    else:
        case_sheet.show(case, record, _zone(settings, case))


def _zone(settings: configuration.Settings, case: Case) -> ZoneInfo:
    offices = dict(settings.offices)
    office = offices.get(case.organisation)
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
    if case.sealed:
        return "(sealed)"
    return case.name or (case.complainant.address if case.complainant else "(nobody)")


def _due(case: Case, zone: ZoneInfo, now: datetime, gap: str) -> str:
    late = any(clock.overdue(now) for clock in case.clocks)
    return output.day_and_time(case.next_due, zone) + (f"{gap}OVERDUE" if late else "")


def _as_record(case: Case, zone: ZoneInfo) -> dict[str, Any]:
    """The outside names of R36."""
    return {
        "reference": str(case.reference),
        "organisation": case.organisation,
        "kind": case.kind.value,
        "state": case.state.value,
        "stage": case.stage,
        "received_at": _local(case.received_at, zone),
        "complainant": {
            "name": case.name or None,
            "address": case.complainant.address if case.complainant else None,
        },
        "anonymous": case.anonymous,
        "handler": case.handler or None,
        "clocks": [
            {
                "name": clock.name,
                "started": _local(clock.started_at, zone),
                "due": _local(clock.due_at, zone),
                "met": _local(clock.met_at, zone),
            }
            for clock in case.clocks
        ],
        "next_due": _local(case.next_due, zone),
    }


def _whole(work: UnitOfWork, case: Case, zone: ZoneInfo) -> dict[str, Any]:
    return {
        **_as_record(case, zone),
        "history": [_event(row, zone) for row in work.cases.history(case.reference)],
        "letters": [
            {
                "template": letter.template.value,
                "to": letter.recipient,
                "state": letter.state.value,
                "attempts": letter.attempts,
                "doubtful": letter.doubtful,
                "message_id": letter.message_id,
            }
            for letter in work.outbox.of_case(case.reference)
        ],
        "mails": [
            {
                "mail": str(entry.key),
                "message_id": entry.message_id or None,
                "outcome": entry.outcome.value,
                "reason": entry.reason,
                "received_at": _local(entry.received_at, zone),
            }
            for entry in work.ledger.mails_of(case.reference)
        ],
    }


def _local(instant: datetime | None, zone: ZoneInfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None


def _event(row: HistoryRow, zone: ZoneInfo) -> dict[str, Any]:
    """An event with its own facts beside the row's; its instants are local like all others."""
    facts = json.loads(row.body)
    for name in _INSTANTS & facts.keys():
        facts[name] = _local(datetime.fromisoformat(facts[name]), zone)
    return {
        **facts,
        "number": row.number,
        "at": _local(row.at, zone),
        "actor": row.actor,
        "event": row.event,
    }
