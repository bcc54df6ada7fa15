"""Any history can be erased: nothing personal is left, no figure changes, and every forgery is found."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from random import Random

import pytest

from mailbot import wiring
from mailbot.adapters.store import SqlStore, open_store
from mailbot.domain.case import Case
from mailbot.domain.erasure import Flaw
from mailbot.domain.errors import ActRefused
from mailbot.rules import redacting, returns
from mailbot.rules.week_figures import week_figures
from mailbot.simulation import Plan
from mailbot.simulation.bench import Place
from mailbot.simulation.year import run_part
from mailbot.wiring import data_rights

LATER = datetime(2040, 1, 1, tzinfo=UTC)
# What a forger may turn each kind of row into: (table, column, statement that makes it another).
FORGERIES = (
    ("events", "body", "body || ' '"), ("events", "body", "'[]'"), ("events", "actor", "'nobody'"),
    ("events", "at", "'2031-01-01 00:00:00'"), ("events", "previous", "'0'"), ("events", "event", "'Noted'"),
    ("cases", "head", "'0'"), ("cases", "version", "version + 1"), ("cases", "state", "'FINAL'"),
    ("cases", "handler", "'nobody'"), ("cases", "dossier", "''"), ("cases", "name", "'Jo Ash'"),
    ("clocks", "due_at", "'2031-01-01 00:00:00'"), ("clocks", "met_at", "'2031-01-01 00:00:00'"),
    ("outbox", "recipient", "'jo@ash.example'"), ("outbox", "template", "'closed'"),
    ("outbox", "content", "CAST('other words' AS BLOB)"), ("mails", "content", "X'41'"),
    ("redactions", "hash", "'0'"), ("redactions", "present", "'0'"),
)  # fmt: skip
DELETED = ("events", "redactions", "erasures", "outbox", "ledger", "mails")


@dataclass(frozen=True, slots=True)
class Kept:
    """A year in a folder."""

    file: Path
    plan: Plan
    store: SqlStore

    def flaws(self) -> list[Flaw]:
        return list(data_rights.auditing(self.store).all(lambda _more: None))

    def cases(self) -> list[Case]:
        with self.store.view() as work:
            return list(work.cases.all())

    def erase(self, some: Callable[[Case], bool]) -> list[Case]:
        """Whatever may be erased of these."""
        erasing = wiring.erasing(self.plan.settings, self.store, wiring.SetClock(LATER))
        gone = []
        for case in filter(some, self.cases()):
            try:
                references = erasing.erase(case.reference, "ruth", f"{case.name} asked for it")
            except ActRefused:
                continue
            gone += [one for one in self.cases() if one.reference in references]
        assert erasing.scrub()
        return gone


def kept(plan: Plan, folder: Path) -> Iterator[Kept]:
    file = folder / "mailbot.sqlite3"
    with closing(open_store(f"sqlite:///{file}")) as store:
        yield Kept(file, plan, store)


@pytest.fixture(scope="module")
def finished(small: Callable[..., Plan], tmp_path_factory: pytest.TempPathFactory) -> tuple[Plan, Path]:
    """A small year, lived once; each test has a copy."""
    plan, folder = small(10, seed=7), tmp_path_factory.mktemp("year")
    run_part(plan, Place(folder=folder))
    return plan, folder


@pytest.fixture
def year(finished: tuple[Plan, Path], tmp_path: Path) -> Iterator[Kept]:
    plan, folder = finished
    shutil.copytree(folder, tmp_path / "year")
    yield from kept(plan, tmp_path / "year")


def figures(year: Kept) -> list[object]:
    cases = year.cases()
    found: list[object] = []
    for name, office in year.plan.settings.offices:
        mine = [case for case in cases if case.organisation == name]
        rows = returns.rows(office, mine, date(2026, 1, 1), date(2030, 1, 1))
        weeks = [
            week_figures(office, mine, date(2026, 11, 2) + timedelta(weeks=week)) for week in range(0, 52, 8)
        ]
        found += [returns.figures(rows), returns.themes(office, rows), weeks]
    return found


def words_of_mails(year: Kept, cases: list[Case]) -> set[bytes]:
    """Every line of some length that somebody wrote, and whatever their headers say of them."""
    found: set[bytes] = set()
    with year.store.view() as work:
        for case in cases:
            found |= {word.encode() for word in redacting.traces_of(case).words}
            for entry in work.ledger.mails_of(case.reference):
                found |= _lines(work.ledger.raw(entry.identity) or b"")
    return found


def _lines(raw: bytes) -> set[bytes]:
    body = message_from_bytes(raw, policy=policy.default).get_body(("plain",))
    text = str(body.get_content()) if body is not None else ""
    return {line.strip().encode() for line in text.splitlines() if len(line.strip()) > 25}


def check_erased(year: Kept) -> None:
    before, written = figures(year), {case.reference: words_of_mails(year, [case]) for case in year.cases()}
    assert year.flaws() == []
    gone = {case.reference for case in year.erase(lambda _case: True)}
    assert gone, "a year has cases that ended"
    left = set().union(*(words for reference, words in written.items() if reference not in gone), set())
    wanted = set().union(*(words for reference, words in written.items() if reference in gone)) - left
    assert wanted

    octets = b"".join(path.read_bytes() for path in year.file.parent.glob("mailbot.sqlite3*"))
    staff = {
        word.encode()
        for _, office in year.plan.settings.offices
        for person in office.directory.people
        for word in (person.name, *person.addresses)
    }
    assert [word for word in wanted - staff if word in octets] == []
    assert before == figures(year)
    assert year.flaws() == []


def test_an_erased_year_holds_figures_alone(year: Kept) -> None:
    """Names, addresses and words of mails and letters, in every octet of the file."""
    check_erased(year)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1, 9))
def test_any_erased_year_holds_figures_alone(small: Callable[..., Plan], tmp_path: Path, seed: int) -> None:
    """The long form."""
    plan = small(60, seed=seed)
    run_part(plan, Place(folder=tmp_path))
    for year in kept(plan, tmp_path):
        check_erased(year)


def test_every_forgery_is_found_and_named(year: Kept) -> None:
    """Half of the year erased, half of it not; one row changed at a time."""
    assert year.erase(lambda case: case.reference.number % 2 == 0)
    dice, missed = Random(11), []
    with closing(sqlite3.connect(year.file, isolation_level=None)) as forger:
        for table, column, other in FORGERIES:
            for row in _some_rows(forger, dice, table, column):
                missed += _forged(year, forger, (table, row), f'UPDATE "{table}" SET "{column}" = {other}')
        for table in DELETED:
            for row in _some_rows(
                forger, dice, table, "rowid" if table in {"outbox", "mails"} else "reference"
            ):
                missed += _forged(year, forger, (table, row), f'DELETE FROM "{table}"')
    assert missed == []
    assert year.flaws() == []


Row = dict[str, object]


def _some_rows(forger: sqlite3.Connection, dice: Random, table: str, column: str) -> list[Row]:
    """Two rows, of those that a case is told by."""
    cursor = forger.execute(f'SELECT * FROM "{table}"')
    names = [one[0] for one in cursor.description]
    rows = [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]
    told = [row for row in rows if row.get("reference") and row.get(column, 1) not in {None, b"", ""}]
    if table == "outbox":  # of an erased letter nothing is left that could be forged
        told = [row for row in told if row["content"]]
    return dice.sample(told, min(2, len(told)))


def _forged(
    year: Kept, forger: sqlite3.Connection, where: tuple[str, Row], statement: str
) -> list[tuple[str, Row]]:
    """The row where the audit was silent; it is put back as it was."""
    table, row = where
    same = " AND ".join(f'"{name}" IS :{name}' for name in row)
    forger.execute(f"{statement} WHERE {same}", row)
    found = year.flaws()
    if statement.startswith("DELETE"):
        forger.execute(
            f'INSERT INTO "{table}" ({", ".join(row)}) VALUES ({", ".join(f":{one}" for one in row)})', row
        )
    else:
        keys = [name for name in ("reference", "number", "position", "id", "identity") if name in row]
        keys = [name for name in keys if not (table == "mails" and name == "reference")]
        back = ", ".join(f'"{name}" = :{name}' for name in row)
        chosen = " AND ".join(f'"{name}" = :{name}' for name in keys)
        forger.execute(f'UPDATE "{table}" SET {back} WHERE {chosen}', row)
    told = [flaw for flaw in found if str(row["reference"]) in flaw.where or table == "mails"]
    return [] if told else [(f"{table}: {statement}", row)]
