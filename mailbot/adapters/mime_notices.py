"""Notices of Amazon's mail service, which reports in JSON where others write RFC 3464."""

import json
from collections.abc import Iterator, Mapping

from mailbot.adapters.mime_reports import MOST_ROWS, STATUS, recipient_of
from mailbot.adapters.mime_text import one_line
from mailbot.domain.mail import DeliveryStatus, IncomingMail

_MARK = "x-amz-sns-message-id"
_BROKEN_LINE = "!\n "  # where sendmail breaks a line of more than 990 octets
_LARGEST = 131_072  # characters of a notice
_LONGEST_DIAGNOSTIC = 1_000  # characters
# A recipient who complains of spam has had the letter.
_KINDS = {
    "Delivery": ("delivery", "recipients", "delivered"),
    "Complaint": ("complaint", "complainedRecipients", "delivered"),
    "Bounce": ("bounce", "bouncedRecipients", "failed"),
}


def is_notice(mail: IncomingMail) -> bool:
    """Whether the mail came by the notification service; not yet that it is about a letter."""
    return _MARK in mail.headers and mail.text.lstrip()[:1] == "{"


def read_notice(mail: IncomingMail) -> tuple[DeliveryStatus, ...]:
    """What a notice says about each recipient.  Raises ValueError or RecursionError for broken JSON."""
    text = mail.text.lstrip()
    text = text[:_LARGEST].replace(_BROKEN_LINE, "")
    notice, _ = json.JSONDecoder(strict=False).raw_decode(text)  # a footer follows
    kind = notice.get("notificationType") if isinstance(notice, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        return ()
    place, listed, action = _KINDS[kind]
    report = notice.get(place)
    if not isinstance(report, dict) or not isinstance(report.get(listed), list):
        return ()
    return tuple(_rows(report, listed, action))


def _rows(report: Mapping[str, object], listed: str, action: str) -> Iterator[DeliveryStatus]:
    recipients = report[listed]
    for each in recipients[:MOST_ROWS] if isinstance(recipients, list) else ():
        about = each if isinstance(each, dict) else {"emailAddress": each}
        diagnostic = _text(about.get("diagnosticCode") or report.get("smtpResponse"))
        status = STATUS.search(_text(about.get("status"))) or STATUS.search(diagnostic)
        told = _text(about.get("action")).lower()
        yield DeliveryStatus(
            recipient=recipient_of(_text(about.get("emailAddress"))),
            action=told if told in {"failed", "delayed", "delivered"} else action,
            status=status[1] if status else "",
            diagnostic=diagnostic,
        )


def _text(value: object) -> str:
    return one_line(value[:_LONGEST_DIAGNOSTIC]) if isinstance(value, str) else ""
