"""Complaints that a spam filter has put aside: looked for, never touched, and shown to people.

Spam says “complaint”, too, so nothing is opened or answered for it.  Whoever triages looks, and moves what is
genuine into the inbox; there it is taken in, and its times run from its arrival.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.desk import waterlines
from mailbot.desk.admit import Desk
from mailbot.desk.fetching import let_go
from mailbot.domain.errors import MailboxUnavailable, UnreadableMail
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.procedure import Office
from mailbot.domain.running import Mark
from mailbot.ports import Mailbox, Pending, Unfetchable, UnitOfWork
from mailbot.reading.subject import read_subject
from mailbot.rules import routing
from mailbot.rules.letters import about_fault

EVERY = timedelta(minutes=15)
FOLDER = "Junk"  # as the waterline calls it, whatever its name is on the server
SHOWN = 15  # mails told one by one; of more the number


@dataclass(frozen=True, slots=True)
class Junk:
    """Looks into the folders for junk.  Its mailboxes are links of its own, open on those folders."""

    desk: Desk
    mailboxes: Sequence[Mailbox]
    _unread: set[str] = field(default_factory=set)  # said once in the log, until it can be read

    def run(self) -> int:
        """Look where a quarter of an hour has passed; returns how many mails were shown.

        Raises StoreUnavailable.  A folder that cannot be read keeps nothing else waiting.
        """
        return sum(self._looked(mailbox) for mailbox in self.mailboxes if self._is_due(mailbox.address))

    def close(self) -> None:
        for mailbox in self.mailboxes:
            mailbox.close()

    def _is_due(self, address: str) -> bool:
        """One daemon of several looks."""
        now, name = self.desk.clock.now(), f"junk:{address}"
        with self.desk.store.view() as work:
            mark = work.marks.get(name)
        if mark is not None and now - mark.at < EVERY:
            return False
        with self.desk.store.begin() as work:
            work.marks.set(Mark(name, now))
            work.commit()
        return True

    def _looked(self, mailbox: Mailbox) -> int:
        try:
            found = self._look(mailbox)
        except MailboxUnavailable as error:
            if mailbox.address not in self._unread:
                self.desk.log.junk_unread(mailbox.address, str(error))
            self._unread.add(mailbox.address)
            return 0
        finally:
            mailbox.hang_up()
        self._unread.discard(mailbox.address)
        return found

    def _look(self, mailbox: Mailbox) -> int:
        now = self.desk.clock.now()
        with self.desk.store.view() as work:
            line = work.ledger.waterline(mailbox.address, FOLDER)
        known = line or Waterline(mailbox.address, FOLDER, now, 0, 0)
        pending = mailbox.pending(known)
        since = waterlines.taken_from(known, pending)
        stubs = [
            stub for stub in pending.stubs if stub.delivered_at >= since and stub.size <= self.desk.largest
        ]
        marked = []
        for raw in mailbox.fetch(stubs):
            with let_go(raw):
                mail = self._marked(raw)
            if mail is not None:
                marked.append(mail)
        with self.desk.store.begin() as work:
            before = work.ledger.take_on(known)
            if before != known:
                return 0  # another daemon has looked since
            work.ledger.set_waterline(_moved(known, pending, now))
            # What was seen in the inbox before was dealt with there.
            new = [mail for mail in marked if work.ledger.find(mail.identity) is None]
            if new:
                self._show(work, mailbox.address, new, now)
            work.commit()
        return len(new)

    def _marked(self, raw: RawMail | Unfetchable) -> IncomingMail | None:
        """The mail, if its subject says that it complains or appeals."""
        if isinstance(raw, Unfetchable):
            return None
        profile = self.desk.profiles[raw.key.mailbox.casefold()]
        try:
            mail = self.desk.reader.read(raw, profile.mx)
        except UnreadableMail:
            return None
        subject = read_subject(mail.subject, self.desk.offices[profile.organisation].procedure.markings)
        return mail if subject.marked and subject.feedback is None else None

    def _show(self, work: UnitOfWork, address: str, mails: Sequence[IncomingMail], now: datetime) -> None:
        office = self.desk.offices[self.desk.profiles[address.casefold()].organisation]
        for person in routing.triage_group(office, frozenset()):
            notice = _notice(office, address, mails, now)
            self.desk.carry_out.promise(
                work, about_fault(office, address, Template.ALERT, person, notice), now
            )


def _moved(line: Waterline, pending: Pending, now: datetime) -> Waterline:
    """A Maildir has no UIDs: from here on, what comes later."""
    since = line.taken_from if pending.uidvalidity else now
    return Waterline(line.mailbox, line.folder, since, pending.uidvalidity, pending.uid)


def _notice(office: Office, address: str, mails: Sequence[IncomingMail], now: datetime) -> LetterFacts:
    zone = office.procedure.zone
    count = len(mails)
    what = "A mail in the junk folder" if count == 1 else f"{count} mails in the junk folder"
    looks = "looks like a complaint" if count == 1 else "look like complaints"
    lines = tuple(_line(mail, office) for mail in mails[:SHOWN])
    return LetterFacts(
        problem=f"{what} of {address} {looks} ({now.astimezone(zone):%-d %B %Y, %H:%M}).",
        remedy="Look into that folder, whether a person wrote. Move what is genuine into the inbox: there it "
        "is taken in, and its times run from its arrival. Leave the rest; mailbot answers nothing there.",
        reasons=(*lines, f"and {count - SHOWN} more") if count > SHOWN else lines,
    )


def _line(mail: IncomingMail, office: Office) -> str:
    sender = mail.sender.address if mail.sender is not None else "nobody"
    arrived = mail.received_at.astimezone(office.procedure.zone)
    return f"{arrived:%-d %B, %H:%M}, from {sender}: {mail.subject[:100]}"
