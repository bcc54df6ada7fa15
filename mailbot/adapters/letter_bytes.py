"""Letters as bytes: RFC 5322 with MIME, written by hand.

What leaves here is 7-bit ASCII with CRLF line ends and no line over 78 octets, save where an address
itself needs RFC 6532 (UTF-8 in To).  Header values come from strangers; each is checked or encoded here
and can neither end its line nor begin another (MAIL C17).
"""

import re
from binascii import b2a_base64, b2a_qp
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from mailbot.adapters import letter_files
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import File, Purpose
from mailbot.domain.mail import Address

LINE = 76  # octets of a header line (RFC 2047 section 2)
_WORD_FRAME = len("=?utf-8?b?") + len("?=")
_BOUNDARY = "=_mailbot_alternative"  # quoted-printable text never holds "=_" (RFC 2045 section 6.7)
_BETWEEN, _END = f"--{_BOUNDARY}".encode(), f"--{_BOUNDARY}--\r\n".encode()
_ALTERNATIVE = f'Content-Type: multipart/alternative; boundary="{_BOUNDARY}"'
_OUTER = "=_mailbot_mixed"  # nor does base64
_NEXT, _LAST = f"\r\n--{_OUTER}\r\n".encode(), f"\r\n--{_OUTER}--\r\n".encode()
_INNER = "=_mailbot_related"
_BESIDE, _WHOLE = f"\r\n--{_INNER}\r\n".encode(), f"\r\n--{_INNER}--\r\n".encode()
_REFERENCES = 12  # ids kept of a long thread: the first and the latest (RFC 5322 section 3.6.4)

