"""Whom a reminder goes to, and its words (PROCEDURE "Clocks"; E17, E18, R16, INV4).

Whoever must act hears of a duty; once it is overdue, so does the line above, one role a day.  Whoever a
case names or who declared a conflict never does.  That somebody decided an earlier stage keeps them from
deciding again, not from hearing that others are late.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reminder import Reminder
from mailbot.rules import clocks, independence, ladder, routing, suggesting
from mailbot.rules.ladder import RungKind

SEALED = "a sealed case"  # all that a reminder says of one: others may see the screen

_FOR_TRIAGE = frozenset({"assign", clocks.IDENTITY})
_FOR_DATA_PROTECTION = frozenset({"data_concern", "data_request", "retention"})  # K11, K12, K13
_ACTIONS = "actions"
_NEAR = 70  # per cent of the time gone, from which on the outcome itself is offered
_DUTIES = {
    "acknowledge": "acknowledge the complaint",
    "acknowledge_appeal": "acknowledge the appeal",
    "name_handler": "say who deals with it",
    "respond": "answer in full",
    "review": "decide whether it is in scope and say so",
    "hear_appeal": "hear the appeal",
    "promised": "write again, as promised",
    "identity": "decide, if the writer has not said who they are",
    "actions": "do what was promised with the outcome",
    "appeal_window": "wait whether an appeal comes",
    "assign": "say who deals with it",
    "informal": "settle the matter, or treat it as a complaint",
    "late_appeal": "decide whether the late appeal is heard",
    "legal_review": "look again whether the case can go on",
    "officer_review": "look again at the sealed case",
    "tell_party": "tell the party complained of",
    "data_concern": "answer the concern about personal data",
    "data_request": "answer the request for personal data",
    "restriction": "look again whether contact stays restricted: #restrict with a new day, or #go",
    "retention": "decide whether the papers of the case are still needed",
}


def duty(clock: CaseClock) -> str:
    """What a clock asks for, as it follows "please"."""
    return _DUTIES.get(clock.name, clock.name.replace("_", " "))


def duty_in(case: Case, clock: CaseClock) -> str:
    """The same of one case: what was promised with its outcome is told with the number that #done takes."""
    due = suggesting.actions_next(case) if clock.name == _ACTIONS else ()
    return "; ".join(f"action {one.number}: {one.what}" for one in due) or duty(clock)


def readers(office: Office, case: Case, clock: CaseClock, rung: str, day: date) -> tuple[Person, ...]:
    """Who is reminded on a rung, each once.

    The administrators where nobody else is left who may know; nobody where they may not either.
    """
    if closed(case):
        return _officers(office, case, day)
    told = (*_must_act(office, case, clock, day), *_line(office, case, rung, day))
    people = told or _free(case, routing.administrators(office))
    return tuple({person.id: person for person in people}.values())


def rests(case: Case, clock: CaseClock) -> bool:
    """Whether nobody is reminded of a duty although it runs: its breach is recorded all the same.

    A letter has told a later date, which is what people work to now (W9); or the case waits for a court.
    """
    if case.state is State.SUSPENDED_LEGAL:
        return clock.name not in ladder.REVIEWS
    later = (one.due_at > clock.due_at for one in case.running(frozenset({clocks.PROMISED})))
    return clock.name in clocks.ANSWER and any(later)


def may_hear(office: Office, case: Case, person: Person) -> bool:
    """Whether somebody who was due a reminder may still be told: much may have happened since."""
    if closed(case):
        return person in independence.circle(office, case)
    return person.id not in case.dossier.barred


def standing(office: Office, clock: CaseClock, rung: str, now: datetime) -> str:
    """How a duty stands, in words that hold at `now` whenever the rung fell due."""
    if clock.overdue(now):
        late = _overdue(office, clock, now)
        return f"{late}: nobody has it yet" if clock.name == "assign" else late
    calendar = office.calendar
    if rung == ladder.DUE or calendar.office_day(now) == calendar.office_day(clock.due_at):
        return _due(office, clock, now)
    if rung.isdecimal():
        return f"{rung} % of the time is gone"
    if rung == RungKind.WARN:
        return "if nobody acts, the complainant is sent a new date"
    left = ladder.working_days_between(
        calendar, calendar.office_day(now), calendar.office_day(clock.due_at)
    )
    return f"{_counted(left, 'working day')} left"


