"""What the libraries are given of a hostile mail is short.

Each of these once took seconds or minutes, for a library takes quadratic time within a line or makes a
message of each empty one.
"""

import pytest

from mailbot.adapters.mime_dialects import presentable
from mailbot.adapters.mime_guard import parse
from mailbot.adapters.mime_text import Notes, bare_addresses
from mailbot.domain.mail import DeliveryStatus
from tests.adapters.mime_support import assert_sound, mail_with, multipart, part, read

DAEMON = b"Mail Delivery System <MAILER-DAEMON@mx.example.org>"
ROW = b"Final-Recipient: rfc822; pat@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n"
QMAIL = b"Hi. This is the qmail-send program\r\n\r\n<pat@example.org>:\r\nSorry, no (#5.1.1)\r\n\r\n"
NULL_PATH = b"Return-Path: <>\r\n"


def _bounce(words: bytes, content_type: bytes = b"text/plain") -> bytes:
    return mail_with(words, sender=DAEMON, extra=NULL_PATH + b"Content-Type: %b\r\n" % content_type)


def _report(fields: bytes) -> bytes:
    return multipart(
        b"report",
        part(b"Your letter did not arrive.\r\n"),
        part(fields, b"message/delivery-status"),
        parameters=b"; report-type=delivery-status",
        extra=NULL_PATH,
    )


WORDY = {
    "one line of commas": _bounce(b"," * 60_000),
    "many lines of commas": _bounce((b"," * 998 + b"\r\n") * 60),
    "empty lines": _bounce(b"\r\n" * 30_000),
    "short lines": _bounce(b"a\r\n" * 30_000),
    "carriage returns": _bounce(b"\r" * 60_000 + b"\n"),
    "many parts": multipart(b"mixed", *[part(b"words\r\n" * 10)] * 1_000, extra=NULL_PATH),
    "a large mail": _bounce(b"a\r\n" * 300_000),
    "no text": _bounce(b"," * 60_000, b"application/octet-stream"),
    "commas in the header": mail_with(sender=b"," * 60_000, extra=NULL_PATH),
}


@pytest.mark.parametrize("name", WORDY)
def test_the_bounce_library_is_given_few_and_short_lines(name: str) -> None:
    """It goes over every line some fifty times, and some of its expressions are quadratic in one."""
    content = WORDY[name]
    text = read(content).text
    nodes = list(presentable(parse(content, Notes()), text, len(content)).walk())
    payloads = [str(node.get_payload()) for node in nodes if not node.is_multipart()]
    lines = [line for payload in payloads for line in payload.split("\n")]

    assert len(nodes) <= 51
    assert len(lines) <= 2_000 + 2 * len(nodes)
    assert all(len(line) <= 500 for line in lines)
    assert sum(map(len, lines)) <= 66_100
    assert all("\n\n\n" not in payload for payload in payloads)
    assert all(len(str(value)) <= 8_192 for node in nodes for value in node.values())
    assert_sound(read(content))


def test_what_stands_at_the_front_of_a_hostile_bounce_is_still_understood() -> None:
    assert read(_bounce(QMAIL + b"," * 60_000)).delivery == (
        DeliveryStatus("pat@example.org", "failed", "5.1.1"),
    )


def test_a_cut_list_of_recipients_ends_with_a_whole_one() -> None:
    """Half an address would be somebody else's."""
    people = b", ".join(b"pat%04d@example.org" % number for number in range(1_000))
    mail = read(mail_with(sender=DAEMON, extra=NULL_PATH + b"X-Failed-Recipients: %b\r\n" % people))

    assert 300 < len(mail.delivery) <= 500
    assert {len(row.recipient) for row in mail.delivery} == {len("pat0000@example.org")}


@pytest.mark.parametrize("filling", [b"\n", b"\r", b"\r\n", b" \n", b"a: b\n\n", b"a\n\n", b"Action:\n"])
def test_no_message_is_made_of_each_empty_line_in_a_report(filling: bytes) -> None:
    content = _report(ROW + b"\r\n" + filling * 100_000)
    mail = read(content)

    assert len(list(parse(content, Notes()).walk())) == 3
    assert mail.delivery[0] == DeliveryStatus("pat@example.org", "failed", "5.1.1")
    assert len(mail.delivery) <= 2
    assert_sound(mail)


def test_half_a_group_at_the_end_of_a_cut_report_is_dropped() -> None:
    """It might name half an address, or lack the line that says the letter arrived."""
    long = b"X-Filling: " + b"x" * 600_000 + b"\r\nAction: delivered\r\n"
    mail = read(_report(ROW + b"\r\nFinal-Recipient: rfc822; robin@example.org\r\n" + long))

    assert mail.delivery == (DeliveryStatus("pat@example.org", "failed", "5.1.1"),)
    assert "delivery report cut after 524288 octets" in mail.defects


@pytest.mark.parametrize("line", [b"A" * 40_000, b"A" + b" " * 40_000 + b"x", b"A " * 40_000])
def test_a_long_line_that_is_no_header_leaves_the_mail_readable(line: bytes) -> None:
    mail = read(b"Subject: Complaint\n" + line + b"\n\nbody\n")

    assert mail.subject == "Complaint"
    assert "body" in mail.text
    assert_sound(mail)


def test_white_space_before_a_colon_is_closed_up_at_the_start_of_a_line_only() -> None:
    mail = read(b"Subject : Complaint\nFrom: Pat\n at home : <pat@example.org>\nX-Last\t: there\n\nbody\n")

    assert mail.subject == "Complaint"
    assert mail.headers.first("from") == "Pat at home : <pat@example.org>"
    assert mail.headers.first("x-last") == "there"


@pytest.mark.parametrize("filling", [b"@" * 300_000, b"a@" * 150_000, b"<a" * 150_000, b"a " * 150_000])
def test_of_a_long_field_of_ids_the_end_is_read(filling: bytes) -> None:
    """The last ids are those of the letters that were answered."""
    mail = read(mail_with(extra=b"References: " + filling + b" <ack@ihm.example>\r\n"))

    assert mail.references == ("<ack@ihm.example>",)
    assert "message ids: the last 65536 characters of a field were read" in mail.defects


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ack@ihm.example", ["ack@ihm.example"]),
        ("one@x.org, (two@x.org)", ["one@x.org", "two@x.org"]),
        ("a@b@c.org", ["a@b@c.org"]),
        ("a@b@", ["a@b"]),
        ("@x.org", []),
        ("@" * 50_000, []),
        ("a" * 50_000 + "@x.org", []),
        ("words", []),
    ],
)
def test_what_has_the_shape_of_an_id_is_taken_for_one(text: str, found: list[str]) -> None:
    assert bare_addresses(text) == found


@pytest.mark.parametrize("content_type", [b"text/plain", b"application/x-odd", b"message/x-odd"])
def test_a_charset_that_is_none_does_not_reach_the_bounce_library(
    content_type: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    """Python knows a charset "undefined" that raises whatever it is given."""
    mail = read(_bounce(QMAIL + b"\xff\xfe words\r\n", content_type + b"; charset=undefined"))

    assert "bounce dialects not understood" not in " ".join(mail.defects)
    assert caplog.records == []
    assert_sound(mail)
