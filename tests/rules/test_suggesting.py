"""What a notice offers fits the moment, and is a command that there is."""

from dataclasses import replace
from datetime import date
from itertools import product

import pytest

from mailbot.domain.case import Case
from mailbot.domain.clock import INTERNAL
from mailbot.domain.command import Order
from mailbot.domain.dossier import Action, Dossier
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.reading.command import read_block, understand
from mailbot.rules import clocks
from mailbot.rules.suggesting import Offer, fitting, for_answer, for_duty, for_failed, for_several
from tests.adapters.store_builders import a_case
from tests.support.papers import office

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
        (Template.HANDLER_NOTICE, replace(TAKEN, state=State.INITIAL_REVIEW), NADIA,
         ["#scope", "#scope", "#ask", "#update"]),
        (Template.HAND_ACKNOWLEDGEMENT, OURS, NADIA, ["#ack-sent"]),
        (Template.CONFLICT_ALERT, OURS, NADIA, ["#assign"]),
        (Template.CONFLICT_ALERT, OURS, RUTH, []),
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


@pytest.mark.parametrize("state", [State.OPEN, State.INVESTIGATION])
def test_whoever_decides_the_stage_is_offered_the_outcome(state: State) -> None:
    """Nobody else is: it would be refused."""
    case = replace(TAKEN, state=state)

    assert "#outcome" in first_words(fitting(Template.HANDLER_NOTICE, case, NADIA, decides=True))
    assert "#outcome" not in first_words(fitting(Template.HANDLER_NOTICE, case, NADIA))


@pytest.mark.parametrize("clock", ["respond", "hear_appeal", "promised"])
def test_the_outcome_is_offered_once_most_of_the_time_is_gone(clock: str) -> None:
    """At first there is time to work on it; the line above looks on."""
    assert ["#update", "#extend"] == first_words(for_duty(OURS, clock, decides=True))
    assert "#outcome" == first_words(for_duty(OURS, clock, decides=True, near=True))[0]
    assert ["#status"] == first_words(for_duty(OURS, clock, acts=False, near=True))


def test_while_scope_is_reviewed_a_reminder_offers_to_decide_it() -> None:
    review = replace(TAKEN, state=State.INITIAL_REVIEW)

    assert ["#scope", "#scope", "#extend"] == first_words(for_duty(review, "review", decides=True, near=True))


def test_a_letter_that_came_back_offers_another_address() -> None:
    """Of a sealed case, and of what the party complained of was told, nothing."""
    assert ["#contact"] == first_words(for_failed(Template.ACKNOWLEDGEMENT, OURS))
    assert () == for_failed(Template.OUTCOME_PARTY, OURS)
    assert () == for_failed(Template.HANDLER_NOTICE, OURS)
    assert () == for_failed(Template.ACKNOWLEDGEMENT, replace(OURS, sealed=True))
    assert () == for_failed(Template.RECEIPT, None)


@pytest.mark.parametrize(
    ("clock", "offered"),
    [
        ("respond", ["#update", "#extend"]),
        ("hear_appeal", ["#update", "#extend"]),
        ("assign", ["#assign"]),
        ("acknowledge", ["#ack-sent"]),
        ("late_appeal", ["#late", "#late"]),
        ("name_handler", ["#assign"]),
        ("tell_party", ["#party", "#notify-skip"]),
        ("informal", ["#done", "#complaint"]),
        ("legal_review", ["#resume"]),
        ("data_request", ["#data-answered"]),
        ("retention", []),
    ],
)
def test_a_reminder_of_one_duty_offers_what_discharges_it(clock: str, offered: list[str]) -> None:
    assert offered == first_words(for_duty(OURS, clock))
    assert () == for_duty(replace(OURS, state=State.SEALED), clock)


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (State.OPEN, ["#ack-sent", "#sent", "#outcome"]),
        (State.TRIAGE, ["#ack-sent", "#complaint", "#appeal", "#feedback", "#not-complaint"]),
        (State.APPEAL_LATE, ["#ack-sent", "#late", "#late"]),
        (State.INFORMAL, ["#ack-sent"]),
        (State.CLOSED, []),
        (State.SEALED, []),
    ],
)
def test_an_answer_that_was_found_offers_to_say_what_it_was(state: State, offered: list[str]) -> None:
    """R19: with its day, ready to be copied; each line is a command that reads."""
    for names_handler in (False, True):
        case = replace(OURS, state=state)
        offers = for_answer(case, date(2026, 11, 23), acknowledges=True, names_handler=names_handler)
        assert offered == first_words(offers)
        for line, _ in offers[:1]:
            (command,) = read_block(line).lines
            assert "email 23 November 2026" in command.words
    without = for_answer(OURS, date(2026, 11, 23), acknowledges=False, names_handler=True)
    assert ["#sent", "#outcome"] == first_words(without)


