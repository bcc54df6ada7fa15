"""The MailReader: from a mail's octets to an IncomingMail.

Each field is read on its own, so that what is wrong with one never costs another.  The octets are
parsed once, by the standard library's compat32 parser; mail-parser reads addresses, dates and
Received lines from its raw fields, our own walk reads bodies and attachments from its tree.
mail-parser's whole-mail class is not used: it decodes every body a second time and would double the
cost of a mail.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from email.message import Message
from functools import partial
from typing import TypeVar

from mailbot.adapters.mime_addresses import read_addresses
from mailbot.adapters.mime_attachments import attachment_of
from mailbot.adapters.mime_bodies import Contents, read_contents
from mailbot.adapters.mime_dialects import ask_dialects
from mailbot.adapters.mime_forwarded import read_forwarded
from mailbot.adapters.mime_guard import FAULTS, parse
from mailbot.adapters.mime_headers import (
    RawFields,
    has_raw_octets,
    identity,
    own_charset,
    raw_fields,
    read_headers,
    read_ids,
    read_message_id,
    read_return_path,
    read_subject,
    values_of,
)
from mailbot.adapters.mime_notices import is_notice, read_notice
from mailbot.adapters.mime_parts import Part, read_part
from mailbot.adapters.mime_received import read_date, receipt
from mailbot.adapters.mime_reports import looks_like_report, read_delivery
from mailbot.adapters.mime_text import Notes
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.mail import Address, Attachment, DeliveryStatus, Headers, IncomingMail, RawMail

T = TypeVar("T")
_NOTHING = Contents(text="", html="", others=(), enclosed=(), reports=())


class MailReader:
    """Turns bytes into an IncomingMail.  Holds nothing; one serves all threads."""

    def read(self, raw: RawMail, mx: Sequence[str]) -> IncomingMail:
        """Never raises for content save UnreadableMail, when no sense can be made of it at all.

        `mx`: host names of our own servers, whose topmost Received line dates the receipt (W1).
        """
        notes = Notes()
        try:
            return _read(raw, mx, notes)
        except FAULTS as fault:
            raise UnreadableMail(f"the mail cannot be read ({type(fault).__name__})") from fault


def _read(raw: RawMail, mx: Sequence[str], notes: Notes) -> IncomingMail:
    message = parse(raw.content, notes)
    if not raw.content.strip():
        notes.add("the mail is empty")
    if raw.spool is not None:
        notes.add("large mail: sizes of its attachments are at least those given")
    fields = raw_fields(message)
    contents = _attempt("body", _NOTHING, lambda: read_contents(message, notes), notes)
    charset = own_charset(message, notes) if has_raw_octets(fields) else ""
    header = _Header(fields, charset, notes)
    root = read_part(message, notes)
    mail = IncomingMail(
        key=raw.key,
        identity=identity(message, raw.content, raw.body_digest),
        message_id=_attempt("Message-ID", "", lambda: read_message_id(fields, notes), notes),
        subject=_attempt("Subject", "", lambda: read_subject(fields, charset, notes), notes),
        senders=header.addresses("from"),
        received_at=_attempt(
            "Received", raw.delivered_at,
            lambda: receipt(raw.delivered_at, values_of(fields, "received"), mx, notes), notes,
        ),
        headers=_attempt("headers", Headers(()), lambda: read_headers(fields, charset, notes), notes),
        size=raw.size,
        reply_to=header.addresses("reply-to"),
        to=header.addresses("to", "resent-to"),
        cc=header.addresses("cc", "resent-cc"),
        return_path=_attempt("Return-Path", None, lambda: read_return_path(fields, notes), notes),
        sent_at=header.date("date"),
        in_reply_to=header.ids("in-reply-to"),
        references=header.ids("references"),
        content_type=root.content_type,
        report_type=root.type.get("report-type").lower() if root.content_type == "multipart/report" else "",
        text=contents.text,
        html=contents.html,
        attachments=tuple(attachment for attachment, _ in attached(contents, notes)),
        forwarded=_attempt("enclosed messages", (), lambda: read_forwarded(contents.enclosed, notes), notes),
    )
    return _with_delivery(mail, message, contents, notes)


class _Header:
    """A mail's raw fields, each read on its own."""

    def __init__(self, fields: RawFields, charset: str, notes: Notes) -> None:
        self._fields = fields
        self._charset = charset
        self._notes = notes

    def addresses(self, *names: str) -> tuple[Address, ...]:
        values = values_of(self._fields, *names)
        if not values:
            return ()
        return _attempt(names[0], (), lambda: read_addresses(values, self._charset, self._notes), self._notes)

    def ids(self, name: str) -> tuple[str, ...]:
        values = values_of(self._fields, name)
        return _attempt(name, (), lambda: read_ids(values, self._notes), self._notes) if values else ()

    def date(self, name: str) -> datetime | None:
        values = values_of(self._fields, name)
        if not values:
            return None
        return _attempt(name, None, lambda: read_date(values[0], self._notes), self._notes)


def attached(contents: Contents, notes: Notes) -> list[tuple[Attachment, Part]]:
    """What a mail carries beside its words, in order, each with its part."""
    found: list[tuple[Attachment, Part]] = []
    for number, part in contents.others:
        read = partial(attachment_of, part, number, contents.html)
        attachment = _attempt("attachment", None, read, notes)
        if attachment is not None:
            found.append((attachment, part))
    return found


def _with_delivery(mail: IncomingMail, message: Message, contents: Contents, notes: Notes) -> IncomingMail:
    """The mail with what it reports about letters, and with everything that was noted on the way."""
    nothing: tuple[tuple[DeliveryStatus, ...], str] = ((), "")
    rows, envelope_id = nothing
    if contents.reports:
        rows, envelope_id = _attempt(
            "delivery report", nothing, lambda: read_delivery(contents.reports, notes), notes
        )
    if not rows and is_notice(mail):
        rows = _attempt("notice of delivery", (), lambda: read_notice(mail), notes)
    elif not rows and looks_like_report(mail):
        rows = _attempt("bounce", (), lambda: ask_dialects(message, mail, notes), notes)
    if not (rows or envelope_id or notes.lines):
        return mail
    return replace(mail, delivery=rows, original_envelope_id=envelope_id, defects=tuple(notes.lines))


def _attempt(what: str, otherwise: T, read: Callable[[], T], notes: Notes) -> T:
    """What `read` returns; `otherwise` and a note when the field breaks the libraries."""
    try:
        return read()
    except FAULTS as fault:
        notes.add(f"{what} not understood ({type(fault).__name__})")
        return otherwise
