"""A promise with a date: when a duty of a case began, when it falls due, when it was met."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

# Targets of our own within the office: they chase people, and are no promises to a complainant.
INTERNAL = frozenset({
    "assign", "informal", "late_appeal", "legal_review", "officer_review", "tell_party", "retention",
    "restriction",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class CaseClock:
    """One duty of one case.  (The source of "now" is `ports.Clock`.)"""

    name: str  # "acknowledge", "respond", "review", ...
    started_at: datetime  # UTC
    due_at: datetime  # UTC; the last second of the last day where the duty counts days
    met_at: datetime | None = None  # UTC; None while it runs
    stopped: bool = False  # ended without being met (the case left the state that owed it)
    awaits: str = ""  # key of the letter whose delivery starts it; "" once it has started

    @property
    def running(self) -> bool:
        return self.met_at is None and not self.stopped and not self.awaits

    @property
    def promised(self) -> bool:
        """Told to somebody outside, or owed to them; the others are targets of our own."""
        return self.name not in INTERNAL

    def met(self, at: datetime) -> "CaseClock":
        """The first act that discharges a duty counts; later ones change nothing."""
        return self if not self.running else replace(self, met_at=at)

    def overdue(self, now: datetime) -> bool:
        """Past the whole of the due second, which still belongs to the promise."""
        return self.running and now >= self.due_at + timedelta(seconds=1)

    @property
    def kept(self) -> bool | None:
        """Whether it was met in time; None while it runs, or where it ended without being owed."""
        if self.met_at is None:
            return None
        return self.met_at < self.due_at + timedelta(seconds=1)
