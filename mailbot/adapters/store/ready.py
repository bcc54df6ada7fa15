"""Statements made ready once, so that carrying one out costs little more than the database takes.

SQLAlchemy writes the SQL and knows how values travel; its own way of executing costs as much again as
the database needs for one of our small statements, and a mail takes some thirty of them.  Here the SQL,
the order of its values and their conversions are kept, and the driver is handed what it understands.
"""

from collections import namedtuple
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Dialect, Executable, TextClause
from sqlalchemy.sql.compiler import SQLCompiler

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]
Convert = Callable[[Any], Any] | None

_WRITTEN_EACH_TIME = "__[POSTCOMPILE"  # an IN list, say: SQLAlchemy writes it for the values at hand


class Ready:
    """One statement with one set of parameter names."""

    __slots__ = ("_fixed", "_names", "_positional", "_read", "_row", "sql")

    def __init__(
        self, compiled: SQLCompiler, given: Container[str], columns: Sequence[Any], dialect: Dialect
    ) -> None:
        self.sql = compiled.string
        self._positional = compiled.positional
        # What stands in the statement itself: a LIMIT for one.
        self._fixed = {name: value for name, value in compiled.params.items() if name not in given}
        kinds = {name: bind.type for bind, name in compiled.bind_names.items()}
        order = compiled.positiontup if compiled.positional else kinds
        self._names: list[tuple[str, Convert]] = [
            (name, kinds[name].dialect_impl(dialect).bind_processor(dialect)) for name in order or ()
        ]
        turns = [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns]
        self._read = [(place, turn) for place, turn in enumerate(turns) if turn is not None]
        make: Any = namedtuple  # noqa: PYI024 - its fields are known here only, for no type checker to follow
        self._row = make("Row", [str(column.key) for column in columns], rename=True)._make

    def values(self, given: Mapping[str, Any]) -> Any:  # noqa: ANN401 - as the driver takes them
        """What goes with the SQL.  Raises ValueError or TypeError for a value that no column takes."""
        if self._fixed:
            given = self._fixed | dict(given)
        if self._positional:
            return [given[name] if turn is None else turn(given[name]) for name, turn in self._names]
        return {name: given[name] if turn is None else turn(given[name]) for name, turn in self._names}

    def row(self, found: Sequence[Any]) -> Any:  # noqa: ANN401 - its columns as attributes
        """A row as the driver gives it, its values as ours."""
        values = list(found)
        for place, turn in self._read:
            values[place] = turn(values[place])
        return self._row(values)


class Shelf:
    """The statements made ready for one database."""

    __slots__ = ("_dialect", "_ready")

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # Weak: a statement that somebody makes for one use must not be kept for ever.
        self._ready: WeakKeyDictionary[Executable, dict[tuple[str, ...], Ready | None]] = WeakKeyDictionary()

    def find(self, statement: Executable, names: tuple[str, ...]) -> Ready | None:
        """The statement, ready; None for one that has to be written each time."""
        known = self._ready.get(statement)
        if known is None:
            known = self._ready.setdefault(statement, {})
        if names not in known:
            known[names] = _made_ready(statement, names, self._dialect)
        return known[names]


def shelf_of(dialect: Dialect) -> Shelf:
    """The one for all stores of a kind: what is ready for one is ready for the next."""
    return _shelves().setdefault((dialect.name, dialect.driver), Shelf(dialect))


@cache
def _shelves() -> dict[tuple[str, str], Shelf]:
    return {}


def _made_ready(statement: Any, names: tuple[str, ...], dialect: Dialect) -> Ready | None:  # noqa: ANN401 - see Link
    if isinstance(statement, TextClause):  # words of our own, said once a transaction
        return None
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if not isinstance(compiled, SQLCompiler) or _WRITTEN_EACH_TIME in compiled.string:
        return None
    return Ready(compiled, names, tuple(statement.exported_columns), dialect)
