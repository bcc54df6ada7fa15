"""What delivery asks of a store, on SQLite and on PostgreSQL."""

from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.store import SqlStore, verify_chain
from mailbot.domain.event import LetterSent, Noted
from tests.adapters.store_builders import (
    DAY,
    MINUTE,
    MONDAY,
    a_letter,
    promise,
    put_case,
    reference,
)
from tests.adapters.store_contract import StoreFixture

SENT = LetterSent("acknowledgement:1", "<letter-1@ihm.org.uk>", 1, doubtful=False)


class DeliveryContract(StoreFixture):
    def test_a_letter_put_off_is_free_but_not_before_its_time(self, store: SqlStore) -> None:
        """A server was away: the letter was leased and never tried."""
        promise(store, a_letter("1"), a_letter("2"))
        with store.begin() as work:
            first, second = work.outbox.claim("sam", MONDAY, 5)
            work.outbox.put_off([first.id], "sam", MONDAY + DAY)
            work.outbox.put_off([second.id], "sam", MONDAY)
            work.commit()
        with store.begin() as work:
            now = work.outbox.claim("alex", MONDAY, 5)
            work.outbox.put_off([letter.id for letter in now], "alex", MONDAY)
            later = work.outbox.claim("alex", MONDAY + DAY, 5)

        assert [letter.id for letter in now] == [second.id]
        assert [letter.id for letter in later] == [first.id, second.id]
        assert first.attempts == 0

    def test_a_letter_being_sent_is_not_put_off(self, store: SqlStore) -> None:
        """Its fate is the courier's to tell."""
        promise(store, a_letter("1"))
        with store.begin() as work:
            letter = work.outbox.begin(work.outbox.claim("sam", MONDAY, 1)[0], "sam", MONDAY)
            work.outbox.put_off([letter.id], "sam", MONDAY)
            found = work.outbox.claim("alex", MONDAY + MINUTE, 1, eager=True)

        assert found == ()

    def test_running_clocks_are_met_once_and_only_those_named(self, store: SqlStore) -> None:
        """A second letter that would meet the same duty changes nothing."""
        put_case(store)
        with store.begin() as work:
            first = work.cases.meet(reference(), frozenset({"acknowledge", "hear_appeal"}), MONDAY + MINUTE)
            again = work.cases.meet(reference(), frozenset({"acknowledge"}), MONDAY + DAY)
            nothing = work.cases.meet(reference(), frozenset(), MONDAY)
            unknown = work.cases.meet(reference(9), frozenset({"acknowledge"}), MONDAY)
            work.commit()
        with store.view() as work:
            case = work.cases.get(reference())

        assert case is not None
        assert (first, again, nothing, unknown) == (("acknowledge",), (), (), ())
        assert [clock.met_at for clock in case.clocks] == [MONDAY + MINUTE, None]

    def test_a_clock_that_was_met_is_no_longer_due(self, store: SqlStore) -> None:
        """Nobody is chased for what is done."""
        put_case(store)
        with store.begin() as work:
            work.cases.meet(reference(), frozenset({"acknowledge"}), MONDAY)
            due = work.cases.due(MONDAY + timedelta(days=365), 10)

        assert [step.clock.name for step in due] == ["respond"]

    def test_noted_events_lengthen_the_chain_and_the_lock(self, store: SqlStore) -> None:
        """Whoever read the case before must read it again (INV8)."""
        case = put_case(store)
        with store.begin() as work:
            noted = work.cases.note(case.reference, (SENT, Noted("SEEN", "")), MONDAY)
            missing = work.cases.note(reference(9), (SENT,), MONDAY)
            work.commit()
        with store.view() as work:
            kept, rows = work.cases.get(case.reference), work.cases.history(case.reference)
            head = work.cases.head(case.reference)

        assert (noted, missing) == (True, False)
        assert kept is not None
        assert kept.version == case.version + 2
        assert [row.event for row in rows][-2:] == ["LetterSent", "Noted"]
        assert verify_chain(rows, head) is None


class TestOnSqlite(DeliveryContract):
    @pytest.fixture
    def url(self, tmp_path: Path) -> str:
        return f"sqlite:///{tmp_path / 'mailbot.sqlite3'}"


class TestOnPostgres(DeliveryContract):
    @pytest.fixture
    def url(self, postgres_url: str) -> str:
        return postgres_url
