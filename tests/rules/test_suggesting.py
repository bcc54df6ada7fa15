"""What a notice offers fits the moment, and is a command that there is."""

from dataclasses import replace

import pytest

from mailbot.domain.case import Case
from mailbot.domain.dossier import Dossier
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.reading.command import read_block
from mailbot.reading.command_verbs import VERBS
from mailbot.rules.suggesting import Offer, fitting, for_duty
from tests.adapters.store_builders import a_case

NADIA = Person("nadia", "Nadia Pemberton", ("nadia@ihm.org.uk",), frozenset({"triage"}))
OWEN = replace(NADIA, id="owen")
OURS = a_case(handler="nadia", state=State.OPEN, sealed=False)
TAKEN = replace(OURS, dossier=Dossier(accepted=True))
NOBODY_S = replace(OURS, handler="")
RUTH = replace(NADIA, id="ruth", roles=frozenset({"director_bd"}))
TRIAGE = replace(OURS, state=State.TRIAGE, handler="")
LATE = replace(OURS, state=State.APPEAL_LATE)


def first_words(offers: tuple[Offer, ...]) -> list[str]:
    return [line.split()[0] for line, _ in offers]


@pytest.mark.parametrize(
    ("template", "case", "person", "offered"),
    [
        (Template.HANDLER_NOTICE, OURS, NADIA, ["#accept", "#decline", "#decline"]),
        (Template.HANDLER_NOTICE, TAKEN, NADIA, ["#update", "#ask"]),
        (Template.HANDLER_NOTICE, OURS, OWEN, []),
        (Template.HANDLER_NOTICE, NOBODY_S, NADIA, ["#assign"]),
        (Template.HANDLER_NOTICE, NOBODY_S, RUTH, []),
        (Template.ASSIGN_REQUEST, OURS, NADIA, ["#accept", "#decline", "#decline"]),
        (Template.TRIAGE_QUESTION, TRIAGE, OWEN, ["#complaint", "#appeal", "#feedback", "#not-complaint"]),
        (Template.TASK, LATE, NADIA, ["#late", "#late"]),
        (Template.TASK, OURS, NADIA, []),
        (Template.TRIAGE_QUESTION, replace(TRIAGE, sealed=True), OWEN, []),
        (Template.ASSIGN_REQUEST, replace(OURS, state=State.CLOSED), NADIA, []),
    ],
)
def test_the_offer_fits_the_notice_and_its_reader(
    template: Template, case: Case, person: Person, offered: list[str]
) -> None:
    """Nobody is offered what is not theirs to do; of a sealed case no notice says what could be done."""
    assert offered == first_words(fitting(template, case, person))


@pytest.mark.parametrize(
    ("clock", "offered"),
    [
        ("respond", ["#update", "#extend"]),
        ("hear_appeal", ["#update", "#extend"]),
        ("assign", ["#assign"]),
        ("acknowledge", ["#ack-sent"]),
        ("late_appeal", ["#late", "#late"]),
        ("retention", []),
    ],
)
def test_a_reminder_of_one_duty_offers_what_discharges_it(clock: str, offered: list[str]) -> None:
    assert offered == first_words(for_duty(OURS, clock))
    assert () == for_duty(replace(OURS, state=State.SEALED), clock)


@pytest.mark.parametrize("clock", ["respond", "assign", "acknowledge", "late_appeal"])
def test_whatever_is_offered_is_a_command(clock: str) -> None:
    """A click must never come back as an error about a word of ours."""
    offers = [*for_duty(OURS, clock)]
    for template, case in (
        (Template.ASSIGN_REQUEST, OURS),
        (Template.HANDLER_NOTICE, TAKEN),
        (Template.HANDLER_NOTICE, NOBODY_S),
        (Template.TASK, LATE),
    ):
        offers += fitting(template, case, NADIA)
    offers += fitting(Template.TRIAGE_QUESTION, TRIAGE, NADIA)
    for line, purpose in offers:
        (command,) = read_block(line).lines
        names = {command.verb, f"{command.verb} {command.words.partition(' ')[0]}".strip()}
        assert names & set(VERBS)
        assert not any(VERBS[name].instead for name in names & set(VERBS))
        assert not read_block(f"- {purpose}: {line}").lines, (
            "the notice itself is no command when it is quoted"
        )
