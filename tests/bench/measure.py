"""Measuring: a stopwatch for the process that is measured, and what its owner makes of the figures."""

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Figures:
    """What one process took.  Seconds; importing its code is not counted."""

    count: int  # mails
    began: float  # on the monotonic clock
    lap_wall: float  # until the last acknowledgement was accepted
    lap_cpu: float
    wall: float  # until all was done
    cpu: float
    peak: int  # octets of memory


class Stopwatch:
    """Runs from its making."""

    def __init__(self) -> None:
        self._began, self._cpu = time.monotonic(), time.process_time()
        self._lap = (0.0, 0.0)

    def lap(self) -> None:
        """The last acknowledgement has been accepted, for all that is known so far."""
        self._lap = self._spent()

    def report(self, count: int) -> None:
        """Print the figures for the parent process."""
        wall, cpu = self._spent()
        figures = Figures(count, self._began, *self._lap, wall, cpu, peak_memory())
        sys.stdout.write(json.dumps(asdict(figures)) + "\n")

    def _spent(self) -> tuple[float, float]:
        return time.monotonic() - self._began, time.process_time() - self._cpu


def peak_memory() -> int:
    """The most that this process had in memory, in octets.

    The kernel's own book of this address space: getrusage reports a parent's peak where that was higher,
    since a process begins as its parent's copy.
    """
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def run_child(module: str, *arguments: object) -> Figures:
    """Run a module in a fresh process.  Raises CalledProcessError with its output shown."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.stderr.write(done.stderr[-4000:])
        done.check_returncode()
    return Figures(**json.loads(done.stdout.splitlines()[-1]))


def family_cpu(group: int) -> float:
    """Seconds of processor time that a process group, those that ended included, has used so far."""
    ticks = 0
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if int(fields[2]) == group:
            ticks += sum(map(int, fields[11:15]))
    return ticks / _TICK


def middle(values: Iterable[float]) -> float:
    return median(values)


def table(title: str, heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table, its first column to the left."""
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    sys.stdout.write(f"\n{title}\n")
    for row in (heads, *rows):
        numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        sys.stdout.write("  ".join((row[0].ljust(widths[0]), *numbers)).rstrip() + "\n")
    sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure that the work must show."""

    what: str
    found: float
    bound: float
    at_least: bool = False  # else: at most
    unit: str = ""

    @property
    def holds(self) -> bool:
        return self.found >= self.bound if self.at_least else self.found <= self.bound


def verdict(claims: Sequence[Claim]) -> int:
    """Print what was claimed and found; the exit code: 1 when a figure is missed."""
    rows = [
        (
            claim.what,
            f"{claim.found:.2f}{claim.unit}",
            f"{'at least' if claim.at_least else 'at most'} {claim.bound:g}{claim.unit}",
            "holds" if claim.holds else "MISSED",
        )
        for claim in claims
    ]
    table("Figures", ("figure", "found", "demanded", ""), rows)
    return 0 if all(claim.holds for claim in claims) else 1
