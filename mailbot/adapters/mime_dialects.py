"""Bounces in the dialects of old mail systems: RFC 3464's fields in the text, else what flufl.bounce finds.

flufl.bounce is asked only where something besides the words says that the mail is a report: it takes
ordinary mail for a bounce now and then, and raises on some.  Its expressions take quadratic time within a
line and go over the text some fifty times, so it never sees the mail itself: it is given a bounded copy.
"""

import re
from email import message_from_string
from email.message import Message
from email.policy import compat32
from email.utils import getaddresses

from flufl.bounce import all_failures

from mailbot.adapters.mime_guard import FAULTS
from mailbot.adapters.mime_parts import octets_of, read_part
from mailbot.adapters.mime_reports import MOST_ROWS, STATUS, row_of
from mailbot.adapters.mime_text import Notes, one_line
from mailbot.domain.mail import DeliveryStatus, IncomingMail

_LARGEST_SCANNED = 131_072  # octets of a mail that is copied part by part
_LONGEST_LINE = 500  # characters that flufl.bounce sees of a line
_MOST_LINES = 2_000  # lines that it sees of a mail
_MOST_CHARACTERS = 65_536  # characters that it sees of a mail
_MOST_PARTS = 50  # parts that it sees of a mail
_LONGEST_FIELD = 8_192  # characters that it sees of a header field
_FIELDS = ("From", "X-Failed-Recipients", "X-Mailer", "Content-Description")  # those that it looks at
_DELAY_SUBJECT = re.compile(r"\bdelay(ed)?\b|\bwarning\b|being retried|will be retried", re.IGNORECASE)
# What no retry mends: a subject that says so is no mere warning, whatever else it says.
_FINAL_SUBJECT = re.compile(
    r"user unknown|unknown (user|recipient|address|mailbox)|(recipient|address|mailbox) unknown"
    r"|no such (user|recipient|address|mailbox)|does ?n[o']t exist|returned to sender|undeliverable",
    re.IGNORECASE,
)


def ask_dialects(message: Message, mail: IncomingMail, notes: Notes) -> tuple[DeliveryStatus, ...]:
    """What the words of a report say about each recipient."""
    text = mail.text[:_LARGEST_SCANNED]
    return _fields_in_text(text) or _ask_flufl(message, mail, text, notes)


def _fields_in_text(text: str) -> tuple[DeliveryStatus, ...]:
    """Recipients of a report whose fields stand in its text, a paragraph each."""
    if "-recipient:" not in text.lower():
        return ()
    rows: dict[DeliveryStatus, None] = {}  # in order, each once
    for paragraph in text.split("\n\n"):
        if "-recipient:" in paragraph.lower():
            block = message_from_string(paragraph.strip("\n"), policy=compat32)
            row = row_of({name.lower(): one_line(str(value)) for name, value in block.raw_items()})
            if row is not None and row.action:
                rows[row] = None
        if len(rows) >= MOST_ROWS:
            break
    return tuple(rows)


def _ask_flufl(
    message: Message, mail: IncomingMail, text: str, notes: Notes
) -> tuple[DeliveryStatus, ...]:
    """What flufl.bounce finds, as rows without status unless the text names exactly one."""
    try:
        temporary, permanent = all_failures(presentable(message, text, mail.size))
    except FAULTS as fault:
        notes.add(f"bounce dialects not understood ({type(fault).__name__})")
        return ()
    is_delay = _DELAY_SUBJECT.search(mail.subject) and not _FINAL_SUBJECT.search(mail.subject)
    statuses = set(STATUS.findall(text))
    status = statuses.pop() if len(statuses) == 1 else ""
    found = [(octets, "delayed" if is_delay else "failed") for octets in sorted(permanent)]
    found += [(octets, "delayed") for octets in sorted(temporary - permanent)]
    return tuple(
        DeliveryStatus(one_line(octets.decode("utf-8", "replace")), action, status)
        for octets, action in found[:MOST_ROWS]
    )


def presentable(message: Message, text: str, size: int) -> Message:
    """A copy that flufl.bounce can bear: bounded, decoded, in ASCII; of a large mail its text alone."""
    room = _Room()
    if size > _LARGEST_SCANNED:
        copy = _head_of(message)
        copy["Content-Type"] = "text/plain"
        copy.set_payload(room.take(text))
    else:
        copy = _copy(message, room)
    if not getaddresses([str(copy.get("From", ""))]):
        del copy["From"]
        copy["From"] = "MAILER-DAEMON"
    return copy


class _Room:
    """How much of a mail may still be handed on."""

    def __init__(self) -> None:
        self.parts = _MOST_PARTS
        self._lines = _MOST_LINES
        self._characters = _MOST_CHARACTERS

    def take(self, text: str) -> str:
        """The first lines of a text, as many as there is room for; several empty lines become one."""
        kept: list[str] = []
        was_empty = False
        for line in text[:_LARGEST_SCANNED].replace("\r\n", "\n").replace("\r", "\n").split("\n"):
            if self._lines <= 0 or self._characters <= 0:
                break
            cut = line[:_LONGEST_LINE].rstrip()
            if cut or not was_empty:
                kept.append(_ascii(cut))
                self._lines -= 1
                self._characters -= len(cut) + 1
            was_empty = not cut
        return "\n".join(kept) + "\n"


def _copy(node: Message, room: _Room) -> Message:
    """A node and what it holds, its text decoded; without charset, encoding or anything but text."""
    part = read_part(node, Notes())
    copy = _head_of(node)
    copy["Content-Type"] = part.content_type
    if part.children:
        copies: list[Message | str] = []
        for child in part.children:
            if room.parts <= 0:
                break
            room.parts -= 1
            copies.append(_copy(child, room))
        copy.set_payload(copies)
    else:
        is_text = part.main in {"text", "multipart"}
        copy.set_payload(room.take(octets_of(part).decode("ascii", "replace")) if is_text else "")
    return copy


def _head_of(node: Message) -> Message:
    head = Message(policy=compat32)
    for name in _FIELDS:
        if name in node:
            value = one_line(_ascii(", ".join(str(each) for each in node.get_all(name, []))))
            # A list is cut at a comma: half an address would be somebody else's.
            head[name] = value if len(value) <= _LONGEST_FIELD else value[:_LONGEST_FIELD].rpartition(",")[0]
    return head


def _ascii(text: str) -> str:
    return text.encode("ascii", "replace").decode("ascii")
