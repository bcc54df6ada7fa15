"""`mailbot run` as a process of its own, watched from outside."""

import json
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

GENEROUS = 60.0  # seconds; a bound against hanging, never a measure
_LOOK_EVERY = 0.02


class RunningDaemon:
    """A daemon process and the log it has written so far."""

    def __init__(self, config: Path, lease: float | None = None) -> None:
        """`lease`: seconds of silence after which others take its work over; None: as it ships."""
        command = ["-c", "from mailbot.cli import main; main()", "run", "--config", str(config)]
        if lease is not None:
            command = ["-m", "tests.bench.fleet", str(config), str(lease)]
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self._lines: list[dict[str, Any]] = []
        self._other: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            try:
                self._lines.append(json.loads(line))
            except ValueError:
                self._other.append(line.decode(errors="replace"))

    def logged(self, event: str, **fields: object) -> list[dict[str, Any]]:
        """Log lines of one event whose fields have these values."""
        return [
            line
            for line in tuple(self._lines)
            if line.get("event") == event and fields.items() <= line.items()
        ]

    def sees(self, event: str, **fields: object) -> None:
        """Wait until the log has such a line."""
        self.until(lambda: bool(self.logged(event, **fields)), f"{event} {fields}")

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait until something holds; fails when the daemon ends before, or never gets there."""
        end = monotonic() + GENEROUS
        pause = threading.Event()
        while not holds():
            ended = self.process.poll() is not None
            assert not ended, f"the daemon ended before: {what}\n{self.log()}"
            assert monotonic() < end, f"never: {what}\n{self.log()}"
            pause.wait(_LOOK_EVERY)

    def stop(self) -> int:
        """SIGTERM; returns the exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(GENEROUS)
        self._reader.join(GENEROUS)
        return code

    def log(self) -> str:
        return "\n".join([*map(str, self._lines), *self._other])


@contextmanager
def daemon(config: Path, lease: float | None = None) -> Iterator[RunningDaemon]:
    """A daemon that is killed at the end of the test, if it still runs."""
    running = RunningDaemon(config, lease)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.process.kill()
            running.process.wait(GENEROUS)
        if running.process.stderr is not None:
            running._reader.join(GENEROUS)
            running.process.stderr.close()
