"""clauses.toml: clause by clause what a procedure asks, and what mailbot does for it.

For people alone: `mailbot procedure` prints it, and no rule rests on it.  So that it stays true, whatever it
names must be there: clocks, letters, acts, and the keys of the organisation's other two files.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from pydantic import BaseModel, Field

from mailbot.domain.act import Act
from mailbot.domain.clock import INTERNAL
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.letter import Template
from mailbot.settings.kinds import Line, Many, Told
from mailbot.settings.shapes import StaffFile, Table
from mailbot.settings.shapes_procedure import ProcedureFile
from mailbot.settings.sheet import Sheet, read_sheet
from mailbot.settings.toml_text import read_toml
from mailbot.settings.values import Settings
from mailbot.settings.wording import nearest

CLAUSES = "clauses.toml"
NOTHING_YET = "Nothing yet."
# Clocks that a case may have beside those that the procedure's [[clock]] tables name.
BESIDE = INTERNAL | {"promised", "appeal_window", "actions", "data_concern", "data_request"}
ACTS = frozenset(act.__name__ for act in get_args(Act))


class ClauseTable(Table):
    """[[clause]]"""

    id: Told = Field(examples=["8.1a"])
    asks: Told = Field(examples=["Acknowledge a complaint within five working days."])
    does: Line = Field(default="", examples=["Acknowledges it at once."])
    clocks: Many[Told] = ()
    letters: Many[Told] = ()
    acts: Many[Told] = ()
    keys: Many[Told] = ()
    test: Line = Field(default="", examples=["tests/desk/test_intake.py::test_a_complaint_is_acknowledged"])
    not_for_software: Line = Field(default="", examples=["It is about how people treat each other."])


class ClausesFile(Table):
    """clauses.toml"""

    clause: Many[ClauseTable] = Field(examples=[[{"id": "1.1", "asks": "It asks this.", "does": "It does."}]])


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause and its answer."""

    id: str  # as the procedure numbers it: "8.1a"
    asks: str
    does: str  # "" where it is not for software
    clocks: tuple[str, ...]
    letters: tuple[str, ...]  # names of templates
    acts: tuple[str, ...]  # class names of domain.act: what a person decides for it
    keys: tuple[str, ...]  # of procedure.toml and staff.toml: "windows.appeal"
    test: str  # "tests/...py::test_name", "" where there is none
    not_for_software: str  # why; "" where mailbot answers it


def clauses_of(settings: Settings, organisation: str) -> tuple[Clause, ...] | None:
    """The clauses of an organisation's procedure, in the order of its file; None where it has no such file.

    Raises UserError with every problem at once, KeyError for an organisation that is not configured.
    """
    rules = settings.office(organisation).procedure.clocks
    return read_clauses(settings.folder / organisation / CLAUSES, {rule.name for rule in rules})


def read_clauses(path: Path, clocks: Collection[str]) -> tuple[Clause, ...] | None:
    """The clauses of one file; `clocks`: the names that the procedure gives to clocks.  Raises likewise."""
    if not path.exists():
        return None
    sheet = read_sheet(read_toml(path), ClausesFile)
    problems = (*sheet.problems, *_checked(sheet, clocks))
    if problems or sheet.shape is None:
        raise UserError(*problems)
    return tuple(Clause(**table.model_dump()) for table in sheet.shape.clause)


def _checked(sheet: Sheet[ClausesFile], clocks: Collection[str]) -> Iterator[Problem]:
    tables = sheet.shape.clause if sheet.shape else ()
    seen: set[str] = set()
    for index, table in enumerate(tables):
        if table.id in seen:
            what = f'the clause "{table.id}" stands here twice;'
            yield from sheet.blame(("clause", index, "id"), what, "put the two together")
        seen.add(table.id)
        yield from _answered(sheet, index, table)
        yield from _named(sheet, index, table, clocks)


def _answered(sheet: Sheet[ClausesFile], index: int, table: ClauseTable) -> Iterator[Problem]:
    """Each clause has one answer, and what is claimed is shown by a test."""
    place = ("clause", index)
    if bool(table.does) == bool(table.not_for_software):
        what = "a clause is answered by does or by not_for_software, one of the two;"
        yield from sheet.blame(place, what, "write what mailbot does, or why there is nothing to do for it")
    elif table.does not in {"", NOTHING_YET} and not table.test:
        remedy = 'write test = "tests/...py::test_name", or does = "Nothing yet."'
        yield from sheet.blame(place, "nothing shows that mailbot does so;", remedy)
    elif table.test and (".py::test_" not in table.test or not table.test.startswith("tests/")):
        remedy = 'write "tests/...py::test_name"'
        yield from sheet.blame((*place, "test"), f'"{table.test}" is not the name of a test;', remedy)


def _named(
    sheet: Sheet[ClausesFile], index: int, table: ClauseTable, clocks: Collection[str]
) -> Iterator[Problem]:
    """Whatever a clause names is there."""
    lists = (
        ("clocks", table.clocks, frozenset(clocks) | BESIDE, "a clock"),
        ("letters", table.letters, frozenset(Template), "a letter"),
        ("acts", table.acts, ACTS, "an act of a person"),
    )
    for key, names, known, kind in lists:
        for name in names:
            if name not in known:
                remedy = nearest(name, known) or f"they are {', '.join(sorted(known))}"
                yield from sheet.blame(("clause", index, key), f'"{name}" is not {kind};', remedy)
    for name in table.keys:
        if not is_key(name):
            what = f'"{name}" is no key of procedure.toml or staff.toml;'
            remedy = nearest(name, {*ProcedureFile.model_fields, *StaffFile.model_fields})
            yield from sheet.blame(("clause", index, "keys"), what, remedy or 'write it as "windows.appeal"')


def is_key(name: str) -> bool:
    """Whether procedure.toml or staff.toml has the key, as in "division", "windows.appeal", "clock.allow"."""
    return any(_leads_to(shape, name.split(".")) for shape in (ProcedureFile, StaffFile))


def _leads_to(shape: type[BaseModel] | None, steps: list[str]) -> bool:
    """Keys within tables, whether there is one such table, a list of them, or one for each name."""
    if not steps:
        return True
    if shape is None or steps[0] not in shape.model_fields:
        return False
    held: object = shape.model_fields[steps[0]].annotation
    inner = [one for one in (held, *get_args(held)) if isinstance(one, type) and issubclass(one, BaseModel)]
    return _leads_to(inner[0] if inner else None, steps[1:])
