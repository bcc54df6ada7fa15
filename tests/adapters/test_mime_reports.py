import base64

import pytest

from mailbot.domain.mail import DeliveryStatus
from tests.adapters.mime_support import assert_sound, mail_with, multipart, part, read

FIELDS = (
    b"Original-Envelope-Id: ack-IHM-2026-0042\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
    b"Original-Recipient: rfc822;pat@example.org\r\nFinal-Recipient: rfc822; pat@mail.example.org\r\n"
    b"Action: failed (no such user)\r\nStatus: 5.1.1 (bad address)\r\n"
    b"Diagnostic-Code: smtp; 550 5.1.1\r\n user unknown\r\n\r\n"
    b"Final-Recipient: robin@example.org\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
)
RETURNED = b"Subject: We have your complaint\r\nMessage-ID: <ack@ihm.example>\r\n\r\nDear Pat\r\n"
ROWS = (
    DeliveryStatus("pat@example.org", "failed", "5.1.1", "smtp; 550 5.1.1 user unknown"),
    DeliveryStatus("robin@example.org", "delayed", "4.4.1"),
)
DAEMON = b"Mail Delivery System <MAILER-DAEMON@mx.example.org>"


def _report(fields: bytes, extra: bytes = b"", returned: bytes = b"message/rfc822") -> bytes:
    return multipart(
        b"report",
        part(b"Your letter did not arrive.\r\n"),
        part(fields, b"message/delivery-status", extra),
        part(RETURNED, returned),
        parameters=b"; report-type=Delivery-Status",
        extra=b"Return-Path: <>\r\n",
    )


def test_a_report_tells_what_became_of_each_recipient() -> None:
    """A letter that came back undoes the promise that it met (MAIL C5.35)."""
    mail = read(_report(FIELDS))

    assert mail.report_type == "delivery-status"
    assert mail.original_envelope_id == "ack-IHM-2026-0042"
    assert mail.delivery == ROWS
    assert mail.text == "Your letter did not arrive.\n"
    assert_sound(mail)


@pytest.mark.parametrize("returned", [b"message/rfc822", b"text/rfc822-headers", b"message/rfc822-headers"])
def test_the_letter_that_came_back_is_known_by_its_id(returned: bytes) -> None:
    mail = read(_report(FIELDS, returned=returned))

    assert [forwarded.message_id for forwarded in mail.forwarded] == ["<ack@ihm.example>"]


def test_an_encoded_report_is_decoded_first() -> None:
    mail = read(_report(base64.encodebytes(FIELDS), b"Content-Transfer-Encoding: base64\r\n"))

    assert mail.delivery == ROWS


def test_a_report_about_an_address_that_is_not_ascii_is_read() -> None:
    """RFC 6533; the library takes such a part for an enclosed message."""
    fields = "Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: utf-8; zoë@example.org\r\nAction: failed\r\n"
    report = part(fields.encode(), b"message/global-delivery-status")
    mail = read(multipart(b"report", part(b"Words\r\n"), report))

    assert mail.delivery == (DeliveryStatus("zoë@example.org", "failed", ""),)


def test_a_report_without_a_delivery_report_in_it_is_understood_by_its_words() -> None:
    """qmail and its like never learned RFC 3464."""
    words = (
        b"Hi. This is the qmail-send program at mx.example.org.\r\n\r\n<pat@example.org>:\r\n"
        b"Sorry, no mailbox here by that name. (#5.1.1)\r\n\r\n--- Below this line is a copy\r\n"
    )
    mail = read(mail_with(words, sender=DAEMON, extra=b"Return-Path: <>\r\n"))

    assert mail.delivery == (DeliveryStatus("pat@example.org", "failed", "5.1.1"),)


def test_fields_of_a_report_may_stand_in_its_text() -> None:
    """A delay warning must not be taken for a failure: nothing has come back yet."""
    fields = b"Final-Recipient: rfc822; pat@example.org\r\nAction: delayed\r\nStatus: 4.4.1\r\n"
    words = b"Your letter waits.\r\n\r\n" + fields
    mail = read(mail_with(words, sender=DAEMON, subject=b"Delayed Mail (still being retried)"))

    assert mail.delivery == (DeliveryStatus("pat@example.org", "delayed", "4.4.1"),)


def test_words_alone_make_no_report() -> None:
    """Pat quotes a bounce in a complaint; flufl.bounce would take it for one."""
    words = b"This is the qmail-send program\r\n\r\n<pat@example.org>:\r\nSorry, no mailbox (#5.1.1)\r\n"

    assert read(mail_with(words, extra=b"Return-Path: <pat@example.org>\r\n")).delivery == ()


