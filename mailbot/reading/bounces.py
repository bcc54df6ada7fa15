"""Reports about mail: bounces, delays, and complaints by mailbox providers (RFC 3464, RFC 5965).

A bounce needs a machine's mark and a machine's words, or a report in the standard's form: people write
"undeliverable" too.
"""

import re

from mailbot.domain.mail import DeliveryStatus, IncomingMail
from mailbot.domain.reading import Because, BounceReading
from mailbot.reading import words_machine as lists
from mailbot.reading.because import because
from mailbot.reading.fold import plain_letters

_READ = 3_000  # characters of a report's text
_RETURNED_ID = re.compile(r"^[>\s]{0,6}message-id:\s*(<[!-;=?-~]{3,250}>)", re.IGNORECASE | re.MULTILINE)
# "complaint about message from 192.0.2.1": a mailbox provider's, about our mail; people name a day there
_ABUSE = re.compile(
    r"(?:complaint|abuse report|spam report) about (?:message|email|mail) from \W?"
    r"(?:\d{1,3}\.\d{1,3}\.|[0-9a-f]{1,4}:)|^abuse report\b|\bfbl report\b"
)
# What stands in reports and hardly ever in what people write of a thing that did not come.
_TECHNICAL = re.compile(
    r"\b[245]\d\d[ -#]\d?|\b[245]\.\d\.\d{1,3}\b|<[^\s<>@]{1,64}@[^\s<>]{1,120}>"
    r"|^(?:message-id|received|reporting-mta|final-recipient|diagnostic-code)\s?:",
    re.MULTILINE,
)
_FEEDBACK = re.compile(
    r"^feedback-type:\s*(?:abuse|fraud|virus|not-spam|other|opt-out)", re.IGNORECASE | re.MULTILINE
)
_FIRST_PERSON = re.compile(r"\b(?:i|my|me)\b")
_PARCEL = re.compile(r"\b(?:parcel|package|shipment|courier|order)\b")
_DAEMONS = ("mailer-daemon", "mailer_daemon", "mail-daemon", "maildaemon", "mdaemon", "microsoftexchange")
_MOST_IDS = 20
_REPORTS = frozenset({"delivery-status", "feedback-report"})
_GOOD = frozenset({"delivered", "relayed", "expanded"})


def bounce_reason(mail: IncomingMail) -> Because | None:
    """Why a mail is a report about another mail; None when it is not one."""
    if mail.report_type in _REPORTS or mail.content_type in {
        "message/delivery-status",
        "message/feedback-report",
    }:
        return because("DELIVERY_REPORT", mail.report_type or mail.content_type)
    if "x-failed-recipients" in mail.headers:
        return because("FAILED_RECIPIENTS", mail.headers.first("x-failed-recipients") or "")
    subject = plain_letters(mail.subject[:300])
    declared = (mail.headers.first("content-type") or "").casefold()
    if "report-type=feedback-report" in declared or _FEEDBACK.search(mail.text[:_READ]) is not None:
        return because("ABUSE_REPORT", mail.subject)
    marks = _machine_marks(mail)
    told = next((words for words in lists.BOUNCE_SUBJECTS if words in subject), "")
    text = plain_letters(mail.text[:_READ]) if marks or told else ""
    found = next((words for words in lists.BOUNCE_TEXT if words in text), "")
    abuse = _ABUSE.search(subject) is not None and not _by_a_person(mail)
    if abuse or '"notificationtype"' in mail.text[:2_000].casefold().replace(" ", ""):
        return because("ABUSE_REPORT", mail.subject)
    if mail.delivery and (marks or told):
        return because("DELIVERY_FAILED", mail.delivery[0].recipient)
    if not marks or not (told or found) or _by_a_person(mail):
        return None
    if marks >= 2:
        return because("RETURNED_MAIL", told or found)
    if told and found and not subject.startswith(("re:", "fw:", "fwd:")) and not _PARCEL.search(subject):
        return because("RETURNED_MAIL", told)
    return None


def _by_a_person(mail: IncomingMail) -> bool:
    """Told in the first person, with nothing of a report in it: a certificate came back, not a mail."""
    sender = mail.senders[0] if mail.senders else None
    if sender is None or mail.return_path == "" or sender.local.casefold().startswith(_DAEMONS):
        return False
    text = plain_letters(mail.text[:_READ])
    return _FIRST_PERSON.search(text) is not None and _TECHNICAL.search(text) is None


def _machine_marks(mail: IncomingMail) -> int:
    """How much speaks for a mail system as the writer: 0 to 3."""
    sender = mail.senders[0] if mail.senders else None
    local = sender.local.casefold().strip('"') if sender else ""
    name = plain_letters(sender.name) if sender else ""
    daemon = not sender or local.startswith((*_DAEMONS, "postmaster", "system admin", "mail delivery"))
    system = any(
        word in name
        for word in (
            "mail delivery",
            "mailer-daemon",
            "postmaster",
            "mail administrator",
            "mail delivery subsystem",
            "system administrator",
        )
    )
    return (
        2 * (daemon or system)
        + (mail.return_path == "" or (mail.return_path or "").casefold().startswith("mailer-daemon"))
        + (local in lists.BOUNCERS and not daemon)
    )


def read_bounce(mail: IncomingMail) -> BounceReading:
    """What the report says and which of our letters it may be about."""
    return BounceReading(_failed(mail), mail.delivery, returned_ids(mail))


def _failed(mail: IncomingMail) -> bool:
    """An Action settles it (RFC 3464 2.3.3: failed with 4.x.x is still failed), else a status, else words."""
    if mail.report_type == "feedback-report" or mail.content_type == "message/feedback-report":
        return False
    if mail.delivery:
        return any(_recipient_failed(status) for status in mail.delivery)
    head = plain_letters(f"{mail.subject[:200]} {mail.text[:800]}")
    return not any(word in head for word in lists.DELAY_WORDS)


def _recipient_failed(status: DeliveryStatus) -> bool:
    action = status.action.casefold()
    if action:
        return action == "failed" or (action not in _GOOD and action != "delayed")
    return not status.status.startswith(("2", "4"))


def returned_ids(mail: IncomingMail) -> tuple[str, ...]:
    """Message-IDs and envelope ids that a report names, each once."""
    ids = [part.message_id for part in mail.forwarded if part.message_id]
    if envelope_id := mail.original_envelope_id.strip("<>"):
        ids.append(f"<{envelope_id}>")  # ours is the letter's Message-ID (RFC 3461 section 4.4)
    if "essage-i" in mail.text.casefold():
        ids.extend(match[1] for match in _RETURNED_ID.finditer(mail.text[:50_000]))
    ids.extend((*mail.in_reply_to, *mail.references))
    return tuple(dict.fromkeys(ids))[:_MOST_IDS]
