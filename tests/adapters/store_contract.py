"""What any store must do: cases and transactions; run on SQLite and on PostgreSQL."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import update

from mailbot.adapters.store import SqlStore, SqlUnitOfWork, open_store, verify_chain
from mailbot.adapters.store.schema import events
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import Joined, Noted, Opened
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.reference import Reference
from tests.adapters.store_builders import (
    ACKNOWLEDGE,
    DAY,
    DOSSIER,
    MINUTE,
    MONDAY,
    OPENED,
    PROMISED,
    RESPOND,
    STARTED,
    a_case,
    a_key,
    a_letter,
    a_mail,
    a_raw,
    an_entry,
    identity,
    put_case,
    reference,
)

A_NOTE = Noted("OUT_OF_OFFICE", identity(2))

Rewrite = Callable[[SqlStore, int, dict[str, object]], None]


class StoreFixture:
    """Subclasses give the `url` of an empty database."""

    @pytest.fixture
    def store(self, url: str) -> Iterator[SqlStore]:
        with closing(open_store(url)) as store:
            yield store


class CasesContract(StoreFixture):
    def test_references_count_up_for_each_prefix_and_year(self, store: SqlStore) -> None:
        """The number is the case's public name: one of a kind, and starting anew each year."""
        wanted = [("IHM", 2026), ("IHM", 2026), ("IMI", 2026), ("IHM", 2027), ("IHM", 2026)]
        with store.begin() as work:
            given = [str(work.cases.next_reference(*which)) for which in wanted]
            work.commit()

        assert given == ["IHM-2026-0001", "IHM-2026-0002", "IMI-2026-0001", "IHM-2027-0001", "IHM-2026-0003"]

    def test_workers_never_get_the_same_reference(self, store: SqlStore) -> None:
        """Two complainants with one reference would read each other's letters."""

        def take(_: int) -> Reference:
            with store.begin() as work:
                given = work.cases.next_reference("IHM", 2026)
                work.commit()
            return given

        with ThreadPoolExecutor(4) as pool:
            given = list(pool.map(take, range(20)))

        assert sorted(given) == [reference(number) for number in range(1, 21)]

    @pytest.mark.parametrize(
        "changes",
        [
            {},
            {"complainant": None, "name": "", "anonymous": None, "clocks": ()},
            {"complainant": Address("", "x@y.example"), "anonymous": True, "state": State.ANON_HELD},
            {"confidential": True, "sealed": True, "handler": "sam", "area": "other", "stage": 0},
            {"name": "Siân Ŵyn 🏍", "subject": "Cŵyn — 申し立て"},
            {"clocks": (ACKNOWLEDGE.met(MONDAY + MINUTE), replace(RESPOND, stopped=True))},
            {"clocks": (ACKNOWLEDGE, replace(RESPOND, awaits="outcome:IHM-2026-0001:1"))},
            {"dossier": DOSSIER, "rulebook": "a" * 64},
        ],
    )
    def test_a_case_comes_back_as_it_went_in(self, store: SqlStore, changes: dict[str, Any]) -> None:
        """Every later decision rests on this row."""
        put = put_case(store, **changes)

        with store.view() as work:
            assert work.cases.get(put.reference) == put

    def test_what_no_database_takes_is_replaced(self, store: SqlStore) -> None:
        """A NUL or half a character in a subject must not keep a complaint out."""
        put_case(store, subject="a\0b\ud83dc", name="Jos\udce9")

        with store.view() as work:
            case = work.cases.get(reference())
        assert case is not None
        assert (case.subject, case.name) == ("a\ufffdb\ufffdc", "Jos\ufffd")

    def test_an_unknown_case_is_none(self, store: SqlStore) -> None:
        with store.view() as work:
            assert work.cases.get(reference(404)) is None
            assert work.cases.history(reference(404)) == ()

    def test_an_instant_without_a_zone_is_refused(self, store: SqlStore) -> None:
        """It would be off by an hour half of the year, and a promise with it."""
        naive = datetime(2026, 9, 7, 9, 30)  # noqa: DTZ001  # the very thing to refuse
        with store.begin() as work, pytest.raises(ValueError, match="no time zone"):
            work.cases.add(a_case(received_at=naive), (OPENED,), MONDAY)
        with store.begin() as work, pytest.raises(ValueError, match="no time zone"):
            work.cases.add(a_case(), (OPENED,), naive)

    def test_a_reference_is_given_to_one_case_only(self, store: SqlStore) -> None:
        put_case(store)

        with pytest.raises(StoreUnavailable):
            put_case(store, name="Robin")
        with store.view() as work:
            case = work.cases.get(reference())
        assert case is not None
        assert case.name == "Pat Lee"

    def test_an_update_returns_the_case_with_its_new_version(self, store: SqlStore) -> None:
        before = put_case(store)

        with store.begin() as work:
            written = work.cases.update(replace(before, handler="sam"), (A_NOTE, A_NOTE), MONDAY + DAY, "sam")
            work.commit()

        assert written == replace(before, handler="sam", version=5)
        with store.view() as work:
            assert work.cases.get(before.reference) == written
            assert [row.actor for row in work.cases.history(before.reference)] == ["mailbot"] * 3 + [
                "sam"
            ] * 2

    def test_the_second_of_two_writers_changes_nothing(self, store: SqlStore) -> None:
        """Whoever decided on what is no longer so must read and decide again."""
        read = put_case(store)
        with store.begin() as work:
            work.cases.update(replace(read, handler="sam"), (A_NOTE,), MONDAY)
            work.commit()

        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.cases.update(replace(read, handler="robin"), (A_NOTE,), MONDAY)
        with store.view() as work:
            case = work.cases.get(read.reference)
        assert case is not None
        assert (case.handler, case.version) == ("sam", 4)

    def test_of_writers_at_once_exactly_one_wins(self, store: SqlStore) -> None:
        """Each read the same case, in a transaction of its own."""
        read = put_case(store)
        together = Barrier(3)

        def write(number: int) -> bool:
            together.wait()
            try:
                with store.begin() as work:
                    work.cases.update(replace(read, handler=f"handler-{number}"), (A_NOTE,), MONDAY)
                    work.commit()
            except StoreUnavailable:
                return False
            return True

        with ThreadPoolExecutor(3) as pool:
            won = list(pool.map(write, range(3)))
        with store.view() as work:
            case = work.cases.get(read.reference)
        assert won.count(True) == 1
        assert case is not None
        assert (case.handler, case.version) == (f"handler-{won.index(True)}", 4)

    def test_a_note_lengthens_the_history_and_nothing_else(self, store: SqlStore) -> None:
        """Whoever read the case before must read it again."""
        read = put_case(store)
        with store.begin() as work:
            assert work.cases.note(reference(), (A_NOTE, A_NOTE), MONDAY + DAY)
            assert not work.cases.note(reference(404), (A_NOTE,), MONDAY)
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) == replace(read, version=5)
            assert verify_chain(work.cases.history(reference()), work.cases.head(reference())) is None
        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.cases.update(read, (A_NOTE,), MONDAY)

    def test_a_delivered_letter_meets_the_running_clocks_it_names(self, store: SqlStore) -> None:
        """The first act that discharges a duty counts; later ones change nothing."""
        put_case(store)
        both = frozenset({"respond", "acknowledge", "review"})
        with store.begin() as work:
            assert work.cases.meet(reference(), frozenset({"acknowledge"}), MONDAY + MINUTE) == (
                "acknowledge",
            )
            assert work.cases.meet(reference(), both, MONDAY + DAY) == ("respond",)
            assert work.cases.meet(reference(), frozenset(), MONDAY) == ()
            assert work.cases.due(MONDAY + 99 * DAY, 9) == ()
            work.commit()

        with store.view() as work:
            case = work.cases.get(reference())
        assert case is not None
        assert [clock.met_at for clock in case.clocks] == [MONDAY + MINUTE, MONDAY + DAY]

    def test_a_case_that_is_not_there_cannot_be_updated(self, store: SqlStore) -> None:
        with store.begin() as work, pytest.raises(StoreUnavailable):
            work.cases.update(a_case(), (A_NOTE,), MONDAY)

    def test_nothing_changes_without_an_event(self, store: SqlStore) -> None:
        """Every state of a case must be explained by its history."""
        read = put_case(store)
        with store.begin() as work, pytest.raises(ValueError, match="needs an event"):
            work.cases.update(replace(read, handler="robin"), (), MONDAY)

    def test_a_promise_cannot_vanish(self, store: SqlStore) -> None:
        read = put_case(store)
        with store.begin() as work, pytest.raises(ValueError, match="1 of its promises vanished"):
            work.cases.update(replace(read, clocks=(ACKNOWLEDGE,)), (A_NOTE,), MONDAY)

    def test_a_history_holds_every_event_in_order_and_is_chained(self, store: SqlStore) -> None:
        put_case(store)

        with store.view() as work:
            rows = work.cases.history(reference())
            head = work.cases.head(reference())
        assert [(row.number, row.event, row.at) for row in rows] == [
            (1, "Opened", MONDAY),
            (2, "ClockStarted", MONDAY),
            (3, "LetterPromised", MONDAY),
        ]
        assert (
            rows[1].body
            == '{"clause":"8.1","clock":"acknowledge","due_at":"2026-09-12T09:30:15.123456+00:00"}'
        )
        assert verify_chain(rows, head) is None

    @pytest.mark.parametrize(
        "changes",
        [{"body": '{"kind":"comment"}'}, {"actor": "robin"}, {"at": MONDAY + MINUTE}, {"event": "Noted"}],
    )
    @pytest.mark.parametrize("number", [1, 2, 3])
    def test_a_row_changed_in_the_database_is_found(
        self, store: SqlStore, number: int, changes: dict[str, object], rewrite: Rewrite
    ) -> None:
        """The record is evidence; whoever rewrites it must be found out (INV8)."""
        put_case(store)
        rewrite(store, number, changes)

        with store.view() as work:
            assert verify_chain(work.cases.history(reference()), work.cases.head(reference())) == number + 1

    @pytest.fixture
    def rewrite(self) -> Rewrite:
        def change(store: SqlStore, number: int, changes: dict[str, object]) -> None:
            with store._engine.begin() as connection:
                connection.execute(update(events).where(events.c.number == number).values(changes))

        return change

    def test_every_case_is_listed_by_reference(self, store: SqlStore) -> None:
        """Also beyond four digits, and more of them than are read at a time."""
        put_case(store, 10_000)
        put_case(store, 9_999, clocks=(RESPOND,))
        with store.begin() as work:
            for number in range(1, 502):
                work.cases.add(a_case(number), (OPENED,), MONDAY)
            work.cases.add(replace(a_case(), reference=reference(7, "ABC", 2027)), (OPENED,), MONDAY)
            work.commit()

        with store.view() as work:
            listed = list(work.cases.all())
        assert [case.reference for case in listed] == sorted(case.reference for case in listed)
        assert len(listed) == 504
        assert listed[-2].clocks == (RESPOND,)
        assert listed[-1].clocks == (ACKNOWLEDGE, RESPOND)


