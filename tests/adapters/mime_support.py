"""Mails by hand for the reader's tests, and what must hold of any mail that was read."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime

from mailbot.adapters.body_digest import body_digest
from mailbot.adapters.mime import MailReader
from mailbot.domain.mail import IncomingMail, MailKey, RawMail

DELIVERED = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
PAT = b"Pat Member <pat@example.org>"


def raw_mail(content: bytes, delivered_at: datetime = DELIVERED) -> RawMail:
    key = MailKey("education@ihm.example", 7, "42")
    return RawMail(key, delivered_at, content, len(content), body_digest(content))


def read(content: bytes, mx: Sequence[str] = (), delivered_at: datetime = DELIVERED) -> IncomingMail:
    return MailReader().read(raw_mail(content, delivered_at), mx)


def mail_with(
    body: bytes = b"The course was cancelled.\r\n",
    *,
    sender: bytes = PAT,
    subject: bytes = b"Complaint",
    extra: bytes = b"",
) -> bytes:
    """A mail by Pat; `extra` is further header lines, each with its CRLF."""
    return (
        b"From: %b\r\nTo: education@ihm.example\r\nSubject: %b\r\n"
        b"Date: Sun, 22 Nov 2026 11:58:00 +0000\r\nMessage-ID: <one@example.org>\r\n"
        b"MIME-Version: 1.0\r\n%b\r\n%b" % (sender, subject, extra, body)
    )


def part(content: bytes, content_type: bytes = b"text/plain; charset=utf-8", extra: bytes = b"") -> bytes:
    return b"Content-Type: %b\r\n%b\r\n%b" % (content_type, extra, content)


def multipart(kind: bytes, *parts: bytes, parameters: bytes = b"", extra: bytes = b"") -> bytes:
    """A mail by Pat of several parts."""
    return mail_with(
        b"".join(b"--edge\r\n%b\r\n" % each for each in parts) + b"--edge--\r\n",
        extra=b'Content-Type: multipart/%b; boundary="edge"%b\r\n%b' % (kind, parameters, extra),
    )


def strings(value: object) -> Iterator[str]:
    """Every string anywhere in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def assert_sound(mail: IncomingMail) -> None:
    """Databases take every string, headers are one line, addresses are not empty, instants are aware."""
    for text in strings(mail):
        text.encode("utf-8")
        assert "\0" not in text
        assert "\r" not in text or text is mail.html
    attached = [item for attachment in mail.attachments for item in (attachment.name, attachment.content_id)]
    lines = [mail.subject, mail.message_id, mail.content_type, mail.report_type, mail.return_path or ""]
    people = [*mail.senders, *mail.reply_to, *mail.to, *mail.cc]
    for line in (*lines, *attached, *mail.references, *strings(mail.headers), *strings(tuple(people))):
        assert line.splitlines() in ([], [line])
    assert all(person.address for person in people)
    assert all("/" not in item.name and "\\" not in item.name and item.name for item in mail.attachments)
    assert mail.received_at.tzinfo is not None
    assert mail.sent_at is None or mail.sent_at.tzinfo is not None
