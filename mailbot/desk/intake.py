"""One pass over one mailbox: list, fetch what the ledger does not know, admit mail by mail."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.desk import sent_watch, waterlines
from mailbot.desk.admit import Admitted, Context, Desk, admit
from mailbot.desk.fetching import Intake, Stop, fetchable, one_by_one, take_one, unseen
from mailbot.desk.sent_shows import NOTHING, SentShows
from mailbot.domain.errors import MailboxRefused
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Mailbox

BACKLOG = timedelta(minutes=10)  # mail that has lain this long may have been answered by hand
FOLDER = "INBOX"


def never() -> bool:
    """Go on to the end."""
    return False


@dataclass(frozen=True, slots=True)
class Since:
    """From when a mailbox is taken on at first sight: `taken_from`, inclusive, by receipt (R35)."""

    taken_from: datetime


def take_in(desk: Desk, mailbox: Mailbox, since: Since, stop: Stop = never, *, sweep: bool = False) -> Intake:
    """Admit everything new in a mailbox; with `sweep`, everything the ledger does not know.

    Then what people have sent from it.  Sent is listed before any mail is admitted and read after all are:
    so whatever it answers has its case.

    Raises MailboxUnavailable, MailboxRefused or StoreUnavailable; what was committed stays.
    """
    line = _waterline(desk, mailbox, since)
    pending = mailbox.pending(None if sweep else line)
    sent = sent_watch.look(desk, mailbox, line.taken_from)
    desk.at("listed")
    taken_from = waterlines.taken_from(line, pending, sweep=sweep)
    stubs = unseen(desk, [stub for stub in pending.stubs if stub.delivered_at >= taken_from])
    context = Context(taken_from, sent=_answered(desk, mailbox, stubs))
    # A Maildir lies on this machine, and its names tell this machine's time.
    intake = Intake(latest=max((stub.delivered_at for stub in stubs if stub.key.uidvalidity), default=None))

    def take(raw: RawMail) -> Admitted:
        return admit(desk, raw, context)

    for raw in one_by_one(stop, mailbox, fetchable(desk, stubs, intake), intake):
        desk.at("fetched")
        take_one(desk, raw, take, intake)
    waterlines.move(desk, line, pending, intake)
    desk.at("waterline_moved")
    if sent is not None and not intake.left:
        sent_watch.take_in(desk, mailbox, sent, intake, stop)
    return intake


def _waterline(desk: Desk, mailbox: Mailbox, since: Since) -> Waterline:
    """How far the mailbox was read; at first sight nothing before `since` is ours."""
    with desk.store.begin() as work:
        line = work.ledger.waterline(mailbox.address, FOLDER)
        if line is None:
            line = work.ledger.take_on(Waterline(mailbox.address, FOLDER, since.taken_from, 0, 0))
            work.commit()
            desk.log.taken_on(mailbox.address, since.taken_from.isoformat())
    return line


def _answered(desk: Desk, mailbox: Mailbox, stubs: Sequence[MailStub]) -> SentShows:
    """What Sent shows as answered, asked only when mail has lain for a while (R35).

    Where there is no Sent to ask, no promise to acknowledge may wait for one.
    """
    oldest = min((stub.delivered_at for stub in stubs), default=None)
    if oldest is None or oldest > desk.clock.now() - BACKLOG:
        return NOTHING
    try:
        return SentShows.of(mailbox.written(oldest))
    except MailboxRefused as error:
        desk.log.sent_unread(mailbox.address, str(error))
        return NOTHING