def test_a_report_that_breaks_the_library_is_read_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """flufl.bounce has raised on real mail; such a mail goes on as what else it is."""

    def breaks(message: object) -> None:
        raise TypeError(str(message))

    monkeypatch.setattr("mailbot.adapters.mime_dialects.all_failures", breaks)
    mail = read(mail_with(b"Words\r\n", sender=DAEMON))

    assert mail.delivery == ()
    assert mail.text == "Words\n"
    assert "bounce dialects not understood (TypeError)" in mail.defects


def test_a_huge_report_is_understood_by_its_text_alone() -> None:
    """Seventeen detectors over tens of megabytes would take minutes."""
    words = b"Hi. This is the qmail-send program\r\n\r\n<pat@example.org>:\r\nSorry, no (#5.1.1)\r\n\r\n"
    mail = read(mail_with(words + b"--- copy\r\n" * 100_000, sender=DAEMON, extra=b"Return-Path: <>\r\n"))

    assert [status.recipient for status in mail.delivery] == ["pat@example.org"]


def test_of_thousands_of_recipients_a_bounded_number_is_kept() -> None:
    block = b"\r\nFinal-Recipient: rfc822; p%d@x.org\r\nAction: failed\r\n"
    blocks = b"".join(block % number for number in range(2_000))

    assert len(read(_report(b"Reporting-MTA: dns; mx\r\n" + blocks)).delivery) == 500


@pytest.mark.parametrize(
    ("subject", "action"),
    [
        (b"Warning: pat@example.org - User unknown!", "failed"),
        (b"Warning: message delayed, no such user", "failed"),
        (b"Warning: could not send message for past 4 hours", "delayed"),
    ],
)
def test_a_warning_that_nobody_is_there_is_no_delay(subject: bytes, action: str) -> None:
    """A failure taken for a delay would be lost: no other report follows."""
    words = b"pat@example.org - no such user here.\r\n\r\nThere is no user by that name.\r\n"
    mail = read(mail_with(words, sender=DAEMON, subject=subject))

    assert [row.action for row in mail.delivery] == [action]


def test_the_system_administrator_of_an_exchange_server_is_no_person() -> None:
    words = b"Could not deliver message to the following recipient:\r\nFailed Recipient: pat@example.org\r\n"
    sender = b'<"System Administrator"@example.com>'

    report = read(mail_with(words, sender=sender))

    assert report.delivery == (DeliveryStatus("pat@example.org", "failed", ""),)
    assert read(mail_with(words)).delivery == ()


def test_a_status_left_out_is_read_from_the_diagnosis() -> None:
    told = b"Action: failed\r\nDiagnostic-Code: smtp; 550 5.1.1 no such user\r\n"
    mail = read(_report(b"Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; pat@example.org\r\n" + told))

    assert [row.status for row in mail.delivery] == ["5.1.1"]


SNS = b"x-amz-sns-message-id: c1333a2d\r\n"
NOTICES = {
    b'{"notificationType":"Delivery","delivery":{"recipients":["pat@example.org"],'
    b'"smtpResponse":"250 2.6.0 taken"}}': ("delivered", "2.6.0", "250 2.6.0 taken"),
    b'{"notificationType":"Complaint","complaint":{"complainedRecipients":[{"emailAddress":'
    b'"Pat <pat@example.org>"}]},"mail":{"a":"b!\r\n c"}}': ("delivered", "", ""),
    b'{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"pat@example.org",'
    b'"status":"5.1.1","diagnosticCode":"smtp; 550"}]}}': ("failed", "5.1.1", "smtp; 550"),
    b'{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"pat@example.org",'
    b'"action":"delayed"}]}}': ("delayed", "", ""),
}


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_of_delivery_tells_what_became_of_the_letter(notice: bytes) -> None:
    """A notice that Pat has the letter must not undo it."""
    mail = read(mail_with(notice + b"\r\n\r\n--\r\nTo stop these notices, visit x@y.example,\r\n", extra=SNS))

    assert mail.delivery == (DeliveryStatus("pat@example.org", *NOTICES[notice]),)
    assert_sound(mail)


@pytest.mark.parametrize(
    "words",
    [
        b"{" + b"[" * 100_000,
        b'{"a":' * 20_000,
        b"{}",
        b'{"notificationType":["Delivery"]}',
        b'{"notificationType":"Delivery","delivery":["x@y.example,"]}',
        b'{"notificationType":"Delivery","delivery":{"recipients":"x@y.example,"}}',
        b"{ the course, x@y.example, was cancelled }",
    ],
)
def test_a_notice_that_says_nothing_of_a_letter_makes_no_report(words: bytes) -> None:
    mail = read(mail_with(words, extra=SNS + b"Return-Path: <>\r\n"))

    assert mail.delivery == ()
    assert_sound(mail)
