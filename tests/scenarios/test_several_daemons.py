"""Three daemons on one PostgreSQL, as processes: one is frozen past its lease, another is killed.

The long form is tests/bench/several.py.
"""

import signal
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from mailbot.domain.letter import LetterState
from tests.support import letters
from tests.support.daemon import daemon
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.smtp_sink import SmtpSink

LEASE = 4.0  # seconds of silence until the others take over; 30 in production


def holders(body: Establishment) -> dict[str, int]:
    """Process numbers of those who read the mailboxes, by mailbox."""
    found = {lease.name.removeprefix("mailbox:"): lease.holder for lease in body.leases("mailbox:")}
    return {box: int(holder.split(":")[1]) for box, holder in found.items() if holder}


def _outside(sink: SmtpSink) -> Counter[str]:
    readers = (mail.recipients[0] for mail in sink.mails)
    return Counter(reader for reader in readers if reader.endswith("@example.org"))


def _complain(dovecot: Dovecot, boxes: Sequence[str], numbers: range) -> None:
    for place, box in enumerate(boxes):
        dovecot.put([letters.complaint(one, box) for one in numbers if one % len(boxes) == place], box)


def test_what_a_frozen_and_a_killed_daemon_had_goes_on_elsewhere_and_nothing_twice(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, postgres_url: str
) -> None:
    """Forty complaints in two mailboxes: forty cases, and everybody hears from us."""
    boxes = [user, f"other-{user}"]
    body = Establishment(tmp_path, [imap_box(dovecot, sink, box) for box in boxes], postgres_url)
    body.settings()
    with ExitStack() as crew:
        all_three = [crew.enter_context(daemon(tmp_path, LEASE)) for _ in range(3)]
        by_number = {one.process.pid: one for one in all_three}
        first = all_three[0]
        first.until(lambda: len(set(holders(body).values())) == 2, "two of the three read a mailbox each")
        _complain(dovecot, boxes, range(20))
        first.until(lambda: bool(_outside(sink)), "they are at work")

        frozen = by_number[holders(body)[boxes[0]]]
        frozen.process.send_signal(signal.SIGSTOP)
        others = [one for one in all_three if one is not frozen]
        _complain(dovecot, boxes, range(20, 40))
        others[0].until(lambda: by_number[holders(body)[boxes[0]]] is not frozen, "another takes it over")

        killed = by_number[holders(body)[boxes[1]]]
        killed.process.kill()
        killed.process.wait(20)
        frozen.process.send_signal(signal.SIGCONT)
        frozen.sees("taken_for_dead")
        left = [one for one in all_three if one is not killed]
        left[0].until(lambda: len(_outside(sink)) == 40, "everybody hears from us")
        left[0].until(lambda: _at_their_end(body, dovecot), "every letter and its copy")
        codes = [one.stop() for one in left]

    _nothing_lost_or_twice(body, sink, dovecot)
    assert [0, 0] == codes
    assert {} == holders(body)


def _at_their_end(body: Establishment, dovecot: Dovecot) -> bool:
    written = body.letters()
    return {LetterState.SENT} == {one.state for one in written} and sum(
        len(dovecot.contents(box.address, "Sent")) for box in body.boxes
    ) >= len(written)


def _nothing_lost_or_twice(body: Establishment, sink: SmtpSink, dovecot: Dovecot) -> None:
    got, written = _outside(sink), body.letters()
    doubtful = {letter.recipient for letter in written if letter.doubtful}
    copies = Counter(stored.content for box in body.boxes for stored in dovecot.contents(box.address, "Sent"))

    assert 40 == len(body.cases())
    assert {"opened": 40} == body.outcomes()
    assert {f"member{number}@example.org" for number in range(40)} == set(got)
    assert {reader for reader, count in got.items() if count > 1} <= doubtful
    assert max(got.values()) <= 2
    assert {1} == set(copies.values())
    assert len(written) == len(copies)
    running = [clock.name for case in body.cases() for clock in case.clocks if clock.running]
    assert "acknowledge" not in running


def test_a_daemon_that_is_told_to_stop_hands_its_mailbox_over_at_once(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, postgres_url: str
) -> None:
    """Nobody waits for a lease to run out: it would, only after a minute."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], postgres_url)
    body.settings()
    with daemon(tmp_path, 60.0) as one:
        one.sees("mailbox_taken")
        assert 0 == one.stop()
    with daemon(tmp_path, 6.0) as two:
        two.sees("mailbox_taken", mailbox=user)
        dovecot.put([letters.complaint(1, user)], user)
        two.until(lambda: 1 == len(_outside(sink)), "the member hears from us")
        assert 0 == two.stop()

    assert {"member1@example.org": 1} == _outside(sink)
