"""Who wrote: a person says so, or decides what becomes of a case that nobody signs (R13 to R17)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Procedure, Start
from mailbot.rules import clocks, course, independence
from mailbot.rules.acts import answers, ending
from mailbot.rules.acts.doing import Doing, demand
from mailbot.rules.draft import Draft

_REFUSED = frozenset({State.ANON_HELD, State.ANON_CLOSED})


def opening_state(procedure: Procedure, kind: CaseKind) -> State:
    """Where a case of that kind begins."""
    return State(procedure.appeal_state if kind is CaseKind.APPEAL else procedure.intake_state)


def give_name(doing: Doing, act: acts.GiveName) -> None:
    """A person says who wrote: the case goes on, or opens."""
    name = demand(act.name, "NAME_MISSING", "no name was given.", "Write the name as they sign.")
    draft, case = doing.draft, doing.case
    if case.state not in {State.ID_REQUESTED, State.ANON_REVIEW, *_REFUSED}:
        draft.case = replace(case, name=name, anonymous=False)
        return
    before = case.state
    draft.move(Step.IDENTIFIED, opening_state(doing.procedure, case.kind), "NAME_GIVEN_BY_STAFF")
    draft.case = replace(draft.case, name=name, anonymous=False, sealed=False, stage=max(case.stage, 1))
    draft.meet(frozenset({clocks.IDENTITY}), "NAME_GIVEN_BY_STAFF")
    if not draft.case.handler:
        draft.own(independence.owner_for(doing.office, draft.case, doing.today), "STAGE_OWNER")
    if before is not State.ID_REQUESTED:
        _begin(draft)


def _begin(draft: Draft) -> None:
    """Duties run from identification (R15); what was reviewed unsigned was acknowledged then."""
    known = any(clock.name in clocks.ACKNOWLEDGED and clock.met_at for clock in draft.case.clocks)
    draft.stop_all("IDENTIFIED", but=clocks.OUTLIVES)
    draft.run_all(Start.APPEAL if draft.case.kind is CaseKind.APPEAL else Start.COMPLAINT, draft.now)
    if known:
        draft.meet(clocks.ACKNOWLEDGED, "ACKNOWLEDGED_UNSIGNED")
    else:
        answers.acknowledge(draft)


def refuse_unsigned(doing: Doing, act: acts.RefuseUnsigned) -> None:
    """A person decides that nobody stands behind it; the letter says how a name opens it again."""
    demand(act.reason, "REASON_MISSING", "a refusal needs a reason.", "Write why nobody is behind it.")
    to = State.CLOSED if doing.case.state is State.ANON_REVIEW else State.ANON_CLOSED
    ending.end(doing.draft, Step.UNSIGNED_REFUSED, to, "UNSIGNED")
    doing.draft.case = replace(doing.case, anonymous=True)  # sealed for good, if it was
    facts = replace(
        course.about(doing.draft),
        possible_appeal=doing.case.kind is CaseKind.APPEAL,
        whistleblowing_route=doing.procedure.route("whistleblowing"),
    )
    course.to_complainant(doing.draft, Template.ANONYMOUS_REFUSAL, facts)


def pass_to_officer(doing: Doing, _act: acts.PassToOfficer) -> None:
    """It is taken as whistleblowing (HOW3)."""
    _close_the_circle(doing, Step.PASSED_TO_OFFICER, "WHISTLEBLOWING")


def seal(doing: Doing, _act: acts.Seal) -> None:
    """From here on the officer alone sees it, and nothing goes out by itself (INV7)."""
    _close_the_circle(doing, Step.SEALED, "SEALED_BY_PERSON")


def _close_the_circle(doing: Doing, step: Step, reason: str) -> None:
    officers = independence.circle(doing.office, doing.case)
    if not officers:
        what = "nobody is whistleblowing officer."
        raise ActRefused("NO_OFFICER", what, "Ask whoever keeps the staff list to name one.")
    draft = doing.draft
    reviewed = draft.case.state is State.ANON_REVIEW
    draft.move(step, State.SEALED, reason)
    draft.meet(frozenset({"review"}) if reviewed else frozenset(), reason)
    draft.stop_all(reason, but=clocks.OUTLIVES)
    draft.enter(replace(draft.dossier, on_its_way=None))  # if it arrives all the same, nothing follows
    draft.case = replace(draft.case, sealed=True, handler=officers[0].id)
    targets = doing.procedure.targets
    draft.run("officer_review", doing.office.calendar.due(draft.now, targets.officer_review))


def keep_confidential(doing: Doing, _act: acts.KeepConfidential) -> None:
    """The complainant is not to be named to others (R12)."""
    doing.draft.case = replace(doing.case, confidential=True)
