"""Which of several daemons reads which mailbox.

A daemon gives signs of life; one that falls silent has lost its mailboxes and its letters to the others,
and its name with them: if it was only frozen, or cut off, it goes on under another.  What it may do with
a mailbox until it notices is harmless: a mail's outcome can be recorded once only, and how far a folder
was read is moved only by whoever saw the last move.  Letters are guarded at their beginning (dispatch).

For any number of threads: one gives the signs of life, one for each mailbox waits for its lease.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.desk.presence import LONG_AGO, MAILBOX, LeaseTime, held, silent_ones
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.running import Lease, Worker
from mailbot.maillog import MailLog
from mailbot.ports import Liveness, Store, UnitOfWork
from mailbot.rules.sharing import Colleague, Plan, Standing, divide

LEASE = 30.0  # seconds of silence after which the others take over
SIGNS = 6  # signs of life in that time
MINE_FOR = 2 / 3  # of it; after that whoever is silent itself doubts that it is still held
LEFT_AFTER = 0.5  # of it; a mailbox that nobody took for so long is anybody's, whatever their share
SHUNNED = 2.0  # times as long a mailbox that fails here is left to others, twice that the next time
LONGEST_SHUNNED = 20.0  # likewise
REMEMBERED = timedelta(days=1)  # for which the silent are known; leases of letters end in minutes


@dataclass(slots=True)
class _Failing:
    """A mailbox that this daemon could not read."""

    until: float  # on the ticking clock; till then it is left to others
    times: int


@dataclass(slots=True)
class Roster:
    """This daemon's place among the others (`presence.Presence`)."""

    store: Store
    mailboxes: Sequence[str]
    time: LeaseTime
    new_name: Callable[[], str]
    alive: Liveness  # as far as this machine can tell
    log: MailLog
    lease: float = LEASE  # seconds
    _name: str = ""
    _former: set[str] = field(default_factory=set)  # names that were lost
    _began_at: datetime = LONG_AGO  # when the name was first used
    _began: float = 0.0  # likewise, on the ticking clock
    _until: datetime = LONG_AGO  # the others believe in us till then
    _mine_until: float = 0.0  # and we till then
    _leases: Mapping[str, Lease] = field(default_factory=dict)  # by mailbox
    _at_it: set[str] = field(default_factory=set)  # mailboxes whose reader here has not stopped
    _free_since: dict[str, float] = field(default_factory=dict)  # when a mailbox was first seen to be free
    _failing: dict[str, _Failing] = field(default_factory=dict)
    _closed: bool = False
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        self._name = self.new_name()

    # Signs of life.

    @property
    def every(self) -> float:
        """Seconds between two signs of life."""
        return self.lease / SIGNS

    def sign(self) -> tuple[str, ...]:
        """Give one, and take and give up mailboxes; returns those whose readers must stop.

        Raises StoreUnavailable; what is held lapses by itself if that goes on.
        """
        plan = self._signed()
        if plan is None:
            self._take_another_name()
            plan = self._signed()
        if plan is None:
            raise StoreUnavailable("a name that was never used before has fallen silent")
        return plan

    def _signed(self) -> tuple[str, ...] | None:
        """None where the others have taken us for dead."""
        tick = self.time.ticks()
        with self.store.begin() as work:
            self.time.look(work)
            now = self.time.now()
            known = {lease.name.removeprefix(MAILBOX): lease for lease in work.leases.all(MAILBOX)}
            plan = divide(self._standing(work, known, now, tick))
            until = now + timedelta(seconds=self.lease)
            began_at = now if self._began_at is LONG_AGO else self._began_at
            if not work.workers.sign(Worker(self._name, began_at, until, plan.room), now):
                return None
            leases = self._changed_hands(work, plan, known, until)
            work.commit()
        with self._changed:
            if self._began_at is LONG_AGO:
                self._began_at, self._began = now, tick
            self._until, self._mine_until = until, tick + self.lease * MINE_FOR
            return self._now_mine(leases)

    def _standing(self, work: UnitOfWork, known: Mapping[str, Lease], now: datetime, tick: float) -> Standing:
        workers = work.workers.all()
        if any(one.until < now - REMEMBERED for one in workers):
            work.workers.forget(now - REMEMBERED)
        team = [one for one in workers if one.until > now and one.name != self._name and self.alive(one.name)]
        names = {one.name for one in team}
        mine = {box for box, lease in known.items() if lease.holder == self._name}
        theirs = {box for box, lease in known.items() if held(lease, lambda name: name in names, now)}
        with self._changed:
            leaving = self._at_it - self._leases.keys()
            failing = [box for box in self._failing if self._fails_still(box, tick)]
        free = [box for box in self.mailboxes if box not in theirs | mine | leaving]
        self._free_since = {box: self._free_since.get(box, tick) for box in free}
        return Standing(
            me=self._name,
            team=[Colleague(self._name, 0), *(Colleague(one.name, one.room) for one in team)],
            mailboxes=len(self.mailboxes),
            held=[box for box in self.mailboxes if box in mine - leaving],
            free=free,
            left=[box for box in free if self._is_left(box, tick)],
            failing=failing,
        )

    def _is_left(self, mailbox: str, tick: float) -> bool:
        """Nobody took it for a while; where it failed here, the others are given twice as long."""
        while_free = self.lease * LEFT_AFTER * (2 if self._fails_still(mailbox, tick) else 1)
        return tick - self._free_since[mailbox] >= while_free

    def _fails_still(self, mailbox: str, tick: float) -> bool:
        return mailbox in self._failing and self._failing[mailbox].until > tick

    def _changed_hands(
        self, work: UnitOfWork, plan: Plan, known: Mapping[str, Lease], until: datetime
    ) -> dict[str, Lease]:
        """What is ours from here on, asked for in one order by all: so no two wait for each other."""
        mine: dict[str, Lease] = {}
        for box in sorted((*plan.keep, *plan.take, *plan.give_up)):
            before = known.get(box)
            if box in plan.give_up:
                if before is not None and box not in self._at_it:  # else its reader does, once it has stopped
                    work.leases.give_back(before)
                continue
            if before is not None and before.holder != self._name:
                work.leases.give_back(before)  # for somebody who is no more; nothing if another was faster
            lease = work.leases.take(MAILBOX + box, self._name, self.time.now(), until)
            if lease is not None:
                mine[box] = lease
        return mine

    def _now_mine(self, leases: dict[str, Lease]) -> tuple[str, ...]:
        """Publish what was committed; whose readers must stop."""
        lost = tuple(box for box, lease in self._leases.items() if not _same(leases.get(box), lease))
        for box in leases.keys() - self._leases.keys():
            self.log.mailbox_taken(box, self._name)
        for box in lost:
            self.log.mailbox_given_up(box, self._name)
        self._leases = leases
        self._changed.notify_all()
        return lost

    def _take_another_name(self) -> None:
        """The others took us for dead, so what we had is theirs."""
        with self._changed:
            before, self._name = self._name, self.new_name()
            self._former.add(before)
            self._began_at, self._mine_until = LONG_AGO, 0.0
        self.log.taken_for_dead(before, self._name)

    # Mailboxes.

    def wait_for(self, mailbox: str) -> Lease | None:
        """Sleep until the mailbox is ours to read; None once the daemon leaves."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or self._may_read(mailbox))
            if self._closed:
                return None
            self._at_it.add(mailbox)
            return self._leases[mailbox]

    def _may_read(self, mailbox: str) -> bool:
        return mailbox in self._leases and self._awake()

    def holds(self, lease: Lease) -> bool:
        """Whether it is still ours, as far as we can know without asking."""
        with self._changed:
            mailbox = lease.name.removeprefix(MAILBOX)
            return self._may_read(mailbox) and _same(self._leases[mailbox], lease)

    def left(self, lease: Lease) -> None:
        """Its reader has stopped: others may have the mailbox.  Raises StoreUnavailable; it lapses then."""
        mailbox = lease.name.removeprefix(MAILBOX)
        with self._changed:
            still = _same(self._leases.get(mailbox), lease) and not self._closed
            self._at_it.discard(mailbox)
        if still:
            return
        with self.store.begin() as work:
            work.leases.give_back(lease)
            work.commit()

    def fails(self, mailbox: str) -> None:
        """It cannot be read here.  Somebody else may: it is left to them for a while, if there is anybody."""
        with self._changed:
            times = self._failing[mailbox].times + 1 if mailbox in self._failing else 1
            wait = min(SHUNNED * 2 ** min(times - 1, 10), LONGEST_SHUNNED) * self.lease
            self._failing[mailbox] = _Failing(self.time.ticks() + wait, times)

    def works(self, mailbox: str) -> None:
        """It was read here."""
        with self._changed:
            self._failing.pop(mailbox, None)

    def close(self) -> None:
        """Whoever waits, or holds, stops."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def leave(self, *, in_peace: bool) -> None:
        """Give everything back.  `in_peace`: no letter of ours is in doubt.  Raises StoreUnavailable."""
        with self.store.begin() as work:
            for lease in self._leases.values():
                work.leases.give_back(lease)
            if in_peace:
                work.workers.leave(self._name)
            work.commit()

    # Letters (presence.Presence).

    @property
    def name(self) -> str:
        return self._name

    def now(self) -> datetime:
        return self.time.now()

    def look(self, work: UnitOfWork) -> None:
        self.time.look(work)

    def sure(self, name: str) -> bool:
        """Also by the store's clock, which goes on while a whole machine is stopped."""
        with self._changed:
            margin = timedelta(seconds=self.lease * (1 - MINE_FOR))
            return name == self._name and self._awake() and self.time.now() < self._until - margin

    def _awake(self) -> bool:
        return self.time.ticks() < self._mine_until

    def living(self, work: UnitOfWork) -> Liveness:
        """Silence counts once we have been here for as long: after an outage everybody was silent."""
        silent = self._former | (silent_ones(work, self.now()) if self._seasoned() else frozenset())
        return lambda name: self.alive(name) and name not in silent

    def ended_before(self) -> datetime:
        return self.now() if self._seasoned() else LONG_AGO

    def _seasoned(self) -> bool:
        return self._began_at is not LONG_AGO and self.time.ticks() - self._began >= self.lease

    def files(self, _work: UnitOfWork, mailbox: str) -> bool:
        with self._changed:
            return any(box.casefold() == mailbox.casefold() and self._may_read(box) for box in self._leases)


def _same(one: Lease | None, other: Lease) -> bool:
    return one is not None and (one.holder, one.term) == (other.holder, other.term)
