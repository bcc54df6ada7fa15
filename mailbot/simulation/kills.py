"""The year with the plug pulled, again and again: the same letters must come of it (R10, R42).

mailbot lives in a process of its own on a database file.  The world keeps a journal beside it, so that
people and mail servers do not forget what happened.
"""

import multiprocessing
import os
import signal
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path

from mailbot.simulation.bench import Place
from mailbot.simulation.plan import Plan, dice
from mailbot.simulation.year import YearResult, run_part, run_year


@dataclass(frozen=True, slots=True)
class KilledYear:
    """A year in one piece, and the same one in many."""

    whole: YearResult
    pieces: YearResult
    kills: int  # that happened

    @property
    def missing(self) -> tuple[str, ...]:
        """Letters of the whole year that the killed one lacks, as template, case and reader."""
        return _left(self.whole, self.pieces)

    @property
    def further(self) -> tuple[str, ...]:
        """Letters that only the killed year has."""
        return _left(self.pieces, self.whole)

    @property
    def sound(self) -> bool:
        return self.whole.sound and self.pieces.sound and not self.missing and not self.further


def _left(of: YearResult, without: YearResult) -> tuple[str, ...]:
    return tuple(sorted(" ".join(filter(None, one)) for one in (of.sorts - without.sorts).elements()))


def run_killed(plan: Plan, kills: int, progress: Callable[[int], None] = lambda _kill: None) -> KilledYear:
    """Live the year once, then again with SIGKILL at so many random instants."""
    whole = run_year(plan)
    with tempfile.TemporaryDirectory(prefix="mailbot-simulate-") as scratch:
        at = sorted(dice(plan.seed, "kills").sample(range(1, whole.points), min(kills, whole.points - 1)))
        lives = [later - earlier for earlier, later in pairwise((0, *at))]
        killed, result = 0, None
        for life in (*lives, 0):
            result = _life(plan, Path(scratch), life)
            if result is not None:
                break
            killed += 1
            progress(killed)
    assert result is not None, "the last life is not cut short"
    return KilledYear(whole, result, killed)


def _life(plan: Plan, folder: Path, points: int) -> YearResult | None:
    """One process, killed at the n-th point it passes (0: never); None where it was."""
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["mailbot.simulation.kills"])
    ours, theirs = processes.Pipe(duplex=False)
    child = processes.Process(target=_live, args=(plan, folder, points, theirs))
    child.start()
    theirs.close()
    try:
        result: YearResult | None = ours.recv()
    except EOFError:
        result = None
    child.join()
    if result is None and child.exitcode != -signal.SIGKILL:
        raise RuntimeError(f"a life of the killed year ended with {child.exitcode}")
    return result


def _live(plan: Plan, folder: Path, points: int, told: Connection) -> None:
    left = points

    def at(_point: str) -> None:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    told.send(run_part(plan, Place(folder, at)))
