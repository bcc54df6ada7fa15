"""clauses.toml: every clause has an answer, and whatever an answer names is there."""

import ast
import os
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from mailbot import shipped
from mailbot.domain import act
from mailbot.domain.clock import INTERNAL
from mailbot.domain.errors import UserError
from mailbot.domain.letter import Template
from mailbot.settings import Clause, Settings, clauses_of, load
from mailbot.settings.clauses import NOTHING_YET, ClausesFile, ClauseTable, is_key, read_clauses

CHECKOUT = Path(__file__).resolve().parents[2]
BODIES = ("ihm", "imi")
IHM_IDS = """
    1.1 1.2 1.3 1.4 2.1 2.2 2.3 3.1 3.2 4.1–4.3 4.4a 4.4b 4.4c 4.4d 5.1 5.2.1–8 5.3
    6.1 6.2 6.3a 6.3b 6.4 6.5 6.6 7.1 7.2 7.3 7.4 8.1a 8.1b 9.1 9.2a 9.2b 9.3a 9.3b 9-tail
"""
IMI_IDS = """
    HDR INT1 INT2 INT3 SCO1 SCO2 SCO3 SCO4 SCO5 SCO6 SCO7 SCO8 SCO3–8e SCO9 X1 X2 X3 X4 X5 X6 X7 X8 X9
    SCO10 SCO11 SCO12 BEF1 BEF2 BEF3 HOW1 HOW2 HOW3 HAN1a HAN1b HAN2a HAN2b HAN3 HAN4
    OUT1 OUT2 OUT3 OUT4 FUR1 FUR2 FUR3 FUR4 FUR5 FUR6–7 FUR8 FUR9 FUR10 FN1–2
"""
IDS = {"ihm": tuple(IHM_IDS.split()), "imi": tuple(IMI_IDS.split())}
EVERY = [(body, name) for body in BODIES for name in IDS[body]]
FILE = """\
[[clause]]
id = "8.1"
asks = "Acknowledge a complaint in time."
does = "Acknowledges it at once."
clocks = ["acknowledge"]
letters = ["acknowledgement"]
acts = ["Acknowledged"]
keys = ["clock.allow"]
test = "tests/desk/test_sweep.py::test_it_does"
"""


@cache
def _shipped() -> Settings:
    return load(shipped.config())


def _clauses(body: str) -> tuple[Clause, ...]:
    found = clauses_of(_shipped(), body)
    assert found is not None
    return found


def _clause(body: str, name: str) -> Clause:
    return next(clause for clause in _clauses(body) if clause.id == name)


@pytest.mark.parametrize("body", BODIES)
def test_every_clause_has_an_answer(body: str) -> None:
    """R39: an auditor goes through the procedure line by line."""
    assert IDS[body] == tuple(clause.id for clause in _clauses(body))


@pytest.mark.parametrize(("body", "section"), [("ihm", "A1"), ("imi", "A2")])
def test_the_clauses_are_those_of_the_requirements(body: str, section: str) -> None:
    """The list above is only as good as its copying."""
    corpora = os.environ.get("MAILBOT_CORPORA")
    if not corpora:
        pytest.skip("MAILBOT_CORPORA is not set: the requirements lie beside that folder")
    page = Path(corpora).resolve().parent / "PROCEDURE.md"
    if not page.exists():
        pytest.skip(f"there is no {page.name} beside the folder MAILBOT_CORPORA")
    part = page.read_text("utf-8").partition(f"\n## {section}.")[2]
    part = re.split(r"\n###? ", part)[0]
    first = [row.split("|")[1].strip() for row in part.splitlines() if row.startswith("| ")]
    rows = first[1:]  # under the heading

    assert sorted(IDS[body]) == sorted(one for row in rows for one in row.split(", "))


@pytest.mark.parametrize(("body", "name"), EVERY)
def test_what_an_answer_names_is_there(body: str, name: str) -> None:
    """Or the page would promise what nothing keeps."""
    clause = _clause(body, name)
    rules = {rule.name for rule in _shipped().office(body).procedure.clocks}
    names = {one.__name__ for one in get_args(act.Act)}

    assert set(clause.clocks) <= rules | INTERNAL | {"promised", "appeal_window", "actions"}
    assert set(clause.letters) <= {template.value for template in Template}
    assert set(clause.acts) <= names
    assert [] == [key for key in clause.keys if not is_key(key)]
    assert clause.does or clause.not_for_software


