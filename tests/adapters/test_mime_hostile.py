"""Mail made to hurt.  A reader that took quadratic time would make this file take minutes."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.domain.errors import UnreadableMail
from tests.adapters.mime_support import PAT, assert_sound, mail_with, multipart, part, raw_mail, read

MIXED = b"Content-Type: multipart/mixed; boundary=edge\r\n"


def _nested(levels: int, kind: bytes) -> bytes:
    opening = b"".join(
        b"Content-Type: multipart/%b; boundary=b%d\r\n\r\n--b%d\r\n" % (kind, level, level)
        for level in range(levels)
    )
    return b"From: %b\r\nSubject: Complaint\r\n%bContent-Type: text/plain\r\n\r\nwords\r\n" % (PAT, opening)


HURTFUL = {
    "3,000 levels": _nested(3_000, b"mixed"),
    "3,000 digests": _nested(3_000, b"digest"),
    "3,000 messages": mail_with(extra=b"Content-Type: message/rfc822\r\n\r\n" * 3_000),
    "10,000 parts": mail_with(b"--edge\r\nContent-Type: application/pdf\r\n\r\nx\r\n" * 10_000, extra=MIXED),
    "20,000 parameters": mail_with(
        extra=b"Content-Type: text/plain; " + b"; ".join(b"p%d=v" % n for n in range(20_000)) + b"\r\n"
    ),
    "20,000 semicolons": mail_with(extra=b"Content-Type: multipart/mixed" + b" ;" * 20_000 + b"\r\n"),
    "20,000 semicolons in a quotation": mail_with(
        extra=b'Content-Type: multipart/mixed; a="' + b"x;" * 20_000 + b"\r\n"
    ),
    "500 parts of 2,000 semicolons": mail_with(
        (b"--edge\r\nContent-Type: multipart/mixed" + b" ;" * 2_000 + b"\r\n\r\nx\r\n") * 500, extra=MIXED
    ),
    "20,000 headers": mail_with(extra=b"".join(b"X-H%d: v\r\n" % n for n in range(20_000))),
    "5,000 writers": mail_with(sender=b", ".join(b"p%d@example.org" % n for n in range(5_000))),
    "2,000 comments in comments": mail_with(sender=b"(" * 2_000 + b")" * 2_000 + b" " + PAT),
    "20,000 open comments": mail_with(sender=b"(" * 20_000),
    "20,000 open angles": mail_with(sender=b"<" * 20_000),
    "15,000 dots": mail_with(sender=b"<" + b"a." * 15_000 + b"@x.org>"),
    "20,000 encoded words": mail_with(subject=b"=?utf-8?q?x?= " * 20_000),
    "20,000 half words": mail_with(subject=b"=?a?q?x " * 20_000),
    "100,000 pages within pages": mail_with(
        b"<div>" * 100_000 + b"words", extra=b"Content-Type: text/html\r\n"
    ),
    "40,000 comments in HTML": mail_with(b"<!--" * 40_000, extra=b"Content-Type: text/html\r\n"),
    "a long quoted line": mail_with(b">" * 1_000_000, extra=b"Content-Type: text/plain; format=flowed\r\n"),
    "all octets": bytes(range(256)) * 1_000,
}


@pytest.mark.parametrize("name", HURTFUL)
def test_a_hurtful_mail_is_read_within_bounds(name: str) -> None:
    """One such mail must not keep the mailbox waiting, nor be lost."""
    mail = read(HURTFUL[name])

    assert_sound(mail)
    assert len(mail.attachments) <= 1_000
    assert len(mail.headers.fields) <= 2_000
    assert len(mail.subject) <= 2_000
    if name != "all octets":
        assert mail.headers.first("subject") is not None


def test_what_lies_too_deep_is_kept_as_an_attachment_and_noted() -> None:
    mail = read(_nested(40, b"mixed"))

    assert [attachment.content_type for attachment in mail.attachments] == ["x-deeper-than-read/mixed"]
    assert "parts nested deeper than 30 levels were not opened" in mail.defects


def test_many_parts_side_by_side_are_not_deep() -> None:
    """A digest of a hundred mails is ordinary."""
    inner = b"From: Robin <robin@x.org>\r\nSubject: Complaint\r\n\r\nRobin's words\r\n"
    mail = read(multipart(b"mixed", part(b"Words\r\n"), *[part(inner, b"message/rfc822")] * 100))

    assert mail.text == "Words\n"
    assert len(mail.attachments) == 100
    assert len(mail.forwarded) == 20


def test_what_is_no_sequence_of_octets_cannot_be_read() -> None:
    raw = raw_mail(b"")
    object.__setattr__(raw, "content", None)

    with pytest.raises(UnreadableMail):
        read_raw(raw)


def test_deep_structure_in_odd_spelling_is_found_too() -> None:
    """The parser ignores case and folding, so must the guard."""
    opening = b"".join(
        b'content-TYPE:\r\n\tMULTIPART/mixed;\r\n BOUNDARY="b%d"\r\n\r\n--b%d\r\n' % (level, level)
        for level in range(3_000)
    )

    assert read(b"Subject: Complaint\r\n" + opening + b"\r\nwords\r\n").subject == "Complaint"


def read_raw(raw: object) -> None:
    from mailbot.adapters.mime import MailReader

    MailReader().read(raw, ())  # type: ignore[arg-type]  # what the type forbids is the point


WHOLE = multipart(
    b"mixed",
    part(b"=C2=A310 owed\r\n", extra=b"Content-Transfer-Encoding: quoted-printable\r\n"),
    part(b"<p>Words</p>", b"text/html; charset=iso-2022-jp"),
    part(b"JVBERg==", b"application/pdf; name*=utf-8''a%20b.pdf", b"Content-Transfer-Encoding: base64\r\n"),
    part(b"Subject: =?utf-8?b?w7w=?=\r\n\r\nwords", b"message/rfc822"),
    part(b"Final-Recipient: rfc822; a@b\r\nAction: failed\r\n", b"message/delivery-status"),
    extra=b"Return-Path: <>\r\nReferences: <a@b>\r\nReceived: by b; Sun, 22 Nov 2026 11:00:00 +0000\r\n",
)
SCRAPS = st.sampled_from(
    [
        b"\r\n",
        b"\n",
        b"\r",
        b"\0",
        b"\xff",
        b'"',
        b"(",
        b";",
        b"<",
        b"=?utf-8?b?",
        b"?=",
        b"--edge",
        b"@",
        b"\r\n\r\n",
        b"\xe2\x80\xae",
        b"\x1b$B",
        b"charset=utf-7;",
        b"charset=idna;",
        b"=ZZ",
        b"*0*=",
        b"From: ",
        b"Content-Type: multipart/alternative; boundary=edge\r\n",
        b"message/rfc822",
        b"Date: -1\r\n",
        b"text/html",
    ]
)
FIELDS = st.sampled_from([b"Subject", b"From", b"Date", b"Received", b"Content-Type", b"To"])


@given(st.binary(max_size=400))
def test_any_octets_are_read_or_refused(content: bytes) -> None:
    """One exception of another kind would stop at the daemon's broad except, with the mail unread."""
    with suppress(UnreadableMail):
        assert_sound(read(content))


@settings(max_examples=200)
@given(st.lists(st.tuples(st.integers(0, len(WHOLE)), st.integers(0, 40), SCRAPS), min_size=1, max_size=6))
def test_a_damaged_mail_is_read_or_refused(damages: list[tuple[int, int, bytes]]) -> None:
    content = WHOLE
    for start, length, scrap in damages:
        content = content[:start] + scrap + content[start + length :]

    with suppress(UnreadableMail):
        assert_sound(read(content))


@given(st.binary(max_size=80), FIELDS)
def test_any_octets_in_a_header_leave_the_words_readable(value: bytes, name: bytes) -> None:
    """No header may stop a mail (C16)."""
    value = value.replace(b"\r", b"").replace(b"\n", b"")
    mail = read(b"%b: %b\r\nX-Last: there\r\n\r\nwords\r\n" % (name, value))

    assert_sound(mail)
    assert mail.headers.first("X-Last") == "there"
