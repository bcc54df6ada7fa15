"""What the record says wrongly is put right, with the reason; the history keeps what it said before."""

from dataclasses import replace
from datetime import datetime

from mailbot.domain import act as acts
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import ClockReopened, Corrected
from mailbot.rules import appeals, clocks
from mailbot.rules.acts.doing import Doing, check_day, demand

_NEVER = "never"


def receipt(doing: Doing, act: acts.CorrectReceipt) -> None:
    """It came on another day.  Our duties run from receipt (W1), so their dates move with it.

    A date that the complainant was told is not moved to a later day (R26).
    """
    why = _reason(act.reason)
    office, before = doing.office, doing.case.received_at
    if act.on > doing.today:
        raise ActRefused("DAY_TO_COME", f"{act.on:%d %B %Y} is still to come.", "Give the day it came.")
    if act.on == office.calendar.office_day(before):
        raise ActRefused("SAME_DAY", "the record says that day already.", "Look at the case’s history.")
    after = office.calendar.at(act.on, 0)  # a day without a time counts from its beginning (R28)
    moved = tuple(_moved(doing, clock, before, after) for clock in doing.case.clocks)
    doing.draft.case = replace(doing.case, received_at=after, clocks=moved)
    doing.draft.note(Corrected("received", _day(doing, before), _day(doing, after), why))


def _moved(doing: Doing, clock: CaseClock, before: datetime, after: datetime) -> CaseClock:
    """The clock, begun at the corrected receipt where it began at the wrong one."""
    allow = clocks.allowance(doing.procedure, clock.name)
    if clock.started_at != before or allow is None:
        return clock
    due = doing.office.calendar.due(after, allow)
    told = clock.name in clocks.ANSWER and any(
        one.name in clocks.ACKNOWLEDGED and one.met_at is not None for one in doing.case.clocks
    )
    return replace(clock, started_at=after, due_at=min(due, clock.due_at) if told else due)


def acknowledgement(doing: Doing, act: acts.CorrectAcknowledgement) -> None:
    """It was acknowledged on another day than the record says, or never: then the duty goes on."""
    why, draft = _reason(act.reason), doing.draft
    met = [one.met_at for one in doing.case.clocks if one.name in clocks.ACKNOWLEDGED and one.met_at]
    if not met:
        what = "the record does not say that it was acknowledged."
        raise ActRefused("NOT_ACKNOWLEDGED", what, "Write #ack-sent and the day.")
    last = max(met)
    at = None
    if act.on is not None:
        check_day(doing, act.on)
        at = min(draft.now, doing.office.calendar.end_of(act.on))
    names = clocks.ACKNOWLEDGED | {clocks.HANDLER_NAMED}
    kept = []
    for clock in doing.case.clocks:
        same = clock.name in names and clock.met_at == last
        kept.append(replace(clock, met_at=at) if same else clock)
        if same and at is None:
            draft.note(ClockReopened(clock.name, why))
    draft.case = replace(draft.case, clocks=tuple(kept))
    draft.note(Corrected("acknowledged", _day(doing, last), _day(doing, at), why))


def outcome(doing: Doing, act: acts.CorrectOutcome) -> None:
    """The outcome was given on another day.  A window to appeal may grow by it, never shrink (P1)."""
    why, draft, dossier = _reason(act.reason), doing.draft, doing.dossier
    if not dossier.decisions or dossier.decisions[-1].stage != doing.case.stage:
        what = "the record does not say that an outcome was given."
        raise ActRefused("NO_OUTCOME", what, "Write #sent, the way, the day and the verdict.")
    check_day(doing, act.on)
    *earlier, last = dossier.decisions
    told_at = min(draft.now, doing.office.calendar.end_of(act.on))
    draft.enter(replace(dossier, decisions=(*earlier, replace(last, at=told_at))))
    kept = tuple(
        replace(clock, met_at=told_at) if clock.name in clocks.ANSWERED and clock.met_at == last.at else clock
        for clock in doing.case.clocks
    )
    draft.case = replace(draft.case, clocks=kept)
    _lengthen(doing, told_at)
    draft.note(Corrected("outcome", _day(doing, last.at), _day(doing, told_at), why))


def _lengthen(doing: Doing, told_at: datetime) -> None:
    """The window to appeal, where there is one and the later day gives more."""
    by = doing.dossier.appeal_by
    if by is None:
        return
    later = max(by, appeals.last_day(doing.office, told_at))
    doing.draft.enter(replace(doing.dossier, appeal_by=later))
    window = doing.case.clock(clocks.APPEAL_WINDOW)
    end = doing.office.calendar.end_of(later)
    kept = tuple(replace(one, due_at=end) if one is window else one for one in doing.case.clocks)
    doing.draft.case = replace(doing.case, clocks=kept)


def _reason(text: str) -> str:
    what = "nothing on record is changed without a reason."
    return demand(text, "REASON_MISSING", what, "Write how the mistake came about.")


def _day(doing: Doing, at: datetime | None) -> str:
    return _NEVER if at is None else doing.office.calendar.office_day(at).isoformat()
