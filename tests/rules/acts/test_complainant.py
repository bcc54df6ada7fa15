"""What is kept of whoever complains, and who may keep mailbot or people from writing to them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailbot.domain import act as acts
from mailbot.domain.act import Act
from mailbot.domain.dossier import Representative, Restriction
from mailbot.domain.letter import Template
from mailbot.domain.mail import Address
from mailbot.rules.acts.complainant import carry_over
from tests.rules.acts.casts import (
    ALISTAIR,
    BETHAN,
    CALLUM,
    DAY,
    HELENA,
    IMOGEN,
    MOIRA,
    NADIA,
    OWEN,
    PARTLY,
    decided,
    ihm,
    imi,
    refused,
)
from tests.support.in_hand import PAT, ROBIN

JO = "jo@ash.example"
IN_MARCH = date(2027, 3, 5)  # a Friday
ONE_LETTER = acts.Restrict("one letter a week", IN_MARCH, OWEN)


def test_needs_are_kept_once_each_in_order() -> None:
    hand = ihm()
    for what in ("large print", "ring first", "large print"):
        hand.do(NADIA, acts.Adjust(what))

    assert ("large print", "ring first") == hand.case.dossier.adjustments


def test_an_address_changes_in_one_go_and_both_are_told() -> None:
    """A letter each, and the next one goes to the new address alone."""
    hand = ihm()
    change = hand.do(NADIA, acts.ChangeContact("pat@newhouse.example"))
    hand.do(NADIA, acts.Update("We read your papers."))

    assert [(PAT.address, "p…@n….example"), ("pat@newhouse.example", "pat@newhouse.example")] == [
        (letter.to.address, letter.facts.other_address) for letter in change.letters
    ]
    assert 2 == len({letter.key for letter in change.letters})
    assert not any(letter.automatic for letter in change.letters)
    assert "pat@newhouse.example" == hand.last(Template.UPDATE).request.to.address


def test_whoever_had_no_address_gets_one() -> None:
    """A complaint by post whose writer telephones."""
    hand = ihm(complainant=None)
    change = hand.do(NADIA, acts.ChangeContact("pat@newhouse.example"))

    assert ["pat@newhouse.example"] == [letter.to.address for letter in change.letters]


def test_a_letter_by_post_is_recorded_before_an_address_is() -> None:
    """Its dates begin by what a person records; a server would never report it."""
    hand = ihm(complainant=None)
    hand.do(NADIA, PARTLY)

    assert "LETTER_BY_POST" == refused(hand, NADIA, acts.ChangeContact("pat@newhouse.example"))


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("OWEN.thackeray@ihm.org.uk", "OUR_ADDRESS"),
        ("education@ihm.org.uk", "OUR_ADDRESS"),
        (ROBIN.upper(), "PARTY_ADDRESS"),
        (PAT.address, "SAME_ADDRESS"),
    ],
)
def test_addresses_that_cannot_be_the_complainants(address: str, why: str) -> None:
    hand = ihm()
    hand.do(NADIA, acts.Describe(party_address=ROBIN))

    assert why == refused(hand, NADIA, acts.ChangeContact(address))
    assert why == refused(hand, NADIA, acts.Represent("Jo Ash", consent=True, address=address))


def test_consent_is_asked_of_the_complainant_and_recorded_when_it_comes() -> None:
    """E38: the question goes to Pat; whoever asks for it is written to by nobody."""
    hand = ihm()
    asked = hand.do(NADIA, acts.Represent("Jo Ash", consent=False, address=JO))
    agreed = hand.do(NADIA, acts.Represent("Jo Ash", consent=True, address=JO))

    assert [(Template.CONSENT_QUESTION, PAT.address)] == [
        (letter.template, letter.to.address) for letter in asked.letters
    ]
    assert () == agreed.letters
    assert Representative("Jo Ash", JO, consent=True) == hand.case.dossier.representative


def test_a_language_goes_with_every_letter() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Speak("cy"))
    hand.do(NADIA, acts.Update("We read your papers."))

    assert "cy" == hand.last(Template.UPDATE).request.language


# Hold and go


def test_hold_and_go_undo_each_other() -> None:
    hand = ihm()
    assert "NOT_HELD" == refused(hand, NADIA, acts.GoOn())
    hand.do(NADIA, acts.Hold())
    assert "HELD_ALREADY" == refused(hand, NADIA, acts.Hold())
    hand.do(NADIA, acts.GoOn())

    assert not hand.case.dossier.held


@pytest.mark.parametrize("act", [acts.Hold(), ONE_LETTER])
def test_no_update_leaves_by_itself_and_the_owner_hears_of_it(act: Act) -> None:
    """R23 under #hold or #restrict: dates run on, nothing new is promised, no letter is lost unseen."""
    hand = imi()
    restrict = replace(act, by=MOIRA) if isinstance(act, acts.Restrict) else act
    hand.do(MOIRA if isinstance(act, acts.Restrict) else BETHAN, restrict)
    hand.later(timedelta(days=40))

    assert "update_auto" not in hand.to_pat()
    assert not hand.case.dossier.updated_alone
    assert [] == [clock for clock in hand.case.clocks if clock.name == "promised"]
    task = hand.last(Template.TASK).request
    assert "“update auto” is due" in (task.facts.problem or "")
    assert hand.case.running(frozenset({"review"}))


