"""Case records and their histories (ports.Cases)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby

from sqlalchemy import bindparam, func, insert, literal_column, or_, select, tuple_, union_all, update
from sqlalchemy import case as choose
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store import clock_statements, happenings
from mailbot.adapters.store.case_rows import (
    case_of,
    clock_of,
    clock_rows,
    columns,
    event_row,
    known_cases,
    lock,
)
from mailbot.adapters.store.columns import KeyText
from mailbot.adapters.store.events import chained
from mailbot.adapters.store.link import BATCH, Found, Link, batches
from mailbot.adapters.store.numbers import Numbers
from mailbot.adapters.store.rulebooks import Rulebooks
from mailbot.adapters.store.schema import (
    case_addresses,
    cases,
    clocks,
    mails,
    outbox,
)
from mailbot.adapters.store.schema import (
    events as history,
)
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.digest import Happening
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import GENESIS, Event, HistoryRow
from mailbot.domain.reading import KnownCase
from mailbot.domain.reference import Reference
from mailbot.domain.rulebook import Rulebook
from mailbot.ports import DueStep

_ORDER = (cases.c.prefix, cases.c.year, cases.c.number)
_ADD = insert(cases)
_ADD_ADDRESS = upsert(case_addresses).on_conflict_do_nothing()
_ADD_CLOCK = insert(clocks)
_ADD_EVENT = insert(history)
_LOOK = select(
    cases.c.version, cases.c.head,
    select(func.count()).where(clocks.c.reference == cases.c.reference).scalar_subquery().label("clocks"),
).where(cases.c.reference == bindparam("wanted"))
_WRITE = update(cases).where(cases.c.reference == bindparam("wanted"), cases.c.version == bindparam("read"))
_LAST = select(cases.c.version, cases.c.head).where(cases.c.reference == bindparam("wanted"))
_GET = select(cases).where(cases.c.reference == bindparam("wanted"))
_PAGE = (
    select(cases)
    .where(tuple_(*_ORDER) > tuple_(*(bindparam(column.name, type_=column.type) for column in _ORDER)))
    .order_by(*_ORDER)
    .limit(BATCH)
)
_OWING = (
    select(cases)
    .where(cases.c.organisation == bindparam("organisation"))
    .where(cases.c.reference.in_(clock_statements.OWING))
    .order_by(*_ORDER)
)
# Of a case that has ended, its dossier tells whether it was decided; the others' stay where they are.
_ENDED_DOSSIER = choose(
    (
        or_(cases.c.state == literal_column("'CLOSED'"), cases.c.state == literal_column("'FINAL'")),
        cases.c.dossier,
    ),
    else_=literal_column("''"),
).label("dossier")
_KNOWN = (
    select(cases.c.reference, cases.c.state, cases.c.subject, case_addresses.c.address, _ENDED_DOSSIER)
    .outerjoin(case_addresses, case_addresses.c.reference == cases.c.reference)
    .order_by(*_ORDER)
)
_KNOWN_BY_REFERENCE = _KNOWN.where(cases.c.reference.in_(bindparam("wanted", expanding=True)))
_KNOWN_MOST = 50  # of one address's cases; a mail bomb must not make each mail dearer than the last
_THEIRS = (
    select(cases.c.reference)
    .join(case_addresses, case_addresses.c.reference == cases.c.reference)
    .where(case_addresses.c.address == bindparam("address"))
    .where(cases.c.organisation == bindparam("organisation"))
    .order_by(*(column.desc() for column in _ORDER))
    .limit(_KNOWN_MOST)
)
_KNOWN_BY_ADDRESS = _KNOWN.where(cases.c.reference.in_(_THEIRS))
_IDS = bindparam("ids", type_=KeyText, expanding=True)
_NAMED = union_all(
    select(mails.c.reference).where(mails.c.message_id.in_(_IDS)),
    select(outbox.c.reference).where(outbox.c.message_id.in_(_IDS)),
).subquery()
_BY_MESSAGE_ID = (
    select(cases.c.received_at, cases.c.number, cases.c.reference)
    .where(cases.c.reference.in_(select(_NAMED.c.reference)))
    .order_by(cases.c.received_at.desc(), cases.c.number.desc())
    .limit(1)
)
_HISTORY = (
    select(history)
    .where(history.c.reference == bindparam("wanted"), history.c.number > bindparam("after"))
    .order_by(history.c.number)
)
_HEAD = select(cases.c.head).where(cases.c.reference == bindparam("wanted"))


class SqlCases:
    """Every change is one event or more; the current row, its clocks and the events go together."""

    __slots__ = ("_books", "_link", "_numbers")

    def __init__(self, link: Link, books: Rulebooks, numbers: Numbers) -> None:
        self._link = link
        self._books = books
        self._numbers = numbers

    def next_reference(self, prefix: str, year: int) -> Reference:
        """The next free reference; where this transaction comes to nothing it is free again."""
        return self._numbers.next(prefix, year)

    def reserve(self, reference: Reference) -> None:
        """A number that was given elsewhere: the next free one is beyond it."""
        self._numbers.reserve(reference)

    def add(
        self,
        case: Case,
        events: Sequence[Event],
        at: datetime,
        actor: str = "mailbot",
        steps: Sequence[datetime | None] = (),
    ) -> None:
        """A new record with its first events and clocks, and when the sweep first looks at each.

        Raises StoreUnavailable where it is there already.
        """
        rows = tuple(chained((0, GENESIS), str(case.reference), events, at, actor))
        reference = case.reference
        place = {"prefix": reference.prefix, "year": reference.year, "number": reference.number}
        self._link.change(_ADD, columns(case) | place | lock(rows, 0, GENESIS))
        self._belong(case)
        if case.clocks:
            self._link.change(_ADD_CLOCK, clock_rows(case, steps))
        self._record(case, rows)

    def update(self, case: Case, events: Sequence[Event], at: datetime, actor: str = "mailbot") -> Case:
        """Write the current row, its clocks and further events; returns it with its new version.

        Raises StoreUnavailable when somebody else changed the case since it was read, ValueError for
        a change without an event (nobody could explain it) or where a promise has vanished.
        """
        if not events:
            raise ValueError(f"{case.reference}: a change needs an event")
        found = self._link.row(_LOOK, {"wanted": case.reference})
        if found is None or found.version != case.version:
            raise StoreUnavailable(f"{case.reference} was changed by somebody else")
        if found.clocks > len(case.clocks):
            raise ValueError(f"{case.reference}: {found.clocks - len(case.clocks)} of its promises vanished")
        rows = tuple(chained((case.version, found.head), str(case.reference), events, at, actor))
        current = columns(case) | lock(rows, case.version, found.head)
        if self._link.change(_WRITE, current | {"wanted": case.reference, "read": case.version}) != 1:
            raise StoreUnavailable(f"{case.reference} was changed by somebody else")
        self._belong(case)
        if case.clocks:
            self._link.change(clock_statements.WRITE, clock_rows(case))
        self._record(case, rows)
        return replace(case, version=rows[-1].number)

    def note(
        self, reference: Reference, events: Sequence[Event], at: datetime, actor: str = "mailbot"
    ) -> bool:
        """Further events that leave the current row as it is; False where there is no such case.

        Raises StoreUnavailable when somebody else changes the case at the same time.
        """
        found = self._link.row(_LAST, {"wanted": reference})
        if found is None:
            return False
        rows = tuple(chained((found.version, found.head), str(reference), events, at, actor))
        newest = lock(rows, found.version, found.head)
        if self._link.change(_WRITE, newest | {"wanted": reference, "read": found.version}) != 1:
            raise StoreUnavailable(f"{reference} was changed by somebody else")
        self._link.change(_ADD_EVENT, [event_row(reference, row) for row in rows])
        return True

    def meet(self, reference: Reference, names: frozenset[str], at: datetime) -> tuple[str, ...]:
        """Running clocks of these names are met; returns which, in their order on the case."""
        met = [
            row
            for name in names  # hardly ever more than one, and an IN list is written anew each time
            for row in self._link.rows(
                clock_statements.MEET, {"wanted": reference, "duty": name, "met_at": at, "next_step": None}
            )
        ]
        return tuple(row.name for row in sorted(met, key=lambda row: row.position))

    def _belong(self, case: Case) -> None:
        """Whose mail finds its way to the case: the complainant's, and of whoever acts for them."""
        acting = case.dossier.representative
        keys = {case.complainant.key if case.complainant else "", acting.address.casefold() if acting else ""}
        for key in keys - {""}:
            self._link.change(_ADD_ADDRESS, {"reference": case.reference, "address": key})

    def _record(self, case: Case, rows: Sequence[HistoryRow]) -> None:
        if rows:
            self._link.change(_ADD_EVENT, [event_row(case.reference, row) for row in rows])

    def get(self, reference: Reference) -> Case | None:
        row = self._link.row(_GET, {"wanted": reference})
        if row is None:
            return None
        return case_of(row, self._link.rows(clock_statements.OF_ONE, {"wanted": reference}))

    def known(self, references: Iterable[Reference]) -> tuple[KnownCase, ...]:
        """What is known of these cases, by reference; those that do not exist are left out.

        `open` is State.under_way: what is in triage, feedback, refused or ended is no open case.
        """
        wanted = tuple(dict.fromkeys(references))
        found = [self._link.rows(_KNOWN_BY_REFERENCE, {"wanted": batch}) for batch in batches(wanted)]
        return known_cases(row for rows in found for row in rows)

    def known_by_message_ids(self, message_ids: Sequence[str]) -> KnownCase | None:
        """The case of a mail or letter with one of these Message-IDs; the one received last of several."""
        named = [message_id for message_id in dict.fromkeys(message_ids) if message_id]
        found = [self._link.row(_BY_MESSAGE_ID, {"ids": batch}) for batch in batches(named)]
        latest = max((tuple(row) for row in found if row is not None), default=None)
        return None if latest is None else self.known([latest[2]])[0]

    def known_by_address(self, address: str, organisation: str) -> tuple[KnownCase, ...]:
        """The latest 50 cases, open or not, that the address belongs to, by reference."""
        wanted = {"address": address.casefold(), "organisation": organisation}
        return known_cases(self._link.rows(_KNOWN_BY_ADDRESS, wanted))

    def all(self) -> Iterator[Case]:
        """Every record, by reference.  To be used up within its transaction."""
        after: dict[str, str | int] = {"prefix": "", "year": 0, "number": 0}
        while page := self._link.rows(_PAGE, after):
            yield from self._with_clocks(page)
            after = {"prefix": page[-1].prefix, "year": page[-1].year, "number": page[-1].number}

    def owing(self, organisation: str) -> tuple[Case, ...]:
        """A body's records with a clock that is neither met nor stopped, by reference."""
        found = self._link.rows(_OWING, {"organisation": organisation})
        return tuple(case for page in batches(found) for case in self._with_clocks(page))

    def _with_clocks(self, page: Sequence[Found]) -> Iterator[Case]:
        wanted = [row.reference for row in page]
        promises = self._link.rows(clock_statements.OF_CASES, {"wanted": wanted})
        by_case = {key: tuple(rows) for key, rows in groupby(promises, key=lambda row: row.reference)}
        return (case_of(row, by_case.get(row.reference, ())) for row in page)

    def history(self, reference: Reference, after: int = 0) -> tuple[HistoryRow, ...]:
        """Its events in order; with `after` those that came after the event of that number."""
        rows = self._link.rows(_HISTORY, {"wanted": reference, "after": after})
        return tuple(HistoryRow(str(row[0]), *row[1:]) for row in rows)

    def head(self, reference: Reference) -> str | None:
        """Hash of the newest event as the case itself keeps it, for `verify_chain`."""
        row = self._link.row(_HEAD, {"wanted": reference})
        return None if row is None else str(row.head)

    def letters_since(self, since: datetime) -> tuple[Happening, ...]:
        """Letters of cases sent, failed and withheld since then, the oldest first."""
        return happenings.letters_since(self._link, since)

    def due(self, now: datetime, limit: int) -> tuple[DueStep, ...]:
        """Running clocks whose next step is due, oldest first.

        A clock's step is the instant after its promise unless `set_next_step` said otherwise.
        """
        rows = self._link.rows(clock_statements.DUE, {"now": now, "most": limit})
        return tuple(DueStep(row.reference, clock_of(row), row.next_step) for row in rows)

    def take_step(self, step: DueStep) -> bool:
        """The step is the caller's, and the clock has none until it is given one.

        Whoever else asks meanwhile is told False at once on PostgreSQL, and goes on to another; on SQLite
        they wait until this transaction has ended.
        """
        clock = step.clock
        wanted = {"wanted": step.reference, "duty": clock.name, "since": clock.started_at}
        named = wanted | {"until": clock.due_at, "step": step.at}
        return self._link.row(clock_statements.TAKE_STEP, named | {"next_step": None}) is not None

    def set_next_step(self, reference: Reference, clock: CaseClock, at: datetime | None) -> None:
        """When the sweep must look at a running clock next; None: never again."""
        wanted = {"wanted": reference, "duty": clock.name, "since": clock.started_at, "next_step": at}
        self._link.change(clock_statements.SET_STEP, wanted)

    def keep_rulebook(self, book: Rulebook) -> str:
        """Keep the rules in force, once; returns their digest, which cases refer to."""
        return self._books.keep(book)

    def rulebook(self, digest: str) -> Rulebook | None:
        """The rules that a case began under; None for "" and for what was never kept.

        Raises StoreUnavailable for a text that is not what was kept, or that cannot be read.
        """
        return self._books.find(digest)
