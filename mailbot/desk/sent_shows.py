"""Whether somebody of the office has answered a mail before mailbot came to read it, as Sent shows (R35).

An answer goes to its writer, or at least to somebody outside: what colleagues ask each other in the same
thread is none, and a complaint would else never be acknowledged.  Whoever writes a new mail instead of a
reply is found by reader and heading.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from mailbot.domain.mail import IncomingMail
from mailbot.domain.person import Directory
from mailbot.domain.procedure import Office
from mailbot.domain.reading import Reading
from mailbot.ports import Written
from mailbot.reading.answering import same_heading


@dataclass(frozen=True, slots=True)
class SentShows:
    """What people have written from a mailbox."""

    _by_id: Mapping[str, list[Written]] = field(default_factory=dict)
    _by_reader: Mapping[str, list[Written]] = field(default_factory=dict)

    @classmethod
    def of(cls, written: Iterable[Written]) -> "SentShows":
        by_id: dict[str, list[Written]] = defaultdict(list)
        by_reader: dict[str, list[Written]] = defaultdict(list)
        for one in written:
            for identity in one.answers:
                by_id[identity].append(one)
            for reader in one.to:
                by_reader[reader].append(one)
        return cls(by_id, by_reader)

    def answers(self, mail: IncomingMail, reading: Reading, office: Office, own: Collection[str]) -> bool:
        """`own`: case-folded addresses of our mailboxes."""
        writers = {one.key for one in (*mail.senders, *mail.reply_to)}
        writers |= {reading.complainant.key} if reading.complainant else set()
        writers -= set(own)
        replies = self._by_id.get(mail.message_id, ()) if mail.message_id else ()
        if any(_reaches(one, writers, office.directory, own) for one in replies):
            return True
        theirs = (one for writer in writers for one in self._by_reader.get(writer, ()))
        return any(one.at >= mail.received_at and same_heading(one.subject, mail.subject) for one in theirs)


def _reaches(one: Written, writers: Collection[str], directory: Directory, own: Collection[str]) -> bool:
    """Whether it went to the writer, or to anybody who is not one of us."""
    return any(reader in writers or not _is_ours(reader, directory, own) for reader in one.to)


def _is_ours(address: str, directory: Directory, own: Collection[str]) -> bool:
    domain = address.rpartition("@")[2]
    return address in own or domain in directory.domains or directory.by_address(address) is not None


NOTHING = SentShows()
