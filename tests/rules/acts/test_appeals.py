"""Appeals: in time or late, on clocks of their own, heard by somebody who has not decided before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.terms import HeardBy
from tests.rules.acts.casts import (
    BETHAN,
    CALLUM,
    GARETH,
    HELENA,
    NADIA,
    OWEN,
    PARTLY,
    RUTH,
    decided,
    ihm,
    imi,
    is_in,
    refused,
    written_to,
)
from tests.support.in_hand import InHand

A_SECOND = timedelta(seconds=1)


def _last_second(hand: InHand) -> timedelta:
    window = hand.case.clock("appeal_window")
    assert window is not None
    return window.due_at - hand.now


def test_an_appeal_on_the_printed_last_day_goes_up_on_new_clocks() -> None:
    """E1, AMB4, AMB5: five and 25 working days from the appeal's receipt; the Chief Executive is told."""
    hand = decided(ihm(), NADIA)
    hand.later(_last_second(hand) - timedelta(minutes=2))
    at = hand.now
    hand.appeals()

    assert (State.OPEN, 2, RUTH) == (hand.case.state, hand.case.stage, hand.case.handler)
    for name, days in (("acknowledge_appeal", 5), ("hear_appeal", 25)):
        clock, calendar = hand.case.clock(name), hand.office.calendar
        last = calendar.add_working_days(calendar.office_day(at), days)
        assert clock is not None
        assert calendar.end_of(last) == clock.due_at
    assert "appeal_window" not in hand.running()
    assert Template.APPEAL_ACKNOWLEDGEMENT == hand.to_pat()[-1]
    assert {RUTH, HELENA} == written_to(hand)


def test_an_appeal_a_second_after_the_last_day_waits_for_a_person() -> None:
    """E2: acknowledged within five working days, never refused by a machine, also once it has closed."""
    hand = decided(ihm(), NADIA)
    hand.later(_last_second(hand) + A_SECOND)
    assert is_in(hand, State.CLOSED)

    hand.appeals()

    assert is_in(hand, State.APPEAL_LATE)
    assert {"acknowledge_appeal", "late_appeal"} == hand.running() - {"retention"}
    assert Template.LATE_APPEAL == hand.to_pat()[-1]
    hand.all_arrive()
    assert {"late_appeal"} == hand.running() - {"retention"}


def _late(organisation: str = "ihm") -> InHand:
    hand = decided(ihm(), NADIA) if organisation == "ihm" else decided(imi(head="SERVICE"), BETHAN)
    hand.later(_last_second(hand) + timedelta(days=2))
    hand.appeals()
    hand.all_arrive()
    return hand


def test_an_admitted_late_appeal_is_heard_as_from_its_receipt() -> None:
    """K7 runs from the appeal, not from the day on which somebody made up their mind."""
    hand = _late()
    received = hand.now
    hand.later(timedelta(days=3))
    hand.do(NADIA, acts.AdmitLate("Pat was in hospital"))

    hear, calendar = hand.case.clock("hear_appeal"), hand.office.calendar
    last = calendar.add_working_days(calendar.office_day(received), 25)
    assert (State.OPEN, 2, RUTH) == (hand.case.state, hand.case.stage, hand.case.handler)
    assert hear is not None
    assert calendar.end_of(last) == hear.due_at
    assert ["late_appeal", "late_admitted"] == hand.to_pat()[-2:]
    assert {"hear_appeal"} == hand.running(), "it was acknowledged already"


def test_a_refused_late_appeal_ends_with_a_letter_that_says_why() -> None:
    hand = _late()

    assert refused(hand, NADIA, acts.RefuseLate(" ")) == "REASON_MISSING"

    hand.do(NADIA, acts.RefuseLate("nothing kept Pat from writing"))

    assert is_in(hand, State.CLOSED)
    assert "late_refused" == hand.to_pat()[-1]
    assert hand.last(Template.LATE_REFUSED).request.facts.appeal_by == hand.case.dossier.appeal_by
    assert not hand.can_appeal(), "the question has been decided"


def test_somebody_without_a_part_in_it_may_not_admit_a_late_appeal() -> None:
    assert refused(_late(), CALLUM, acts.AdmitLate("they were ill")) == "NOT_THE_DECISION_MAKER"


def test_escalation_by_staff_goes_on_on_the_same_clock() -> None:
    """AMB4: no new 25 working days for a case that staff could not resolve."""
    hand = ihm()
    respond = hand.case.clock("respond")
    hand.do(NADIA, acts.Escalate("the marker does not answer"))

    assert (State.OPEN, 2, RUTH) == (hand.case.state, hand.case.stage, hand.case.handler)
    assert respond == hand.case.clock("respond")
    assert ["escalated"] == hand.to_pat()
    assert RUTH in written_to(hand)


def test_the_last_stage_is_not_escalated() -> None:
    hand = ihm(stage=3)

    assert refused(hand, HELENA, acts.Escalate("still not resolved")) == "LAST_STAGE"


