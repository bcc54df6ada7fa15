"""Copies of a whole database while others write to it, and putting one back.

SQLite: its own backup, one consistent state, whoever writes meanwhile.  PostgreSQL: pg_dump and pg_restore,
with the counts taken in the very snapshot that is dumped.
"""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    create_engine,
    inspect,
    make_url,
    select,
    text,
    union,
)
from sqlalchemy.exc import SQLAlchemyError

from mailbot.adapters.store.link import unavailable
from mailbot.adapters.store.schema_running import leases, workers
from mailbot.domain.errors import Problem, StoreUnavailable, UserError

_WHERE = "mailbot.toml: store.url"
_RECIPE = "The recipe with PostgreSQL’s own tools stands in the operating guide, under “Backup”."
ASIDE = "replaced_"  # how the schemas begin that `set_aside` makes
_WITHOUT = ("--no-owner", "--no-privileges")
COUNTED = {  # tables whose rows are told, and what people call them
    "cases": "cases",
    "events": "events",
    "outbox": "letters",
    "ledger": "mails seen",
    "mails": "mails kept",
}


@dataclass(frozen=True, slots=True)
class Copied:
    """A copy of a database."""

    engine: str  # "sqlite", "postgresql"
    schema: str  # revision, "" where it is not mailbot's
    counts: Mapping[str, int]  # rows of the tables that matter


def file_of(url: str) -> Path | None:
    """The file of a SQLite store; None for PostgreSQL."""
    location = make_url(url)
    return Path(str(location.database)) if location.get_backend_name() == "sqlite" else None


def copy_database(url: str, target: Path) -> Copied:
    """Write a copy to `target`, which must not be there; the database stays as it is.

    Raises UserError where it is no store of mailbot's, or a tool is missing, StoreUnavailable where it cannot
    be reached or copied.
    """
    location = make_url(url)
    if location.get_backend_name() == "sqlite":
        return _copy_file(Path(str(location.database)), target)
    return _dump(location, target)


