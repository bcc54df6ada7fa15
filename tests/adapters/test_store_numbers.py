"""References on PostgreSQL: nobody waits for the next, none is given twice, and none is lost."""

import random
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import psycopg
import pytest

from mailbot.adapters.store import SqlStore, open_store
from mailbot.adapters.store.numbers import FEW, MORE, Numbers
from mailbot.domain.errors import StoreUnavailable
from mailbot.ports import UnitOfWork
from tests.adapters.store_builders import MONDAY, PAT, a_case, put_case, reference


@pytest.fixture
def url(migrated_url: str) -> str:
    return migrated_url


@pytest.fixture
def store(url: str) -> Iterator[SqlStore]:
    with closing(open_store(url)) as store:
        yield store


@pytest.fixture
def hasty(url: str) -> Iterator[SqlStore]:
    """Another daemon, which waits for nobody."""
    with closing(open_store(url, patience=0.3)) as store:
        yield store


@pytest.fixture
def begun(store: SqlStore) -> SqlStore:
    """A year that has begun: 1 is given, and the next lie ready."""
    assert [1] == given(store)
    return store


def taken(work: UnitOfWork, year: int = 2026) -> int:
    return work.cases.next_reference("IHM", year).number


def given(store: SqlStore, count: int = 1) -> list[int]:
    """So many numbers, taken and committed one by one."""
    numbers = []
    for _ in range(count):
        with store.begin() as work:
            numbers.append(taken(work))
            work.commit()
    return numbers


def ready(url: str) -> list[int]:
    """What lies ready, as everybody sees it."""
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        rows = connection.execute("SELECT number FROM ready_numbers ORDER BY number").fetchall()
    return [number for (number,) in rows]


def test_nobody_waits_for_another_to_commit(begun: SqlStore) -> None:
    """Else the mails of one body would go one by one, however many daemons there are."""
    with begun.begin() as one, begun.begin() as other:
        assert [2, 3, 4] == [taken(one), taken(other), taken(one)]
        other.commit()
        one.commit()
    assert [5] == given(begun)


def test_a_number_of_what_came_to_nothing_is_given_next(begun: SqlStore) -> None:
    with begun.begin() as failing, begun.begin() as other:
        assert [2, 3] == [taken(failing), taken(other)]
        other.commit()

    assert [2, 4] == given(begun, 2)


def test_a_number_of_a_trial_that_was_undone_is_given_next(begun: SqlStore) -> None:
    """A preview of what a command would do takes none away."""
    with begun.begin() as work:
        with work.trial():
            assert taken(work) == 2
        work.commit()

    assert [2] == given(begun)


def test_a_number_of_a_connection_that_died_is_given_again(begun: SqlStore, url: str) -> None:
    """A killed process, as the database sees it."""
    with begun.begin() as work:
        assert taken(work) == 2
        with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        with pytest.raises(StoreUnavailable):
            work.commit()

    assert [2] == given(begun)


def test_there_are_always_some_ready_and_never_many(store: SqlStore, url: str) -> None:
    for number in range(1, 3 * MORE):
        assert [number] == given(store)
        assert FEW <= len(ready(url)) <= FEW + MORE


