"""From a mail's delivery to its acknowledgement accepted, by the daemon as it ships.

    .venv/bin/python -m tests.bench.latency [COUNT]

`mailbot run` watches a Dovecot by IDLE; mails are delivered by LMTP one at a time, with gaps of uneven
length; the clock runs from LMTP's 250 to the moment the SMTP server accepts the acknowledgement.
Dovecot itself waits half a second before it says that mail has come.
"""

import random
import shutil
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles

from tests.bench import house
from tests.bench.mails import WRITERS, plain_mails
from tests.bench.measure import ROOT, Claim, table, verdict
from tests.bench.sink import Sink
from tests.support.dovecot import Dovecot

USER = "complaints@ihm.org.uk"
_RUN = "from mailbot.cli import main; main()"
_UP = 30.0  # seconds for the daemon to start watching
_LONGEST = 10.0  # seconds to wait for one acknowledgement


@contextmanager
def daemon(folder: Path) -> Iterator[None]:
    """`mailbot run`, from when it watches until SIGTERM has ended it."""
    log = folder / "log"
    with log.open("wb") as out:
        command = [sys.executable, "-c", _RUN, "run", "--config", str(folder), "--json"]
        process = subprocess.Popen(command, cwd=ROOT, stdout=out, stderr=out)
        try:
            _wait_until(lambda: b'"started"' in log.read_bytes(), _UP, "the daemon did not start")
            time.sleep(2)  # its first look at the mailbox, and IDLE
            yield
        finally:
            process.terminate()
            process.wait(15)


def main(arguments: Sequence[str]) -> int:
    count = int(arguments[0]) if arguments else 50
    folder = Path(tempfile.mkdtemp(prefix="bench"))
    with closing(Dovecot()) as dovecot, Sink() as sink:
        house.write_configuration(folder, dovecot.imap, sink.port, USER)
        dovecot.client(USER).logout()  # the mailbox appears when it is first used
        with daemon(folder):
            seconds = list(_deliveries(dovecot, sink, count))
    shutil.rmtree(folder)
    steps = quantiles(seconds, n=20)
    found = (min(seconds), median(seconds), steps[-1], max(seconds))
    heads = ("deliveries", "least", "median", "p95", "most")
    rows = [(str(count), *(f"{value:.3f}" for value in found))]
    table("Delivery to acknowledgement accepted, in seconds", heads, rows)
    return verdict([Claim("median latency", median(seconds), 0.8, unit=" s")])


def _deliveries(dovecot: Dovecot, sink: Sink, count: int) -> Iterator[float]:
    """How long each took."""
    dice = random.Random(2026)
    for number, mail in enumerate(plain_mails(count, datetime.now(UTC))):
        time.sleep(dice.uniform(0.1, 1.5))
        with smtplib.LMTP("127.0.0.1", dovecot.lmtp, timeout=20) as link:
            link.sendmail(f"writer-{number}@{WRITERS}", [USER], mail)
            delivered = time.monotonic()
        yield _accepted(sink, number) - delivered


def _accepted(sink: Sink, number: int) -> float:
    """When the acknowledgement of that mail was accepted."""
    missing = f"mail {number} was not acknowledged"
    _wait_until(lambda: len(sink.seen().times(WRITERS)) > number, _LONGEST, missing)
    return sink.seen().times(WRITERS)[number]


def _wait_until(happened: Callable[[], bool], seconds: float, otherwise: str) -> None:
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise SystemExit(otherwise)
        time.sleep(0.02)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
