"""Letters of ours that lie in Sent, for a store that was put back and has forgotten them.

Sent is written to by our own servers and people alone, so the shape of a Message-ID tells a letter of ours;
that the secret key was lost as well must not make us write everything twice.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.desk.admit import Desk
from mailbot.desk.fetching import let_go
from mailbot.desk.sent_watch import FOLDER
from mailbot.domain.aftercare import FoundLetter
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import TO_COMPLAINANTS, UNSENT
from mailbot.domain.letter_id import Named, named, serial_of
from mailbot.domain.mail import Address, IncomingMail, MailStub, RawMail
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import Mailbox, UnitOfWork

LONGEST_WAIT = timedelta(days=7)  # that a mail may have lain in its mailbox before it was taken in
NUMBERS_LEFT_OUT = 20  # references: letters that had left and were not yet copied to Sent may have told them

_LONGEST = 252  # octets of a Message-ID that letters take up


@dataclass(frozen=True, slots=True)
class Seen:
    """A letter of ours that the store lacks, or believes not to have left, and where its bytes lie."""

    found: FoundLetter
    mailbox: Mailbox
    stub: MailStub


@dataclass(frozen=True, slots=True)
class SentMail:
    """What one Sent folder holds since the backup."""

    ours: tuple[Seen, ...]
    peoples: tuple[MailStub, ...]  # what people have sent


def look(desk: Desk, mailbox: Mailbox, since: datetime) -> SentMail:
    """What lies in Sent since then.  Raises MailboxUnavailable, MailboxRefused where there is no Sent."""
    listed = mailbox.pending_sent(Waterline(mailbox.address, FOLDER, since, 0, 0)).stubs
    ours = [stub for stub in listed if _is_ours(desk, stub)]
    with desk.store.view() as work:
        lacking = [stub for stub in ours if _is_lacking(work, stub)]
    letters = tuple(_read(desk, mailbox, lacking))
    mine = {stub.key for stub in ours}
    return SentMail(letters, tuple(stub for stub in listed if stub.key not in mine))


def keep(work: UnitOfWork, letters: Sequence[Seen]) -> None:
    """Known for good from here on; the numbers that they tell are given to nobody else."""
    highest: dict[tuple[str, int], int] = defaultdict(int)
    for seen in letters:
        work.found.add(seen.found)
        told = seen.found.reference
        if told is not None:
            place = (told.prefix, told.year)
            highest[place] = max(highest[place], told.number)
    for (prefix, year), number in highest.items():
        work.found.reserve(Reference(prefix, year, number + NUMBERS_LEFT_OUT))


def content_of(seen: Seen) -> bytes:
    """The letter's bytes as they lie in Sent; b"" where not all can be had.  Raises MailboxUnavailable."""
    for raw in seen.mailbox.fetch([seen.stub]):
        with let_go(raw):
            return raw.content if isinstance(raw, RawMail) and raw.spool is None else b""
    return b""


@dataclass(frozen=True, slots=True)
class _Notice:
    """A letter to a colleague about a case that may be lost."""

    letter: FoundLetter
    name: Named
    reader: str  # a person's id

    @property
    def written_at(self) -> datetime:
        return self.letter.written_at

    def speaks_of(self, mail: IncomingMail, key: bytes) -> bool:
        """Its Message-ID proves it, whose serial is a keyed hash over reference, mail and reader."""
        purpose = f"{self.name.template}:{self.name.reference}:{mail.identity[:12]}:{self.reader}"
        return self.name.serial == serial_of(purpose, key)


