"""Days that are not our duties: complainants' windows and bands, and when the neutral receipt goes out.

For a complainant's rights the latest defensible day counts (P1): every calendar named `rights` here is the
union of all divisions.  A date once printed in a letter stands (R26); compute it once and keep it.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from mailbot.domain.calendar import WorkingCalendar, as_utc
from mailbot.domain.duration import Duration, Unit

_RECEIPT_HOUR = 9  # local; the office opens


class Band(IntEnum):
    """How long after the incident a complaint was raised (IMI BEF1, BEF2).  Advice to a person (R25)."""

    IN_TIME = 1
    DISCRETIONARY = 2  # may be refused as late
    NOT_HEARD = 3


@dataclass(frozen=True, slots=True)
class TimeLimits:
    """Until when after an incident a complaint may be raised; neither rolls to a working day (R25)."""

    in_time: Duration  # BEF1: 90 days
    heard: Duration  # BEF2: 6 months


def presumed_receipt(sent_at: datetime, rights: WorkingCalendar, presumed_in: Duration) -> date:
    """The day on which a decision is taken to have reached the complainant (W7, R24).

    Raises ValueError for a naive instant.
    """
    return rights.last_day(rights.office_day(sent_at), presumed_in)


def last_appeal_day(received: date, window: Duration, rights: WorkingCalendar) -> date:
    """The last day to appeal, rolled forward to a working day (W8); `received` is not counted.

    Raises ValueError for a window in hours.
    """
    return rights.on_or_after(rights.last_day(received, window))


def last_day_to_raise(incident: date, limit: Duration, rights: WorkingCalendar) -> date:
    """The last day of a time limit counted from an incident; a Sunday stays a Sunday (R25).

    Raises ValueError for a limit in hours.
    """
    return rights.last_day(incident, limit)


def band(incident: date, raised: date, limits: TimeLimits, rights: WorkingCalendar) -> Band:
    """Where a complaint about `incident` stands that was first raised, here or with a centre, on `raised`."""
    if raised <= last_day_to_raise(incident, limits.in_time, rights):
        return Band.IN_TIME
    if raised <= last_day_to_raise(incident, limits.heard, rights):
        return Band.DISCRETIONARY
    return Band.NOT_HEARD


def receipt_at(
    allow: Duration, started_at: datetime, due_at: datetime, calendar: WorkingCalendar
) -> datetime:
    """When a mail still in triage gets its neutral receipt, so that the duty to acknowledge is kept (R8).

    A duty in hours: when half its time is gone.  Any other: 09:00 local, one working day before its last
    day, but never before the duty began.  UTC.  Raises ValueError for naive instants.
    """
    start, due = as_utc(started_at), as_utc(due_at)
    if allow.unit is Unit.HOURS:
        return start + (due - start) / 2
    eve = calendar.add_working_days(calendar.office_day(due), -1)
    return max(start, calendar.at(eve, _RECEIPT_HOUR))
