"""An outcome given in a person's own words: Pat also hears how to appeal (R19, 4.4d)."""

from datetime import timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.rules import appeals
from tests.rules.acts.casts import DAY, HELENA, MONDAY, NADIA, ihm
from tests.support.in_hand import InHand, writer

FRIDAY = timedelta(days=4)


def given(hand: InHand, via: str = "email") -> None:
    """On Monday, recorded on Friday."""
    hand.until(MONDAY + FRIDAY)
    hand.do(NADIA, acts.Answered(via, MONDAY.date(), Verdict.NOT_UPHELD))


@pytest.mark.parametrize(
    ("via", "said"),
    [("email", "We wrote to you on"), ("telephone", "on the telephone"), ("person", "in person")],
)
def test_a_letter_tells_until_when_counting_from_itself(via: str, said: str) -> None:
    """P1: nobody's time runs before they have heard of it."""
    hand = ihm()
    given(hand, via)

    letter = hand.last(Template.OUTCOME).request
    assert said in str(letter.facts.words)
    assert "Monday 23 November 2026" in str(letter.facts.words)
    assert appeals.last_day(hand.office, hand.now) == letter.facts.appeal_by == hand.case.dossier.appeal_by
    assert b"appeal" in writer().write(letter, hand.now).content
    assert State.DECIDED is hand.case.state
    clock = hand.case.clock("respond")
    assert clock is not None
    assert clock.met_at is not None
    assert clock.met_at.date() == MONDAY.date()


def test_what_went_by_post_was_our_own_letter() -> None:
    """It told all that: nothing more is sent."""
    hand = ihm()
    given(hand, "post")

    assert [] == hand.waiting(Template.OUTCOME)
    assert State.DECIDED is hand.case.state


def test_while_our_letter_is_on_its_way_no_second_one_is_written() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Decide(Verdict.NOT_UPHELD, "We read it all."))
    given(hand, "telephone")

    assert 1 == len(hand.waiting(Template.OUTCOME))


def test_a_letter_that_leaves_late_leaves_no_less_time() -> None:
    """P1: its printed date may only be too early."""
    hand = ihm()
    given(hand)
    hand.now += 7 * DAY

    hand.all_arrive()

    window = hand.case.clock("appeal_window")
    assert window is not None
    assert window.running
    assert window.due_at == hand.office.calendar.end_of(appeals.last_day(hand.office, hand.now))


def test_a_letter_that_comes_back_undoes_the_outcome() -> None:
    """R19, INV3: at that address nothing arrives."""
    hand = ihm()
    given(hand)
    hand.all_arrive()

    hand.bounces(hand.last(Template.OUTCOME))

    assert State.OPEN is hand.case.state
    assert () == hand.case.dossier.decisions
    assert "appeal_window" not in hand.running()


def test_the_last_stage_says_that_it_is_final() -> None:
    hand = ihm()
    for owner in (NADIA, "ruth"):
        hand.do(owner, acts.Escalate("not resolved"))
    hand.all_arrive()
    hand.do(HELENA, acts.Answered("email", MONDAY.date(), Verdict.NOT_UPHELD))

    facts = hand.last(Template.OUTCOME).request.facts
    assert facts.final
    assert facts.appeal_by is None
    assert writer().write(hand.last(Template.OUTCOME).request, hand.now).content


def test_somebody_without_an_email_address_is_told_by_a_person() -> None:
    """A task names the last day; the letter by post is theirs to write."""
    hand = ihm(complainant=None)
    given(hand, "telephone")

    (task,) = hand.waiting(Template.TASK)
    assert "how they can appeal" in str(task.request.facts.remedy)
    assert [] == hand.waiting(Template.LETTER_TO_PRINT)
