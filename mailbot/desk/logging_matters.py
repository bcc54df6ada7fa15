"""Opening a record of what reached us another way: forwarded, by post, by telephone, in person (R29, E11).

All within the transaction that takes the colleague's mail in.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace

from mailbot.desk import books
from mailbot.desk.acting import Acting
from mailbot.desk.case_file import CaseFile
from mailbot.desk.concerns import named_in
from mailbot.desk.logged_before import Before, Wanted
from mailbot.desk.opening import give_to_owner
from mailbot.desk.people import at_receipt
from mailbot.desk.sheet import Carried, Sheet, answer, owners, show, tell_staff, why_silent
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.dossier import Bar, Dossier
from mailbot.domain.errand import LogMatter
from mailbot.domain.event import ClockMet, LetterWithheld, Noted, Opened
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Template
from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.ports import MailReader, UnitOfWork
from mailbot.reading.logged import Account, as_their_mail, names_nobody, read_account, read_logged
from mailbot.rules import clocks, danger, hinting, logged
from mailbot.rules.acts import answers, ownership
from mailbot.rules.draft import Draft

LARGEST = 25_000_000  # octets; a larger mail is not read again for its words
LOGGED = "LOGGED_BY_STAFF"  # why the mail ended as it did


@dataclass(frozen=True, slots=True)
class LoggingMatters:
    """Logs what staff tell of; letters are promised through `acting`."""

    acting: Acting
    reader: MailReader
    mailboxes: Collection[str]  # ours, case-folded

    def wanted(
        self, work: UnitOfWork, sheet: Sheet, person: Person, matter: LogMatter, holder: str
    ) -> Wanted:
        """`holder`: identity of the mail that held the command."""
        if holder == sheet.mail.identity:
            return Wanted(matter, person, sheet, sheet.mail)
        kept = self._read_again(work, holder)
        if kept is None:  # what the command says is enough; the mail itself is kept all the same
            kept = replace(sheet.mail, identity=holder, text="", html="", forwarded=(), attachments=())
        return Wanted(matter, person, sheet, kept)

    def doubt(self, work: UnitOfWork, wanted: Wanted) -> str:
        """Why it is shown before it is done; "" where it need not be.  Raises ActRefused as `log` does."""
        office = self._office(wanted)
        self._check(work, office, wanted)
        others = self._before(work, wanted).others()
        return logged.why_confirm(office, wanted.matter, others, wanted.sheet.now)

    def remember(self, work: UnitOfWork, wanted: Wanted) -> None:
        """The mail is kept until its preview is confirmed."""
        if wanted.sheet.case is None and work.ledger.raw(wanted.mail.identity) is None:
            work.ledger.keep(wanted.mail, wanted.sheet.raw, None)

    def log(self, work: UnitOfWork, wanted: Wanted) -> Carried:
        """The record, its clocks from the day stated, its letters; and what became of the mail.

        Raises ActRefused, with what to do instead, before anything is changed.
        """
        office = self._office(wanted)
        self._check(work, office, wanted)
        asked = self._before(work, wanted).asked()
        account = read_account(self._source(work, asked, wanted), wanted.matter)
        sheet = self._sheet(work, office, wanted, account)
        case = self._record(work, sheet, wanted, account)
        file = replace(sheet.file(work, self.acting.promise, case), actor=wanted.person.id)
        reasons = tuple(map(str, sheet.reading.because))
        file.note(Opened(case.kind, case.state, wanted.mail.identity, reasons, case.procedure_version))
        if asked is not None:
            self._take_over(file, asked, wanted)
        self._begin(work, file, sheet, wanted)
        _warn(file, sheet)
        return self._keep(file, wanted)

    def _office(self, wanted: Wanted) -> Office:
        """By the rules that were in force when it came, not when it is logged."""
        offices = self.acting.offices
        received_at = logged.receipt(offices[wanted.organisation], wanted.matter)
        return at_receipt(offices, wanted.organisation, received_at)

    def _check(self, work: UnitOfWork, office: Office, wanted: Wanted) -> None:
        """Raises ActRefused where it cannot be logged, or is there already (INV5)."""
        logged.check(office, wanted.matter, wanted.person, wanted.sheet.now)
        address = wanted.matter.address.casefold()
        if address and address in self.mailboxes:
            raise logged.our_mailbox(wanted.matter)
        if any(one.key == address for one in (*wanted.mail.to, *wanted.mail.cc)):
            raise logged.reads_it_too(wanted.matter)
        if names_nobody(wanted.matter.name):
            raise logged.nobody_named(wanted.matter)
        refusal = self._before(work, wanted).refusal()
        if refusal is not None:
            raise refusal

    def _before(self, work: UnitOfWork, wanted: Wanted) -> Before:
        return Before(work, self.acting, wanted)

    def _read_again(self, work: UnitOfWork, identity: str) -> IncomingMail | None:
        """A mail that was kept; None where it is too large for that."""
        entry, content = work.ledger.find(identity), work.ledger.raw(identity, LARGEST)
        if entry is None or content is None:
            return None
        raw = RawMail(entry.key, entry.received_at, content, len(content), b"")
        return replace(self.reader.read(raw, ()), identity=identity)

    def _source(self, work: UnitOfWork, asked: CaseFile | None, wanted: Wanted) -> IncomingMail:
        """The mail that tells of the matter: the one that the triage group was asked about, else theirs."""
        entry = next(iter(work.ledger.mails_of(asked.case.reference)), None) if asked else None
        return (self._read_again(work, entry.identity) if entry else None) or wanted.mail

    def _sheet(self, work: UnitOfWork, office: Office, wanted: Wanted, account: Account) -> Sheet:
        """The papers as if the complainant had written to us."""
        matter, sheet = wanted.matter, wanted.sheet
        mail = replace(
            as_their_mail(wanted.mail, matter, account), received_at=logged.receipt(office, matter)
        )
        others = tuple(one.reference for one in self._before(work, wanted).theirs())
        reading = read_logged(mail, matter, others, wanted.person.id)
        barred = named_in(mail, account, wanted.person, office.directory)
        return replace(
            sheet, office=office, mail=mail, reading=reading, case=None, answered=False, barred=barred
        )

    def _record(self, work: UnitOfWork, sheet: Sheet, wanted: Wanted, account: Account) -> Case:
        matter, office = wanted.matter, sheet.office
        record = sheet.record(work, matter.kind, logged.state_of(office, matter))
        bars = tuple(Bar(person, ownership.NAMED) for person in sorted(sheet.barred))
        record = replace(
            record,
            area=matter.area,
            subject=account.subject or matter.subject,
            rulebook=books.in_force(work, office),
            dossier=Dossier(bars=bars, head=matter.head),
        )
        there = wanted.sheet.case
        if there is not None and there.organisation == record.organisation:
            record = replace(record, mailbox=there.mailbox)
        return logged.begun(office, matter, record, sheet.now)

    def _take_over(self, file: CaseFile, asked: CaseFile, wanted: Wanted) -> None:
        """What was asked of the triage group about this very mail is answered."""
        before = asked.case
        draft = Draft(asked.office, before, asked.now)
        logged.answered_by(draft, file.case.reference, wanted.person)
        asked.actor = wanted.person.id
        asked.take(draft.change())
        asked.save()
        file.note(Noted(f"LINKED {before.reference}", wanted.mail.identity))
        file.become(replace(file.case, dossier=replace(file.case.dossier, links=(str(before.reference),))))
        told, writer, complainant = before.clock("acknowledge"), before.complainant, file.case.complainant
        same = writer is not None and complainant is not None and writer.key == complainant.key
        if told is not None and told.met_at is not None and same:  # one acknowledgement, ever (R1)
            file.become(file.case.with_met(clocks.ACKNOWLEDGED, told.met_at))
            file.note(ClockMet("acknowledge", told.met_at, str(before.reference)))

    def _begin(self, work: UnitOfWork, file: CaseFile, sheet: Sheet, wanted: Wanted) -> None:
        """Owner, letters and notices."""
        matter = wanted.matter
        if matter.kind not in logged.CLAIMS:
            if file.case.complainant is not None and sheet.office.procedure.thank_feedback:
                answer(file, sheet, Template.FEEDBACK_THANKS, by_hand=False)
            return
        give_to_owner(file)
        if matter.informal:
            draft = Draft(sheet.office, file.case, sheet.now)
            logged.informal(draft, matter, wanted.person)
            file.take(draft.change())
            show(file, sheet)
            return
        answered = _acknowledge(work, file, sheet)
        tell_staff(file, sheet, owners_know=not answered)

    def _keep(self, file: CaseFile, wanted: Wanted) -> Carried:
        """The record, and the colleague's mail with it; a mail that lies on another case stays there too."""
        work, held, reference = file.work, wanted.sheet, file.case.reference
        if wanted.confirmed:  # it was kept with its preview
            work.ledger.belongs(wanted.mail.identity, reference)
        if held.case is None:
            work.ledger.keep(held.mail, held.raw, reference)
        file.save()
        opens = file.case.state.in_register
        outcome = Outcome.OPENED if opens else Outcome.FEEDBACK
        return Carried(outcome, reference, tuple(file.letters), opens, reason=LOGGED)


def _warn(file: CaseFile, sheet: Sheet) -> None:
    """E44: whoever told us of it, people hear at once that a life may be at risk."""
    if hinting.in_danger(sheet.reading):
        draft = Draft(sheet.office, file.case, sheet.now)
        danger.tell(draft, sheet.mail.identity, sheet.barred)
        file.take(draft.change())


def _acknowledge(work: UnitOfWork, file: CaseFile, sheet: Sheet) -> bool:
    """The acknowledgement, to print where there is no address; whether nobody else need answer.

    A person answers where life is at risk, or contact is restricted.
    """
    silent = why_silent(work, sheet, file.case)
    if sheet.reading.reply.safe and not silent:
        draft = Draft(sheet.office, file.case, sheet.now)
        answers.acknowledge(draft)
        file.take(draft.change())
        return True
    why = silent or str(sheet.reading.reply.because[0])
    appeal = file.case.kind is CaseKind.APPEAL
    file.note(LetterWithheld(Template.APPEAL_ACKNOWLEDGEMENT if appeal else Template.ACKNOWLEDGEMENT, why))
    file.tell(owners(file, sheet), Template.HAND_ACKNOWLEDGEMENT, sheet.matter(file))
    return False
