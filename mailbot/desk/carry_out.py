"""Carrying out a decision: case, events, clocks and letters, inside the caller's transaction."""

from dataclasses import dataclass, replace
from datetime import timedelta

from mailbot.desk.promise import Promise
from mailbot.desk.reports import Report, record_report
from mailbot.desk.sheet import Carried, Sheet, answer, keep, show, tell_staff
from mailbot.domain.case import Case, CaseKind, State, Step
from mailbot.domain.event import Moved, Noted
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.procedure import Office
from mailbot.domain.reading import Kind
from mailbot.ports import UnitOfWork
from mailbot.rules import clocks, routing
from mailbot.rules.decision import (
    AskTriage,
    Decision,
    HoldForPerson,
    Identify,
    Join,
    KeepAsHistory,
    KeepFeedback,
    LeaveAlone,
    NoteMachine,
    Open,
    RecordReport,
    RefuseAnonymous,
)
from mailbot.rules.letters import about_fault
from mailbot.rules.windows import receipt_at

REFUSAL_HOLDS = timedelta(days=30)  # how long a refused writer's further mail without a name needs no letter


@dataclass(frozen=True, slots=True)
class CarryOut:
    """Carries decisions out; letters are promised through `promise`."""

    promise: Promise

    def __call__(self, work: UnitOfWork, decision: Decision, sheet: Sheet) -> Carried:
        match decision:
            case Open():
                return self._open(work, decision, sheet)
            case RefuseAnonymous():
                return self._refuse(work, decision, sheet)
            case AskTriage():
                return self._ask(work, decision, sheet)
            case KeepFeedback():
                return self._keep_feedback(work, decision, sheet)
            case Join():
                return self._join(work, decision, sheet)
            case Identify():
                return self._identify(work, decision, sheet)
            case RecordReport():
                return self._report(work, sheet)
            case NoteMachine():
                return self._note(work, decision, sheet)
            case KeepAsHistory():
                return Carried(Outcome.HISTORY)
            case LeaveAlone():
                return Carried(Outcome.NOT_OURS)
            case HoldForPerson():
                return self._hold(work, decision, sheet)

    def _open(self, work: UnitOfWork, decision: Open, sheet: Sheet) -> Carried:
        """A new case, its clocks, its acknowledgement and the notices to staff."""
        office, sealed = sheet.office, decision.state is State.ANON_REVIEW
        case = sheet.record(work, decision.kind, decision.state)
        begun = clocks.started(office, decision.starts, case.received_at, sheet.now)
        case = replace(case, stage=1, sealed=sealed, clocks=begun)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if not sealed:
            file.name_handler(routing.handler_for(office, sheet.profile.area, sheet.barred))
        template = _acknowledgement(decision.state, decision.kind)
        answered = answer(file, sheet, template, by_hand=decision.by_hand)
        if sealed:
            show(file, sheet)
        else:
            tell_staff(file, sheet, owners_know=not answered)
        return keep(file, sheet, Outcome.OPENED)

    def _refuse(self, work: UnitOfWork, decision: RefuseAnonymous, sheet: Sheet) -> Carried:
        """A record beside the register: no owner, no clock, one letter (R15)."""
        before = _refused_before(work, sheet)
        if before is not None:  # once is enough: the writer has our letter, and repeats themselves (R13)
            file = sheet.file(work, self.promise, before)
            file.note(sheet.joined(sheet.reading.kind.kind))
            return keep(file, sheet, Outcome.REFUSED)
        case = sheet.record(work, CaseKind(sheet.reading.kind.kind), State.ANON_HELD)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        answer(file, sheet, Template.ANONYMOUS_REFUSAL, by_hand=decision.by_hand)
        return keep(file, sheet, Outcome.REFUSED)

    def _ask(self, work: UnitOfWork, decision: AskTriage, sheet: Sheet) -> Carried:
        """The triage group is asked once; the clocks that may be owed run from receipt (R8)."""
        office = sheet.office
        case = sheet.record(work, CaseKind.UNDECIDED, State.TRIAGE)
        marked = sheet.reading.kind.marked or sheet.profile.dedicated
        begun = clocks.started(office, (decision.start,), case.received_at, sheet.now)
        case = replace(case, receipt_allowed=marked and sheet.reading.reply.safe, clocks=begun)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if office.procedure.names_handler:  # the neutral receipt names the duty handler too
            file.name_handler(routing.handler_for(office, sheet.profile.area, sheet.barred))
        group = routing.triage_group(office, sheet.barred)
        file.tell(group, Template.TRIAGE_QUESTION, sheet.matter(file))
        kept = keep(file, sheet, Outcome.TRIAGED)
        _schedule_receipt(work, office, file.case)
        return kept

    def _keep_feedback(self, work: UnitOfWork, decision: KeepFeedback, sheet: Sheet) -> Carried:
        case = sheet.record(work, decision.kind, State.FEEDBACK)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if decision.thank:
            answer(file, sheet, Template.FEEDBACK_THANKS, by_hand=False)
        return keep(file, sheet, Outcome.FEEDBACK)

    def _join(self, work: UnitOfWork, decision: Join, sheet: Sheet) -> Carried:
        """The mail goes on its case, and whoever owns the case is shown it.  Nothing is answered."""
        file = sheet.file(work, self.promise, _known_case(sheet))
        file.note(sheet.joined(decision.kind))
        if decision.kind is not Kind.STAFF_REPLY:
            show(file, sheet)
        return keep(file, sheet, Outcome.JOINED)

    def _identify(self, work: UnitOfWork, decision: Identify, sheet: Sheet) -> Carried:
        """The writer has a name now.  Duties that begin with it run from this mail's receipt (R15)."""
        before, reading = _known_case(sheet), sheet.reading
        file = sheet.file(work, self.promise, before)
        file.note(sheet.joined(reading.kind.kind))
        file.note(Moved(Step.IDENTIFIED, before.state, decision.to, decision.reason))
        begun = clocks.started(sheet.office, decision.starts, sheet.mail.received_at, sheet.now)
        file.become(
            replace(
                before.moved(Step.IDENTIFIED, decision.to),
                name=reading.identity.name,
                anonymous=False,
                confidential=before.confidential or reading.identity.confidential,
                complainant=reading.complainant or before.complainant,
                stage=1,
                clocks=(*before.clocks, *begun),
            )
        )
        file.meet(frozenset({clocks.IDENTITY}), "NAME_GIVEN")
        if not before.handler:
            file.name_handler(routing.handler_for(sheet.office, before.area, sheet.barred))
        # A case that waited for the name was acknowledged by the question (R1: one acknowledgement).
        answered = True
        if before.state is State.ANON_HELD:
            template = _acknowledgement(decision.to, before.kind)
            answered = answer(file, sheet, template, by_hand=not reading.reply.safe)
        tell_staff(file, sheet, owners_know=not answered)
        return keep(file, sheet, Outcome.JOINED)

    def _report(self, work: UnitOfWork, sheet: Sheet) -> Carried:
        report = Report(sheet.mail, sheet.reading, sheet.now)
        reference = record_report(work, self.promise, report)
        if reference is not None:
            work.ledger.keep(sheet.mail, sheet.raw, reference)
        return Carried(Outcome.BOUNCE, reference)

    def _note(self, work: UnitOfWork, decision: NoteMachine, sheet: Sheet) -> Carried:
        if sheet.case is None:
            return Carried(Outcome.MACHINE)
        file = sheet.file(work, self.promise, sheet.case)
        file.note(Noted(decision.kind, sheet.mail.identity))
        return keep(file, sheet, Outcome.MACHINE)

    def _hold(self, work: UnitOfWork, decision: HoldForPerson, sheet: Sheet) -> Carried:
        work.ledger.keep(sheet.mail, sheet.raw, None)
        facts = LetterFacts(
            received_at=sheet.mail.received_at.astimezone(sheet.office.procedure.zone),
            problem=f"No rule says what becomes of the mail {sheet.mail.key} ({decision.reason}).",
            remedy="It lies untouched in the mailbox. Please read it there and deal with it by hand.",
        )
        requests = tuple(
            about_fault(sheet.office, sheet.profile.address, Template.HELD_MAIL, person, facts)
            for person in routing.triage_group(sheet.office, frozenset())
        )
        for request in requests:
            self.promise(work, request, sheet.now)
        return Carried(Outcome.HELD, None, requests)


