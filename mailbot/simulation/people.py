"""Those who work here: prompt or slow, ill or on leave, now and then wrong.

They act on letters that they got, after a while, and look at the case sheet before they do.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from mailbot.domain.case import Case
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.simulation.happening import ACT, Happening
from mailbot.simulation.plan import Plan, dice

_ASKING = frozenset({
    Template.TRIAGE_QUESTION, Template.HANDLER_NOTICE, Template.ASSIGN_REQUEST, Template.HAND_ACKNOWLEDGEMENT,
    Template.OFFICER_NOTICE, Template.TASK, Template.DELIVERY_TASK, Template.APPEAL_NOTICE,
    Template.CONFLICT_ALERT, Template.REMINDER,
})  # fmt: skip
_OPENS, _CLOSES = 8, 18  # hours in which people work, local
WRONG = 0.04  # share of acts that are not what the procedure wants
_DAWDLES = 0.08  # share of deeds that are put off for weeks
WORK = "work"  # what somebody does of their own accord on a case that they have


@dataclass(frozen=True, slots=True)
class Temper:
    """How somebody works."""

    first: float  # days until they act on a letter: at least
    last: float  # and at most
    leaves: float  # share of letters that they leave lying
    goes_on: float  # share of cases that they go on with before they are reminded


_TEMPERS = (
    (45, Temper(0.02, 0.6, 0.02, 0.97)),
    (35, Temper(0.1, 2.0, 0.06, 0.9)),
    (15, Temper(0.8, 6.0, 0.25, 0.7)),
    (5, Temper(1.5, 7.0, 0.5, 0.4)),
)


def temper(plan: Plan, organisation: str, person: str) -> Temper:
    shares, tempers = [share for share, _ in _TEMPERS], [one for _, one in _TEMPERS]
    return dice(plan.seed, "temper", organisation, person).choices(tempers, shares)[0]


@dataclass(frozen=True, slots=True)
class Asked:
    """A letter that wants somebody to act on a case."""

    template: Template
    organisation: str
    reference: str
    number: int  # the case's writer
    at: datetime
    nth: int  # which of its kind to this reader about this writer


def reaction(plan: Plan, person: Person, asked: Asked) -> Happening | None:
    """What somebody makes of a letter; None where they leave it lying."""
    if asked.template not in _ASKING:
        return None
    chance = dice(plan.seed, asked.number, asked.template, person.id, asked.nth)
    way = temper(plan, asked.organisation, person.id)
    reminded = asked.template is Template.REMINDER
    if chance.random() < (way.leaves if not reminded else 0.08 + way.leaves / 2):
        return None
    wait = timedelta(days=chance.uniform(way.first, way.last) * (0.5 if reminded else 1.0))
    at = working_time(plan.office(asked.organisation), asked.at + wait, chance)
    name = f"{asked.number}:{person.id} on {asked.template} {asked.nth}"
    return Happening(
        at, name, ACT, asked.number, asked.template, asked.organisation, person.id, asked.reference
    )


def goes_on(plan: Plan, after: Happening, case: Case, nth: int) -> Happening | None:
    """The same person's next deed on the case, if it is theirs and they do not let it lie."""
    if case.state.ended and not case.dossier.actions:
        return None
    if case.handler != after.person and case.state is not State.TRIAGE:
        return None
    chance = dice(plan.seed, after.number, "goes on", after.person, nth)
    if chance.random() > temper(plan, after.organisation, after.person).goes_on:
        return None
    days = (
        chance.uniform(1, 14) if case.state in {State.OPEN, State.INVESTIGATION} else chance.uniform(0.1, 4)
    )
    days = chance.uniform(12, 40) if chance.random() < _DAWDLES else days
    at = working_time(plan.office(after.organisation), after.at + timedelta(days=days), chance)
    name = f"{after.number}:{after.person} {WORK} {nth}"
    return Happening(at, name, ACT, after.number, WORK, after.organisation, after.person, after.reference)


def working_time(office: Office, at: datetime, chance: Random) -> datetime:
    """The instant, or some minutes into the next working day."""
    local = at.astimezone(office.procedure.zone)
    day = local.date()
    if office.calendar.is_working_day(day) and _OPENS <= local.hour < _CLOSES:
        return at.replace(microsecond=0)
    if local.hour >= _OPENS:
        day += timedelta(days=1)
    opens = office.calendar.at(office.calendar.on_or_after(day), 9)
    return opens + timedelta(minutes=chance.randrange(1, 180))
