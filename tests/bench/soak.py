"""A month in minutes: ordinary mail and complaints, outages of everything, one process that lives through it.

    .venv/bin/python -m tests.bench.soak [--mails 100000] [--outages 50] [--postgres]

Mail comes in portions under a clock that moves a month.  Outages come in turn: the IMAP server is
away, or hangs up in the middle of a mail; the SMTP server is away, or hangs up in the middle of its
answers; another holds the store; the disk is full.  In the end every mail must have the one outcome that
it deserves, every reader each letter once (doubtful ones counted, R10), and the process must hold as
much memory and as many handles in the last tenth as after the first days, when all of it has been used
once (the first weekly digest loads what draws its picture).  `--mails 2000 --outages 12` is the
short form.  Exit code 1 when a figure is missed.
"""

import json
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import cycle
from pathlib import Path
from statistics import mean
from time import monotonic
from typing import Any

from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.wiring import open_register
from tests.bench.measure import ROOT, Claim, table, verdict
from tests.bench.sink import Sink
from tests.support import letters
from tests.support.answers import delivery_report, reply
from tests.support.dovecot import Dovecot
from tests.support.establishment import Box, Establishment
from tests.support.hindrances import locked_by_another
from tests.support.imap_proxy import Proxy
from tests.support.postgres import Postgres

START = datetime(2026, 11, 2, 8, tzinfo=UTC)
MONTH = timedelta(days=30)
PORTIONS, LEAST = 200, 50  # how many, and how many mails there are in one at least
HEALING = 6  # passes at the end, without mail and without outages
USER = "soak@ihm.org.uk"
MEGABYTE = 1024 * 1024
# Of a hundred mails in their order: the others are ordinary.
_COMPLAINTS, _MACHINES, _REPLIES, _BOUNCES = (3, 27, 51, 78), (10, 40, 60, 90), (33, 70), (95,)
_DESERVED = {
    "ordinary": {Outcome.NOT_OURS},
    "complaint": {Outcome.OPENED},
    "machine": {Outcome.MACHINE, Outcome.BOUNCE},
    "reply": {Outcome.JOINED},
    "bounce": {Outcome.BOUNCE},
}
_HANDED_OVER = {LetterState.SENT, LetterState.FAILED}  # failed: a report came; no server here refuses
Outage = Callable[[], AbstractContextManager[object]]


class Body:
    """The process under test, as whoever drives it sees it."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.bench.soak_body", str(folder)]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, words: str) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise SystemExit(f"the process ended with {self._process.wait()}")
        found: dict[str, Any] = json.loads(answer)
        return found

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(60)
        self._process.stdout.close()


@dataclass(slots=True)
class Soak:
    """What came, what became of it, and what the process held meanwhile."""

    body: Body
    establishment: Establishment
    dovecot: Dovecot
    sent: int = 0
    kinds: dict[str, str] = field(default_factory=dict)  # Message-ID: what it is
    troubles: Counter[str] = field(default_factory=Counter)  # outages that were felt, by kind
    passes: list[tuple[int, int]] = field(default_factory=list)  # (memory, handles) after each
    _last: int = 0
    _answerable: list[OutboxLetter] = field(default_factory=list)

    def portion(self, count: int, at: datetime) -> None:
        """Mail comes in during the hours before `at`."""
        mails, dates = [], []
        for number in range(self.sent, self.sent + count):
            kind, content = self._mail(number)
            identity = f"<soak-{number}@example.org>"
            self.kinds[identity] = kind
            mails.append(_named(content, identity))
            dates.append(at - timedelta(minutes=5))
        self.sent += count
        self.dovecot.put(mails, USER, internaldates=dates)

    def _mail(self, number: int) -> tuple[str, bytes]:
        place = number % 100
        if place in _COMPLAINTS:
            return "complaint", letters.complaint(number, USER)
        if place in _MACHINES:
            return "machine", letters.machine(number, USER)
        if place in _REPLIES and self._answerable:
            letter = self._answerable.pop()
            return "reply", reply(letter, f"One more thing, number {number}.\n", letter.recipient)
        if place in _BOUNCES and self._answerable:
            return "bounce", delivery_report(self._answerable.pop())
        return "ordinary", letters.ordinary(number, USER)

    def passes_at(self, at: datetime, felt: str = "") -> None:
        told = self.body.tell(f"pass {at.isoformat()}")
        if felt:
            self.troubles[felt] += bool(told["trouble"]) or bool(told.get("undelivered"))
        self.passes.append((told["memory"], told["handles"]))

    def learn(self) -> None:
        """Acknowledgements that have left can be answered, or come back."""
        with closing(open_register(self.establishment.settings())) as store, store.view() as work:
            new = work.outbox.promised_after(self._last, 5_000)
        self._last = new[-1].id if new else self._last
        self._answerable += [one for one in new if one.template is Template.ACKNOWLEDGEMENT]


def _named(content: bytes, identity: str) -> bytes:
    """The mail under a Message-ID of the soak's own."""
    head, mark, rest = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    lines = [line for line in head.split(b"\n") if not line.lower().startswith(b"message-id:")]
    return b"\n".join([*lines, b"Message-ID: " + identity.encode()]) + mark + rest


