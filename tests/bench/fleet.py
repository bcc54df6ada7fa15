"""Several daemons as they are in production, one process each, on one PostgreSQL, Dovecot and SMTP server.

`python -m tests.bench.fleet FOLDER LEASE` is one daemon over the configuration in FOLDER, of whom the others
think as dead after LEASE seconds of silence.  Nothing else of mailbot is replaced.
"""

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from mailbot import settings as configuration
from mailbot import shipped, wiring
from mailbot.daemon import Daemon
from tests.bench.measure import ROOT
from tests.support.dovecot import PASSWORD
from tests.support.imap_proxy import Proxy

PATIENCE = 3.0  # seconds to wait for another's lock; twice that a frozen process may stand in the way

_HEAD = """
[store]
url = "{store}"

[limits]
letters_per_hour = 1000000
notices_per_reader_per_hour = 10000
"""
_BOX = """
[[mailbox]]
address = "{address}"
organisation = "ihm"
imap = "imap://127.0.0.1:{imap}"
smtp = "smtp://127.0.0.1:{smtp}"
username = "{address}"
password_file = "password"
"""


class Member:
    """One daemon, and the lines that it has to the servers; `cuttable` lines lead through relays of ours."""

    def __init__(self, folder: Path, servers: "Servers", *, lease: float, cuttable: bool) -> None:
        self.name, self._folder, self._lease = folder.name, folder, lease
        self._lines: dict[str, Proxy] = {}
        imap, store = servers.imap, servers.store
        if cuttable:
            port = urlsplit(store).port
            assert port is not None
            self._lines = {"IMAP": Proxy(imap), "PostgreSQL": Proxy(port)}
            imap, store = (
                self._lines["IMAP"].port,
                store.replace(f":{port}/", f":{self._lines['PostgreSQL'].port}/"),
            )
        _write(folder, servers, imap, store)
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.bench.fleet", str(self._folder), str(self._lease)]
        with (self._folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.DEVNULL, stderr=log)

    def signal(self, number: int) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        assert self.process is not None
        self.process.wait(20)

    def stop(self) -> int:
        self.signal(signal.SIGTERM)
        assert self.process is not None
        return self.process.wait(60)

    def cut(self, line: str, *, silently: bool) -> None:
        """To one server.  `silently`: nothing comes back, and nothing says so."""
        if silently:
            self._lines[line].black_hole_after(0)
        else:
            self._lines[line].refuse()

    def heal(self, line: str) -> None:
        """What was swallowed is lost, so the connections of before end."""
        self._lines[line].refuse()
        self._lines[line].heal()

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.signal(signal.SIGCONT)
            self.kill()
        for line in self._lines.values():
            line.close()

    def log(self) -> str:
        return (self._folder / "log").read_text(encoding="utf-8", errors="replace")


class Servers:
    """Where the servers are, and the mailboxes."""

    def __init__(self, imap: int, smtp: int, store: str, boxes: Sequence[str]) -> None:
        self.imap, self.smtp, self.store, self.boxes = imap, smtp, store, tuple(boxes)


def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Wait until something holds; False where it does not within `seconds`."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.2)
    return True


def _write(folder: Path, servers: Servers, imap: int, store: str) -> None:
    folder.mkdir(parents=True)
    shutil.copytree(shipped.config() / "ihm", folder / "ihm")
    boxes = [_BOX.format(address=box, imap=imap, smtp=servers.smtp) for box in servers.boxes]
    (folder / "mailbot.toml").write_text("".join([_HEAD.format(store=store), *boxes]), encoding="utf-8")
    for name, secret in (("password", PASSWORD), ("secret.key", "0123456789abcdef" * 4)):
        (folder / name).write_text(f"{secret}\n", encoding="ascii")
        (folder / name).chmod(0o600)


def main(folder: Path, lease: float) -> None:
    wiring.log_to_stderr(as_json=True)
    since = datetime.now(UTC) - timedelta(days=1)
    trial = wiring.Trial(lease=lease, patience=PATIENCE)
    settings = configuration.load(folder)
    with closing(wiring.House(settings, wiring.SystemClock(), since, trial)) as house:
        Daemon(house.works).run()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
