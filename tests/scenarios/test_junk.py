"""Complaints that a spam filter put aside: shown to people, never touched, taken in once they are moved."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.maildir_files import deliver_mail, make_maildir
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.wiring import SetClock
from tests.support import letters
from tests.support.answers import words_of
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY

TRIAGE = {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"}
QUARTER = timedelta(minutes=15)


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    box = replace(imap_box(dovecot, sink, user), extra='junk = "Junk"')
    with dovecot.client(user) as client:
        if not client.folder_exists("Junk"):
            client.create_folder("Junk")
    return Establishment(tmp_path, [box], clock=SetClock(MONDAY))


def _junk(dovecot: Dovecot, user: str, *mails: bytes) -> None:
    with dovecot.client(user) as client:
        for content in mails:
            client.append("Junk", content, msg_time=MONDAY)


def _later(body: Establishment) -> None:
    assert body.clock is not None
    body.clock.move_to(body.clock.now() + QUARTER)


def _notices(body: Establishment) -> list[OutboxLetter]:
    return [letter for letter in body.letters() if letter.template is Template.ALERT]


def _spam(number: int) -> bytes:
    return letters.mail(f"Your invoice {number}", "Pay at once.", "Eve <eve@evil.example>")


def test_a_complaint_in_junk_is_shown_to_whoever_triages_and_left_as_it_was(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """Once; spam beside it is nobody's concern, and nothing is opened or answered."""
    body.run()
    suggestion = letters.mail("Suggestion: a longer lunch", "x")
    _junk(dovecot, user, letters.complaint(7, user), _spam(1), suggestion)
    before = dovecot.contents(user, "Junk")
    for _ in range(3):
        _later(body)
        body.run()

    notices = _notices(body)
    assert dict.fromkeys(TRIAGE, 1) == Counter(notice.recipient for notice in notices)
    assert f"A mail in the junk folder of {user} looks like a complaint" in words_of(notices[0])
    assert "from member7@example.org: Complaint" in words_of(notices[0])
    assert "invoice" not in words_of(notices[0])
    assert [] == body.cases(everything=True)
    assert before == dovecot.contents(user, "Junk")


def test_once_it_is_moved_to_the_inbox_it_is_taken_in_with_its_arrival(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """The days that it lay there count."""
    body.run()
    _junk(dovecot, user, letters.complaint(7, user))
    _later(body)
    body.run()
    with dovecot.client(user) as client:
        client.select_folder("Junk")
        client.normalise_times = False
        arrived = client.fetch([1], ["INTERNALDATE"])[1][b"INTERNALDATE"]
        client.move([1], "INBOX")
    for _ in range(2):
        _later(body)
        body.run()

    (case,) = body.cases()
    assert arrived == case.received_at
    assert 2 == len(_notices(body))


def test_what_was_dealt_with_in_the_inbox_is_not_shown_again(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """A colleague tidies a mail away into Junk."""
    dovecot.put([letters.complaint(7, user)], user, internaldates=[MONDAY])
    body.run()
    with dovecot.client(user) as client:
        client.select_folder("INBOX")
        client.move([1], "Junk")
    _later(body)
    body.run()

    assert [] == _notices(body)


def test_what_lay_in_junk_before_is_not_ours_to_read(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """Years of spam; the first pass begins where it begins."""
    assert body.clock is not None
    _junk(dovecot, user, letters.complaint(7, user))
    body.clock.move_to(MONDAY + timedelta(days=1))
    body.run()

    assert [] == _notices(body)


def test_many_are_told_in_one_letter(body: Establishment, dovecot: Dovecot, user: str) -> None:
    """Spam says complaint, too; nobody reads forty letters."""
    body.run()
    _junk(dovecot, user, *(letters.complaint(number, user) for number in range(40)))
    _later(body)
    body.run()

    notices = _notices(body)
    assert dict.fromkeys(TRIAGE, 1) == Counter(notice.recipient for notice in notices)
    assert f"40 mails in the junk folder of {user} look like complaints" in words_of(notices[0])
    assert "and 25 more" in words_of(notices[0])


def test_a_folder_that_is_not_there_keeps_no_complaint_waiting(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Said in the log, and the inbox is served."""
    box = replace(imap_box(dovecot, sink, user), extra='junk = "Quarantine of last year"')
    body = Establishment(tmp_path, [box], clock=SetClock(MONDAY))
    dovecot.put([letters.complaint(7, user)], user, internaldates=[MONDAY])
    done = body.run()

    assert () == done.unread
    assert 1 == len(body.cases())


def test_a_maildirs_junk_is_looked_into_as_well(tmp_path: Path) -> None:
    """Its folder is called .Junk."""
    body = Establishment(
        tmp_path, [Box("education@ihm.org.uk", extra='junk = "Junk"')], clock=SetClock(MONDAY)
    )
    body.run()
    folder = tmp_path / "var/mail/education@ihm.org.uk/.Junk"
    make_maildir(folder)
    for number in range(2):
        when = int(MONDAY.timestamp()) + 60
        deliver_mail(folder, f"{when}.M{number}.mail", letters.complaint(number, "education@ihm.org.uk"))
    for _ in range(3):
        _later(body)
        body.run()

    assert dict.fromkeys(TRIAGE, 1) == Counter(notice.recipient for notice in _notices(body))
    assert "2 mails in the junk folder" in words_of(_notices(body)[0])
