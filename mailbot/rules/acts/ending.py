"""How a case ends other than by its outcome, stands still, or goes on again."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Party
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import ClockBroken, Noted
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import TRANSITIONS, State, Step
from mailbot.domain.procedure import Start
from mailbot.domain.reference import Reference
from mailbot.rules import clocks, course, independence
from mailbot.rules.acts import outcome
from mailbot.rules.acts.doing import Doing, demand
from mailbot.rules.draft import Draft
from mailbot.rules.signposts import signposts

NOTHING: frozenset[str] = frozenset()


def wait_for_outcome(draft: Draft) -> None:
    """Raises ActRefused while an outcome is on its way: what it tells must find the case as it was."""
    if draft.dossier.on_its_way is not None:
        raise ActRefused(
            "OUTCOME_ON_ITS_WAY",
            "an outcome is on its way.",
            "Wait until it has arrived; where it goes by post, record when it was given.",
        )


def end(draft: Draft, step: Step, to: State, reason: str, owed: frozenset[str] = NOTHING) -> None:
    """Nothing is owed any more but `owed`: duties that a letter just written meets once it arrives."""
    wait_for_outcome(draft)
    before = draft.case.state
    draft.move(step, to, reason)
    draft.enter(replace(draft.dossier, came_from=before))
    draft.stop_all(reason, but=clocks.OUTLIVES | owed)


def withdraw(doing: Doing, _act: acts.Withdraw) -> None:
    """The complainant takes it back."""
    end(doing.draft, Step.WITHDRAWN, State.WITHDRAWN, "WITHDRAWN")
    course.to_complainant(doing.draft, Template.WITHDRAWN, course.about(doing.draft))


def close(doing: Doing, act: acts.Close) -> None:
    """It ends here, and the complainant is told why; of a sealed case nobody is."""
    what = "nothing closes without a reason."
    reason = demand(act.reason, "REASON_MISSING", what, "Write why it ends here.")
    open_party = doing.dossier.party is Party.OWED and doing.case.state is State.DECIDED
    if open_party:
        raise ActRefused(
            "PARTY_NOT_TOLD",
            "the party complained of has not been told the outcome.",
            "Tell them, or say why they are not told.",
        )
    sealed = doing.case.state is State.SEALED
    end(doing.draft, Step.CLOSED, State.CLOSED, "CLOSED_BY_PERSON")
    if not sealed:
        facts = replace(course.about(doing.draft), reason=reason)
        course.to_complainant(doing.draft, Template.CLOSED, facts)


def close_unanswered(doing: Doing, _act: acts.CloseUnanswered) -> None:
    """What we asked for never came (HOW2)."""
    end(doing.draft, Step.UNANSWERED, State.NO_RESPONSE, "NO_RESPONSE")
    course.to_complainant(doing.draft, Template.CLOSED_NO_RESPONSE, course.about(doing.draft))


def settled(doing: Doing, _act: acts.Settled) -> None:
    """An informal matter is settled; one line says how to go on (R20)."""
    end(doing.draft, Step.SETTLED, State.CLOSED, "SETTLED")
    course.to_complainant(doing.draft, Template.INFORMAL_DONE, course.about(doing.draft))


def conclude_appeal(doing: Doing, act: acts.ConcludeAppeal) -> None:
    """The other policy has had its say; who else may help is told now (R22, FUR3)."""
    facts = replace(
        course.about(doing.draft),
        reason=act.reason.strip() or None,
        signposts=signposts(doing.office, doing.case, None),
    )
    owed = frozenset({"review", "hear_appeal"})
    end(doing.draft, Step.APPEAL_CONCLUDED, State.CLOSED, "APPEAL_CONCLUDED", owed=owed)
    course.to_complainant(doing.draft, Template.SIGNPOST, facts, owed)


def say_final(doing: Doing, act: acts.SayFinal) -> None:
    """The last word; a person's draft (R23).  Of scope, that its decision stands (SCO11)."""
    if doing.case.running(frozenset({clocks.APPEAL_WINDOW})):
        what = "the complainant can still appeal."
        raise ActRefused("WINDOW_OPEN", what, "Wait until the last day to appeal is over.")
    template = Template.SCOPE_FINAL if doing.case.state is State.OUT_OF_SCOPE else Template.FINAL
    end(doing.draft, Step.SAID_FINAL, State.FINAL, "SAID_FINAL")
    course.to_complainant(doing.draft, template, replace(course.about(doing.draft), words=act.text.strip()))


def suspend(doing: Doing, act: acts.Suspend) -> None:
    """Proceedings are under way.  It waives nothing: promises are shown as they stand (R22)."""
    wait_for_outcome(doing.draft)
    before = doing.case.state
    doing.draft.move(Step.SUSPENDED, State.SUSPENDED_LEGAL, "PROCEEDINGS")
    doing.draft.enter(replace(doing.dossier, came_from=before))
    targets = doing.procedure.targets
    doing.draft.run("legal_review", doing.office.calendar.due(doing.draft.now, targets.legal_review))
    facts = replace(course.about(doing.draft), words=act.text.strip())
    course.to_complainant(doing.draft, Template.LEGAL, facts)


def resume(doing: Doing, _act: acts.Resume) -> None:
    """It goes on where it stood."""
    before = doing.dossier.came_from
    if before is None:
        raise ActRefused("NOT_SUSPENDED", "the case is not suspended.", "Look at its history.")
    doing.draft.stop(frozenset({"legal_review"}), "RESUMED")
    doing.draft.move(Step.RESUMED, before, "PROCEEDINGS_ENDED")
    outcome.conclude(doing.draft)  # the window to appeal may have lapsed meanwhile
    if not doing.case.state.ended:
        facts = replace(course.about(doing.draft), reason="The proceedings have ended.")
        course.to_complainant(doing.draft, Template.REOPENED, facts)


