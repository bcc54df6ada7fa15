"""The daily count: mails that lie on the server against mails that the record accounts for (MAIL A4).

A spam filter that gives mail back late, a server that answers wrongly, a fault of ours: whatever was passed
over is found here within a day, named, told, and taken in.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.desk.admit import Desk
from mailbot.desk.fetching import Intake, Stop, unseen
from mailbot.desk.intake import FOLDER, Since, never, take_in
from mailbot.desk.status import COUNTED
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub
from mailbot.domain.running import Incident, Mark
from mailbot.ports import Mailbox, Pending
from mailbot.rules import incidents

DAY = timedelta(days=1)
NAMED = 20  # of those passed over; the others are counted


@dataclass(frozen=True, slots=True)
class Count:
    """What one count found."""

    listed: int  # mails that lie on the server
    passed_over: tuple[MailStub, ...]  # below the waterline and unknown to the record
    gone: int  # mails of the record that the server has no more: filed or deleted by somebody

    def in_words(self, taken_in: int) -> str:
        """As it is kept and shown."""
        words = f"{self.listed} on the server, {self.gone} of the record's are there no more"
        if self.passed_over:
            words += f", {len(self.passed_over)} had been passed over and {taken_in} of them were taken in"
        return words


def is_due(desk: Desk, address: str) -> bool:
    """Whether a mailbox was counted a day ago; the first day begins with the first question."""
    now = desk.clock.now()
    with desk.store.view() as work:
        mark = work.marks.get(_name(address))
    if mark is not None:
        return now - mark.at >= DAY
    with desk.store.begin() as work:
        work.marks.set(Mark(_name(address), now))
        work.commit()
    return False


def read(desk: Desk, mailbox: Mailbox, since: Since, stop: Stop = never) -> Intake:
    """Take in what is new; once a day count as well.  Raises as `take_in`."""
    if is_due(desk, mailbox.address):
        return reconcile(desk, mailbox, since, stop)
    return take_in(desk, mailbox, since, stop)


def reconcile(desk: Desk, mailbox: Mailbox, since: Since, stop: Stop = never) -> Intake:
    """Count, take in whatever the record lacks, and have people told of it.

    Raises as `take_in`; then it is due still.
    """
    with desk.store.view() as work:
        line = work.ledger.waterline(mailbox.address, FOLDER)
    if line is None:
        return take_in(desk, mailbox, since, stop)
    pending = mailbox.pending(None)
    count = _count(desk, line, pending)
    intake = take_in(desk, mailbox, since, stop, sweep=True)
    if not stop():
        _write_down(desk, mailbox.address, count)
    return intake


def _count(desk: Desk, line: Waterline, pending: Pending) -> Count:
    unknown = unseen(desk, pending.stubs)
    with desk.store.view() as work:
        accounted = work.vitals.accounted(line.mailbox, line.folder, pending.uidvalidity)
    known = len(pending.stubs) - len(unknown)
    return Count(len(pending.stubs), _passed_over(line, unknown), max(0, accounted - known))


def _passed_over(line: Waterline, unknown: Sequence[MailStub]) -> tuple[MailStub, ...]:
    """What is above the waterline has only just come; a Maildir has no line, and is read whole each time."""
    start = line.taken_from.replace(microsecond=0)
    return tuple(
        stub
        for stub in unknown
        if stub.key.uidvalidity
        and stub.key.uidvalidity == line.uidvalidity
        and int(stub.key.uid) <= line.uid
        and stub.delivered_at >= start
    )


def _write_down(desk: Desk, address: str, count: Count) -> None:
    now = desk.clock.now()
    left = len(unseen(desk, count.passed_over))
    with desk.store.begin() as work:
        work.marks.set(Mark(_name(address), now, count.in_words(len(count.passed_over) - left)))
        if count.passed_over:
            work.incidents.begin(_incident(desk, address, count, now))
        else:
            work.incidents.end(f"{incidents.RECONCILED}:{address}", now)
        work.commit()


def _incident(desk: Desk, address: str, count: Count, now: datetime) -> Incident:
    named = [f"{stub.key.uidvalidity}/{stub.key.uid}" for stub in count.passed_over[:NAMED]]
    more = len(count.passed_over) - len(named)
    which = f"{len(count.passed_over)} (by UIDVALIDITY and UID: {', '.join(named)}"
    which += f" and {more} more)" if more else ")"
    return incidents.not_accounted(address, desk.profiles[address.casefold()].organisation, now, which)


def _name(address: str) -> str:
    return f"{COUNTED}:{address}"
