"""Carrying out a decision: case, events, clocks and letters, inside the caller's transaction."""

from dataclasses import dataclass, replace

from mailbot.desk.besides import Besides
from mailbot.desk.gone import Gone
from mailbot.desk.joining import Joining
from mailbot.desk.opening import Opening
from mailbot.desk.promise import Promise
from mailbot.desk.reports import Report, record_report
from mailbot.desk.sheet import Carried, Sheet, keep
from mailbot.domain.case import Case
from mailbot.domain.event import Noted
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.reading import Kind
from mailbot.ports import UnitOfWork
from mailbot.rules import appeals, routing
from mailbot.rules.decision import (
    Appeal,
    AskTriage,
    ComeBack,
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
from mailbot.rules.draft import Draft
from mailbot.rules.letters import about_fault

_NEW = (Open, RefuseAnonymous, AskTriage, KeepFeedback)
_THERE = (Join, Identify, Appeal, ComeBack)


@dataclass(frozen=True, slots=True)
class CarryOut:
    """Carries decisions out; letters are promised through `promise`."""

    promise: Promise

    def __call__(self, work: UnitOfWork, decision: Decision, sheet: Sheet) -> Carried:
        if isinstance(decision, _NEW):
            return Besides(self.promise).follow(work, sheet, self._new(work, decision, sheet))
        if isinstance(decision, _THERE):
            return Besides(self.promise).follow(work, sheet, self._there(work, decision, sheet))
        match decision:
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

    def _new(
        self, work: UnitOfWork, decision: Open | RefuseAnonymous | AskTriage | KeepFeedback, sheet: Sheet
    ) -> Carried:
        opening = Opening(self.promise)
        match decision:
            case Open():
                return opening.open(work, decision, sheet)
            case RefuseAnonymous():
                return opening.refuse(work, decision, sheet)
            case AskTriage():
                return opening.ask(work, decision, sheet)
            case KeepFeedback():
                return opening.keep_feedback(work, decision, sheet)

    def _there(
        self, work: UnitOfWork, decision: Join | Identify | Appeal | ComeBack, sheet: Sheet
    ) -> Carried:
        joining = Joining(self.promise)
        match decision:
            case Join():
                return joining.join(work, decision, sheet)
            case Identify():
                return joining.identify(work, decision, sheet)
            case Appeal():
                return joining.appeal(work, decision, sheet)
            case ComeBack():
                return joining.come_back(work, decision, sheet)

    def _report(self, work: UnitOfWork, sheet: Sheet) -> Carried:
        report = Report(sheet.mail, sheet.reading, sheet.now)
        reference = record_report(work, self.promise, report)
        if reference is not None:
            work.ledger.keep(sheet.mail, sheet.raw, reference)
        return Carried(Outcome.BOUNCE, reference)

    def _note(self, work: UnitOfWork, decision: NoteMachine, sheet: Sheet) -> Carried:
        gone = Gone(self.promise).program_answered(work, sheet) if decision.kind is Kind.AUTO_REPLY else ()
        if sheet.case is None:
            return Carried(Outcome.MACHINE, letters=gone)
        file = sheet.file(work, self.promise, sheet.case)
        file.note(Noted(decision.kind, sheet.mail.identity))
        if decision.kind is Kind.AUTO_REPLY and _of_the_complainant(work, sheet, sheet.case):
            draft = Draft(sheet.office, file.case, sheet.now)
            appeals.answered_by_machine(draft, sheet.mail.subject, sheet.reading.new_text)
            file.take(draft.change())
        carried = keep(file, sheet, Outcome.MACHINE)
        return replace(carried, letters=(*carried.letters, *gone))

    def _hold(self, work: UnitOfWork, decision: HoldForPerson, sheet: Sheet) -> Carried:
        work.ledger.keep(sheet.mail, sheet.raw, None)
        facts = LetterFacts(
            received_at=sheet.mail.received_at.astimezone(sheet.office.procedure.zone),
            problem=f"No rule says what becomes of the mail {sheet.mail.key} ({decision.reason}).",
            remedy="It lies untouched in the mailbox. Please read it there and deal with it by hand, or ask "
            f"whoever runs mailbot to let it in again: “mailbot release mail {sheet.mail.key.short}”.",
        )
        requests = tuple(
            about_fault(sheet.office, sheet.profile.address, Template.HELD_MAIL, person, facts)
            for person in routing.triage_group(sheet.office, frozenset())
        )
        for request in requests:
            self.promise(work, request, sheet.now)
        return Carried(Outcome.HELD, None, requests)


def _of_the_complainant(work: UnitOfWork, sheet: Sheet, case: Case) -> bool:
    """Whether an automatic mail comes from where the complainant reads: their address, or their outcome."""
    sender = sheet.mail.sender
    if sender is not None and case.complainant is not None and sender.key == case.complainant.key:
        return True
    answered = (work.outbox.by_message_id(one) for one in (*sheet.mail.in_reply_to, *sheet.mail.references))
    return any(letter is not None and letter.template is Template.OUTCOME for letter in answered)