def test_killed_before_more_were_made_ready_the_next_makes_them(
    store: SqlStore, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing rests on what a process remembers."""
    with monkeypatch.context() as killed:
        killed.setattr(Numbers, "committed", lambda _: None)
        assert [1, 2, 3] == given(store, 3)
        assert [] == ready(url)

    assert [4] == given(store)
    assert list(range(5, 5 + MORE)) == ready(url)


def test_a_commit_stands_although_no_more_can_be_made_ready(
    begun: SqlStore, hasty: SqlStore, url: str
) -> None:
    """An import holds the counter for as long as it takes."""
    with begun.begin() as importing:
        importing.cases.reserve(reference(1))
        with hasty.begin() as work:
            work.cases.add(a_case(taken(work)), (), MONDAY)
            work.commit()

    assert list(range(3, 2 + MORE)) == ready(url)
    with begun.view() as work:
        assert [reference(2)] == [case.reference for case in work.cases.all()]


def test_one_may_take_more_than_lie_ready(begun: SqlStore) -> None:
    """An import of hundreds; tried without being kept, it leaves no gap."""
    many = FEW + MORE + 20
    for keep in (False, True):
        with begun.begin() as work:
            assert list(range(2, 2 + many)) == [taken(work) for _ in range(many)]
            if keep:
                work.commit()

    assert [2 + many] == given(begun)


@pytest.mark.parametrize(("number", "following"), [(7, 8), (MORE + 1, MORE + 2), (99, 100)])
def test_beyond_a_number_that_was_given_elsewhere(
    begun: SqlStore, url: str, number: int, following: int
) -> None:
    """Also one that lay ready; where the import comes to nothing all is as before."""
    before = ready(url)
    with begun.begin() as work:
        work.cases.reserve(reference(number))
        assert following == taken(work)
    assert before == ready(url)

    with begun.begin() as work:
        work.cases.reserve(reference(number))
        work.commit()
    put_case(begun, number)

    assert [following] == given(begun)


def test_a_number_that_another_is_about_to_give_is_not_reserved_meanwhile(
    begun: SqlStore, hasty: SqlStore
) -> None:
    """The import waits, and then finds the case there."""
    with begun.begin() as mail, hasty.begin() as importing:
        assert taken(mail) == 2
        with pytest.raises(StoreUnavailable):
            importing.cases.reserve(reference(5))
        mail.commit()


def test_numbers_that_a_restored_store_has_ready_may_have_been_told(begun: SqlStore, url: str) -> None:
    with begun.begin() as work:
        work.found.leave_out(5)
        work.commit()

    assert [] == ready(url)
    assert [1 + MORE + 5 + 1] == given(begun)


def test_each_body_and_year_has_its_own(begun: SqlStore) -> None:
    with begun.begin() as work:
        numbers = [taken(work, 2027), taken(work), work.cases.next_reference("IMI", 2026).number]
        work.commit()
    with begun.begin() as work:
        numbers += [taken(work, 2027), taken(work), work.cases.next_reference("IMI", 2026).number]

    assert [1, 2, 1, 2, 3, 2] == numbers


def test_many_at_once_of_whom_some_fail_leave_no_gap(url: str) -> None:
    """Two daemons, four mailboxes each, and mails that come to nothing."""
    with closing(open_store(url)) as one, closing(open_store(url)) as other:

        def take(turn: int) -> int | None:
            dice = random.Random(turn)
            with (one, other)[turn % 2].begin() as work:
                number = taken(work)
                time.sleep(dice.random() / 100)
                if dice.random() < 0.3:
                    return None
                work.cases.add(a_case(number), (), MONDAY)
                work.commit()
                return number

        with ThreadPoolExecutor(8) as threads:
            kept = [number for number in threads.map(take, range(200)) if number is not None]
        last = max(kept)
        filled = given(one, last - len(kept))

    assert len(kept) == len(set(kept))
    assert list(range(1, last + 1)) == sorted(kept + filled)


def test_two_mails_of_one_writer_are_counted_one_after_the_other(store: SqlStore, hasty: SqlStore) -> None:
    """Both would count nine letters today, and an eleventh would leave (R1)."""
    with store.begin() as one:
        assert one.outbox.automatic_since(PAT.address, MONDAY) == 0
        with pytest.raises(StoreUnavailable), hasty.begin() as other:
            other.outbox.automatic_since(PAT.address.upper(), MONDAY)
        with hasty.begin() as third:
            assert third.outbox.automatic_since("robin@example.org", MONDAY) == 0
        one.commit()
    with store.begin() as other:
        assert other.outbox.automatic_since(PAT.address, MONDAY) == 0
