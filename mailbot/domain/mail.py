"""Mail that came in: where it lay, its bytes, and what can be read off them without judging."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

_MEGABYTE = 1_000  # kilobytes, as people are told of sizes


@dataclass(frozen=True, slots=True, order=True)
class MailKey:
    """Where a mail lies.  Never a sequence number: those shift under our feet (RFC 3501 2.3.1)."""

    mailbox: str  # the configured address
    uidvalidity: int  # IMAP generation; 0 for a Maildir, whose names never repeat
    uid: str  # IMAP: the UID in decimal; Maildir: the file name up to the colon
    folder: str = "INBOX"

    def __str__(self) -> str:
        return f"{self.mailbox}/{self.folder};{self.uidvalidity}/{self.uid}"

    @property
    def short(self) -> str:
        """Twelve hexadecimal digits that a person can type in its place."""
        return hashlib.sha256(str(self).encode("utf-8", "surrogatepass")).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class MailStub:
    """A mail as its mailbox lists it, before any of its bytes are fetched."""

    key: MailKey
    size: int  # octets
    delivered_at: datetime  # INTERNALDATE, or the time in a Maildir name
    message_id: str = ""  # where the listing tells it (of Sent), with angle brackets


@dataclass(frozen=True, slots=True)
class RawMail:
    """A mail's bytes.  A large one comes abridged: its bulky attachments are left in the spool."""

    key: MailKey
    delivered_at: datetime  # INTERNALDATE, or the time in a Maildir name
    content: bytes  # as received; abridged when `spool` is set
    size: int  # octets as received
    body_digest: bytes  # SHA-256 of everything behind the first empty line, line ends as LF
    spool: str | None = None  # path of a file with the full bytes, None when `content` is whole


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox of a header (RFC 5322 section 3.4)."""

    name: str  # display name, decoded, one line; "" when there is none
    address: str  # addr-spec as written, without angle brackets; never empty

    @property
    def key(self) -> str:
        """For comparison: case-folded (no server in use keeps apart what differs in case only)."""
        return self.address.casefold()

    @property
    def local(self) -> str:
        return self.address.rpartition("@")[0]

    @property
    def domain(self) -> str:
        return self.address.rpartition("@")[2].casefold()


@dataclass(frozen=True, slots=True)
class Headers:
    """A mail's header fields, names case-folded, values decoded, unfolded and cleaned to one line."""

    fields: tuple[tuple[str, str], ...]

    def all(self, name: str) -> tuple[str, ...]:
        wanted = name.casefold()
        return tuple(value for key, value in self.fields if key == wanted)

    def first(self, name: str) -> str | None:
        wanted = name.casefold()
        return next((value for key, value in self.fields if key == wanted), None)

    def __contains__(self, name: str) -> bool:
        return self.first(name) is not None

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.fields)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not body text.  Its content stays in the raw mail."""

    name: str  # decoded, cleaned, never a path; "part-3.png" where the mail gives none
    content_type: str  # as declared, lower case
    size: int  # octets, decoded
    inline: bool  # Content-Disposition inline, or referred to by Content-ID from the HTML
    content_id: str = ""
    head: bytes = b""  # the first 64 octets, by which rules tell what it really is

    @property
    def with_size(self) -> str:
        """As people are told of it: "marks.pdf (340 KB)"."""
        kilobytes = -(-self.size // 1_000)
        size = f"{kilobytes} KB" if kilobytes < _MEGABYTE else f"{self.size / 1_000_000:.1f} MB"
        return f"{self.name} ({size})"


@dataclass(frozen=True, slots=True)
class DeliveryStatus:
    """One recipient of a delivery report (RFC 3464)."""

    recipient: str  # final or original recipient, "" when the report names none
    action: str  # failed, delayed, delivered, relayed, expanded; "" when not given
    status: str  # enhanced status "5.1.1", "" when not given
    diagnostic: str = ""  # one line


@dataclass(frozen=True, slots=True)
class ForwardedMail:
    """A message/rfc822 child: what somebody passed on, or what a bounce returns."""

    subject: str
    sender: Address | None
    message_id: str
    text: str
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class IncomingMail:
    """What can be read off a mail.  No judgement here; that is the `reading` room's work."""

    key: MailKey
    identity: str  # hex SHA-256 over From, Date, Subject, Message-ID and the body's bytes (R3)
    message_id: str  # with angle brackets; "" when the mail has none
    subject: str  # decoded, one line, control characters gone; prefixes still there
    senders: tuple[Address, ...]  # From
    received_at: datetime  # the receipt instant W1, UTC
    headers: Headers
    size: int  # octets as received
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()  # To, then Resent-To
    cc: tuple[Address, ...] = ()  # Cc, then Resent-Cc
    return_path: str | None = None  # None: header absent; "": the null path <>
    sent_at: datetime | None = None  # Date header: a claim, never used for receipt
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    content_type: str = "text/plain"  # top level, lower case
    report_type: str = ""  # multipart/report's report-type, lower case
    text: str = ""  # the body as text, from text/plain, else from HTML; LF line ends
    html: str = ""  # the HTML body as sent; "" when there is none
    attachments: tuple[Attachment, ...] = ()
    forwarded: tuple[ForwardedMail, ...] = ()
    delivery: tuple[DeliveryStatus, ...] = ()  # from message/delivery-status, else from old dialects
    original_envelope_id: str = ""
    defects: tuple[str, ...] = field(default=())  # what was wrong with the bytes, for the record

    @property
    def sender(self) -> Address | None:
        """The one writer; None when From names nobody or several (MAIL C2.14)."""
        return self.senders[0] if len(self.senders) == 1 else None
