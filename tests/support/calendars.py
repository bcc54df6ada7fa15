"""The shipped bank holidays as calendars, and short ways to write London times in tests."""

import json
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from mailbot.domain.calendar import WorkingCalendar, union

DATA = Path(__file__).parents[2] / "config" / "bank-holidays.json"
DIVISIONS = ("england-and-wales", "scotland", "northern-ireland")
LONDON = ZoneInfo("Europe/London")


@cache
def data() -> dict[str, Any]:
    """The file as it is shipped."""
    loaded: dict[str, Any] = json.loads(DATA.read_text(encoding="utf-8"))
    return loaded


@cache
def division(name: str) -> WorkingCalendar:
    holidays = frozenset(map(date.fromisoformat, data()[name]))
    return WorkingCalendar(LONDON, holidays, date.fromisoformat(data()["horizon"]))


def england_and_wales() -> WorkingCalendar:
    return division("england-and-wales")


def scotland() -> WorkingCalendar:
    return division("scotland")


def northern_ireland() -> WorkingCalendar:
    return division("northern-ireland")


@cache
def rights() -> WorkingCalendar:
    """The union of all divisions, for complainants' time limits."""
    return union(*map(division, DIVISIONS))


def london(day: str, clock: str = "12:00") -> datetime:
    """An instant by London's clocks; on an hour that comes twice, the first."""
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=LONDON).astimezone(UTC)


def last_second(day: str) -> datetime:
    """When a duty that ends on a day ends."""
    return london(day, "23:59:59")
