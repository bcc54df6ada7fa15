"""Who wrote: a name at last, a refusal by a person, the officer's secret."""

from datetime import timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.rules.acts.casts import (
    BETHAN,
    DAY,
    GARETH,
    IMOGEN,
    MONDAY,
    NADIA,
    OWEN,
    PARTLY,
    RUTH,
    TARIQ,
    ihm,
    imi,
    investigated,
    is_in,
    refused,
    written_to,
)
from tests.support.in_hand import InHand, opened

PAT_IT_IS = acts.GiveName("Pat Lee")


def test_a_name_that_staff_know_opens_what_was_refused() -> None:
    """R15: duties run from that day, the first receipt stays; IMI's letter names who deals with it."""
    hand = opened("imi", MONDAY, State.ANON_HELD)
    hand.later(9 * DAY)
    hand.do(BETHAN, PAT_IT_IS)
    day = hand.now

    assert (State.INITIAL_REVIEW, MONDAY) == (hand.case.state, hand.case.received_at)
    acknowledge = hand.case.clock("acknowledge")
    assert acknowledge is not None
    assert day + timedelta(hours=48) == acknowledge.due_at
    assert ["acknowledgement"] == hand.to_pat()
    assert hand.last(Template.ACKNOWLEDGEMENT).request.facts.handler_name

    hand.all_arrive()

    assert {"review"} == hand.running(), "the letter said who deals with it (K14)"


def test_a_name_in_time_goes_on_with_the_clocks_there_are() -> None:
    """R14: they have run since receipt, and the question was the acknowledgement."""
    hand = opened("ihm", MONDAY, State.ID_REQUESTED, area="learning")
    respond = hand.case.clock("respond")
    hand.do(NADIA, PAT_IT_IS)

    assert is_in(hand, State.OPEN)
    assert respond == hand.case.clock("respond")
    assert "identity" not in hand.running()
    assert [] == hand.to_pat()


def test_a_name_must_be_one() -> None:
    assert refused(opened("ihm", MONDAY, State.ID_REQUESTED), NADIA, acts.GiveName("  ")) == "NAME_MISSING"


def test_ten_days_without_a_name_are_a_person_s_to_decide() -> None:
    """R14: the machine writes to triage, and refuses nobody."""
    hand = opened("ihm", MONDAY, State.ID_REQUESTED)
    hand.later(16 * DAY)

    assert is_in(hand, State.ID_REQUESTED)
    assert {NADIA, OWEN} == written_to(hand)
    assert "identity_reminder" in hand.to_pat()

    hand.do(NADIA, acts.RefuseUnsigned("three letters came back"))

    assert is_in(hand, State.ANON_CLOSED)
    assert "anonymous_refusal" == hand.to_pat()[-1]
    assert set() == hand.running() - {"retention"}


def test_at_the_other_body_the_officer_decides_then() -> None:
    """R22: ID expiry leads to ANON_REVIEW, on the officer's clock, and nobody else hears of it."""
    hand = opened("imi", MONDAY, State.ID_REQUESTED)
    hand.later(16 * DAY)

    assert is_in(hand, State.ANON_REVIEW)
    assert hand.case.sealed
    assert "review" in hand.running()
    assert {IMOGEN} == written_to(hand)


def _reviewed() -> InHand:
    hand = opened("imi", MONDAY, State.ANON_REVIEW)
    draft = hand.draft()
    draft.meet(frozenset({"acknowledge"}), "anonymous_review")
    hand.take(draft.change(), by_machine=True)
    return hand


@pytest.mark.parametrize("actor", [BETHAN, TARIQ, GARETH])
@pytest.mark.parametrize(
    "act",
    [PAT_IT_IS, acts.Note("seen"), acts.RefuseUnsigned("nobody"), acts.PassToOfficer(), acts.Assign(BETHAN),
     acts.DeclareConflict(IMOGEN), PARTLY, acts.Withdraw(), acts.Accept()],
    ids=lambda act: type(act).__name__,
)  # fmt: skip
def test_whoever_is_not_the_officer_learns_nothing_of_a_sealed_case(actor: str, act: acts.Act) -> None:
    """INV7, D4: not even that it exists."""
    assert refused(_reviewed(), actor, act) == "UNKNOWN_CASE"


