"""Whether a mail gives orders: whose they are, what proves that, which case they are about."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

from mailbot.desk.acting import Acting
from mailbot.desk.books import case_taken_over
from mailbot.desk.case_file import CaseFile
from mailbot.desk.questioned import Questioned, Rereading, asks_about, says_no, sends_what_was_asked
from mailbot.domain.act import Send
from mailbot.domain.command import Block, Misunderstood, Order
from mailbot.domain.errors import ActRefused, Problem
from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter
from mailbot.domain.letter_id import verify
from mailbot.domain.mail import IncomingMail
from mailbot.domain.pending import CANCELLED, PendingCommand, code_hash
from mailbot.domain.person import Person
from mailbot.domain.procedure import Dress, MailboxProfile, Office
from mailbot.domain.reading import Because, Kind, Proof, Reading, ThreadReading
from mailbot.domain.reference import Reference, references_in
from mailbot.domain.subject_code import code_of, marks_in, same
from mailbot.ports import MailReader, UnitOfWork
from mailbot.reading.authority import Answered, Authority, read_authority, registered, signed_ids
from mailbot.reading.command import read_block, understand
from mailbot.reading.own_words import meant
from mailbot.rules import command_letters as told
from mailbot.rules import outgoing

CONFIRM = "confirm"
_MOST_LETTERS = 20  # of ours that one mail answers are looked up
_MOST_NOTICES = 200  # newest of a case to one person, of which one may bear the code of a subject
_SUBJECT = 1_000  # characters of a subject
_ANSWERS = frozenset({Proof.SIGNED_ID, Proof.KNOWN_ID})


@dataclass(frozen=True, slots=True)
class Orders:
    """What somebody registered has written, above what they quote."""

    person: Person
    office: Office  # whose case it is, by the rules it began under; else the mailbox's
    authority: Authority
    block: Block  # of the mail, or of the preview that it confirms
    text: str  # the words that hold it
    reading: Reading  # of the mail, as belonging to the case that its commands are about
    reference: Reference | None = None  # the case meant, whether or not there is such a one for them
    file: CaseFile | None = None  # of that case; None where there is none, or none for them
    elsewhere: Reference | None = None  # the subject names this one, and the mail answers a notice of another
    token: bool = False  # it answers a notice of that very case to this very person
    seen: datetime | None = None  # when that notice was written, or the preview that is confirmed
    code: str | None = None  # as typed; None where nothing is confirmed
    pending: PendingCommand | None = None  # what the code stands for, to this person
    questioned: Questioned | None = None  # the mail that #send alone means


@dataclass(frozen=True, slots=True)
class Hearing:
    """Finds orders in mail."""

    acting: Acting
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    key: bytes  # signs our Message-IDs and codes
    reader: MailReader

    def orders(self, work: UnitOfWork, mail: IncomingMail, reading: Reading) -> Orders | None:
        """What the mail orders; None for one that is nobody's who could, or orders and answers nothing."""
        profile = self.profiles[mail.key.mailbox.casefold()]
        office = self.acting.offices[profile.organisation]
        person = registered(mail, office.directory) if reading.kind.kind is Kind.STAFF_REPLY else None
        if person is None or self._is_ours(mail):
            return None
        answered = (*self._answered(work, mail), *self._coded(work, mail, reading, person))
        authority = read_authority(mail, profile, office.directory, answered)
        block = read_block(reading.new_text)
        if not block.lines and authority.token is None:
            return None
        said = Orders(person, office, authority, block, reading.new_text, reading)
        said = self._confirming(work, said)
        if said.pending is None:
            said = self._about(work, mail, said)
        found = self._with_case(work, mail, said)
        return self._worded(work, found) if found else None

    def _worded(self, work: UnitOfWork, said: Orders) -> Orders:
        """With the words below the commands as they may leave, or those that we asked about (#send alone)."""
        dress = said.office.dress
        block = meant(said.block, said.person, dress)
        if not sends_what_was_asked(block):
            return replace(said, block=block)
        # A preview of #send alone stands for the mail whose words it showed.
        identity = said.pending.mail if said.pending else said.authority.asked_about if said.token else ""
        found = self.again(work, identity, said.person, dress)
        return replace(said, block=replace(block, text=found.words if found else ""), questioned=found)

    def again(self, work: UnitOfWork, identity: str, person: Person, dress: Dress) -> Questioned | None:
        """A mail that was asked about, as it can be sent; None for ""."""
        return Rereading(self.reader, self.profiles, self.key).find(work, identity, person, dress)

    def held_back(self, work: UnitOfWork, said: Orders) -> tuple[Problem, ...]:
        """What among the words of a letter may not leave."""
        text, directory = said.block.text, said.office.directory
        why = outgoing.inside(text, directory)
        codes = (code_hash(one, self.key) for one in outgoing.like_codes(text))
        if why is None and any(work.pending.find(one) is not None for one in codes):
            why = outgoing.CODE
        return (told.held_back(str(said.block.lines[0]), why),) if why else ()

    def _is_ours(self, mail: IncomingMail) -> bool:
        """A mailbox speaks for nobody, whoever is named behind it."""
        return mail.sender is None or mail.sender.key in self.profiles

    def _confirming(self, work: UnitOfWork, said: Orders) -> Orders:
        """With the commands that a code stands for; somebody else's is as unknown as one never given."""
        code = next((line.words for line in said.block.lines if line.verb == CONFIRM), None)
        if code is None or not said.authority.proven or len(said.block.lines) > 1:
            return replace(said, code=code)
        found = work.pending.find(code_hash(code, self.key))
        if found is None or found.person != said.person.id:
            return replace(said, code=code)
        text = found.text or said.text  # long after it ran out, the words are forgotten
        return replace(
            said, code=code, pending=found, block=read_block(text), text=text,
            reference=found.reference, token=said.authority.token is not None, seen=found.created_at,
        )  # fmt: skip

    def _about(self, work: UnitOfWork, mail: IncomingMail, said: Orders) -> Orders:
        """With the case that is meant, and whether the mail answers a notice of that very case."""
        token = case_taken_over(work, said.authority.token)
        reference, elsewhere = self._meant(work, mail, said.reading, token)
        ours = token is not None and token == reference
        seen = said.authority.seen if ours else None
        return replace(said, reference=reference, elsewhere=elsewhere, token=ours, seen=seen)

    def _with_case(self, work: UnitOfWork, mail: IncomingMail, said: Orders) -> Orders | None:
        """With the papers of the case, if they may see it; None where it is their own complaint."""
        case = work.cases.get(said.reference) if said.reference else None
        sender = mail.sender
        if case is None or sender is None:
            return said
        if case.complainant is not None and case.complainant.key == sender.key:
            return None  # what they write there is a complainant's
        try:
            file = self.acting.file_for_address(work, case.reference, sender.address)
        except ActRefused:
            return said
        return replace(
            said,
            file=file,
            office=file.office,
            person=file.office.directory.by_address(sender.address) or said.person,
            reading=_on_its_case(said.reading, said.authority, case.reference),
        )

    def _answered(self, work: UnitOfWork, mail: IncomingMail) -> tuple[Answered, ...]:
        """Our notices to staff that the mail answers; a letter to somebody outside gives nobody a right."""
        letters = (work.outbox.by_message_id(one) for one in signed_ids(mail, self.key)[:_MOST_LETTERS])
        return tuple(
            _answered(letter, letter.reference)
            for letter in letters
            if letter is not None and letter.reference and letter.template not in TO_COMPLAINANTS
        )

    def _coded(
        self, work: UnitOfWork, mail: IncomingMail, reading: Reading, person: Person
    ) -> Iterator[Answered]:
        """Our notices to this person whose code the subject bears; none where an id proves another case."""
        proven = reading.thread.reference if reading.thread.proof in _ANSWERS else None
        proven = proven or next((verify(one, self.key) for one in signed_ids(mail, self.key)), None)
        case = case_taken_over(work, proven) or proven
        own = frozenset(map(str.casefold, person.addresses))
        for reference, typed in marks_in(mail.subject):
            if case not in {None, case_taken_over(work, reference)}:
                continue
            letters = (one for one in reversed(work.outbox.of_case(reference)) if _is_notice(one, own))
            for letter in islice(letters, _MOST_NOTICES):
                code = code_of(letter.message_id, letter.recipient, reference, self.key)
                if same(code, typed):
                    yield _answered(letter, reference)

    def _meant(
        self, work: UnitOfWork, mail: IncomingMail, reading: Reading, token: Reference | None
    ) -> tuple[Reference | None, Reference | None]:
        """The case meant, and one that the subject names beside it: then it is not clear which."""
        prefixes = frozenset(office.procedure.reference_prefix for office in self.acting.offices.values())
        named = references_in(mail.subject[:_SUBJECT], prefixes)
        subject = tuple(dict.fromkeys(case_taken_over(work, one) or one for one in named))
        answered = token
        if answered is None and reading.thread.proof in _ANSWERS:
            answered = case_taken_over(work, reading.thread.reference)
        if answered is None:
            return (subject[0], None) if len(subject) == 1 else (None, None)
        other = next((one for one in subject if one != answered), None)
        return answered, other if answered not in subject else None


