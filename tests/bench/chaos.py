"""Three daemons, of which one is disturbed every few seconds while complaints keep coming.  See several."""

import json
import random
import signal
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field

from mailbot.adapters.store import open_store
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.ports import Store
from tests.bench.fleet import Member, until
from tests.bench.measure import Claim, table, verdict
from tests.bench.sink import Seen
from tests.bench.trial import BOXES, LEASE, Trial
from tests.support import letters
from tests.support.dovecot import Dovecot

OUTSIDE = "example.org"  # the domain of all who complain
END_WITHIN = 240.0  # seconds for the last letters once all is well again
EVERY = (2.0, 5.0)  # seconds between two disturbances


@dataclass(slots=True)
class Chaos:
    """Disturbs one of the daemons every few seconds; each is left alone until it works again."""

    members: Sequence[Member]
    dice: random.Random
    done: Counter[str] = field(default_factory=Counter)
    _busy: set[str] = field(default_factory=set)
    _threads: list[threading.Thread] = field(default_factory=list)

    def run(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            time.sleep(self.dice.uniform(*EVERY))
            free = [member for member in self.members if member.name not in self._busy]
            member, deed = self.dice.choice(free) if free else None, self.dice.choice(_DEEDS)
            how_long = self.dice.uniform(1.2, 1.8) * LEASE
            if member is not None:
                self._busy.add(member.name)
                thread = threading.Thread(target=self._disturb, args=(member, deed, how_long))
                thread.start()
                self._threads.append(thread)
        for thread in self._threads:
            thread.join()

    def _disturb(self, member: Member, deed: str, how_long: float) -> None:
        self.done[deed] += 1
        match deed.split():
            case ["killed"]:
                member.kill()
                time.sleep(how_long / 4)
                member.start()
            case ["frozen"]:
                member.signal(signal.SIGSTOP)
                time.sleep(how_long)
                member.signal(signal.SIGCONT)
            case ["cut", "off", _, line, *silently]:
                member.cut(line, silently=bool(silently))
                time.sleep(how_long)
                member.heal(line)
        time.sleep(2.0)  # to come to itself
        self._busy.discard(member.name)


_CUTS = (
    "cut off from IMAP",
    "cut off from PostgreSQL",
    "cut off from IMAP silently",
    "cut off from PostgreSQL silently",
)
_DEEDS = (*("killed", "frozen") * 3, *_CUTS)


@dataclass(frozen=True, slots=True)
class Found:
    """What the store says at the end."""

    cases: int
    writers: int  # different people among them
    outcomes: Counter[str]
    letters: tuple[OutboxLetter, ...]
    late: int  # promises to acknowledge that were not kept in time, or not at all

    @property
    def acknowledgements(self) -> tuple[OutboxLetter, ...]:
        return tuple(one for one in self.letters if one.template is Template.ACKNOWLEDGEMENT)


def chaos(mails: int, seconds: float, seed: int) -> int:
    """Three daemons, disturbed for so many seconds while the mails come in."""
    sys.stdout.write(f"seed {seed}, {mails} complaints in {len(BOXES)} mailboxes over {seconds:.0f} s\n")
    with ExitStack() as place:
        trial = Trial(place)
        with trial.fleet(3, cuttable=True) as (members, servers):
            began = time.monotonic()
            feeder = _Feeder(trial.dovecot, servers.boxes, mails, seconds)
            feeder.start()
            disturbance = Chaos(members, random.Random(seed))
            disturbance.run(seconds)
            feeder.join()
            with closing(open_store(servers.store)) as store:
                ended = until(lambda: _all_done(store, mails), END_WITHIN)
                took = time.monotonic() - began
                codes = [member.stop() for member in members]
                found = _found(store)
            copies = _copies_in_sent(trial.dovecot, servers.boxes)
            seen = trial.sink.seen()
            logs = [member.log() for member in members]
        if not ended:
            sys.stdout.write(
                "NOT at the end within the time allowed\n" + "\n".join(log[-3000:] for log in logs)
            )
    _tell_disturbances(disturbance.done, logs, codes)
    return verdict(_chaos_claims(mails, found, seen, copies, feeder.at, took))


class _Feeder(threading.Thread):
    """Complaints keep coming, into each mailbox in turn."""

    def __init__(self, dovecot: Dovecot, boxes: Sequence[str], mails: int, seconds: float) -> None:
        super().__init__()
        self._dovecot, self._boxes, self._mails, self._seconds = dovecot, boxes, mails, seconds
        self.at: dict[str, float] = {}  # when somebody's complaint was delivered, on the monotonic clock

    def run(self) -> None:
        began, given = time.monotonic(), 0
        while given < self._mails:
            due = min(self._mails, int(self._mails * (time.monotonic() - began) / (0.9 * self._seconds)) + 1)
            for place, box in enumerate(self._boxes):
                numbers = [one for one in range(given, due) if one % len(self._boxes) == place]
                if numbers:
                    self._dovecot.put([letters.complaint(one, box) for one in numbers], box)
                    self.at.update((f"member{one}@{OUTSIDE}", time.monotonic()) for one in numbers)
            given = due
            time.sleep(0.3)


def _all_done(store: Store, mails: int) -> bool:
    """Every mail has its outcome, every letter its end, and its copy in Sent."""
    with store.view() as work:
        waiting = sum(work.outbox.count(state) for state in (LetterState.WAITING, LetterState.SENDING))
        if waiting or sum(1 for _ in work.ledger.all()) < mails:
            return False
        boxes = {entry.key.mailbox for entry in work.ledger.all()}
        return not any(work.outbox.uncopied(box, 1) for box in boxes)


def _found(store: Store) -> Found:
    with store.view() as work:
        cases = list(work.cases.all())
        clocks = [clock for case in cases for clock in case.clocks if clock.name == "acknowledge"]
        return Found(
            cases=len(cases),
            writers=len({case.complainant.key for case in cases if case.complainant}),
            outcomes=Counter(entry.outcome.value for entry in work.ledger.all()),
            letters=work.outbox.promised_after(0, 1_000_000),
            late=sum(clock.met_at is None or clock.met_at > clock.due_at for clock in clocks),
        )


def _copies_in_sent(dovecot: Dovecot, boxes: Sequence[str]) -> Counter[str]:
    """How often each letter lies in Sent, by Message-ID."""
    found: Counter[str] = Counter()
    for box in boxes:
        with dovecot.client(box) as client:
            client.select_folder("Sent", readonly=True)
            uids = client.search()
            field_ = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
            for start in range(0, len(uids), 500):
                for answer in client.fetch(uids[start : start + 500], [field_]).values():
                    head = next(value for name, value in answer.items() if name.startswith(b"BODY"))
                    found[head.decode().partition(":")[2].strip()] += 1
    return found


def _tell_disturbances(done: Counter[str], logs: Sequence[str], codes: Sequence[int]) -> None:
    faults = [fault for event in _FAULTS for fault in _lines(logs, event)]
    rows = [(deed, str(done[deed])) for deed in dict.fromkeys(_DEEDS)]
    rows += [("taken for dead and gone on under another name", str(_said(logs, "taken_for_dead")))]
    rows += [("mailboxes that changed hands", str(_said(logs, "mailbox_taken")))]
    rows += [("faults of mailbot's own in the logs", str(len(faults)))]
    rows += [("exit codes at the end", " ".join(map(str, codes)))]
    table("What was done to the three", ("", "times"), rows)
    for fault in faults:
        sys.stdout.write(f"{fault.get('job', fault.get('event'))}: {str(fault.get('exception'))[-1500:]}\n")


_FAULTS = ("tick_failed", "troubled", "step_failed", "reminders_failed")


def _said(logs: Sequence[str], event: str) -> int:
    return sum(1 for _ in _lines(logs, event))


def _lines(logs: Sequence[str], event: str) -> Iterator[dict[str, object]]:
    for line in (line for log in logs for line in log.splitlines()):
        try:
            said = json.loads(line)
        except ValueError:
            continue  # a kill in the middle of a line
        if isinstance(said, dict) and said.get("event") == event:
            yield said


def _chaos_claims(
    mails: int, found: Found, seen: Seen, in_sent: Counter[str], given: dict[str, float], took: float
) -> list[Claim]:
    got: dict[str, list[float]] = {}
    for at, reader in seen.letters:
        if reader.endswith(f"@{OUTSIDE}"):
            got.setdefault(reader, []).append(at)
    acks = found.acknowledgements
    doubtful = {one.recipient for one in acks if one.doubtful}
    twice = {reader for reader, times in got.items() if len(times) > 1}
    waits = sorted(min(times) - given[reader] for reader, times in got.items())
    sent = sum(one.state is LetterState.SENT for one in acks)
    rows = [
        ("complaint to acknowledgement, median", f"{_at(waits, 0.5):.1f} s"),
        ("complaint to acknowledgement, 95 of 100", f"{_at(waits, 0.95):.1f} s"),
        ("complaint to acknowledgement, longest", f"{_at(waits, 1.0):.1f} s"),
        ("from the first complaint to the last copy in Sent", f"{took:.0f} s"),
        ("doubtful acknowledgements (R10)", str(len(doubtful))),
        ("people with two copies of theirs", str(len(twice))),
        ("letters of all kinds, staff included", str(len(found.letters))),
    ]
    table("What came of it", ("", ""), rows)
    return [
        Claim("cases", found.cases, mails, at_least=True),
        Claim("cases, at most", found.cases, mails),
        Claim("people among them", found.writers, mails, at_least=True),
        Claim(
            "mails with another end than a case", sum(found.outcomes.values()) - found.outcomes["opened"], 0
        ),
        Claim("acknowledgements promised", len(acks), mails),
        Claim("acknowledgements sent", sent, mails, at_least=True),
        Claim("people who got theirs", len(got), mails, at_least=True),
        Claim("promises not kept in time", found.late, 0),
        Claim("second copies that were not known as doubtful", len(twice - doubtful), 0),
        Claim("third copies", sum(len(times) > 2 for times in got.values()), 0),
        Claim("letters not at their end", sum(one.state is not LetterState.SENT for one in found.letters), 0),
        Claim("letters twice in Sent", sum(count > 1 for count in in_sent.values()), 0),
        Claim("letters missing in Sent", len({one.message_id for one in found.letters} - set(in_sent)), 0),
    ]


def _at(waits: Sequence[float], share: float) -> float:
    return waits[min(len(waits) - 1, int(len(waits) * share))] if waits else float("nan")
