"""The store on SQLite: a file, and in memory for rehearsals."""

import re
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import TimeoutError as PoolTimeout

from mailbot.adapters.store import SqlStore, open_store
from mailbot.adapters.store.link import unavailable
from mailbot.domain.errors import StoreUnavailable, UserError
from mailbot.ports import Store, UnitOfWork
from tests.adapters.store_absences_contract import AbsencesContract
from tests.adapters.store_aftercare_contract import AftercareContract
from tests.adapters.store_builders import (
    MONDAY,
    a_case,
    a_key,
    a_letter,
    a_raw,
    an_entry,
    promise,
    put_case,
    reference,
)
from tests.adapters.store_contract import CasesContract, StoreFixture, WorkContract
from tests.adapters.store_course_contract import DossiersContract, RemindersContract, RulebooksContract
from tests.adapters.store_ledger_contract import LedgerContract
from tests.adapters.store_notices_contract import NoticesContract
from tests.adapters.store_observing_contract import ObservingContract
from tests.adapters.store_outbox_contract import LeasesContract, PromisesContract, VerdictsContract
from tests.adapters.store_pending_contract import PendingContract, TrialContract
from tests.adapters.store_running_contract import RunningContract
from tests.adapters.store_threads_contract import ClocksContract, KnownContract
from tests.adapters.store_vitals_contract import VitalsContract


class OnFile:
    @pytest.fixture
    def url(self, tmp_path: Path) -> str:
        return f"sqlite:///{tmp_path}/var/mailbot.sqlite3"


class InMemory:
    @pytest.fixture
    def url(self) -> str:
        return "sqlite://"


class TestCasesOnFile(OnFile, CasesContract): ...


class TestNoticesOnFile(OnFile, NoticesContract): ...


class TestObservingOnFile(OnFile, ObservingContract): ...


class TestRunningOnFile(OnFile, RunningContract): ...


class TestAftercareOnFile(OnFile, AftercareContract): ...


class TestVitalsOnFile(OnFile, VitalsContract): ...


class TestKnownOnFile(OnFile, KnownContract): ...


class TestClocksOnFile(OnFile, ClocksContract): ...


class TestLedgerOnFile(OnFile, LedgerContract): ...


class TestWorkOnFile(OnFile, WorkContract): ...


class TestPromisesOnFile(OnFile, PromisesContract): ...


class TestLeasesOnFile(OnFile, LeasesContract): ...


class TestVerdictsOnFile(OnFile, VerdictsContract): ...


class TestDossiersOnFile(OnFile, DossiersContract): ...


class TestRulebooksOnFile(OnFile, RulebooksContract): ...


class TestRemindersOnFile(OnFile, RemindersContract): ...


class TestPendingOnFile(OnFile, PendingContract): ...


class TestTrialOnFile(OnFile, TrialContract): ...


class TestAbsencesOnFile(OnFile, AbsencesContract): ...


class TestAbsencesInMemory(InMemory, AbsencesContract): ...


class TestPendingInMemory(InMemory, PendingContract): ...


class TestTrialInMemory(InMemory, TrialContract): ...


class TestCasesInMemory(InMemory, CasesContract): ...


class TestKnownInMemory(InMemory, KnownContract): ...


class TestClocksInMemory(InMemory, ClocksContract): ...


class TestLedgerInMemory(InMemory, LedgerContract): ...


class TestWorkInMemory(InMemory, WorkContract): ...


class TestPromisesInMemory(InMemory, PromisesContract): ...


class TestLeasesInMemory(InMemory, LeasesContract): ...


class TestVerdictsInMemory(InMemory, VerdictsContract): ...


class TestDossiersInMemory(InMemory, DossiersContract): ...


class TestRulebooksInMemory(InMemory, RulebooksContract): ...


class TestRemindersInMemory(InMemory, RemindersContract): ...


def the_port(store: SqlStore) -> Store:
    """mypy's witness that the store fits its port."""
    return store


def pragma(store: SqlStore, name: str) -> object:
    with store._engine.connect() as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar()


def plan(store: SqlStore, statement: str, parameters: Any) -> str:
    """How SQLite means to find the rows, a step a line."""
    with store._engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        return "\n".join(step[3] for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}", parameters))


def keep_a_large_mail(store: SqlStore) -> None:
    with store.begin() as work:
        work.ledger.record(an_entry())
        work.ledger.keep_unreadable(a_raw(1, bytes(100_000)))
        work.commit()