def _known_case(sheet: Sheet) -> Case:
    assert sheet.case is not None, "decide() joins only what it was given"
    return sheet.case


def _refused_before(work: UnitOfWork, sheet: Sheet) -> Case | None:
    """The latest record of this writer that waits for a name, if their refusal is not long ago."""
    writer = sheet.reading.complainant
    if writer is None:
        return None
    known = work.cases.known_by_address(writer.key, sheet.office.procedure.organisation)
    cases = (work.cases.get(one.reference) for one in known)
    since = sheet.mail.received_at - REFUSAL_HOLDS
    held = [case for case in cases if case and case.state is State.ANON_HELD and case.received_at > since]
    return max(held, key=lambda case: case.received_at, default=None)


def _acknowledgement(state: State, kind: CaseKind) -> Template:
    match state, kind:
        case State.ANON_REVIEW, _:
            return Template.ANONYMOUS_REVIEW
        case State.ID_REQUESTED, _:
            return Template.IDENTITY_QUESTION
        case _, CaseKind.APPEAL:
            return Template.APPEAL_ACKNOWLEDGEMENT
    return Template.ACKNOWLEDGEMENT


def _schedule_receipt(work: UnitOfWork, office: Office, case: Case) -> None:
    """The sweep looks at the duty to acknowledge before it falls due, not after (R8)."""
    for clock in case.clocks:
        allow = clocks.allowance(office.procedure, clock.name)
        if clock.name in clocks.ACKNOWLEDGED and allow is not None:
            at = receipt_at(allow, clock.started_at, clock.due_at, office.calendar)
            work.cases.set_next_step(case.reference, clock, at)
