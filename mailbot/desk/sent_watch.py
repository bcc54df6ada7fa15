"""What people send from a mailbox of ours, as its Sent folder shows it (R19, E41).

Our own letters lie there too, and are passed over by their Message-IDs, unread.  A Sent folder that is
missing, or that the server will not open, keeps no complaint waiting: the inbox goes on without it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk import waterlines
from mailbot.desk.admit import Admitted, Desk
from mailbot.desk.admit_sent import admit_sent
from mailbot.desk.fetching import Intake, Stop, fetchable, one_by_one, take_one, unseen
from mailbot.domain.errors import MailboxUnavailable
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter_id import verify
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Mailbox, Pending

FOLDER = "Sent"  # as the waterline calls it, whatever its name is on the server


@dataclass(frozen=True, slots=True)
class Listed:
    """Sent as it was listed, and how far it had been read."""

    line: Waterline
    pending: Pending


def look(desk: Desk, mailbox: Mailbox, taken_from: datetime) -> Listed | None:
    """List what is new in Sent; at first sight nothing before `taken_from`.  None where it cannot be read."""
    with desk.store.view() as work:
        line = work.ledger.waterline(mailbox.address, FOLDER)
    line = line or Waterline(mailbox.address, FOLDER, taken_from, 0, 0)
    try:
        pending = mailbox.pending_sent(line)
    except MailboxUnavailable as error:
        desk.log.sent_unread(mailbox.address, str(error))
        return None
    desk.log.sent_read(mailbox.address)
    return Listed(line, pending)


def take_in(desk: Desk, mailbox: Mailbox, listed: Listed, intake: Intake, stop: Stop) -> None:
    """Admit what people have sent; what came of it is added to `intake`.  Raises StoreUnavailable."""
    since = waterlines.taken_from(listed.line, listed.pending)
    stubs = [stub for stub in listed.pending.stubs if stub.delivered_at >= since]
    stubs = _not_ours(desk, unseen(desk, stubs))
    sent = Intake()

    def take(raw: RawMail) -> Admitted:
        return admit_sent(desk, raw)

    try:
        for raw in one_by_one(stop, mailbox, fetchable(desk, stubs, sent), sent):
            desk.at("sent_fetched")
            take_one(desk, raw, take, sent)
    except MailboxUnavailable as error:
        desk.log.sent_unread(mailbox.address, str(error))
    waterlines.move(desk, listed.line, listed.pending, sent)
    desk.at("sent_waterline_moved")
    intake.outcomes.update(sent.outcomes)
    intake.left += sent.left


def _not_ours(desk: Desk, stubs: Sequence[MailStub]) -> list[MailStub]:
    """Without our own letters.  Most are signed; what is about no case is not, and the outbox knows it."""
    people_s = [stub for stub in stubs if verify(stub.message_id, desk.key) is None]
    if not people_s:
        return []
    with desk.store.view() as work:
        return [
            stub
            for stub in people_s
            if not stub.message_id or work.outbox.by_message_id(stub.message_id) is None
        ]
