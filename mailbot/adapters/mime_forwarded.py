"""Enclosed messages: what somebody passed on, or what a bounce returns.

One level is read; their headers and authentication results prove nothing (MAIL C2.12).
"""

from collections.abc import Iterator, Sequence
from email.message import Message

from mailbot.adapters.mime_addresses import read_addresses
from mailbot.adapters.mime_bodies import read_contents
from mailbot.adapters.mime_guard import FAULTS, parse
from mailbot.adapters.mime_headers import raw_fields, read_message_id, read_subject, values_of
from mailbot.adapters.mime_parts import Part, octets_of
from mailbot.adapters.mime_received import read_date
from mailbot.adapters.mime_text import Notes
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import ForwardedMail

_MOST = 20
_LONGEST_TEXT = 100_000  # characters
_MANGLED = ("base64", "quoted-printable")  # RFC 2046 5.2.1 forbids these on an enclosed message


def read_forwarded(enclosed: Sequence[Part], notes: Notes) -> tuple[ForwardedMail, ...]:
    """The enclosed messages, in order; those that say nothing are left out."""
    found: list[ForwardedMail] = []
    for part in enclosed[:_MOST]:
        for message in _messages(part, notes):
            forwarded = _forwarded(message, notes)
            if forwarded is not None:
                found.append(forwarded)
    if len(enclosed) > _MOST:
        notes.add(f"more than {_MOST} enclosed messages")
    return tuple(found)


def _messages(part: Part, notes: Notes) -> Iterator[Message]:
    children = part.children
    if children and not part.encoding.startswith(_MANGLED):
        yield children[0]
        return
    octets = bytes(children[0].get_payload(decode=True) or b"") if children else octets_of(part)
    if children and part.encoding.startswith(_MANGLED):
        octets = _decoded(octets, part.encoding)
    try:
        yield parse(octets, notes)
    except UnreadableMail as fault:
        notes.add(f"enclosed message: {fault}")


def _decoded(octets: bytes, encoding: str) -> bytes:
    leaf = Message()
    leaf["Content-Transfer-Encoding"] = encoding.split(maxsplit=1)[0]
    leaf.set_payload(octets.decode("ascii", "surrogateescape"))
    decoded = leaf.get_payload(decode=True)
    return decoded if isinstance(decoded, bytes) else octets


def _forwarded(message: Message, notes: Notes) -> ForwardedMail | None:
    try:
        fields = raw_fields(message)
        senders = read_addresses(values_of(fields, "from"), "", notes)
        dates = values_of(fields, "date")
        forwarded = ForwardedMail(
            subject=read_subject(fields, "", notes),
            sender=senders[0] if len(senders) == 1 else None,
            message_id=read_message_id(fields, notes),
            text=read_contents(message, notes).text[:_LONGEST_TEXT],
            sent_at=read_date(dates[0], notes) if dates else None,
        )
    except FAULTS as fault:
        notes.add(f"enclosed message not understood ({type(fault).__name__})")
        return None
    says_nothing = not (forwarded.subject or forwarded.sender or forwarded.message_id or forwarded.text)
    return None if says_nothing else forwarded
