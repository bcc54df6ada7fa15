from datetime import UTC, datetime, timedelta

import pytest

from tests.adapters.mime_support import DELIVERED, mail_with, multipart, part, read

EARLIER = DELIVERED - timedelta(minutes=5)


def _received(by: bytes, date: bytes) -> bytes:
    return b"Received: from mx1.example.org (mx1 [192.0.2.1])\r\n\tby %b with SMTP id a1; %b\r\n" % (by, date)


TOP = _received(b"mx.ihm.example", b"Sun, 22 Nov 2026 11:55:00 +0000")


def test_receipt_is_when_our_server_took_the_mail() -> None:
    """Clocks run from receipt (W1), not from when mailbot happened to look."""
    assert read(mail_with(extra=TOP)).received_at == EARLIER


def test_receipt_is_the_delivery_when_that_was_earlier_or_no_server_tells() -> None:
    late = _received(b"mx.ihm.example", b"Sun, 22 Nov 2026 13:00:00 +0000")

    assert read(mail_with(extra=late)).received_at == DELIVERED
    assert read(mail_with()).received_at == DELIVERED


def test_only_the_topmost_line_of_our_own_servers_counts_where_they_are_named() -> None:
    """Everything below was written by strangers, and an inner relay may have stood above."""
    inner = _received(b"imap.ihm.example", b"Sun, 22 Nov 2026 11:59:00 +0000")
    forged = _received(b"mx.ihm.example", b"Sun, 22 Nov 2026 08:00:00 +0000")
    mail = mail_with(extra=inner + TOP + forged)

    assert read(mail, mx=["MX.ihm.example."]).received_at == EARLIER
    assert read(mail, mx=["elsewhere.example"]).received_at == DELIVERED
    assert read(mail).received_at == DELIVERED - timedelta(minutes=1)


def test_a_mail_restored_after_weeks_was_received_when_our_server_says() -> None:
    """W1: a new INTERNALDATE does not make old mail new, or its sender would be acknowledged again."""
    restored = mail_with(extra=_received(b"mx.ihm.example", b"Sun, 27 Sep 2026 11:55:00 +0000"))

    assert read(restored).received_at == datetime(2026, 9, 27, 11, 55, tzinfo=UTC)


@pytest.mark.parametrize(
    "date",
    [
        b"Sun, 22 Nov 2026 99:99:99 +0000",
        b"whenever",
        b"",
        b"Sun, 22 Nov 1970 11:55:00 +0000",
        b"Sun, 22 Nov 2026 11:55:00 +9999",
    ],
)
def test_an_absurd_trace_date_is_ignored(date: bytes) -> None:
    """A forged line of 1970 would make every promise broken at once."""
    assert read(mail_with(extra=_received(b"mx.ihm.example", date))).received_at == DELIVERED


def test_summer_time_is_turned_into_utc() -> None:
    mail = mail_with(extra=_received(b"mx", b"Sun, 22 Nov 2026 12:55:00 +0100 (CET)"))

    assert read(mail).received_at == EARLIER
    assert read(mail).received_at.tzinfo == UTC


@pytest.mark.parametrize(
    ("date", "sent_at"),
    [
        (b"Sun, 22 Nov 2026 11:58:00 +0000", datetime(2026, 11, 22, 11, 58, tzinfo=UTC)),
        (b"22 Nov 26 11:58 GMT", datetime(2026, 11, 22, 11, 58, tzinfo=UTC)),
        (b"Sun, 22 Nov 2026 11:58:00", datetime(2026, 11, 22, 11, 58, tzinfo=UTC)),
        (b"Sun, 22 Nov 2026 11:58:00 +9999", None),
        (b"=?utf-8?q?junk?=\x00", None),
        (b"Sun, 32 Nov 2026 25:61:00 +0000", None),
    ],
)
def test_the_date_header_is_a_claim_read_where_it_can_be(date: bytes, sent_at: datetime | None) -> None:
    """Junk in Date has cost others all the unread mail behind it."""
    mail = read(b"From: pat@x.org\r\nDate: %b\r\n\r\nHello\r\n" % date)

    assert mail.sent_at == sent_at
    assert mail.received_at == DELIVERED


def test_one_mail_in_two_mailboxes_has_one_identity() -> None:
    """Pat writes to complaints@ and appeals@ at once and wants one case (R3)."""
    first = mail_with(extra=TOP + b"Delivered-To: education@ihm.example\r\nX-Spam: no\r\n")
    second = mail_with(extra=b"Delivered-To: enquiries@ihm.example\r\nReturn-Path: <pat@example.org>\r\n")

    assert read(first).identity == read(second.replace(b"\r\n", b"\n")).identity


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"The course was cancelled.", b"The course was late."),
        (b"Subject: Complaint", b"Subject: complaint"),
        (b"<one@example.org>", b"<two@example.org>"),
        (b"Pat Member", b"Sam Member"),
        (b"11:58:00", b"11:59:00"),
    ],
)
def test_mails_that_differ_in_what_pat_wrote_are_two(before: bytes, after: bytes) -> None:
    """Two different mails under one Message-ID: elsewhere the second never appeared."""
    mail = mail_with()

    assert read(mail).identity != read(mail.replace(before, after)).identity


@pytest.mark.parametrize("header", [b"From: pat@x.org\nSubject: Complaint\n", b"From: pat@x.org\r"])
def test_words_without_an_empty_line_above_them_tell_mails_apart(header: bytes) -> None:
    """A digest of what follows the empty line sees nothing here, and would call two complaints one."""
    first, second = read(header + b"the first wrong"), read(header + b"the second wrong")

    assert first.identity != second.identity


def test_old_macintosh_line_ends_tell_mails_apart() -> None:
    header = b"From: pat@x.org\rSubject: Complaint\r\r"

    assert read(header + b"One: first").identity != read(header + b"One: second").identity


def test_a_refolded_subject_is_the_same_subject() -> None:
    one, other = mail_with(subject=b"A long\r\n complaint"), mail_with(subject=b"A long complaint")

    assert read(one).identity == read(other).identity


def test_an_attachment_belongs_to_the_identity() -> None:
    def mail(content: bytes) -> bytes:
        return multipart(b"mixed", part(b"see file\r\n"), part(content, b"application/pdf; name=a.pdf"))

    assert read(mail(b"one")).identity != read(mail(b"two")).identity
