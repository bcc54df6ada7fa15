"""A case that the office had before mailbot: where it stands, what is met already, what still runs (R39).

Nothing is written to its complainant: the office has done that, or a person does.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.dossier import Decision, Dossier
from mailbot.domain.event import HandlerNamed
from mailbot.domain.importing import OpenCase
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Office, Start
from mailbot.domain.reference import Reference
from mailbot.rules import appeals, clocks, independence, ladder, routing
from mailbot.rules.draft import Draft
from mailbot.rules.ladder import RungKind

BEFORE = "BEFORE_MAILBOT"  # how duties were met, and why others ended
_TO_OUTSIDE = frozenset({RungKind.UPDATE, RungKind.RECEIPT, RungKind.REMIND_WRITER})


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a case cannot be brought over as its line says."""

    column: str
    what: str
    remedy: str


def doubts(office: Office, given: OpenCase, now: datetime) -> tuple[Doubt, ...]:
    """What only the procedure's own terms can tell."""
    if given.state is not State.DECIDED or given.answered is None:
        return ()
    last = given.appeal_by or appeals.last_day(office, _end(office, given.answered, now))
    found = []
    if last < office.calendar.office_day(now):
        what = f"the last day to appeal was {last:%d %B %Y}, so the case has ended;"
        found.append(Doubt("state", what, "leave it out"))
    if independence.is_final(office.procedure, record(office, given, _ANY, now)):
        what = "no appeal lies from that outcome, so the case has ended;"
        found.append(Doubt("state", what, "leave it out"))
    return tuple(found)


_ANY = Reference("ANY", 2000, 1)


def record(office: Office, given: OpenCase, reference: Reference, now: datetime) -> Case:
    """The record with the clocks that a mail of that day would have had; of a sealed case none."""
    received_at = office.calendar.at(given.received, 0)  # a day without a time, from its beginning (R28)
    sealed = given.state is State.SEALED
    starts = () if sealed else (Start.APPEAL if given.kind is CaseKind.APPEAL else Start.COMPLAINT,)
    return Case(
        reference=reference,
        organisation=given.organisation,
        mailbox=given.mailbox,
        kind=given.kind,
        state=given.state,
        stage=given.stage,
        received_at=received_at,
        complainant=Address(given.name, given.address) if given.address else None,
        name=given.name,
        anonymous=not given.name,
        confidential=given.confidential,
        sealed=sealed,
        area=given.area,
        subject=given.subject,
        procedure_version=office.procedure.version,
        clocks=clocks.started(office, starts, received_at, now),
        dossier=Dossier(head=given.head),
    )


def settle(draft: Draft, given: OpenCase) -> None:
    """What the office has done so far, and who has it."""
    if given.state is State.SEALED:
        _seal(draft)
        return
    _own(draft, given)
    _meet(draft, clocks.ACKNOWLEDGED, given.acknowledged)
    _meet(draft, frozenset({clocks.HANDLER_NAMED}), given.named)
    calendar = draft.office.calendar
    if given.promised is not None:
        # When that was told nobody says, so the review was neither kept nor broken by it (R22).
        draft.stop(frozenset({"review"}), BEFORE)
        draft.run(clocks.PROMISED, calendar.end_of(given.promised))
    if given.state is State.INFORMAL:
        draft.run("informal", calendar.due(draft.now, draft.office.procedure.targets.informal))
    if given.state is State.DECIDED:
        _decide(draft, given)
    _write_nothing(draft)


def _own(draft: Draft, given: OpenCase) -> None:
    """Whoever has dealt with it goes on; a case that nobody has is to be found somebody (INV2)."""
    if not given.owner:
        draft.own(None, BEFORE)
        return
    draft.case = replace(draft.case, handler=given.owner)
    draft.enter(replace(draft.dossier, accepted=True))
    draft.note(HandlerNamed(given.owner, BEFORE))


def _seal(draft: Draft) -> None:
    officers = routing.officers(draft.office)
    draft.case = replace(draft.case, handler=officers[0].id)
    draft.note(HandlerNamed(officers[0].id, BEFORE))
    target = draft.office.procedure.targets.officer_review
    draft.run("officer_review", draft.office.calendar.due(draft.now, target))


def _meet(draft: Draft, names: frozenset[str], day: date | None) -> None:
    """On that day, from its beginning: nobody knows the hour, and the whole of the last day counts."""
    if day is not None:
        at = max(draft.office.calendar.at(day, 0), draft.case.received_at)
        draft.meet(names, BEFORE, at)


def _decide(draft: Draft, given: OpenCase) -> None:
    assert given.answered is not None, "a case is decided on a day"
    assert given.verdict is not None, "and so or so"
    told_at = _end(draft.office, given.answered, draft.now)
    appeal_by = given.appeal_by or appeals.last_day(draft.office, told_at)
    _meet(draft, clocks.ANSWERED, given.answered)
    decision = Decision(given.stage, given.owner, given.verdict, told_at)
    draft.enter(replace(draft.dossier, appeal_by=appeal_by, decisions=(decision,)))
    draft.stop_all(BEFORE, but=clocks.OUTLIVES)
    draft.run(clocks.APPEAL_WINDOW, draft.office.calendar.end_of(appeal_by))


def _write_nothing(draft: Draft) -> None:
    """No automatic letter for what fell due before: its time was the office's (R23)."""
    due = (
        rung.kind
        for clock in draft.case.clocks
        if clock.running
        for rung in ladder.rungs_due(draft.office, draft.case, clock, clock.started_at, draft.now)
    )
    if not _TO_OUTSIDE.isdisjoint(due):
        draft.enter(replace(draft.dossier, updated_alone=True))


def _end(office: Office, day: date, now: datetime) -> datetime:
    return min(now, office.calendar.end_of(day))
