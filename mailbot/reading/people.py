"""Who is on the other end of a mail: the real writer behind front-end groups, colleagues, ourselves."""

import re
from enum import StrEnum

from mailbot.domain.mail import Address, IncomingMail
from mailbot.domain.procedure import MailboxProfile, Office

_ADDRESS = re.compile(r"[\w.+'&~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")


class Role(StrEnum):
    """What the sender is to the office."""

    OURSELVES = "ourselves"  # one of the configured mailboxes
    COLLEAGUE = "colleague"
    FORM = "form"  # an allow-listed sender of web-form notifications
    STRANGER = "stranger"


def writer_of(mail: IncomingMail, own: frozenset[str]) -> Address | None:
    """The one writer.  Behind a group ("'Jane' via Enquiries") it is X-Original-From, else Reply-To."""
    sender = mail.sender
    if sender is None or sender.key not in own or " via " not in sender.name.casefold():
        return sender
    original = mail.headers.first("x-original-from") or mail.headers.first("x-original-sender") or ""
    match = _ADDRESS.search(original[:400])
    name = sender.name.casefold().index(" via ")
    shown = sender.name[:name].strip(" '\"")
    if match is not None:
        return Address(original[: match.start()].strip(" '\"<") or shown, match[0])
    if len(mail.reply_to) == 1 and mail.reply_to[0].key not in own:
        return Address(mail.reply_to[0].name or shown, mail.reply_to[0].address)
    return sender


def role_of(writer: Address | None, profile: MailboxProfile, office: Office, own: frozenset[str]) -> Role:
    """What the writer is to this office.  A mailbox of ours at the office's own domain is still ourselves."""
    if writer is None:
        return Role.STRANGER
    if writer.key in profile.forms:
        return Role.FORM
    if writer.key in own:
        return Role.OURSELVES
    return Role.COLLEAGUE if office.directory.is_colleague(writer.address) else Role.STRANGER
