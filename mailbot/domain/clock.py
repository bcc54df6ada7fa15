"""A promise with a date: when a duty of a case began, when it falls due, when it was met."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One duty of one case.  (The source of "now" is `ports.Clock`.)"""

    name: str  # "acknowledge", "respond", "review", ...
    started_at: datetime  # UTC
    due_at: datetime  # UTC; the last second of the last day where the duty counts days
    met_at: datetime | None = None  # UTC; None while it runs
    stopped: bool = False  # ended without being met (the case left the state that owed it)

    @property
    def running(self) -> bool:
        return self.met_at is None and not self.stopped

    def met(self, at: datetime) -> "CaseClock":
        """The first act that discharges a duty counts; later ones change nothing."""
        return self if not self.running else replace(self, met_at=at)

    def overdue(self, now: datetime) -> bool:
        """Past the whole of the due second, which still belongs to the promise."""
        return self.running and now >= self.due_at + timedelta(seconds=1)