def run(count: int, outages: int, store_url: str, folder: Path) -> list[Claim]:
    """The month; what it must show."""
    with ExitStack() as open_parts:
        dovecot = open_parts.enter_context(closing(Dovecot("mdbox")))
        sink = open_parts.enter_context(Sink())
        imap = open_parts.enter_context(closing(Proxy(dovecot.imap)))
        smtp = open_parts.enter_context(closing(Proxy(sink.port)))
        box = Box(USER, imap_port=imap.port, smtp_port=smtp.port)
        establishment = Establishment(folder, [box], store_url)
        establishment.settings()
        body = open_parts.enter_context(closing(Body(folder)))
        soak = Soak(body, establishment, dovecot)
        began = monotonic()
        _live(soak, count, outages, _faults(soak, imap, smtp))
        took = monotonic() - began
        with dovecot.client(USER) as client:
            client.select_folder("INBOX", readonly=True)
            on_server = len(client.search())
        return _shown(soak, sink, on_server, took, outages)


def _faults(soak: Soak, imap: Proxy, smtp: Proxy) -> dict[str, Outage]:
    settings = soak.establishment.settings()
    places = cycle(range(400, 640, 23))  # octets of the server's answers: before, within and after a letter's

    @contextmanager
    def through(proxy: Proxy, *, cut: int) -> Iterator[None]:
        if cut:
            proxy.cut_after(cut)
        else:
            proxy.refuse()
        try:
            yield
        finally:
            proxy.heal()

    @contextmanager
    def full_disk() -> Iterator[None]:
        soak.body.tell("full")
        try:
            yield
        finally:
            soak.body.tell("room")

    def locked() -> AbstractContextManager[object]:
        return locked_by_another(settings.store_url)

    found: dict[str, Outage] = {
        "IMAP away": lambda: through(imap, cut=0),
        "IMAP cut off": lambda: through(imap, cut=15_000),
        "SMTP away": lambda: through(smtp, cut=0),
        "SMTP cut off": lambda: through(smtp, cut=next(places)),
        "store locked": locked,
    }
    if settings.store_url.startswith("sqlite"):
        found["disk full"] = full_disk
    return found


