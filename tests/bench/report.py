"""What a measurement says: tables for a person, JSON for a machine, and whether every figure is reached."""

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from rich import box
from rich.console import Console
from rich.table import Table

from tests.bench.measure import Claim

Cell = str | int | float
T = TypeVar("T")


@dataclass(slots=True)
class Report:
    """Tables and claims, in the order they were made."""

    claims: list[Claim] = field(default_factory=list)
    tables: list[tuple[str, tuple[str, ...], list[tuple[Cell, ...]]]] = field(default_factory=list)

    def table(self, title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """A table; its first column stands to the left, numbers to the right."""
        self.tables.append((title, tuple(heads), [tuple(row) for row in rows]))

    def at_least(self, what: str, found: float, bound: float, unit: str = "") -> None:
        self.claims.append(Claim(what, found, bound, at_least=True, unit=unit))

    def at_most(self, what: str, found: float, bound: float, unit: str = "") -> None:
        self.claims.append(Claim(what, found, bound, unit=unit))

    def finish(self, *, as_json: bool) -> int:
        """Print everything; the exit code: 1 where a figure is missed."""
        (self._print_json if as_json else self._print_tables)()
        return 0 if all(claim.holds for claim in self.claims) else 1

    def _print_tables(self) -> None:
        console = Console(width=None if sys.stdout.isatty() else 160, highlight=False)
        for title, heads, rows in self.tables:
            console.print(_rich(title, heads, rows))
        verdicts = [
            (
                claim.what,
                f"{claim.found:.3f}{claim.unit}",
                f"{'at least' if claim.at_least else 'at most'} {claim.bound:g}{claim.unit}",
                "reached" if claim.holds else "MISSED",
            )
            for claim in self.claims
        ]
        console.print(_rich("Figures", ("figure", "found", "demanded", ""), verdicts))

    def _print_json(self) -> None:
        tables = {
            title: [dict(zip(heads, row, strict=True)) for row in rows] for title, heads, rows in self.tables
        }
        figures = [
            {
                "what": claim.what,
                "found": claim.found,
                "bound": claim.bound,
                "at_least": claim.at_least,
                "reached": claim.holds,
            }
            for claim in self.claims
        ]
        sys.stdout.write(
            json.dumps({"tables": tables, "figures": figures}, ensure_ascii=False, indent=1) + "\n"
        )


def _rich(title: str, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Table:
    table = Table(title=title, title_justify="left", title_style="bold", box=box.SIMPLE, pad_edge=False)
    for place, head in enumerate(heads):
        numbers = all(isinstance(row[place], int | float) for row in rows)
        table.add_column(head, justify="right" if place and numbers else "left", overflow="fold")
    for row in rows:
        table.add_row(*(f"{cell:.3f}" if isinstance(cell, float) else _plain(cell) for cell in row))
    return table


def _plain(cell: Cell) -> str:
    return str(cell).replace("[", r"\[")


def share(part: float, whole: float) -> float:
    """A part of a whole, 0 to 1; nothing of nothing is all of it."""
    return part / whole if whole else 1.0


def percent(part: float, whole: float) -> float:
    return 100 * share(part, whole)


@dataclass(frozen=True, slots=True)
class Score:
    """How often an answer was given, and given rightly."""

    wanted: int
    given: int
    right: int

    @property
    def precision(self) -> float:
        return share(self.right, self.given)

    @property
    def recall(self) -> float:
        return share(self.right, self.wanted)

    @property
    def f1(self) -> float:
        return share(2 * self.right, self.wanted + self.given)


def score(found: Iterable[T], wanted: Callable[[T], bool | None], given: Callable[[T], bool]) -> Score:
    """Counts over mails whose label says anything (None: it does not)."""
    pairs = [(said, given(one)) for one in found if (said := wanted(one)) is not None]
    return Score(
        sum(said for said, _ in pairs),
        sum(gave for _, gave in pairs),
        sum(said and gave for said, gave in pairs),
    )
