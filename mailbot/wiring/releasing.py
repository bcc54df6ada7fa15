"""The bytes of a held mail, wherever they lie."""

from mailbot.adapters.rawmail import whole_mail
from mailbot.adapters.store.ledger import unreadable_identity
from mailbot.desk.releasing import Releasing
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Unfetchable
from mailbot.wiring.house import House


def releasing(house: House, by: str, why: str) -> Releasing:
    """Where what somebody decides about held things is carried out."""
    return Releasing(house.works.desk, house.works.dispatch.undelivered, by, why)


def bytes_of(house: House, entry: LedgerEntry) -> RawMail:
    """As kept, else as the mailbox has it (one that was too large, or could not be fetched, was not kept).

    Its receipt is the one that it had.  Raises UserError where it is gone, MailboxUnavailable.
    """
    stub = MailStub(entry.key, 0, entry.received_at)
    with house.store.view() as work:
        kept = work.ledger.raw(entry.identity) if entry.identity else None
        kept = kept or work.ledger.raw(unreadable_identity(entry.key))
    if kept:
        return whole_mail(stub, kept)
    box = entry.key.mailbox.casefold()
    mailbox = next((one for one in house.works.mailboxes if one.address.casefold() == box), None)
    if mailbox is None:
        raise _gone(entry, f"its mailbox {entry.key.mailbox} is not configured any more.")
    for raw in mailbox.fetch([stub]):
        if isinstance(raw, Unfetchable):
            raise _gone(entry, raw.why)
        return raw
    raise _gone(entry, "the mailbox does not have it.")


def _gone(entry: LedgerEntry, why: str) -> UserError:
    remedy = "Deal with it by hand, then add --drop --why TEXT."
    return UserError(Problem(f"mail {entry.key.short}", f"cannot be had: {why}", remedy))
