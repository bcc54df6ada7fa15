"""Mails, offices and mailboxes for tests of the reading room, and the labelled set's loader."""

import tomllib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from mailbot.adapters.mime_addresses import read_addresses
from mailbot.adapters.mime_html import html_to_text
from mailbot.adapters.mime_text import Notes
from mailbot.domain.duration import Duration, Unit
from mailbot.domain.mail import Address, Attachment, Headers, IncomingMail, MailKey
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import Anonymous, Dress, MailboxProfile, Office, Procedure
from mailbot.domain.reading import Known, Reading
from mailbot.domain.terms import Windows
from mailbot.reading.understand import understand
from tests.support.calendars import LONDON, england_and_wales, rights

LABELLED = Path(__file__).parents[1] / "mail"
EDUCATION = MailboxProfile("education@ihm.example", "ihm")
BOXES = {
    "education": EDUCATION,
    "enquiries": MailboxProfile("enquiries@ihm.example", "ihm", area="other"),
    "imi": MailboxProfile("info@imi.example", "imi"),
    "box": MailboxProfile("complaints@imi.example", "imi", dedicated=True),
    "forms": MailboxProfile("education@ihm.example", "ihm", forms=frozenset({"forms@web.example"})),
}
OWN = frozenset(box.address for box in BOXES.values())
SAM = Person("sam", "Sam Hobbs", ("sam@ihm.example",), frozenset({"manager", "triage"}))
_JPEG = b"\xff\xd8\xff\xe0"


@cache
def office(organisation: str = "ihm") -> Office:
    """A small office: Sam handles, everybody at ihm.example is a colleague."""
    procedure = Procedure(
        organisation=organisation,
        version="1",
        reference_prefix=organisation.upper(),
        zone=LONDON,
        division="england-and-wales",
        markings=(),
        clocks=(),
        stages=(),
        anonymous=Anonymous.REFUSE,
        names_handler=False,
        intake_state="OPEN",
        appeal_state="OPEN",
        thank_feedback=True,
        appeal_copies=(),
        complaint_copies=(),
        form_link="",
        asks_evidence=False,
        routes=(),
        windows=Windows(Duration(21, Unit.DAYS)),
    )
    dress = Dress(organisation.upper(), organisation.upper(), "Complaints", "", "", "", "", "#000000")
    directory = Directory((SAM,), frozenset({"ihm.example", "imi.example"}))
    return Office(procedure, directory, england_and_wales(), rights(), dress)


def attachment(name: str, size: int = 60_000, head: bytes | None = None, **more: Any) -> Attachment:
    """A part with a believable beginning."""
    lower = name.casefold()
    picture = lower.endswith((".jpg", ".jpeg", ".png"))
    begins = (_JPEG if picture else b"%PDF-1.7" if lower.endswith(".pdf") else b"") if head is None else head
    kind = (
        "image/jpeg" if picture else "text/calendar" if lower.endswith(".ics") else "application/octet-stream"
    )
    return Attachment(
        name, more.pop("content_type", kind), size, more.pop("inline", False), head=begins, **more
    )


def mail(
    text: str = "", subject: str = "Complaint", sender: str = "Pat Lee <pat@lee.example>", **more: Any
) -> IncomingMail:
    """A mail to education@ihm.example; `headers` is a list of "Name: value"."""
    box = more.pop("box", EDUCATION)
    fields = tuple(
        (name.casefold(), value.strip())
        for name, _, value in (line.partition(":") for line in more.pop("headers", ()))
    )
    to = more.pop("to", None)
    return IncomingMail(
        key=MailKey(box.address, 1, "1"),
        identity=more.pop("identity", "0" * 64),
        message_id=more.pop("message_id", "<one@lee.example>"),
        subject=subject,
        senders=addresses(sender),
        received_at=datetime(2026, 5, 4, 9, 0, tzinfo=UTC),
        headers=Headers(fields),
        size=len(text),
        to=addresses(box.address if to is None else to),
        text=text,
        **more,
    )


def addresses(text: str) -> tuple[Address, ...]:
    """As the reader of bytes finds them: "Smith, Jane <jane@…>" is one."""
    return read_addresses([text], "utf-8", Notes())


def judge(incoming: IncomingMail, box: MailboxProfile = EDUCATION, known: Known | None = None) -> Reading:
    """Understand a mail as the desk would."""
    return understand(incoming, box, office(box.organisation), known or Known(), OWN)


@dataclass(frozen=True)
class Labelled:
    """One mail of the labelled set with what a careful officer would say of it."""

    label: str
    mail: IncomingMail
    box: MailboxProfile
    fields: dict[str, Any] = field(repr=False)

    @property
    def anonymous(self) -> object:
        return self.fields.get("anonymous", False)


@cache
def labelled_set() -> tuple[Labelled, ...]:
    """Every mail of tests/mail/*.toml."""
    found = []
    for path in sorted(LABELLED.glob("*.toml")):
        for number, fields in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["mail"], 1):
            found.append(
                Labelled(
                    f"{path.stem}-{number}: {fields['subject'][:40]}",
                    _built(fields),
                    BOXES[fields.get("box", "education")],
                    fields,
                )
            )
    return tuple(found)


def _built(fields: dict[str, Any]) -> IncomingMail:
    more: dict[str, Any] = {
        name: fields[name]
        for name in ("headers", "to", "return_path", "content_type", "report_type")
        if name in fields
    }
    for line in fields.get("headers", ()):
        name, _, value = line.partition(":")
        if name.casefold() == "return-path":
            more["return_path"] = value.strip(" <>")
        elif name.casefold() == "reply-to":
            more["reply_to"] = addresses(value)
    more.setdefault("return_path", "someone@elsewhere.example")
    more["attachments"] = tuple(map(attachment, fields.get("attachments", ())))
    return mail(
        _as_text(fields["body"]),
        fields["subject"],
        fields["from"],
        box=BOXES[fields.get("box", "education")],
        **more,
    )


def _as_text(body: str) -> str:
    return html_to_text(body) if body.lstrip().startswith("<div") else body
