"""What the mailboxes show of the time since a backup, in the order in which it happened."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.desk.admit import Desk
from mailbot.desk.fetching import Intake, unseen
from mailbot.desk.found_in_sent import Seen, SentMail, keep, look
from mailbot.desk.intake import FOLDER
from mailbot.desk.sent_shows import NOTHING, SentShows
from mailbot.domain.aftercare import FoundLetter
from mailbot.domain.errors import MailboxRefused
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub
from mailbot.domain.reference import Reference
from mailbot.ports import Mailbox, Written

SECOND = timedelta(seconds=1)
MARGIN = timedelta(days=1)  # before the backup, from which Sent is read: a verdict may not have been written


@dataclass(frozen=True, slots=True)
class Moment:
    """Something that happened, at its time."""

    at: datetime
    mailbox: Mailbox
    stub: MailStub
    seen: Seen | None = None  # a letter of ours; None: a mail
    shows: SentShows = NOTHING  # what people have answered from this mailbox
    waited: bool = False  # its time is that of being taken in, no more that of its receipt

    @property
    def order(self) -> tuple[datetime, bool, str]:
        """A letter before the mails of the same second: one may report it.  One may be its cause as well; so
        it is looked at again after each.
        """
        return self.at, self.seen is None, str(self.stub.key)


@dataclass(slots=True)
class Past:
    """The time since the backup, and what came of living through it."""

    since: datetime  # of the backup
    moments: list[Moment] = field(default_factory=list)
    letters: list[Seen] = field(default_factory=list)
    missed: list[Seen] = field(default_factory=list)  # letters whose time came before their cause was known
    blind: list[str] = field(default_factory=list)  # mailboxes whose Sent cannot be read
    intake: Intake = field(default_factory=Intake)
    touched: set[Reference] = field(default_factory=set)
    settled: int = 0

    @property
    def last_sign(self) -> datetime:
        """Of life, to the end of its second."""
        return max((seen.found.sent_at for seen in self.letters), default=self.since) + SECOND


def look_back(desk: Desk, mailboxes: Sequence[Mailbox], since: datetime) -> Past:
    """Everything since then, by time; the letters found are kept for good.  Raises MailboxUnavailable."""
    past = Past(since)
    for mailbox in mailboxes:
        _look_into(desk, mailbox, past)
    past.moments += (Moment(one.found.written_at, one.mailbox, one.stub, one) for one in past.letters)
    with desk.store.begin() as work:
        keep(work, past.letters)
        work.commit()
    return past


def _look_into(desk: Desk, mailbox: Mailbox, past: Past) -> None:
    stubs = _inbox(desk, mailbox, past.since)
    sent = _sent(desk, mailbox, past)
    past.letters += sent.ours
    shows = NOTHING
    if sent.peoples:
        written = mailbox.written(past.since - MARGIN)
        shows = SentShows.of(_by_people(written, [seen.found for seen in sent.ours]))
    for stub in (*stubs, *unseen(desk, sent.peoples)):
        at = max(stub.delivered_at, past.since.replace(microsecond=0))  # servers keep whole seconds
        past.moments.append(Moment(at, mailbox, stub, None, shows))


def _by_people(written: Iterable[Written], ours: Sequence[FoundLetter]) -> Iterator[Written]:
    """Without mailbot's own letters, and what was said to mails that they answer: those find their case."""
    answered = {found.answers for found in ours} - {""}
    letters = {(found.written_at, found.recipient) for found in ours}
    for one in written:
        if not one.answers & answered and not any((one.at, reader) in letters for reader in one.to):
            yield one


def _inbox(desk: Desk, mailbox: Mailbox, since: datetime) -> list[MailStub]:
    """Mail of ours that the ledger lacks; above an IMAP waterline all is ours (desk.waterlines)."""
    with desk.store.begin() as work:
        line = work.ledger.waterline(mailbox.address, FOLDER)
        if line is None:  # taken on after the backup
            line = Waterline(mailbox.address, FOLDER, since, 0, 0)
            work.ledger.set_waterline(line)
            work.commit()
    pending = mailbox.pending(None)
    same = pending.uidvalidity == line.uidvalidity != 0
    start = line.taken_from.replace(microsecond=0)
    wanted = [
        stub
        for stub in pending.stubs
        if stub.delivered_at >= start or (same and int(stub.key.uid) > line.uid)
    ]
    return unseen(desk, wanted)


def _sent(desk: Desk, mailbox: Mailbox, past: Past) -> SentMail:
    try:
        return look(desk, mailbox, past.since - MARGIN)
    except MailboxRefused as error:  # there is none: no use in waiting for it
        desk.log.sent_unread(mailbox.address, str(error))
        past.blind.append(mailbox.address)
        return SentMail((), ())