def _answered(letter: OutboxLetter, reference: Reference) -> Answered:
    about, no = asks_about(letter), says_no(letter)
    return Answered(reference, letter.recipient, letter.created_at, asks_about=about, says_no=no)


def _is_notice(letter: OutboxLetter, own: frozenset[str]) -> bool:
    """To one of those addresses, about a case, and none of those that go to complainants."""
    return letter.recipient.casefold() in own and letter.template not in TO_COMPLAINANTS


def _on_its_case(reading: Reading, authority: Authority, about: Reference) -> Reading:
    """The mail belongs to the case that it speaks of, where anything proves who wrote it."""
    if not authority.proven or reading.thread.reference == about:
        return reading
    reasons = (Because("COMMANDS_ABOUT", str(about)),)
    thread = ThreadReading(about, Proof.REFERENCE, reading.thread.suggested, reasons)
    return replace(reading, thread=thread)


def understood(orders: Orders, now: datetime) -> Order | Misunderstood:
    """Days count from when the words were written: a preview's "tomorrow" stays the day it showed."""
    written = orders.pending.created_at if orders.pending else now
    day = orders.office.calendar.office_day(written)
    order = understand(orders.block, orders.office, day, case_known=orders.reference is not None)
    if orders.questioned is None or isinstance(order, Misunderstood):
        return order
    mail = orders.questioned.identity
    acts = (replace(one, mail=mail) if isinstance(one, Send) else one for one in order.acts)
    return replace(order, acts=tuple(acts))


