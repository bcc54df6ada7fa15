"""Who owns a case: assigned, accepted, declined (6.2, HAN2)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.dossier import Bar
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import HandlerNamed
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, course, independence, routing
from mailbot.rules.acts.doing import Doing
from mailbot.rules.draft import Draft

DECLARED, NAMED = "DECLARED_CONFLICT", "NAMED_IN_COMPLAINT"


def assign(doing: Doing, act: acts.Assign) -> None:
    """Somebody is asked to take it.  Raises ActRefused for whoever may not, or cannot be told of (6.2)."""
    person, case = doing.person(act.person), doing.case
    why = independence.why_not(case, person)
    if why == DECLARED and act.override:  # a person has weighed it, and the reason is kept (R21)
        kept = tuple(bar for bar in doing.dossier.bars if bar.person != person.id)
        doing.draft.enter(replace(doing.dossier, bars=kept))
    elif why:
        what = f"{person.name} may not own this case ({why})."
        raise ActRefused(why, what, "Assign it to somebody who has no part in it.")
    if independence.training_lapsed(person, doing.today) and not act.override:
        raise ActRefused(
            "TRAINING_LAPSED",
            f"{person.name}'s training ran out on {person.trained_until:%d %B %Y}.",
            "Assign it to somebody else, or say why it should be this person all the same.",
        )
    if not (person.phone and person.title):
        raise ActRefused(
            "CONTACT_DETAILS_MISSING",
            f"the complainant must be told how to reach {person.name}, and staff.toml has no phone or title.",
            "Ask whoever keeps the staff list to add them, or assign it to somebody else.",
        )
    doing.draft.own(person, "ASSIGNED")
    ask_to_take(doing.draft, person)


def ask_to_take(draft: Draft, person: Person) -> None:
    course.to_staff(draft, Template.ASSIGN_REQUEST, person, LetterFacts())


def accept(doing: Doing, _act: acts.Accept) -> None:
    """The handler declares to have no part in it; the complainant learns who deals with it (R21)."""
    if doing.dossier.accepted:
        what = "you have taken this case already."
        raise ActRefused("ACCEPTED_ALREADY", what, "Decline it, if you cannot go on with it.")
    doing.draft.enter(replace(doing.dossier, accepted=True))
    doing.draft.stop(frozenset({"assign"}), "ACCEPTED")
    course.to_complainant(
        doing.draft, Template.HANDLER_NAMED, course.about(doing.draft), frozenset({clocks.HANDLER_NAMED})
    )


def decline(doing: Doing, act: acts.Decline) -> None:
    """Somebody else takes it; for a conflict the person hears no more of the case."""
    if act.conflict:
        bar(doing.draft, doing.actor.id, DECLARED)
    else:
        pass_on(doing.draft, "DECLINED", frozenset({doing.actor.id}))


def declare_conflict(doing: Doing, act: acts.DeclareConflict) -> None:
    """Somebody has a part in the matter."""
    bar(doing.draft, doing.person(act.person).id, DECLARED)


def bar(draft: Draft, person_id: str, why: str) -> None:
    """From here on the person neither owns the case nor is told of it; whoever comes next takes over."""
    if person_id in draft.dossier.barred:
        return
    draft.enter(replace(draft.dossier, bars=(*draft.dossier.bars, Bar(person_id, why))))
    if draft.case.handler == person_id and not draft.case.state.ended:
        pass_on(draft, why, frozenset())
        alert(draft)


def pass_on(draft: Draft, why: str, not_to: frozenset[str]) -> None:
    """The stage's next free owner is asked; where there is none, the triage group."""
    office, case = draft.office, draft.case
    if case.sealed or case.state.closed_circle:  # nobody else may hear of it
        draft.case = replace(case, handler=next((one.id for one in course.owners(draft)), ""))
        draft.note(HandlerNamed(draft.case.handler, why))
        return
    day = office.calendar.office_day(draft.now)
    person = independence.owner_for(office, case, day, not_to | {case.handler})
    draft.own(person, why)
    if person is not None:
        ask_to_take(draft, person)
        return
    task = LetterFacts(
        problem="Nobody who may deal with this case is free to.",
        remedy="Please assign it to somebody who has no part in the matter.",
    )
    course.tell_owners(draft, Template.TASK, task)


def alert(draft: Draft) -> None:
    """Whoever stands at the top is told that somebody is concerned; nothing of the content (E17, E18)."""
    office, case = draft.office, draft.case
    if case.sealed or case.state.closed_circle:
        return
    day = office.calendar.office_day(draft.now)
    facts = LetterFacts(
        problem="Somebody who would have had a part in this case is concerned by it and hears no more.",
        remedy="Please see to it that the case is decided by somebody who has no part in it.",
    )
    top = [
        person
        for role in office.procedure.chasers.above(case.area)[-1:]
        for person in independence.available(office, case, independence.holders(office, role), day)[:1]
    ]
    others = (one for one in routing.administrators(office) if one.id not in case.dossier.barred)
    for person in top or others:
        course.to_staff(draft, Template.CONFLICT_ALERT, person, facts)


def would_have_a_part(office: Office, person_id: str) -> bool:
    """Whether somebody has a role in the procedure: owns a stage, or is told of cases."""
    person, procedure = office.directory.by_id(person_id), office.procedure
    roles = {role for stage in procedure.stages for _, role in stage.owners}
    roles |= {role for _, copies in procedure.complaint_copies for role in copies}
    roles |= {*procedure.appeal_copies, *(role for _, line in procedure.chasers.line for role in line)}
    return person is not None and bool(person.roles & roles)
