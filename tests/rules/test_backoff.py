"""When a letter is tried again, and when a person hears of it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.rules import backoff

NOW = datetime(2026, 12, 4, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attempts", "minutes"), [(1, 1), (2, 2), (3, 4), (4, 8), (5, 16), (6, 30), (7, 30), (500, 30)]
)
def test_waits_double_up_to_half_an_hour(attempts: int, minutes: int) -> None:
    """A relay that greylists is back in minutes; one that is down is asked twice an hour for ever."""
    assert backoff.next_attempt(attempts, NOW) == NOW + timedelta(minutes=minutes)


@given(st.integers(min_value=-5, max_value=10**9))
def test_there_is_always_a_next_time(attempts: int) -> None:
    """A promise does not lapse because a server is away."""
    assert timedelta(0) < backoff.next_attempt(attempts, NOW) - NOW <= backoff.LONGEST_WAIT


def test_a_person_is_told_after_a_day_and_of_a_lost_server_after_an_hour() -> None:
    """Long enough for weather, short enough for IMI's 48 hours."""
    day, hour = timedelta(days=1), timedelta(hours=1)
    second = timedelta(seconds=1)

    assert backoff.needs_a_person(NOW - day, NOW)
    assert not backoff.needs_a_person(NOW - day + second, NOW)
    assert backoff.server_is_lost(NOW - hour, NOW)
    assert not backoff.server_is_lost(NOW - hour + second, NOW)
