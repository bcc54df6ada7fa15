"""A clock that does not believe a jump.

The machine's clock can be set wrong by hand, by a bad time server, by a virtual machine that was put to
sleep.  What reads it would then chase people for promises of next week, or let an appeal lapse.  So each
look at it is held against the monotonic clock.  Where the two part by more than a minute, mailbot goes on
by the monotonic one, as if nothing had happened, until somebody else's clock confirms the new time, the
machine's clock comes back, or mailbot is started anew.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from mailbot.domain.health import Doubt
from mailbot.ports import Clock

JUMP = timedelta(minutes=1)  # what time servers correct at once is far less
AGREES = timedelta(minutes=5)  # between another machine's clock and ours, and a mail's way to us


def seconds_awake_and_asleep() -> float:
    """Seconds since the machine was started; with those in which it slept, where the system counts them."""
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


class SteadyClock:
    """Ports `Clock` and `SteadyTime`.  For any number of threads."""

    def __init__(self, clock: Clock, monotonic: Callable[[], float] = seconds_awake_and_asleep) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._turn = Lock()
        self._then, self._at = clock.now(), monotonic()  # the last instant that was believed, and when
        self._doubt: Doubt | None = None

    def now(self) -> datetime:
        """The machine's time, or where that has jumped, the time as it would be."""
        with self._turn:
            return self._look()

    def doubted(self) -> Doubt | None:
        """The jump that nobody has confirmed; None while the machine's clock is believed."""
        with self._turn:
            self._look()
            return self._doubt

    def witness(self, instant: datetime) -> bool:
        """Another machine's clock shows `instant` now; True where that settles a doubt.

        It settles one only by agreeing with this machine's clock: a third time helps nobody.
        """
        with self._turn:
            self._look()
            machine, at = self._clock.now(), self._monotonic()
            if self._doubt is None or abs(machine - instant) > AGREES:
                return False
            self._believe(machine, at)
            return True

    def outlived(self, recorded: datetime) -> bool:
        """Somebody has recorded `recorded` before; True where that settles a doubt.

        A machine that forgets the time while it is off starts with a wrong one and is put right later: then
        what it began with lies before the records, and the time that it jumped to does not.
        """
        with self._turn:
            now = self._look()
            machine, at = self._clock.now(), self._monotonic()
            if self._doubt is None or recorded <= now + AGREES or machine < recorded - AGREES:
                return False
            self._believe(machine, at)
            return True

    def _look(self) -> datetime:
        machine, at = self._clock.now(), self._monotonic()
        expected = self._then + timedelta(seconds=at - self._at)
        jump = machine - expected
        if abs(jump) <= JUMP:
            self._believe(machine, at)
            return machine
        if self._doubt is None or abs(self._doubt.jump - jump) > JUMP:
            self._doubt = Doubt(jump, expected)
        return expected

    def _believe(self, machine: datetime, at: float) -> None:
        self._then, self._at, self._doubt = machine, at, None
