"""From a real mailbox to acknowledged cases, and nothing else changed."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot import wiring
from mailbot.daemon import run_once
from mailbot.domain.letter import Template
from tests.support import letters
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink


def _acknowledged(sink: SmtpSink) -> Counter[str]:
    """How many letters each outside reader got; staff read at ihm.org.uk."""
    outside = (mail.recipients[0] for mail in sink.mails if not mail.recipients[0].endswith("@ihm.org.uk"))
    return Counter(outside)


def test_three_hundred_complaints_among_a_hundred_others_are_logged_and_acknowledged_once(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """The mission in one pass: 300 cases, 300 acknowledgements, and an inbox as it was."""
    mails = [
        *(letters.complaint(number, user) for number in range(250)),
        *(letters.appeal(number, user) for number in range(50)),
        *(letters.ordinary(number, user) for number in range(60)),
        *(letters.machine(number, user) for number in range(40)),
    ]
    dovecot.put(mails, user)
    before = dovecot.contents(user)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])

    done = body.run()

    assert 300 == len(body.cases())
    acknowledged = _acknowledged(sink)
    assert 300 == acknowledged.total()
    assert {1} == set(acknowledged.values())
    assert before == dovecot.contents(user)
    assert 0 == done.undelivered
    assert 300 == len(
        [
            one
            for one in body.letters()
            if one.template in {Template.ACKNOWLEDGEMENT, Template.APPEAL_ACKNOWLEDGEMENT}
        ]
    )

    sink.clear()
    body.run()

    assert () == sink.mails
    assert 300 == len(body.cases())


def test_copies_of_our_letters_lie_in_sent(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Staff see in their own client what was said in their name."""
    dovecot.put([letters.complaint(1, user)], user)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])

    body.run()

    copies = dovecot.contents(user, "Sent")
    assert len(sink.mails) == len(copies)


def test_the_same_mails_under_a_new_uidvalidity_make_no_case_and_no_letter(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A restored mailbox shows old mail as new (RFC 3501 2.3.1.1)."""
    dovecot.put([letters.complaint(number, user) for number in range(50)], user)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    body.run()
    sink.clear()

    dovecot.new_uidvalidity(user)
    body.run()

    assert 50 == len(body.cases())
    assert () == sink.mails
    assert {"opened": 50, "duplicate": 50} == body.outcomes()


def test_a_mailbox_seen_for_the_first_time_is_taken_from_now_on(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A first run on an inbox of years acknowledges nothing until an operator says so."""
    dovecot.put([letters.complaint(number, user) for number in range(5)], user)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    clock = wiring.SystemClock()
    soon = datetime.now(UTC) + timedelta(seconds=2)
    house = wiring.House(body.settings(), clock, soon)
    run_once(house.works)
    house.close()

    assert [] == body.cases()
    assert () == sink.mails
