"""A year of invented traffic through the real rules, store, outbox and letters."""

from collections.abc import Callable

import pytest

from mailbot.domain.errors import UserError
from mailbot.simulation import Plan, YearResult, make_plan, run_year

Small = Callable[..., Plan]


@pytest.fixture(scope="module")
def year(small: Small) -> YearResult:
    return run_year(small(60))


def test_a_year_of_three_bodies_violates_no_invariant(year: YearResult) -> None:
    """People are slow, ill and wrong, letters bounce, servers are away: the rules hold all the same."""
    told = [(one.name, one.words, one.reference, *one.history[-12:]) for one in year.violations]

    assert [] == told


def test_no_letter_goes_out_twice(year: YearResult) -> None:
    """Nobody is answered twice, whatever the mail server does; R10's window is counted apart."""
    assert () == year.twice
    assert sum(count for _, count in year.letters) == len(year.keys)


def test_the_year_is_worth_looking_at(year: YearResult) -> None:
    """A year in which nothing happens proves nothing: much of the lifecycle has to be in it."""
    letters = dict(year.letters)
    wanted = {
        "acknowledgement", "anonymous_refusal", "identity_question", "triage_question", "handler_named",
        "outcome", "appeal_acknowledgement", "reminder", "delivery_task", "next_steps", "receipt", "update",
    }  # fmt: skip
    assert wanted <= letters.keys()
    assert {"ihm", "imi", "example"} == {organisation for organisation, _ in year.tally.rows}
    assert year.refused
    assert any(one.why for one in year.tally.breaches)
    assert year.looks > 1_000


def test_every_promise_is_accounted_for(year: YearResult) -> None:
    """Kept, broken, running or ended unowed: nothing else can become of one."""
    for row in year.tally.rows.values():
        assert row.owed == row.kept + row.broken + row.running + row.ended
        assert row.moved <= row.kept
    assert sum(row.broken for row in year.tally.rows.values()) == len(year.tally.breaches)
    assert [] == year.tally.unexplained


def test_the_same_seed_gives_the_same_letters_and_another_seed_others(small: Small) -> None:
    """A violation that cannot be seen again cannot be mended."""
    first, again, other = (run_year(small(8, seed, 120)) for seed in (1, 1, 2))

    assert first.keys == again.keys
    assert first.happened == again.happened
    assert first.keys != other.keys


def test_an_organisation_without_a_mailbox_is_given_one(small: Small) -> None:
    """A third body is added by data alone, and tried before it has a mail server."""
    boxes = {box.organisation: box.address for box in small(1).settings.mailboxes}

    assert boxes["example"] == "complaints@example.example"


def test_an_organisation_that_is_not_configured_is_refused_in_words(small: Small) -> None:
    """Instead of a year in which nobody writes."""
    with pytest.raises(UserError, match="use one of example, ihm, imi"):
        make_plan(small(1).settings, 1, 5, ["ihn"])