def test_what_was_promised_with_the_outcome_is_offered_by_its_number() -> None:
    """Those due first of what is not done, also after the case has ended; who only looks on gets none."""
    first, second = date(2026, 11, 27), date(2026, 12, 4)
    actions = (
        Action(1, "a second marking", "owen", first, done_on=first),
        Action(2, "a letter to the class", "nadia", first),
        Action(3, "decide on sanctions", "", second),
    )
    closed = replace(OURS, state=State.CLOSED, dossier=Dossier(actions=actions))

    assert (("#done 2", "once action 2 is done"),) == for_duty(closed, "actions")
    assert () == for_duty(closed, "actions", acts=False)
    assert () == for_duty(replace(closed, sealed=True), "actions")


# What a person adds where an offer leaves a gap, as its purpose asks.
GAPS = {
    "#decline conflict": "I know them.",
    "#decline absence": "I am away.",
    "#not-complaint": "it is an invoice",
    "#late accept": "Pat was in hospital",
    "#late refuse": "No reason was given.",
    "#extend": "15 January 2027 The marker is ill.",
    "#outcome": "not-upheld",
    "#scope in": "15 January 2027",
    "#scope out": "NOTRAISED The centre has not been asked yet.",
    "#assign": "Owen",
    "#ack-sent": "phone today",
    "#contact email": "pat.lee@example.com",
    "#notify-skip": "The centre has closed.",
    "#done": "1",
    "#data-answered": "today",
    "#sent email": "upheld",
}
EVERY_CLOCK = (
    *sorted(INTERNAL | clocks.ACKNOWLEDGED), "respond", "review", "hear_appeal", "promised", "actions",
    "name_handler", "data_concern", "data_request",
)  # fmt: skip
TODAY = date(2026, 12, 7)


def every_offer() -> set[Offer]:
    """Whatever any notice offers to anybody, wherever a case stands."""
    cases = [
        replace(case, state=state) for state in State for case in (OURS, TAKEN, replace(OURS, handler=""))
    ]
    found: set[Offer] = {*for_several()}
    for case in cases:
        for decides, near, names in product((False, True), repeat=3):
            for template, person in product(Template, (NADIA, RUTH)):
                found |= {*fitting(template, case, person, decides=decides)}
            for clock in EVERY_CLOCK:
                found |= {*for_duty(case, clock, decides=decides, near=near, acts=names)}
            found |= {*for_answer(case, TODAY, acknowledges=near, names_handler=names)}
        for template in Template:
            found |= {*for_failed(template, case)}
    return found


def filled(line: str) -> str:
    """The line as its reader completes it."""
    if not line.endswith(" "):
        return line
    known = next(words for start, words in GAPS.items() if line.startswith(f"{start} "))
    return f"{line}{known}"


@pytest.mark.parametrize(("line", "purpose"), sorted(every_offer()))
def test_whatever_is_offered_is_understood(line: str, purpose: str) -> None:
    """A click must never come back as an error about a word of ours, once its gap is filled."""
    below = "\n\nWe read the records." if "in the words below" in purpose else ""
    written = filled(line) + ("\n#remedy none We told everybody." if line.startswith("#outcome") else "")

    body = office("imi" if line.startswith("#scope") else "ihm")
    order = understand(read_block(written + below), body, TODAY, case_known=True)

    assert isinstance(order, Order), order
    assert len([*order.acts, *order.errands]) == 1
    assert not order.unused


@pytest.mark.parametrize(("line", "purpose"), sorted(every_offer()))
def test_a_notice_that_is_quoted_is_no_command(line: str, purpose: str) -> None:
    """A mail program may put the notice below somebody's words, or above them, without a mark."""
    notice = f"Hello Nadia,\n\nWrite at the very top of a reply\n{purpose}:\n  {line}\n"

    assert not read_block(notice).lines
    assert ["accept"] == [one.verb for one in read_block(f"#accept\n\n{notice}").lines]
