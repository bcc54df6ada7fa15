"""Steps of clocks: each is taken by one sweep, whoever looks at the same instant; both databases."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.store import open_store
from mailbot.ports import DueStep, Store
from tests.adapters.store_builders import MONDAY, OPENED, a_case

SOON, LATER = MONDAY + timedelta(hours=1), MONDAY + timedelta(days=900)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    url = (
        f"sqlite:///{tmp_path / 'mailbot.sqlite3'}"
        if request.param == "sqlite"
        else request.getfixturevalue("postgres_url")
    )
    with closing(open_store(url)) as opened:
        yield opened


def _added(store: Store) -> None:
    """A case whose first clock is looked at soon, and its others never."""
    case = a_case()
    with store.begin() as work:
        work.cases.add(case, (OPENED,), MONDAY, steps=(SOON, *(None for _ in case.clocks[1:])))
        work.commit()


def _due(store: Store) -> tuple[DueStep, ...]:
    with store.view() as work:
        return work.cases.due(LATER, 10)


def test_a_new_case_says_when_its_clocks_are_looked_at(store: Store) -> None:
    """In the same statement: a case is opened thousands of times an hour."""
    _added(store)

    (step,) = _due(store)
    assert (SOON, a_case().clocks[0].name) == (step.at, step.clock.name)


def test_a_case_without_steps_is_looked_at_once_it_is_overdue(store: Store) -> None:
    """Nothing lapses because somebody forgot to say when to look."""
    with store.begin() as work:
        work.cases.add(a_case(), (OPENED,), MONDAY)
        work.commit()

    running = [clock for clock in a_case().clocks if clock.running]
    assert len(running) == len(_due(store))
    assert all(step.at > step.clock.due_at for step in _due(store))


def test_a_step_is_taken_once(store: Store) -> None:
    """Whoever comes second must not carry it out again."""
    _added(store)
    (step,) = _due(store)

    taken = []
    for _ in range(2):
        with store.begin() as work:
            taken.append(work.cases.take_step(step))
            work.commit()

    assert [True, False] == taken
    assert () == _due(store)


def test_a_step_taken_in_vain_is_due_again(store: Store) -> None:
    """A crash before the commit gives it back."""
    _added(store)
    (step,) = _due(store)

    with store.begin() as work:
        work.cases.take_step(step)

    assert (step,) == _due(store)


def test_a_step_of_a_clock_that_was_met_or_looked_at_since_is_not_taken(store: Store) -> None:
    """The list of what is due may be seconds old."""
    _added(store)
    (step,) = _due(store)
    moved = replace(step, at=step.at - timedelta(seconds=1))
    other = replace(step, clock=replace(step.clock, due_at=step.clock.due_at + timedelta(days=1)))

    with store.begin() as work:
        taken = [work.cases.take_step(moved), work.cases.take_step(other)]
        work.cases.meet(step.reference, frozenset({step.clock.name}), SOON)
        taken.append(work.cases.take_step(step))
        work.commit()

    assert [False, False, False] == taken


def test_a_step_that_was_taken_can_be_given_back_later(store: Store) -> None:
    """The next rung of the same clock."""
    _added(store)
    (step,) = _due(store)
    again = SOON + timedelta(days=1)

    with store.begin() as work:
        work.cases.take_step(step)
        work.cases.set_next_step(step.reference, step.clock, again)
        work.commit()

    assert [again] == [one.at for one in _due(store)]