def unclear(orders: Orders, order: Order | Misunderstood, now: datetime) -> tuple[Problem, ...]:
    """Everything that keeps the block from being carried out."""
    line = str(orders.block.lines[0])
    pending = orders.pending
    if pending is not None and pending.settled_how == CANCELLED:
        return (told.code_cancelled(f"#confirm {orders.code}"),)
    if pending is not None and pending.settled_at is not None:
        return (told.code_used(f"#confirm {orders.code}"),)
    if pending is not None and not pending.waits(now):
        return (told.code_expired(f"#confirm {orders.code}"),)
    if pending is None and orders.code is not None:
        alone = len(orders.block.lines) == 1
        return (told.code_unknown(line) if alone else told.code_alone(line),)
    if orders.elsewhere is not None and orders.file is not None:
        return (told.two_cases(line, orders.file.case.reference, orders.elsewhere),)
    if isinstance(order, Misunderstood):
        # A notice's own commands may be what stands in the way: then say what they come from.
        below = outgoing.inside(orders.block.text, orders.office.directory) == outgoing.NOTICE
        return (*order.problems, *([Problem(line, *outgoing.NOTICE)] if below else []))
    if any(isinstance(one, Send) and not one.text for one in order.acts):
        return (told.nothing_to_send(line),)
    return ()
