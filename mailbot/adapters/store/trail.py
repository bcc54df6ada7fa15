"""The record as an auditor reads it (ports.Trail)."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from sqlalchemy import Column, Executable, Table, and_, bindparam, exists, func, or_, select, text

from mailbot.adapters.store import clock_statements
from mailbot.adapters.store.case_rows import DIGESTED, clock_of, row_digest
from mailbot.adapters.store.link import Found, Link, batches
from mailbot.adapters.store.schema import (
    attempts,
    case_addresses,
    cases,
    clocks,
    events,
    ledger,
    mail_chunks,
    mails,
    outbox,
    pending_commands,
    reminders,
)
from mailbot.adapters.store.schema_running import erasures, legal_holds, redactions
from mailbot.domain.erasure import Flaw, Redaction
from mailbot.domain.event import HistoryRow
from mailbot.domain.ledger import Outcome
from mailbot.domain.reference import Reference
from mailbot.ports.erasing import CaseTrail, KeptLetter, KeptMail

_RESTORE = "Compare it with a backup from before, and restore the row; keep a copy of the database as it is."
_AT_ONCE = 100  # cases whose letters are in memory together
_ORDER = (cases.c.prefix, cases.c.year, cases.c.number)
_KEPT_FOR = tuple(
    one.value for one in (Outcome.OPENED, Outcome.JOINED, Outcome.TRIAGED, Outcome.REFUSED, Outcome.FEEDBACK)
)

_COUNT = select(func.count()).select_from(cases)
_PAGE = select(cases).order_by(*_ORDER).limit(_AT_ONCE).offset(bindparam("done"))
_ONE = select(cases).where(cases.c.reference == bindparam("wanted"))
_LETTERS = (
    select(
        outbox.c.reference,
        outbox.c.key,
        outbox.c.template,
        outbox.c.recipient,
        outbox.c.state,
        outbox.c.message_id,
        outbox.c.content,
    )
    .where(outbox.c.reference.in_(bindparam("wanted", expanding=True)))
    .order_by(outbox.c.id)
)
_KNOWN = select(ledger.c.identity).where(ledger.c.identity.in_(bindparam("wanted", expanding=True)))
_STEADY = text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
_TRAILS = (
    select(
        cases.c.reference.label("case"), cases.c.state, cases.c.version, cases.c.head,
        events, redactions.c.hash.label("kept"), redactions.c.present, redactions.c.number.label("redacted"),
        erasures.c.at.label("erased_at"),
    )
    .select_from(cases)
    .outerjoin(events, events.c.reference == cases.c.reference)
    .outerjoin(
        redactions,
        and_(redactions.c.reference == events.c.reference, redactions.c.number == events.c.number),
    )
    .outerjoin(erasures, erasures.c.reference == cases.c.reference)
    .where(cases.c.reference.in_(bindparam("wanted", expanding=True)))
    .order_by(*_ORDER, events.c.number)
)  # fmt: skip
_READABLE = and_(mails.c.content.is_not(None), mails.c.identity.not_like("unreadable:%"))
_COUNT_MAILS = select(func.count()).select_from(mails).where(_READABLE)
_MAILS = (
    select(mails.c.identity, mails.c.content)
    .where(mails.c.identity > bindparam("after"), _READABLE)
    .order_by(mails.c.identity)
    .limit(50)
)


def _pointing_nowhere(table: Table, column: Column[object]) -> Executable:
    gone = ~exists().where(cases.c.reference == column)
    return select(column.label("reference")).select_from(table).where(column.is_not(None), gone).distinct()


_OF_CASES: tuple[tuple[str, Executable], ...] = tuple(
    (table.name, _pointing_nowhere(table, table.c.reference))
    for table in (
        events, clocks, case_addresses, mails, ledger, outbox, reminders, pending_commands, redactions,
        erasures, legal_holds,
    )
)  # fmt: skip
_LOST_MAILS = (
    select(ledger.c.identity, ledger.c.reference)
    .where(ledger.c.outcome.in_(_KEPT_FOR), ~exists().where(mails.c.identity == ledger.c.identity))
    .order_by(ledger.c.identity)
)
_CHUNKED = exists().where(mail_chunks.c.identity == mails.c.identity)
_IS_ERASED = exists().where(erasures.c.reference == mails.c.reference, erasures.c.at.is_not(None))
_CUT_MAILS = select(mails.c.identity, mails.c.reference).where(
    mails.c.content.is_not(None), func.length(mails.c.content) != mails.c.size
)
_PARTS = (
    select(func.coalesce(func.sum(func.length(mail_chunks.c.content)), 0))
    .where(mail_chunks.c.identity == mails.c.identity)
    .scalar_subquery()
)
_CUT_PARTS = select(mails.c.identity, mails.c.reference).where(_CHUNKED, mails.c.size != _PARTS)
_EMPTY_MAILS = select(mails.c.identity, mails.c.reference).where(
    mails.c.reference.is_not(None), mails.c.content.is_(None), ~_CHUNKED, ~_IS_ERASED
)
_BACK_MAILS = select(mails.c.identity, mails.c.reference).where(
    _IS_ERASED, or_(mails.c.content.is_not(None), _CHUNKED)
)
_EMPTY_LETTERS = select(outbox.c.id, outbox.c.reference).where(
    outbox.c.reference.is_not(None), outbox.c.content == b"",
    ~exists().where(erasures.c.reference == outbox.c.reference, erasures.c.at.is_not(None)),
)  # fmt: skip
_LOST_PARTS = (
    select(mail_chunks.c.identity)
    .where(~exists().where(mails.c.identity == mail_chunks.c.identity))
    .distinct()
)
_LOST_ATTEMPTS = (
    select(attempts.c.letter_id).where(~exists().where(outbox.c.id == attempts.c.letter_id)).distinct()
)
_LOST_HASHES = select(redactions.c.reference, redactions.c.number).where(
    ~exists().where(events.c.reference == redactions.c.reference, events.c.number == redactions.c.number)
)


class SqlTrail:
    """Reads everything; changes nothing."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def steady(self) -> None:
        """All that this transaction reads from here on is as of now; SQLite's always are."""
        if self._link.on_server:
            self._link.change(_STEADY)

    def count(self) -> int:
        """How many cases there are."""
        row = self._link.row(_COUNT)
        return 0 if row is None else int(row[0])

    def count_mails(self) -> int:
        """How many mails `mails` would give."""
        row = self._link.row(_COUNT_MAILS)
        return 0 if row is None else int(row[0])

    def cases(self, only: Reference | None = None) -> Iterator[CaseTrail]:
        """Every case, by reference; with `only` that one alone."""
        for page in [self._link.rows(_ONE, {"wanted": only})] if only else self._pages():
            yield from self._trails(page)

    def _pages(self) -> Iterator[Sequence[Found]]:
        done = 0
        while page := self._link.rows(_PAGE, {"done": done}):
            yield page
            done += len(page)

    def _trails(self, page: Sequence[Found]) -> Iterator[CaseTrail]:
        wanted = {"wanted": [row.reference for row in page]}
        letters: dict[str, list[KeptLetter]] = {str(row.reference): [] for row in page}
        for row in self._link.rows(_LETTERS, wanted):
            letters[str(row.reference)].append(_letter(row))
        whole = {str(row.reference): _is_whole(row) for row in page}
        dates = {
            name: self._link.rows(clock_statements.OF_ONE, {"wanted": name}) for name in wanted["wanted"]
        }
        for _, found in groupby(self._link.rows(_TRAILS, wanted), key=lambda row: row.case):
            rows = tuple(found)
            first = rows[0].case
            yield replace(
                _trail(rows),
                letters=tuple(letters[str(first)]),
                whole=whole[str(first)],
                clocks=tuple(map(clock_of, dates[first])),
                mails=self._known(rows),
            )

    def _known(self, rows: Sequence[Found]) -> frozenset[str]:
        named = [row.body for row in rows if row.event in {"Opened", "Joined"}]
        mails = list({json.loads(body).get("mail", "") for body in named} - {""})
        found = (self._link.rows(_KNOWN, {"wanted": batch}) for batch in batches(mails))
        return frozenset(row.identity for part in found for row in part)

    def strays(self) -> Iterator[Flaw]:
        """Rows that point nowhere, or are not whole."""
        for table, statement in _OF_CASES:
            for row in self._link.rows(statement):
                yield Flaw(
                    str(row.reference), 0, f"{_NAMES[table]} name this case, and there is none.", _RESTORE
                )
        for statement, what in _OF_MAILS:
            for row in self._link.rows(statement):
                case = f" of {row.reference}" if row.reference else ""
                yield Flaw(f"mail {row.identity[:16]}{case}", 0, what, _RESTORE)
        for row in self._link.rows(_EMPTY_LETTERS):
            what = "its words are gone, and its case is not erased."
            yield Flaw(f"letter {row.id} of {row.reference}", 0, what, _RESTORE)
        for row in self._link.rows(_LOST_PARTS):
            yield Flaw(
                f"mail {row.identity[:16]}", 0, "parts of it are kept, and its own row is not.", _RESTORE
            )
        for row in self._link.rows(_LOST_ATTEMPTS):
            yield Flaw(
                f"letter {row.letter_id}", 0, "attempts are recorded, and the letter is not.", _RESTORE
            )
        for row in self._link.rows(_LOST_HASHES):
            what = "its hash is kept as that of an erased event, and the event is gone."
            yield Flaw(str(row.reference), row.number, what, _RESTORE)

    def mails(self) -> Iterator[KeptMail]:
        """The mails that are kept whole in one row and could be read when they came, by hash."""
        after = ""
        while page := self._link.rows(_MAILS, {"after": after}):
            yield from (KeptMail(row.identity, bytes(row.content)) for row in page)
            after = page[-1].identity


