"""Dates as people say them, and strangers' words made harmless."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.adapters import wording

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2026, 12, 4, 23, 59, 59, tzinfo=LONDON), "Friday 4 December 2026"),
        (datetime(2026, 12, 4, 18, 5, tzinfo=LONDON), "Friday 4 December 2026 at 18:05"),
        (datetime(2027, 3, 29, 18, 0, tzinfo=UTC).astimezone(LONDON), "Monday 29 March 2027 at 19:00"),
        (datetime(2026, 12, 4, tzinfo=LONDON), "Friday 4 December 2026 at 00:00"),
    ],
)
def test_a_duty_of_days_ends_with_a_day_and_one_of_hours_with_a_time(when: datetime, words: str) -> None:
    """23:59:59 would only puzzle a reader; 48 hours without a time would mislead one."""
    assert wording.due(when) == words


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2026, 12, 4, tzinfo=LONDON), "Friday 4 December 2026"),
        (datetime(2026, 12, 4, 0, 1, tzinfo=LONDON), "Friday 4 December 2026 at 00:01"),
    ],
)
def test_a_receipt_without_a_time_is_a_day(when: datetime, words: str) -> None:
    """What came by post was not received at midnight (R28)."""
    assert wording.moment(when) == words


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Pat\r\nBcc: robin@example.org", "Pat Bcc: robin@example.org"),
        ("\u202egnihtemos\u202c", "gnihtemos"),
        ("Com\u00adplaint\u200b!", "Com plaint !"),
        ("a" + "\u0301" * 50, "a"),
        ("x" * 300, "x" * 99 + "…"),
        ("  many   spaces\tand tabs ", "many spaces and tabs"),
        ("lone \ud800 surrogate", "lone surrogate"),
    ],
)
def test_a_strangers_line_is_one_visible_line(written: str, shown: str) -> None:
    """It will stand in a subject, a greeting and a colleague's list."""
    assert wording.one_line(written, 100) == shown


@given(st.text(max_size=500), st.integers(min_value=5, max_value=100))
def test_no_text_gets_through_longer_or_in_more_lines(text: str, longest: int) -> None:
    """10,000 characters of name would hide what the letter says."""
    line = wording.one_line(text, longest)
    lines = wording.many_lines(text, longest)

    assert len(line) <= longest
    assert len(line.splitlines()) <= 1
    assert len(lines) <= longest
    assert not set(lines) & set("\r\x00\u202e\u2066\u2028")


@pytest.mark.parametrize(
    "text", ["see https://evil.example/x now", "WWW.evil.example", "evil.example/path", "HTTP://evil.example"]
)
def test_we_carry_no_strangers_link(text: str) -> None:
    """Whoever forges Pat's address would have us send Pat a link of theirs."""
    assert "evil" not in wording.unlinked(text)


@pytest.mark.parametrize("text", ["and/or", "24/7 help", "Complaint re: course 3/4", "Pat Lee"])
def test_ordinary_words_with_strokes_stay(text: str) -> None:
    """A complaint about `and/or` is still to be recognised by its writer."""
    assert wording.unlinked(text) == text


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("SUBJECT_MARKED (Complaint)", "the subject marks a complaint “Complaint”"),
        ("NEVER_HEARD_OF (x)", "never heard of (x)"),
        ("auto_reply", "auto reply"),
        ("complaint", "complaint"),
        ("550 5.1.1 No such user here", "550 5.1.1 No such user here"),
        ("Pat wrote twice", "Pat wrote twice"),
    ],
)
def test_reasons_are_told_in_words(reason: str, words: str) -> None:
    """The constants are for auditors; the people who act on them read words."""
    assert wording.plain(reason) == words


def test_a_last_day_is_told_like_any_other_date() -> None:
    """It has no time of day: Pat has until its end."""
    assert wording.day(date(2027, 2, 1)) == "Monday 1 February 2027"


def test_no_line_of_a_persons_words_ends_with_a_space() -> None:
    """ "-- " would begin a signature, and whatever a letter says after it is folded away."""
    assert wording.many_lines("We agree. \r\n\r\n-- \nSam ", 100) == "We agree.\n\n--\nSam"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (datetime(2027, 6, 11, 23, 59, 59, tzinfo=LONDON), "Fri 11 Jun"),
        (datetime(2026, 12, 2, 18, 5, tzinfo=LONDON), "Wed 2 Dec at 18:05"),
    ],
)
def test_in_a_subject_a_date_is_short(when: datetime, words: str) -> None:
    """A telephone shows forty characters of it."""
    assert wording.short(when) == words
