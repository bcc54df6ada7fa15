"""Complainants' windows and bands, and the neutral receipt."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.calendar import WorkingCalendar, as_utc
from mailbot.domain.duration import Duration
from mailbot.rules.windows import (
    Band,
    TimeLimits,
    band,
    last_appeal_day,
    last_day_to_raise,
    presumed_receipt,
    receipt_at,
)
from tests.support.calendars import (
    DIVISIONS,
    LONDON,
    division,
    england_and_wales,
    last_second,
    london,
    rights,
)
from tests.support.days import (
    calendars,
    day_counts,
    days,
    durations,
    hours,
    instants,
    london_instants,
    patiently,
)

TWO_DAYS = Duration.parse("2 working days")  # R24
IHM_WINDOW = Duration.parse("21 days")
IMI_WINDOW = Duration.parse("20 working days")
LIMITS = TimeLimits(in_time=Duration.parse("90 days"), heard=Duration.parse("6 months"))
ACKNOWLEDGE = Duration.parse("5 working days")
IMI_ACKNOWLEDGE = Duration.parse("48 hours")
NAIVE = datetime(2026, 12, 18, 12, 0)  # noqa: DTZ001 - what must be refused


def last_day(sent: str, window: Duration) -> date:
    return last_appeal_day(presumed_receipt(london(sent), rights(), TWO_DAYS), window, rights())


def stands(incident: str, raised: str) -> Band:
    return band(date.fromisoformat(incident), date.fromisoformat(raised), LIMITS, rights())


# golden dates


def test_g8_ninety_days_and_six_months_from_the_last_of_august() -> None:
    """Both end on a Sunday and stay there: mail arrives on Sundays too (R25)."""
    incident = date(2026, 8, 31)

    assert date(2026, 11, 29) == last_day_to_raise(incident, LIMITS.in_time, rights())
    assert date(2027, 2, 28) == last_day_to_raise(incident, LIMITS.heard, rights())


@pytest.mark.parametrize("incident", ["2026-08-28", "2026-08-29", "2026-08-30", "2026-08-31"])
def test_g8_the_first_of_march_is_too_late_for_four_august_days(incident: str) -> None:
    assert Band.DISCRETIONARY is stands(incident, "2027-02-28")
    assert Band.NOT_HEARD is stands(incident, "2027-03-01")


def test_g8_the_ninetieth_day_is_in_time_and_the_next_is_not() -> None:
    assert Band.IN_TIME is stands("2026-08-31", "2026-11-29")
    assert Band.DISCRETIONARY is stands("2026-08-31", "2026-11-30")


def test_g9_six_months_end_on_the_same_number_of_the_month() -> None:
    assert date(2026, 8, 28) == last_day_to_raise(date(2026, 2, 28), LIMITS.heard, rights())
    assert date(2027, 5, 30) == last_day_to_raise(date(2026, 11, 30), LIMITS.heard, rights())
    assert Band.NOT_HEARD is stands("2026-11-30", "2027-05-31")


@pytest.mark.parametrize(
    "received", ["2026-12-04", "2026-12-06", "2026-12-08"], ids=["0 days", "2 days", "R24"]
)
def test_g10_a_window_that_ends_at_christmas_rolls_to_the_29th(received: str) -> None:
    """With no grace, with two days and with R24's two working days: the printed day is the same."""
    assert date(2026, 12, 29) == last_appeal_day(date.fromisoformat(received), IHM_WINDOW, rights())
    assert date(2026, 12, 29) == last_day("2026-12-04", IHM_WINDOW)


@pytest.mark.parametrize(
    "received", ["2027-03-05", "2027-03-07", "2027-03-09"], ids=["0 days", "2 days", "R24"]
)
def test_g11_a_window_that_ends_at_easter_rolls_to_the_tuesday(received: str) -> None:
    """Good Friday and Easter Monday are days off for somebody in the union, so for everybody."""
    assert date(2027, 3, 30) == last_appeal_day(date.fromisoformat(received), IHM_WINDOW, rights())
    assert date(2027, 3, 30) == last_day("2027-03-05", IHM_WINDOW)


@pytest.mark.parametrize(
    ("sent", "last"),
    [("2026-09-07", "2026-09-30"), ("2026-11-06", "2026-12-01"), ("2027-02-22", "2027-03-18")],
    ids=["plain", "over a weekend", "St Patrick"],
)
def test_r24_ihm_windows_of_21_days(sent: str, last: str) -> None:
    """Two working days to arrive, 21 days to appeal, rolled in the union calendar."""
    assert date.fromisoformat(last) == last_day(sent, IHM_WINDOW)


@pytest.mark.parametrize(
    ("sent", "last"),
    [("2026-12-04", "2027-01-11"), ("2027-02-22", "2027-03-25")],
    ids=["Christmas", "St Patrick"],
)
def test_r24_imi_windows_of_20_working_days(sent: str, last: str) -> None:
    assert date.fromisoformat(last) == last_day(sent, IMI_WINDOW)


def test_r25_the_first_raising_counts_and_not_the_form() -> None:
    """Scenario 39: the mail came within six months, the form after; the complaint is not barred."""
    assert Band.DISCRETIONARY is stands("2027-03-10", "2027-09-08")
    assert Band.NOT_HEARD is stands("2027-03-10", "2027-09-13")


