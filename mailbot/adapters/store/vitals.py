"""Figures that tell how mailbot fares (ports.Vitals)."""

from datetime import datetime
from typing import Any

from sqlalchemy import Executable, Select, and_, bindparam, func, literal_column, or_, select, text

from mailbot.adapters.store.columns import UtcDateTime
from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema import (
    IS_ACCEPTED,
    IS_HELD,
    IS_WAITING,
    NEWEST,
    attempts,
    cases,
    clocks,
    ledger,
    outbox,
)
from mailbot.domain.clock import INTERNAL
from mailbot.domain.health import Held, Promises, Queue

_LEAVES = or_(IS_WAITING, outbox.c.state == literal_column("'sending'"))
_WAITS_FOR_A_PERSON = outbox.c.state == literal_column("'held'")
_QUEUES = (
    select(
        outbox.c.mailbox,
        func.count().filter(_LEAVES).label("waiting"),
        func.count().filter(_LEAVES, outbox.c.doubtful.is_(True)).label("doubtful"),
        func.count().filter(_WAITS_FOR_A_PERSON).label("held"),
        func.min(outbox.c.created_at).filter(_LEAVES).label("oldest"),
        func.min(outbox.c.created_at).filter(_LEAVES, outbox.c.attempts > 0).label("oldest_tried"),
    )
    .where(or_(_LEAVES, _WAITS_FOR_A_PERSON))
    .group_by(outbox.c.mailbox)
    .order_by(outbox.c.mailbox)
)
_FAILED = select(func.count()).where(
    outbox.c.state == literal_column("'failed'"), outbox.c.settled_at >= bindparam("since")
)
_SENT = (
    select(outbox.c.id)
    .join_from(attempts, outbox)
    .where(IS_ACCEPTED, attempts.c.ended_at >= bindparam("since"), outbox.c.mailbox == bindparam("box"))
    .limit(1)
)
_RUNS = and_(
    clocks.c.met_at.is_(None),
    clocks.c.stopped.is_(False),
    clocks.c.awaits == literal_column("''"),
    clocks.c.name.not_in(sorted(INTERNAL)),
)
_NOW = bindparam("now", type_=UtcDateTime)
_SOON = bindparam("soon", type_=UtcDateTime)
_PROMISES = (
    select(
        cases.c.organisation,
        func.count().label("running"),
        func.count().filter(clocks.c.due_at <= _NOW).label("overdue"),
        func.count().filter(clocks.c.due_at > _NOW, clocks.c.due_at <= _SOON).label("soon"),
        func.min(clocks.c.due_at).filter(clocks.c.due_at > _NOW).label("next_due"),
    )
    .join_from(cases, clocks)
    .where(_RUNS)
    .group_by(cases.c.organisation)
    .order_by(cases.c.organisation)
)
_NEAREST = (
    select(func.min(clocks.c.due_at).label("due"))
    .join_from(cases, clocks)
    .where(_RUNS, cases.c.mailbox == bindparam("box"), clocks.c.due_at > bindparam("after"))
)
_HELD = select(func.count().label("held"), func.min(ledger.c.recorded_at).label("oldest")).where(IS_HELD)
_ACCOUNTED = select(func.count().label("mails")).where(
    ledger.c.mailbox == bindparam("box"),
    ledger.c.folder == bindparam("inside"),
    ledger.c.uidvalidity == bindparam("generation"),
)
_SIZE_OF_FILE: Select[Any] = select(literal_column("page_count * page_size").label("octets")).select_from(
    text("pragma_page_count(), pragma_page_size()")
)
_SIZE_OF_DATABASE = select(func.pg_database_size(func.current_database()).label("octets"))
_TIME = select(func.clock_timestamp(type_=UtcDateTime()).label("now"))


class SqlVitals:
    """Counts, in a few statements."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def queues(self) -> tuple[Queue, ...]:
        """Letters that wait or are held, by the mailbox that they leave from."""
        rows = self._link.rows(_QUEUES)
        return tuple(
            Queue(row.mailbox, row.waiting, row.doubtful, row.held, row.oldest, row.oldest_tried)
            for row in rows
        )

    def failed_since(self, since: datetime) -> int:
        """Letters that were given up since then."""
        return self._count(_FAILED, {"since": since})

    def has_sent(self, mailbox: str, since: datetime) -> bool:
        """Whether a letter from this mailbox was accepted since then."""
        return self._link.row(_SENT, {"since": since, "box": mailbox}) is not None

    def promises(self, now: datetime, soon: datetime) -> tuple[Promises, ...]:
        """The running clocks, by body; `soon`: the end of what is counted as due soon."""
        rows = self._link.rows(_PROMISES, {"now": now, "soon": soon})
        return tuple(
            Promises(row.organisation, row.running, row.overdue, row.soon, row.next_due) for row in rows
        )

    def nearest_due(self, mailbox: str, after: datetime) -> datetime | None:
        """When the next promise to somebody who wrote to this mailbox falls due after that instant."""
        row = self._link.row(_NEAREST, {"box": mailbox, "after": after})
        due: datetime | None = None if row is None else row.due
        return due

    def held(self) -> Held:
        """Mails that wait for a person."""
        row = self._link.row(_HELD)
        return Held(0, None) if row is None else Held(row.held, row.oldest)

    def accounted(self, mailbox: str, folder: str, uidvalidity: int) -> int:
        """How many mails of that folder the ledger knows."""
        return self._count(_ACCOUNTED, {"box": mailbox, "inside": folder, "generation": uidvalidity})

    def size(self) -> int:
        """Octets that the store takes."""
        return self._count(_SIZE_OF_FILE if self._link.on_sqlite else _SIZE_OF_DATABASE, {})

    def schema(self) -> str:
        """Its revision; no store is open with another."""
        return NEWEST

    def now(self) -> datetime | None:
        """The database's own time; None where it goes by this machine's clock."""
        if self._link.on_sqlite or not self._link.far:
            return None
        row = self._link.row(_TIME)
        told: datetime | None = None if row is None else row.now
        return told

    def _count(self, statement: Executable, values: dict[str, object]) -> int:
        row = self._link.row(statement, values)
        return 0 if row is None else int(row[0])
