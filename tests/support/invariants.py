"""The invariants of PROCEDURE D2, as they show on one case after one change."""

from collections.abc import Iterator

from mailbot.domain.case import Case
from mailbot.domain.event import Moved
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, quiet, reminding
from tests.support.in_hand import PAT, ROBIN, InHand, Taken

# What the machine may do alone (INV9): lapsed windows and identity questions, appeals by mail, deliveries.
_ALONE = frozenset({
    Step.WINDOW_LAPSED, Step.IDENTITY_LAPSED, Step.APPEALED, Step.APPEALED_LATE, Step.DECIDED,
    Step.OUTCOME_RETURNED, Step.CONCLUDED,
})  # fmt: skip
_ENDS_ALONE = frozenset({Step.WINDOW_LAPSED, Step.CONCLUDED})


def broken(hand: InHand) -> list[str]:
    """What is wrong with the case now, or was done wrongly by the latest change."""
    latest = hand.taken[-1:] or []
    found = [*_clocks(hand), *_outcome(hand), *_deciders(hand)]
    return found + [words for taken in latest for words in _change(hand.office, taken)]


def _clocks(hand: InHand) -> Iterator[str]:
    case = hand.case
    if case.state.under_way and not any(clock.running for clock in case.clocks):
        yield f"INV1: nothing runs in {case.state}"
    window = [clock for clock in case.clocks if clock.name == clocks.APPEAL_WINDOW and not clock.stopped]
    if case.stage >= hand.office.procedure.last_stage and any(clock.met_at is None for clock in window):
        yield f"INV10: an appeal window at stage {case.stage}"
    for clock in case.clocks:
        if clock.awaits and not clock.stopped and not _may_still_arrive(hand, clock.awaits):
            yield f"{clock.name} waits for a letter that will not come"


def _may_still_arrive(hand: InHand, key: str) -> bool:
    """A letter on its way, or one that a person writes because no address is known."""
    return hand.case.complainant is None or any(one.key == key for one in hand.waiting())


def _outcome(hand: InHand) -> Iterator[str]:
    """INV3: a decided case has an outcome that arrived, or was given another way."""
    case, dossier = hand.case, hand.case.dossier
    if case.state is State.DECIDED and not dossier.decisions:
        yield "INV3: decided without a decision"
    if case.state is State.DECIDED and dossier.on_its_way is not None:
        yield "INV3: decided, and an outcome is still on its way"
    if case.state is State.DECIDED and dossier.decisions and dossier.decisions[-1].letter:
        states = [one.state for one in hand.letters if one.key == dossier.decisions[-1].letter]
        if states != ["sent"]:
            yield f"INV3: decided by a letter that is {states}"
    going = dossier.on_its_way
    if going and case.complainant and not any(one.key == going.letter for one in hand.waiting()):
        yield "an outcome is on its way by a letter that is not"


def _deciders(hand: InHand) -> Iterator[str]:
    """INV4: nobody decides twice what should be looked at afresh."""
    decisions = hand.case.dossier.decisions
    for one in decisions:
        if one.person in {other.person for other in decisions if other.stage < one.stage}:
            yield f"INV4: {one.person} decided stage {one.stage} and an earlier one"


def _change(office: Office, taken: Taken) -> Iterator[str]:
    steps = [event for event in taken.events if isinstance(event, Moved)] if taken.by_machine else []
    for event in steps:
        if event.step not in _ALONE:
            yield f"INV9: {event.step} by itself"
        if State(event.after).ended and event.step not in _ENDS_ALONE:
            yield f"INV9: {event.step} ended the case by itself"
    for letter in taken.letters:
        yield from _letter(office, taken, letter)


def _letter(office: Office, taken: Taken, letter: LetterRequest) -> Iterator[str]:
    to, after = letter.to.address, taken.after
    secret = _sealed(after) and _sealed(taken.before)
    if to == PAT.address:
        if letter.automatic and quiet.why(after) and quiet.why(taken.before):
            yield f"INV7: {letter.template} by itself, although {quiet.why(after)}"
        if taken.by_machine and secret:
            yield f"INV7: {letter.template} to the complainant of a sealed case, by itself"
        return
    if to == ROBIN:
        if letter.template is not Template.OUTCOME_PARTY:
            yield f"{letter.template} to the party"
        return
    person = office.directory.by_address(to)
    if person is None:
        yield f"{letter.template} to nobody we know"
    elif person.id in after.dossier.barred:
        yield f"{letter.template} to {person.id}, who is part of it"
    elif _sealed(after) and not reminding.may_hear(office, after, person):
        yield f"{letter.template} of a sealed case to {person.id}"


def _sealed(case: Case) -> bool:
    return reminding.closed(case)