class WorkContract(StoreFixture):
    def test_without_a_commit_nothing_is_left(self, store: SqlStore) -> None:
        """A crash in the middle of a mail must look as if it had not been read."""
        with store.begin() as work:
            self.take_in(work)
        with pytest.raises(ZeroDivisionError):
            self.take_in_and_fail(store)

        with store.view() as work:
            assert list(work.cases.all()) == []
            assert work.ledger.unseen([a_key()]) == {a_key()}
            assert work.ledger.raw(identity()) is None
            assert work.outbox.of_case(reference()) == ()
        with store.begin() as work:
            assert work.cases.next_reference("IHM", 2026) == reference(1)

    def take_in_and_fail(self, store: SqlStore) -> None:
        with store.begin() as work:
            self.take_in(work)
            raise ZeroDivisionError

    def take_in(self, work: SqlUnitOfWork) -> None:
        """All that one mail leaves, letters and mail before their case."""
        about = work.cases.next_reference("IHM", 2026)
        work.outbox.put(a_letter(about=about), MONDAY)
        work.ledger.keep(a_mail(), a_raw(), about)
        work.ledger.record(an_entry(about=about))
        work.cases.add(a_case(about.number), (OPENED, STARTED, PROMISED), MONDAY)

    def test_one_mail_is_one_commit_in_any_order(self, store: SqlStore) -> None:
        with store.begin() as work:
            self.take_in(work)
            work.commit()

        with store.view() as work:
            assert work.cases.get(reference()) is not None
            assert len(work.outbox.of_case(reference())) == 1

    def test_a_letter_about_no_case_cannot_be_committed(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.outbox.put(a_letter(about=reference(404)), MONDAY)
            with pytest.raises(StoreUnavailable):
                work.commit()

    def test_each_commit_keeps_what_came_before_it(self, store: SqlStore) -> None:
        with store.begin() as work:
            work.ledger.record(an_entry(1))
            work.commit()
            work.ledger.record(an_entry(2))
            work.commit()
            work.commit()
            work.ledger.record(an_entry(3))

        with store.view() as work:
            assert work.ledger.unseen([a_key(uid) for uid in (1, 2, 3)]) == {a_key(3)}

    def test_after_a_failure_nothing_of_the_transaction_can_be_kept(self, store: SqlStore) -> None:
        """Half of a mail's traces would be worse than none."""
        with store.begin() as work:
            work.ledger.record(an_entry(1))
            with pytest.raises(StoreUnavailable):
                work.ledger.record(an_entry(1))
            with pytest.raises(StoreUnavailable, match="has failed before"):
                work.ledger.record(an_entry(2))
            with pytest.raises(StoreUnavailable):
                work.commit()

        with store.view() as work:
            assert work.ledger.unseen([a_key(1), a_key(2)]) == {a_key(1), a_key(2)}

    def test_a_failure_says_nothing_of_what_was_written(self, store: SqlStore) -> None:
        """Words of a complaint do not belong in a log."""
        put_case(store)
        with store.begin() as work, pytest.raises(StoreUnavailable) as failure:
            work.cases.add(a_case(name="Robin Secret"), (Opened("", "", "", (), ""),), MONDAY)
        assert "Robin" not in str(failure.value) + str(failure.value.__cause__)

    def test_what_joins_a_case_is_read_back_after_reopening(self, store: SqlStore, url: str) -> None:
        case = put_case(store)
        with store.begin() as work:
            work.cases.update(case, (Joined("complainant_reply", identity(2), "known_id", ()),), MONDAY)
            work.commit()
        if url == "sqlite://":
            return
        store.close()

        with closing(open_store(url)) as reopened, reopened.view() as work:
            assert [row.event for row in work.cases.history(case.reference)][-1] == "Joined"
