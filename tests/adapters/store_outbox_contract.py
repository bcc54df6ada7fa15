"""What any store must do for letters; run on SQLite and on PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest

from mailbot.adapters.store import SqlStore
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.letter import AttemptVerdict, LetterState, OutboxLetter
from mailbot.domain.mail import Address
from tests.adapters.store_builders import (
    BOX,
    DAY,
    MINUTE,
    MONDAY,
    PAT,
    a_letter,
    begun,
    promise,
    put_case,
    reference,
    settle,
    tried,
)
from tests.adapters.store_contract import StoreFixture

SAM = Address("Sam Hill", "sam@ihm.org.uk")


def claimed(store: SqlStore, worker: str = "sam", limit: int = 50) -> tuple[OutboxLetter, ...]:
    with store.begin() as work:
        letters = work.outbox.claim(worker, MONDAY, limit)
        work.commit()
    return letters


def found(store: SqlStore, key: str = "1") -> OutboxLetter:
    with store.view() as work:
        letter = work.outbox.by_message_id(f"<letter-{key}@ihm.org.uk>")
    assert letter is not None
    return letter


class PromisesContract(StoreFixture):
    def test_a_promised_letter_waits_as_it_was_written(self, store: SqlStore) -> None:
        """These very bytes are sent, however often it takes."""
        put_case(store)
        written = a_letter(about=reference())
        promise(store, written)

        letter = found(store)
        with store.view() as work:
            assert work.outbox.of_case(reference()) == (letter,)
        assert letter == OutboxLetter(
            letter.id,
            "acknowledgement:1",
            reference(),
            written.request.template,
            "ihm",
            BOX,
            PAT.address,
            written.message_id,
            written.content,
            written.request.meets,
            0,
            LetterState.WAITING,
            doubtful=False,
            created_at=MONDAY,
        )

    def test_a_promise_with_the_same_key_is_one_letter(self, store: SqlStore) -> None:
        """At most one acknowledgement of a case and stage, ever (R1)."""
        with store.begin() as work:
            assert work.outbox.put(a_letter(), MONDAY)
            assert not work.outbox.put(replace(a_letter(), content=b"another"), MONDAY)
            work.commit()

        with store.begin() as work:
            assert not work.outbox.put(a_letter(), MONDAY + DAY)
            assert work.outbox.count(LetterState.WAITING) == 1
        assert found(store).content == a_letter().content

    def test_a_held_letter_goes_nowhere(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.outbox.put(a_letter(), MONDAY, held="DAILY_CAP")
            assert work.outbox.claim("sam", MONDAY + DAY, 10, eager=True) == ()
            assert work.outbox.count(LetterState.HELD) == 1
            assert work.outbox.count(LetterState.WAITING) == 0

    def test_automatic_letters_to_an_address_are_counted(self, store: SqlStore) -> None:
        """Ten a day to one address, however it is written; notices to staff do not count (R1)."""
        promise(
            store,
            a_letter("1"),
            a_letter("2", to=Address("", PAT.address.upper())),
            a_letter("3", automatic=False),
            a_letter("4", to=SAM),
        )
        with store.begin() as work:
            work.outbox.put(a_letter("5"), MONDAY + DAY, held="DAILY_CAP")
            assert work.outbox.automatic_since("pat.lee@example.org", MONDAY) == 3
            assert work.outbox.automatic_since("pat.lee@example.org", MONDAY + DAY) == 1
            assert work.outbox.automatic_since("robin@example.org", MONDAY) == 0

    def test_letters_are_listed_in_the_order_of_promising(self, store: SqlStore) -> None:
        promise(store, a_letter("1", to=SAM, automatic=False), a_letter("2"), a_letter("3"))

        with store.view() as work:
            first, second = work.outbox.promised_after(0, 2)
            (third,) = work.outbox.promised_after(second.id, 2)
        assert [letter.key[16:] for letter in (first, second, third)] == ["1", "2", "3"]

    def test_the_newest_letter_with_a_message_id_is_found(self, store: SqlStore) -> None:
        promise(store, a_letter("1"), replace(a_letter("2"), message_id="<letter-1@ihm.org.uk>"))

        assert found(store).key == "acknowledgement:2"
        with store.view() as work:
            assert work.outbox.by_message_id("<unknown@ihm.org.uk>") is None


class LeasesContract(StoreFixture):
    def test_complainants_come_before_staff_and_the_oldest_first(self, store: SqlStore) -> None:
        promise(store, a_letter("staff", to=SAM, automatic=False), a_letter("1"), a_letter("2"))

        assert [letter.key[16:] for letter in claimed(store)] == ["1", "2", "staff"]

    def test_a_claim_takes_no_more_than_asked_for(self, store: SqlStore) -> None:
        promise(store, *(a_letter(str(number)) for number in range(5)))

        assert [len(claimed(store, limit=2)) for _ in range(4)] == [2, 2, 1, 0]

    def test_workers_at_once_claim_each_letter_once(self, store: SqlStore) -> None:
        """Or complainants would be answered as often as there are workers."""
        promise(store, *(a_letter(str(number)) for number in range(60)))
        together = Barrier(4)

        def work_off(worker: int) -> list[int]:
            together.wait()
            mine: list[int] = []
            while letters := claimed(store, f"worker-{worker}", 4):
                mine += [letter.id for letter in letters]
            return mine

        with ThreadPoolExecutor(4) as pool:
            taken = [number for batch in pool.map(work_off, range(4)) for number in batch]
        assert len(taken) == 60
        assert len(set(taken)) == 60

    def test_a_leased_letter_is_free_again_after_five_minutes(self, store: SqlStore) -> None:
        promise(store, a_letter())
        claimed(store)

        with store.begin() as work:
            assert work.outbox.claim("robin", MONDAY + 4 * MINUTE, 1) == ()
            assert len(work.outbox.claim("robin", MONDAY + 5 * MINUTE, 1)) == 1

    def test_a_letter_waits_for_its_next_attempt_unless_all_are_wanted(self, store: SqlStore) -> None:
        """`run --once` tries every letter whatever its backoff (R35)."""
        promise(store, a_letter())
        settle(store, begun(store), LetterState.WAITING)

        with store.begin() as work:
            assert work.outbox.claim("sam", MONDAY + DAY - MINUTE, 1) == ()
            assert len(work.outbox.claim("sam", MONDAY + DAY, 1)) == 1
        with store.begin() as work:
            assert len(work.outbox.claim("sam", MONDAY, 1, eager=True)) == 1

    def test_letters_put_off_are_free_and_wait(self, store: SqlStore) -> None:
        """A mailbox whose server is down is left alone for a while, without an attempt on record."""
        promise(store, a_letter())
        (letter,) = claimed(store)
        with store.begin() as work:
            work.outbox.put_off([letter.id], "robin", MONDAY + DAY)
            work.outbox.put_off([letter.id], "sam", MONDAY + DAY)
            work.commit()

        with store.begin() as work:
            assert work.outbox.claim("robin", MONDAY, 1) == ()
            assert work.outbox.claim("robin", MONDAY + DAY, 1) == (letter,)

    def test_an_attempt_is_counted_before_the_socket_is_opened(self, store: SqlStore) -> None:
        promise(store, a_letter())

        letter = begun(store)

        assert (letter.attempts, letter.state) == (1, LetterState.SENDING)
        assert found(store) == letter
        assert claimed(store, "robin") == ()

    def test_an_attempt_needs_a_lease(self, store: SqlStore) -> None:
        """Else two workers could send one letter; the rest of the transaction stays good."""
        promise(store, a_letter())
        (letter,) = claimed(store)
        with store.begin() as work:
            with pytest.raises(StoreUnavailable):
                work.outbox.begin(letter, "sam", MONDAY + 5 * MINUTE)
            work.outbox.put(a_letter("2"), MONDAY)
            work.commit()

        assert found(store).state is LetterState.WAITING
        assert found(store, "2").state is LetterState.WAITING

    def test_an_attempt_is_registered_by_one_worker(self, store: SqlStore) -> None:
        promise(store, a_letter())
        (letter,) = claimed(store)
        with store.begin() as work:
            work.outbox.begin(letter, "sam", MONDAY)
            work.commit()

        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.outbox.begin(letter, "sam", MONDAY)

    def test_a_crash_before_the_attempt_frees_the_letter(self, store: SqlStore) -> None:
        promise(store, a_letter())
        claimed(store, "dead")

        with store.begin() as work:
            assert work.outbox.release_dead(lambda worker: worker != "dead", MONDAY) == 1
            work.commit()
        (letter,) = claimed(store)
        assert not letter.doubtful

    def test_a_crash_between_attempt_and_verdict_makes_the_letter_doubtful(self, store: SqlStore) -> None:
        """It may have arrived: it goes out once more, marked (R10)."""
        promise(store, a_letter())
        begun(store, "dead")

        with store.begin() as work:
            assert work.outbox.release_dead(lambda worker: worker != "dead", MONDAY + MINUTE) == 1
            work.commit()
        with store.begin() as work:
            (letter,) = work.outbox.claim("sam", MONDAY + MINUTE, 1)
        assert (letter.doubtful, letter.attempts, letter.state) == (True, 1, LetterState.WAITING)

    def test_a_letter_cut_off_twice_is_told_apart(self, store: SqlStore) -> None:
        """It may have arrived twice, and is for a person (R10); one cut off once is not."""
        promise(store, a_letter())
        begun(store, "dead")

        def alive(worker: str) -> bool:
            return worker != "dead"

        with store.begin() as work:
            assert work.outbox.doubted_again(alive, MONDAY + MINUTE) == ()
            work.outbox.release_dead(alive, MONDAY + MINUTE)
            (letter,) = work.outbox.claim("dead", MONDAY + MINUTE, 1)
            work.outbox.begin(letter, "dead", MONDAY + MINUTE)
            work.commit()

        with store.begin() as work:
            (again,) = work.outbox.doubted_again(alive, MONDAY + MINUTE)
            assert (again.doubtful, again.attempts, again.state) == (True, 2, LetterState.SENDING)
            assert work.outbox.doubted_again(lambda _: True, MONDAY + MINUTE) == ()

    def test_the_living_keep_their_letters_while_their_leases_last(self, store: SqlStore) -> None:
        promise(store, a_letter("1"), a_letter("2"))
        begun(store)
        claimed(store)

        with store.begin() as work:
            assert work.outbox.release_dead(lambda _: True, MONDAY + 4 * MINUTE) == 0
            assert work.outbox.release_dead(lambda _: True, MONDAY + 5 * MINUTE) == 2
            work.commit()
        assert (found(store, "1").doubtful, found(store, "2").doubtful) == (True, False)


class VerdictsContract(StoreFixture):
    def test_an_accepted_letter_is_sent_and_counted(self, store: SqlStore) -> None:
        promise(store, a_letter())
        settle(store, begun(store))

        with store.view() as work:
            assert work.outbox.count(LetterState.SENT) == 1
            assert work.outbox.sent_since(MONDAY + MINUTE) == 1
            assert work.outbox.sent_since(MONDAY + 2 * MINUTE) == 0
        assert claimed(store) == ()

    @pytest.mark.parametrize(
        ("verdict", "state", "doubtful"),
        [
            (AttemptVerdict.TEMPORARY, LetterState.WAITING, False),
            (AttemptVerdict.UNCERTAIN, LetterState.WAITING, True),
            (AttemptVerdict.PERMANENT, LetterState.FAILED, False),
            (AttemptVerdict.TEMPORARY, LetterState.HELD, False),
        ],
    )
    def test_a_verdict_decides_what_becomes_of_a_letter(
        self, store: SqlStore, verdict: AttemptVerdict, state: LetterState, doubtful: bool
    ) -> None:
        promise(store, a_letter())
        letter = begun(store)
        with store.begin() as work:
            work.outbox.settle(letter, tried(letter, verdict), state, MONDAY + DAY)
            work.commit()

        assert (found(store).state, found(store).doubtful) == (state, doubtful)
        with store.begin() as work:
            assert work.outbox.sent_since(MONDAY) == 0
            assert len(work.outbox.claim("sam", MONDAY + DAY, 1)) == (state is LetterState.WAITING)

    def test_one_commit_settles_a_letter_and_begins_the_next(self, store: SqlStore) -> None:
        promise(store, a_letter("1"), a_letter("2"))
        first, second = claimed(store)
        with store.begin() as work:
            first = work.outbox.begin(first, "sam", MONDAY)
            work.commit()
            work.outbox.settle(first, tried(first), LetterState.SENT, None)
            second = work.outbox.begin(second, "sam", MONDAY)
            work.commit()
            work.outbox.settle(second, tried(second), LetterState.SENT, None)

        assert found(store, "1").state is LetterState.SENT
        assert found(store, "2").state is LetterState.SENDING

    def test_an_acceptance_counts_although_the_lease_was_lost(self, store: SqlStore) -> None:
        """Whoever took the letter over must find it sent rather than send it again."""
        promise(store, a_letter())
        slow = begun(store)
        with store.begin() as work:
            work.outbox.release_dead(lambda _: False, MONDAY)
            work.commit()
        (again,) = claimed(store, "robin")
        settle(store, slow)

        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.outbox.begin(again, "robin", MONDAY)
        assert found(store).state is LetterState.SENT

    def test_a_late_refusal_does_not_disturb_a_newer_attempt(self, store: SqlStore) -> None:
        promise(store, a_letter())
        slow = begun(store)
        with store.begin() as work:
            work.outbox.release_dead(lambda _: False, MONDAY)
            work.commit()
        begun(store, "robin")
        settle(store, slow, LetterState.WAITING)

        assert (found(store).state, found(store).attempts) == (LetterState.SENDING, 2)

    def test_a_letter_that_came_back_has_failed(self, store: SqlStore) -> None:
        """Its copy is still filed: it was sent."""
        promise(store, a_letter())
        settle(store, begun(store))
        letter = found(store)
        with store.begin() as work:
            work.outbox.fail(letter, "5.1.1 no such user", MONDAY + DAY)
            work.commit()

        assert found(store).state is LetterState.FAILED
        with store.view() as work:
            assert work.outbox.count(LetterState.FAILED) == 1
            assert len(work.outbox.uncopied(BOX, 10)) == 1

    def test_sent_letters_wait_for_their_copies(self, store: SqlStore) -> None:
        promise(store, *(a_letter(key) for key in "1234"))
        for _ in "123":
            settle(store, begun(store))
        with store.begin() as work:
            first, second = work.outbox.uncopied(BOX, 2)
            work.outbox.copied([first.id, second.id])
            work.outbox.copied([])
            work.commit()

        with store.view() as work:
            assert [letter.key[16:] for letter in (first, second)] == ["1", "2"]
            assert [letter.key[16:] for letter in work.outbox.uncopied(BOX, 10)] == ["3"]
            assert work.outbox.uncopied("enquiries@ihm.org.uk", 10) == ()
