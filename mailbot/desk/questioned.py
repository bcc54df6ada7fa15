"""Words that came without a command: we asked what they were for, and find them again when told.

Each question stands for one mail.  Its words are read again from the bytes that were kept, so that what is
sent is what was shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.command import Block
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import Dress, MailboxProfile
from mailbot.ports import MailReader, UnitOfWork
from mailbot.reading.authority import signed_ids
from mailbot.reading.own_words import own_words, signer
from mailbot.reading.reply import new_words
from mailbot.rules.command_letters import REFUSALS, once_for
from mailbot.rules.enclosing import LARGEST_MAIL

SEND, OUTCOME = "send", "outcome"
_MOST_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Questioned:
    """A mail whose words we asked about."""

    identity: str  # of the mail (R3)
    mail: IncomingMail
    words: str  # as they may leave the office
    seen: datetime  # what its writer knew of the case by then


def asks_about(letter: OutboxLetter) -> str:
    """Identity of the mail that the letter asked about; "" for any other letter."""
    return once_for(letter.key) if letter.template is Template.COMMAND_RECEIPT else ""


def says_no(letter: OutboxLetter) -> bool:
    """The letter answered commands that were not carried out: the thread's question still stands."""
    return letter.template in REFUSALS


def sends_what_was_asked(block: Block) -> bool:
    """#send with nothing below it."""
    verbs = {line.verb for line in block.lines}
    return SEND in verbs and OUTCOME not in verbs and not block.text


@dataclass(frozen=True, slots=True)
class Rereading:
    """Reads kept mails again."""

    reader: MailReader
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    key: bytes  # signs our Message-IDs

    def find(self, work: UnitOfWork, identity: str, person: Person, dress: Dress) -> Questioned | None:
        """The mail with its writer's words; None where none was kept, and for what is too large."""
        entry = work.ledger.find(identity) if identity else None
        content = work.ledger.raw(identity, LARGEST_MAIL) if entry is not None else None
        if entry is None or content is None:
            return None
        profile = self.profiles.get(entry.key.mailbox.casefold())
        # Its receipt and identity are known; of this reading the words and the files are used.
        raw = RawMail(entry.key, entry.received_at, content, len(content), b"")
        mail = self.reader.read(raw, profile.mx if profile else ())
        words = own_words(new_words(mail.text).new, signer(person, dress))
        return Questioned(identity, mail, words, self._seen(work, mail, person) or entry.received_at)

    def _seen(self, work: UnitOfWork, mail: IncomingMail, person: Person) -> datetime | None:
        """When the notice that it answered was written."""
        own = frozenset(map(str.casefold, person.addresses))
        letters = (work.outbox.by_message_id(one) for one in signed_ids(mail, self.key)[:_MOST_LETTERS])
        return next((one.created_at for one in letters if one and one.recipient.casefold() in own), None)
