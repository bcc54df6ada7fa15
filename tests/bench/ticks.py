"""What a tick costs with few and with very many open clocks, ten of them due, on both databases.

    .venv/bin/python -m tests.bench.ticks [MANY]

Each round is a working morning at nine, on which ten clocks are a day overdue: the sweep takes its steps,
notes the reminders and writes the letter.  Afterwards the ten are met, so that the next round has its own.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import create_engine, insert, text, update

from mailbot import wiring
from mailbot.adapters.store.schema import cases, clocks
from mailbot.adapters.store.work import open_store
from mailbot.domain.reference import Reference
from tests.bench.measure import Claim, middle, table, verdict
from tests.support.establishment import LONG_AGO, Box, Establishment
from tests.support.postgres import Postgres

FEW, MANY, DUE, ROUNDS = 1_000, 1_000_000, 10, 15
BOUND = 3.0
MAILBOX = "education@ihm.org.uk"
FIRST_MORNING = datetime(2026, 9, 7, 8, 0, tzinfo=UTC)  # Monday, nine o'clock in London
FAR = datetime(2031, 1, 1, tzinfo=UTC)
BATCH = 20_000


def main(arguments: Sequence[str]) -> int:
    many = int(arguments[0]) if arguments else MANY
    wiring.quiet()
    rows, claims = [], []
    with _databases() as databases:
        for name, urls in databases:
            few, lots = _measure([(next(urls), count) for count in (FEW, many)])
            rows.append((name, f"{few * 1000:.1f}", f"{lots * 1000:.1f}", f"{lots / few:.2f}"))
            claims.append(Claim(f"{name}: {many:,} against {FEW:,} open clocks", lots / few, BOUND))
    heads = ("database", f"ms with {FEW:,}", f"ms with {many:,}", "ratio")
    table(f"A tick with {DUE} clocks due, middle of {ROUNDS}", heads, rows)
    return verdict(claims)


@contextmanager
def _databases() -> Iterator[list[tuple[str, Iterator[str]]]]:
    with closing(Postgres()) as server, tempfile.TemporaryDirectory(prefix="bench") as folder:
        files = (f"sqlite:///{folder}/{number}.sqlite3" for number in range(2))
        yield [("SQLite", files), ("PostgreSQL", (server.database() for _ in range(2)))]


def _measure(stores: Sequence[tuple[str, int]]) -> list[float]:
    """Seconds that a tick takes in each store, the middle of all rounds.

    The stores take turns, so that whatever else the machine does falls upon all of them alike.
    """
    with ExitStack() as stack:
        houses = [stack.enter_context(_house(url, count)) for url, count in stores]
        rounds = [[_round(*house, number) for house in houses] for number in range(ROUNDS)]
    return [middle(times) for times in zip(*rounds, strict=True)]


@contextmanager
def _house(url: str, count: int) -> Iterator[tuple[wiring.House, wiring.SetClock, str]]:
    open_store(url).close()
    _fill(url, count)
    with tempfile.TemporaryDirectory(prefix="bench") as folder:
        clock = wiring.SetClock(FIRST_MORNING - timedelta(days=1))
        body = Establishment(Path(folder), [Box(MAILBOX)], store_url=url, clock=clock)
        with closing(wiring.House(body.settings(), clock, LONG_AGO)) as house:
            yield house, clock, url


def _round(house: wiring.House, clock: wiring.SetClock, url: str, number: int) -> float:
    clock.move_to(_morning(number))
    began = time.perf_counter()
    taken = house.works.sweep.run()
    took = time.perf_counter() - began
    if taken < DUE:
        raise SystemExit(f"{taken} steps were taken, and {DUE} were due")
    _meet(url, number)
    return took


def _morning(number: int) -> datetime:
    weeks, days = divmod(number, 4)  # Tuesday to Friday, so that the day before was a working day
    return FIRST_MORNING + timedelta(weeks=weeks, days=days + 1)


def _due(position: int) -> tuple[datetime, datetime]:
    """When the clock of a case falls due, and its next step."""
    number = position // DUE
    if number >= ROUNDS:
        return FAR, FAR
    morning = _morning(number)
    last_second = morning - timedelta(hours=9, seconds=1)
    return last_second, last_second + timedelta(microseconds=1)


def _fill(url: str, count: int) -> None:
    engine = create_engine(url)
    with engine.begin() as link:
        for start in range(0, count, BATCH):
            places = range(start, min(start + BATCH, count))
            link.execute(insert(cases), [_case(place) for place in places])
            link.execute(insert(clocks), [_clock(place) for place in places])
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as link:
        link.execute(text("VACUUM ANALYZE" if engine.name == "postgresql" else "ANALYZE"))
    engine.dispose()


def _meet(url: str, number: int) -> None:
    ten = [_reference(number * DUE + place) for place in range(DUE)]
    engine = create_engine(url)
    with engine.begin() as link:
        link.execute(
            update(clocks).where(clocks.c.reference.in_(ten)).values(met_at=_morning(number), next_step=None)
        )
    engine.dispose()


def _reference(place: int) -> Reference:
    return Reference("IHM", 2026, place + 1)


def _case(place: int) -> dict[str, object]:
    reference = _reference(place)
    return {
        "reference": reference, "prefix": "IHM", "year": 2026, "number": place + 1, "organisation": "ihm",
        "mailbox": MAILBOX, "kind": "complaint", "state": "OPEN", "stage": 1,
        "received_at": FIRST_MORNING - timedelta(days=30), "complainant_name": "Pat Lee",
        "complainant_address": f"pat{place}@example.org", "name": "Pat Lee", "anonymous": False,
        "confidential": False, "sealed": False, "receipt_allowed": False, "handler": "nadia",
        "area": "learning", "subject": "Complaint", "procedure_version": "", "thread_id": "",
        "rulebook": "", "dossier": "", "version": 1, "head": "0" * 64,
    }  # fmt: skip


def _clock(place: int) -> dict[str, object]:
    due, step = _due(place)
    return {
        "reference": _reference(place), "position": 0, "name": "respond",
        "started_at": FIRST_MORNING - timedelta(days=30), "due_at": due, "met_at": None, "stopped": False,
        "awaits": "", "next_step": step,
    }  # fmt: skip


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