@cache
def _tests_in(file: Path) -> frozenset[str]:
    """The names of the tests in a file, in classes too; it is not run."""
    parsed = ast.parse(file.read_text("utf-8"))
    return frozenset(node.name for node in ast.walk(parsed) if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize(("body", "name"), EVERY)
def test_the_test_that_shows_it_exists(body: str, name: str) -> None:
    """A test that was renamed shows nothing any more."""
    clause = _clause(body, name)
    if clause.not_for_software or clause.does == NOTHING_YET:
        assert "" == clause.test
        return
    file, _, test = clause.test.partition("::")
    assert (CHECKOUT / file).is_file()
    assert test in _tests_in(CHECKOUT / file)


@pytest.mark.parametrize(("body", "name"), EVERY)
def test_an_answer_is_short_and_in_whole_sentences(body: str, name: str) -> None:
    """It is read on a terminal, clause after clause."""
    clause = _clause(body, name)
    assert len(clause.asks) <= 110
    assert len(clause.does) <= 200
    for text in filter(None, (clause.asks, clause.does, clause.not_for_software)):
        assert re.fullmatch(r"[A-Z“].*\.", text)


# ------------------------------------------------------------------ mistakes


def _told(path: Path, text: str) -> list[str]:
    path.write_text(text, "utf-8")
    with pytest.raises(UserError) as caught:
        read_clauses(path, {"acknowledge", "respond"})
    return [str(problem).replace(f"{path}", path.name) for problem in caught.value.problems]


NO_TEST = (
    'nothing shows that mailbot does so; write test = "tests/...py::test_name", or does = "Nothing yet."'
)
NO_ANSWER = (
    "a clause is answered by does or by not_for_software, one of the two; "
    "write what mailbot does, or why there is nothing to do for it"
)
SLIPS = [
    ('["acknowledge"]', '["acknowlege"]', "5: clause[1].clocks",
     '"acknowlege" is not a clock; did you mean "acknowledge"?'),
    ('["acknowledgement"]', '["acknowledgment"]', "6: clause[1].letters",
     '"acknowledgment" is not a letter; did you mean "acknowledgement"?'),
    ('["Acknowledged"]', '["Acknowledge"]', "7: clause[1].acts",
     '"Acknowledge" is not an act of a person; did you mean "Acknowledged"?'),
    ('["clock.allow"]', '["clok"]', "8: clause[1].keys",
     '"clok" is no key of procedure.toml or staff.toml; did you mean "clock"?'),
    ('["clock.allow"]', '["clock.alow"]', "8: clause[1].keys",
     '"clock.alow" is no key of procedure.toml or staff.toml; did you mean "clock"?'),
    ("tests/desk/test_sweep.py::test_it_does", "test_it_does", "9: clause[1].test",
     '"test_it_does" is not the name of a test; write "tests/...py::test_name"'),
    ('test = "tests/desk/test_sweep.py::test_it_does"', "", "1: clause[1]", NO_TEST),
    ('does = "Acknowledges it at once."', "", "1: clause[1]", NO_ANSWER),
    ('asks = "Acknowledge a complaint in time."', "", "1: clause[1].asks",
     'the key "asks" is missing; write asks = "Acknowledge a complaint within five working days."'),
    ("clocks =", "clock =", "5: clause[1].clock", 'unknown key "clock"; did you mean "clocks"?'),
    ("[[clause]]", "[clause]", "1: clause",
     "must be a list of tables; write the heading with two brackets: [[clause]]"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "where", "told"), SLIPS)
def test_a_slip_is_told_with_its_line_and_its_remedy(
    tmp_path: Path, old: str, new: str, where: str, told: str
) -> None:
    assert [f"clauses.toml:{where}: {told}"] == _told(tmp_path / "clauses.toml", FILE.replace(old, new))


def test_all_slips_come_at_once(tmp_path: Path) -> None:
    """One run, all mistakes; the same clause twice is one."""
    text = FILE.replace("Acknowledged", "Nodded") + FILE.replace('"acknowledge"', '"nod"')

    told = _told(tmp_path / "clauses.toml", text)

    assert 3 == len(told)
    assert 'clauses.toml:11: clause[2].id: the clause "8.1" stands here twice; put the two together' in told


def test_what_is_not_done_yet_needs_no_test(tmp_path: Path) -> None:
    """To say so is honest; to name a test for it would not be."""
    path = tmp_path / "clauses.toml"
    path.write_text(f'[[clause]]\nid = "1"\nasks = "Sing."\ndoes = "{NOTHING_YET}"\n', "utf-8")

    (clause,) = read_clauses(path, ()) or ()

    assert (NOTHING_YET, "") == (clause.does, clause.test)


def test_a_body_may_leave_its_clauses_unwritten(tmp_path: Path) -> None:
    assert read_clauses(tmp_path / "clauses.toml", ()) is None
    assert clauses_of(_shipped(), "example") is None


@pytest.mark.parametrize("table", [ClauseTable, ClausesFile])
def test_the_example_of_every_key_would_be_accepted(table: type[ClauseTable | ClausesFile]) -> None:
    """Messages tell people to write it."""
    table.model_validate(
        {name: field.examples[0] for name, field in table.model_fields.items() if field.examples}
    )