# presumed receipt and windows (W7, W8)


def test_a_decision_sent_late_at_night_is_sent_that_office_day() -> None:
    """00:30 in summer is still yesterday in UTC: the window must not start a day early."""
    assert date(2027, 6, 8) == presumed_receipt(london("2027-06-04", "00:30"), rights(), TWO_DAYS)


def test_a_decision_sent_on_a_saturday_arrives_on_tuesday() -> None:
    """Two working days after sending, wherever the complainant lives."""
    assert date(2026, 12, 8) == presumed_receipt(london("2026-12-05"), rights(), TWO_DAYS)


def test_a_naive_sending_time_is_refused() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        presumed_receipt(NAIVE, rights(), TWO_DAYS)


def test_a_window_in_hours_is_refused() -> None:
    """Its end could not be printed as a day."""
    with pytest.raises(ValueError, match="have no last day"):
        last_appeal_day(date(2026, 12, 4), Duration.parse("48 hours"), rights())


@given(instants, day_counts)
@patiently
def test_a_window_ends_on_a_working_day_of_every_division(sent: datetime, window: Duration) -> None:
    """Somebody must be there to help with an appeal on its last day."""
    last = last_appeal_day(presumed_receipt(sent, rights(), TWO_DAYS), window, rights())

    assert all(division(name).is_working_day(last) for name in DIVISIONS)


@given(instants, instants, day_counts)
@patiently
def test_a_later_letter_never_ends_its_window_earlier(
    one: datetime, other: datetime, window: Duration
) -> None:
    first, second = sorted((one, other))
    received = [presumed_receipt(sent, rights(), TWO_DAYS) for sent in (first, second)]
    ends = [last_appeal_day(day, window, rights()) for day in received]

    assert ends == sorted(ends)


@given(days, day_counts)
@patiently
def test_a_window_never_ends_before_its_time(received: date, window: Duration) -> None:
    """Rolling lengthens only (P1)."""
    assert rights().last_day(received, window) <= last_appeal_day(received, window, rights())


# The bands of R25


@given(days, st.integers(0, 400), st.integers(0, 400))
@patiently
def test_waiting_longer_never_improves_a_band(incident: date, one: int, other: int) -> None:
    first, second = sorted((one, other))
    raised = [incident + timedelta(days=number) for number in (first, second)]

    assert band(incident, raised[0], LIMITS, rights()) <= band(incident, raised[1], LIMITS, rights())


@given(days)
@patiently
def test_a_complaint_on_the_day_itself_is_in_time(incident: date) -> None:
    assert Band.IN_TIME is band(incident, incident, LIMITS, rights())


# the neutral receipt (R8)


def receipt(allow: Duration, received: datetime) -> datetime:
    calendar = england_and_wales()
    return receipt_at(allow, received, calendar.due(received, allow), calendar)


def test_the_receipt_goes_out_the_working_day_before_the_promise_ends() -> None:
    """Due Tuesday 29 December; Christmas lies between, so it is Christmas Eve at nine."""
    assert london("2026-12-24", "09:00") == receipt(ACKNOWLEDGE, london("2026-12-18", "23:59"))


def test_the_receipt_keeps_to_the_office_clock_in_summer() -> None:
    assert datetime(2027, 6, 10, 8, 0, tzinfo=UTC) == receipt(ACKNOWLEDGE, london("2027-06-04", "00:30"))


def test_of_forty_eight_hours_the_receipt_takes_half() -> None:
    """At a weekend, on a holiday and over a clock change as well: 24 elapsed hours."""
    received = london("2027-03-27", "18:00")

    assert london("2027-03-28", "19:00") == receipt(IMI_ACKNOWLEDGE, received)


def test_a_receipt_is_never_due_before_the_mail_came() -> None:
    """One working day leaves no day before it: at once."""
    received = london("2026-12-07", "15:00")

    assert received == receipt(Duration.parse("1 working day"), received)


def test_a_receipt_for_a_duty_that_ends_on_a_day_off_is_earlier_still() -> None:
    """A duty in bare days may end on Christmas Day."""
    assert london("2026-12-24", "09:00") == receipt(Duration.parse("21 days"), london("2026-12-04"))


def test_naive_instants_are_refused() -> None:
    aware = last_second("2026-12-29")

    for started, due in ((NAIVE, aware), (aware, NAIVE)):
        with pytest.raises(ValueError, match="no time zone"):
            receipt_at(ACKNOWLEDGE, started, due, england_and_wales())


@given(calendars, instants, durations)
@patiently
def test_a_receipt_always_comes_in_time(calendar: WorkingCalendar, start: datetime, allow: Duration) -> None:
    """Between receipt and the end of the promise, and in UTC."""
    due = calendar.due(start, allow)
    at = receipt_at(allow, start, due, calendar)

    assert start <= at < due
    assert at.tzinfo == UTC


@given(calendars, london_instants, hours)
@patiently
def test_half_of_the_hours_is_half_of_the_elapsed_time(
    calendar: WorkingCalendar, start: datetime, allow: Duration
) -> None:
    """Also for a start written by London's clock, whose differences are not elapsed time."""
    due = calendar.due(start, allow)
    at = receipt_at(allow, start, due.astimezone(LONDON), calendar)

    assert due - as_utc(start) == 2 * (at - as_utc(start))
