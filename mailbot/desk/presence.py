"""As whom a daemon takes letters and mailboxes, and until when it may act on that.

A process can be frozen between any two lines and go on hours later, when others have taken its work over.
So a right lasts shorter for whoever has it than for the others (two thirds of its time), counted from
before it was asked for, by a clock that goes on while the process stands still.

Leases go by the database's clock, whatever the machines' clocks say: it is asked at each sign of life and
before each letter, and carried on in between.  On SQLite all daemons share one machine and its clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from mailbot.domain.running import Lease
from mailbot.ports import Clock, Liveness, UnitOfWork

MAILBOX = "mailbox:"  # what the lease of a mailbox is called, before its address
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

Ticks = Callable[[], float]  # seconds, going on whatever happens to this process and to the machine's time


class Presence(Protocol):
    """As whom letters are sent."""

    @property
    def name(self) -> str:
        """The worker's name just now."""

    def now(self) -> datetime:
        """The time that leases go by."""

    def look(self, work: UnitOfWork) -> None:
        """Ask the store for its time."""

    def sure(self, name: str) -> bool:
        """Whether whoever took something as `name` may still act on it."""

    def living(self, work: UnitOfWork) -> Liveness:
        """Who may be at work."""

    def ended_before(self) -> datetime:
        """Leases that ended before then are nobody's, whoever had them."""

    def files(self, work: UnitOfWork, mailbox: str) -> bool:
        """Whether copies for this mailbox's Sent are ours to file."""


@dataclass(slots=True)
class LeaseTime:
    """The store's time, carried on between two looks at it."""

    clock: Clock
    ticks: Ticks
    follows: bool = True  # False: a trial under a clock of its own
    _told: tuple[datetime, float] | None = None

    def now(self) -> datetime:
        """What the store's clock shows now; this machine's where the store has none."""
        told = self._told
        if told is None:
            return self.clock.now()
        instant, tick = told
        return instant + timedelta(seconds=self.ticks() - tick)

    def look(self, work: UnitOfWork) -> None:
        """Ask again.  Too late by no more than the answer took."""
        if not self.follows:
            return
        tick = self.ticks()
        instant = work.workers.clock()
        if instant is not None:
            self._told = (instant, tick)


@dataclass(frozen=True, slots=True)
class Alone:
    """One pass by hand, which gives no signs of life; daemons may be at work beside it."""

    name: str
    time: LeaseTime
    alive: Liveness  # as far as this machine can tell

    def now(self) -> datetime:
        return self.time.now()

    def look(self, work: UnitOfWork) -> None:
        self.time.look(work)

    def sure(self, name: str) -> bool:
        return name == self.name

    def living(self, work: UnitOfWork) -> Liveness:
        silent = silent_ones(work, self.now())
        return lambda name: self.alive(name) and name not in silent

    def ended_before(self) -> datetime:
        return self.now()

    def files(self, work: UnitOfWork, mailbox: str) -> bool:
        """Not where a daemon does it."""
        living, now = self.living(work), self.now()
        return not any(held(lease, living, now) for lease in work.leases.all(MAILBOX + mailbox))


def held(lease: Lease, living: Liveness, now: datetime) -> bool:
    """Whether somebody has it who may be at work."""
    return lease.holder != "" and lease.until > now and living(lease.holder)


def silent_ones(work: UnitOfWork, now: datetime) -> frozenset[str]:
    """Daemons that gave no sign of life for so long that they count as dead."""
    return frozenset(one.name for one in work.workers.all() if one.until <= now)
