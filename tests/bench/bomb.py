"""A mail bomb on real servers: thousands of complaints, and real people among them.

    .venv/bin/python -m tests.bench.bomb [--quick]

Three floods in turn, each on a daemon and a mailbox of its own: the same words again and again, always
something else, always another forged sender (so many that all letters fit into letters_per_hour, or the
measure would wait for the next hour).  Then a few more people write, without anybody having done anything.
Exit code 1 when a figure is missed.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from time import monotonic

from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.wiring import open_register
from tests.bench.measure import Claim, table, verdict
from tests.bench.sink import Sink
from tests.support import letters
from tests.support.bombs import BOMBER, Bomb, mixed
from tests.support.daemon import RunningDaemon, daemon
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment

STAFF = "ihm.org.uk"
LAST = 10  # people who write when it is over
HANGS = 3_600.0  # seconds; a bound against hanging, never a measure
PROMISE = 5 * 24 * 3_600.0  # seconds: less than IHM's five working days, whatever the day


@dataclass(frozen=True, slots=True)
class Struck:
    """What came of one flood."""

    kind: Bomb
    mails: int
    seconds: float  # until every mail had its outcome
    lost: int
    real: int  # people who wrote in the midst of it and afterwards
    answered: int  # of them, by one acknowledgement
    slowest: float  # seconds from the first mail's delivery to the last of their acknowledgements
    to_bomber: int  # letters that the sender of it all got
    most_notices: int  # letters that any one of the staff got
    most_alerts: int
    folded: int
    peak: float  # MB


def strike(kind: Bomb, count: int, real: int, servers: tuple[Dovecot, Sink], folder: Path) -> Struck:
    """One flood, from the first mail to the calm after it."""
    dovecot, sink = servers
    user = f"bomb-{kind.name.lower()}@ihm.org.uk"
    body = Establishment(folder, [Box(user, imap_port=dovecot.imap, smtp_port=sink.port)])
    body.settings()
    sink.forget()
    with daemon(folder) as running:
        running.sees("mailbox_taken_on")
        began = monotonic()
        dovecot.put(list(mixed(kind, count, real, user, datetime.now(UTC))), user)
        _wait(running, count + real)
        seconds = monotonic() - began
        dovecot.put([letters.complaint(1_000_000 + number, user) for number in range(LAST)], user)
        everybody = count + real + LAST
        _wait(running, everybody)
        _until_all_is_sent(running, body)
        peak = _peak(running.process.pid)
        running.stop()
    seen = sink.seen()
    real_times = Counter(to for _, to in seen.letters if to.startswith("member"))
    slowest = max((at for at, to in seen.letters if to.startswith("member")), default=began + PROMISE) - began
    return Struck(
        kind, everybody, seconds, everybody - _accounted(body), real + LAST,
        sum(times == 1 for times in real_times.values()), slowest,
        sum(to == BOMBER for _, to in seen.letters),
        max(Counter(to for _, to in seen.letters if to.endswith(STAFF)).values(), default=0),
        _most_alerts(body.letters()), sum(one.state is LetterState.FOLDED for one in body.letters()), peak,
    )  # fmt: skip


def _accounted(body: Establishment) -> int:
    """Mails with an outcome that keeps them."""
    kept = {Outcome.OPENED, Outcome.JOINED}
    return sum(entry.outcome in kept for entry in body.entries())


def _most_alerts(promised: Sequence[OutboxLetter]) -> int:
    alerts = Counter(one.recipient for one in promised if one.template is Template.ALERT)
    return max(alerts.values(), default=0)


def _wait(running: RunningDaemon, mails: int) -> None:
    """Until the log tells of as many mails."""
    end, pause = monotonic() + HANGS, Event()
    while len(running.logged("admitted")) < mails:
        if running.process.poll() is not None or monotonic() > end:
            raise SystemExit(f"{len(running.logged('admitted'))} of {mails} mails were taken in")
        pause.wait(0.2)


def _until_all_is_sent(running: RunningDaemon, body: Establishment) -> None:
    end, pause = monotonic() + HANGS, Event()
    while _leaving(body):
        if running.process.poll() is not None or monotonic() > end:
            raise SystemExit("letters never left")
        pause.wait(1)


def _leaving(body: Establishment) -> int:
    with closing(open_register(body.settings())) as store, store.view() as work:
        return work.outbox.count(LetterState.WAITING) + work.outbox.count(LetterState.SENDING)


def _peak(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    raise SystemExit("the peak of memory cannot be read")


def main(arguments: Sequence[str]) -> int:
    count, real = (200, 10) if "--quick" in arguments else (5_000, 100)
    claims: list[Claim] = []
    rows = []
    with closing(Dovecot("mdbox")) as dovecot, Sink() as sink, tempfile.TemporaryDirectory() as scratch:
        for kind in Bomb:
            many = count * 9 // 10 if kind is Bomb.FORGED else count
            struck = strike(kind, many, real, (dovecot, sink), Path(scratch) / kind.name)
            rows.append(_row(struck))
            sys.stdout.write(f"{kind.value}: {struck.mails} mails in {struck.seconds:.0f} s\n")
            sys.stdout.flush()
            claims += _claims(struck)
    heads = ("", "mails", "s", "mails/s", "to the sender", "to one of the staff", "folded", "peak MB")
    table(f"{count} mails of a flood, {real} complaints among them, {LAST} after it", heads, rows)
    return verdict(claims)


def _row(struck: Struck) -> tuple[str, ...]:
    return (
        struck.kind.name.lower(), str(struck.mails), f"{struck.seconds:.0f}",
        f"{struck.mails / struck.seconds:.0f}", str(struck.to_bomber), str(struck.most_notices),
        str(struck.folded), f"{struck.peak:.0f}",
    )  # fmt: skip


def _claims(struck: Struck) -> list[Claim]:
    name = struck.kind.name.lower()
    return [
        Claim(f"{name}: mails without an outcome", struck.lost, 0),
        Claim(f"{name}: people without their one acknowledgement", struck.real - struck.answered, 0),
        Claim(f"{name}: slowest acknowledgement of theirs", struck.slowest, PROMISE, unit=" s"),
        Claim(f"{name}: letters to the sender", struck.to_bomber, 10),
        Claim(f"{name}: alerts to one of the staff", struck.most_alerts, 1),
        Claim(f"{name}: letters to one of the staff", struck.most_notices, 52),
        Claim(f"{name}: peak memory", struck.peak, 300, unit=" MB"),
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
