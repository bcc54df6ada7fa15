"""Working days, and what falls due when."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.calendar import WorkingCalendar, add_months, as_utc, union
from mailbot.domain.duration import Duration, Unit
from tests.support.calendars import (
    DIVISIONS,
    LONDON,
    division,
    england_and_wales,
    last_second,
    london,
    northern_ireland,
    rights,
    scotland,
)
from tests.support.days import (
    calendars,
    counts,
    day_counts,
    days,
    durations,
    hours,
    instants,
    london_instants,
    patiently,
    working_days,
)

NAIVE = datetime(2026, 12, 18, 12, 0)  # noqa: DTZ001 - what must be refused
CHRISTMAS = date(2026, 12, 25)
A_SECOND = timedelta(seconds=1)
A_DAY = timedelta(days=1)
CLOCK_CHANGES = [
    datetime(2027, 3, 28, 1, tzinfo=UTC),
    datetime(2027, 10, 31, 1, tzinfo=UTC),
]


# office days (W2)


def test_a_naive_instant_is_refused_everywhere() -> None:
    """Guessing its zone would move deadlines by an hour, and by a day around midnight."""
    calendar = england_and_wales()

    for ask in (calendar.office_day, calendar.beyond_horizon, as_utc):
        with pytest.raises(ValueError, match="no time zone"):
            ask(NAIVE)
    for allow in ("48 hours", "5 working days"):
        with pytest.raises(ValueError, match="no time zone"):
            calendar.due(NAIVE, Duration.parse(allow))


def test_an_instant_is_refused_where_a_day_is_asked_for() -> None:
    """To Python a datetime is a date, one that equals no holiday: Christmas would be a working day."""
    instant = london("2026-12-25")
    calendar = england_and_wales()

    with pytest.raises(TypeError, match="office day"):
        calendar.is_working_day(instant)
    with pytest.raises(TypeError, match="office day"):
        calendar.add_working_days(instant, 1)
    with pytest.raises(TypeError, match="office day"):
        calendar.end_of(instant)
    with pytest.raises(TypeError, match="office day"):
        calendar.at(instant, 9)


def test_an_instant_of_another_zone_is_judged_by_london() -> None:
    """A mail server far away stamps its own offset; the office day is ours."""
    tokyo = datetime(2026, 12, 19, 8, 30, tzinfo=ZoneInfo("Asia/Tokyo"))

    assert date(2026, 12, 18) == england_and_wales().office_day(tokyo)


@given(calendars, days)
@patiently
def test_an_office_day_ends_with_its_last_second(calendar: WorkingCalendar, day: date) -> None:
    """One second later a duty of that day is broken, in summer and in winter."""
    end = calendar.end_of(day)

    assert end.tzinfo == UTC
    assert day == calendar.office_day(end)
    assert day + A_DAY == calendar.office_day(end + A_SECOND)


@pytest.mark.parametrize(("day", "utc"), [("2026-12-18", 9), ("2027-06-04", 8)])
def test_nine_in_the_morning_is_nine_by_the_office_clock(day: str, utc: int) -> None:
    """Chasers and receipts leave when people come to work, also in summer."""
    assert datetime(*date.fromisoformat(day).timetuple()[:3], utc, tzinfo=UTC) == england_and_wales().at(
        date.fromisoformat(day), 9
    )


# working days (W3)


def test_a_weekend_receipt_is_day_nought_and_monday_is_day_one() -> None:
    """W2: received on a Saturday is received that day; nobody is given an extra day for it."""
    calendar = england_and_wales()

    assert date(2026, 12, 7) == calendar.add_working_days(date(2026, 12, 5), 1)
    assert last_second("2026-12-11") == calendar.due(london("2026-12-05"), Duration.parse("5 working days"))


def test_no_working_days_at_all_is_the_day_itself() -> None:
    """A count of nought rolls nothing, not even Christmas."""
    assert england_and_wales().add_working_days(CHRISTMAS, 0) == CHRISTMAS


def test_a_negative_count_goes_back_over_the_days_off() -> None:
    """The receipt goes out one working day before the due day: before Christmas, not on Boxing Day."""
    assert date(2026, 12, 24) == england_and_wales().add_working_days(date(2026, 12, 29), -1)
    assert date(2026, 12, 24) == england_and_wales().add_working_days(CHRISTMAS, -1)


def test_the_next_working_day_after_christmas_is_after_its_substitute_too() -> None:
    """Saturday's Boxing Day is kept on Monday the 28th."""
    assert date(2026, 12, 29) == england_and_wales().on_or_after(CHRISTMAS)
    assert date(2026, 12, 24) == england_and_wales().on_or_after(date(2026, 12, 24))


