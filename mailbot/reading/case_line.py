"""One line of the file that brings cases over: read column by column, every fault told."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from mailbot.domain.errors import Problem
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.reading.case_columns import COLUMNS
from mailbot.reading.command_words import Unclear
from mailbot.reading.command_words import person as called

Value = TypeVar("Value")

_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"][^\s@<>,;\".]*\.[^\s@<>,;\"]+")
_DAY_FIRST = re.compile(r"([0-9]{1,2})[/.]([0-9]{1,2})[/.]([0-9]{4})")
_YES, _NO = frozenset({"yes", "y", "true", "1"}), frozenset({"", "no", "n", "false", "0"})
_HOW_DAYS = "write it as 2026-11-05, or as 05/11/2026 with the day first"


@dataclass(slots=True)
class Line:
    """The cells of one line, and what is wrong with them."""

    source: str  # the file's name
    number: int
    cells: Mapping[str, str]
    today: date
    problems: list[Problem] = field(default_factory=list)

    @property
    def mark(self) -> str:
        """The same for the same content, whatever order the columns are in."""
        said = "\0".join(self.cells.get(column.name, "") for column in COLUMNS)
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    def text(self, column: str) -> str:
        """What the cell says, in one line: it may come to stand in a header."""
        said = self.cells.get(column, "")
        return " ".join("".join(one if one.isprintable() else " " for one in said).split())

    def wrong(self, column: str, what: str, remedy: str) -> None:
        where = f"{self.source}, line {self.number}, column {column}"
        self.problems.append(Problem(where, what, remedy))

    def one_of(self, column: str, known: Mapping[str, Value], otherwise: Value) -> Value:
        """The value that the cell stands for; `otherwise` where it is empty, or wrong."""
        said = self.text(column).casefold()
        if not said or said in known:
            return known[said] if said else otherwise
        self.wrong(column, f"“{self.text(column)}” is none;", f"write one of: {', '.join(known)}")
        return otherwise

    def yes(self, column: str) -> bool:
        said = self.text(column).casefold()
        if said not in _YES | _NO:
            what = f"“{self.text(column)}” is neither yes nor no;"
            self.wrong(column, what, "write yes, or leave it empty")
        return said in _YES

    def number_of(self, column: str, most: int, otherwise: int) -> int:
        said = self.text(column)
        if not said:
            return otherwise
        if said.isascii() and said.isdecimal() and 1 <= int(said[:9]) <= most:
            return int(said)
        self.wrong(column, f"“{said}” is no stage of this procedure;", f"write a number from 1 to {most}")
        return otherwise

    def day(self, column: str, *, since: date | None = None, gone: bool = True) -> date | None:
        """The day, which must not lie before `since`, nor with `gone` after today."""
        said = self.text(column)
        if not said:
            return None
        found = read_day(said)
        if found is None:
            self.wrong(column, f"“{said}” is no day;", _HOW_DAYS)
        elif gone and found > self.today:
            self.wrong(column, f"{found:%d %B %Y} is still to come;", "give the day on which it happened")
        elif since is not None and found < since:
            what = f"{found:%d %B %Y} lies before the day it came;"
            self.wrong(column, what, "look which of the two is right")
        return found

    def address(self, column: str) -> str:
        said = self.text(column)
        if said and not _ADDRESS.fullmatch(said):
            self.wrong(column, f"“{said}” is no address;", "write it as pat@example.org, or leave it empty")
        return said

    def person(self, column: str, office: Office) -> Person | None:
        said = self.text(column)
        try:
            return called(said, office.directory) if said else None
        except Unclear as error:
            for what, remedy in error.findings:
                self.wrong(column, what, remedy)
        return None

    def reference(self, column: str, office: Office, received: date | None) -> Reference | None:
        """The number given; letters and the counter's years rest on prefix and year."""
        said = self.text(column)
        if not said:
            return None
        prefix = office.procedure.reference_prefix
        remedy = "leave it empty, and keep the old number in the column summary"
        try:
            found = Reference.parse(said)
        except ValueError:
            self.wrong(column, f"“{said}” does not read as {prefix}-2026-0042;", remedy)
            return None
        if found.prefix != prefix:
            self.wrong(column, f"{found} is no number of this body, whose begin with {prefix};", remedy)
        elif received is not None and found.year != received.year:
            self.wrong(column, f"{found} is of another year than {received.year}, in which it came;", remedy)
        return found


def read_day(text: str) -> date | None:
    """An ISO date, or day, month and year in numbers as spreadsheets here write them."""
    match = _DAY_FIRST.fullmatch(text)
    try:
        if match is not None:
            return date(int(match[3]), int(match[2]), int(match[1]))
        return date.fromisoformat(text[:10]) if len(text) in {10, 19} else None
    except ValueError:
        return None
