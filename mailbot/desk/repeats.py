"""Looking up whether a mail only says again what its sender wrote shortly before (E8)."""

from dataclasses import dataclass

from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.reading import Known, Reading
from mailbot.domain.reference import Reference
from mailbot.ports import MailReader, UnitOfWork
from mailbot.reading.reply import new_words
from mailbot.reading.signoff import unsigned
from mailbot.rules import repeated

LARGEST = 2_000_000  # octets; a larger mail is not read again for this


@dataclass(frozen=True, slots=True)
class Repeats:
    """Compares a mail with those that opened its sender's records, read again as they were kept."""

    reader: MailReader
    work: UnitOfWork

    def recognise(self, mail: IncomingMail, reading: Reading, known: Known) -> Reading:
        """The reading with the record that the mail repeats; as it was where it repeats none."""
        for reference in repeated.candidates(mail, reading, known):
            if self._repeats(mail, reading, reference):
                return repeated.sent_again(reading, reference)
        return reading

    def _repeats(self, mail: IncomingMail, reading: Reading, reference: Reference) -> bool:
        case = self.work.cases.get(reference)
        if case is None or not repeated.soon_after(case.received_at, mail.received_at):
            return False
        first, name = self._opening_mail(reference), reading.identity.name
        if first is None:
            return False
        return repeated.same_words(*(unsigned(new_words(one.text).new, name) for one in (first, mail)))

    def _opening_mail(self, reference: Reference) -> IncomingMail | None:
        """The first mail of a record; None for a letter by post, and for what is too large."""
        entry = self.work.ledger.opening_mail_of(reference)
        content = self.work.ledger.raw(entry.identity, LARGEST) if entry is not None else None
        if entry is None or content is None:
            return None
        # Its receipt and identity are known; of this reading the words alone are used.
        return self.reader.read(RawMail(entry.key, entry.received_at, content, len(content), b""), ())
