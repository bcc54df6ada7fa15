"""Dates in commands: British, echoed with their weekday, refused where they may be read in two ways."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.calendar import in_words
from mailbot.reading.command_dates import Want, check, leading_date, trailing_date
from mailbot.reading.command_words import Unclear
from tests.support.papers import office

MONDAY = date(2027, 3, 1)
FRIDAY = date(2027, 3, 5)
AHEAD, GONE = Want.WORKING_DAY_TO_COME, Want.DAY_GONE


def found(text: str, want: Want = AHEAD, today: date = MONDAY) -> date | None:
    """The date that the text begins with."""
    led = leading_date(text.split(), today, want)
    return led[0] if led else None


@pytest.mark.parametrize(
    "text",
    [
        "2027-03-05", "5 March 2027", "5th March 2027", "5 Mar 2027", "5 mar. 2027", "5/3/27", "05/03/2027",
        "5.3.2027", "5-3-2027", "Friday 5 March 2027", "Fri 5/3/2027", "Friday, 5th of March, 2027",
        "the 5th of March 2027", "March 5, 2027", "by 5 March 2027", "Friday", "fri.", "until Friday",
    ],
)  # fmt: skip
def test_a_date_is_read_as_it_is_written_in_britain(text: str) -> None:
    """The day comes before the month."""
    assert FRIDAY == found(text)
    assert FRIDAY == found(f"{text} the marker is ill")


def test_what_follows_a_date_is_left_whole() -> None:
    """It goes to the complainant as the reason."""
    words = ["5", "March", "2027", "the", "marker", "is", "ill"]
    led = leading_date(words, MONDAY, AHEAD)

    assert led is not None
    assert "the marker is ill" == " ".join(words[led[1] :])


@pytest.mark.parametrize(
    ("text", "want", "day"),
    [
        ("tomorrow", AHEAD, date(2027, 3, 2)), ("today", GONE, MONDAY),
        ("yesterday", GONE, date(2027, 2, 28)),
        ("Monday", AHEAD, date(2027, 3, 8)), ("Friday", GONE, date(2027, 2, 26)),
        ("Sunday", GONE, date(2027, 2, 28)),
    ],
)  # fmt: skip
def test_days_near_by_are_counted_from_today(text: str, want: Want, day: date) -> None:
    """A weekday is the next one, or the last one where the command speaks of the past."""
    assert day == found(text, want)


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2027", "29/2/2027", "5/13/2027", "0/1/27", "2027-13-01", "Thursday 5 March 2027",
        "5 March", "5 March 2207", "5 March 1827", "0000-01-01",
    ],
)  # fmt: skip
def test_an_impossible_or_doubtful_date_is_refused(text: str) -> None:
    """Never another day than the one that was meant."""
    with pytest.raises(Unclear) as told:
        found(text)

    assert all(what and remedy for what, remedy in told.value.findings)


def test_today_by_its_weekday_may_be_a_week_ago() -> None:
    """A letter sent “on Monday”, said on a Monday: a week lies between the two readings."""
    with pytest.raises(Unclear, match="a week ago"):
        found("Monday", GONE)


@pytest.mark.parametrize(
    "text", ["soon", "next Friday", "5", "March", "in 3 days", "5 Marchember 2027", "1/2", ""]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert found(text) is None


@pytest.mark.parametrize(
    ("day", "want", "told"),
    [
        (MONDAY, AHEAD, "is not to come"),
        (date(2027, 3, 6), AHEAD, "no working day. Give another, as Monday 8 March 2027."),
        (date(2027, 3, 26), AHEAD, "no working day. Give another, as Tuesday 30 March 2027."),
        (date(2027, 2, 28), Want.DAY_TO_COME, "is not to come"),
        (date(2027, 3, 2), GONE, "is still to come"),
    ],
)
def test_past_and_future_are_as_the_command_needs_them(day: date, want: Want, told: str) -> None:
    """Good Friday is no day to promise an answer by."""
    with pytest.raises(Unclear, match=told):
        check(day, want, office("ihm"), MONDAY)


def test_a_date_at_the_end_leaves_the_name_before_it() -> None:
    words = ["Nadia", "Pemberton", "by", "Friday", "5", "March", "2027"]

    assert (FRIDAY, 2) == trailing_date(words, MONDAY, AHEAD)
    assert trailing_date(["Nadia"], MONDAY, AHEAD) is None


@given(st.dates(date(2020, 1, 1), date(2031, 12, 31)))
def test_what_is_echoed_is_read_back_as_the_same_day(day: date) -> None:
    assert day == found(in_words(day))
