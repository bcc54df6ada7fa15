"""Faults of the lifecycle that simulated years have shown, each in its shortest form."""

from datetime import timedelta
from pathlib import Path

from mailbot.desk.acting import Asked
from mailbot.domain import act as acts
from mailbot.domain.clock import CaseClock
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.rules.acts.perform import Attempt, perform
from mailbot.rules.draft import Draft
from mailbot.rules.lapse import update_alone
from tests.simulation.looks import MONDAY, case, office
from tests.support.answers import reply
from tests.support.letters import mail
from tests.support.story import tell

ACKNOWLEDGE = CaseClock("acknowledge", MONDAY, MONDAY + timedelta(days=7))
RESPOND = CaseClock("respond", MONDAY, MONDAY + timedelta(days=35))


def test_the_automatic_update_keeps_silent_while_a_letter_with_a_date_is_on_its_way() -> None:
    """mailbot was down, a person acted as it came back: the update overtook their letter and its date.

    Then the letter arrived, met the date of the update, and nothing ran any more (INV1).
    """
    key = "next_steps:IMI-2026-0001:1:29"
    promised = CaseClock("promised", MONDAY, MONDAY + timedelta(days=20), awaits=key)
    begun = case(State.INVESTIGATION, organisation="imi", clocks=(RESPOND, promised))
    draft = Draft(office("imi"), begun, MONDAY + timedelta(days=30))

    update_alone(draft)

    assert begun == draft.change().case
    assert () == draft.change().letters


def test_a_case_that_goes_up_without_an_acknowledgement_has_one_in_that_letter() -> None:
    """An informal matter is acknowledged by nobody; once it went up, nothing ever met that duty."""
    informal = case(State.INFORMAL, clocks=(ACKNOWLEDGE, RESPOND), area="learning", handler="nadia")
    nadia = office().directory.by_id("nadia")
    assert nadia is not None

    change = perform(Attempt(office(), informal, nadia, MONDAY), acts.Escalate("We could not settle it."))

    (letter,) = (one for one in change.letters if one.template is Template.ESCALATED)
    assert "acknowledge" in letter.meets
    assert State.OPEN is change.case.state


def test_a_name_after_a_refusal_by_a_person_is_acknowledged(tmp_path: Path) -> None:
    """The last letter they had was a refusal; the duty to acknowledge began anew, and nothing met it."""
    story = tell(tmp_path)
    story.takes(mail("Complaint", "Nobody has answered me since May.\n\nP. L.\n", "pl77@example.org"))
    with story.body.house() as house:
        house.acting.do(Asked(story.case.reference, "nadia", acts.RefuseUnsigned("Nobody answers there.")))
    story.runs()

    story.takes(
        reply(story.letter(Template.ANONYMOUS_REFUSAL), "I am Pat Lee.\n\nPat Lee", "pl77@example.org")
    )

    assert State.OPEN is story.case.state
    clock = story.case.clock("acknowledge")
    assert clock is not None
    assert clock.met_at is not None
    assert Template.ACKNOWLEDGEMENT in {letter.template for letter in story.to("pl77@example.org")}