@given(calendars, days, counts)
@patiently
def test_as_many_working_days_lie_between_as_were_added(
    calendar: WorkingCalendar, day: date, count: int
) -> None:
    """Counted one by one, as a person with a wall calendar does."""
    end = calendar.add_working_days(day, count)
    between = [day + n * A_DAY for n in range(1, (end - day).days + 1)]

    assert count == sum(map(calendar.is_working_day, between))
    assert calendar.is_working_day(end)


@given(calendars, days, counts)
@patiently
def test_going_back_returns_to_the_same_working_day(calendar: WorkingCalendar, day: date, count: int) -> None:
    start = calendar.on_or_after(day)

    assert start == calendar.add_working_days(calendar.add_working_days(start, count), -count)


@given(calendars, days)
@patiently
def test_rolling_forward_skips_days_off_only(calendar: WorkingCalendar, day: date) -> None:
    """A window is lengthened to the next working day and no further."""
    rolled = calendar.on_or_after(day)

    assert calendar.is_working_day(rolled)
    assert not any(calendar.is_working_day(day + n * A_DAY) for n in range((rolled - day).days))


# duties (W4 to W8)


@given(calendars, instants, working_days)
@patiently
def test_a_deadline_in_working_days_never_falls_on_a_day_off(
    calendar: WorkingCalendar, start: datetime, allow: Duration
) -> None:
    due = calendar.due(start, allow)

    assert calendar.is_working_day(calendar.office_day(due))


@given(calendars, instants, instants, durations)
@patiently
def test_who_writes_earlier_is_never_answered_later(
    calendar: WorkingCalendar, one: datetime, other: datetime, allow: Duration
) -> None:
    """Deadlines are monotonic in receipt."""
    first, second = sorted((one, other))

    assert calendar.due(first, allow) <= calendar.due(second, allow)


@given(calendars, instants, durations)
@patiently
def test_a_deadline_lies_after_receipt_and_in_utc(
    calendar: WorkingCalendar, start: datetime, allow: Duration
) -> None:
    due = calendar.due(start, allow)

    assert start < due
    assert due.tzinfo == UTC


@given(calendars, london_instants, hours)
@patiently
def test_hours_are_elapsed_hours_whatever_the_clocks_do(
    calendar: WorkingCalendar, start: datetime, allow: Duration
) -> None:
    """Also for a start on the hour that comes twice, by either of its two meanings."""
    assert timedelta(hours=allow.count) == calendar.due(start, allow) - as_utc(start)


@given(st.sampled_from(CLOCK_CHANGES), st.integers(0, 48 * 60), st.sampled_from([1, 24, 48, 72]))
@patiently
def test_hours_survive_both_clock_changes(change: datetime, minutes: int, count: int) -> None:
    """Starts by London's clock in the two days before each change, where a wall-clock sum errs."""
    start = (change - timedelta(minutes=minutes)).astimezone(LONDON)

    due = england_and_wales().due(start, Duration(count, Unit.HOURS))

    assert change - timedelta(minutes=minutes) + timedelta(hours=count) == due


