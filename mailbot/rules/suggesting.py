"""The two or three commands that fit the moment, for a notice to offer."""

from mailbot.domain.case import Case
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.rules import clocks, routing

Offer = tuple[str, str]  # (what to write, what for); a line that goes on ends with a space

_TAKE: tuple[Offer, ...] = (
    ("#accept", "to take it, having no part in the matter"),
    ("#decline conflict ", "if you have a part in it"),
    ("#decline absence ", "if you are away or have no time"),
)
_TELL: tuple[Offer, ...] = (
    ("#update", "to tell the complainant how it goes, in the words below"),
    ("#ask", "to ask the complainant for something, in the words below"),
)
_SORT: tuple[Offer, ...] = (
    ("#complaint", "if it is a complaint"),
    ("#appeal", "if it is an appeal"),
    ("#feedback suggestion", "if it is feedback: suggestion, comment or compliment"),
    ("#not-complaint ", "if it is none of these, with the reason"),
)
_LATE: tuple[Offer, ...] = (
    ("#late accept ", "to hear it all the same, with the reason"),
    ("#late refuse ", "not to hear it, with the reason"),
)
_MORE_TIME: tuple[Offer, ...] = (
    ("#update", "to tell the complainant how it goes, in the words below"),
    ("#extend ", "to promise a later day: the date, then the reason"),
)
_OWNED = frozenset({"respond", "review", "hear_appeal", "promised"})


def fitting(template: Template, case: Case, person: Person) -> tuple[Offer, ...]:
    """For a notice to that person; () where none fits, and of what only the officer may know."""
    if case.sealed or case.state.closed_circle or case.state.ended:
        return ()
    match template:
        case Template.TRIAGE_QUESTION:
            return _SORT
        case Template.ASSIGN_REQUEST:
            return _TAKE
        case Template.HANDLER_NOTICE | Template.APPEAL_NOTICE if person.id == case.handler:
            return _TELL if case.dossier.accepted else _TAKE
        case Template.HANDLER_NOTICE if not case.handler and routing.TRIAGE_ROLE in person.roles:
            return ((f"#assign {person.id}", "to take it yourself, or with another name to ask somebody"),)
        case Template.TASK if case.state is State.APPEAL_LATE:
            return _LATE
    return ()


def for_duty(case: Case, clock: str) -> tuple[Offer, ...]:
    """For a reminder of one duty."""
    if case.sealed or case.state.closed_circle or case.state.ended:
        return ()
    if clock == "late_appeal":
        return _LATE
    if clock == "assign":
        return (("#assign ", "to ask somebody to take it, by name"),)
    if clock in clocks.ACKNOWLEDGED:
        return (("#ack-sent ", "if it was acknowledged by hand: the date"),)
    return _MORE_TIME if clock in _OWNED else ()