def test_each_stage_is_heard_by_somebody_else() -> None:
    """INV4: administrator, director, Chief Executive; the last one's word is final."""
    hand = decided(ihm(), NADIA)
    hand.appeals()
    decided(hand, RUTH)
    hand.appeals()

    assert (3, HELENA) == (hand.case.stage, hand.case.handler)

    decided(hand, HELENA)

    assert is_in(hand, State.CLOSED)
    assert not hand.can_appeal()


def test_a_director_who_stood_in_at_stage_one_does_not_hear_the_appeal() -> None:
    """INV4: the alternate does."""
    hand = decided(ihm(area="other"), OWEN)
    stood_in = replace(hand.case.dossier.decisions[-1], person=CALLUM)
    hand.case = replace(hand.case, dossier=replace(hand.case.dossier, decisions=(stood_in,)))
    hand.appeals()

    assert RUTH == hand.case.handler


def test_where_the_chief_executive_hears_all_appeals_that_hearing_is_the_last() -> None:
    """R27, AMB3: Stage 3 and final, whatever came before."""
    hand = decided(ihm(), NADIA)
    procedure = replace(hand.office.procedure, appeal_heard_by=HeardBy.CHIEF_EXECUTIVE)
    hand.office = replace(hand.office, procedure=procedure)
    hand.appeals()

    assert (State.OPEN, 3, HELENA) == (hand.case.state, hand.case.stage, hand.case.handler)

    decided(hand, HELENA)

    assert hand.case.clock("appeal_window") is not None
    assert "appeal_window" not in hand.running()
    assert is_in(hand, State.CLOSED)


def test_an_appeal_after_a_bounce_is_in_time_whenever_it_comes() -> None:
    """E3: the first letter's date counts for nothing; the second, a week later, prints its own."""
    hand = decided(ihm(), NADIA)
    too_late_for_the_first = _last_second(hand) + timedelta(days=1)
    hand.bounces(hand.last(Template.OUTCOME))
    hand.later(timedelta(days=7))
    decided(hand, NADIA)
    hand.later(too_late_for_the_first - timedelta(days=7))

    hand.appeals()

    assert (State.OPEN, 2) == (hand.case.state, hand.case.stage)


def test_an_outcome_that_comes_back_after_the_appeal_undoes_nothing() -> None:
    """Pat has read it, or there would be no appeal; a server that reports weeks later changes nothing."""
    hand = decided(imi(head="SERVICE"), BETHAN)
    hand.appeals()
    hand.do(GARETH, acts.ConcludeAppeal())

    hand.bounces(hand.last(Template.OUTCOME))

    assert is_in(hand, State.CLOSED)
    assert hand.case.dossier.decisions


def test_the_other_body_hands_appeals_over_and_says_at_the_end_who_else_may_help() -> None:
    """R22, FUR1, FUR3: the signpost comes after the appeal, for the nation and head of the case."""
    hand = decided(imi(head="CENTRE"), BETHAN)
    hand.appeals()

    assert (State.APPEAL_HANDOFF, 2, GARETH) == (hand.case.state, hand.case.stage, hand.case.handler)
    assert {"acknowledge", "review", "tell_party"} == hand.running()
    assert refused(hand, GARETH, PARTLY) == "NOTHING_TO_DECIDE"

    hand.all_arrive()
    hand.do(GARETH, acts.Describe(nation="Wales"))
    hand.do(GARETH, acts.ConcludeAppeal("The panel upheld the decision."))

    facts = hand.last(Template.SIGNPOST).request.facts
    assert is_in(hand, State.CLOSED)
    assert facts.signposts is not None
    assert ["Qualifications Wales"] == [name for name, _ in facts.signposts]
    hand.all_arrive()
    review = hand.case.clock("review")
    assert review is not None
    assert review.kept


def test_the_last_word_waits_for_the_window() -> None:
    """Saying that all is over would take Pat's right to appeal away."""
    hand = decided(ihm(), NADIA)

    assert refused(hand, NADIA, acts.SayFinal("That is all.")) == "WINDOW_OPEN"


def test_the_last_word_is_a_person_s() -> None:
    """R23, 9.3: Stage 3 has been decided, and Pat comes back."""
    hand = decided(ihm(stage=3), HELENA)
    hand.do(HELENA, acts.SayFinal("We have nothing to add."))

    assert is_in(hand, State.FINAL)
    assert "final" == hand.to_pat()[-1]


@pytest.mark.parametrize("verdict", list(Verdict))
def test_an_appeal_lies_whatever_was_decided(verdict: Verdict) -> None:
    """9.1: not upheld, or dissatisfied."""
    outcome = acts.Decide(verdict, "We read it all.", (), "nothing to mend")
    hand = decided(ihm(), NADIA, outcome)

    assert hand.can_appeal()
    assert "appeal_window" in hand.running()
