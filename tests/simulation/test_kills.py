"""The year killed again and again: nothing lost, nothing twice but what R10 allows."""

from collections.abc import Callable

import pytest

from mailbot.simulation import KilledYear, Plan, run_killed


def _is_the_same(year: KilledYear, kills: int) -> None:
    assert () == year.missing
    assert () == year.further
    assert () == year.pieces.twice
    assert [] == [(one.name, one.words) for one in year.pieces.violations]
    assert year.pieces.doubtful - year.whole.doubtful <= year.kills
    assert kills - 1 <= year.kills <= kills  # the last instant may lie behind the end of the killed year
    assert year.sound


def test_a_killed_year_has_the_letters_of_one_in_one_piece(small: Callable[..., Plan]) -> None:
    """A power cut must not cost anybody an answer, nor give them two."""
    _is_the_same(run_killed(small(20, days=200), 3), 3)


@pytest.mark.slow
def test_a_year_killed_fifty_times_has_the_letters_of_one_in_one_piece(small: Callable[..., Plan]) -> None:
    """The long form (R43)."""
    _is_the_same(run_killed(small(60), 50), 50)
