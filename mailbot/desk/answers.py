"""Answers that people gave without mailbot: kept with their case, and weighed (R19, E9, E41).

Such a mail is found in Sent, where only people with access to the mailbox put any, or came to the inbox
because its writer copied the mailbox in.  The latter may be forged: then it stops no clock.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.hearing import Orders
from mailbot.desk.promise import Promise
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.case import Case
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter_id import verify
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import Office
from mailbot.domain.reading import Because, Kind, KindReading, Known, Proof, Reading, ThreadReading
from mailbot.domain.reference import Reference, references_in
from mailbot.ports import UnitOfWork
from mailbot.reading.answering import names, own_words, same_heading
from mailbot.reading.authority import how_authenticated, registered
from mailbot.rules import answered
from mailbot.rules.answered import DirectAnswer, Doubt
from mailbot.rules.draft import Draft

_SUBJECT = 1_000  # characters of a subject


@dataclass(frozen=True, slots=True)
class Answers:
    """Finds the case that a direct answer belongs to, and says what follows."""

    promise: Promise
    prefixes: frozenset[str]  # of references
    own: frozenset[str]  # case-folded addresses of our mailboxes
    key: bytes  # signs our Message-IDs

    def case_answered(self, work: UnitOfWork, mail: IncomingMail, known: Known) -> Reference | None:
        """The case of a mail that went to its complainant: by its thread, else by its subject alone.

        None where the mail went to no complainant, and where its subject leaves open which case it is.
        """
        threads = (one.reference for one in (known.by_signed_id, known.by_known_id) if one is not None)
        threaded = next(self._reached(work, mail, threads), None)
        if threaded is not None:
            return threaded
        quoted = references_in(mail.subject[:_SUBJECT], self.prefixes)
        found = set(self._reached(work, mail, quoted))
        return found.pop() if len(found) == 1 else None

    def under_its_heading(self, work: UnitOfWork, mail: IncomingMail, organisation: str) -> Reference | None:
        """The one case of a reader of the mail that has its heading and came before it; for mail of Sent.

        Whoever presses New instead of Reply writes no thread, and complainants' headings bear no reference.
        """
        written_at = min(mail.sent_at or mail.received_at, mail.received_at)
        readers = {one.key for one in (*mail.to, *mail.cc)} - self.own
        known = (one for reader in readers for one in work.cases.known_by_address(reader, organisation))
        same = {one.reference for one in known if same_heading(one.subject, mail.subject)}
        cases = (work.cases.get(reference) for reference in same)
        waiting = [case for case in cases if case is not None and _waits(case, written_at)]
        return waiting[0].reference if len(waiting) == 1 else None

    def on_its_case(
        self, work: UnitOfWork, mail: IncomingMail, reading: Reading, office: Office, known: Known
    ) -> Reading:
        """The reading of a colleague's mail to a complainant: about that case, and no new complaint (E9)."""
        sender = mail.sender
        if sender is None or registered(mail, office.directory) is None or not (mail.to or mail.cc):
            return reading
        if reading.kind.kind is Kind.STAFF_REPLY and reading.thread.reference is not None:
            return reading
        reference = self.case_answered(work, mail, known)
        if reference is None and reading.forwarded_by_staff:
            reference = self._quoted(work, mail, reading, office)
        case = work.cases.get(reference) if reference else None
        if case is None or (case.complainant is not None and case.complainant.key == sender.key):
            return reading
        return _as_answer(reading, case.reference)

    def _quoted(
        self, work: UnitOfWork, mail: IncomingMail, reading: Reading, office: Office
    ) -> Reference | None:
        """The one open case with that heading of the person whose mail is quoted, and who is answered.

        A colleague who hands a complaint over with its writer copied in speaks of no case that is there.
        """
        writer = reading.complainant
        if writer is None or not answered.reaches(mail, frozenset({writer.key})):
            return None
        theirs = work.cases.known_by_address(writer.key, office.procedure.organisation)
        same = [one.reference for one in theirs if one.open and same_heading(one.subject, mail.subject)]
        return same[0] if len(same) == 1 else None

    def _reached(
        self, work: UnitOfWork, mail: IncomingMail, references: Iterator[Reference] | tuple[Reference, ...]
    ) -> Iterator[Reference]:
        """Those of the cases whose complainant the mail went to."""
        for one in references:
            reference = books.case_taken_over(work, one)
            case = work.cases.get(reference) if reference else None
            if case is not None and answered.reaches(mail, self._addresses(work, case)):
                yield case.reference

    def _addresses(self, work: UnitOfWork, case: Case) -> frozenset[str]:
        """Every address that the complainant ever had, and their representative's."""
        known = work.cases.known([case.reference])
        return answered.outsiders(case).union(*(one.addresses for one in known)) - self.own

    def copied(
        self, work: UnitOfWork, sheet: Sheet, orders: Orders | None, carried: Carried
    ) -> Carried:
        """What follows where the mail that joined its case went to the complainant as well.

        One that holds commands is answered as such: it went to them by mistake, and is nobody's answer.
        """
        mail, case = sheet.mail, sheet.case
        joined = carried.outcome is Outcome.JOINED and sheet.reading.kind.kind is Kind.STAFF_REPLY
        if case is None or not joined or (orders is not None and orders.block.lines):
            return carried
        sender, addresses = mail.sender, self._addresses(work, case)
        if sender is None or sender.key in addresses or not answered.reaches(mail, addresses):
            return carried
        if verify(mail.message_id, self.key) is not None:  # a letter of ours that came round
            return carried
        doubt = self._doubt(sheet, case, orders)
        if doubt is Doubt.NOT_PROVEN and sender.key in self.own:
            return carried  # it says that it is from here; Sent shows those that are
        letters = self.weigh(work, sheet, case.reference, doubt, mail.identity)
        return replace(carried, letters=(*carried.letters, *letters.letters))

    def _doubt(self, sheet: Sheet, case: Case, orders: Orders | None) -> Doubt:
        mail, office = sheet.mail, sheet.office
        proven = bool(how_authenticated(mail, sheet.profile, office.directory))
        proven = proven or (orders is not None and orders.authority.proven)
        if mail.sender is not None and mail.sender.key in self.own:
            return Doubt.NONE if proven else Doubt.NOT_PROVEN
        person = registered(mail, office.directory)
        if person is None:
            return Doubt.NOT_REGISTERED
        if not answered.may_speak(office, case, person):
            return Doubt.NO_PART
        return Doubt.NONE if proven else Doubt.NOT_PROVEN

    def weigh(
        self, work: UnitOfWork, sheet: Sheet, reference: Reference, doubt: Doubt, mark: str
    ) -> CaseFile:
        """Meet what the mail meets, and ask whoever acts; returns the case as saved, with the letters."""
        case = work.cases.get(reference)
        assert case is not None, "the mail has just joined it"
        file = CaseFile(work, self.promise, sheet.office, case, sheet.now)
        self.follow(file, sheet, doubt, mark)
        file.save()
        return file

    def follow(self, file: CaseFile, sheet: Sheet, doubt: Doubt, mark: str) -> None:
        """What follows for a case that is on the desk."""
        words, handler = own_words(sheet.mail), file.office.directory.by_id(file.case.handler)
        answer = DirectAnswer(
            mail=sheet.mail,
            mark=mark,
            words=sheet.reading.new_text or sheet.mail.text,
            doubt=doubt,
            names_handler=handler is not None and names(handler, words),
        )
        draft = Draft(file.office, file.case, file.now)
        answered.found(draft, answer)
        file.take(draft.change())