def inspect_copy(path: Path) -> Copied:
    """What a copied SQLite file holds.  Raises StoreUnavailable where it is damaged."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as link:
            (verdict,) = link.execute("PRAGMA quick_check(1)").fetchone()
            if verdict != "ok":
                raise StoreUnavailable(f"the copy of the database is damaged: {verdict}")
    except sqlite3.Error as error:
        raise StoreUnavailable(f"the copy of the database is damaged: {error}") from error
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with engine.connect() as connection:
        return _described(connection)


def _copy_file(source: Path, target: Path) -> Copied:
    if not source.is_file() or not source.stat().st_size:
        what = f"there is no database at {source}."
        raise UserError(Problem(_WHERE, what, "Run mailbot run --once, or name the right file."))
    os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with (
            closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=60)) as live,
            closing(sqlite3.connect(target)) as copy,
        ):
            live.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")  # one file, without a log beside it
    except sqlite3.Error as error:
        raise StoreUnavailable(f"the database cannot be copied: {error}") from error
    return inspect_copy(target)


def _dump(url: URL, target: Path) -> Copied:
    program = _program("pg_dump")
    engine = create_engine(_driver(url), poolclass=NullPool, isolation_level="REPEATABLE READ")
    try:
        with engine.connect() as connection:
            copied = _described(connection)
            snapshot = str(connection.execute(text("SELECT pg_export_snapshot()")).scalar())
            options = [*_WITHOUT, "--format=custom", f"--snapshot={snapshot}", f"--exclude-schema={ASIDE}*"]
            _run([program, *options, f"--file={target}", f"--dbname={_conninfo(url)}"], url)
    except SQLAlchemyError as error:
        raise unavailable(error) from error
    target.chmod(0o600)
    return copied


def load_dump(url: str, source: Path) -> None:
    """Fill an empty PostgreSQL database from a dump, all or nothing.  Raises UserError, StoreUnavailable."""
    location = make_url(url)
    options = [*_WITHOUT, "--exit-on-error", "--single-transaction"]
    _run([_program("pg_restore"), *options, f"--dbname={_conninfo(location)}", str(source)], location)


def set_aside(url: str, name: str) -> None:
    """The tables of a PostgreSQL database move to a schema of that name; an empty one takes their place."""
    _rename(url, [f'ALTER SCHEMA public RENAME TO "{name}"', "CREATE SCHEMA public"])


def bring_back(url: str, name: str) -> None:
    """Undo `set_aside`: what was put in their place is dropped.  "": there was nothing before."""
    back = f'ALTER SCHEMA "{name}" RENAME TO public' if name else "CREATE SCHEMA public"
    _rename(url, ["DROP SCHEMA public CASCADE", back])


def tables_in(url: str) -> tuple[str, ...]:
    """The tables there are; () for a SQLite file that is not there.  Raises StoreUnavailable."""
    location = make_url(url)
    if location.get_backend_name() == "sqlite" and not Path(str(location.database)).exists():
        return ()
    engine = _engine(location)
    try:
        with engine.connect() as connection:
            return tuple(inspect(connection).get_table_names())
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def count_rows(url: str) -> Mapping[str, int]:
    """Rows of the tables that matter, in a store that is there.  Raises UserError, StoreUnavailable."""
    try:
        with _engine(make_url(url)).connect() as connection:
            return _described(connection).counts
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def workers_in(url: str) -> tuple[tuple[str, datetime], ...]:
    """Daemons that gave signs of life or hold a lease, and until when.  Raises StoreUnavailable."""
    if workers.name not in tables_in(url):
        return ()
    held = select(leases.c.holder, leases.c.until).where(leases.c.holder != "")
    try:
        with _engine(make_url(url)).connect() as connection:
            rows = connection.execute(union(select(workers.c.name, workers.c.until), held))
            return tuple((row.name, row.until) for row in rows)
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def schema_of(url: str) -> str:
    """The revision of a store that is there.  Raises UserError, StoreUnavailable."""
    try:
        with _engine(make_url(url)).connect() as connection:
            return _described(connection).schema
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def as_one_file(path: Path) -> None:
    """A SQLite file that nobody uses, without a log beside it."""
    with closing(sqlite3.connect(path)) as link:
        link.execute("PRAGMA journal_mode=DELETE")


def _rename(url: str, statements: list[str]) -> None:
    try:
        with _engine(make_url(url)).begin() as connection:
            connection.execute(text("SET lock_timeout = 10000"))
            for statement in statements:
                connection.execute(text(statement))
    except SQLAlchemyError as error:
        raise unavailable(error) from error


def _engine(url: URL) -> Engine:
    return create_engine(_driver(url), poolclass=NullPool)


def _driver(url: URL) -> URL:
    plain = url.get_backend_name() == "postgresql" and "+" not in url.drivername
    return url.set(drivername="postgresql+psycopg") if plain else url


def _described(connection: Connection) -> Copied:
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        raise UserError(Problem(_WHERE, "this database is not mailbot’s.", "Name mailbot’s own."))
    schema = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
    counts = {
        words: int(connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() or 0)  # noqa: S608 - ours
        for table, words in COUNTED.items()
        if table in tables
    }
    return Copied(connection.dialect.name, schema, counts)


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        what = f"{name} is not installed; a PostgreSQL database is copied with it."
        remedy = f"Install PostgreSQL’s client programs (Debian: postgresql-client). {_RECIPE}"
        raise UserError(Problem(_WHERE, what, remedy))
    return found


def _conninfo(url: URL) -> str:
    """Without the password, which any user of the machine could read among a program's arguments."""
    from psycopg.conninfo import make_conninfo  # noqa: PLC0415  # installed where PostgreSQL is used

    named = url.set(password=None).translate_connect_args(username="user", database="dbname")
    return make_conninfo("", **{name: str(value) for name, value in named.items()}, **_texts(url))


def _texts(url: URL) -> dict[str, str]:
    return {name: value for name, value in url.query.items() if isinstance(value, str)}


def _run(command: list[str], url: URL) -> None:
    environment = dict(os.environ)
    if url.password:
        environment["PGPASSWORD"] = str(url.password)
    done = subprocess.run(command, capture_output=True, env=environment, check=False)  # noqa: S603 - no shell
    if done.returncode != 0:
        words = done.stderr.decode("utf-8", "replace").strip().splitlines()
        said = "; ".join(words[-3:]) or f"exit code {done.returncode}"
        raise StoreUnavailable(f"{Path(command[0]).name} failed: {said}. {_RECIPE}")
