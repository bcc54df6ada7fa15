"""Mail as read: headers, addresses and who wrote."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.mail import Address, Attachment, Headers, IncomingMail, MailKey
from tests.support.days import patiently

PAT = Address("Pat Lee", "Pat.Lee@Example.ORG")
ROBIN = Address("Robin Day", "robin@example.org")
KEY = MailKey("education@ihm.example", 7, "42")


def mail_from(*senders: Address) -> IncomingMail:
    return IncomingMail(
        key=KEY,
        identity="",
        message_id="",
        subject="Complaint",
        senders=senders,
        received_at=datetime(2026, 12, 18, 15, 0, tzinfo=UTC),
        headers=Headers(()),
        size=0,
    )


def test_header_names_are_found_in_any_case() -> None:
    """A `Precedence: bulk` that is overlooked becomes a mail loop."""
    headers = Headers((("precedence", "bulk"), ("received", "a"), ("received", "b")))

    assert headers.first("PRECEDENCE") == "bulk"
    assert headers.all("Received") == ("a", "b")
    assert "Precedence" in headers


def test_a_header_that_is_not_there_is_none_and_not_empty() -> None:
    """R2: an absent Return-Path allows an answer, an empty one forbids it."""
    headers = Headers((("return-path", ""),))

    assert headers.first("Return-Path") == ""
    assert "Return-Path" in headers
    assert headers.first("List-Id") is None
    assert "List-Id" not in headers
    assert headers.all("List-Id") == ()


@given(st.lists(st.tuples(st.text().map(str.casefold), st.text())))
@patiently
def test_headers_keep_their_order_and_their_number(fields: list[tuple[str, str]]) -> None:
    """The topmost Received line is ours; sorting or merging would lose which."""
    headers = Headers(tuple(fields))

    assert fields == list(headers)


def test_addresses_compare_without_regard_to_case() -> None:
    assert PAT.key == "pat.lee@example.org"
    assert PAT.local == "Pat.Lee"
    assert PAT.domain == "example.org"


def test_an_at_sign_in_quotes_belongs_to_the_local_part() -> None:
    """The last one divides (RFC 5321 section 4.1.2); the first would give somebody else's domain."""
    odd = Address("", '"sam@ihm.example"@evil.example')

    assert odd.local == '"sam@ihm.example"'
    assert odd.domain == "evil.example"


def test_a_mail_by_nobody_or_by_several_has_no_one_to_answer() -> None:
    """MAIL C2.14: whichever we chose could be the wrong person."""
    assert mail_from(PAT).sender == PAT
    assert mail_from().sender is None
    assert mail_from(PAT, ROBIN).sender is None


def test_a_key_is_shown_with_its_generation() -> None:
    """A UID alone means another mail after UIDVALIDITY has changed."""
    assert str(KEY) == "education@ihm.example/INBOX;7/42"


@pytest.mark.parametrize(
    "other",
    [
        MailKey("x", 7, "42"),
        MailKey("education@ihm.example", 8, "42"),
        MailKey("education@ihm.example", 7, "42", "Sent"),
    ],
)
def test_mailbox_folder_and_generation_are_all_part_of_a_key(other: MailKey) -> None:
    assert other != KEY


@pytest.mark.parametrize(
    ("octets", "told"),
    [
        (0, "a.pdf (0 KB)"),
        (1, "a.pdf (1 KB)"),
        (340_000, "a.pdf (340 KB)"),
        (999_001, "a.pdf (1.0 MB)"),
        (2_400_000, "a.pdf (2.4 MB)"),
    ],
)
def test_an_attachment_is_told_of_with_its_size(octets: int, told: str) -> None:
    """Whoever reads on a telephone wants to know before opening it."""
    assert told == Attachment("a.pdf", "application/pdf", octets, inline=False).with_size
