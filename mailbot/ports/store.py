"""One transaction, and where everything is kept."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from mailbot.ports.records import Absences, Cases, Ledger, Outbox, PendingCommands, Reminders
from mailbot.ports.running import Incidents, Leases, Marks, Pauses


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
    def pauses(self) -> Pauses: ...

    @property
    def marks(self) -> Marks: ...

    @property
    def incidents(self) -> Incidents: ...

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

    def close(self) -> None: ...
