"""Sent on a real IMAP server: a colleague's answer is found there, and the folder stays as it was (R19)."""

from datetime import timedelta
from pathlib import Path

import pytest
from imapclient import FLAGGED, SEEN

from mailbot import wiring
from mailbot.domain.letter import Template
from tests.support import letters
from tests.support.crash import run_killed_at
from tests.support.dovecot import Dovecot, StoredMail
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, PAT

HOUR = timedelta(hours=1)
BEGIN = MONDAY - timedelta(days=14)  # no server takes a mail from a day to come
COMPLAINT = "<pat-complains@example.org>"


def complains(dovecot: Dovecot, user: str) -> None:
    """Pat's complaint, which mailbot may not acknowledge: a person has to (R5)."""
    mail = letters.mail(to=user, Return_Path="<>", Message_ID=COMPLAINT)
    dovecot.put([mail], user, internaldates=[BEGIN])


def answers(dovecot: Dovecot, user: str) -> None:
    """Sam's program files Sam's own answer, read and starred."""
    mail = letters.mail(
        "Re: Complaint", "Thank you, I look into it.\n\nSam\n", f"Sam <{user}>", PAT,
        In_Reply_To=COMPLAINT, Message_ID="<sam-1@ihm.org.uk>", Return_Path="",
    )  # fmt: skip
    with dovecot.client(user) as client:
        client.append("Sent", mail, [SEEN, FLAGGED], BEGIN + HOUR)


def of_people(stored: tuple[StoredMail, ...]) -> list[StoredMail]:
    """What mailbot has not filed there itself."""
    return [one for one in stored if FLAGGED in one.flags]


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    return Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=wiring.SetClock(BEGIN))


def found(body: Establishment) -> int:
    """How often each of those who act was asked what it was."""
    asked = [one.recipient for one in body.letters() if one.template is Template.ANSWER_FOUND]
    assert asked
    return max(map(asked.count, asked))


def test_an_answer_in_sent_stops_the_clock_and_leaves_both_folders_as_they_were(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """Issue 4, item 4: byte for byte and flag for flag; the next pass finds nothing new."""
    complains(dovecot, user)
    body.run()
    answers(dovecot, user)
    inbox, sent = dovecot.contents(user), of_people(dovecot.contents(user, "Sent"))
    assert body.clock is not None
    body.clock.move_to(BEGIN + 2 * HOUR)

    body.run()
    entries = len(body.entries())
    body.run()

    (case,) = body.cases()
    clock = case.clock("acknowledge")
    assert clock is not None
    assert BEGIN + HOUR == clock.met_at
    assert 1 == found(body)
    assert entries == len(body.entries())
    assert inbox == dovecot.contents(user)
    assert sent == of_people(dovecot.contents(user, "Sent"))


def test_a_renumbered_sent_changes_nothing_twice(
    body: Establishment, dovecot: Dovecot, user: str
) -> None:
    """MAIL A12: after a restore every mail of Sent looks new."""
    complains(dovecot, user)
    body.run()
    answers(dovecot, user)
    body.run()
    (case,) = body.cases()
    before, rows = case, len(body.history(case.reference))

    dovecot.new_uidvalidity(user, "Sent")
    body.run()
    body.run()

    (after,) = body.cases()
    assert before == after
    assert rows == len(body.history(case.reference))
    assert 1 == found(body)


def test_without_a_sent_folder_complaints_are_served(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A name mistyped in the configuration must not keep Pat waiting."""
    box = imap_box(dovecot, sink, user)
    box = type(box)(box.address, box.organisation, box.imap_port, box.smtp_port, 'sent = "Gesendet"')
    body = Establishment(tmp_path, [box], clock=wiring.SetClock(BEGIN + 5 * HOUR))
    dovecot.put([letters.mail(to=user)], user, internaldates=[BEGIN])

    done = body.run()

    assert () == done.unread
    assert [PAT] == [mail.recipients[0] for mail in sink.mails if mail.recipients[0] == PAT]


@pytest.mark.parametrize(
    "point", ["sent_fetched", "sent_recorded", "sent_committed", "sent_waterline_moved"]
)
def test_killed_anywhere_the_answer_counts_once(
    point: str, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Commit first, then the waterline: a kill between them makes nothing happen twice."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=wiring.SetClock(BEGIN))
    complains(dovecot, user)
    body.run()
    answers(dovecot, user)
    assert body.clock is not None
    body.clock.move_to(BEGIN + 2 * HOUR)

    assert run_killed_at(body, point), f"the pass never came to {point}"
    body.run()

    (case,) = body.cases()
    assert not [clock for clock in case.clocks if clock.running and clock.name == "acknowledge"]
    assert {"opened": 1, "joined": 1} == body.outcomes()
    assert 1 == found(body)
