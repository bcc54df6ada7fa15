"""The bank-holiday file: the user's own where there is one, else the shipped one."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, ValidationError

from mailbot.domain.calendar import WorkingCalendar, union
from mailbot.domain.errors import Problem

NAME = "bank-holidays.json"
_REMEDY = "take the shipped file, or mend it in the same shape"


class _HolidayFile(BaseModel):
    """Beside `source` and `horizon`, one table of {date: title} for each division."""

    model_config = ConfigDict(frozen=True, extra="allow", strict=True)
    __pydantic_extra__: dict[str, dict[date, str]]

    source: str
    horizon: date


@dataclass(frozen=True, slots=True)
class Holidays:
    """Days off by division, and how far ahead they are known."""

    divisions: tuple[tuple[str, frozenset[date]], ...]
    horizon: date

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.divisions)

    def calendar(self, division: str, zone: ZoneInfo) -> WorkingCalendar:
        """For our duties (W3).  Raises KeyError for an unknown division."""
        return WorkingCalendar(zone, dict(self.divisions)[division], self.horizon)

    def rights_calendar(self, division: str, zone: ZoneInfo) -> WorkingCalendar:
        """For complainants' time limits: a day off anywhere is a day off (W3, P1)."""
        others = (self.calendar(name, zone) for name in self.names if name != division)
        return union(self.calendar(division, zone), *others)


def read_holidays(path: Path) -> Holidays | tuple[Problem, ...]:
    """The days off, or every problem of the file."""
    try:
        file = _HolidayFile.model_validate_json(path.read_bytes())
    except OSError as error:
        return (
            Problem(
                str(path), f"the file cannot be read ({error.strerror});", "mend its permissions or path"
            ),
        )
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
        return tuple(
            Problem(
                f"{path}: {'.'.join(map(str, mistake['loc']))}".rstrip(": "), f"{mistake['msg']};", _REMEDY
            )
            for mistake in mistakes
        )
    divisions = tuple((name, frozenset(days)) for name, days in file.__pydantic_extra__.items())
    if not divisions:
        return (Problem(str(path), "no division has a list of bank holidays;", _REMEDY),)
    return Holidays(divisions, file.horizon)
