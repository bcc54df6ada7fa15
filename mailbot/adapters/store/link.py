"""One connection in one transaction, whose every failure is a StoreUnavailable.

After a failure the link is broken for good: SQLite may have rolled back by itself, and what came
after would then be kept although what came before was not.
"""

import ipaddress
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Executable
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from mailbot.adapters.store.ready import Parameters, Shelf
from mailbot.domain.errors import StoreUnavailable

Found = Any  # a row, its columns as attributes
T = TypeVar("T")

BATCH = 500  # how many values one IN list takes: both databases allow some 30,000


class Link:
    """What the repositories speak through."""

    __slots__ = ("_broken", "_connection", "_dialect", "_listener", "_opening", "_running", "_shelf", "far")

    def __init__(self, engine: Engine, opening: str, shelf: Shelf) -> None:
        """`opening`: the statement that opens a transaction, "" where the driver does."""
        self._broken = ""
        self._opening = opening
        self._running = False
        self._shelf = shelf
        self._dialect = engine.dialect
        self.far = _is_far(engine.url.host)  # the database goes by another machine's clock
        # Who wants to hear of each statement hears of those that SQLAlchemy carries out.
        self._listener = bool(engine.dispatch.before_cursor_execute)
        try:
            self._connection: Connection = engine.connect()
        except SQLAlchemyError as error:
            raise unavailable(error) from error

    @property
    def on_sqlite(self) -> bool:
        return self._dialect.name == "sqlite"

    @property
    def on_server(self) -> bool:
        """PostgreSQL."""
        return self._dialect.name == "postgresql"

    def rows(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[Found]:
        """All rows that the statement returns."""
        return self._guarded(statement, parameters)[0]

    def row(self, statement: Executable, parameters: Parameters | None = None) -> Found | None:
        """The first row that the statement returns; None when there is none."""
        found, _ = self._guarded(statement, parameters)
        return found[0] if found else None

    def change(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Carry out a change; returns how many rows it touched (no use after a list of parameters)."""
        return self._guarded(statement, parameters)[1]

    def commit(self) -> None:
        """Make all so far durable; the next statement begins another transaction."""
        if self._broken:
            raise self._failed_before()
        try:
            self._connection.commit()
            self._running = False
        except SQLAlchemyError as error:
            raise self._breaks(unavailable(error)) from error

    def mark(self) -> None:
        """A place in the transaction to come back to; there is one at a time."""
        self._say("SAVEPOINT trial")

    def back_to_mark(self) -> None:
        """Undo all since the mark.  Nothing where the link is broken: the whole is undone then."""
        if not self._broken:
            self._say("ROLLBACK TO SAVEPOINT trial")
            self._say("RELEASE SAVEPOINT trial")

    def forget_mark(self) -> None:
        """All since the mark is part of the transaction."""
        self._say("RELEASE SAVEPOINT trial")

    def _say(self, words: str) -> None:
        if self._broken:
            raise self._failed_before()
        try:
            if not self._running:
                self._begin()
            cursor = self._connection.connection.cursor()
            cursor.execute(words)
            cursor.close()
        except SQLAlchemyError as error:
            raise self._breaks(unavailable(error)) from error
        except self._dialect.loaded_dbapi.Error as error:
            raise self._breaks(_out_of_reach(error)) from error

    def lost(self, why: str) -> StoreUnavailable:
        """To be raised where a change went only half the way: from here on, nothing can be kept."""
        self._broken = why
        return StoreUnavailable(why)

    def close(self) -> None:
        """Roll back what was not committed and give the connection back."""
        try:
            self._connection.close()
        except SQLAlchemyError:
            # A dead connection rolls back by itself.  Where the failure has closed it already there is
            # nothing more to do, and what became of the transaction was said by whoever used it.
            with suppress(SQLAlchemyError):
                self._connection.invalidate()

    def _guarded(self, statement: Executable, parameters: Parameters | None) -> tuple[Sequence[Found], int]:
        """Carry a statement out: the rows it returns, and how many it touched."""
        if self._broken:
            raise self._failed_before()
        try:
            return self._carry_out(statement, parameters if parameters is not None else {})
        except SQLAlchemyError as error:
            raise self._breaks(unavailable(error)) from error
        except self._dialect.loaded_dbapi.Error as error:
            if self._dialect.is_disconnect(error, self._connection.connection.dbapi_connection, None):
                self._connection.invalidate(error)  # and whoever comes next gets another
            raise self._breaks(_out_of_reach(error)) from error
        except (ValueError, TypeError) as error:  # a value of ours that no column takes
            self._broken = str(error)
            raise

    def _carry_out(self, statement: Executable, parameters: Parameters) -> tuple[Sequence[Found], int]:
        if not self._running:
            self._begin()
        rows = [parameters] if isinstance(parameters, Mapping) else parameters
        ready = None if self._listener else self._shelf.find(statement, tuple(rows[0]))
        if ready is None:
            result = self._connection.execute(statement, parameters)
            return (result.all(), 0) if result.returns_rows else ((), result.rowcount)
        values = [ready.values(row) for row in rows]
        cursor = self._connection.connection.cursor()
        try:
            if len(values) == 1:
                cursor.execute(ready.sql, values[0])
            else:
                cursor.executemany(ready.sql, values)
            found = [ready.row(row) for row in cursor.fetchall()] if cursor.description else ()
            return found, cursor.rowcount
        finally:
            cursor.close()

    def _begin(self) -> None:
        self._connection.begin()
        if self._opening:
            cursor = self._connection.connection.cursor()
            cursor.execute(self._opening)
            cursor.close()
        self._running = True

    def _breaks(self, error: Exception) -> Exception:
        self._broken = str(error)
        return error

    def _failed_before(self) -> StoreUnavailable:
        return StoreUnavailable(f"the transaction has failed before: {self._broken}")


def _is_far(host: str | None) -> bool:
    """Not this machine, by name or number; a host that is a path is a socket of this machine's."""
    if not host or host == "localhost" or host.startswith("/"):
        return False
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return True


def batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Pieces short enough for one IN list."""
    yield from (items[start:start + BATCH] for start in range(0, len(items), BATCH))


def unavailable(error: SQLAlchemyError) -> Exception:
    """The verdict on a failure.  Only the first line: the second may quote what somebody wrote."""
    if isinstance(error, DBAPIError) and error.orig is not None:
        return _out_of_reach(error.orig)
    if isinstance(error, StatementError) and isinstance(error.orig, (ValueError, TypeError, AttributeError)):
        return error.orig  # a value of ours that no column takes: a fault in mailbot, not in the store
    return StoreUnavailable(f"the store cannot be used just now: {str(error).partition(chr(10))[0]}")


def _out_of_reach(error: BaseException) -> StoreUnavailable:
    words = str(error).partition("\n")[0] or type(error).__name__
    return StoreUnavailable(f"the store cannot be used just now: {words}")