def reopen(doing: Doing, act: acts.Reopen) -> None:
    """It goes on, with a fresh promise of an answer; what was broken before stays on record.

    One that was put together with another by mistake is owed what it was owed before.
    """
    what = "reopening needs a reason."
    reason = demand(act.reason, "REASON_MISSING", what, "Write why it goes on.")
    draft, case = doing.draft, doing.case
    draft.move(Step.REOPENED, _goes_back_to(doing), "REOPENED")
    draft.case = replace(draft.case, stage=max(case.stage, 1))
    if case.state is State.MERGED:
        draft.enter(replace(draft.dossier, links=draft.dossier.links[:-1]))
    if draft.case.state is State.SEALED:  # the officer's alone, as before: nobody is written to
        every = doing.procedure.targets.officer_review
        draft.run("officer_review", doing.office.calendar.due(draft.now, every))
        return
    if draft.case.state is State.TRIAGE:  # as if nobody had said what it is (R8)
        draft.case = replace(draft.case, stage=0)
        draft.run_all(Start.COMPLAINT, case.received_at if case.state is State.MERGED else draft.now)
        return
    if case.kind is CaseKind.UNDECIDED:
        draft.case = replace(draft.case, kind=CaseKind.COMPLAINT)
    draft.stop_all("REOPENED", but=clocks.OUTLIVES)
    if case.state is State.MERGED:
        _owe_as_before(draft)
    else:
        _promise_an_answer(draft)
    if not draft.case.handler:
        draft.own(independence.owner_for(doing.office, draft.case, doing.today), "STAGE_OWNER")
    course.to_complainant(draft, Template.REOPENED, replace(course.about(draft), reason=reason))


def _goes_back_to(doing: Doing) -> State:
    """Where it stood, if work can go on there; a sealed case stays sealed."""
    case, procedure = doing.case, doing.procedure
    if case.sealed:
        return State.SEALED
    targets = TRANSITIONS.get((case.state, Step.REOPENED), frozenset())
    opening = procedure.appeal_state if case.kind is CaseKind.APPEAL else procedure.intake_state
    before = doing.dossier.came_from
    return before if before is not None and before in targets else State(opening)


def _promise_an_answer(draft: Draft) -> None:
    """The duty to answer, and to say who deals with it, from now; the letter that says so acknowledges."""
    for clock in clocks.started(draft.office, (_start(draft),), draft.now, draft.now):
        if clock.name in clocks.ANSWER:
            draft.run(clock.name, clock.due_at)


def _owe_as_before(draft: Draft) -> None:
    """What was not done yet is due when it was; of a date that has passed, a fresh one is given."""
    case = draft.case
    done = {clock.name for clock in case.clocks if clock.met_at is not None}
    fresh = {one.name: one for one in clocks.started(draft.office, (_start(draft),), draft.now, draft.now)}
    for clock in clocks.started(draft.office, (_start(draft),), case.received_at, draft.now):
        if clock.name in done:
            continue
        passed = clock.overdue(draft.now)
        if passed:
            draft.note(ClockBroken(clock.name, clock.due_at))
        draft.case = replace(draft.case, clocks=(*draft.case.clocks, fresh[clock.name] if passed else clock))
    if not draft.case.running(frozenset(clocks.ANSWER)):  # it had been answered before
        _promise_an_answer(draft)


def _start(draft: Draft) -> Start:
    appeal = draft.case.kind is CaseKind.APPEAL or draft.case.stage > 1
    return Start.APPEAL if appeal else Start.COMPLAINT


def give_back(draft: Draft, reopened: Reference) -> None:
    """The case that had taken another over: it goes on without it; a date taken over stays (P1)."""
    draft.note(Noted(f"GAVE_BACK {reopened}", ""))
    kept = tuple(link for link in draft.dossier.links if link != str(reopened))
    draft.enter(replace(draft.dossier, links=kept))


def merge(doing: Doing, act: acts.Merge) -> None:
    """Its mails belong to another case from here on; both references stay valid."""
    if act.into == doing.case.reference:
        raise ActRefused("SAME_CASE", "a case cannot be merged with itself.", "Give the other reference.")
    end(doing.draft, Step.MERGED, State.MERGED, f"MERGED {act.into}")
    doing.draft.stop(frozenset({clocks.RESTRICTION}), "MERGED")  # it goes on where the matter does
    doing.draft.enter(replace(doing.dossier, links=(*doing.dossier.links, str(act.into))))
    facts = replace(course.about(doing.draft), other_reference=str(act.into))
    course.to_complainant(doing.draft, Template.MERGE_NOTE, facts)


def take_over(draft: Draft, merged: Reference, running: tuple[CaseClock, ...]) -> None:
    """The case that another was merged into: of each duty the earliest date wins (D4)."""
    draft.note(Noted(f"TOOK_OVER {merged}", ""))
    draft.enter(replace(draft.dossier, links=(*draft.dossier.links, str(merged))))
    for theirs in running:
        ours = draft.case.running(frozenset({theirs.name}))
        if ours and min(clock.due_at for clock in ours) > theirs.due_at:
            draft.stop(frozenset({theirs.name}), "EARLIER_DATE_TAKEN_OVER")
            draft.case = replace(draft.case, clocks=(*draft.case.clocks, theirs))
