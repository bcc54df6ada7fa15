"""Between the values of a case and the rows they are kept in."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby

from mailbot.adapters.store.columns import clean
from mailbot.adapters.store.dossier_text import dossier_of, text_of
from mailbot.adapters.store.link import Found
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import HistoryRow
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.reading import KnownCase
from mailbot.domain.reference import Reference

_INSTANT = timedelta(microseconds=1)  # a promise is broken after its last instant, not at it

_DECIDED = frozenset({State.DECIDED, State.APPEAL_LATE})
_ONCE_DECIDED = frozenset({State.CLOSED, State.FINAL})  # some of them; `cases` asks for their dossiers

_FIELDS = (
    "reference", "organisation", "mailbox", "stage", "received_at", "name", "anonymous", "confidential",
    "sealed", "receipt_allowed", "handler", "area", "subject", "procedure_version", "thread_id",
    "rulebook",
)

DIGESTED = (*_FIELDS, "kind", "state", "complainant_name", "complainant_address", "dossier")


def columns(case: Case) -> dict[str, object]:
    whose = case.complainant
    values = {name: getattr(case, name) for name in _FIELDS} | {
        "kind": case.kind.value,
        "state": case.state.value,
        "complainant_name": whose.name if whose else None,
        "complainant_address": whose.address if whose else None,
        "dossier": text_of(case.dossier),
    }
    return values | {"digest": row_digest(values)}


def row_digest(values: Mapping[str, object]) -> str:
    """The hash by which an auditor sees that a current row is the one that was written (INV8)."""
    told = [_told(values[name]) for name in DIGESTED]
    return hashlib.sha256("\x1f".join(told).encode()).hexdigest()


def _told(value: object) -> str:
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else clean(str(value))


def lock(rows: Sequence[HistoryRow], version: int, head: str) -> dict[str, object]:
    newest = rows[-1] if rows else None
    return {"version": newest.number if newest else version, "head": newest.hash if newest else head}


def clock_rows(case: Case, steps: Sequence[datetime | None] = ()) -> list[dict[str, object]]:
    """`steps`: when the sweep first looks at each clock; (): once it is overdue."""
    first = steps or tuple(clock.due_at + _INSTANT for clock in case.clocks)
    return [
        {
            "reference": case.reference,
            "position": position,
            "name": clock.name,
            "started_at": clock.started_at,
            "due_at": clock.due_at,
            "met_at": clock.met_at,
            "stopped": clock.stopped,
            "awaits": clock.awaits,
            "next_step": step if clock.running else None,
        }
        for position, (clock, step) in enumerate(zip(case.clocks, first, strict=True))
    ]


def event_row(reference: Reference, row: HistoryRow) -> dict[str, object]:
    return {
        "reference": reference,
        "number": row.number,
        "at": row.at,
        "actor": row.actor,
        "event": row.event,
        "body": row.body,
        "previous": row.previous,
    }


def case_of(row: Found, promises: Iterable[Found]) -> Case:
    fields = {name: getattr(row, name) for name in _FIELDS}
    named = row.complainant_address is not None
    return Case(
        **fields,
        kind=CaseKind(row.kind),
        state=State(row.state),
        complainant=Address(row.complainant_name, row.complainant_address) if named else None,
        clocks=tuple(map(clock_of, promises)),
        dossier=dossier_of(row.dossier, row.reference),
        version=row.version,
    )


def clock_of(row: Found) -> CaseClock:
    return CaseClock(row.name, row.started_at, row.due_at, row.met_at, row.stopped, row.awaits)


def known_cases(rows: Iterable[Found]) -> tuple[KnownCase, ...]:
    """Rows of one case stand together.

    What has ended is not open, nor what stands beside the register; what is decided is: somebody may
    still write about it, and may appeal.
    """
    return tuple(
        KnownCase(
            reference=reference,
            addresses=frozenset(row.address for row in (first, *rest) if row.address is not None),
            open=State(first.state).under_way,
            decided=_decided(first),
            subject=first.subject,
            refused=first.state == State.ANON_HELD,
        )
        for reference, (first, *rest) in groupby(rows, key=lambda row: row.reference)
    )


def _decided(row: Found) -> bool:
    """Whether a complainant who goes on about it means its outcome.

    A case that has ended is asked whether it was ever decided; its dossier is not read for any other.
    """
    if row.state in _ONCE_DECIDED:
        return bool(dossier_of(row.dossier, row.reference).decisions)
    return row.state in _DECIDED
