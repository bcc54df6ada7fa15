"""A case as JSON, under the outside names (R36)."""

import json
from dataclasses import asdict
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import HistoryRow
from mailbot.ports import UnitOfWork

_INSTANTS = frozenset({"at", "due_at"})  # facts of events that are instants


def is_sealed(case: Case) -> bool:
    """Whether only the whistleblowing officer may see whose case it is and what it says (R16)."""
    return case.sealed or case.state.closed_circle


def next_due(case: Case) -> datetime | None:
    """The earliest promise that runs; targets of our own are none."""
    return min((clock.due_at for clock in case.clocks if clock.running and clock.promised), default=None)


def is_late(case: Case, now: datetime) -> bool:
    return any(clock.promised and clock.overdue(now) for clock in case.clocks)


def as_record(case: Case, zone: ZoneInfo, *, unsealed: bool = False) -> dict[str, Any]:
    """The outside names of R36; whose a sealed case is stays untold."""
    told = unsealed or not is_sealed(case)
    return {
        "reference": str(case.reference),
        "organisation": case.organisation,
        "kind": case.kind.value,
        "state": case.state.value,
        "stage": case.stage,
        "received_at": _local(case.received_at, zone),
        "complainant": {
            "name": (case.name or None) if told else None,
            "address": case.complainant.address if case.complainant and told else None,
        },
        "anonymous": case.anonymous,
        "handler": case.handler or None,
        "clocks": [_clock(clock, zone) for clock in case.clocks if clock.promised],
        "next_due": _local(next_due(case), zone),
    }


def _clock(clock: CaseClock, zone: ZoneInfo) -> dict[str, Any]:
    """One that waits for a letter to be delivered has not started."""
    return {
        "name": clock.name,
        "started": None if clock.awaits else _local(clock.started_at, zone),
        "due": _local(clock.due_at, zone),
        "met": _local(clock.met_at, zone),
    }


def whole(work: UnitOfWork, case: Case, zone: ZoneInfo) -> dict[str, Any]:
    return {
        **as_record(case, zone, unsealed=True),
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
        "dossier": as_dossier(case, zone),
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


def as_dossier(case: Case, zone: ZoneInfo) -> dict[str, Any]:
    """The dossier under its fields' names, null where there is nothing; instants are local.

    Of a sealed case nobody is named who is kept from it.
    """
    record: dict[str, Any] = _plain(asdict(case.dossier), zone)
    return record | ({"bars": None} if is_sealed(case) else {})


def _plain(value: object, zone: ZoneInfo) -> Any:  # noqa: ANN401  (whatever JSON takes)
    match value:
        case dict():
            return {str(name): _plain(inner, zone) for name, inner in value.items()}
        case list() | tuple():
            return [_plain(inner, zone) for inner in value]
        case StrEnum():
            return value.value
        case datetime():
            return value.astimezone(zone).isoformat()
        case date():
            return value.isoformat()
        case "":
            return None
    return value
