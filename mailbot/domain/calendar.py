"""Office days and working days: on which date a thing counts, and when a duty falls due.

Instants are aware datetimes and come back in UTC; days are local dates in the calendar's zone.
A sum of days is done on office days, a sum of hours on UTC, and neither ever on the other (W2, W4).
Nothing here rolls a deadline to a working day: that is for complainants' windows alone (W8).
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from mailbot.domain.duration import Duration, Unit

_SATURDAY = 5  # date.weekday()
_LAST_SECOND = time(23, 59, 59)
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Monday to Friday without one division's bank holidays (W3)."""

    zone: ZoneInfo
    holidays: frozenset[date]
    horizon: date  # the last day for which bank holidays are known; later days count weekends alone

    def office_day(self, instant: datetime) -> date:
        """The local date of an instant: 23:30 UTC in June is already tomorrow in London (G7).

        Raises ValueError for a naive instant.
        """
        return as_utc(instant).astimezone(self.zone).date()

    def is_working_day(self, day: date) -> bool:
        """Whether the office works.  Raises TypeError for a datetime, which is no office day yet."""
        return _plain(day).weekday() < _SATURDAY and day not in self.holidays

    def add_working_days(self, day: date, count: int) -> date:
        """The working day `count` after `day` (before it, where negative).

        `day` is day 0 and may be a day off; with a count of 0 it is returned as it is.
        """
        step = _A_DAY if count > 0 else -_A_DAY
        for _ in range(abs(count)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def on_or_after(self, day: date) -> date:
        """The day, or the next working day where it is a day off."""
        while not self.is_working_day(day):
            day += _A_DAY
        return day

    def end_of(self, day: date) -> datetime:
        """The last second of an office day, UTC: until then a duty of that day is kept (W2)."""
        return self._utc(day, _LAST_SECOND)

    def at(self, day: date, hour: int) -> datetime:
        """A full hour, 0 to 23, of the local clock on an office day, UTC."""
        return self._utc(day, time(hour))

    def due(self, start: datetime, allow: Duration) -> datetime:
        """When a duty of ours falls due that began at `start`, UTC.

        Hours are elapsed ones, through nights, holidays and clock changes (W4).  All else ends with the
        last second of its last day, also where that is a day off: our duties never roll (W8).
        Raises ValueError for a naive start.
        """
        if allow.unit is Unit.HOURS:
            return as_utc(start) + timedelta(hours=allow.count)
        return self.end_of(self.last_day(self.office_day(start), allow))

    def last_day(self, day: date, allow: Duration) -> date:
        """The last day of a time that began on `day`, not rolled.  The day itself is not counted.

        Raises ValueError for hours, which belong to an instant and to no day.
        """
        if allow.unit is Unit.WORKING_DAYS:
            return self.add_working_days(day, allow.count)
        if allow.unit is Unit.DAYS:
            return day + timedelta(days=allow.count)
        if allow.unit is Unit.MONTHS:
            return add_months(day, allow.count)
        raise ValueError(f"{allow} have no last day; count them from an instant")

    def beyond_horizon(self, instant: datetime) -> bool:
        """Whether a date was computed without knowing all bank holidays: warn of it."""
        return self.office_day(instant) > self.horizon

    def _utc(self, day: date, clock: time) -> datetime:
        return datetime.combine(_plain(day), clock, self.zone).astimezone(UTC)


def union(first: WorkingCalendar, *others: WorkingCalendar) -> WorkingCalendar:
    """A day is worked only where all agree, as complainants' rights require (W3, P1).

    Known as far as the least known of them.  Raises ValueError where zones differ, since days do too.
    """
    calendars = (first, *others)
    if any(calendar.zone.key != first.zone.key for calendar in calendars):
        raise ValueError(f"calendars in different zones: {', '.join(c.zone.key for c in calendars)}")
    holidays = frozenset[date]().union(*(calendar.holidays for calendar in calendars))
    return WorkingCalendar(first.zone, holidays, min(calendar.horizon for calendar in calendars))


def in_words(day: date) -> str:
    """With its weekday, so that a slip is seen: Friday 5 March 2027.  Of an instant its own zone's day."""
    return f"{day:%A} {day.day} {day:%B %Y}"


def add_months(day: date, count: int) -> date:
    """The corresponding date `count` months on, else that month's last day (W6, Dodds v Walker)."""
    years, month = divmod(day.month - 1 + count, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def as_utc(instant: datetime) -> datetime:
    """The instant in UTC.  Raises ValueError for a naive one: guessing a zone moves deadlines."""
    if instant.utcoffset() is None:
        raise ValueError(f"{instant} has no time zone")
    return instant.astimezone(UTC)


def _plain(day: date) -> date:
    """A datetime is a date to Python, and yet never equal to a holiday."""
    if isinstance(day, datetime):
        raise TypeError(f"{day} is an instant; take its office day first")
    return day
