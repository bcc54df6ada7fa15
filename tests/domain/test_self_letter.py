"""The letter by which `mailbot check` tries a mailbox is recognised, and nothing else is."""

from dataclasses import replace

import pytest

from mailbot.domain import self_letter
from mailbot.domain.mail import Address, IncomingMail
from tests.support.mails import mail

KEY = b"0123456789abcdef" * 2
BOX = "education@ihm.example"
CODE = self_letter.new_code(BOX, KEY)


def letter(subject: str, sender: str = f"IHM <{BOX}>") -> IncomingMail:
    return mail("", subject, sender)


@pytest.mark.parametrize(
    "subject",
    [self_letter.subject(CODE), f"[EXTERNAL] {self_letter.subject(CODE).upper()}"],
    ids=["as it was", "marked and in capitals"],  # a code is never the same twice, a test's name is
)
def test_it_is_recognised_whatever_servers_do_to_its_heading(subject: str) -> None:
    """And to its Message-ID, which is not looked at."""
    arrived = replace(letter(subject), message_id="<relay@example>")

    assert self_letter.is_self_letter(arrived, BOX.upper(), KEY)


@pytest.mark.parametrize(
    "other",
    [
        letter(self_letter.subject(CODE), "Pat Lee <pat@lee.example>"),
        letter(self_letter.subject(CODE[:-1])),
        letter(self_letter.subject(f"{CODE}0")),
        letter(self_letter.subject("0" * 20 + "." + "0" * 20)),
        letter(self_letter.subject(self_letter.new_code("enquiries@ihm.example", KEY))),
        letter(self_letter.subject(self_letter.new_code(BOX, b"another key"))),
        letter(self_letter.HEADING),
        letter("x" * 500 + self_letter.subject(CODE)),
        replace(letter(self_letter.subject(CODE)), senders=(Address("", BOX), Address("", "x@y.example"))),
    ],
)
def test_nothing_else_hides_behind_it(other: IncomingMail) -> None:
    """A complaint with such a heading would else never be read."""
    assert not self_letter.is_self_letter(other, BOX, KEY)


def test_no_two_are_alike() -> None:
    """Each is waited for by its own code."""
    assert self_letter.new_code(BOX, KEY) != CODE
