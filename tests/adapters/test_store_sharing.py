"""What several daemons rely on in one store, on SQLite and PostgreSQL: signs of life, and who was first."""

import time
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import make_url

from mailbot.adapters.store import SqlStore, open_store
from mailbot.adapters.workers import is_alive, name_of_this_worker
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import AttemptVerdict, LetterState
from mailbot.domain.running import Worker
from tests.adapters.store_builders import (
    BOX,
    DAY,
    MINUTE,
    MONDAY,
    a_letter,
    a_reminder,
    begun,
    promise,
    put_case,
    reference,
    settle,
    tried,
)
from tests.support.imap_proxy import Proxy

SAM = Worker("sam", MONDAY, MONDAY + MINUTE)
LINE = Waterline(BOX, "INBOX", MONDAY, 7, 40)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    return "sqlite://" if request.param == "sqlite" else str(request.getfixturevalue("migrated_url"))


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    with closing(open_store(url)) as store:
        yield store


@pytest.fixture
def hasty(migrated_url: str) -> Iterator[SqlStore]:
    """A PostgreSQL that waits for nobody, and for whom nobody waits."""
    with closing(open_store(migrated_url, patience=0.3)) as store:
        yield store


def test_a_worker_is_known_by_its_signs_of_life(store: SqlStore) -> None:
    with store.begin() as work:
        assert work.workers.sign(SAM, MONDAY)
        assert work.workers.sign(replace(SAM, until=MONDAY + 2 * MINUTE, room=3), MONDAY + MINUTE / 2)
        assert work.workers.all() == (replace(SAM, until=MONDAY + 2 * MINUTE, room=3),)


def test_who_fell_silent_does_not_come_back_under_its_name(store: SqlStore) -> None:
    """Its letters and mailboxes may be others' by now; it finds that out by its first sign of life."""
    with store.begin() as work:
        work.workers.sign(SAM, MONDAY)

        assert not work.workers.sign(replace(SAM, until=MONDAY + 2 * MINUTE), MONDAY + MINUTE)
        assert work.workers.all() == (SAM,)


def test_who_leaves_is_forgotten_at_once_and_the_silent_when_they_are_told_to(store: SqlStore) -> None:
    with store.begin() as work:
        work.workers.sign(SAM, MONDAY)
        work.workers.sign(replace(SAM, name="alex", until=MONDAY + DAY), MONDAY)
        work.workers.sign(replace(SAM, name="robin"), MONDAY)
        work.workers.leave("robin")
        work.workers.forget(MONDAY + 2 * MINUTE)

        assert ["alex"] == [one.name for one in work.workers.all()]


def test_the_stores_clock_is_the_databases_where_it_may_be_on_another_machine(store: SqlStore) -> None:
    with store.begin() as work:
        told = work.workers.clock()

    assert told is None or abs(told - datetime.now(UTC)) < timedelta(seconds=30)


def test_names_are_unique_even_within_one_process() -> None:
    """Containers share host names, and systems count their processes anew after a restart."""
    one, other = name_of_this_worker(), name_of_this_worker()
    host, number, _ = one.split(":", 2)

    assert one != other
    assert (is_alive(one), is_alive(f"{host}:{number}:1:{other[-8:]}")) == (True, False)


def test_a_worker_of_another_container_with_our_host_name_is_not_taken_for_dead() -> None:
    """Its process numbers are not ours: that none of ours has that number says nothing."""
    host, _, rest = name_of_this_worker().partition(":")

    assert not is_alive(f"{host}:4194999:{rest.split(':')[1]}:00000000")
    assert is_alive(f"{host[:-1]}x:4194999:1:00000000")


def test_of_two_who_see_a_folder_first_the_earlier_says_from_when_on_it_is_read(store: SqlStore) -> None:
    """Or what came between the two first looks would be nobody's mail."""
    with store.begin() as work:
        first = work.ledger.take_on(LINE)
        second = work.ledger.take_on(replace(LINE, taken_from=MONDAY + MINUTE))

        assert first == second == work.ledger.waterline(BOX, "INBOX") == LINE


def test_a_waterline_is_moved_by_whoever_saw_it_last_and_by_nobody_else(store: SqlStore) -> None:
    """A reader that was frozen wakes with an old listing; the mailbox was numbered anew meanwhile."""
    with store.begin() as work:
        work.ledger.take_on(LINE)
        anew = replace(LINE, uidvalidity=8, uid=3)

        assert work.ledger.move_waterline(LINE, anew)
        assert not work.ledger.move_waterline(LINE, replace(LINE, uid=50))
        assert work.ledger.waterline(BOX, "INBOX") == anew


