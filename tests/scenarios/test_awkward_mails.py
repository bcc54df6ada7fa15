"""Single mails that make trouble: seen twice, without a proper id, too large, or too much for our code."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.adapters.mime import MailReader
from mailbot.daemon import run_once
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import Template
from mailbot.domain.mail import IncomingMail, RawMail
from tests.support import letters
from tests.support.answers import words_of
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, PAT, tell

DAY = timedelta(days=1)


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    return Establishment(tmp_path, [imap_box(dovecot, sink, user)])


def _outside(sink: SmtpSink) -> Counter[str]:
    """How many letters each reader outside the body got."""
    readers = (mail.recipients[0] for mail in sink.mails)
    return Counter(reader for reader in readers if reader.endswith("@example.org"))


def test_the_same_mail_in_two_mailboxes_is_one_case_with_one_acknowledgement(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Pat wrote to both addresses; each copy took a way of its own (R3)."""
    other = f"too-{user}"
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user), imap_box(dovecot, sink, other)])
    mail = letters.mail(to=f"{user}, {other}")
    dovecot.put([b"Delivered-To: " + user.encode() + b"\n" + mail], user)
    dovecot.put([b"Received: by mx2.ihm.org.uk; Fri, 20 Nov 2026 09:00:03 +0000\n" + mail], other)

    body.run()
    body.run()

    (case,) = body.cases()
    assert {"opened": 1, "duplicate": 1} == body.outcomes()
    assert 1 == len(sink.to(PAT))
    assert {user, other} == {
        entry.key.mailbox for entry in body.entries() if entry.reference == case.reference
    }
    assert any(f"ALSO_RECEIVED_AT {other}" in row.body for row in body.history(case.reference))


@pytest.mark.parametrize("message_id", ["<the-same@example.org>", ""])
def test_two_mails_are_two_cases_whatever_their_message_id(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str, message_id: str
) -> None:
    """Broken programs reuse an id or write none; content decides (R3)."""
    first = letters.mail(to=user, Message_ID=message_id)
    second = letters.mail(
        "Complaint about marking",
        "My paper was lost.\n\nRobin Vale\n",
        "Robin Vale <robin@example.org>",
        user,
        Message_ID=message_id,
    )
    dovecot.put([first, second, first], user)

    body.run()

    assert ["Pat Lee", "Robin Vale"] == sorted(case.name for case in body.cases())
    assert {PAT: 1, "robin@example.org": 1} == _outside(sink)
    assert {"opened": 2, "duplicate": 1} == body.outcomes()


@dataclass(slots=True)
class StumblingReader:
    """Our own code with a fault: it fails over some mails, so many times each."""

    over: bytes
    times: int
    tried: list[str] = field(default_factory=list)
    reader: MailReader = field(default_factory=MailReader)

    def read(self, raw: RawMail, mx: Sequence[str]) -> IncomingMail:
        if self.over in raw.content and len(self.tried) < self.times:
            self.tried.append(raw.key.uid)
            raise ZeroDivisionError("a fault of ours")
        return self.reader.read(raw, mx)


def _run_with(body: Establishment, reader: StumblingReader) -> Counter[Outcome]:
    with body.house() as house:
        works = replace(house.works, desk=replace(house.works.desk, reader=reader))
        return run_once(works).intakes[0][1].outcomes


def test_a_mail_that_our_code_cannot_bear_is_held_and_the_others_go_on(tmp_path: Path) -> None:
    """After three tries a person is told; the mail lies where it was, and is not tried for ever."""
    story = tell(tmp_path)
    for number in range(3):
        story.arrives(letters.complaint(number, story.body.boxes[0].address))
    reader = StumblingReader(b"complaint-1@", times=99)

    outcomes = _run_with(story.body, reader)
    again = _run_with(story.body, reader)

    assert {Outcome.OPENED: 2, Outcome.HELD: 1} == outcomes
    assert {} == again
    assert 3 == len(reader.tried)
    held = story.letters(Template.HELD_MAIL)
    assert ["nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"] == [one.recipient for one in held]
    assert [] == story.to("member1@example.org")


def test_a_fault_that_passes_costs_nothing(tmp_path: Path) -> None:
    """Two stumbles and a success are a success."""
    story = tell(tmp_path)
    story.arrives(letters.mail())

    outcomes = _run_with(story.body, StumblingReader(b"Pat Lee", times=2))

    assert {Outcome.OPENED: 1} == outcomes
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_a_mail_beyond_the_limit_is_held_without_being_fetched(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Nobody fills our memory; a person looks, and the next mail is read."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], extra="[limits]\nmail_megabytes = 1\n")
    huge = letters.mail("Complaint with scans", "page\n" * 300_000, to=user)
    dovecot.put([huge, letters.complaint(1, user), huge], user)
    fetched: list[str] = []

    done = body.run(fetched.append)
    again = body.run()

    assert 1 == fetched.count("fetched")
    assert {"held": 2, "opened": 1} == body.outcomes()
    assert (2, 0) == (done.held, again.intakes[0][1].admitted)
    held = [letter for letter in body.letters() if letter.template is Template.HELD_MAIL]
    assert 4 == len(held), "two people, two mails"
    assert all("octets" in words_of(letter) for letter in held)


def test_what_sent_shows_as_answered_is_not_acknowledged(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """R35: Sam answered on Friday; on Monday mailbot is switched on."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], clock=wiring.SetClock(MONDAY))
    answered, open_still = letters.complaint(1, user), letters.complaint(2, user)
    friday = MONDAY - 3 * DAY
    dovecot.put([answered, open_still], user, internaldates=[friday, friday])
    sams = letters.mail(
        "Re: Complaint about marking, paper 1",
        "Thank you, we look into it.\n\nSam\n",
        f"Sam <{user}>",
        "member1@example.org",
        In_Reply_To="<complaint-1@example.org>",
    )
    dovecot.put([sams], user, "Sent", internaldates=[friday + timedelta(hours=2)])

    body.run()

    assert {"member2@example.org": 1} == _outside(sink)
    assert 2 == len(body.cases())
    clocks = [case.clock("acknowledge") for case in body.cases()]
    assert [False, False] == [clock.running for clock in clocks if clock]
    assert "ANSWERED_IN_SENT" in "".join(row.body for row in body.history(body.cases()[0].reference))
