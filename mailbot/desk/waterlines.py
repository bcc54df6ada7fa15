"""How far a folder has been read, and what of a listing is ours to read."""

from datetime import datetime

from mailbot.desk.admit import LONG_AGO, Desk
from mailbot.desk.fetching import Intake
from mailbot.domain.ledger import Waterline
from mailbot.ports import Pending


def taken_from(line: Waterline, pending: Pending, *, sweep: bool = False) -> datetime:
    """Before when mail is not ours to read, in whole seconds as mail servers keep them.

    A folder listed anew (first sight, a restore, a Maildir) shows old mail as new.  Above an IMAP
    waterline everything is new to us, whatever its date: a colleague has moved it here, or a clock is off.
    """
    listed_anew = sweep or pending.uidvalidity != line.uidvalidity or not pending.uidvalidity
    return line.taken_from.replace(microsecond=0) if listed_anew else LONG_AGO


def move(desk: Desk, line: Waterline, pending: Pending, intake: Intake) -> None:
    """Up to the last mail listed, or to just below the first that is left for another pass.

    Not where somebody else moved it since it was read: a reader that was frozen, or lost the mailbox.
    """
    first_left = min((int(key.uid) for key in intake.left if key.uidvalidity), default=pending.uid + 1)
    uid = min(pending.uid, first_left - 1)
    moved = Waterline(line.mailbox, line.folder, line.taken_from, pending.uidvalidity, uid)
    if moved != line:
        with desk.store.begin() as work:
            work.ledger.take_on(line)
            work.ledger.move_waterline(line, moved)
            work.commit()
