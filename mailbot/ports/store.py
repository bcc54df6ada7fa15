"""One transaction, and where everything is kept."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from mailbot.ports.aftercare import FoundLetters, Held
from mailbot.ports.erasing import Erasures, LegalHolds, Trail
from mailbot.ports.health import Vitals
from mailbot.ports.notices import Notices
from mailbot.ports.observing import Observations
from mailbot.ports.records import Absences, Cases, Ledger, Outbox, PendingCommands, Reminders
from mailbot.ports.running import Incidents, Leases, Marks, Pauses, Tokens, Workers


@dataclass(slots=True)
class Trial:
    """Part of a transaction that is undone unless it is kept."""

    kept: bool = False

    def keep(self) -> None:
        self.kept = True


class UnitOfWork(Protocol):
    """One transaction."""

    @property
    def cases(self) -> Cases: ...

    @property
    def outbox(self) -> Outbox: ...

    @property
    def notices(self) -> Notices: ...

    @property
    def ledger(self) -> Ledger: ...

    @property
    def reminders(self) -> Reminders: ...

    @property
    def pending(self) -> PendingCommands: ...

    @property
    def absences(self) -> Absences: ...

    @property
    def leases(self) -> Leases: ...

    @property
    def workers(self) -> Workers: ...

    @property
    def pauses(self) -> Pauses: ...

    @property
    def found(self) -> FoundLetters: ...

    @property
    def held(self) -> Held: ...

    @property
    def marks(self) -> Marks: ...

    @property
    def incidents(self) -> Incidents: ...

    @property
    def erasures(self) -> Erasures: ...

    @property
    def holds(self) -> LegalHolds: ...

    @property
    def trail(self) -> Trail: ...

    @property
    def tokens(self) -> Tokens: ...

    @property
    def observations(self) -> Observations: ...

    @property
    def vitals(self) -> Vitals: ...

    def trial(self) -> AbstractContextManager[Trial]:
        """Part of this transaction, undone at its end, or when anything is raised, unless it is kept.

        No trial within a trial, and no commit.
        """

    def commit(self) -> None:
        """Make all of it durable.  Without it, leaving the block changes nothing.  May be called again."""


class Store(Protocol):
    """Where everything is kept."""

    def begin(self) -> AbstractContextManager[UnitOfWork]:
        """A writing transaction.  Raises StoreUnavailable; rolls back unless committed."""

    def view(self) -> AbstractContextManager[UnitOfWork]:
        """A reading transaction."""

    def scrub(self) -> bool:
        """Write the database's files anew, so that they hold nothing of what was erased.

        False where somebody else works with them just now, or where that is not ours to do.
        """

    def close(self) -> None: ...
