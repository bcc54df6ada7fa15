"""The schema in the migrations, in the code and in a database are one."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from threading import Barrier

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, create_engine, inspect, text

from mailbot.adapters import store as store_room
from mailbot.adapters.store import migrate, open_store
from mailbot.adapters.store.case_rows import clock_rows, columns
from mailbot.adapters.store.schema import NEWEST, metadata
from mailbot.domain.case import Case
from mailbot.domain.errors import UserError
from mailbot.domain.event import Noted
from mailbot.domain.lifecycle import State
from tests.adapters.store_absences_contract import a_report
from tests.adapters.store_builders import (
    ACKNOWLEDGE,
    BOOK,
    DAY,
    DOSSIER,
    MONDAY,
    RESPOND,
    a_case,
    a_reminder,
    put_case,
    reference,
)
from tests.adapters.store_pending_contract import a_command, keep


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/mailbot.sqlite3"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
def engine(url: str) -> Iterator[Engine]:
    """The tests' own way into the database."""
    engine = create_engine(url)
    yield engine
    engine.dispose()


def pretend(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = :revision"), {"revision": revision})


def upgrade(engine: Engine, revision: str) -> None:
    """As far as some older mailbot did."""
    config = Config()
    config.set_main_option("script_location", str(Path(str(store_room.__file__)).with_name("migrations")))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def fill(engine: Engine, *kept: Case) -> None:
    """Put cases into tables that know only some of today's columns."""
    found = MetaData()
    found.reflect(engine)
    with engine.begin() as connection:
        for case in kept:
            row = columns(case) | {"prefix": "IHM", "year": 2026, "number": case.reference.number}
            wanted = [("cases", row | {"version": case.version, "head": "0" * 64})]
            wanted += [("clocks", row) for row in clock_rows(case)]
            for table, values in wanted:
                known = {name: value for name, value in values.items() if name in found.tables[table].c}
                connection.execute(metadata.tables[table].insert().values(known))


def test_migrations_end_in_the_schema_of_the_code(url: str, engine: Engine) -> None:
    migrate(url)

    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_throwaway_store_has_the_very_tables_of_a_migrated_one(tmp_path: Path) -> None:
    """Partial indexes and foreign keys too, which a comparison of metadata passes over."""
    file, memory = create_engine(f"sqlite:///{tmp_path}/mailbot.sqlite3"), create_engine("sqlite://")
    migrate(f"sqlite:///{tmp_path}/mailbot.sqlite3")
    metadata.create_all(memory)
    found = []
    for engine in (file, memory):
        with engine.connect() as connection:
            words = connection.execute(
                text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'alembic%'")
            )
            found.append({name: sorted((sql or "").replace(",", " ").split()) for name, sql in words})
        engine.dispose()

    indexes = [{name for name in names if not name.startswith("sqlite_auto")} for names in found]
    assert indexes[0] - {"sqlite_sequence"} == indexes[1]
    assert {name: found[0][name] for name in indexes[1]} == {name: found[1][name] for name in indexes[1]}


def test_the_code_names_the_newest_migration() -> None:
    folder = Path(str(store_room.__file__)).with_name("migrations")
    assert ScriptDirectory(str(folder)).get_heads() == [NEWEST]


def test_every_table_and_column_says_what_it_is_for() -> None:
    """And every column that may be NULL says what NULL means."""
    for table in metadata.sorted_tables:
        assert table.comment, table.name
        for column in table.columns:
            assert column.comment, column
            assert not column.nullable or "NULL" in column.comment, column


def test_the_comments_stand_in_the_database(postgres_url: str) -> None:
    migrate(postgres_url)

    engine = create_engine(postgres_url)
    found = inspect(engine)
    for table in metadata.sorted_tables:
        assert found.get_table_comment(table.name)["text"] == table.comment
        comments = {column["name"]: column["comment"] for column in found.get_columns(table.name)}
        assert comments == {column.name: column.comment for column in table.columns}
    engine.dispose()


def test_migrate_says_from_where_to_where(url: str) -> None:
    assert migrate(url) == ("", NEWEST)
    assert migrate(url) == (NEWEST, NEWEST)


def test_cases_under_way_survive_the_upgrade_from_the_first_schema(url: str, engine: Engine) -> None:
    """Whoever installs the newer mailbot on a Tuesday has promises running since Monday."""
    upgrade(engine, "0001")
    under_way = a_case(1, clocks=(ACKNOWLEDGE.met(MONDAY), RESPOND), version=3)
    waiting = a_case(2, state=State.TRIAGE, handler="sam", clocks=(ACKNOWLEDGE,), version=1)
    fill(engine, under_way, waiting)
    assert "awaits" not in {column["name"] for column in inspect(engine).get_columns("clocks")}
    with pytest.raises(UserError, match="run mailbot migrate"):
        open_store(url)

    assert migrate(url) == ("0001", NEWEST)

    with closing(open_store(url)) as store:
        with store.view() as work:
            assert list(work.cases.all()) == [under_way, waiting]
            due = [(step.reference.number, step.clock) for step in work.cases.due(MONDAY + 99 * DAY, 9)]
        assert due == [(2, ACKNOWLEDGE), (1, RESPOND)]
        with store.begin() as work:
            digest = work.cases.keep_rulebook(BOOK)
            changed = replace(waiting, dossier=DOSSIER, rulebook=digest)
            written = work.cases.update(changed, (Noted("SEEN", ""),), MONDAY + DAY)
            assert work.reminders.note(a_reminder(), MONDAY)
            assert work.cases.meet(reference(1), frozenset({"respond"}), MONDAY) == ("respond",)
            work.commit()
        with store.view() as work:
            assert work.cases.get(reference(2)) == written


def test_a_store_of_the_second_schema_learns_to_wait_for_codes(url: str, engine: Engine) -> None:
    """The cases that are there can be commanded by mail the day after."""
    upgrade(engine, "0002")
    fill(engine, a_case(1, version=3))
    assert "pending_commands" not in inspect(engine).get_table_names()

    assert migrate(url) == ("0002", NEWEST)

    with closing(open_store(url)) as store:
        keep(store, a_command())
        with store.view() as work:
            assert work.pending.find(a_command().code_hash) == a_command()


def test_a_store_of_the_third_schema_keeps_what_waits(url: str, engine: Engine) -> None:
    """A code that was given on Monday is good on Tuesday, whatever was installed in the night."""
    upgrade(engine, "0003")
    fill(engine, a_case(1, version=3))
    put = a_command()
    with engine.begin() as connection:
        row = asdict(put) | {"reference": put.reference}
        connection.execute(metadata.tables["pending_commands"].insert().values(row))

    assert migrate(url) == ("0003", NEWEST)

    with closing(open_store(url)) as store:
        keep(store, a_command("ANOTHER2", reference=None))
        with store.begin() as work:
            assert work.pending.find(put.code_hash) == put
            work.absences.add(a_report())
            work.commit()
        with store.view() as work:
            assert work.absences.all() == (a_report(),)


def test_a_store_of_the_fifth_schema_goes_on_counting(url: str, engine: Engine) -> None:
    """Nobody gets a reference that somebody has."""
    upgrade(engine, "0005")
    with engine.begin() as connection:
        row = {"prefix": "IHM", "year": 2026, "last": 41}
        connection.execute(metadata.tables["reference_numbers"].insert().values(row))

    assert migrate(url) == ("0005", NEWEST)

    with closing(open_store(url)) as store:
        for number in (42, 43, 44):
            with store.begin() as work:
                assert reference(number) == work.cases.next_reference("IHM", 2026)
                work.commit()


def test_a_new_database_is_made_on_opening(url: str) -> None:
    with closing(open_store(url)) as store:
        put_case(store)
    with closing(open_store(url)) as store, store.view() as work:
        assert work.cases.get(reference()) is not None


@pytest.mark.parametrize(
    ("revision", "remedy"), [("0000", "run mailbot migrate"), ("9999", "Install the newer mailbot")]
)
def test_another_schema_is_refused_with_the_remedy(
    url: str, engine: Engine, revision: str, remedy: str
) -> None:
    """Running on would write rows that nobody can read."""
    migrate(url)
    pretend(engine, revision)

    with pytest.raises(UserError, match=remedy):
        open_store(url)


def test_a_newer_database_is_not_migrated_back(url: str, engine: Engine) -> None:
    migrate(url)
    pretend(engine, "9999")

    with pytest.raises(UserError, match="newer mailbot"):
        migrate(url)


def test_somebody_elses_database_is_left_alone(url: str, engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE accounts (id INTEGER)"))

    for attempt in (open_store, migrate):
        with pytest.raises(UserError, match="not mailbot's"):
            attempt(url)
    assert inspect(engine).get_table_names() == ["accounts"]


def test_daemons_started_together_make_the_tables_once(url: str) -> None:
    """Several machines share one PostgreSQL from the first day."""
    together = Barrier(3)

    def start(_: int) -> None:
        together.wait()
        open_store(url).close()

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(start, range(3)))
    assert migrate(url) == (NEWEST, NEWEST)
