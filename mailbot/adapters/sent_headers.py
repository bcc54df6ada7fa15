"""What the headers of a mail in Sent tell: its Message-ID, its date, whom it went to and what it answers."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailbot.adapters.mime_addresses import read_addresses
from mailbot.adapters.mime_text import Notes, header_text, one_line
from mailbot.ports import Written

MOST = 65_536  # octets of a mail that are looked at for its headers

_FIELD = re.compile(rb"^(message-id|in-reply-to|references|date|subject|to|cc)[ \t]*:", re.IGNORECASE)
_MESSAGE_ID = re.compile(rb"<[^<>\s]+>")
# A mail passed on is no answer, though it names the mail it passes on.
_PASSED_ON = re.compile(rb"\s*(fwd?|wg|tr|rv|vs|i|enc|doorst|weiterl)\s*:", re.IGNORECASE)


def sent_fields(head: bytes) -> dict[bytes, bytes]:
    """The header fields that matter here, names in lower case, unfolded; the first of each name."""
    fields: dict[bytes, bytes] = {}
    name = b""
    for line in head[:MOST].splitlines():
        if not line:
            break
        if line[:1] in (b" ", b"\t"):
            if name:
                fields[name] += b" " + line.strip()
            continue
        match = _FIELD.match(line)
        name = match[1].lower() if match and match[1].lower() not in fields else b""
        if match and name:
            fields[name] = line[match.end() :].strip()
    return fields


def message_id(head: bytes) -> str:
    """With its angle brackets; "" where there is none."""
    return _first_id(sent_fields(head).get(b"message-id", b""))


def answers(head: bytes) -> frozenset[str]:
    """Message-IDs that a mail replies to: In-Reply-To, else the last of References (RFC 5322 3.6.4)."""
    fields = sent_fields(head)
    if _PASSED_ON.match(fields.get(b"subject", b"")):
        return frozenset()
    direct = _MESSAGE_ID.findall(fields.get(b"in-reply-to", b""))
    named = direct or _MESSAGE_ID.findall(fields.get(b"references", b""))[-1:]
    return frozenset(one.decode("utf-8", "replace") for one in named)


def written(head: bytes, put_there: datetime) -> Written:
    """All of it; never raises for what stands there."""
    fields = {name: value.decode("utf-8", "surrogateescape") for name, value in sent_fields(head).items()}
    notes = Notes()
    readers = read_addresses([fields[name] for name in (b"to", b"cc") if name in fields], "", notes)
    return Written(
        answers=answers(head),
        to=frozenset(reader.key for reader in readers),
        subject=one_line(header_text(fields.get(b"subject", ""), "", notes)),
        at=dated(head) or put_there,
    )


def dated(head: bytes) -> datetime | None:
    """The Date field as aware UTC; None where it is missing or makes no sense."""
    text = sent_fields(head).get(b"date", b"").decode("ascii", "replace")
    try:
        instant = parsedate_to_datetime(text)
        return instant.replace(tzinfo=instant.tzinfo or UTC).astimezone(UTC)
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _first_id(field: bytes) -> str:
    found = _MESSAGE_ID.search(field)
    return found[0].decode("utf-8", "replace") if found else ""
