"""How the two databases are opened.

SQLite: write-ahead log, every commit on the disk before it returns (an acknowledged complaint must
survive a power cut), writers queue from their first statement (BEGIN IMMEDIATE) instead of failing
at the first write.  PostgreSQL: READ COMMITTED, connections tried before use, and nobody stands in the
others' way for ever: a process that is frozen in the middle of a change loses its connection, and with it
what it has locked; a connection that leads nowhere is given up.
"""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from mailbot.domain.errors import Problem, StoreUnavailable, UserError

_CHECKPOINT_PAGES = 4000  # 16 MB of log before it is folded into the file
_PAUSE = 0.01  # seconds between attempts to change a new file over to its log
_CONNECT_SECONDS = 10  # until an unreachable PostgreSQL counts as gone
_IDLE_TO_PATIENCE = 2  # so many times as long as others wait for a lock its holder may stand still
# Of a connection that says nothing (libpq): asked after 10 s, given up after three questions; what was sent
# and never confirmed is given up after half a minute.
_FOUND_DEAD = {
    "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3, "tcp_user_timeout": 30_000,
}  # fmt: skip
_WHERE = "mailbot.toml: store.url"


def make_engine(url: str, patience: float) -> Engine:
    """An engine for `url`; nothing is opened yet.  `patience`: seconds to wait for a lock.

    Raises UserError for an address that is neither SQLite's nor PostgreSQL's.
    """
    target = _target(url)
    if target.get_backend_name() == "sqlite":
        return _sqlite(target, patience)
    return _postgres(target, patience)


def opening(engine: Engine, *, writes: bool) -> str:
    """The statement that opens a transaction; "" where the driver does it by itself.

    SQLite's writers queue here, for the store's patience, instead of failing at their first change.  Who
    only reads has locked nothing, and may take long over what was found.
    """
    if engine.dialect.name != "sqlite":
        return "" if writes else "SET LOCAL idle_in_transaction_session_timeout = 0"
    return "BEGIN IMMEDIATE" if writes else "BEGIN"


def in_memory(engine: Engine) -> bool:
    """A throwaway store: one connection, gone with the process."""
    return isinstance(engine.pool, StaticPool)


def _target(url: str) -> URL:
    try:
        target = make_url(url)
    except ArgumentError:
        raise _unusable(f"{url!r} is no database address.") from None
    if target.drivername in {"postgresql", "postgres"}:
        target = target.set(drivername="postgresql+psycopg")
    if target.drivername not in {"sqlite", "sqlite+pysqlite", "postgresql+psycopg"}:
        raise _unusable(f"{target.drivername!r} is no database that mailbot knows.")
    return target


def _unusable(what: str) -> UserError:
    remedy = 'Write "sqlite:///var/mailbot.sqlite3" or "postgresql+psycopg://user@host/database".'
    return UserError(Problem(_WHERE, what, remedy))


def _sqlite(target: URL, patience: float) -> Engine:
    throwaway = target.database in {None, "", ":memory:"}
    if not throwaway:
        _prepare_file(Path(str(target.database)))
    options: dict[str, Any] = {"pool_size": 4, "max_overflow": 12}
    if throwaway:
        options = {"poolclass": StaticPool, "creator": _throwaway}
    connect = {"timeout": patience, "check_same_thread": False}
    engine = create_engine(target, connect_args=connect, hide_parameters=True, **options)

    def set_up_file(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        _set_up_file(connection, patience)

    event.listen(engine, "connect", _set_up_throwaway if throwaway else set_up_file)
    return engine


def _throwaway() -> sqlite3.Connection:
    """In memory, and in an unnamed file of SQLite's own where years of mail outgrow its cache."""
    return sqlite3.connect("", check_same_thread=False)


def _prepare_file(path: Path) -> None:
    """Complaints are nobody else's to read: folder and file are made for the owner alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreUnavailable(f"the store's file {path} cannot be opened: {error.strerror}") from error


def _set_up_file(connection: DBAPIConnection, patience: float) -> None:
    """`patience`: seconds to wait while another process does the same to a new file."""
    end = time.monotonic() + patience
    while not _writes_ahead(connection, last=time.monotonic() >= end):
        time.sleep(_PAUSE)
    pragmas = ("synchronous=FULL", "foreign_keys=ON", "cache_size=-8000")
    _set_up(connection, (*pragmas, f"wal_autocheckpoint={_CHECKPOINT_PAGES}"))


def _writes_ahead(connection: DBAPIConnection, *, last: bool) -> bool:
    """Change a new file over to the write-ahead log; False where another process is doing it just now.

    SQLite does not wait for that by itself, whatever its time-out.  `last`: raise instead.
    """
    try:
        _set_up(connection, ("journal_mode=WAL",))
    except sqlite3.OperationalError as error:
        if last or error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True


def _set_up_throwaway(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    _set_up(connection, ("synchronous=OFF", "foreign_keys=ON"))


def _set_up(connection: DBAPIConnection, pragmas: tuple[str, ...]) -> None:
    connection.isolation_level = None  # or sqlite3 would begin transactions by its own rules
    cursor = connection.cursor()
    for pragma in pragmas:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _postgres(target: URL, patience: float) -> Engine:
    try:
        engine = create_engine(
            target,
            connect_args={"connect_timeout": _CONNECT_SECONDS, "client_encoding": "utf8", **_FOUND_DEAD},
            hide_parameters=True,
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            pool_size=4,
            max_overflow=12,
        )
    except ModuleNotFoundError:
        remedy = 'Install it: pip install "mailbot[postgres]"'
        raise UserError(Problem(_WHERE, "the PostgreSQL driver psycopg is not installed.", remedy)) from None
    milliseconds = max(1, int(patience * 1000))  # 0 would mean for ever

    def set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute("SET TIME ZONE 'UTC'")
        cursor.execute(f"SET lock_timeout = {milliseconds}")
        cursor.execute(f"SET idle_in_transaction_session_timeout = {milliseconds * _IDLE_TO_PATIENCE}")
        cursor.close()
        connection.commit()

    event.listen(engine, "connect", set_up)
    return engine
