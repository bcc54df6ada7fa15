"""What a time does when it has run out, or is about to: the machine's own part (A3, INV9).

It closes alone only when a printed appeal window lapses; where nobody acts in time it writes once, with a
new date and a name, and without an invented reason (R23).
"""

from dataclasses import replace

from mailbot.domain.clock import CaseClock
from mailbot.domain.event import Noted
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Anonymous, Start
from mailbot.rules import clocks, course, independence, quiet, routing
from mailbot.rules.acts import answers
from mailbot.rules.acts import outcome as outcomes
from mailbot.rules.draft import Draft
from mailbot.rules.ladder import REVIEWS, RungKind


def fell_due(draft: Draft, clock: CaseClock, kind: RungKind) -> None:
    """Carry out a rung that is neither a reminder nor a breach."""
    if kind is RungKind.UPDATE:
        update_alone(draft)
    elif kind is RungKind.REMIND_WRITER:
        _remind_writer(draft, clock)
    elif kind is RungKind.LAPSE:
        _lapse(draft, clock)


def _lapse(draft: Draft, clock: CaseClock) -> None:
    if clock.name == clocks.APPEAL_WINDOW:
        _window_over(draft)
    elif clock.name == clocks.IDENTITY:
        _nobody_said(draft)
    elif clock.name in REVIEWS:
        _look_again(draft, clock)


def _window_over(draft: Draft) -> None:
    """No appeal came: the case ends once the other party knows too (R22).  Nobody is written to."""
    draft.stop(frozenset({clocks.APPEAL_WINDOW}), "WINDOW_LAPSED")
    if draft.case.state is not State.DECIDED:
        return
    if draft.case.running(frozenset({"tell_party"})):
        outcomes.conclude(draft)
        return
    draft.move(Step.WINDOW_LAPSED, State.CLOSED, "NO_APPEAL_IN_TIME")


def _nobody_said(draft: Draft) -> None:
    """Ten working days without a name: a person decides, never the machine (R14).

    Where the whistleblowing officer decides on unsigned complaints, it is theirs now (R22).
    """
    office, case = draft.office, draft.case
    if case.state is not State.ID_REQUESTED:
        draft.stop(frozenset({clocks.IDENTITY}), "LAPSED")
        return
    if office.procedure.anonymous is Anonymous.REFUSE_WITHOUT_EVIDENCE:
        draft.stop_all("IDENTITY_LAPSED", but=clocks.ACKNOWLEDGED)
        draft.move(Step.IDENTITY_LAPSED, State.ANON_REVIEW, "NO_NAME_IN_TIME")
        draft.case = replace(draft.case, sealed=True, handler="")
        for begun in clocks.started(office, (Start.ANONYMOUS_REVIEW,), draft.now, draft.now):
            if begun.name not in clocks.ACKNOWLEDGED:
                draft.case = replace(draft.case, clocks=(*draft.case.clocks, begun))
        for officer in independence.circle(office, case):
            course.to_staff(draft, Template.OFFICER_NOTICE, officer, LetterFacts())
        return
    draft.note(Noted("NO_NAME_IN_TIME", ""))
    task = LetterFacts(
        problem="Somebody was asked who they are, and has not said so in time.",
        remedy="Please decide: say who it is, or that nobody stands behind it. mailbot never decides that.",
    )
    for person in routing.triage_group(office, case.dossier.barred):
        course.to_staff(draft, Template.TASK, person, task)


def _look_again(draft: Draft, clock: CaseClock) -> None:
    """A case that rests is looked at every so often (R22)."""
    targets = draft.office.procedure.targets
    every = targets.legal_review if clock.name == "legal_review" else targets.officer_review
    draft.stop(frozenset({clock.name}), "LOOKED_AT")
    draft.run(clock.name, draft.office.calendar.due(draft.now, every))


def _remind_writer(draft: Draft, clock: CaseClock) -> None:
    """Once, half-way: we still do not know who they are."""
    if draft.case.state is not State.ID_REQUESTED or draft.case.complainant is None:
        return
    reply_by = clock.due_at.astimezone(draft.office.procedure.zone)
    facts = replace(course.about(draft), reply_by=reply_by)
    course.to_complainant(draft, Template.IDENTITY_REMINDER, facts)


def update_alone(draft: Draft) -> None:
    """Nobody acted in time: one update with a new date and a name (HAN4, R23)."""
    office, dossier = draft.office, draft.dossier
    if dossier.updated_alone or dossier.on_its_way is not None or draft.case.sealed:
        return
    dates = (clock for clock in draft.case.clocks if clock.name == clocks.PROMISED)
    if any(clock.awaits and not clock.stopped for clock in dates):
        return  # somebody has acted: their letter is on its way, and tells a date
    if why := quiet.why(draft.case):
        course.withhold(draft, Template.UPDATE_AUTO, why)
        return
    calendar = office.calendar
    day = calendar.last_day(calendar.office_day(draft.now), office.procedure.targets.extension)
    known = course.about(draft)
    told = replace(known, old_date=known.answer_by)
    answers.promise(draft, Template.UPDATE_AUTO, told, calendar.on_or_after(day))
    draft.enter(replace(draft.dossier, updated_alone=True))
    draft.note(Noted("UPDATED_ALONE", ""))
