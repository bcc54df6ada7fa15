"""A complaint that reached a colleague, passed on to a mailbox as the usual mail programs do it."""

from collections.abc import Callable
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime, parsedate_to_datetime
from html import escape
from itertools import count
from types import MappingProxyType

from tests.support import letters
from tests.support.clients import NADIA, PASSES
from tests.support.story import EDUCATION, MONDAY

WORDS = "The course was cancelled the day before and nobody told me.\n\nPat Lee\n"
_numbers = count(1)

Shape = Callable[[EmailMessage, EmailMessage, str], None]


def to_nadia(subject: str = "Complaint about the course", words: str = WORDS, **headers: str) -> bytes:
    """What Pat wrote to Nadia alone, on Friday 20 November 2026."""
    fields = {"Message_ID": "<to-nadia@example.org>", **headers}
    return letters.mail(subject, words, to="nadia.pemberton@ihm.org.uk", **fields)


def attached(message: EmailMessage, inner: EmailMessage, words: str) -> None:
    """The mail itself goes along, whole."""
    message.set_content(f"{words}\n")
    message.add_attachment(inner)


def outlook(message: EmailMessage, inner: EmailMessage, words: str) -> None:
    """A copy under header lines, in both forms."""
    sent = parsedate_to_datetime(str(inner["Date"])).strftime("%d %B %Y %H:%M")
    head = [("From", inner["From"]), ("Sent", sent), ("To", inner["To"]), ("Subject", inner["Subject"])]
    text = _text(inner)
    lines = "\n".join(f"{name}: {value}" for name, value in head)
    message.set_content(words.replace("\n", "\n\n") + f"\n\n{lines}\n\n{text}")
    rows = "".join(f"<p class=MsoNormal>{escape(row) or '&nbsp;'}</p>" for row in words.split("\n"))
    copied = "".join(f"<b>{name}:</b> {escape(str(value))}<br>" for name, value in head)
    body = "".join(f"<p>{escape(row)}</p>" for row in text.split("\n") if row)
    message.add_alternative(
        f"<html><body><div class=WordSection1>{rows}<div style='border:none;border-top:solid #E1E1E1 1.0pt;"
        f"padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>{copied}</p></div>{body}</div></body></html>",
        subtype="html",
    )


def gmail(message: EmailMessage, inner: EmailMessage, words: str) -> None:
    """A copy under a line of hyphens."""
    sent = parsedate_to_datetime(str(inner["Date"])).strftime("%a, %d %b %Y at %H:%M")
    head = (
        f"---------- Forwarded message ---------\nFrom: {inner['From']}\nDate: {sent}\n"
        f"Subject: {inner['Subject']}\nTo: {inner['To']}\n"
    )
    message.set_content(f"{words}\n\n{head}\n\n{_text(inner)}")


def thunderbird(message: EmailMessage, inner: EmailMessage, words: str) -> None:
    """A table of headers as text."""
    head = (
        f"-------- Forwarded Message --------\nSubject: \t{inner['Subject']}\nDate: \t{inner['Date']}\n"
        f"From: \t{inner['From']}\nTo: \t{inner['To']}\n"
    )
    message.set_content(f"{words}\n\n\n{head}\n\n\n{_text(inner)}")


SHAPES = MappingProxyType(
    {"attached": attached, "outlook": outlook, "gmail": gmail, "thunderbird": thunderbird}
)


def forwards(
    words: str, shape: Shape = attached, inner: bytes = b"", sender: str = NADIA, **headers: str
) -> bytes:
    """A colleague's mail, found authentic by our server; `headers` replace, empty leaves one out."""
    original = message_from_bytes(inner or to_nadia(), policy=policy.default)
    assert isinstance(original, EmailMessage)
    fields = {
        "Authentication_Results": PASSES,
        "From": sender,
        "To": EDUCATION,
        "Subject": f"FW: {original['Subject']}",
        "Date": format_datetime(MONDAY),
        "Message_ID": f"<forward-{next(_numbers)}@ihm.org.uk>",
        **headers,
    }
    message = EmailMessage()
    for name, value in fields.items():
        if value:
            message[name.replace("_", "-")] = value
    shape(message, original, words)
    return message.as_bytes()


def _text(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).strip()
