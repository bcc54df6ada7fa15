"""New records: cases, refusals, questions to the triage group, feedback."""

from dataclasses import dataclass, replace
from datetime import timedelta

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.people import at_receipt
from mailbot.desk.promise import Promise
from mailbot.desk.sheet import Carried, Sheet, answer, keep, show, tell_staff, why_silent
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Bar, Dossier
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.ports import UnitOfWork
from mailbot.rules import clocks, independence, routing
from mailbot.rules.acts import ownership
from mailbot.rules.decision import AskTriage, KeepFeedback, Open, RefuseAnonymous
from mailbot.rules.draft import Draft

REFUSAL_HOLDS = timedelta(days=30)  # how long a refused writer's further mail without a name needs no letter


@dataclass(frozen=True, slots=True)
class Opening:
    """Makes records of mails; letters are promised through `promise`."""

    promise: Promise

    def open(self, work: UnitOfWork, decision: Open, sheet: Sheet) -> Carried:
        """A new case, its clocks, its acknowledgement and the notices to staff."""
        office, sealed = sheet.office, decision.state is State.ANON_REVIEW
        case = self._record(work, sheet, decision.kind, decision.state)
        begun = clocks.started(office, decision.starts, case.received_at, sheet.now)
        case = replace(case, stage=1, sealed=sealed, clocks=begun)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if not sealed:
            give_to_owner(file)
        template = acknowledgement(decision.state, decision.kind)
        answered = answer(file, sheet, template, by_hand=decision.by_hand)
        if sealed:
            show(file, sheet)
        else:
            tell_staff(file, sheet, owners_know=not answered)
        return keep(file, sheet, Outcome.OPENED)

    def refuse(self, work: UnitOfWork, decision: RefuseAnonymous, sheet: Sheet) -> Carried:
        """A record beside the register: no owner, no clock, one letter (R15)."""
        before = _refused_before(work, sheet)
        if before is not None:  # once is enough: the writer has our letter, and repeats themselves (R13)
            file = sheet.file(work, self.promise, before)
            file.note(sheet.joined(sheet.reading.kind.kind))
            return keep(file, sheet, Outcome.REFUSED)
        case = self._record(work, sheet, CaseKind(sheet.reading.kind.kind), State.ANON_HELD)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        answer(file, sheet, Template.ANONYMOUS_REFUSAL, by_hand=decision.by_hand)
        return keep(file, sheet, Outcome.REFUSED)

    def ask(self, work: UnitOfWork, decision: AskTriage, sheet: Sheet) -> Carried:
        """The triage group is asked once; the clocks that may be owed run from receipt (R8)."""
        office = sheet.office
        case = self._record(work, sheet, CaseKind.UNDECIDED, State.TRIAGE)
        if decision.about is not None:
            case = _about(case, sheet)
        marked = sheet.reading.kind.marked or sheet.profile.dedicated
        begun = clocks.started(office, (decision.start,), case.received_at, sheet.now)
        allowed = marked and sheet.reading.reply.safe and not why_silent(work, sheet, case)
        case = replace(case, receipt_allowed=allowed, clocks=begun)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if office.procedure.names_handler:  # the neutral receipt names the duty handler too
            file.name_handler(_owner(file))
        group = routing.triage_group(office, file.case.dossier.barred)
        file.tell(group, Template.TRIAGE_QUESTION, sheet.matter(file))
        return keep(file, sheet, Outcome.TRIAGED)

    def keep_feedback(self, work: UnitOfWork, decision: KeepFeedback, sheet: Sheet) -> Carried:
        case = self._record(work, sheet, decision.kind, State.FEEDBACK)
        file = sheet.file(work, self.promise, case)
        file.note(sheet.opened(case, decision.reason))
        if decision.thank:
            answer(file, sheet, Template.FEEDBACK_THANKS, by_hand=False)
        return keep(file, sheet, Outcome.FEEDBACK)

    def _record(self, work: UnitOfWork, sheet: Sheet, kind: CaseKind, state: State) -> Case:
        """A new record, under the rules of its receipt, with those barred whom the mail names (HAN2b)."""
        case = sheet.record(work, kind, state)
        office = at_receipt(self.promise.offices, case.organisation, case.received_at)
        # And from whom the case that it goes back to is kept, it is kept too.
        known = sheet.case.dossier.bars if sheet.case is not None else ()
        named = sorted(sheet.barred - {bar.person for bar in known})
        bars = (*known, *(Bar(person, ownership.NAMED) for person in named))
        dossier = Dossier(bars=bars, language=sheet.reading.language)
        return replace(case, rulebook=books.in_force(work, office), dossier=dossier)


def _owner(file: CaseFile) -> Person | None:
    """Who deals with a new case: the duty handler of the day, or its first stage's owner (R27)."""
    day = file.office.calendar.office_day(file.now)
    return independence.owner_for(file.office, replace(file.case, stage=1), day)


def give_to_owner(file: CaseFile) -> None:
    """Somebody owns it, or has to be found within a working day (INV2); who is concerned is kept out."""
    owner = _owner(file)
    if owner is not None:
        file.name_handler(owner)
    else:
        due = file.office.calendar.due(file.now, file.office.procedure.targets.assign)
        clock = CaseClock("assign", file.now, due)
        file.become(replace(file.case, clocks=(*file.case.clocks, clock)))
    if any(ownership.would_have_a_part(file.office, one) for one in file.case.dossier.barred):
        draft = Draft(file.office, file.case, file.now)
        ownership.alert(draft)
        file.take(draft.change())


def _about(record: Case, sheet: Sheet) -> Case:
    """A question about a case that has ended, linked with it."""
    case = sheet.known_case()
    dossier = replace(record.dossier, links=(str(case.reference),))
    return replace(record, dossier=dossier, name=record.name or case.name)


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


def acknowledgement(state: State, kind: CaseKind) -> Template:
    match state, kind:
        case State.ANON_REVIEW, _:
            return Template.ANONYMOUS_REVIEW
        case State.ID_REQUESTED, _:
            return Template.IDENTITY_QUESTION
        case _, CaseKind.APPEAL:
            return Template.APPEAL_ACKNOWLEDGEMENT
    return Template.ACKNOWLEDGEMENT
