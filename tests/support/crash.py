"""A pass that is killed at a named point, in a process of its own."""

import multiprocessing
import os
import signal
from collections import Counter

from tests.support.establishment import Establishment

_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.support.establishment"])


def run_killed_at(body: Establishment, point: str, occurrence: int = 1) -> bool:
    """One pass that ends by SIGKILL at the n-th time `point` is reached; False when it never was."""
    body.settings()  # written before the child reads it
    child = _PROCESSES.Process(target=_run, args=(body, point, occurrence))
    child.start()
    child.join(60)
    assert not child.is_alive(), "the pass hangs"
    assert child.exitcode in {0, -signal.SIGKILL}, f"the pass ended with {child.exitcode}"
    return child.exitcode == -signal.SIGKILL


def _run(body: Establishment, point: str, occurrence: int) -> None:
    seen: Counter[str] = Counter()

    def at(name: str) -> None:
        seen[name] += 1
        if name == point and seen[name] == occurrence:
            os.kill(os.getpid(), signal.SIGKILL)

    body.run(at)
