"""Delivery reports: the fields of RFC 3464, and how a report without them is told from other mail."""

import re
from collections.abc import Mapping, Sequence

from mailbot.adapters.mime_parts import Part, encoded_octets, octets_of
from mailbot.adapters.mime_text import Notes, bare_addresses, header_text
from mailbot.domain.mail import DeliveryStatus, IncomingMail

MOST_ROWS = 500
_LARGEST = 524_288  # octets of a report that are read
_LONGEST_ADDRESS = 1_000  # characters of a field in which an address is looked for
_LONGEST_FIELD = 8_192  # characters
_LONGEST_DIAGNOSTIC = 1_000  # characters
STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_STATUS_SAID = re.compile(r"\b[245]\d\d[ -]#?([245]\.\d{1,3}\.\d{1,3})(?![\d.])")  # behind a reply code
_ACTIONS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})
_BETWEEN_GROUPS = re.compile(rb"\n(?:[ \t]*\n)+")
_FOLD = re.compile(rb"\n(?=[ \t])")
_TOLD = frozenset({"final-recipient", "original-recipient", "action", "status"})
_READ = _TOLD | {"diagnostic-code", "original-envelope-id"}
_SYSTEM_SENDER = re.compile(
    r"\b(mailer-?daemon|mail-?daemon|postmaster|mail delivery (sub)?system|mdaemon)\b"
    r"|\bsystem administrator\"?@",
    re.IGNORECASE,
)
_FAILURE_SUBJECT = re.compile(
    r"undeliver|not delivered|undelivered|could not be delivered|delivery (status|fail|problem|report|delay)"
    r"|fail(ed|ure)|returned (mail|to sender)|non-?deliver|mail delivery|mail system error|unzustellbar"
    r"|delivery notification|warning: (could not|message)|delayed",
    re.IGNORECASE,
)


def read_delivery(reports: Sequence[Part], notes: Notes) -> tuple[tuple[DeliveryStatus, ...], str]:
    """The recipients of all message/delivery-status parts, and the Original-Envelope-Id."""
    rows: list[DeliveryStatus] = []
    envelope_id = ""
    for group in (group for part in reports for group in _groups(part, notes)):
        fields = _fields(group, notes)
        envelope_id = envelope_id or fields.get("original-envelope-id", "")
        row = row_of(fields)
        if row is not None and row not in rows:
            rows.append(row)
        if len(rows) >= MOST_ROWS:
            notes.add(f"more than {MOST_ROWS} recipients in a report")
            break
    return tuple(rows), envelope_id


def _groups(part: Part, notes: Notes) -> list[bytes]:
    """The groups of fields of a report, the one about the message first (RFC 3464 section 2.1)."""
    is_encoded = part.encoding.startswith(("base64", "quoted-printable"))
    octets = (octets_of(part) if is_encoded else encoded_octets(part)).strip()
    lines = octets[:_LARGEST].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    groups = _BETWEEN_GROUPS.split(lines, MOST_ROWS + 1)
    if len(octets) > _LARGEST:  # half a group would say half of what is true
        notes.add(f"delivery report cut after {_LARGEST} octets")
        groups.pop()
    return groups[: MOST_ROWS + 1]


def _fields(group: bytes, notes: Notes) -> dict[str, str]:
    """The first of each field that is of use, name in lower case."""
    fields: dict[str, str] = {}
    for line in _FOLD.sub(b"", group).decode("ascii", "surrogateescape").split("\n"):
        name, _, value = line.partition(":")
        name = name.rstrip(" \t").lower()
        if name in _READ and name not in fields:
            fields[name] = header_text(value[:_LONGEST_FIELD], "", notes)
    return fields


def row_of(fields: Mapping[str, str]) -> DeliveryStatus | None:
    """A recipient by the fields of a group, names in lower case; None when they are about none."""
    if not fields.keys() & _TOLD:
        return None
    # The address as we wrote it finds our letter; forwarding may have led elsewhere.
    original = recipient_of(fields.get("original-recipient", ""))
    final = recipient_of(fields.get("final-recipient", ""))
    action = re.match(r"[a-z]*", fields.get("action", "").lower())
    diagnostic = fields.get("diagnostic-code", "")[:_LONGEST_DIAGNOSTIC]
    status = STATUS.search(fields.get("status", "")) or _STATUS_SAID.search(diagnostic)
    return DeliveryStatus(
        recipient=original if "@" in original else final or original,
        action=action[0] if action is not None and action[0] in _ACTIONS else "",
        status=status[1] if status else "",
        diagnostic=diagnostic,
    )


def recipient_of(field: str) -> str:
    """The address of "rfc822; <a@b>"; the type, the brackets and comments are optional in practice."""
    value = field[:_LONGEST_ADDRESS].rpartition(";")[2].strip()
    found = bare_addresses(value)
    return found[0] if found else value.strip("<> ")


def looks_like_report(mail: IncomingMail) -> bool:
    """Whether anything but the words of the body says that a mail system wrote this."""
    if mail.return_path == "" or mail.report_type == "delivery-status":
        return True
    written_by = f"{mail.return_path} {mail.headers.first('from')}"
    if "x-failed-recipients" in mail.headers or _SYSTEM_SENDER.search(written_by):
        return True
    automatic = (mail.headers.first("auto-submitted") or "no").lower().startswith("auto-")
    return automatic and _FAILURE_SUBJECT.search(mail.subject) is not None
