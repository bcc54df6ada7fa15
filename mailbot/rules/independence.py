"""Who may own a case and decide it: nobody who is part of it (HAN2b, 6.5, INV4, AMB8)."""

from collections.abc import Iterable
from datetime import date

from mailbot.domain.case import Case
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office, Procedure
from mailbot.domain.terms import HeardBy
from mailbot.rules import routing


def why_not(case: Case, person: Person) -> str:
    """Why somebody may not own the case at its stage, a stable constant; "" where they may."""
    bar = next((bar for bar in case.dossier.bars if bar.person == person.id), None)
    if bar is not None:
        return bar.why
    return "DECIDED_EARLIER_STAGE" if person.id in case.dossier.decided_before(case.stage) else ""


def training_lapsed(person: Person, day: date) -> bool:
    """Whether a handler's training has run out (HAN2a, R21)."""
    return person.trained_until is not None and day > person.trained_until


def available(office: Office, case: Case, people: Iterable[Person], day: date) -> tuple[Person, ...]:
    """Those who may own the case and are there, each replaced by a stand-in while away."""
    free: dict[str, Person] = {}
    for person in people:
        here = _here(office, person, day)
        if here is not None and not why_not(case, here):
            free.setdefault(here.id, here)
    return tuple(free.values())


def _here(office: Office, person: Person, day: date) -> Person | None:
    """The person, or whoever stands in while they are away; None when nobody is there."""
    directory = office.directory
    if directory.absence(person.id, day) is None:
        return person
    deputy = directory.stand_in(person, day)
    return deputy if deputy is not None and directory.absence(deputy.id, day) is None else None


def holders(office: Office, role: str) -> tuple[Person, ...]:
    """Whoever has a role, then whoever has the role that stands in for it, then their deputies."""
    directory, alternates = office.directory, dict(office.procedure.alternates)
    own = directory.with_role(role)
    stand_ins = directory.with_role(alternates[role]) if role in alternates else ()
    deputies = (directory.by_id(person.deputy) for person in own)
    everybody = (*own, *stand_ins, *(person for person in deputies if person is not None))
    return tuple({person.id: person for person in everybody}.values())


def owner_for(
    office: Office, case: Case, day: date, not_to: frozenset[str] = frozenset()
) -> Person | None:
    """Who owns the case at its stage: the first free holder of the role whose training has not lapsed (R21).

    None: a person must say.  `not_to`: ids of those who have declined.
    """
    role = owner_role(office, case)
    if role in {"", routing.TRIAGE_ROLE}:
        return None
    if office.procedure.names_handler and role == routing.DUTY_ROLE:
        people: tuple[Person, ...] = (*office.directory.on_duty(day), *holders(office, role))
    else:
        people = holders(office, role)
    free = available(office, case, people, day)
    return next((one for one in free if one.id not in not_to and not training_lapsed(one, day)), None)


def owner_role(office: Office, case: Case) -> str:
    """The role that decides a case at its stage."""
    return office.procedure.owner_role(case.stage, case.area)


def stage_of_appeal(office: Office, case: Case) -> int:
    """The stage that hears an appeal: the next, or the last where the chief executive hears all (R27)."""
    procedure = office.procedure
    if procedure.appeal_heard_by is HeardBy.CHIEF_EXECUTIVE:
        return procedure.last_stage
    return min(case.stage + 1, procedure.last_stage)


def is_final(procedure: Procedure, case: Case) -> bool:
    """Whether no appeal lies from an outcome now: the last stage (6.5), or a final head (FUR2)."""
    head = procedure.head(case.dossier.head)
    return case.stage >= procedure.last_stage or (head is not None and head.final)


def may_decide(office: Office, case: Case, person: Person, day: date) -> str:
    """Why somebody may not decide the case at its stage, a stable constant; "" where they may (R27, INV4).

    The stage's owner decides; where the area is unknown, whoever of the triage group has the case.
    """
    why = why_not(case, person)
    if why:
        return why
    role = owner_role(office, case)
    if role == routing.TRIAGE_ROLE:
        fits = person.id == case.handler and routing.TRIAGE_ROLE in person.roles
    else:
        fits = person.id in {one.id for one in available(office, case, holders(office, role), day)}
    return "" if fits else "NOT_THE_DECISION_MAKER"


def circle(office: Office, case: Case) -> tuple[Person, ...]:
    """Who alone may know of a sealed case: the officers, or those in their place where it bars them all."""
    barred = case.dossier.barred
    free = tuple(one for one in routing.officers(office) if one.id not in barred)
    other = dict(office.procedure.alternates).get(routing.OFFICER_ROLE)
    instead = office.directory.with_role(other) if other else ()
    return free or tuple(one for one in instead if one.id not in barred)


def who_acts(office: Office, case: Case, day: date) -> tuple[Person, ...]:
    """Who must act on a case now: the officers alone where it is sealed, the handler or whoever stands in
    for them, else the triage group; the administrators where all of these are part of it.
    """
    if case.sealed or case.state.closed_circle:
        return circle(office, case)
    handler = office.directory.by_id(case.handler)
    acting = available(office, case, (handler,), day) if handler is not None else ()
    if acting:
        return acting
    barred = case.dossier.barred
    group = routing.triage_group(office, barred)
    return group or tuple(one for one in routing.administrators(office) if one.id not in barred)
