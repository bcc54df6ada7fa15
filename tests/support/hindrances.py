"""What befalls a database in operation: somebody else's lock, and a disk without room."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import Engine, event

_HOLD_SQLITE = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1].removeprefix("sqlite:///"), isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""
_HOLD_POSTGRESQL = """
import sys
import psycopg
with psycopg.connect(sys.argv[1].replace("+psycopg", "")) as held:
    tables = [row[0] for row in held.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")]
    held.execute("LOCK TABLE " + ", ".join(f'"{name}"' for name in tables) + " IN EXCLUSIVE MODE")
    print("locked", flush=True)
    sys.stdin.read()
"""


@contextmanager
def locked_by_another(store_url: str) -> Iterator[None]:
    """Another process keeps everybody from writing; reading goes on."""
    program = _HOLD_SQLITE if store_url.startswith("sqlite") else _HOLD_POSTGRESQL
    with subprocess.Popen(
        [sys.executable, "-c", program, store_url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        try:
            yield
        finally:
            holder.communicate("")


class SmallDisk:
    """A disk that SQLite's connections find full on request.  Enter it before the store is opened."""

    def __init__(self) -> None:
        self._connections: list[Any] = []
        self._pages = 0  # 0: room enough

    def __enter__(self) -> Self:
        event.listen(Engine, "connect", self._connected)
        return self

    def __exit__(self, *_: object) -> None:
        event.remove(Engine, "connect", self._connected)
        self._connections.clear()

    def fill(self, spare: int = 0) -> None:
        """From now on the database may grow by `spare` pages of 4 KB and no further."""
        used = self._connections[-1].execute("PRAGMA page_count").fetchone()[0] if self._connections else 1
        self._limit(used + spare)

    def make_room(self) -> None:
        self._limit(0)

    def _limit(self, pages: int) -> None:
        self._pages = pages
        for connection in self._connections:
            self._apply(connection)

    def _connected(self, connection: Any, _record: object) -> None:
        self._connections.append(connection)
        self._apply(connection)

    def _apply(self, connection: Any) -> None:
        connection.execute(f"PRAGMA max_page_count = {self._pages or 2**30}")