def test_nobody_begins_a_letter_on_anothers_lease(store: SqlStore) -> None:
    """Whoever was taken for dead still thinks that it has the letter."""
    promise(store, a_letter())
    with store.begin() as work:
        (letter,) = work.outbox.claim("frozen", MONDAY, 1)
        work.outbox.release_dead(lambda name: name != "frozen", MONDAY)
        work.outbox.claim("sam", MONDAY, 1)
        work.commit()

    with store.begin() as work:
        with pytest.raises(StoreUnavailable):
            work.outbox.begin(letter, "frozen", MONDAY)
        assert work.outbox.begin(letter, "sam", MONDAY).attempts == 1


def test_a_verdict_says_whether_the_letter_was_still_its_workers(store: SqlStore) -> None:
    """What follows from a verdict, such as an event on the case, must follow once."""
    promise(store, a_letter())
    slow = begun(store, "frozen")
    with store.begin() as work:
        work.outbox.release_dead(lambda name: name != "frozen", MONDAY)
        work.commit()
    begun(store, "sam")
    with store.begin() as work:
        put_off = tried(slow, AttemptVerdict.TEMPORARY)
        assert not work.outbox.settle(slow, put_off, LetterState.WAITING, MONDAY + DAY)
        assert work.outbox.settle(slow, tried(slow), LetterState.SENT, None)
        assert not work.outbox.settle(slow, tried(slow), LetterState.SENT, None)


def test_a_reminder_that_was_told_is_nobodys_to_tell(store: SqlStore) -> None:
    put_case(store)
    with store.begin() as work:
        for key in "12":
            work.reminders.note(a_reminder(key), MONDAY)
        first, second = (one.id for one in work.reminders.untold(9))
        assert work.reminders.are_mine([first, second, second])
        work.reminders.told([first], "reminder:1")

        assert not work.reminders.are_mine([first, second])
        assert work.reminders.are_mine([second])


def test_reminders_that_another_daemon_is_telling_are_not_waited_for(hasty: SqlStore) -> None:
    put_case(hasty)
    with hasty.begin() as work:
        work.reminders.note(a_reminder(), MONDAY)
        work.commit()
    with hasty.begin() as work, hasty.begin() as other:
        (one,) = work.reminders.untold(9)
        assert work.reminders.are_mine([one.id])

        assert not other.reminders.are_mine([one.id])


def test_a_step_that_another_daemon_is_taking_is_passed_over(hasty: SqlStore) -> None:
    """SKIP LOCKED: the second goes on to the next clock at once, and their work divides itself."""
    put_case(hasty)
    put_case(hasty, 2)
    with hasty.begin() as work, hasty.begin() as other:
        first, *_, last = work.cases.due(MONDAY + 60 * DAY, 9)
        assert first.reference != last.reference
        assert work.cases.take_step(first)

        assert not other.cases.take_step(first)
        assert other.cases.take_step(last)


def test_a_process_frozen_in_the_middle_of_a_change_stands_in_nobodys_way_for_long(hasty: SqlStore) -> None:
    """Else no case could be opened anywhere until it woke: it has the next reference locked."""
    with hasty.begin() as frozen:
        assert frozen.cases.next_reference("IHM", 2026) == reference(1)
        end = time.monotonic() + 20
        while True:
            try:
                with hasty.begin() as work:
                    assert work.cases.next_reference("IHM", 2026) == reference(1)
                    work.commit()
            except StoreUnavailable:
                assert time.monotonic() < end
            else:
                break

        with pytest.raises(StoreUnavailable):
            frozen.commit()


@pytest.mark.parametrize("fails", [False, True])
def test_a_line_that_is_cut_while_nothing_is_asked_of_it_is_no_fault_of_whoever_used_it(
    migrated_url: str, make_proxy: Callable[[int], Proxy], fails: bool
) -> None:
    """Else three cuts in a row would look like a mail that nobody can handle, and it would be held."""
    port = make_url(migrated_url).port
    assert port is not None
    proxy = make_proxy(port)
    with closing(open_store(migrated_url.replace(f":{port}/", f":{proxy.port}/"))) as store:
        put_case(store)
        with pytest.raises(KeyError) if fails else nullcontext(), store.begin() as work:
            work.cases.next_reference("IHM", 2026)
            proxy.refuse()
            if fails:
                raise KeyError
        proxy.heal()

        with store.begin() as work:
            assert work.cases.next_reference("IHM", 2026) == reference(1)


def test_who_only_reads_may_take_as_long_as_it_likes(hasty: SqlStore) -> None:
    """A list of cases that somebody pages through."""
    put_case(hasty)
    with hasty.view() as work:
        work.cases.get(reference())
        time.sleep(0.5)

        assert work.cases.get(reference()) is not None


def test_settling_twice_counts_once(store: SqlStore) -> None:
    """The answer to a commit can get lost: then the verdict is written again."""
    promise(store, a_letter())
    letter = begun(store)
    settle(store, letter)
    settle(store, letter)

    with store.view() as work:
        assert work.outbox.count(LetterState.SENT) == 1
