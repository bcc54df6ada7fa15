"""Invented mail, as bytes, for stories."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime


def mail(
    subject: str = "Complaint",
    body: str = "The course was cancelled the day before and nobody told me.\n\nPat Lee\n",
    sender: str = "Pat Lee <pat.lee@example.org>",
    to: str = "education@ihm.org.uk",
    **headers: str,
) -> bytes:
    """One mail.  `headers`: further fields, underscores for hyphens; an empty value leaves a field out."""
    message = EmailMessage()
    fields = {
        "Return_Path": f"<{sender.rpartition('<')[2].rstrip('>')}>",
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": format_datetime(datetime(2026, 11, 20, 9, 0, tzinfo=UTC)),
        "Message_ID": f"<{abs(hash((subject, body, sender)))}@example.org>",
        **headers,
    }
    for name, value in fields.items():
        if value:
            message[name.replace("_", "-")] = value
    message.set_content(body)
    return message.as_bytes()


def complaint(number: int, to: str) -> bytes:
    """The n-th of many complaints, each by somebody else."""
    name = _name(number)
    return mail(
        f"Complaint about marking, paper {number}",
        f"My paper {number} was lost and nobody has answered me since September.\n\nYours\n{name}\n",
        f"{name} <member{number}@example.org>",
        to,
        Message_ID=f"<complaint-{number}@example.org>",
    )


def appeal(number: int, to: str) -> bytes:
    """The n-th of many appeals."""
    name = _name(number)
    return mail(
        "Complaint Appeal",
        f"I do not accept the decision of {number} October on my complaint and wish to appeal.\n\n{name}\n",
        f"{name} <appellant{number}@example.org>",
        to,
        Message_ID=f"<appeal-{number}@example.org>",
    )


def ordinary(number: int, to: str) -> bytes:
    """The n-th of many mails that are none of our business."""
    return mail(
        f"Room booking for seminar {number}",
        f"Please keep room {number} for us on Thursday.\n\nMaria Stone\n",
        f"Maria Stone <maria{number}@example.org>",
        to,
        Message_ID=f"<ordinary-{number}@example.org>",
    )


def machine(number: int, to: str) -> bytes:
    """The n-th of many mails by machines, of four kinds in turn."""
    kinds: tuple[dict[str, str], ...] = (
        {"Auto_Submitted": "auto-replied", "Subject": f"Automatic reply: complaint {number}"},
        {
            "List_Id": "<news.example.org>",
            "List_Unsubscribe": "<mailto:off@example.org>",
            "Precedence": "bulk",
        },
        {
            "Return_Path": "<>",
            "From": "MAILER-DAEMON@example.org",
            "Subject": "Undelivered Mail Returned to Sender",
        },
        {
            "Auto_Submitted": "auto-generated",
            "From": "no-reply@tickets.example",
            "Subject": f"[Ticket {number}] received",
        },
    )
    fields = dict(kinds[number % len(kinds)])
    subject = fields.pop("Subject", f"This week's bulletin {number}")
    return mail(
        subject,
        f"This is message {number} of a machine.\n",
        to=to,
        **{"Message_ID": f"<machine-{number}@example.org>", **fields},
    )


_FORENAMES = ("Asha", "Ben", "Carys", "Dev", "Ewan", "Fatima", "Grace", "Hugh", "Isla", "Jonah")
_SURNAMES = ("Archer", "Bevan", "Clarke", "Doyle", "Ellis", "Forde", "Gill", "Hobbs", "Ingram", "Jarvis")


def _name(number: int) -> str:
    return f"{_FORENAMES[number % 10]} {_SURNAMES[number // 10 % 10]}"