class TestSqliteFile(OnFile, StoreFixture):
    def test_a_commit_is_on_the_disk_when_it_returns(self, store: SqlStore) -> None:
        """After a power cut the case behind an acknowledgement must still be there."""
        assert [pragma(store, name) for name in ("journal_mode", "synchronous", "foreign_keys")] == [
            "wal",
            2,
            1,
        ]

    def test_only_the_owner_may_read_the_file(self, store: SqlStore, tmp_path: Path) -> None:
        """Complaints are full of what is nobody else's business."""
        put_case(store)
        files = [tmp_path / "var", *(tmp_path / "var").iterdir()]
        assert all(stat.S_IMODE(file.stat().st_mode) & 0o077 == 0 for file in files)

    def test_a_full_disk_changes_nothing(self, store: SqlStore) -> None:
        """The mail stays where it is and is admitted when there is room again."""
        promise(store, a_letter("before"))
        with store._engine.connect() as connection:
            pages = connection.execute(text("PRAGMA page_count")).scalar_one()
            connection.execute(text(f"PRAGMA max_page_count={pages}"))

        with pytest.raises(StoreUnavailable, match="full"):
            keep_a_large_mail(store)
        with store._engine.connect() as connection:
            connection.execute(text("PRAGMA max_page_count=100000"))
        with store.begin() as work:
            assert work.ledger.unseen([a_key()]) == {a_key()}
        keep_a_large_mail(store)

    def test_a_locked_database_is_weather(self, url: str, tmp_path: Path) -> None:
        with closing(open_store(url, patience=0.01)) as store:
            put_case(store)
            with closing(
                sqlite3.connect(tmp_path / "var" / "mailbot.sqlite3", isolation_level=None)
            ) as other:
                other.execute("BEGIN IMMEDIATE")
                with pytest.raises(StoreUnavailable, match="locked"):
                    put_case(store, 2)
                with store.view() as work:  # reading goes on
                    assert work.cases.get(reference()) is not None
                other.execute("ROLLBACK")
            put_case(store, 2)

    def test_a_new_file_that_another_is_changing_over_is_waited_for(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Of daemons started together each must come up, though SQLite itself does not wait for this."""
        path = tmp_path / "mailbot.sqlite3"
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            let_go = partial(other.execute, "ROLLBACK")
            monkeypatch.setattr("mailbot.adapters.store.engine.time.sleep", lambda _: let_go())
            with closing(open_store(f"sqlite:///{path}", patience=0.01)) as store:
                assert pragma(store, "journal_mode") == "wal"

    def test_a_new_file_that_stays_locked_is_weather(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("mailbot.adapters.store.engine.time.sleep", lambda _: None)
        path = tmp_path / "mailbot.sqlite3"
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(StoreUnavailable, match="locked"):
                open_store(f"sqlite:///{path}", patience=0.01)

    def test_a_folder_where_nothing_can_be_made_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "var").write_bytes(b"a file, not a folder")
        with pytest.raises(StoreUnavailable, match="cannot be opened"):
            open_store(f"sqlite:///{tmp_path}/var/mailbot.sqlite3")

    def test_a_file_that_is_no_database_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "letters.txt").write_bytes(b"Dear Sam, " * 1000)
        with pytest.raises(StoreUnavailable, match="not a database"):
            open_store(f"sqlite:///{tmp_path}/letters.txt")

    @pytest.mark.parametrize(
        ("deed", "index"),
        [
            (lambda work: work.cases.due(MONDAY, 9), "ix_clocks_next_step"),
            (lambda work: work.outbox.claim("sam", MONDAY, 9), "ix_outbox_waiting"),
            (lambda work: work.outbox.claim("sam", MONDAY, 9, eager=True), "ix_outbox_waiting"),
            (lambda work: work.outbox.release_dead(lambda _: True, MONDAY), "ix_outbox_leased"),
            (lambda work: work.outbox.uncopied("x", 9), "ix_outbox_uncopied"),
            (lambda work: work.outbox.sent_since(MONDAY), "ix_attempts_accepted"),
            (lambda work: work.outbox.automatic_since("x", MONDAY), "ix_outbox_recipient_key_created_at"),
            (lambda work: work.notices.since("x", MONDAY, 9), "ix_outbox_recipient_key_created_at"),
            (lambda work: work.notices.untold(9), "ix_outbox_folded"),
            (lambda work: work.outbox.by_message_id("x"), "ix_outbox_message_id"),
            (lambda work: work.cases.known_by_address("x", "ihm"), "ix_case_addresses_address"),
            (lambda work: work.cases.known_by_message_ids(["x"]), "ix_mails_message_id"),
            (lambda work: work.reminders.untold(9), "ix_reminders_untold"),
            (lambda work: work.reminders.of_case(reference()), "ix_reminders_reference"),
            (lambda work: work.ledger.held(), "ix_ledger_held"),
            (lambda work: work.ledger.find("x"), "ix_ledger_identity"),
        ],
    )
    def test_a_tick_costs_what_is_due_not_what_is_stored(
        self, store: SqlStore, deed: Callable[[UnitOfWork], object], index: str
    ) -> None:
        """Ten years of cases must not slow down a Monday morning."""
        spoken: list[tuple[str, Any]] = []
        event.listen(store._engine, "before_cursor_execute", lambda *said: spoken.append((said[2], said[3])))
        with store.begin() as work:
            deed(work)

        plans = [plan(store, *said) for said in spoken if not said[0].startswith("BEGIN")]
        assert any(index in steps for steps in plans)
        assert not any(
            re.search(r"SCAN (clocks|outbox|attempts|cases|mails|ledger|reminders)$", steps, re.MULTILINE)
            for steps in plans
        )


def test_a_throwaway_store_takes_one_transaction_at_a_time() -> None:
    """It has one connection, and a second transaction would end the first."""
    with closing(open_store("sqlite://", patience=0.01)) as store, store.begin() as work:
        work.cases.add(a_case(), (), a_case().received_at)
        with pytest.raises(StoreUnavailable, match="another transaction"), store.view():
            raise AssertionError
        work.commit()
        assert work.cases.get(reference()) == a_case()


@pytest.mark.parametrize("url", ["mysql://host/db", "no address at all", "sqlite+aiosqlite:///x", ""])
def test_other_databases_are_refused_with_the_remedy(url: str) -> None:
    with pytest.raises(UserError, match="sqlite:///var"):
        open_store(url)


def test_a_missing_driver_is_told_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL is an extra: whoever names it without installing it must read how."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(UserError, match=r"pip install .*postgres"):
        open_store("postgresql://nobody@localhost/mailbot")


def test_waiting_in_vain_for_a_connection_is_weather() -> None:
    """More threads than the pool has connections are no fault of a mail."""
    verdict = unavailable(PoolTimeout("QueuePool limit reached\nmore words"))
    assert isinstance(verdict, StoreUnavailable)
    assert "more words" not in str(verdict)
