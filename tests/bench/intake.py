"""From INBOX to acknowledgement accepted: mailbot against the plainest loop there is.

    .venv/bin/python -m tests.bench.intake [--quick]

Both run in turn, each time in a fresh process, over the same mails on the same servers.  The clock stops
when the last acknowledgement is accepted; mailbot's notices to staff and its copies in Sent come after,
and are shown beside (R42).  Exit code 1 when a figure is missed.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import house
from tests.bench.mails import WRITERS, mixed_mails, plain_mails
from tests.bench.measure import Claim, Figures, family_cpu, middle, run_child, table, verdict
from tests.bench.sink import Sink
from tests.support.dovecot import Dovecot

MEGABYTE = 1024 * 1024
_HEADS = (
    "", "mails/s", "CPU ms/mail", "busy", "peak MB", "whole mails/s", "whole CPU ms/mail", "Dovecot CPU s",
    "SMTP CPU s",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """One measured run and what the servers did meanwhile."""

    figures: Figures
    imap_cpu: float  # seconds
    smtp_cpu: float

    @property
    def rate(self) -> float:
        """Mails a second to the last acknowledgement accepted."""
        return self.figures.count / self.figures.lap_wall

    @property
    def cpu(self) -> float:
        """Milliseconds of processor time a mail, likewise."""
        return self.figures.lap_cpu / self.figures.count * 1000


class Bench:
    """The servers, and a mailbox for each run."""

    def __init__(self, dovecot: Dovecot, sink: Sink) -> None:
        self._dovecot, self._sink = dovecot, sink
        self._group = int((dovecot.base / "run" / "master.pid").read_text())
        self._users = 0

    def yardstick(self, mails: Sequence[bytes]) -> Run:
        with self._prepared(mails) as (user, folder):
            return self._run(
                len(mails), "tests.bench.yardstick", self._dovecot.imap, user, self._sink.port, folder
            )

    def mailbot(self, mails: Sequence[bytes]) -> Run:
        with self._prepared(mails) as (user, folder):
            house.write_configuration(folder, self._dovecot.imap, self._sink.port, user)
            return self._run(len(mails), "tests.bench.house", folder)

    @contextmanager
    def _prepared(self, mails: Sequence[bytes]) -> Iterator[tuple[str, Path]]:
        self._users += 1
        user = f"complaints-{self._users}@ihm.org.uk"
        self._dovecot.put(mails, user)
        folder = Path(tempfile.mkdtemp(prefix="bench"))
        yield user, folder
        shutil.rmtree(folder)
        shutil.rmtree(self._dovecot.base / "mail" / user, ignore_errors=True)

    def _run(self, count: int, module: str, *arguments: object) -> Run:
        self._sink.forget()
        before = family_cpu(self._group)
        figures = run_child(module, *arguments)
        seen = self._sink.seen()
        accepted = seen.times(WRITERS)
        if len(accepted) != count or figures.count != count:
            raise SystemExit(f"{module}: {len(accepted)} of {count} mails were acknowledged")
        # The server's own book says when the last one was accepted.
        figures = replace(figures, lap_wall=max(accepted) - figures.began)
        return Run(figures, family_cpu(self._group) - before, seen.cpu)


def main(arguments: Sequence[str]) -> int:
    small, many, mixed, pairs = (100, 500, 200, 1) if "--quick" in arguments else (500, 5_000, 1_000, 2)
    now = datetime.now(UTC)
    plain = list(plain_mails(many, now))
    mean = sum(map(len, plain)) / len(plain)
    with closing(Dovecot("mdbox")) as dovecot, Sink() as sink:
        bench = Bench(dovecot, sink)
        size = f"{mean / 1000:.1f} KB"
        few = _in_turn(bench, plain[:small], pairs + 1, f"{small} mails of {size}")
        lot = _in_turn(bench, plain, pairs, f"{many} mails of {size}")
        attached = list(mixed_mails(mixed, now))
        heavy = _in_turn(bench, attached, pairs, f"{mixed} mails, a fifth with 100 to 300 KB")
    claims = [*_claims(f"{many} mails", lot), *_claims(f"{mixed} mixed mails", heavy)]
    claims += [
        Claim(f"CPU a mail at {many} to that at {small}", _cpu(lot[1]) / _cpu(few[1]), 1.2),
        Claim(f"time a mail at {many} to that at {small}", _rate(few[1]) / _rate(lot[1]), 1.2),
    ]
    return verdict(claims)


def _in_turn(bench: Bench, mails: Sequence[bytes], pairs: int, title: str) -> tuple[list[Run], list[Run]]:
    """Yardstick and mailbot, in turn."""
    yardstick: list[Run] = []
    mailbot: list[Run] = []
    for _ in range(pairs):
        yardstick.append(bench.yardstick(mails))
        mailbot.append(bench.mailbot(mails))
    rows = [_row("yardstick", run) for run in yardstick] + [_row("mailbot", run) for run in mailbot]
    table(title, _HEADS, rows)
    sys.stdout.write(f"The limit: {_limit(mailbot[-1])}\n")
    return yardstick, mailbot


def _row(name: str, run: Run) -> tuple[str, ...]:
    figures = run.figures
    return (
        name,
        f"{run.rate:.0f}",
        f"{run.cpu:.2f}",
        f"{figures.lap_cpu / figures.lap_wall:.0%}",
        f"{figures.peak / MEGABYTE:.0f}",
        f"{figures.count / figures.wall:.0f}",
        f"{figures.cpu / figures.count * 1000:.2f}",
        f"{run.imap_cpu:.2f}",
        f"{run.smtp_cpu:.2f}",
    )


def _limit(run: Run) -> str:
    """What mailbot's time to the last acknowledgement went into (R42)."""
    figures = run.figures
    busy = figures.lap_cpu / figures.lap_wall
    servers = (run.imap_cpu + run.smtp_cpu) / figures.wall
    return (
        f"mailbot's own computing, {busy:.0%} of the time; {1 - busy:.0%} went into waiting (for commits "
        f"to reach the disk, for servers, for other work on the machine). The mail servers computed "
        f"during {servers:.0%} of the whole pass."
    )


def _claims(what: str, runs: tuple[list[Run], list[Run]]) -> list[Claim]:
    yardstick, mailbot = runs
    peak = max(run.figures.peak for run in mailbot) / MEGABYTE
    return [
        Claim(f"{what}: rate to the yardstick's", _rate(mailbot) / _rate(yardstick), 0.7, at_least=True),
        Claim(f"{what}: CPU a mail to the yardstick's", _cpu(mailbot) / _cpu(yardstick), 1.5),
        Claim(f"{what}: peak memory", peak, 200, unit=" MB"),
    ]


def _rate(runs: Sequence[Run]) -> float:
    return middle(run.rate for run in runs)


def _cpu(runs: Sequence[Run]) -> float:
    return middle(run.cpu for run in runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
