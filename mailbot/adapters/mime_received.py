"""Instants: the Date header's claim, and the receipt by our own server's Received line (W1)."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, timezone
from email.utils import parsedate_tz

from mailparser.dates import parse_mail_date
from mailparser.exceptions import MailParserReceivedParsingError
from mailparser.received import split_received

from mailbot.adapters.mime_guard import FAULTS
from mailbot.adapters.mime_text import Notes, raw_header_text

_LONGEST = 4_096  # characters of a Received or Date field that are looked at
_MOST_RECEIVED = 200  # lines searched for one of ours
# A trace line older than this against the delivery is a broken clock.  A mail that somebody moves here or
# restores later was received when our server says, however long ago (W1).
_LONGEST_TRANSIT = timedelta(days=3650)
_BY = re.compile(r"\bby\s+([^\s;()]+)", re.IGNORECASE)


def read_date(raw: str, notes: Notes) -> datetime | None:
    """A date-time of RFC 5322 in UTC, lenient; None when it is none."""
    text = raw_header_text(raw[:_LONGEST], "", notes)
    try:
        found: datetime | None = parse_mail_date(text).value
        if found is None:
            found = _lenient(text)
    except FAULTS:
        found = None
    if found is None:
        notes.add("a date that cannot be read")
    return found


def _lenient(text: str) -> datetime | None:
    """What the standard library makes of it; a zone left out is UTC, an impossible one is no date."""
    parts = parsedate_tz(text)
    if parts is None:
        return None
    zone = timezone(timedelta(seconds=parts[9] or 0))
    return datetime(*parts[:6], tzinfo=zone).astimezone(UTC)


def receipt(delivered_at: datetime, received: Iterable[str], mx: Sequence[str], notes: Notes) -> datetime:
    """The earlier of delivery and the topmost Received line, the topmost by one of `mx` where given.

    A line whose date is unreadable or more than ten years before the delivery is ignored; one later
    than the delivery changes nothing.
    """
    hosts = frozenset(host.casefold().rstrip(".") for host in mx)
    for number, raw in enumerate(received):
        if number >= _MOST_RECEIVED:
            break
        by, date = _clauses(raw[:_LONGEST])
        if hosts and by not in hosts:
            continue
        stamped = read_date(date, notes) if date else None
        if stamped is None or not timedelta(0) <= delivered_at - stamped <= _LONGEST_TRANSIT:
            return delivered_at
        return stamped
    return delivered_at


def _clauses(raw: str) -> tuple[str, str]:
    """Who received the mail, case-folded, and when."""
    try:
        clauses, date = split_received(raw)
        by = next((value for keyword, value in clauses if keyword == "by"), "")
    except (MailParserReceivedParsingError, *FAULTS):
        found = _BY.search(raw)
        by, date = found[1] if found else "", raw.rpartition(";")[2]
    host = by.split(maxsplit=1)[0] if by.split() else ""
    return host.casefold().rstrip("."), date or ""
