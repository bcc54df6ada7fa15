"""Sources of now: the machine's, and one that is set by hand for demo, rehearsal and tests."""

from datetime import UTC, datetime


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