# Restrictions


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (replace(ONE_LETTER, what=" "), "NOTHING_SAID"),
        (replace(ONE_LETTER, until=date(2026, 11, 23)), "NO_SUCH_END"),
        (replace(ONE_LETTER, until=date(2028, 1, 3)), "NO_SUCH_END"),
        (replace(ONE_LETTER, by=CALLUM), "NOT_A_DECIDER"),
        (replace(ONE_LETTER, by="nobody"), "UNKNOWN_PERSON"),
    ],
)
def test_a_restriction_needs_words_an_end_and_somebody_who_decides(act: acts.Restrict, why: str) -> None:
    assert why == refused(ihm(), OWEN, act)


def test_who_may_restrict() -> None:
    """Whoever decides the stage, and the line above; at IMI no duty handler does both."""
    hand = ihm()
    assert "NOT_ALLOWED" == refused(hand, ALISTAIR, ONE_LETTER)
    for actor in (NADIA, OWEN, HELENA):
        assert hand.may(actor, ONE_LETTER).case.dossier.restriction
    hand.do(NADIA, acts.DeclareConflict(OWEN))
    assert "NOT_A_DECIDER" == refused(hand, NADIA, ONE_LETTER)
    assert "NOT_ALLOWED" == refused(imi(), IMOGEN, replace(ONE_LETTER, by=MOIRA))


def test_it_runs_to_the_end_of_its_day_and_is_never_lifted_by_itself() -> None:
    hand = ihm()
    hand.do(OWEN, ONE_LETTER)
    assert Restriction("one letter a week", IN_MARCH, OWEN) == hand.case.dossier.restriction
    (clock,) = hand.case.running(frozenset({"restriction"}))
    assert hand.office.calendar.end_of(IN_MARCH) == clock.due_at
    assert not clock.promised
    hand.until(clock.due_at + 3 * DAY)

    assert hand.case.dossier.restriction is not None
    hand.do(OWEN, replace(ONE_LETTER, until=date(2027, 6, 4)))
    assert 1 == len(hand.case.running(frozenset({"restriction"})))
    hand.do(HELENA, acts.GoOn())
    assert hand.case.dossier.restriction is None
    assert not hand.case.running(frozenset({"restriction"}))


def test_whoever_may_not_restrict_may_not_lift() -> None:
    """Callum was given the case for a while; the restriction is not his to end, nor by the way."""
    hand = ihm()
    hand.do(NADIA, acts.Hold())
    hand.do(OWEN, ONE_LETTER)
    hand.do(NADIA, acts.Assign(CALLUM))

    assert "NOT_YOURS_TO_LIFT" == refused(hand, CALLUM, acts.GoOn())
    assert hand.case.dossier.held
    assert "NOT_ALLOWED" == refused(hand, ALISTAIR, acts.GoOn())


def test_it_outlives_the_case() -> None:
    """They may write again about it; whoever answers must know."""
    hand = decided(ihm(), NADIA, PARTLY)
    hand.do(OWEN, ONE_LETTER)
    hand.do(NADIA, acts.Close("They told us that they are content."))

    assert hand.case.dossier.restriction is not None
    assert hand.case.running(frozenset({"restriction"}))
    assert "NOT_NOW" == refused(hand, OWEN, ONE_LETTER)


# Cases that are put together


def test_what_is_known_of_a_person_goes_on_with_the_case() -> None:
    """INV7 would end with a merger otherwise."""
    theirs, ours = ihm(), ihm()
    for act in (acts.Adjust("large print"), acts.Hold(), ONE_LETTER, acts.Prioritise(high=True)):
        theirs.do(OWEN, act)
    ours.do(OWEN, acts.Adjust("ring first"))
    draft = ours.draft()
    carry_over(draft, theirs.case)

    after = draft.case.dossier
    assert ("ring first", "large print") == after.adjustments
    assert after.held
    assert after.urgent
    assert after.restriction == theirs.case.dossier.restriction
    assert draft.case.running(frozenset({"restriction"}))


def test_nothing_of_it_goes_to_somebody_elses_case() -> None:
    theirs, ours = ihm(), ihm(complainant=Address("Wren Hall", "wren@example.org"))
    theirs.do(OWEN, acts.Hold())
    draft = ours.draft()
    carry_over(draft, theirs.case)

    assert draft.case == ours.case


# Stages


@pytest.mark.parametrize("stage", [1, 3])
def test_only_the_next_stage_follows(stage: int) -> None:
    """6.3b, 6.4: through each of them."""
    assert "NOT_THE_NEXT_STAGE" == refused(ihm(), NADIA, acts.Escalate("not resolved", stage))


@pytest.mark.parametrize("stage", [2, None])
def test_the_next_stage_may_be_named_or_not(stage: int | None) -> None:
    hand = ihm()
    hand.do(NADIA, acts.Escalate("not resolved", stage))

    assert 2 == hand.case.stage