_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+(?: [A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+)*")
_MESSAGE_ID = re.compile(r"<[!-;=?-~]{1,250}>")
_LOCAL = r"(?:[^\s\x00-\x20\x7f-\x9f<>()\[\],;:\\\"@]+|\"(?:[^\"\\\r\n\x00-\x1f]|\\[\x20-\x7e])*\")"
_DOMAIN = r"(?:[^\s\x00-\x20\x7f-\x9f<>()\[\],;:\\\"@]+|\[[0-9A-Za-z:.]+\])"
_ADDRESS = re.compile(f"({_LOCAL})@({_DOMAIN})")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above a letter's body."""

    sender: Address  # the mailbox, with the organisation's display name
    to: Address
    subject: str  # one line
    message_id: str  # ours, with angle brackets
    date: datetime  # aware
    purpose: Purpose
    language: str  # "en"
    in_reply_to: str = ""
    references: tuple[str, ...] = ()


def assemble(
    head: Head, text: str, html: str, files: Sequence[File] = (), pictures: Sequence[File] = ()
) -> bytes:
    """One letter, plain text and HTML beside each other (RFC 2046 section 5.1.4), files below them.

    `pictures` stand within the HTML, which names them by their Content-ID (RFC 2387, RFC 2392).

    Raises LetterRefused where a header could not be told truthfully: a subject of several lines, an
    address that is none.
    """
    lines = [
        f"From: {mailbox(head.sender, 'From')}",
        f"To: {mailbox(head.to, 'To')}",
        f"Subject: {unstructured(one_line(head.subject), 'Subject')}",
        f"Date: {format_datetime(head.date)}",
        f"Message-ID: {head.message_id}",
        *_thread(head),
        f"Auto-Submitted: {head.purpose.value}",
        # Not "All": that would suppress the bounces we must see (MAIL C4.28).
        "X-Auto-Response-Suppress: OOF, AutoReply",
        f"Content-Language: {_language(head.language)}",
        "MIME-Version: 1.0",
        *([f'Content-Type: multipart/mixed; boundary="{_OUTER}"', "", f"--{_OUTER}"] if files else []),
        _ALTERNATIVE,
        "",
        f"--{_BOUNDARY}",
    ]
    # An address with letters beyond ASCII needs SMTPUTF8; all else above is ASCII.
    top = "\r\n".join(lines).encode("utf-8")
    words = b"\r\n".join((top, _part("plain", text), _BETWEEN, _html(html, pictures), _END))
    return _NEXT.join((words, *map(letter_files.part, files))) + _LAST if files else words


def _html(html: str, pictures: Sequence[File]) -> bytes:
    """The HTML, with the pictures that stand in it."""
    page = _part("html", html)
    if not pictures:
        return page
    head = f'Content-Type: multipart/related; type="text/html"; boundary="{_INNER}"\r\n\r\n--{_INNER}\r\n'
    return _BESIDE.join((head.encode() + page, *map(letter_files.part, pictures))) + _WHOLE


def _part(kind: str, text: str) -> bytes:
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    # Line ends become CRLF only now: b2a_qp breaks long lines with whatever it has seen so far.
    body = b2a_qp(text.replace("\r", "").encode("utf-8", "replace"), istext=True)
    return head.encode() + body.replace(b"\n", b"\r\n")


def _thread(head: Head) -> list[str]:
    lines = []
    if _MESSAGE_ID.fullmatch(head.in_reply_to):
        lines.append(f"In-Reply-To: {head.in_reply_to}")
    ids = [found for found in head.references if _MESSAGE_ID.fullmatch(found)]
    if len(ids) > _REFERENCES:
        ids = [ids[0], *ids[1 - _REFERENCES :]]
    if ids:
        lines.append("References: " + "\r\n ".join(ids))
    return lines


def _language(tag: str) -> str:
    if _LANGUAGE.fullmatch(tag) is None:
        raise LetterRefused(f"{tag!r} is not a language tag such as en or cy")
    return tag


def one_line(subject: str) -> str:
    """The subject, once it is known to be one.  Raises LetterRefused."""
    if len(subject.splitlines()) != 1 or subject.isspace():
        raise LetterRefused("the subject is empty or has more than one line")
    return subject


def unstructured(text: str, field: str) -> str:
    """A header value as ASCII, folded; encoded words where it is not plain (RFC 2047)."""
    room = LINE - len(field) - 2
    if text.isascii() and text.isprintable() and "=?" not in text:
        if len(text) <= room:
            return text
        if max(map(len, text.split(" "))) < LINE // 2 and "  " not in text:
            return _folded(text, room)
    return "\r\n ".join(_encoded_words(text, room))


def _folded(text: str, room: int) -> str:
    """Plain words over several lines; the first has `room` octets beside the field's name."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line, room = word, LINE - 1
        else:
            line = f"{line} {word}" if line else word
    return "\r\n ".join([*lines, line])


def _encoded_words(text: str, room: int) -> list[str]:
    """Words of whole characters, each at most 75 octets, each on its own line."""
    words: list[str] = []
    chunk: list[str] = []
    size = 0
    limit = _octets(room)
    for character in text:
        width = len(character.encode("utf-8", "replace"))
        if size + width > limit:
            words.append(_encoded(chunk))
            chunk, size, limit = [], 0, _octets(LINE - 1)
        chunk.append(character)
        size += width
    return [*words, _encoded(chunk)]


def _octets(room: int) -> int:
    """How many octets of text an encoded word of `room` octets carries in base64."""
    return (min(room, 75) - _WORD_FRAME) // 4 * 3


def _encoded(characters: list[str]) -> str:
    octets = "".join(characters).encode("utf-8", "replace")
    return f"=?utf-8?b?{b2a_base64(octets, newline=False).decode()}?="


def mailbox(address: Address, field: str) -> str:
    """`name <local@domain>`, folded.  Raises LetterRefused for what is no address."""
    spec = f"<{checked_address(address.address)}>"
    phrase = _phrase(address.name, field)
    if not phrase:
        return spec[1:-1]
    last = phrase.rpartition("\r\n")[2]
    used = len(last) + (len(field) + 2 if last == phrase else 0)
    return f"{phrase}{' ' if used + 1 + len(spec) <= LINE else chr(13) + chr(10) + ' '}{spec}"


def _phrase(name: str, field: str) -> str:
    if not name:
        return ""
    room = LINE - len(field) - 2
    if len(name) < room and name.isascii() and name.isprintable() and "=?" not in name:
        if _ATOMS.fullmatch(name):
            return name
        escaped = name.replace("\\", "\\\\").replace('"', '\\"')
        if len(escaped) + 2 <= room:
            return f'"{escaped}"'
    return "\r\n ".join(_encoded_words(name, room))


def checked_address(address: str) -> str:
    """The address fit for a header and an envelope: its domain in ASCII where it can be (RFC 5891).

    Raises LetterRefused for anything that is not one address (RFC 5321: 64 octets, @, 255 octets).
    """
    match = _ADDRESS.fullmatch(address)
    if match is None:
        raise LetterRefused(f"{address[:80]!r} is not an address that can be written to")
    local, domain = match.groups()
    try:
        domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
        size = len(local.encode("utf-8")), len(domain)
    except UnicodeError as error:
        raise LetterRefused(f"{address[:80]!r} is not an address that can be written to") from error
    if size[0] > 64 or size[1] > 255:
        raise LetterRefused(f"{address[:80]!r} is longer than an address may be")
    return f"{local}@{domain}"
