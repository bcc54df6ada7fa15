"""Durations as procedures write them: "48 hours", "5 working days", "21 days", "6 months"."""

import re
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a duration counts; each unit has its own arithmetic (W3 to W6)."""

    HOURS = "hours"  # elapsed, through nights and holidays (W4)
    WORKING_DAYS = "working days"  # Monday to Friday without the division's bank holidays (W3)
    DAYS = "days"  # calendar days, the start day not counted (W5)
    MONTHS = "months"  # the corresponding date, else the month's last day (W6)


_SHAPE = re.compile(r"(\d{1,4})\s+(hour|working day|day|month)s?")


@dataclass(frozen=True, slots=True)
class Duration:
    """A positive count of one unit."""

    count: int
    unit: Unit

    def __str__(self) -> str:
        return f"{self.count} {self.unit.removesuffix('s') if self.count == 1 else self.unit}"

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read "5 working days" and the like.  Raises ValueError for anything else, zero included."""
        match = _SHAPE.fullmatch(text.strip().lower())
        if match is None or int(match[1]) == 0:
            raise ValueError(
                f'{text!r} is not a duration; write "48 hours", "5 working days", "21 days" or "6 months"'
            )
        return cls(int(match[1]), Unit(match[2] + "s"))