_NAMES = {
    "events": "events", "clocks": "dates", "case_addresses": "addresses", "mails": "kept mails",
    "ledger": "entries of the ledger", "outbox": "letters", "reminders": "reminders",
    "pending_commands": "commands that wait for a code", "redactions": "hashes of erased events",
    "erasures": "erasures", "legal_holds": "legal holds",
}  # fmt: skip
_OF_MAILS: tuple[tuple[Executable, str], ...] = (
    (_LOST_MAILS, "the ledger says that it is kept, and it is not."),
    (_CUT_MAILS, "its size is not the one that was recorded."),
    (_CUT_PARTS, "its size is not the one that was recorded."),
    (_EMPTY_MAILS, "its words are gone, and its case is not erased."),
    (_BACK_MAILS, "its case is erased, and its words are there."),
)


def _letter(row: Found) -> KeptLetter:
    whole = row.content == b"" or row.message_id.encode() in bytes(row.content)
    return KeptLetter(row.key, row.template, row.recipient, row.state, whole)


def _is_whole(row: Found) -> bool:
    """Rows that no mailbot of today has written cannot be told."""
    return row.digest in {"", row_digest({name: getattr(row, name) for name in DIGESTED})}


def _trail(rows: Sequence[Found]) -> CaseTrail:
    """The case and its history."""
    first = rows[0]
    happened = [row for row in rows if row.number is not None]
    return CaseTrail(
        reference=str(first.case),
        state=first.state,
        version=first.version,
        head=first.head,
        erased=first.erased_at is not None,
        rows=tuple(
            HistoryRow(str(row.reference), row.number, row.at, row.actor, row.event, row.body, row.previous)
            for row in happened
        ),
        redactions=tuple(
            Redaction(row.redacted, row.kept, row.present) for row in happened if row.redacted is not None
        ),
        letters=(),
        whole=True,
        clocks=(),
        mails=frozenset(),
    )
