"""The shortest story of what went wrong."""

from collections.abc import Callable

import pytest

from mailbot.domain.act import Accept
from mailbot.rules.acts import ownership, perform
from mailbot.rules.acts.doing import Doing
from mailbot.simulation import Plan, run_year, shortest
from mailbot.simulation.inspection import Violation


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch) -> None:
    """A planted fault: whoever accepts a case forgets every duty."""

    def accept(doing: Doing, act: Accept) -> None:
        ownership.accept(doing, act)
        doing.draft.stop_all("FORGOTTEN")

    monkeypatch.setattr(perform, "_DEEDS", {**perform._DEEDS, Accept: accept})


@pytest.mark.usefixtures("forgetful")
def test_a_planted_fault_is_found_and_told_in_few_happenings(small: Callable[..., Plan]) -> None:
    """Of a year with dozens of people in it, two or three are enough to show what is wrong."""
    plan = small(12, days=90)
    found = next(one for one in run_year(plan).violations if one.name == "INV1")

    story = shortest(plan, found)

    assert story.alone
    assert "INV1" == story.violation.name
    assert 2 <= len(story.script) <= 4
    assert story.script[0].endswith(":first")
    assert any("Accept" in line for line in story.violation.history)


def test_a_violation_that_is_about_no_case_is_told_as_it_is(small: Callable[..., Plan]) -> None:
    """There is nobody to leave out."""
    plan = small(2, days=30)
    about_nobody = Violation("FAULT", "a reminder could not be told", "", 0, plan.start)

    story = shortest(plan, about_nobody)

    assert not story.alone
    assert about_nobody == story.violation
    assert 0 == story.runs
