"""Durations as the procedures write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.duration import Duration, Unit
from tests.support.days import patiently


@given(st.builds(Duration, st.integers(1, 9999), st.sampled_from(Unit)))
@patiently
def test_what_is_written_is_read_back(duration: Duration) -> None:
    """Clocks travel through the configuration and the record as text."""
    assert duration == Duration.parse(str(duration))


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("48 hours", Duration(48, Unit.HOURS)),
        ("5 working days", Duration(5, Unit.WORKING_DAYS)),
        ("1 working day", Duration(1, Unit.WORKING_DAYS)),
        ("21 days", Duration(21, Unit.DAYS)),
        ("6 months", Duration(6, Unit.MONTHS)),
        (" 1  Month ", Duration(1, Unit.MONTHS)),
    ],
)
def test_durations_are_read_as_procedures_write_them(text: str, duration: Duration) -> None:
    assert duration == Duration.parse(text)


def test_one_of_a_kind_is_written_in_the_singular() -> None:
    """Letters print these words."""
    assert [str(Duration(1, unit)) for unit in Unit] == ["1 hour", "1 working day", "1 day", "1 month"]
    assert str(Duration(25, Unit.WORKING_DAYS)) == "25 working days"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "days",
        "0 days",
        "-1 days",
        "5",
        "5 weeks",
        "five days",
        "2.5 hours",
        "5 working",
        "5 days 2 hours",
        "99999 days",
    ],
)
def test_anything_else_is_refused_with_what_to_write(text: str) -> None:
    """A misread time limit would break a promise quietly."""
    with pytest.raises(ValueError, match='write "48 hours", "5 working days", "21 days" or "6 months"'):
        Duration.parse(text)


@given(st.text())
@patiently
def test_no_text_does_worse_than_a_value_error(text: str) -> None:
    """The configuration's reader reports every mistake at once and catches nothing else."""
    try:
        duration = Duration.parse(text)
    except ValueError:
        return
    assert duration.count > 0
