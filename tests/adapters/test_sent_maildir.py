"""Delivery without a mail server: the letter lies in `.Sent`."""

import mailbox
from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.adapters.sent_maildir import SentMaildir
from mailbot.domain.errors import CourierUnavailable
from tests.support.outbox_letters import A_LETTER


def test_a_letter_lies_in_sent_byte_for_byte_and_read(tmp_path: Path) -> None:
    """Any mail client can open the folder; our own letters are not unread mail."""
    SentMaildir(tmp_path).deliver(A_LETTER)
    box = mailbox.Maildir(tmp_path, factory=None).get_folder("Sent")
    (key,) = box.keys()

    assert box.get_bytes(key) == A_LETTER.content
    assert box.get_message(key).get_flags() == "S"


def test_a_letter_delivered_twice_lies_there_once(tmp_path: Path) -> None:
    """A crash after the write and before the record leaves no second copy."""
    for _ in range(2):
        SentMaildir(tmp_path).deliver(A_LETTER)
    SentMaildir(tmp_path).deliver(replace(A_LETTER, message_id="<another@ihm.org.uk>"))

    assert len(list((tmp_path / ".Sent" / "cur").iterdir())) == 2
    assert list((tmp_path / ".Sent" / "tmp").iterdir()) == []


def test_a_disk_that_will_not_have_it_leaves_the_letter_waiting(tmp_path: Path) -> None:
    """The promise stands; the letter is tried again."""
    (tmp_path / ".Sent").write_text("a file in the way")
    with pytest.raises(CourierUnavailable):
        SentMaildir(tmp_path).deliver(A_LETTER)
    with pytest.raises(CourierUnavailable):
        SentMaildir(tmp_path).greet()


def test_greeting_makes_the_folder(tmp_path: Path) -> None:
    """`mailbot check` finds out beforehand whether it can be made."""
    assert SentMaildir(tmp_path).greet().endswith(".Sent")
    assert (tmp_path / ".Sent" / "maildirfolder").exists()
