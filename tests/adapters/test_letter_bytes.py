"""A letter's bytes: what every mail system must be able to read, whoever the words came from."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.adapters.letter_bytes import Head, assemble, checked_address
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import Purpose
from mailbot.domain.mail import Address

HEAD = Head(
    sender=Address("IHM Complaints", "education@ihm.org.uk"),
    to=Address("Pat Lee", "pat@example.org"),
    subject="[IHM-2026-0042] We have your complaint",
    message_id="<ihm-2026-0042.acknowledgement.1.abcdefgh@ihm.org.uk>",
    date=datetime(2026, 12, 4, 9, 30, tzinfo=UTC),
    purpose=Purpose.REPLY,
    language="en",
    in_reply_to="<theirs@example.org>",
    references=("<older@example.org>", "<theirs@example.org>"),
)

visible = st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=300).filter(
    str.strip
)
anything = st.text(max_size=400)


def parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def header_lines(content: bytes) -> list[bytes]:
    return content.partition(b"\r\n\r\n")[0].split(b"\r\n")


def test_the_headers_are_those_of_an_automatic_answer() -> None:
    """RFC 3834 and MAIL C4: other robots must know what this is, and bounces must still reach us."""
    message = parsed(assemble(HEAD, "Hello\n", "<p>Hello</p>"))

    assert message["From"] == "IHM Complaints <education@ihm.org.uk>"
    assert message["To"] == "Pat Lee <pat@example.org>"
    assert message["Date"].datetime == HEAD.date
    assert message["Message-ID"] == HEAD.message_id
    assert message["In-Reply-To"] == "<theirs@example.org>"
    assert message["References"].split() == ["<older@example.org>", "<theirs@example.org>"]
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["X-Auto-Response-Suppress"] == "OOF, AutoReply"
    assert message["Content-Language"] == "en"
    assert not {"Cc", "Bcc", "Reply-To", "List-Id", "Disposition-Notification-To"}.intersection(
        message.keys()
    )


def test_a_notice_by_timer_says_that_it_answers_nothing() -> None:
    """`auto-replied` on a chaser would be untrue, and the thread headers with it."""
    head = replace(HEAD, purpose=Purpose.NOTICE, in_reply_to="", references=())
    message = parsed(assemble(head, "x\n", "x"))

    assert message["Auto-Submitted"] == "auto-generated"
    assert "In-Reply-To" not in message
    assert "References" not in message


def test_both_parts_come_back_as_they_were() -> None:
    """Trailing blanks, dots, long lines and letters beyond ASCII survive the way."""
    text = ".\n..dot\n" + "word " * 400 + "\ntrailing \n-- \n£5 – Žižek 🙂\nFrom here\n"
    html = "<p>" + "ü" * 3_000 + "</p>"
    message = parsed(assemble(HEAD, text, html))
    plain, rich = message.iter_parts()

    assert message.get_content_type() == "multipart/alternative"
    assert [plain.get_content_type(), rich.get_content_type()] == ["text/plain", "text/html"]
    assert plain.get_content().replace("\r\n", "\n") == text
    assert rich.get_content().rstrip("\r\n") == html


@given(subject=visible, name=visible, text=anything)
def test_whatever_the_words_every_line_is_short_and_ends_properly(subject: str, name: str, text: str) -> None:
    """Relays cut or refuse long lines (RFC 5321 4.5.3.1.6); a bare CR or LF can smuggle a second mail."""
    content = assemble(replace(HEAD, subject=subject, to=Address(name, "pat@example.org")), text, text)

    assert re.search(rb"[^\r]\n|\r[^\n]", content) is None
    assert content.isascii()
    assert max(map(len, content.split(b"\r\n"))) <= 78


@given(subject=visible, name=visible)
def test_words_of_any_script_come_back_from_the_headers(subject: str, name: str) -> None:
    """An encoded word split inside a character turns a name into question marks."""
    content = assemble(replace(HEAD, subject=subject, to=Address(name, "pat@example.org")), "x", "x")
    message = parsed(content)
    squeezed = "".join

    assert squeezed(message["Subject"].split()) == squeezed(subject.split())
    assert squeezed(message["To"].addresses[0].display_name.split()) == squeezed(name.split())
    assert message["To"].addresses[0].addr_spec == "pat@example.org"
    for word in re.findall(rb"=\?utf-8\?b\?[^?]*\?=", content):
        assert len(word) <= 75


@given(their_id=anything, reference=anything)
def test_no_claimed_message_id_can_begin_a_header(their_id: str, reference: str) -> None:
    """In-Reply-To and References repeat what a stranger sent (MAIL C17)."""
    content = assemble(replace(HEAD, in_reply_to=their_id, references=(reference,)), "x", "x")
    names = {line.partition(b":")[0] for line in header_lines(content) if not line.startswith(b" ")}

    assert names <= {
        b"From", b"To", b"Subject", b"Date", b"Message-ID", b"In-Reply-To", b"References", b"Auto-Submitted",
        b"X-Auto-Response-Suppress", b"Content-Language", b"MIME-Version", b"Content-Type",
    }  # fmt: skip


@pytest.mark.parametrize("subject", ["", "  ", "one\ntwo", "one\r\nBcc: robin@example.org", "one\u2028two"])
def test_a_subject_of_no_line_or_of_two_is_refused(subject: str) -> None:
    """A template at fault must not send a letter that says something else (STYLE 18)."""
    with pytest.raises(LetterRefused):
        assemble(replace(HEAD, subject=subject), "x", "x")


@pytest.mark.parametrize(
    "address",
    [
        "", "pat", "@example.org", "pat@", "pat@example.org, robin@example.org",
        "pat@example.org\r\nBcc: robin@example.org",
        "pat lee@example.org", "<pat@example.org>", "pat@exa mple.org", "a" * 65 + "@example.org",
        "pat@" + "x" * 300, "pat@\ud800.org",
    ],
)  # fmt: skip
def test_what_is_not_one_address_gets_no_letter(address: str) -> None:
    """A second address in To would tell Robin what only Pat may know."""
    with pytest.raises(LetterRefused):
        assemble(replace(HEAD, to=Address("", address)), "x", "x")


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("o'brien+ihm@example.org", "o'brien+ihm@example.org"),
        ('"pat lee"@example.org', '"pat lee"@example.org'),
        ("pat@bücher.example", "pat@xn--bcher-kva.example"),
        ("päivi@example.fi", "päivi@example.fi"),
        ("pat@[192.0.2.1]", "pat@[192.0.2.1]"),
    ],
)
def test_unusual_addresses_are_addresses_all_the_same(written: str, sent: str) -> None:
    """Somebody with an unusual address has the same right to an answer."""
    assert checked_address(written) == sent
    assert sent in parsed(assemble(replace(HEAD, to=Address("Pat", written)), "x", "x"))["To"]


@pytest.mark.parametrize(
    "name", ['Lee, Pat "Paddy"', "Pat (he/him)", "pat@evil.example", "=?utf-8?q?Robin?=", "\\"]
)
def test_names_with_signs_stay_names(name: str) -> None:
    """`Smith, John` unquoted would be two recipients."""
    (address,) = parsed(assemble(replace(HEAD, to=Address(name, "pat@example.org")), "x", "x"))[
        "To"
    ].addresses

    assert (address.display_name, address.addr_spec) == (name, "pat@example.org")


def test_a_long_thread_is_cut_in_its_middle() -> None:
    """RFC 5322 3.6.4 wants the first and the latest ids; some relays refuse headers of many kilobytes."""
    thread = tuple(f"<{number}@example.org>" for number in range(60))
    kept = parsed(assemble(replace(HEAD, references=thread), "x", "x"))["References"].split()

    assert kept == [thread[0], *thread[-11:]]


def test_a_language_that_is_none_is_refused() -> None:
    """It comes from the record and stands in a header."""
    with pytest.raises(LetterRefused, match="language"):
        assemble(replace(HEAD, language="en\r\nBcc: robin@example.org"), "x", "x")


def test_a_name_alone_fills_its_line_and_the_address_takes_the_next() -> None:
    """Folding between name and address, where RFC 5322 allows it."""
    content = assemble(replace(HEAD, to=Address("Pat " * 17 + "Lee", "pat@example.org")), "x", "x")

    assert b"Lee\r\n <pat@example.org>\r\n" in content