def offers(
    office: Office, case: Case, reminder: Reminder, reader: Person, now: datetime
) -> tuple[suggesting.Offer, ...]:
    """The commands that this reader may answer a reminder with."""
    day = office.calendar.office_day(now)
    decides = not independence.may_decide(office, case, reader, day)
    acting = independence.who_acts(office, case, day)
    triages = not case.handler and routing.TRIAGE_ROLE in reader.roles
    near = not reminder.rung.isdecimal() or int(reminder.rung) >= _NEAR
    theirs = reminder.clock == _ACTIONS and reader.id in {one.owner for one in suggesting.actions_next(case)}
    acts = decides or triages or theirs or reader in acting or reader.id == case.handler
    return suggesting.for_duty(case, reminder.clock, acts=acts, decides=decides, near=near)


def closed(case: Case) -> bool:
    """Whether the officers alone may know of a case (R16)."""
    return case.sealed or case.state.closed_circle


def _officers(office: Office, case: Case, day: date) -> tuple[Person, ...]:
    """The circle; of several officers those who are there.  No stand-in for one who is away: mail waits."""
    circle = independence.circle(office, case)
    present = tuple(one for one in circle if office.directory.absence(one.id, day) is None)
    return present or circle


def _must_act(office: Office, case: Case, clock: CaseClock, day: date) -> tuple[Person, ...]:
    if clock.name in _FOR_DATA_PROTECTION:
        people = office.directory.with_role(routing.DATA_ROLE) or routing.administrators(office)
        return _there(office, case, people, day) or _free(case, people)
    if clock.name not in _FOR_TRIAGE and case.state is not State.TRIAGE:
        directory = office.directory
        owner = directory.by_id(_owner(case, clock))
        if owner is not None:
            stand_in = directory.stand_in(owner, day)
            deputies = () if stand_in is None else (stand_in,)
            people = _there(office, case, (owner,), day) or _there(office, case, deputies, day)
            if people:
                return people
    group = office.directory.with_role(routing.TRIAGE_ROLE)
    return _there(office, case, group, day) or _free(case, group)


def _owner(case: Case, clock: CaseClock) -> str:
    """Id of whoever the duty is: an action's own owner, else the handler."""
    open_actions = [action for action in case.dossier.actions if action.done_on is None]
    if clock.name == _ACTIONS and open_actions:
        first = min(open_actions, key=lambda action: (action.due, action.number))
        return first.owner or case.handler  # nobody was named for it
    return case.handler


def _line(office: Office, case: Case, rung: str, day: date) -> tuple[Person, ...]:
    """Who above the handler hears of it: one role higher each day, then its end; a warning, the second."""
    above = office.procedure.chasers.above(case.area)
    place = 1 if rung == RungKind.WARN else ladder.overdue_days(rung) - 2
    if place < 0 or not above:
        return ()
    for role in above[min(place, len(above) - 1) :]:
        holders = _there(office, case, independence.holders(office, role), day)
        if holders:
            return holders[:1]
    return ()


def _there(office: Office, case: Case, people: Iterable[Person], day: date) -> tuple[Person, ...]:
    """Those of the people who may know of the case and are there, each replaced while away."""
    watched = replace(case, dossier=replace(case.dossier, decisions=()))  # only bars keep from being told
    return independence.available(office, watched, people, day)


def _free(case: Case, people: Iterable[Person]) -> tuple[Person, ...]:
    return tuple(person for person in people if person.id not in case.dossier.barred)


def _overdue(office: Office, clock: CaseClock, now: datetime) -> str:
    if ladder.in_hours(office, clock.name):
        hours = (now - clock.due_at).total_seconds() // 3600
        return f"overdue by {_counted(int(hours), 'hour')}" if hours else "overdue"
    calendar = office.calendar
    days = ladder.working_days_between(
        calendar, calendar.office_day(clock.due_at), calendar.office_day(now)
    )
    return f"overdue by {_counted(days, 'working day')}" if days else "overdue"


def _due(office: Office, clock: CaseClock, now: datetime) -> str:
    calendar = office.calendar
    days = (calendar.office_day(clock.due_at) - calendar.office_day(now)).days
    return "due today" if days == 0 else f"due in {_counted(days, 'day')}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
