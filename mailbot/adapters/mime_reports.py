"""Delivery reports: RFC 3464 fields first, the dialects of old mail systems (flufl.bounce) second.

flufl.bounce is asked only where something besides the words says that the mail is a report: it takes
ordinary mail for a bounce now and then, and raises on some.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from email import message_from_bytes, message_from_string
from email.message import Message
from email.policy import compat32
from email.utils import getaddresses

from flufl.bounce import all_failures

from mailbot.adapters.mime_guard import FAULTS
from mailbot.adapters.mime_parts import Part, octets_of, read_part
from mailbot.adapters.mime_text import Notes, header_text, one_line
from mailbot.domain.mail import DeliveryStatus, IncomingMail

_MOST_ROWS = 500
_LARGEST_SCANNED = 131_072  # octets of a mail that flufl.bounce may see whole
_LONGEST_DIAGNOSTIC = 1_000  # characters
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_ACTIONS = frozenset({"failed", "delayed", "delivered", "relayed", "expanded"})
_ADDRESS = re.compile(r"[^\s<>,;\"()]{1,256}@[^\s<>,;\"()@]{1,255}")
_SYSTEM_SENDER = re.compile(
    r"\b(mailer-?daemon|mail-?daemon|postmaster|mail delivery (sub)?system|mdaemon)\b", re.IGNORECASE
)
_DELAY_SUBJECT = re.compile(r"\bdelay(ed)?\b|\bwarning\b|being retried|will be retried", re.IGNORECASE)
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
    for block in (block for part in reports for block in _blocks(part)):
        fields: dict[str, str] = {}
        for name, value in block.raw_items():
            fields.setdefault(name.lower(), header_text(str(value)[:8_192], "", notes))
        envelope_id = envelope_id or fields.get("original-envelope-id", "")
        row = _row(fields)
        if row is not None and row not in rows[-_MOST_ROWS:]:
            rows.append(row)
        if len(rows) >= _MOST_ROWS:
            notes.add(f"more than {_MOST_ROWS} recipients in a report")
            break
    return tuple(rows), envelope_id


def _blocks(part: Part) -> Iterator[Message]:
    """The groups of fields of a report, the one about the message first (RFC 3464 section 2.1)."""
    if not part.encoding.startswith(("base64", "quoted-printable")):
        yield from part.children
        return
    # The parser looked for fields in the encoded text; give it the decoded one.
    encoded = b"\n".join(bytes(child.get_payload(decode=True) or b"") for child in part.children)
    leaf = Message(policy=compat32)
    leaf["Content-Transfer-Encoding"] = part.encoding
    leaf.set_payload(encoded.decode("ascii", "surrogateescape"))
    octets = octets_of(read_part(leaf, Notes()))
    for block in re.split(rb"\r?\n(?:[ \t]*\r?\n)+", octets)[: _MOST_ROWS + 1]:
        yield message_from_bytes(block, policy=compat32)


def _row(fields: Mapping[str, str]) -> DeliveryStatus | None:
    if not fields.keys() & {"final-recipient", "original-recipient", "action", "status"}:
        return None
    # The address as we wrote it finds our letter; forwarding may have led elsewhere.
    original = _recipient(fields.get("original-recipient", ""))
    final = _recipient(fields.get("final-recipient", ""))
    action = re.match(r"[a-z]*", fields.get("action", "").lower())
    status = _STATUS.search(fields.get("status", ""))
    return DeliveryStatus(
        recipient=original if "@" in original else final or original,
        action=action[0] if action is not None and action[0] in _ACTIONS else "",
        status=status[1] if status else "",
        diagnostic=fields.get("diagnostic-code", "")[:_LONGEST_DIAGNOSTIC],
    )


def _recipient(field: str) -> str:
    """The address of "rfc822; <a@b>"; the type, the brackets and comments are optional in practice."""
    value = field.rpartition(";")[2].strip()
    found = _ADDRESS.search(value)
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


def ask_dialects(message: Message, mail: IncomingMail, notes: Notes) -> tuple[DeliveryStatus, ...]:
    """What the words of a report say: RFC 3464's fields among them, else what flufl.bounce finds.

    The message is changed; it must not be read afterwards.
    """
    text = mail.text[:_LARGEST_SCANNED]
    return _fields_in_text(text) or _ask_flufl(message, mail.subject, text, mail.size, notes)


def _fields_in_text(text: str) -> tuple[DeliveryStatus, ...]:
    """Recipients of a report whose fields stand in its text, a paragraph each."""
    if "-recipient:" not in text.lower():
        return ()
    rows: list[DeliveryStatus] = []
    for paragraph in text.split("\n\n"):
        if "-recipient:" in paragraph.lower():
            block = message_from_string(paragraph.strip("\n"), policy=compat32)
            row = _row({name.lower(): one_line(str(value)) for name, value in block.raw_items()})
            rows += [row] if row is not None and row.action and row not in rows[-_MOST_ROWS:] else []
    return tuple(rows[:_MOST_ROWS])


def _ask_flufl(
    message: Message, subject: str, text: str, size: int, notes: Notes
) -> tuple[DeliveryStatus, ...]:
    """What flufl.bounce finds, as rows without status unless the text names exactly one."""
    report = _presentable(message, text, size)
    try:
        temporary, permanent = all_failures(report)
    except FAULTS as fault:
        notes.add(f"bounce dialects not understood ({type(fault).__name__})")
        return ()
    is_delay = _DELAY_SUBJECT.search(subject) is not None
    statuses = set(_STATUS.findall(text))
    status = statuses.pop() if len(statuses) == 1 else ""
    found = [(octets, "delayed" if is_delay else "failed") for octets in sorted(permanent)]
    found += [(octets, "delayed") for octets in sorted(temporary - permanent)]
    return tuple(
        DeliveryStatus(one_line(octets.decode("utf-8", "replace")), action, status)
        for octets, action in found[:_MOST_ROWS]
    )


def _presentable(message: Message, text: str, size: int) -> Message:
    """The message as flufl.bounce can bear it, decoded and in ASCII; a large one as its text alone."""
    if size > _LARGEST_SCANNED:
        small = Message(policy=compat32)
        small["X-Failed-Recipients"] = str(message.get("X-Failed-Recipients", ""))
        small.set_payload(_ascii(text))
        message = small
    for part in message.walk():
        for name, value in [(name, str(value)) for name, value in part.raw_items()]:
            if not value.isascii():
                del part[name]
                part[name] = one_line(_ascii(value))
        if part.get_content_maintype() == "text" and not part.is_multipart():
            octets = octets_of(read_part(part, Notes()))
            del part["content-transfer-encoding"]
            part.set_payload(_ascii(octets.decode("ascii", "replace")))
    if not getaddresses([str(message.get("From", ""))]):
        del message["From"]
        message["From"] = "MAILER-DAEMON"
    for name in ("To", "Subject"):
        if name not in message:
            message[name] = ""
    return message


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode("ascii")
