"""Triage: a person says what a mail is (R8, R9, R20)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Start
from mailbot.rules import clocks, course, independence
from mailbot.rules.acts import answers, ending
from mailbot.rules.acts.doing import Doing, check_day, demand
from mailbot.rules.acts.identity import opening_state
from mailbot.rules.draft import Draft

_CLAIMS = frozenset({CaseKind.COMPLAINT, CaseKind.APPEAL})


def sort(doing: Doing, act: acts.Sort) -> None:
    """It is a complaint or an appeal, whose duties have run since receipt; or feedback."""
    if act.kind is CaseKind.UNDECIDED:
        remedy = "Write complaint, appeal or the kind of feedback."
        raise ActRefused("KIND_MISSING", "nobody has said what it is.", remedy)
    draft = doing.draft
    if act.kind not in _CLAIMS:
        ending.end(draft, Step.SORTED, State.FEEDBACK, "SORTED_BY_PERSON")
        draft.case = replace(draft.case, kind=act.kind)
        return
    draft.stop(frozenset({"informal"}), "SORTED_BY_PERSON")
    known = bool(draft.case.name)
    to = opening_state(doing.procedure, act.kind) if known else State.ID_REQUESTED
    draft.move(Step.SORTED, to, "SORTED_BY_PERSON")
    draft.case = replace(draft.case, kind=act.kind, stage=1, receipt_allowed=False)
    _run_from_receipt(draft, Start(act.kind))
    if not known:
        draft.run_all(Start.IDENTITY_QUESTION, draft.now)
    owner = independence.owner_for(doing.office, draft.case, doing.today)
    draft.own(owner, "STAGE_OWNER")
    answers.acknowledge(draft)


def _run_from_receipt(draft: Draft, start: Start) -> None:
    """The clocks of what it is, from its receipt; those that run already run on, the others end."""
    wanted = clocks.started(draft.office, (start,), draft.case.received_at, draft.now)
    names = frozenset(clock.name for clock in wanted)
    draft.stop(frozenset(clock.name for clock in draft.case.clocks) - names - {"assign"}, "SORTED_BY_PERSON")
    there = frozenset(clock.name for clock in draft.case.clocks if not clock.stopped)
    missing = tuple(clock for clock in wanted if clock.name not in there)
    draft.case = replace(draft.case, clocks=(*draft.case.clocks, *missing))


def make_informal(doing: Doing, _act: acts.MakeInformal) -> None:
    """Staff try to settle it; K1 and K2 run from the receipt all the same (R20)."""
    draft = doing.draft
    draft.move(Step.SORTED, State.INFORMAL, "SORTED_BY_PERSON")
    draft.case = replace(draft.case, kind=CaseKind.COMPLAINT, stage=1, receipt_allowed=False)
    _run_from_receipt(draft, Start.COMPLAINT)
    draft.run("informal", doing.office.calendar.due(draft.now, doing.procedure.targets.informal))
    draft.own(independence.owner_for(doing.office, draft.case, doing.today), "STAGE_OWNER")


def link(doing: Doing, act: acts.Link) -> None:
    """It belongs to a case that is there; what follows for that case is the desk's to ask."""
    if act.to == doing.case.reference:
        raise ActRefused("SAME_CASE", "a mail cannot be linked to itself.", "Give the other reference.")
    ending.end(doing.draft, Step.LINKED, State.MERGED, f"LINKED {act.to}")
    doing.draft.enter(replace(doing.dossier, links=(*doing.dossier.links, str(act.to))))


def not_a_complaint(doing: Doing, act: acts.NotAComplaint) -> None:
    """Say so, kindly and with how to disagree; nothing is said where a person wants it quiet (R9)."""
    what = "it needs a reason."
    reason = demand(act.reason, "REASON_MISSING", what, "Write why it is no complaint.")
    ending.end(doing.draft, Step.NOT_A_COMPLAINT, State.NOT_A_COMPLAINT, "NOT_A_COMPLAINT")
    if not act.quiet:
        facts = replace(course.about(doing.draft), reason=reason)
        course.to_complainant(doing.draft, Template.NOT_A_COMPLAINT, facts)


def spam(doing: Doing, _act: acts.Spam) -> None:
    """Nobody is told, least of all its sender."""
    ending.end(doing.draft, Step.SPAM, State.SPAM, "SPAM")


def acknowledged(doing: Doing, act: acts.Acknowledged) -> None:
    """The complainant was acknowledged another way (R19): at IMI only naming who deals with it counts."""
    check_day(doing, act.on)
    names_too = doing.procedure.names_handler
    if names_too and not act.handler_told:
        raise ActRefused(
            "HANDLER_NOT_TOLD",
            "an acknowledgement must say who deals with it (HAN1b).",
            "Tell the complainant, then record it with the name told.",
        )
    at = min(doing.draft.now, doing.office.calendar.end_of(act.on))
    names = clocks.ACKNOWLEDGED | ({clocks.HANDLER_NAMED} if act.handler_told else frozenset())
    doing.draft.meet(names, f"DONE_BY_{act.via.upper()}", at)
