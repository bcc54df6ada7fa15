"""What Sent tells of colleagues' answers."""

from datetime import UTC, datetime

import pytest

from mailbot.adapters.sent_headers import answers, dated, message_id


def test_an_answer_names_the_mail_it_answers() -> None:
    head = b"Subject: Re: roof\nIN-REPLY-TO: text <a@example.org>\n\t<b@example.org>\nReferences: <x@y>\n\n"

    assert answers(head) == {"<a@example.org>", "<b@example.org>"}


def test_without_it_the_last_of_the_references_counts() -> None:
    assert answers(b"References: <root@y>\r\n <last@y>\r\n\r\nIn-Reply-To: <body@y>") == {"<last@y>"}
    assert answers(b"Subject: new\r\n\r\n") == frozenset()


@pytest.mark.parametrize("subject", [b"Fw: roof", b"FWD: roof", b"WG: Dach", b"Tr : toit"])
def test_a_mail_passed_on_is_no_answer(subject: bytes) -> None:
    """Sam asks Robin for advice: the complainant has heard nothing yet, and must be acknowledged."""
    assert answers(b"Subject: " + subject + b"\r\nIn-Reply-To: <a@example.org>\r\n\r\n") == frozenset()


def test_the_first_message_id_counts() -> None:
    assert message_id(b"X: y\r\n z\r\nMessage-ID:\r\n <a@b>\r\nMessage-ID: <c@d>\r\n\r\n") == "<a@b>"
    assert message_id(b"Message-ID: none\r\n\r\n") == ""


def test_dates_are_utc_and_nonsense_is_none() -> None:
    """A senseless date must not stop the reading of Sent."""
    assert dated(b"Date: Tue, 08 Sep 2026 10:30:00 +0100\n\n") == datetime(2026, 9, 8, 9, 30, tzinfo=UTC)
    assert dated(b"Date: Tue, 08 Sep 2026 10:30:00 -0000\n\n") == datetime(2026, 9, 8, 10, 30, tzinfo=UTC)
    for value in (b"", b"yesterday", b"Tue, 99 Sep 2026 10:30:00 +0100", b"\xff"):
        assert dated(b"Date: " + value + b"\n\n") is None