def test_the_officer_takes_it_as_whistleblowing() -> None:
    """HOW3: sealed from here on, looked at every twenty working days, nothing goes out."""
    hand = _reviewed()
    hand.do(IMOGEN, acts.PassToOfficer())

    assert (State.SEALED, IMOGEN) == (hand.case.state, hand.case.handler)
    assert {"officer_review"} == hand.running()
    review = hand.case.clock("review")
    assert review is not None
    assert review.kept, "the officer decided in time"

    first = hand.case.clock("officer_review")
    hand.later(40 * DAY)

    assert first is not None
    assert hand.case.clock("officer_review") != first, "looked at again"
    assert [] == hand.to_pat()


def test_a_whistleblower_who_gives_a_name_is_acknowledged_once() -> None:
    """R1: the letter that says it was passed on was the acknowledgement; K14 asks for a name."""
    hand = _reviewed()
    hand.do(IMOGEN, PAT_IT_IS)

    assert is_in(hand, State.INITIAL_REVIEW)
    assert not hand.case.sealed
    assert [] == hand.to_pat()
    assert {"review", "name_handler"} == hand.running()


def test_what_the_officer_refused_stays_the_officer_s() -> None:
    """R16: a closed whistleblower's record must not turn up in anybody's list."""
    hand = _reviewed()
    hand.do(IMOGEN, acts.RefuseUnsigned("no evidence"))

    assert (State.CLOSED, True) == (hand.case.state, hand.case.sealed)
    assert refused(hand, BETHAN, acts.Reopen("let me see")) == "UNKNOWN_CASE"


def test_triage_may_seal_and_sees_nothing_more_of_it() -> None:
    """INV7 begins with sealing."""
    hand = investigated()
    before = len(hand.letters)
    hand.do(BETHAN, acts.Seal())

    assert (State.SEALED, True, IMOGEN) == (hand.case.state, hand.case.sealed, hand.case.handler)
    assert {"officer_review"} == hand.running()
    assert before == len(hand.letters)
    assert refused(hand, BETHAN, acts.Note("?")) == "UNKNOWN_CASE"
    for act in (acts.Assign(BETHAN), acts.Accept(), acts.Decline(conflict=False), PARTLY, acts.Suspend()):
        assert refused(hand, IMOGEN, act) in {"NOT_NOW", "NOTHING_TO_DECIDE"}


def test_a_sealed_case_closes_without_a_letter_and_reopens_sealed() -> None:
    hand = investigated()
    hand.do(BETHAN, acts.Seal())
    letters = len(hand.letters)
    hand.do(IMOGEN, acts.Close("the police have it"))
    hand.do(IMOGEN, acts.Reopen("they gave it back"))

    assert (State.SEALED, True) == (hand.case.state, hand.case.sealed)
    assert {"officer_review"} == hand.running()
    assert letters == len(hand.letters)


def test_an_officer_who_is_part_of_it_is_replaced_without_a_word_to_others() -> None:
    """AMB8: the data says by whom; the duty handler must not learn of a sealed case."""
    hand = investigated()
    hand.do(BETHAN, acts.Seal())
    letters = len(hand.letters)
    hand.do(IMOGEN, acts.DeclareConflict(IMOGEN))

    assert "desmond" == hand.case.handler
    assert letters == len(hand.letters)
    assert refused(hand, IMOGEN, acts.Note("?")) == "UNKNOWN_CASE"
    hand.do("desmond", acts.Note("I look at it now."))


def test_where_there_is_no_officer_nothing_is_sealed() -> None:
    """IHM has none: the command says so instead of sealing a case from everybody."""
    assert refused(ihm(), NADIA, acts.Seal()) == "NO_OFFICER"


def test_a_director_may_not_seal() -> None:
    assert refused(ihm(), RUTH, acts.Seal()) == "NOT_ALLOWED"


def test_confidentiality_is_kept_with_the_case() -> None:
    hand = imi()
    hand.do(BETHAN, acts.KeepConfidential())

    assert hand.case.confidential