@pytest.mark.parametrize(
    ("allow", "due"),
    [
        ("21 days", "2026-12-25"),
        ("1 month", "2027-01-04"),
        ("6 months", "2027-06-04"),
    ],
)
def test_our_duties_do_not_roll_off_a_holiday(allow: str, due: str) -> None:
    """W5, W8: a duty in bare days that ends on Christmas Day is due on Christmas Day."""
    assert last_second(due) == england_and_wales().due(london("2026-12-04"), Duration.parse(allow))


def test_a_time_in_hours_has_no_last_day() -> None:
    """It ends at an instant; a day would be up to a day too generous."""
    with pytest.raises(ValueError, match="48 hours have no last day"):
        england_and_wales().last_day(CHRISTMAS, Duration.parse("48 hours"))


@given(calendars, instants, day_counts, st.sets(days, max_size=20))
@patiently
def test_a_holiday_proclaimed_later_never_brings_a_day_forward(
    calendar: WorkingCalendar, start: datetime, allow: Duration, proclaimed: set[date]
) -> None:
    """R26: it can lengthen a complainant's window; our own told date is kept, being stored."""
    later = replace(calendar, holidays=calendar.holidays | proclaimed)

    assert calendar.due(start, allow) <= later.due(start, allow)


# the union for complainants' rights (W3, P1)


@given(instants, day_counts, st.sampled_from(DIVISIONS))
@patiently
def test_the_union_is_never_earlier_than_any_division(start: datetime, allow: Duration, name: str) -> None:
    """Wherever the complainant lives, the printed last day is no shorter than theirs."""
    assert division(name).due(start, allow) <= rights().due(start, allow)


@given(days)
@patiently
def test_the_union_works_only_where_all_agree(day: date) -> None:
    """The intersection of the holidays, a trap seen elsewhere, would work on Easter Monday."""
    assert rights().is_working_day(day) == all(division(name).is_working_day(day) for name in DIVISIONS)


def test_a_union_knows_no_more_than_the_least_known_of_its_calendars() -> None:
    """Else a date past one list's end would be printed without the warning."""
    early = replace(scotland(), horizon=date(2026, 12, 31))

    assert date(2026, 12, 31) == union(england_and_wales(), early, northern_ireland()).horizon
    assert early == union(early)


def test_calendars_of_different_zones_do_not_mix() -> None:
    """The same instant is another day there."""
    dublin = replace(england_and_wales(), zone=ZoneInfo("Europe/Dublin"))

    with pytest.raises(ValueError, match="Europe/London, Europe/Dublin"):
        union(england_and_wales(), dublin)


def test_a_date_past_the_known_holidays_is_told() -> None:
    """After the horizon a bank holiday would be taken for a working day: somebody must be warned."""
    calendar = replace(england_and_wales(), horizon=date(2026, 12, 31))

    assert not calendar.beyond_horizon(last_second("2026-12-31"))
    assert calendar.beyond_horizon(london("2027-01-01", "00:00"))


# The months of W6


@given(days, st.integers(-120, 120))
@patiently
def test_months_end_on_the_corresponding_date_or_the_months_last_day(day: date, count: int) -> None:
    """Never in the month after, and never short of the corresponding date."""
    end = add_months(day, count)

    assert count == (end.year - day.year) * 12 + end.month - day.month
    assert day.day == end.day or (end.day < day.day and (end + A_DAY).day == 1)


@pytest.mark.parametrize(
    ("day", "count", "end"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2028-01-31", 1, "2028-02-29"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-11-15", 1, "2026-12-15"),
        ("2026-12-15", 12, "2027-12-15"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2027-01-15", -1, "2026-12-15"),
    ],
)
def test_months_over_year_ends_and_leap_days(day: str, count: int, end: str) -> None:
    assert date.fromisoformat(end) == add_months(date.fromisoformat(day), count)


def test_six_months_are_not_a_number_of_days() -> None:
    """W6: 180 or 183 days would bar people whom the policy hears."""
    lengths = {
        add_months(start, 6) - start for start in (date(2026, 2, 28), date(2026, 8, 31), date(2027, 3, 1))
    }

    assert {timedelta(days=181), timedelta(days=184)} == lengths