class Told:
    """What letters told of mails that are lived through once more."""

    def __init__(self, letters: Sequence[FoundLetter], offices: Mapping[str, Office], key: bytes) -> None:
        self._key = key
        self._answers: dict[str, list[Reference]] = defaultdict(list)
        self._unthreaded: dict[str, list[Reference]] = defaultdict(list)  # by reader
        for letter in sorted(letters, key=lambda one: one.written_at):
            if letter.reference is None:
                continue
            if letter.answers:
                self._answers[letter.answers].append(letter.reference)
            elif letter.template in TO_COMPLAINANTS:
                self._unthreaded[letter.recipient].append(letter.reference)
        notices = (one for letter in letters for one in _notices(letter, offices))
        self._notices = sorted(notices, key=lambda one: one.written_at)

    def references(self, mail: IncomingMail, writer: Address | None) -> tuple[Reference, ...]:
        """Which reference letters gave to its writer, else to colleagues; () where none tells any.

        A letter that answers no mail by its Message-ID answers one that had none: the writer's next.
        """
        told = self._answers.get(mail.message_id, []) if mail.message_id else []
        told = told or [one.name.reference for one in self._of(mail, self._notices) if one.name.reference]
        if not told and writer is not None and not _can_be_answered(mail.message_id):
            told = self._unthreaded.get(writer.key, [])
        return tuple(dict.fromkeys(told))

    def taken_in_at(self, mail: IncomingMail, delivered_at: datetime) -> datetime:
        """When it was taken in the first time: the notices to colleagues were written with it."""
        begin, end = (
            bisect_left(self._notices, at, key=lambda one: one.written_at)
            for at in (delivered_at, delivered_at + LONGEST_WAIT)
        )
        return next((one.written_at for one in self._of(mail, self._notices[begin:end])), delivered_at)

    def _of(self, mail: IncomingMail, notices: Sequence[_Notice]) -> Iterator[_Notice]:
        return (one for one in notices if one.speaks_of(mail, self._key))


def _can_be_answered(message_id: str) -> bool:
    """Whether a letter that answers the mail would name it (adapters.letter_bytes)."""
    return (
        bool(message_id) and message_id.isascii() and message_id.isprintable() and len(message_id) <= _LONGEST
    )


def _notices(letter: FoundLetter, offices: Mapping[str, Office]) -> Iterator[_Notice]:
    name = named(letter.message_id)
    for office in offices.values():
        person = office.directory.by_address(letter.recipient)
        if person is not None and name is not None and name.reference is not None:
            yield _Notice(letter, name, person.id)


def _is_ours(desk: Desk, stub: MailStub) -> bool:
    name = named(stub.message_id)
    return name is not None and (name.reference is None or name.reference.prefix in desk.prefixes)


def _is_lacking(work: UnitOfWork, stub: MailStub) -> bool:
    letter = work.outbox.by_message_id(stub.message_id)
    return letter is None or letter.state in UNSENT


def _read(desk: Desk, mailbox: Mailbox, stubs: Sequence[MailStub]) -> Iterator[Seen]:
    by_key = {stub.key: stub for stub in stubs}
    for raw in mailbox.fetch(stubs):
        stub = by_key[raw.key] if isinstance(raw, RawMail) else raw.stub
        name = named(stub.message_id)
        assert name is not None, "only such were listed"
        with let_go(raw):
            mail = read(desk, raw) if isinstance(raw, RawMail) else None
        if not _is_a_trials(mail):
            yield Seen(_found(stub, name, mail), mailbox, stub)


def _is_a_trials(mail: IncomingMail | None) -> bool:
    """It went to `redirect_all_to`, not to its reader (adapters.nowhere)."""
    return mail is not None and any(one.name.startswith("instead of ") for one in mail.to)


def read(desk: Desk, raw: RawMail) -> IncomingMail | None:
    """What can be read off it; None where nothing can."""
    try:
        return desk.reader.read(raw, ())
    except UnreadableMail:
        return None


def _found(stub: MailStub, name: Named, mail: IncomingMail | None) -> FoundLetter:
    """What its headers say; where they cannot be had, its Message-ID and the listing."""
    written_at = (mail.sent_at if mail else None) or stub.delivered_at
    answers = mail.in_reply_to[:1] if mail else ()
    to = mail.to[:1] if mail else ()
    return FoundLetter(
        message_id=stub.message_id,
        mailbox=stub.key.mailbox,
        reference=name.reference,
        template=name.template,
        recipient=to[0].key if to else "",
        answers=answers[0] if answers else "",
        written_at=written_at,
        sent_at=max(stub.delivered_at, written_at),
    )
