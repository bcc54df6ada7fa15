"""The worked dates of the procedures (PROCEDURE.md A0): mailbot computes what people did by hand."""

from datetime import date

import pytest

from mailbot.domain.calendar import WorkingCalendar, add_months
from mailbot.domain.duration import Duration
from tests.support.calendars import (
    england_and_wales,
    last_second,
    london,
    northern_ireland,
    rights,
    scotland,
)

ACKNOWLEDGE = Duration.parse("5 working days")
REVIEW = Duration.parse("20 working days")
RESPOND = Duration.parse("25 working days")
IMI_ACKNOWLEDGE = Duration.parse("48 hours")


def test_g1_a_complaint_a_minute_before_midnight_counts_that_day() -> None:
    """The last minute of the last Friday before Christmas is still Friday."""
    received = london("2026-12-18", "23:59")

    assert last_second("2026-12-29") == england_and_wales().due(received, ACKNOWLEDGE)
    assert last_second("2027-01-27") == england_and_wales().due(received, RESPOND)
    assert last_second("2027-01-28") == scotland().due(received, RESPOND)


def test_g2_christmas_and_the_new_year_are_days_off() -> None:
    """Boxing Day 2026 is a Saturday: its substitute is what counts."""
    received = london("2026-12-24")

    assert last_second("2027-01-05") == england_and_wales().due(received, ACKNOWLEDGE)
    assert last_second("2027-01-06") == scotland().due(received, ACKNOWLEDGE)
    assert last_second("2027-01-26") == england_and_wales().due(received, REVIEW)
    assert last_second("2027-02-02") == england_and_wales().due(received, RESPOND)


def test_g3_easter_monday_is_no_holiday_in_scotland() -> None:
    """An intersection of the divisions would drop Easter Monday everywhere."""
    received = london("2027-03-25")

    assert last_second("2027-04-05") == england_and_wales().due(received, ACKNOWLEDGE)
    assert last_second("2027-04-02") == scotland().due(received, ACKNOWLEDGE)
    assert last_second("2027-05-04") == england_and_wales().due(received, RESPOND)


@pytest.mark.parametrize(
    ("calendar", "received", "due"),
    [
        (scotland(), "2026-11-27", "2026-12-07"),
        (england_and_wales(), "2026-11-27", "2026-12-04"),
        (northern_ireland(), "2027-07-08", "2027-07-16"),
        (england_and_wales(), "2027-07-08", "2027-07-15"),
    ],
    ids=["St Andrew in Scotland", "not in England", "12 July in Northern Ireland", "not in England (2)"],
)
def test_g4_each_division_keeps_its_own_holidays(calendar: WorkingCalendar, received: str, due: str) -> None:
    """St Andrew's Day and the twelfth of July count where they are kept."""
    assert last_second(due) == calendar.due(london(received), ACKNOWLEDGE)


def test_g5_forty_eight_hours_over_the_spring_clock_change_are_elapsed_hours() -> None:
    """Python's sum in a zone would say 18:00 and give away an hour; Easter Monday stops nothing."""
    due = england_and_wales().due(london("2027-03-27", "18:00"), IMI_ACKNOWLEDGE)

    assert london("2027-03-29", "19:00") == due
    assert not england_and_wales().is_working_day(date(2027, 3, 29))


def test_g6_forty_eight_hours_over_the_autumn_clock_change_are_elapsed_hours() -> None:
    """Here the wall clock would be an hour late: a breach."""
    assert london("2027-11-01", "17:00") == england_and_wales().due(
        london("2027-10-30", "18:00"), IMI_ACKNOWLEDGE
    )


def test_g7_half_past_midnight_in_summer_is_the_new_day() -> None:
    """In UTC it is still Thursday, and the promise would be shown a day early."""
    received = london("2027-06-04", "00:30")

    assert received.isoformat() == "2027-06-03T23:30:00+00:00"
    assert date(2027, 6, 4) == england_and_wales().office_day(received)
    assert last_second("2027-06-11") == england_and_wales().due(received, ACKNOWLEDGE)


@pytest.mark.parametrize("incident", ["2026-08-28", "2026-08-29", "2026-08-30", "2026-08-31"])
def test_g8_six_months_end_with_february_where_it_is_short(incident: str) -> None:
    """Four August days share one last day, a Sunday, which does not roll (R25)."""
    assert date(2027, 2, 28) == add_months(date.fromisoformat(incident), 6)


@pytest.mark.parametrize(("incident", "last"), [("2026-02-28", "2026-08-28"), ("2026-11-30", "2027-05-30")])
def test_g9_six_months_end_on_the_corresponding_date(incident: str, last: str) -> None:
    """The last day of a month corresponds to its number, not to the other month's end."""
    assert date.fromisoformat(last) == add_months(date.fromisoformat(incident), 6)


def test_g12_the_union_calendar_gives_the_day_that_england_does_not() -> None:
    """R24 moved the receipt; twenty working days from 4 December still show why windows use the union."""
    start = date(2026, 12, 4)

    assert date(2027, 1, 6) == england_and_wales().add_working_days(start, 20)
    assert date(2027, 1, 7) == rights().add_working_days(start, 20)


def test_scenario_4_a_friday_night_complaint_is_not_moved_to_office_hours() -> None:
    """R29: the same instant, by each organisation's first promise."""
    received = london("2027-06-04", "23:59")

    assert london("2027-06-06", "23:59") == england_and_wales().due(received, IMI_ACKNOWLEDGE)
    assert last_second("2027-06-11") == england_and_wales().due(received, ACKNOWLEDGE)
