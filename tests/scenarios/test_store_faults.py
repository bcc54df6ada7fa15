"""The database is locked, or its disk is full: what cannot be recorded is not done, and done later."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.daemon import run_once
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.letter import LetterState
from tests.support import letters
from tests.support.dovecot import Dovecot
from tests.support.establishment import Establishment, imap_box
from tests.support.hindrances import SmallDisk, locked_by_another
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, PAT, tell

LATER = timedelta(minutes=6)  # longer than a lease on letters
COMPLAINTS = 6
_PATIENCE = 0.3  # seconds: far less than ours, and more than a busy machine makes of nothing


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/mailbot.sqlite3"
    url: str = request.getfixturevalue("postgres_url")
    return url


@pytest.fixture
def body(store_url: str, tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str) -> Establishment:
    """A body with complaints waiting."""
    mails = [letters.complaint(number, user) for number in range(COMPLAINTS)]
    dovecot.put(mails, user, internaldates=[MONDAY] * COMPLAINTS)
    clock = wiring.SetClock(MONDAY)
    return Establishment(tmp_path, [imap_box(dovecot, sink, user)], store_url, clock=clock)


@pytest.fixture
def small_disk() -> Iterator[SmallDisk]:
    with SmallDisk() as disk:
        yield disk


@pytest.mark.parametrize(
    ("point", "occurrence"),
    [
        ("listed", 1),
        ("fetched", 4),
        ("committed", 2),
        ("waterline_moved", 1),
        ("claimed", 1),
        ("delivered", 3),
    ],
)
def test_a_locked_database_costs_time_and_nothing_else(
    body: Establishment, sink: SmtpSink, point: str, occurrence: int
) -> None:
    """Somebody runs a backup or a query for a while; the daemon goes on when they have done."""
    seen: Counter[str] = Counter()
    with ExitStack() as lock:

        def at(name: str) -> None:
            seen[name] += 1
            if (name, seen[name]) == (point, occurrence):
                lock.enter_context(locked_by_another(body.store_url))

        with body.house(at, patience=_PATIENCE) as house:
            with pytest.raises(StoreUnavailable):
                run_once(house.works)
            lock.close()
            assert body.clock is not None
            body.clock.move_to(MONDAY + LATER)
            run_once(house.works)

    _nothing_lost_and_nothing_twice(body, sink)


def test_a_lock_shorter_than_our_patience_is_waited_for(tmp_path: Path) -> None:
    """Two passes overlap by milliseconds: the second waits its turn."""
    story = tell(tmp_path)
    story.runs()
    story.arrives(letters.mail())
    with ExitStack() as lock:

        def at(point: str) -> None:
            if point == "fetched":
                lock.enter_context(locked_by_another(story.body.settings().store_url))
                threading.Timer(0.2, lock.close).start()  # whenever it is: it is waited for

        story.body.run(at)

    assert ["acknowledgement"] == story.templates_to(PAT)


@pytest.mark.parametrize("spare", [0, 8, 20])
def test_a_full_disk_stops_intake_until_there_is_room(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, small_disk: SmallDisk, spare: int
) -> None:
    """A mail is recorded whole or not at all; with room made, all of them are."""
    clock = wiring.SetClock(MONDAY)
    url = f"sqlite:///{tmp_path}/mailbot.sqlite3"
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], url, clock=clock)
    mails = [letters.complaint(number, user) for number in range(COMPLAINTS)]
    with body.house() as house:
        run_once(house.works)
        dovecot.put(mails, user, internaldates=[MONDAY] * COMPLAINTS)
        small_disk.fill(spare)
        with suppress(StoreUnavailable):
            run_once(house.works)
        unfinished = len(sink.mails) < 3 * COMPLAINTS
        small_disk.make_room()
        clock.move_to(MONDAY + LATER)
        run_once(house.works)

    assert unfinished, "the disk was never full"
    _nothing_lost_and_nothing_twice(body, sink)


@pytest.mark.parametrize("occurrence", [1, 3])
def test_a_disk_that_fills_when_the_server_has_said_yes_sends_nothing_twice(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, small_disk: SmallDisk, occurrence: int
) -> None:
    """The verdict on an accepted letter is kept until it can be written."""
    clock = wiring.SetClock(MONDAY)
    url = f"sqlite:///{tmp_path}/mailbot.sqlite3"
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)], url, clock=clock)
    mails = [letters.complaint(number, user) for number in range(COMPLAINTS)]
    dovecot.put(mails, user, internaldates=[MONDAY] * COMPLAINTS)
    seen: Counter[str] = Counter()

    def at(name: str) -> None:
        seen[name] += 1
        if (name, seen[name]) == ("delivered", occurrence):
            small_disk.fill()

    with body.house(at) as house:
        for _ in range(3):
            with suppress(StoreUnavailable):
                run_once(house.works)
        unfinished = any(letter.state is not LetterState.SENT for letter in house.letters())
        small_disk.make_room()
        clock.move_to(MONDAY + LATER)
        run_once(house.works)

    assert unfinished, "the disk was never full"
    _nothing_lost_and_nothing_twice(body, sink)


def _nothing_lost_and_nothing_twice(body: Establishment, sink: SmtpSink) -> None:
    assert {"opened": COMPLAINTS} == body.outcomes()
    assert COMPLAINTS == len(body.cases())
    assert {LetterState.SENT} == {letter.state for letter in body.letters()}
    assert not any(letter.doubtful for letter in body.letters())
    arrived = Counter(str(mail.message["Message-ID"]) for mail in sink.mails)
    assert {letter.message_id: 1 for letter in body.letters()} == arrived
    outside = Counter(
        mail.recipients[0] for mail in sink.mails if mail.recipients[0].endswith("@example.org")
    )
    assert {f"member{number}@example.org": 1 for number in range(COMPLAINTS)} == outside
