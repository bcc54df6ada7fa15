"""The two or three commands that fit the moment, for a notice to offer."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from mailbot.domain.case import Case
from mailbot.domain.dossier import Action
from mailbot.domain.letter import TO_COMPLAINANTS, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.rules import clocks, routing

Offer = tuple[str, str]  # (what to write, what for); a line that goes on ends with a space

_TAKE: tuple[Offer, ...] = (
    ("#accept", "to take it, having no part in the matter"),
    ("#decline conflict ", "if you have a part in it"),
    ("#decline absence ", "if you are away or have no time"),
)
_UPDATE: Offer = ("#update", "to tell the complainant how it goes, in the words below")
_ASK: Offer = ("#ask", "to ask the complainant for something, in the words below")
_EXTEND: Offer = ("#extend ", "to promise a later day: the date, then the reason")
_OUTCOME: Offer = (
    "#outcome ",
    "to give the outcome, in the words below; add upheld, partly, not-upheld or resolved",
)
_SCOPE: tuple[Offer, ...] = (
    ("#scope in ", "if we look into it: the day by which the complainant hears again"),
    ("#scope out ", "if we cannot: the code, then the reason"),
)
_ASSIGN: Offer = ("#assign ", "to ask somebody to take it, by name")
_ACKNOWLEDGED: Offer = ("#ack-sent ", "once you have acknowledged it: how and when, as in “phone today”")
_ELSEWHERE: Offer = ("#contact email ", "if you know another address: the complainant is written to there")
_STATUS: Offer = ("#status", "to see how the case stands")
_MINE: Offer = ("#list mine", "to see all cases that are yours, with their dates")
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
_BY_DUTY: Mapping[str, tuple[Offer, ...]] = MappingProxyType({
    "late_appeal": _LATE,
    "assign": (_ASSIGN,),
    "name_handler": (_ASSIGN,),
    "tell_party": (
        ("#party", "to tell the party complained of, in the words below"),
        ("#notify-skip ", "if they are not told, with the reason"),
    ),
    "informal": (
        ("#done", "if it is settled"),
        ("#complaint", "to deal with it as a complaint"),
    ),
    "legal_review": (("#resume", "if the proceedings have ended"),),
    "data_concern": (("#data-answered ", "once it is answered: the day"),),
    "data_request": (("#data-answered ", "once it is answered: the day"),),
})  # fmt: skip
UNDECIDED = frozenset({State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION})
_OWNED = frozenset({"respond", "review", "hear_appeal", "promised"})


def fitting(template: Template, case: Case, person: Person, *, decides: bool = False) -> tuple[Offer, ...]:
    """For a notice to that person; () where none fits, and of what only the officer may know.

    `decides`: the outcome of this stage is theirs to give.
    """
    if case.sealed or case.state.closed_circle or case.state.ended:
        return ()
    match template:
        case Template.TRIAGE_QUESTION:
            return _SORT
        case Template.ASSIGN_REQUEST:
            return _TAKE
        case Template.HANDLER_NOTICE | Template.APPEAL_NOTICE if person.id == case.handler:
            return _at_work(case, decides=decides) if case.dossier.accepted else _TAKE
        case Template.HANDLER_NOTICE if not case.handler and routing.TRIAGE_ROLE in person.roles:
            return ((f"#assign {person.id}", "to take it yourself, or with another name to ask somebody"),)
        case Template.HAND_ACKNOWLEDGEMENT:
            return (_ACKNOWLEDGED,)
        case Template.CONFLICT_ALERT if routing.TRIAGE_ROLE in person.roles:
            return (_ASSIGN,)
        case Template.TASK if case.state is State.APPEAL_LATE:
            return _LATE
    return ()


def _at_work(case: Case, *, decides: bool) -> tuple[Offer, ...]:
    """To whoever has taken the case."""
    if case.state is State.INITIAL_REVIEW:
        return (*_SCOPE, _ASK, _UPDATE)
    outcome = (_OUTCOME,) if decides and case.state in UNDECIDED else ()
    return (_UPDATE, _ASK, *outcome)


def for_several() -> tuple[Offer, ...]:
    """For a reminder of duties in several cases: one subject line cannot say which is meant."""
    return (_MINE,)


def for_failed(letter: Template, case: Case | None) -> tuple[Offer, ...]:
    """For the task that a letter to the complainant did not arrive."""
    if case is None or case.sealed or case.state.closed_circle or letter not in TO_COMPLAINANTS:
        return ()
    return () if letter is Template.OUTCOME_PARTY else (_ELSEWHERE,)


def for_duty(
    case: Case, clock: str, *, acts: bool = True, decides: bool = False, near: bool = False
) -> tuple[Offer, ...]:
    """For a reminder of one duty.

    `acts`: the reader may write in the case; the line above looks on.  `decides`: the outcome is theirs to
    give.  `near`: most of the time is gone, so that it should be given rather than worked on.
    """
    if case.sealed or case.state.closed_circle:
        return ()
    if clock == "actions" and acts:  # they outlive the case
        numbers = (one.number for one in actions_next(case))
        return tuple((f"#done {number}", f"once action {number} is done") for number in numbers)
    if case.state.ended:
        return ()
    if not acts:
        return (_STATUS,)
    if clock in clocks.ACKNOWLEDGED:
        return (_ACKNOWLEDGED,)
    if clock in _OWNED and case.state is State.INITIAL_REVIEW:
        return (*_SCOPE, _EXTEND)
    if clock in _OWNED:
        outcome = (_OUTCOME,) if decides and near and case.state in UNDECIDED else ()
        return (*outcome, _UPDATE, _EXTEND)
    return _BY_DUTY.get(clock, ())


def actions_next(case: Case) -> tuple[Action, ...]:
    """What was promised with the outcome and falls due first, of what is not done."""
    owed = [one for one in case.dossier.actions if one.done_on is None]
    first = min((one.due for one in owed), default=None)
    return tuple(one for one in owed if one.due == first)


def for_answer(case: Case, on: date, *, acknowledges: bool, names_handler: bool) -> tuple[Offer, ...]:
    """For a mail that one of us wrote to the complainant on that day.

    `acknowledges`: the acknowledgement is still due, and the mail may have been it.
    """
    if case.sealed or case.state.closed_circle or case.state.ended:
        return ()
    offers: list[Offer] = []
    if acknowledges and names_handler:
        offers.append((f"#ack-sent email {_day(on)} handler told", "if it said who deals with the case"))
    elif acknowledges:
        offers.append((f"#ack-sent email {_day(on)}", "if it said that we have what they sent"))
    if case.state in UNDECIDED:
        which = "adding upheld, partly, not-upheld or resolved"
        offers.append((f"#sent email {_day(on)} ", f"if it was the response, {which}"))
        offers.append(("#outcome ", f"to write the response now, in the words below, {which}"))
    elif case.state is State.TRIAGE:
        offers += _SORT
    elif case.state is State.APPEAL_LATE:
        offers += _LATE
    return tuple(offers)


def _day(day: date) -> str:
    return f"{day:%-d %B %Y}"
