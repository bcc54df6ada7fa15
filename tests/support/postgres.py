"""A PostgreSQL cluster for one test session, as root or not."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from tests.support import require
from tests.support.ports import free_ports

# Nothing here survives the session, so nothing needs to reach the disk.
_OPTIONS = (
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=60",
)


@dataclass(frozen=True, slots=True)
class _Owner:
    """As whom the server runs: it refuses root."""

    name: str | None

    def arguments(self) -> dict[str, Any]:
        if self.name is None:
            return {}
        return {"user": self.name, "group": self.name, "extra_groups": []}


class Postgres:
    """One running cluster; `database()` makes a fresh, empty database in it."""

    def __init__(self) -> None:
        folder = _binaries()
        require(folder, "the PostgreSQL server is not installed")
        assert folder is not None
        self._owner = _Owner("postgres" if os.geteuid() == 0 else None)
        self._base = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))
        if self._owner.name is not None:
            shutil.chown(self._base, self._owner.name, self._owner.name)
        self._port = free_ports(1)[0]
        self._environment = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C.UTF-8"}
        self._initialise(folder)
        self._process = self._start(folder)
        self._wait()

    def _initialise(self, folder: Path) -> None:
        choices = ["-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
        subprocess.run(
            [str(folder / "initdb"), "-D", str(self._base / "data"), *choices],
            check=True,
            capture_output=True,
            env=self._environment,
            cwd="/tmp",
            **self._owner.arguments(),
        )

    def _start(self, folder: Path) -> "subprocess.Popen[bytes]":
        command: list[str | Path] = [folder / "postgres", "-D", self._base / "data", "-p", str(self._port)]
        for option in _OPTIONS:
            command += ["-c", option]
        with (self._base / "log").open("wb") as log:
            return subprocess.Popen(
                command,
                env=self._environment,
                cwd="/tmp",
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                **self._owner.arguments(),
            )

    def _wait(self) -> None:
        end = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self._address("postgres")).close()
            except psycopg.OperationalError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise
                time.sleep(0.02)
            else:
                return

    def _address(self, database: str) -> str:
        return f"postgresql://postgres@127.0.0.1:{self._port}/{database}"

    @property
    def pid(self) -> int:
        return self._process.pid

    def database(self) -> str:
        """Make a database; returns its SQLAlchemy URL."""
        name = f"t{uuid4().hex[:16]}"
        self._command(f"CREATE DATABASE {name}")
        return f"postgresql+psycopg://postgres@127.0.0.1:{self._port}/{name}"

    def drop(self, url: str) -> None:
        """Remove a database, whoever is still connected to it."""
        self._command(f"DROP DATABASE {url.rpartition('/')[2]} WITH (FORCE)")

    def _command(self, statement: str) -> None:
        with psycopg.connect(self._address("postgres"), autocommit=True) as link:
            link.execute(statement.encode())

    def close(self) -> None:
        self._process.send_signal(signal.SIGQUIT)
        self._process.wait(20)
        shutil.rmtree(self._base, ignore_errors=True)


def _binaries() -> Path | None:
    """The folder of the newest PostgreSQL server's programs; Debian keeps them off the PATH."""
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(found, key=lambda file: int(file.parts[-3]), default=None)
    if newest is not None:
        return newest.parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None
