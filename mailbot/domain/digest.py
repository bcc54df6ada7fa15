"""A week at an office, in figures and lines: what digests tell and pictures show (2.3, 4.1, D5)."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """One week, from Monday 00:00 to the last second of Sunday, office time."""

    monday: date
    received: int  # complaints and appeals
    in_time: int  # full answers given in time
    late: int  # full answers given late
    overdue: int  # promises past their time and unkept at the week's end
    due: int  # promises to people outside that fell due
    kept: int  # of those, the ones kept in time

    @property
    def share(self) -> int | None:
        """Promises kept, in per cent, rounded down; None where none fell due."""
        return self.kept * 100 // self.due if self.due else None


@dataclass(frozen=True, slots=True)
class Happening:
    """What became of one letter."""

    at: datetime  # UTC
    reference: str
    what: str  # "LetterSent", "LetterFailed" or "LetterWithheld"
    template: str
    why: str = ""  # a stable constant, or the server's words


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of a digest, with its lines; kept when empty, since nothing is news too."""

    heading: str
    lines: tuple[tuple[str, str], ...]  # (what stands first, the rest)
    empty: str = "None."
    more: int = 0  # lines left out


@dataclass(frozen=True, slots=True)
class Digest:
    """What one reader is told of a week."""

    monday: date  # of the week that ended before it leaves
    figures: tuple[tuple[str, str], ...]  # (what, how many, in words)
    sections: tuple[Section, ...]
    weeks: tuple[WeekFigures, ...] = ()  # the latest last; () where no picture is shown
