"""Mail servers, mailboxes and our own code fail; no complaint is lost, and nobody is answered twice.

The store's own faults are in test_store_faults.py, what single mails can do in test_awkward_mails.py.
"""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.answers import words_of
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment, imap_box
from tests.support.imap_proxy import Proxy
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, PAT, owed

DAY = timedelta(days=1)


@pytest.fixture
def body(tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    return Establishment(tmp_path, [imap_box(dovecot, sink, user)])


def _complaints(count: int, to: str) -> list[bytes]:
    return [letters.complaint(number, to) for number in range(count)]


def _copies(sink: SmtpSink) -> Counter[str]:
    """How often each letter arrived."""
    return Counter(str(mail.message["Message-ID"]) for mail in sink.mails)


def _outside(sink: SmtpSink) -> Counter[str]:
    """How many letters each reader outside the body got."""
    readers = (mail.recipients[0] for mail in sink.mails)
    return Counter(reader for reader in readers if reader.endswith("@example.org"))


def test_a_mail_server_that_is_down_delays_letters_and_loses_none(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Cases are logged all the same: the promise counts from receipt, not from our delivery."""
    dovecot.put(_complaints(12, user), user)
    sink.refuse_connections()

    first = body.run()
    cases = len(body.cases())
    sink.listen()
    second = body.run()

    assert (12, 0) == (cases, first.letters.sent)
    assert first.undelivered > 0
    assert 0 == second.undelivered
    assert {1} == set(_copies(sink).values())
    assert 12 == _outside(sink).total()


def test_every_fifth_letter_deferred_arrives_later_and_once(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Greylisting and busy servers are ordinary."""
    dovecot.put(_complaints(20, user), user)
    sink.behaviour.temporary_every = 5

    first = body.run()
    while body.run().undelivered:
        assert sink.behaviour.data_seen < 1_000, "it never ends"

    assert first.undelivered > 0
    assert {1} == set(_copies(sink).values())
    assert 20 == _outside(sink).total()
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}


@pytest.mark.parametrize("kept", [True, False])
def test_a_line_cut_after_the_data_makes_one_copy_too_many_at_most(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str, kept: bool
) -> None:
    """R10: nobody can tell whether it arrived; the same bytes go once more, and are counted."""
    dovecot.put(_complaints(3, user), user)
    sink.behaviour.drop_after_data, sink.behaviour.drop_keeps = 1, kept

    body.run()
    body.run()

    doubtful = [letter for letter in body.letters() if letter.doubtful]
    twice = [message_id for message_id, count in _copies(sink).items() if count > 1]
    assert 1 == len(doubtful)
    assert ([doubtful[0].message_id] if kept else []) == twice
    assert 3 == len(_outside(sink))
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}
    assert {1} == set(Counter(mail.content for mail in dovecot.contents(user, "Sent")).values())


def test_an_address_that_does_not_exist_is_a_task_and_its_duty_runs_on(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """What was not received acknowledged nothing; a person reaches Pat another way, told once."""
    dovecot.put([letters.mail(to=user), letters.complaint(1, user)], user)
    sink.behaviour.refused = {PAT}

    body.run()
    done = body.run()

    pats, other = sorted(body.cases(), key=lambda case: case.name, reverse=True)
    running = {case.name: owed(case) for case in (pats, other)}
    tasks = [letter for letter in body.letters() if letter.template is Template.DELIVERY_TASK]
    assert {pats.name: ["acknowledge", "respond"], other.name: ["respond"]} == running
    assert {letter.recipient for letter in tasks} == {
        "nadia.pemberton@ihm.org.uk",
        "owen.thackeray@ihm.org.uk",
    }
    assert 2 == len(tasks)
    assert all(PAT in words_of(letter) and letter.reference == pats.reference for letter in tasks)
    assert 0 == done.letters.sent


@pytest.mark.parametrize("octets", [500, 20_000, 235_000])
def test_a_connection_cut_while_mail_is_read_costs_a_pass_and_nothing_else(
    tmp_path: Path, sink: SmtpSink, user: str, dovecot: Dovecot, imap_proxy: Proxy, octets: int
) -> None:
    """At the greeting, in the middle of a mail, and between two batches of mails."""
    body = Establishment(tmp_path, [Box(user, imap_port=imap_proxy.port, smtp_port=sink.port)])
    long = "It is a long story, and I tell it from the beginning. " * 70
    mails = [
        letters.mail(f"Complaint {n}", f"{long}\n\nAsha Bevan\n", f"Asha Bevan <member{n}@example.org>", user)
        for n in range(60)
    ]
    dovecot.put(mails, user)
    before = dovecot.contents(user)
    imap_proxy.cut_after(octets)

    first = body.run()
    opened = len(body.cases())
    imap_proxy.heal()
    second = body.run()

    assert [user] == [address for address, _ in first.unread]
    assert 50 == opened if octets == 235_000 else 0 == opened
    assert () == second.unread
    assert 60 == len(body.cases())
    assert {f"member{n}@example.org": 1 for n in range(60)} == _outside(sink)
    assert before == dovecot.contents(user)


def test_a_mailbox_renumbered_between_listing_and_fetching_is_listed_anew(
    body: Establishment, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """A UID without its UIDVALIDITY names nothing (RFC 3501 2.3.1.1)."""
    dovecot.put(_complaints(4, user), user)
    renumbered: list[int] = []

    def at(point: str) -> None:
        if point == "listed" and not renumbered:
            renumbered.append(dovecot.new_uidvalidity(user))

    body.run(at)
    body.run()
    body.run()

    assert 4 == len(body.cases())
    assert {1} == set(_copies(sink).values())
    assert 4 == _outside(sink).total()


def test_a_wrong_password_stops_one_mailbox_and_alerts_once_a_day(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Somebody changed a password on Monday; the other mailbox's complainants notice nothing."""
    lost = f"lost-{user}"
    clock = wiring.SetClock(MONDAY)
    boxes = [replace(imap_box(dovecot, sink, lost), password_file="stale"), imap_box(dovecot, sink, user)]
    body = Establishment(tmp_path, boxes, clock=clock)
    (tmp_path / "stale").write_text("of last year")
    dovecot.put([letters.complaint(1, lost)], lost, internaldates=[MONDAY])
    dovecot.put([letters.complaint(2, user)], user, internaldates=[MONDAY])

    monday = [body.run(), body.run()]
    clock.move_to(MONDAY + timedelta(hours=8))
    body.run()
    alerts_on_monday = _alerts(body)
    clock.move_to(MONDAY + DAY)
    body.run()
    alerts_on_tuesday = _alerts(body)
    (tmp_path / "stale").write_text((tmp_path / "password").read_text())
    mended = body.run()

    assert [[lost]] * 2 == [[address for address, _ in done.unread] for done in monday]
    administrators = {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"}
    assert dict.fromkeys(administrators, 1) == alerts_on_monday
    assert dict.fromkeys(administrators, 2) == alerts_on_tuesday
    assert () == mended.unread
    assert dict.fromkeys(administrators, 3) == _alerts(body), "and that it is over"
    assert {"member1@example.org": 1, "member2@example.org": 1} == _outside(sink)


def _alerts(body: Establishment) -> Counter[str]:
    return Counter(letter.recipient for letter in body.letters() if letter.template is Template.ALERT)
