"""Header fields other than addresses: cleaned values, Message-IDs, the null path, what identifies a mail."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from email.message import Message

from mailbot.adapters.mime_guard import field_octets, stray_lines
from mailbot.adapters.mime_params import read_parameterised
from mailbot.adapters.mime_text import (
    Notes,
    bare_addresses,
    header_octets,
    header_text,
    one_line,
    raw_header_text,
)
from mailbot.domain.mail import Headers

_MOST_FIELDS = 2_000
_LONGEST_FIELD = 65_536  # characters
_LONGEST_SUBJECT = 2_000  # characters, decoded
_LONGEST_ID = 998  # RFC 5322 2.1.1: a line
_MOST_IDS = 200
_LONGEST_IDS = 65_536  # characters of a field of ids, counted from its end
_BETWEEN_IDS = re.compile(r"[\s<,;]")
_ID = re.compile(r"<([^<>\s]{1,996})>")
_IDENTIFYING = ("from", "date", "subject", "message-id")

RawFields = Sequence[tuple[str, str]]  # name in lower case, value as parsed (surrogates for raw octets)


def raw_fields(message: Message) -> RawFields:
    """All fields in order, as the parser keeps them."""
    return [(name.lower(), str(value)) for name, value in message.raw_items()]


def values_of(fields: RawFields, *names: str) -> list[str]:
    """The raw values of all fields with the first name, then of those with the next."""
    return [value for wanted in names for name, value in fields if name == wanted]


def read_headers(fields: RawFields, charset: str, notes: Notes) -> Headers:
    """Every field with its value on one clean line."""
    if len(fields) > _MOST_FIELDS:
        notes.add(f"more than {_MOST_FIELDS} header fields: the rest was left out")
    cleaned = (
        (one_line(name.casefold()), header_text(value[:_LONGEST_FIELD], charset, notes))
        for name, value in fields[:_MOST_FIELDS]
    )
    return Headers(tuple(cleaned))


def read_subject(fields: RawFields, charset: str, notes: Notes) -> str:
    """The first Subject, decoded, on one line, prefixes and all."""
    subjects = values_of(fields, "subject")
    if not subjects:
        return ""
    subject = header_text(subjects[0][:_LONGEST_FIELD], charset, notes)
    if len(subject) > _LONGEST_SUBJECT:
        notes.add(f"subject cut after {_LONGEST_SUBJECT} characters")
    return subject[:_LONGEST_SUBJECT].rstrip()


def read_ids(values: Iterable[str], notes: Notes) -> tuple[str, ...]:
    """Message-IDs with angle brackets, each once, the last ones where there are too many.

    Where no brackets are, whatever has the shape of an id is taken for one.
    """
    text = one_line(" ".join(raw_header_text(_end_of(value, notes), "", notes) for value in values))
    found = _ID.findall(text) or bare_addresses(text)
    ids = tuple(dict.fromkeys(f"<{each}>" for each in found))
    if len(ids) > _MOST_IDS:
        notes.add(f"more than {_MOST_IDS} message ids: the last ones were kept")
    return ids[-_MOST_IDS:]


def _end_of(value: str, notes: Notes) -> str:
    """As much of a field of ids as is read: its end, which begins with a whole id."""
    if len(value) <= _LONGEST_IDS:
        return value
    notes.add(f"message ids: the last {_LONGEST_IDS} characters of a field were read")
    end = value[-_LONGEST_IDS:]
    first = _BETWEEN_IDS.search(end)
    return end[first.start() :] if first else ""


def read_message_id(fields: RawFields, notes: Notes) -> str:
    """The first Message-ID with angle brackets; "" when there is none."""
    values = values_of(fields, "message-id")
    if not values:
        return ""
    text = one_line(raw_header_text(values[0][:_LONGEST_FIELD], "", notes))
    found = _ID.search(text)
    bare = found[1] if found else "".join(text.split()).strip("<>")
    return f"<{bare[: _LONGEST_ID - 2]}>" if bare else ""


def read_return_path(fields: RawFields, notes: Notes) -> str | None:
    """The topmost Return-Path (ours, RFC 5321 4.4): None absent, "" for the null path."""
    values = values_of(fields, "return-path")
    if not values:
        return None
    text = one_line(raw_header_text(values[0][:_LONGEST_ID], "", notes))
    if "<" in text:
        text = text.partition("<")[2].partition(">")[0]
    return text.strip()


def identity(message: Message, content: bytes, body_digest: bytes) -> str:
    """Which mail this is (R3), whatever box it lay in, whatever line ends and trace headers it has."""
    digest = hashlib.sha256()
    for name in _IDENTIFYING:
        value = field_octets(message, name)
        digest.update(b"%d:%b\n" % (len(value), value))
    digest.update(stray_lines(message, content))
    digest.update(body_digest)
    return digest.hexdigest()


def own_charset(message: Message, notes: Notes) -> str:
    """A charset that the mail declares: the best guess for raw octets in its headers."""
    for part in message.walk():
        values = [str(value) for name, value in part.raw_items() if name.lower() == "content-type"]
        charset = read_parameterised(values[0], notes).get("charset") if values else ""
        if charset:
            return charset
    return ""


def has_raw_octets(fields: RawFields) -> bool:
    """Whether some value holds octets that are neither ASCII nor UTF-8."""
    for _, value in fields:
        if not value.isascii():
            try:
                header_octets(value).decode("utf-8")
            except UnicodeDecodeError:
                return True
    return False
