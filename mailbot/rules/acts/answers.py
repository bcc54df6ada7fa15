"""What a person tells the complainant on the way: questions, updates, new dates, the next stage."""

from dataclasses import replace
from datetime import date

from mailbot.domain import act as acts
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import ClockStarted, ClockStopped, LetterWithheld, Noted
from mailbot.domain.letter import Enclosure, LetterFacts, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.rules import answered, clocks, course, independence
from mailbot.rules.acts import ending, ownership
from mailbot.rules.acts.doing import Doing, demand
from mailbot.rules.draft import Draft

_AN_ANSWER_IS_OWED = frozenset({
    State.OPEN, State.INITIAL_REVIEW, State.INVESTIGATION, State.APPEAL_HANDOFF, State.INFORMAL,
})  # fmt: skip


def acknowledge(draft: Draft) -> None:
    """One acknowledgement a case and stage, ever: a neutral receipt was one (R1)."""
    case, procedure = draft.case, draft.office.procedure
    owed = case.running(clocks.ACKNOWLEDGED)
    if not owed:
        return
    template = _acknowledgement(case)
    if answered.acknowledged_directly(case):
        draft.note(LetterWithheld(template, answered.ANSWERED_DIRECTLY))
        if not procedure.names_handler:  # else a person says whether a name was told (R19)
            draft.meet(clocks.ACKNOWLEDGED, answered.ANSWERED_DIRECTLY, case.dossier.answered_at)
        return
    identity = case.clock(clocks.IDENTITY)
    facts = replace(
        course.about(draft),
        late=any(clock.overdue(draft.now) for clock in owed),
        possible_appeal=case.kind is CaseKind.APPEAL,
        asks_evidence=procedure.asks_evidence,
        form_link=procedure.form_link,
        reply_by=identity.due_at.astimezone(procedure.zone) if identity else None,
    )
    named = procedure.names_handler and bool(case.handler)
    course.to_complainant(draft, template, facts, clocks.met_by(template, names_handler=named))


def _acknowledgement(case: Case) -> Template:
    if case.state is State.ID_REQUESTED:
        return Template.IDENTITY_QUESTION
    appeal = case.kind is CaseKind.APPEAL
    return Template.APPEAL_ACKNOWLEDGEMENT if appeal else Template.ACKNOWLEDGEMENT


def ask(doing: Doing, act: acts.Ask) -> None:
    """What we need from them.  No clock stops while we wait (W9)."""
    text = demand(act.text, "NOTHING_SAID", "the question is empty.", "Write what you need to know.")
    facts = replace(course.about(doing.draft), words=text)
    course.to_complainant(doing.draft, Template.QUESTION, facts, enclosures=act.files)


def update(doing: Doing, act: acts.Update) -> None:
    """How it goes; a new date makes it an extension."""
    text = demand(act.text, "NOTHING_SAID", "the update is empty.", "Write how it goes.")
    facts = replace(course.about(doing.draft), words=text)
    if act.hear_by is None:
        course.to_complainant(doing.draft, Template.UPDATE, facts, enclosures=act.files)
    else:
        _check_date(doing, act.hear_by)
        promise(doing.draft, Template.UPDATE, facts, act.hear_by, act.files)


def extend(doing: Doing, act: acts.Extend) -> None:
    """An apology with a reason and a new date (8.1b, HAN4)."""
    why = "a new date needs a reason that is true."
    reason = demand(act.reason, "REASON_MISSING", why, "Write why it takes longer.")
    _check_date(doing, act.to)
    known = course.about(doing.draft)
    facts = replace(known, reason=reason, old_date=known.answer_by)
    promise(doing.draft, Template.DELAY, facts, act.to)


def _check_date(doing: Doing, day: date) -> None:
    """Raises ActRefused for no working day to come, and for a date that only the decision-maker may give."""
    if doing.case.state not in _AN_ANSWER_IS_OWED:
        what = f"a case in state {doing.case.state} has no answer to wait for."
        raise ActRefused("NOTHING_TO_PUT_OFF", what, "Look at where the case stands.")
    ending.wait_for_outcome(doing.draft)
    calendar = doing.office.calendar
    if day <= doing.today or not calendar.is_working_day(day):
        what = f"{day:%A %d %B %Y} is not a working day to come."
        raise ActRefused("NOT_A_WORKING_DAY_TO_COME", what, "Give a later working day.")
    furthest = calendar.last_day(doing.today, doing.procedure.targets.extension)
    decides = not independence.may_decide(doing.office, doing.case, doing.actor, doing.today)
    if day > furthest and not decides:
        raise ActRefused(
            "TOO_FAR_FOR_YOU",
            f"a date after {furthest:%A %d %B %Y} is for whoever decides this stage.",
            "Give an earlier date, or ask the decision-maker.",
        )


