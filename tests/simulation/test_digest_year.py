"""The digest's figures over a simulated year, against queries that share no code with it."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.desk.digests import Digests, read_books
from mailbot.domain.letter import Template
from mailbot.ports import Store
from mailbot.rules.week_figures import week_figures
from mailbot.settings import Settings
from mailbot.simulation import Plan
from mailbot.simulation.bench import Place, in_folder
from mailbot.simulation.year import run_part
from mailbot.wiring import House, SetClock, Trial

_OURS = """clocks.name IN ('acknowledge', 'acknowledge_appeal', 'name_handler', 'respond', 'review',
 'hear_appeal', 'promised', 'actions', 'data_concern', 'data_request') AND stopped = 0 AND awaits = ''"""
_ANSWERS = "clocks.name IN ('respond', 'review', 'hear_appeal')"
_IN_TIME = "met_at < datetime(due_at, '+1 second')"
_OF = "FROM clocks JOIN cases USING (reference) WHERE organisation = :body"
_RECEIVED = """SELECT count(*) FROM cases WHERE organisation = :body AND kind IN ('complaint', 'appeal')
 AND state NOT IN ('NOT_A_COMPLAINT', 'SPAM', 'TRIAGE', 'MERGED')
 AND received_at >= :begins AND received_at < :ends"""
_DUE = f"SELECT count(*) {_OF} AND {_OURS} AND due_at >= :begins AND due_at < :ends"
_KEPT = f"{_DUE} AND met_at IS NOT NULL AND {_IN_TIME}"
_ANSWERED = f"SELECT count(*) {_OF} AND {_OURS} AND {_ANSWERS} AND met_at >= :begins AND met_at < :ends"
_OVERDUE = f"SELECT count(*) {_OF} AND {_OURS} AND due_at < :ends AND (met_at IS NULL OR met_at >= :ends)"


@dataclass(frozen=True, slots=True)
class Lived:
    """A year that is over, on disk."""

    plan: Plan
    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "mailbot.sqlite3"


@pytest.fixture(scope="module")
def lived(small: Callable[..., Plan], tmp_path_factory: pytest.TempPathFactory) -> Lived:
    """A year of three bodies with twenty-five complaints."""
    folder = tmp_path_factory.mktemp("year")
    plan = small(25)
    run_part(plan, Place(folder=folder))
    return Lived(plan, folder)


def told(lived: Lived, query: str, body: str, begins: datetime, ends: datetime) -> int:
    """A count that SQLite makes by itself."""
    values = {"body": body, "begins": _text(begins), "ends": _text(ends)}
    with closing(sqlite3.connect(lived.database)) as store:
        return int(store.execute(query, values).fetchone()[0])


def _text(at: datetime) -> str:
    """As instants are kept: UTC, to the microsecond."""
    return at.strftime("%Y-%m-%d %H:%M:%S.%f")


def test_every_figure_of_the_last_twelve_weeks_agrees_with_the_store(lived: Lived) -> None:
    """A director reads them in two minutes and acts on them: they must be what the register says."""
    compared = 0
    offices = dict(lived.plan.settings.offices)
    with closing(wiring.open_register(_settings(lived))) as store, store.view() as work:
        books = {name: read_books(work, office, {}, lived.plan.end) for name, office in offices.items()}
    for body, found in books.items():
        for week in week_figures(found.office, found.cases, found.monday):
            begins = found.office.calendar.at(week.monday, 0)
            ends = found.office.calendar.at(week.monday + timedelta(days=7), 0)
            counted = [
                told(lived, query, body, begins, ends)
                for query in (_RECEIVED, _DUE, _KEPT, _ANSWERED, f"{_ANSWERED} AND {_IN_TIME}", _OVERDUE)
            ]
            figures = [
                week.received,
                week.due,
                week.kept,
                week.in_time + week.late,
                week.in_time,
                week.overdue,
            ]
            assert counted == figures, (body, week.monday)
            compared += sum(figures)
    assert compared > 50, "a year in which nothing happens proves nothing"


def test_there_is_one_digest_a_reader_and_week_whatever_restarts(lived: Lived) -> None:
    """Every look is a fresh start; two follow each other at once."""
    clock = SetClock(lived.plan.end - timedelta(days=70))
    readers: Counter[str] = Counter()
    with closing(House(_settings(lived), clock, lived.plan.start, Trial(digests=False))) as house:
        for _ in range(70):
            for _again in range(2):
                _digests(lived, house, clock).run()
            clock.move_to(clock.now() + timedelta(days=1))
        readers.update(_written(house.store))

    assert readers
    assert {1} == set(readers.values())
    weeks = {key.rpartition(":")[2] for key in readers}
    assert 9 <= len(weeks) <= 10


def _digests(lived: Lived, house: House, clock: SetClock) -> Digests:
    settings = _settings(lived)
    profiles = {box.address.casefold(): settings.profile(box) for box in settings.mailboxes}
    return Digests(house.store, house.acting.promise, dict(settings.offices), profiles, clock)


def _written(store: Store) -> Iterator[str]:
    """Reader and week of each digest."""
    with store.view() as work:
        for letter in work.outbox.promised_after(0, 1_000_000):
            if letter.template is Template.WEEKLY_DIGEST:
                yield f"{letter.organisation}:{letter.recipient}:{letter.key.rpartition(':')[2]}"


def _settings(lived: Lived) -> Settings:
    return in_folder(lived.plan.settings, lived.folder)
