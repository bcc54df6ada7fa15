"""A finished letter, read back from the bytes that go out: what a reader gets, and not what was meant."""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

_SHOWN = ("From", "To", "Date")  # to everybody; the subject is the heading
_TECHNICAL = (
    "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "X-Auto-Response-Suppress",
    "Content-Language",
)  # fmt: skip
_CID = re.compile(r"""(?<=src=")cid:([^"]+)(?=")""")  # as our own templates write it (RFC 2392)


@dataclass(frozen=True, slots=True)
class Shown:
    """One letter as it is shown."""

    headers: tuple[tuple[str, str], ...]
    technical: tuple[tuple[str, str], ...]
    sender: str  # the display name, or the address where there is none
    language: str  # "en"; "" where the letter does not say
    subject: str
    to: str
    text: str
    html: str  # its pictures within it
    enclosed: tuple[tuple[str, str], ...]  # (file name, HTML) of pages to print


def read(content: bytes) -> Shown:
    """What a letter of ours shows; anything else comes out as far as it can be read."""
    message = message_from_bytes(content, policy=policy.default)
    name, address = parseaddr(str(message["From"] or ""))
    return Shown(
        _present(message, _SHOWN),
        _present(message, _TECHNICAL),
        name or address,
        str(message["Content-Language"] or ""),
        str(message["Subject"] or ""),
        str(message["To"] or ""),
        _body(message, "plain"),
        _CID.sub(lambda found: _pictures(message).get(found[1], found[0]), _body(message, "html")),
        tuple(_pages(message)),
    )


def _present(message: EmailMessage, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(message[name])) for name in names if message[name] is not None)


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    content = part.get_content() if part else ""
    return content.replace("\r\n", "\n") if isinstance(content, str) else ""


def _pictures(message: EmailMessage) -> Mapping[str, str]:
    """Content-ID and picture, as an address that holds the picture itself (RFC 2397)."""
    return {
        str(part["Content-ID"]).strip("<>"): f"data:{part.get_content_type()};base64,{_base64(part)}"
        for part in message.walk()
        if part.get_content_maintype() == "image" and part["Content-ID"] is not None
    }


def _base64(part: EmailMessage) -> str:
    content = part.get_payload(decode=True)
    return b64encode(content).decode("ascii") if isinstance(content, bytes) else ""


def _pages(message: EmailMessage) -> list[tuple[str, str]]:
    return [
        (part.get_filename() or "page", str(part.get_content()))
        for part in message.iter_attachments()
        if part.get_content_type() == "text/html"
    ]