def _waits(case: Case, at: datetime) -> bool:
    """Whether its complainant was waiting for us then."""
    return case.received_at <= at and (case.state.under_way or case.state is State.TRIAGE)


def _as_answer(reading: Reading, reference: Reference) -> Reading:
    because = Because("WRITTEN_TO_COMPLAINANT", str(reference))
    thread = ThreadReading(reference, Proof.REFERENCE, (), (because,))
    if reading.thread.reference == reference:
        thread = reading.thread
    kind = KindReading(Kind.STAFF_REPLY, certain=True, because=(Because("WRITTEN_BY_STAFF"),))
    return replace(reading, kind=kind, thread=thread, forwarded_by_staff=False)


def in_sent(reading: Reading, known: Known, reference: Reference) -> Reading:
    """The reading of a mail in Sent that answers a case."""
    threads = {one.reference for one in (known.by_signed_id, known.by_known_id) if one is not None}
    proof = Proof.KNOWN_ID if threads else Proof.REFERENCE
    thread = ThreadReading(reference, proof, (), (Because("FOUND_IN_SENT"),))
    kind = KindReading(Kind.STAFF_REPLY, certain=True, because=(Because("WRITTEN_BY_STAFF"),))
    return replace(reading, kind=kind, thread=thread, forwarded_by_staff=False)

