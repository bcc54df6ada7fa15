"""The same mails by one daemon and by two.  See several."""

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.fleet import Member, until
from tests.bench.mails import TO, WRITERS, plain_mails
from tests.bench.measure import Claim, family_cpu, table, verdict
from tests.bench.sink import Seen
from tests.bench.trial import BOXES, Trial

ORDINARY = 0.1  # seconds that an ordinary mail server takes over a letter
CORES = os.cpu_count() or 1


@dataclass(frozen=True, slots=True)
class Load:
    """What a run took: seconds of the wall and of processors."""

    wall: float
    daemons: float
    dovecot: float
    postgres: float
    sink: float
    machine: float  # all that both processors did, whoever for

    @property
    def busy(self) -> float:
        """Of the time of all processors."""
        return self.machine / self.wall / CORES

    def others(self) -> float:
        """Processor time of everything that is not ours."""
        return max(0.0, self.machine - self.daemons - self.dovecot - self.postgres - self.sink)


def throughput(mails: int, rounds: int) -> int:
    """By a mail server that answers at once, and by one that takes as long as most."""
    claims = []
    for takes, count in ((0.0, mails), (ORDINARY, mails // 3)):
        one, two = _in_turn(takes, count, rounds)
        what = f"two daemons to one, {takes * 1000:.0f} ms a letter"
        claims.append(Claim(what, one.wall / two.wall, 1.6, at_least=True))
        if not claims[-1].holds and two.busy > 0.9:
            sys.stdout.write("The processors were the limit: there was nothing left for a second daemon.\n")
            claims[-1] = Claim(
                f"{what} ({one.wall / two.wall:.2f}): processors busy", two.busy, 0.9, at_least=True
            )
    return verdict(claims)


def _in_turn(takes: float, mails: int, rounds: int) -> tuple[Load, Load]:
    """The best run of one daemon, and of two."""
    runs: dict[int, list[Load]] = {1: [], 2: []}
    with ExitStack() as place:
        trial = Trial(place, takes)
        for _ in range(rounds):
            for count, loads in runs.items():
                loads.append(_measured(trial, count, mails))
    rows = [_row(count, load, mails) for count, loads in runs.items() for load in loads]
    size = f"{mails} mails of 8 KB in {len(BOXES)} mailboxes, {CORES} processors"
    table(f"{size}, SMTP server {takes * 1000:.0f} ms a letter", _HEADS, rows)
    one, two = (min(runs[count], key=lambda load: load.wall) for count in (1, 2))
    for name, load in (("one", one), ("two", two)):
        sys.stdout.write(f"Processors with {name}: {_shares(load)}\n")
    return one, two


_HEADS = (
    "daemons", "mails/s", "daemons CPU ms/mail", "PostgreSQL", "Dovecot", "SMTP", "processors busy",
    "of that others",
)  # fmt: skip


def _measured(trial: Trial, count: int, mails: int) -> Load:
    with trial.fleet(count, cuttable=False) as (members, servers):
        batches: dict[str, list[bytes]] = {box: [] for box in servers.boxes}
        for number, mail in enumerate(plain_mails(mails, datetime.now(UTC))):
            box = servers.boxes[number % len(servers.boxes)]
            batches[box].append(mail.replace(TO.encode(), box.encode()))
        before, began = _spent(trial, members), time.monotonic()
        for box, batch in batches.items():
            trial.dovecot.put(batch, box)
        if not until(lambda: len(set(_readers(trial.sink.seen()))) >= mails, 600):
            raise SystemExit("\n".join(member.log()[-4000:] for member in members))
        after = _spent(trial, members)
        last = max(trial.sink.seen().times(WRITERS))
        return Load(last - began, *(late - early for late, early in zip(after, before, strict=True)))


def _readers(seen: Seen) -> Iterator[str]:
    return (reader for _, reader in seen.letters if reader.endswith(f"@{WRITERS}"))


def _spent(trial: Trial, members: Sequence[Member]) -> tuple[float, ...]:
    """Processor seconds so far: daemons, Dovecot, PostgreSQL, the SMTP server, the whole machine."""
    dovecot = int((trial.dovecot.base / "run" / "master.pid").read_text())
    daemons = sum(_process_cpu(member.process.pid) for member in members if member.process)
    return daemons, family_cpu(dovecot), _children_cpu(trial.postgres.pid), trial.sink.seen().cpu, _machine()


def _process_cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _children_cpu(parent: int) -> float:
    """A process and its children; of those that have ended, what the parent was told."""
    found = _process_cpu(parent)
    for place in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = place.read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it ended while we looked
        if int(fields[1]) == parent:
            found += sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
    return found


def _machine() -> float:
    fields = Path("/proc/stat").read_text().splitlines()[0].split()[1:]
    user, nice, system, _idle, _wait, irq, softirq, *_ = map(int, fields)
    return (user + nice + system + irq + softirq) / os.sysconf("SC_CLK_TCK")


def _row(count: int, load: Load, mails: int) -> tuple[str, ...]:
    each = (load.daemons, load.postgres, load.dovecot, load.sink)
    return (
        str(count),
        f"{mails / load.wall:.1f}",
        *(f"{cpu / mails * 1000:.1f}" for cpu in each),
        f"{load.busy:.0%}",
        f"{load.others() / load.wall / CORES:.0%}",
    )


def _shares(load: Load) -> str:
    shares = {
        "mailbot": load.daemons,
        "PostgreSQL": load.postgres,
        "Dovecot": load.dovecot,
        "the SMTP server": load.sink,
        "others on the machine": load.others(),
    }
    told = ", ".join(f"{name} {cpu / load.wall / CORES:.0%}" for name, cpu in shares.items())
    return f"busy {load.busy:.0%} of the time: {told}."
