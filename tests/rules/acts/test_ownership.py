"""Who owns a case: assigned, accepted, declined, concerned."""

from dataclasses import replace
from datetime import date

import pytest

from mailbot.domain import act as acts
from mailbot.domain.letter import Template
from tests.rules.acts.casts import (
    BETHAN,
    CALLUM,
    HELENA,
    MOIRA,
    NADIA,
    OWEN,
    RUTH,
    TARIQ,
    decided,
    ihm,
    imi,
    refused,
    written_to,
)
from tests.support.in_hand import InHand


def _with(hand: InHand, person_id: str, **changed: object) -> InHand:
    """The staff list says otherwise of somebody."""
    people = tuple(
        replace(one, **changed) if one.id == person_id else one  # type: ignore[arg-type]  # fields of Person
        for one in hand.office.directory.people
    )
    hand.office = replace(hand.office, directory=replace(hand.office.directory, people=people))
    return hand


def test_pat_learns_who_deals_with_it_when_they_accept() -> None:
    """6.2, R21: name, role, address and telephone; assigned alone tells Pat nothing."""
    hand = ihm(area="")
    assert "" == hand.case.handler
    hand.do(NADIA, acts.Assign(OWEN))

    assert {OWEN} == written_to(hand)
    assert [] == hand.to_pat()

    hand.do(OWEN, acts.Accept())

    facts = hand.last(Template.HANDLER_NAMED).request.facts
    assert "Owen Thackeray" == facts.handler_name
    assert all((facts.handler_title, facts.handler_email, facts.handler_phone))
    assert hand.case.dossier.accepted


def test_after_a_decline_pat_learns_the_next_name() -> None:
    """R21: again after a decline or a change."""
    hand = imi()
    hand.do(BETHAN, acts.Accept())
    hand.do(BETHAN, acts.Decline(conflict=False, reason="on leave"))

    assert (TARIQ, False) == (hand.case.handler, hand.case.dossier.accepted)

    hand.do(TARIQ, acts.Accept())

    assert ["handler_named", "handler_named"] == hand.to_pat()


def test_accepting_twice_tells_pat_once() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Accept())

    assert refused(hand, NADIA, acts.Accept()) == "ACCEPTED_ALREADY"


@pytest.mark.parametrize("act", [acts.Accept(), acts.Decline(conflict=True)])
def test_only_whoever_was_asked_accepts_or_declines(act: acts.Act) -> None:
    assert refused(ihm(), OWEN, act) == "NOT_YOURS"


def test_whoever_declines_for_a_conflict_hears_no_more() -> None:
    """HAN2b: and whoever stands above learns that it happened."""
    hand = imi()
    hand.do(BETHAN, acts.Decline(conflict=True))

    assert TARIQ == hand.case.handler
    assert {BETHAN} == hand.case.dossier.barred
    assert refused(hand, BETHAN, acts.Note("?")) == "UNKNOWN_CASE"
    assert refused(hand, TARIQ, acts.Assign(BETHAN)) == "DECLARED_CONFLICT"
    assert BETHAN not in written_to(hand)


def test_a_conflict_is_overridden_only_with_a_reason_that_is_kept() -> None:
    """R21."""
    hand = imi()
    hand.do(BETHAN, acts.Decline(conflict=True))
    change = hand.do(TARIQ, acts.Assign(BETHAN, "she only met them once"))

    assert BETHAN == hand.case.handler
    assert frozenset() == hand.case.dossier.barred
    assert "she only met them once" in str(change.events[0])


def test_whoever_is_complained_of_cannot_be_given_it_at_all() -> None:
    """CONDUCT, E17: no reason overrides that."""
    hand = ihm(area="")
    hand.do(NADIA, acts.Describe(about=("Owen  Thackeray",)))

    assert refused(hand, NADIA, acts.Assign(OWEN, "he knows the matter")) == "NAMED_IN_COMPLAINT"
    assert refused(hand, OWEN, acts.Note("?")) == "UNKNOWN_CASE"


def test_a_case_about_its_handler_goes_to_the_next() -> None:
    """E17: the alternate, not the one complained of; they are told nothing."""
    hand = ihm()
    hand.do(OWEN, acts.Describe(about=("Nadia Pemberton",)))

    assert OWEN == hand.case.handler
    assert {OWEN, HELENA} == written_to(hand), "the next owner, and the top of the line"


def test_lapsed_training_is_no_training() -> None:
    """HAN2a, R21."""
    hand = _with(imi(), TARIQ, trained_until=date(2026, 11, 22))

    assert refused(hand, BETHAN, acts.Assign(TARIQ)) == "TRAINING_LAPSED"

    hand.do(BETHAN, acts.Assign(TARIQ, "the course is next week"))

    assert TARIQ == hand.case.handler


@pytest.mark.parametrize("missing", ["phone", "title"])
def test_nobody_is_named_whom_pat_could_not_reach(missing: str) -> None:
    """6.2: name and contact details are given."""
    hand = _with(ihm(), OWEN, **{missing: ""})

    assert refused(hand, NADIA, acts.Assign(OWEN)) == "CONTACT_DETAILS_MISSING"


def test_nobody_is_given_a_case_that_has_ended() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Withdraw())

    assert refused(hand, NADIA, acts.Assign(OWEN)) == "NOT_NOW"


def test_somebody_unknown_is_given_nothing() -> None:
    assert refused(ihm(), NADIA, acts.Assign("robin")) == "UNKNOWN_PERSON"


def test_whoever_decided_stage_one_is_not_given_stage_two() -> None:
    hand = decided(ihm(), NADIA)
    hand.appeals()

    assert refused(hand, OWEN, acts.Assign(NADIA)) == "DECIDED_EARLIER_STAGE"


def test_where_nobody_is_free_triage_is_asked_and_a_clock_runs() -> None:
    """INV2: unassigned for more than a working day alerts."""
    hand = ihm()
    for person in (RUTH, CALLUM, OWEN):
        hand.do(NADIA, acts.DeclareConflict(person))
    hand.do(NADIA, acts.Decline(conflict=False))

    assert "" == hand.case.handler
    assert "assign" in hand.running()
    assert Template.TASK in {one.request.template for one in hand.letters}

    hand.do(NADIA, acts.Assign(NADIA))

    assert "assign" not in hand.running()


def test_a_conflict_declared_after_the_end_asks_nobody_to_take_it() -> None:
    hand = imi()
    hand.do(BETHAN, acts.Withdraw())
    letters = len(hand.letters)
    hand.do(MOIRA, acts.DeclareConflict(BETHAN))

    assert letters == len(hand.letters)
