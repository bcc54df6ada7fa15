"""The store on a real PostgreSQL."""

from contextlib import closing
from dataclasses import replace

import psycopg
import pytest
from sqlalchemy import create_engine, make_url, text

from mailbot.adapters.store import SqlStore, open_store
from mailbot.domain.errors import StoreUnavailable, UserError
from tests.adapters.store_absences_contract import AbsencesContract
from tests.adapters.store_aftercare_contract import AftercareContract
from tests.adapters.store_builders import a_case, put_case, reference
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


class OnPostgres:
    @pytest.fixture
    def url(self, migrated_url: str) -> str:
        return migrated_url


class TestCases(OnPostgres, CasesContract): ...


class TestNotices(OnPostgres, NoticesContract): ...


class TestObserving(OnPostgres, ObservingContract): ...


class TestRunning(OnPostgres, RunningContract): ...


class TestAftercare(OnPostgres, AftercareContract): ...


class TestVitals(OnPostgres, VitalsContract): ...


class TestKnown(OnPostgres, KnownContract): ...


class TestClocks(OnPostgres, ClocksContract): ...


class TestLedger(OnPostgres, LedgerContract): ...


class TestWork(OnPostgres, WorkContract): ...


class TestPromises(OnPostgres, PromisesContract): ...


class TestLeases(OnPostgres, LeasesContract): ...


class TestVerdicts(OnPostgres, VerdictsContract): ...


class TestDossiers(OnPostgres, DossiersContract): ...


class TestRulebooks(OnPostgres, RulebooksContract): ...


class TestReminders(OnPostgres, RemindersContract): ...


class TestPending(OnPostgres, PendingContract): ...


class TestAbsences(OnPostgres, AbsencesContract): ...


class TestTrial(OnPostgres, TrialContract): ...


class TestPostgres(OnPostgres, StoreFixture):
    def test_a_connection_that_died_is_replaced(self, store: SqlStore, url: str) -> None:
        """A restart of the database must not need one of mailbot."""
        put_case(store)
        with store.begin() as work:
            work.cases.next_reference("IHM", 2026)
            end_connections(url)
            with pytest.raises(StoreUnavailable):
                work.cases.next_reference("IHM", 2026)

        with store.begin() as work:
            assert work.cases.get(reference()) == replace(a_case(), version=3)
            assert work.cases.next_reference("IHM", 2026) == reference(1)

    def test_idle_connections_that_died_are_noticed_before_use(self, store: SqlStore, url: str) -> None:
        put_case(store)
        end_connections(url)

        put_case(store, 2)

    def test_a_lock_is_not_waited_for_without_end(self, store: SqlStore, url: str) -> None:
        put_case(store)
        with closing(open_store(url, patience=0.2)) as hasty, store.begin() as work:
            work.cases.next_reference("IHM", 2026)
            with pytest.raises(StoreUnavailable), hasty.begin() as other:
                other.cases.next_reference("IHM", 2026)

    def test_a_server_that_is_gone_is_weather(self, url: str) -> None:
        nowhere = make_url(url).set(port=1).render_as_string(hide_password=False)
        with pytest.raises(StoreUnavailable):
            open_store(nowhere)

    def test_the_plain_name_of_the_database_will_do(self, url: str) -> None:
        with closing(open_store(url.replace("+psycopg", ""))) as store:
            put_case(store)

    def test_a_database_that_cannot_hold_every_script_is_refused(self, url: str) -> None:
        """It would turn away complaints for their spelling."""
        name = f"{make_url(url).database}_ascii"
        engine = create_engine(url, isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(
                text(f"CREATE DATABASE {name} ENCODING 'SQL_ASCII' TEMPLATE template0 LOCALE 'C'")
            )
        try:
            with pytest.raises(UserError, match="SQL_ASCII"):
                open_store(make_url(url).set(database=name).render_as_string(hide_password=False))
        finally:
            with engine.connect() as connection:
                connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
            engine.dispose()


def end_connections(url: str) -> None:
    """What an administrator, or a restart, does to every connection there is."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