def _live(soak: Soak, count: int, outages: int, faults: dict[str, Outage]) -> None:
    """Portion after portion; the outages evenly among them, each as long as one pass."""
    names, portions = list(faults), max(1, min(PORTIONS, count // LEAST))
    happened = 0
    for step in range(portions):
        at = START + MONTH * (step + 1) / portions
        soak.portion(count * (step + 1) // portions - count * step // portions, at)
        while happened < outages * (step + 1) // portions:
            name = names[happened % len(names)]
            happened += 1
            with faults[name]():
                soak.passes_at(at, felt=name)
        soak.passes_at(at + timedelta(minutes=10))
        soak.learn()
        if step % (portions // 10 or 1) == 0:
            memory, handles = soak.passes[-1]
            sys.stdout.write(
                f"{at:%d %b}: {soak.sent} mails, {memory / MEGABYTE:.0f} MB, {handles} handles\n"
            )
            sys.stdout.flush()
    for step in range(HEALING):
        soak.passes_at(START + MONTH + timedelta(minutes=30 * (step + 1)))


def _shown(soak: Soak, sink: Sink, on_server: int, took: float, outages: int) -> list[Claim]:
    entries, promised = soak.establishment.entries(), soak.establishment.letters()
    inbox = [entry for entry in entries if entry.key.folder == "INBOX"]
    outcomes = Counter((soak.kinds.get(entry.message_id, "?"), entry.outcome.value) for entry in inbox)
    rows = [(kind, outcome, str(number)) for (kind, outcome), number in sorted(outcomes.items())]
    table(
        f"{soak.sent} mails in {took:.0f} s, {took / soak.sent * 10_000:.0f} s for 10,000", ("", "", ""), rows
    )
    doubts = sum(one.doubtful for one in promised)
    table(
        f"Outages that were felt; letters in doubt: {doubts}",
        ("", ""),
        [(name, str(times)) for name, times in soak.troubles.items()],
    )
    told = Counter(address for _, address in sink.seen().letters)
    doubtful = Counter(one.recipient for one in promised if one.doubtful)
    due = Counter(one.recipient for one in promised if one.state in _HANDED_OVER)
    return [
        Claim("mails without an entry", soak.sent - len({entry.key for entry in inbox}), 0),
        Claim("mails on the server without an entry", on_server - len(inbox), 0),
        Claim("mails with an outcome they do not deserve", _undeserved(soak, inbox), 0),
        Claim("mails with two entries", len(inbox) - len({entry.message_id for entry in inbox}), 0),
        Claim("complaints without exactly one acknowledgement", _unacknowledged(soak, promised), 0),
        Claim("letters that were not handed over", (due - told).total(), 0),
        Claim("letters handed over twice, beyond doubt", (told - due - doubtful).total(), 0),
        Claim("letters still on their way", sum(one.state is LetterState.WAITING for one in promised), 0),
        Claim("outages felt", soak.troubles.total(), 0.7 * outages, at_least=True),
        *_flat(soak.passes),
    ]


def _undeserved(soak: Soak, inbox: Sequence[LedgerEntry]) -> int:
    return sum(
        entry.outcome not in _DESERVED.get(soak.kinds.get(entry.message_id, ""), set()) for entry in inbox
    )


def _unacknowledged(soak: Soak, promised: Sequence[OutboxLetter]) -> int:
    """Complaints whose writer has not got one letter of that kind; each has an address of their own."""
    got = Counter(one.recipient for one in promised if one.template is Template.ACKNOWLEDGEMENT)
    complaints = sum(kind == "complaint" for kind in soak.kinds.values())
    return complaints - sum(times == 1 for times in got.values())


def _flat(passes: Sequence[tuple[int, int]]) -> list[Claim]:
    """By the fourth tenth everything has been used once: libraries are loaded, caches are full."""
    tenth = max(1, len(passes) // 10)
    first, last = passes[3 * tenth : 4 * tenth], passes[-tenth:]
    memory = mean(size for size, _ in last) / mean(size for size, _ in first)
    handles = max(count for _, count in last) - max(count for _, count in first)
    most = max(size for size, _ in passes) / MEGABYTE
    return [
        Claim("memory in the last tenth to that in the fourth", memory, 1.15),
        Claim("handles in the last tenth beyond those in the fourth", handles, 0),
        Claim("most memory", most, 300, unit=" MB"),
    ]


def main(arguments: Sequence[str]) -> int:
    parser = ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mails", type=int, default=100_000)
    parser.add_argument("--outages", type=int, default=50)
    parser.add_argument("--postgres", action="store_true")
    asked = parser.parse_args(arguments)
    with ExitStack() as open_parts:
        folder = Path(open_parts.enter_context(tempfile.TemporaryDirectory()))
        url = "sqlite:///var/mailbot.sqlite3"
        if asked.postgres:
            url = open_parts.enter_context(closing(Postgres())).database()
        return verdict(run(asked.mails, asked.outages, url, folder))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
