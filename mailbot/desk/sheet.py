"""One mail's papers on the desk, and the plain deeds that several decisions share."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk.case_file import CaseFile
from mailbot.desk.promise import Promise
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.event import Joined, LetterWithheld, Opened
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.reading import Kind, Reading, Verdict
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import clocks, independence, quiet, routing
from mailbot.rules.letters import Matter, to_complainant


@dataclass(frozen=True, slots=True)
class Sheet:
    """All there is about one mail when it is decided on."""

    office: Office
    profile: MailboxProfile
    raw: RawMail
    mail: IncomingMail
    reading: Reading
    case: Case | None  # the record the mail belongs to
    answered: bool  # Sent shows that somebody replied to it already (R35)
    barred: frozenset[str]  # ids of staff whom the mail concerns: they neither own nor are told
    now: datetime
    told: Callable[[], tuple[Reference, ...]] = tuple  # references that it was given before (after a restore)

    def file(self, work: UnitOfWork, promise: Promise, case: Case) -> CaseFile:
        return CaseFile(work, promise, self.office, case, self.now)

    def known_case(self) -> Case:
        """The record the mail belongs to, for decisions that there are only where it belongs to one."""
        assert self.case is not None, "decide() joins only what it was given"
        return self.case

    def matter(self, file: CaseFile) -> Matter:
        return Matter(self.office, file.case, self.mail, self.reading, self.now)

    def record(self, work: UnitOfWork, kind: CaseKind, state: State) -> Case:
        """A record of this mail, as yet without stage and clocks."""
        procedure, identity = self.office.procedure, self.reading.identity
        year = self.mail.received_at.astimezone(procedure.zone).year
        return Case(
            reference=self._reference(work, procedure.reference_prefix, year),
            organisation=procedure.organisation,
            mailbox=self.profile.address,
            kind=kind,
            state=state,
            stage=0,
            received_at=self.mail.received_at,
            complainant=self.reading.complainant,
            name=identity.name,
            anonymous={Verdict.NAMED: False, Verdict.ANONYMOUS: True}.get(identity.verdict),
            confidential=identity.confidential,
            area=self.profile.area,
            subject=self.mail.subject,
            procedure_version=procedure.version,
            thread_id=self.mail.message_id,
        )

    def _reference(self, work: UnitOfWork, prefix: str, year: int) -> Reference:
        """The one that its writer was told, else the next."""
        told = (one for one in self.told() if (one.prefix, one.year) == (prefix, year))
        free = next((one for one in told if work.cases.get(one) is None), None)
        return free or work.cases.next_reference(prefix, year)

    def opened(self, case: Case, reason: str) -> Opened:
        reasons = (reason, *map(str, self.reading.because))
        return Opened(case.kind, case.state, self.mail.identity, reasons, case.procedure_version)

    def joined(self, kind: Kind) -> Joined:
        reasons = tuple(map(str, self.reading.because))
        return Joined(kind, self.mail.identity, self.reading.thread.proof, reasons)


@dataclass(frozen=True, slots=True)
class Carried:
    """What came of a decision."""

    outcome: Outcome
    reference: Reference | None = None
    letters: tuple[LetterRequest, ...] = ()
    opens_case: bool = False  # a case is in the register now that was not before
    acted: tuple[tuple[str, str, str], ...] = ()  # for the log: (reference, act, who) of commands done
    reason: str = ""  # why it ended so, where the decision does not say; a stable constant


def keep(file: CaseFile, sheet: Sheet, outcome: Outcome) -> Carried:
    """Case and raw bytes go to the store together."""
    file.save()
    file.work.ledger.keep(sheet.mail, sheet.raw, file.case.reference)
    was_there = sheet.case is not None and sheet.case.state.in_register
    opens = file.case.state.in_register and not was_there
    return Carried(outcome, file.case.reference, tuple(file.letters), opens)


def answer(file: CaseFile, sheet: Sheet, template: Template, *, by_hand: bool) -> bool:
    """The letter to the complainant, or the task for a person to write one (R5).

    Returns whether the duty to answer needs nobody any more.
    """
    if sheet.answered:
        file.note(LetterWithheld(template, "ANSWERED_IN_SENT"))
        # Where the name is part of the promise, only a person can say that the answer gave it (R19).
        if not sheet.office.procedure.names_handler:
            file.meet(clocks.ACKNOWLEDGED, "ANSWERED_IN_SENT")
        return True
    silent = why_silent(file.work, sheet, file.case)
    request = None if by_hand or silent else to_complainant(sheet.matter(file), template)
    if request is not None and file.send(request):
        return True
    if request is None:
        file.note(LetterWithheld(template, silent or _why_by_hand(sheet)))
    if silent and template is Template.FEEDBACK_THANKS:  # nobody is owed that one
        return True
    file.tell(owners(file, sheet), Template.HAND_ACKNOWLEDGEMENT, sheet.matter(file))
    return False


def why_silent(work: UnitOfWork, sheet: Sheet, case: Case) -> str:
    """Why mailbot does not write by itself; "" where it may.

    A restriction is of a person: what they write anew is read and opened like anybody's (P2), and a person
    answers it (INV7).
    """
    own = quiet.why(case) or (quiet.why(sheet.case) if sheet.case is not None else "")
    writer = sheet.reading.complainant
    if own or writer is None:
        return own
    others = (work.cases.get(reference) for reference in sheet.reading.thread.suggested)
    theirs = (one for one in others if one and one.complainant and one.complainant.key == writer.key)
    return quiet.RESTRICTED if any(one.dossier.restriction for one in theirs) else ""


def tell_staff(file: CaseFile, sheet: Sheet, *, owners_know: bool = False) -> None:
    """Whoever owns a new case, unless a task has told them of it, and those who are told besides."""
    readers = () if owners_know else owners(file, sheet)
    barred = sheet.barred | file.case.dossier.barred
    copies = routing.copied_in(sheet.office, file.case.kind, file.case.area, barred)
    told = {person.id for person in owners(file, sheet)} if owners_know else set()
    everybody = dict.fromkeys((*readers, *copies))
    file.tell((one for one in everybody if one.id not in told), Template.HANDLER_NOTICE, sheet.matter(file))


def show(file: CaseFile, sheet: Sheet) -> None:
    """Further mail on a case: to its owner; nobody owns what was refused."""
    if file.case.state is State.ANON_HELD:
        return
    template = Template.OFFICER_NOTICE if file.case.sealed else Template.HANDLER_NOTICE
    file.tell(owners(file, sheet), template, sheet.matter(file))


def owners(file: CaseFile, sheet: Sheet) -> tuple[Person, ...]:
    """The handler; the officers of a sealed case; else the triage group without those concerned.

    Whom this very mail names is not shown it, save the handler: complainants are told that name.
    """
    office, case = sheet.office, file.case
    acting = independence.who_acts(office, case, office.calendar.office_day(sheet.now))
    named = frozenset() if case.sealed or case.state.closed_circle else sheet.barred - {case.handler}
    free = tuple(person for person in acting if person.id not in named)
    kept_out = named | case.dossier.barred
    return free or tuple(one for one in routing.administrators(office) if one.id not in kept_out)


def _why_by_hand(sheet: Sheet) -> str:
    if sheet.reading.forwarded_by_staff:
        return "PASSED_ON_BY_STAFF"
    reasons = sheet.reading.reply.because
    return str(reasons[0]) if reasons else "NOBODY_TO_ANSWER"
