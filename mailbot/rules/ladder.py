"""The rungs of a clock: when somebody is reminded of a duty, and when the machine itself must act.

A rung is computed from the clock's own dates, which are frozen, and from the rules that the case began
under; nothing is kept but when the next one is due.  Rungs of a clock that counts hours fall at any hour
of any day, all others within the office's hours (PROCEDURE "Clocks", D2; R8, R14, R21, R23).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from mailbot.domain.calendar import WorkingCalendar
from mailbot.domain.case import Case
from mailbot.domain.clock import INTERNAL, CaseClock
from mailbot.domain.duration import Unit
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, windows

DUE = "due"
LIST = "list"  # whose answer to "who are you?" is still missing goes to a person before time is up
_OVERDUE = "overdue "
REVIEWS = frozenset({"legal_review", "officer_review"})  # looks at a case that waits: renewed, never broken
# Renewed or carried out by the machine; and the paper of an old case presses nobody day by day.
_NEVER_OVERDUE = REVIEWS | {clocks.IDENTITY, clocks.APPEAL_WINDOW, "retention"}
_UPDATED = frozenset({"review", "respond"})  # what the automatic update stands in for (HAN4)
_AT_WORK = frozenset({State.INITIAL_REVIEW, State.OPEN, State.INVESTIGATION})
_WARNED_BEFORE, _UPDATED_BEFORE = 3, 1  # working days (R23)
_LISTED_BEFORE = 2  # working days (D2, ID_REQUESTED)
_SECOND, _DAY = timedelta(seconds=1), timedelta(days=1)
_WEEK, _WEEKDAYS = 7, 5


class RungKind(StrEnum):
    """What is done when a rung is due."""

    RECEIPT = "receipt"  # the neutral receipt of what nobody has sorted (R8)
    REMIND_WRITER = "remind_writer"  # who has not said who they are
    CHASE = "chase"  # whoever must act is reminded
    WARN = "warn"  # so is the line above, before the automatic update
    UPDATE = "update"  # the automatic update (R23)
    BROKEN = "broken"  # the promise was not kept: recorded for good
    LAPSE = "lapse"  # a window has passed, or a look at a waiting case is due again


@dataclass(frozen=True, slots=True)
class Rung:
    """One thing to do at one instant."""

    at: datetime  # UTC
    kind: RungKind
    name: str  # "40", "due", "overdue 3"; of what is done once, its kind


def rungs_due(
    office: Office, case: Case, clock: CaseClock, since: datetime, now: datetime
) -> tuple[Rung, ...]:
    """The rungs from `since` to `now`, both included, in the order of their instants."""
    fixed = (rung for rung in _fixed(office, case, clock) if since <= rung.at <= now)
    late = _overdue(office, clock, since, now) if _goes_overdue(clock) else ()
    return tuple(sorted((*fixed, *late), key=lambda rung: rung.at))  # stable: broken comes before overdue


def next_rung(
    office: Office, case: Case, clock: CaseClock, after: datetime, *, chases: bool = True
) -> Rung | None:
    """The first rung later than `after`, reminders of staff left out where not `chases`; None: no more."""
    fixed = [rung for rung in _fixed(office, case, clock) if rung.at > after]
    if not chases:
        fixed = [rung for rung in fixed if rung.kind is not RungKind.CHASE]
    elif _goes_overdue(clock):
        fixed.append(_next_overdue(office, clock, after))
    return min(fixed, key=lambda rung: rung.at, default=None)


def gains(office: Office, before: Case, after: Case, clock: CaseClock) -> bool:
    """Whether the clock has rungs on the case `after` that it had not on the case `before`."""
    return bool(set(_of_the_case(office, after, clock)) - set(_of_the_case(office, before, clock)))


def in_hours(office: Office, clock: str) -> bool:
    """Whether the procedure counts a clock of that name in hours: nights and days off too (W4, R21)."""
    allow = clocks.allowance(office.procedure, clock)
    return allow is not None and allow.unit is Unit.HOURS


def may_remind(office: Office, clock: str, now: datetime) -> bool:
    """Whether a reminder of such a clock may leave now, for one that is told late: after an outage, say."""
    return in_hours(office, clock) or _within_hours(office, now) == now


def overdue_days(rung: str) -> int:
    """Of "overdue 3" the 3; 0 for any other name of a rung."""
    return int(rung.removeprefix(_OVERDUE)) if rung.startswith(_OVERDUE) else 0


def working_days_between(calendar: WorkingCalendar, first: date, last: date) -> int:
    """How many working days come after `first` up to and with `last`; 0 where there are none.

    Counted, not walked: a duty may be overdue for years.
    """
    span = max(0, (last - first).days)
    weeks, rest = divmod(span, _WEEK)
    days = weeks * _WEEKDAYS + sum((first + _DAY * (n + 1)).weekday() < _WEEKDAYS for n in range(rest))
    return days - sum(first < day <= last and day.weekday() < _WEEKDAYS for day in calendar.holidays)


def _goes_overdue(clock: CaseClock) -> bool:
    return clock.name not in _NEVER_OVERDUE


def _fixed(office: Office, case: Case, clock: CaseClock) -> Iterator[Rung]:
    """All rungs save the endless ones of an overdue duty, not in order."""
    yield from _of_the_case(office, case, clock)
    breach = clock.due_at + _SECOND
    if clock.name == clocks.APPEAL_WINDOW:
        yield Rung(breach, RungKind.LAPSE, RungKind.LAPSE)
    elif clock.name == clocks.IDENTITY:
        yield from _identity(office, clock)
        yield Rung(breach, RungKind.LAPSE, RungKind.LAPSE)
    elif clock.name in REVIEWS:
        yield from _chases({DUE: _on_the_day(office, clock)})
        yield Rung(clock.due_at, RungKind.LAPSE, RungKind.LAPSE)
    elif clock.name in INTERNAL:
        yield from _chases({} if clock.name == "assign" else {DUE: _on_the_day(office, clock)})
    else:
        due = _on_the_day(office, clock)
        yield from _chases(_shares(office, clock, due) | {DUE: due})
        yield Rung(breach, RungKind.BROKEN, RungKind.BROKEN)


def _of_the_case(office: Office, case: Case, clock: CaseClock) -> Iterator[Rung]:
    """What depends on where the case stands."""
    allow = clocks.allowance(office.procedure, clock.name)
    waits = case.state is State.TRIAGE and case.receipt_allowed and clock.name in clocks.ACKNOWLEDGED
    if waits and allow is not None:
        at = windows.receipt_at(allow, clock.started_at, clock.due_at, office.calendar)
        yield Rung(at, RungKind.RECEIPT, RungKind.RECEIPT)
    if _updates(office, case) and clock.name in _UPDATED:
        warn = _days_before(office, clock, _WARNED_BEFORE)
        if warn > clock.started_at:
            yield Rung(warn, RungKind.WARN, RungKind.WARN)
        update = max(_days_before(office, clock, _UPDATED_BEFORE), clock.started_at)
        yield Rung(update, RungKind.UPDATE, RungKind.UPDATE)


def _updates(office: Office, case: Case) -> bool:
    dossier = case.dossier
    done = dossier.updated_alone or dossier.on_its_way is not None
    return office.procedure.updates_alone and case.state in _AT_WORK and not done


def _chases(rungs: dict[str, datetime | None]) -> Iterator[Rung]:
    """Reminders, given in order; of those that fall on one instant the last says it all."""
    latest = {at: name for name, at in rungs.items() if at is not None}
    return (Rung(at, RungKind.CHASE, name) for at, name in latest.items())


def _shares(office: Office, clock: CaseClock, due: datetime | None) -> dict[str, datetime | None]:
    """When so much of the time is gone, within the office's hours save for a duty in hours.

    Where days are counted, nobody who was told that it is `due` hears of a share after that.
    """
    start, span, by_hours = clock.started_at, clock.due_at - clock.started_at, in_hours(office, clock.name)
    end = clock.due_at if by_hours or due is None else due
    rungs: dict[str, datetime | None] = {}
    for percent in office.procedure.chasers.percent:
        at = (start + span * percent / 100).replace(microsecond=0)
        at = at if by_hours else _within_hours(office, at)
        rungs[str(percent)] = at if start < at < end else None
    return rungs


def _on_the_day(office: Office, clock: CaseClock) -> datetime | None:
    """When the office opens on the last day, or on the last working day before it.

    A duty that began only after that is due from its beginning; None where no such hour is left.
    """
    day, calendar = office.calendar.office_day(clock.due_at), office.calendar
    by_hours = in_hours(office, clock.name)
    if not by_hours and not calendar.is_working_day(day):
        day = calendar.add_working_days(day, -1)
    at = _opens(office, day)
    if at < clock.started_at and not by_hours:
        at = _within_hours(office, clock.started_at)
    return at if clock.started_at <= at < clock.due_at else None


def _identity(office: Office, clock: CaseClock) -> Iterator[Rung]:
    """The writer is asked once more half-way; a person learns of it shortly before the end (D2)."""
    calendar, start = office.calendar, office.calendar.office_day(clock.started_at)
    last = calendar.office_day(clock.due_at)
    half = _opens(office, calendar.add_working_days(start, working_days_between(calendar, start, last) // 2))
    if clock.started_at < half < clock.due_at:
        yield Rung(half, RungKind.REMIND_WRITER, RungKind.REMIND_WRITER)
    yield Rung(
        max(_days_before(office, clock, _LISTED_BEFORE), clock.started_at), RungKind.CHASE, LIST
    )


def _overdue(office: Office, clock: CaseClock, since: datetime, now: datetime) -> Iterator[Rung]:
    rung = _next_overdue(office, clock, since - timedelta.resolution)
    while rung.at <= now:
        yield rung
        rung = _next_overdue(office, clock, rung.at)


def _next_overdue(office: Office, clock: CaseClock, after: datetime) -> Rung:
    """The first reminder of an overdue duty that is later than `after`."""
    if in_hours(office, clock.name):
        breach = clock.due_at + _SECOND
        days = max(0, (after - breach) // _DAY + 1)
        return Rung(breach + _DAY * days, RungKind.CHASE, f"{_OVERDUE}{days + 1}")
    calendar = office.calendar
    last = calendar.office_day(clock.due_at)
    day = calendar.on_or_after(max(calendar.office_day(after), last + _DAY))
    if _opens(office, day) <= after:
        day = calendar.add_working_days(day, 1)
    days = working_days_between(calendar, last, day)
    return Rung(_opens(office, day), RungKind.CHASE, f"{_OVERDUE}{days}")


def _days_before(office: Office, clock: CaseClock, days: int) -> datetime:
    """When the office opens so many working days before a clock's last day."""
    last = office.calendar.office_day(clock.due_at)
    return _opens(office, office.calendar.add_working_days(last, -days))


def _within_hours(office: Office, at: datetime) -> datetime:
    """The instant, or when the office opens next."""
    calendar, chasers = office.calendar, office.procedure.chasers
    local = at.astimezone(calendar.zone)
    day = local.date()
    if calendar.is_working_day(day) and local.hour < chasers.closes:
        return max(at, _opens(office, day))
    return _opens(office, calendar.on_or_after(day + _DAY))


def _opens(office: Office, day: date) -> datetime:
    return office.calendar.at(day, office.procedure.chasers.opens)
