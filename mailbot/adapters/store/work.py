"""The store itself: transactions, and what can be done in one."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from sqlalchemy import Engine

from mailbot.adapters.store.absences import SqlAbsences
from mailbot.adapters.store.cases import SqlCases
from mailbot.adapters.store.engine import in_memory, make_engine, opening
from mailbot.adapters.store.erasures import SqlErasures
from mailbot.adapters.store.found import SqlFoundLetters
from mailbot.adapters.store.held import SqlHeld
from mailbot.adapters.store.incidents import SqlIncidents
from mailbot.adapters.store.leases import SqlLeases
from mailbot.adapters.store.ledger import SqlLedger
from mailbot.adapters.store.legal_holds import SqlLegalHolds
from mailbot.adapters.store.link import Link
from mailbot.adapters.store.marks import SqlMarks
from mailbot.adapters.store.notices import SqlNotices
from mailbot.adapters.store.numbers import Numbers
from mailbot.adapters.store.observations import SqlObservations
from mailbot.adapters.store.outbox import SqlOutbox
from mailbot.adapters.store.pauses import SqlPauses
from mailbot.adapters.store.pending import SqlPendingCommands
from mailbot.adapters.store.ready import shelf_of
from mailbot.adapters.store.reminders import SqlReminders
from mailbot.adapters.store.rulebooks import KnownBooks, Rulebooks
from mailbot.adapters.store.scrub import scrub
from mailbot.adapters.store.tokens import SqlTokens
from mailbot.adapters.store.trail import SqlTrail
from mailbot.adapters.store.upgrade import prepare
from mailbot.adapters.store.vitals import SqlVitals
from mailbot.adapters.store.workers import SqlWorkers
from mailbot.domain.errors import MailbotError, StoreUnavailable
from mailbot.ports import Trial

PATIENCE = 10.0  # seconds to wait for another writer's lock


class SqlUnitOfWork:
    """One transaction (ports.UnitOfWork)."""

    __slots__ = (
        "_books", "_link", "_numbers", "absences", "cases", "erasures", "found", "held", "holds",
        "incidents", "leases", "ledger", "marks", "notices", "observations", "outbox", "pauses", "pending",
        "reminders", "tokens", "trail", "vitals", "workers",
    )  # fmt: skip

    def __init__(self, link: Link, known: KnownBooks) -> None:
        self._link = link
        self._books = Rulebooks(link, known)
        self._numbers = Numbers(link)
        self.cases = SqlCases(link, self._books, self._numbers)
        self.outbox = SqlOutbox(link)
        self.notices = SqlNotices(link)
        self.ledger = SqlLedger(link)
        self.reminders = SqlReminders(link)
        self.pending = SqlPendingCommands(link)
        self.absences = SqlAbsences(link)
        self.erasures = SqlErasures(link)
        self.holds = SqlLegalHolds(link)
        self.trail = SqlTrail(link)
        self.leases = SqlLeases(link)
        self.workers = SqlWorkers(link)
        self.pauses = SqlPauses(link)
        self.found = SqlFoundLetters(link, self._numbers)
        self.held = SqlHeld(link)
        self.marks = SqlMarks(link)
        self.incidents = SqlIncidents(link)
        self.tokens = SqlTokens(link)
        self.observations = SqlObservations(link)
        self.vitals = SqlVitals(link)

    @contextmanager
    def trial(self) -> Iterator[Trial]:
        """What is done within is undone at the end, or when anything is raised, unless it is kept."""
        trial = Trial()
        self._link.mark()
        try:
            yield trial
        except BaseException:
            self._link.back_to_mark()
            raise
        if trial.kept:
            self._link.forget_mark()
        else:
            self._link.back_to_mark()

    def commit(self) -> None:
        """Make all of it durable.  What follows in the same block is a new transaction.

        Raises StoreUnavailable; after any failure the block can only be left.
        """
        self._link.commit()
        self._books.committed()
        self._numbers.committed()


class SqlStore:
    """Everything that is kept, in SQLite or PostgreSQL (ports.Store).  Safe for several threads.

    A throwaway store has one connection, so its transactions wait for each other: never open one
    inside another.
    """

    def __init__(self, engine: Engine, patience: float) -> None:
        self._engine = engine
        self._to_write = opening(engine, writes=True)
        self._to_read = opening(engine, writes=False)
        self._turn = Lock() if in_memory(engine) else None
        self._patience = patience
        self._shelf = shelf_of(engine.dialect)
        self._known = KnownBooks()

    @contextmanager
    def begin(self) -> Iterator[SqlUnitOfWork]:
        """A writing transaction; rolled back unless committed.  Raises StoreUnavailable."""
        with self._linked(self._to_write) as link:
            yield SqlUnitOfWork(link, self._known)

    @contextmanager
    def view(self) -> Iterator[SqlUnitOfWork]:
        """A reading transaction; never waits for a writer.  Raises StoreUnavailable."""
        with self._linked(self._to_read) as link:
            yield SqlUnitOfWork(link, self._known)

    @contextmanager
    def _linked(self, opening: str) -> Iterator[Link]:
        if self._turn is not None and not self._turn.acquire(timeout=self._patience):
            raise StoreUnavailable("the throwaway store is in another transaction")
        try:
            link = Link(self._engine, opening, self._shelf)
            try:
                yield link
            finally:
                link.close()
        finally:
            if self._turn is not None:
                self._turn.release()

    def scrub(self) -> bool:
        """Write the files anew, without what was erased; False where somebody else works with them."""
        return scrub(self._engine)

    def close(self) -> None:
        self._engine.dispose()


def open_store(url: str, patience: float = PATIENCE) -> SqlStore:
    """Open the store at `url`; a brand-new database gets its tables, "sqlite://" is a throwaway one.

    `patience`: seconds to wait for another writer.  Raises UserError for a database that mailbot
    cannot work with as it is, StoreUnavailable where it cannot be reached.
    """
    engine = make_engine(url, patience)
    try:
        prepare(engine)
    except MailbotError:
        engine.dispose()
        raise
    return SqlStore(engine, patience)
