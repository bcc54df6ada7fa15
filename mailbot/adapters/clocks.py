"""Sources of now: the machine's, and one that is set by hand for demo, rehearsal and tests."""

from datetime import UTC, datetime

from mailbot.ports import Clock


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class SetClock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime) -> None:
        self._now = now.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def move_to(self, instant: datetime) -> None:
        """Forward only: going back would unsay what was promised."""
        self._now = max(self._now, instant.astimezone(UTC))


class TurnedClock:
    """A clock that can be turned back for a while, to live through the past once more."""

    def __init__(self, real: Clock) -> None:
        self.real = real
        self._turned: datetime | None = None

    def now(self) -> datetime:
        return self._turned or self.real.now()

    def turn_to(self, instant: datetime | None) -> None:
        """None: to the real time.  Never ahead of it."""
        self._turned = None if instant is None else min(instant.astimezone(UTC), self.real.now())