def promise(
    draft: Draft, template: Template, facts: LetterFacts, day: date, files: tuple[Enclosure, ...] = ()
) -> None:
    """A letter with a new date: once delivered, it is what we owe (W9); the old breach stays on record.

    While scope is reviewed, it keeps the promise of the review too (HAN4, R22).
    """
    meets = {clocks.PROMISED} | ({"review"} if course.is_under_review(draft.case) else set())
    told = replace(facts, new_date=course.local_end(draft, day))
    key = course.to_complainant(draft, template, told, frozenset(meets), files)
    draft.run(clocks.PROMISED, draft.office.calendar.end_of(day), awaits=key)


def escalate(doing: Doing, act: acts.Escalate) -> None:
    """Not resolved at this stage: the next one goes on, on the same clock (6.3b, 6.4, 6.5, AMB4)."""
    draft, procedure = doing.draft, doing.procedure
    ending.wait_for_outcome(draft)
    if doing.case.stage >= procedure.last_stage:
        raise ActRefused("LAST_STAGE", "this is the last stage.", "Decide it here.")
    following = max(doing.case.stage, 1) + 1
    if act.stage not in {None, following}:
        what = f"the next stage is {following}, not {act.stage}: no stage is left out or gone back to."
        raise ActRefused("NOT_THE_NEXT_STAGE", what, f"Write #stage {following} with the reason.")
    draft.stop(frozenset({"informal"}), "ESCALATED")
    draft.move(Step.ESCALATED, State.OPEN, "ESCALATED")
    draft.case = replace(draft.case, stage=following)
    owner = independence.owner_for(doing.office, draft.case, doing.today)
    draft.own(owner, "STAGE_OWNER")
    if owner is not None:
        ownership.ask_to_take(draft, owner)
    facts = replace(course.about(draft), heard_by=course.in_words(owner), reason=act.reason.strip() or None)
    # It says that we have it, who deals with it and what comes next: whatever acknowledgement is still owed.
    course.to_complainant(draft, Template.ESCALATED, facts, clocks.ACKNOWLEDGED)


def told(doing: Doing, act: acts.Told) -> None:
    """A letter that no server carried has reached the complainant another way: its date begins to run.

    Where letters go by post, one that tells no date is recorded all the same.
    """
    case, draft, calendar = doing.case, doing.draft, doing.office.calendar
    waiting = [
        clock for clock in case.clocks if clock.awaits and clock.name == clocks.PROMISED and not clock.stopped
    ]
    owed = _met_by_telling(case)
    tells = bool(waiting) or (case.state.ended and bool(case.running(owed)))
    if not tells and (case.complainant is not None or doing.dossier.on_its_way is not None):
        what = "no letter of this case waits to be told."
        raise ActRefused("NOTHING_TO_TELL", what, "An outcome is recorded with what was decided.")
    if act.on > doing.today or act.on < calendar.office_day(case.received_at):
        what = f"{act.on:%d %B %Y} is still to come, or before the case came."
        raise ActRefused("NOT_A_DAY_OF_THE_CASE", what, "Give the day it was told.")
    if not tells:
        draft.note(Noted(f"TOLD_BY_{act.via.upper()} {act.on.isoformat()}", ""))
        return
    draft.meet(owed, f"TOLD_BY_{act.via.upper()}", min(draft.now, calendar.end_of(act.on)))
    begun = []
    for clock in draft.case.clocks:
        if clock not in waiting:
            begun.append(clock)
        elif clock is not waiting[-1]:  # a letter printed since tells another date
            begun.append(replace(clock, stopped=True))
            draft.note(ClockStopped(clock.name, "OVERTAKEN"))
        else:
            begun.append(replace(clock, awaits=""))
            draft.note(ClockStarted(clock.name, clock.due_at, clock.awaits))
    draft.case = replace(draft.case, clocks=tuple(begun))


def _met_by_telling(case: Case) -> frozenset[str]:
    """The duties that the last letter may have met: on the way, a date and the review; at the end, any."""
    if case.state.ended:
        return frozenset({clocks.PROMISED, "review", "hear_appeal"})
    return frozenset({clocks.PROMISED} | ({"review"} if case.state is not State.APPEAL_HANDOFF else set()))
