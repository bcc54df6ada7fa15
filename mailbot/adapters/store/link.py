"""One connection in one transaction, whose every failure is a StoreUnavailable.

After a failure the link is broken for good: SQLite may have rolled back by itself, and what came
after would then be kept although what came before was not.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, Executable
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from mailbot.domain.errors import StoreUnavailable

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]
Found = Any  # a row, its columns as attributes
T = TypeVar("T")

BATCH = 500  # how many values one IN list takes: both databases allow some 30,000


class Link:
    """What the repositories speak through."""

    __slots__ = ("_broken", "_connection", "_opening", "_running")

    def __init__(self, engine: Engine, opening: str) -> None:
        """`opening`: the statement that opens a transaction, "" where the driver does."""
        self._broken = ""
        self._opening = opening
        self._running = not opening
        try:
            self._connection: Connection = engine.connect()
        except SQLAlchemyError as error:
            raise unavailable(error) from error

    def rows(self, statement: Executable, parameters: Parameters | None = None) -> Sequence[Found]:
        """All rows that the statement returns."""
        with self._guarded():
            return self._connection.execute(statement, parameters).all()

    def row(self, statement: Executable, parameters: Parameters | None = None) -> Found | None:
        """The first row that the statement returns; None when there is none."""
        with self._guarded():
            return self._connection.execute(statement, parameters).first()

    def change(self, statement: Executable, parameters: Parameters | None = None) -> int:
        """Carry out a change; returns how many rows it touched (no use after a list of parameters)."""
        with self._guarded():
            return self._connection.execute(statement, parameters).rowcount

    def commit(self) -> None:
        """Make all so far durable; the next statement begins another transaction."""
        with self._guarded():
            self._connection.commit()
            self._running = not self._opening

    def close(self) -> None:
        """Roll back what was not committed and give the connection back."""
        try:
            self._connection.close()
        except SQLAlchemyError:
            self._connection.invalidate()  # a dead connection rolls back by itself

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        if self._broken:
            raise StoreUnavailable(f"the transaction has failed before: {self._broken}")
        try:
            if not self._running:
                self._connection.exec_driver_sql(self._opening)
                self._running = True
            yield
        except SQLAlchemyError as error:
            self._broken = str(unavailable(error))
            raise unavailable(error) from error


def batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """Pieces short enough for one IN list."""
    yield from (items[start:start + BATCH] for start in range(0, len(items), BATCH))


def unavailable(error: SQLAlchemyError) -> Exception:
    """The verdict on a failure.  Only the first line: the second may quote what somebody wrote."""
    if isinstance(error, DBAPIError):
        words = str(error.orig).partition("\n")[0] or type(error.orig).__name__
        return StoreUnavailable(f"the store cannot be used just now: {words}")
    if isinstance(error, StatementError) and isinstance(error.orig, (ValueError, TypeError, AttributeError)):
        return error.orig  # a value of ours that no column takes: a fault in mailbot, not in the store
    return StoreUnavailable(f"the store cannot be used just now: {str(error).partition(chr(10))[0]}")
