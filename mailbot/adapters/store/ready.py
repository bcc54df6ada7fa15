"""Statements made ready once, so that carrying one out costs little more than the database takes.

SQLAlchemy writes the SQL and knows how values travel; its own way of executing a statement then costs
several times what SQLite needs for one of ours, and a mail takes some twenty of them.  Here SQL, the
order of the values and their conversions are kept, and the connection is handed plain SQL.
"""

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, CursorResult, Dialect, Executable
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.types import TypeEngine

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]
Convert = Callable[[Any], Any] | None

_WRITTEN_EACH_TIME = "__[POSTCOMPILE"  # an IN list: SQLAlchemy writes it for the values at hand


class Ready:
    """One statement with one set of parameter names."""

    __slots__ = ("_columns", "_dialect", "_given", "_names", "_positional", "_read", "_row", "sql")

    def __init__(self, compiled: SQLCompiler, columns: Sequence[Any], dialect: Dialect) -> None:
        self.sql = compiled.string
        self._dialect = dialect
        self._positional = compiled.positional
        names = compiled.positiontup if compiled.positional else list(compiled.binds)
        self._names: list[tuple[str, Convert]] = [
            (name, _kind(compiled.binds[name].type, dialect).bind_processor(dialect)) for name in names or ()
        ]
        self._given = dict(compiled.params)  # what stands in the statement itself, a LIMIT say
        self._columns = columns
        self._read: list[Convert] | None = None
        self._row = namedtuple("Row", [str(column.key) for column in columns], rename=True)  # noqa: PYI024 - its fields are known at run time alone

    def values(self, parameters: Parameters | None) -> Any:  # noqa: ANN401 - as the driver takes them
        """What goes with the SQL.  Raises ValueError or TypeError for a value that no column takes."""
        if isinstance(parameters, Mapping) or parameters is None:
            return self._one(parameters or {})
        return [self._one(each) for each in parameters]

    def _one(self, parameters: Mapping[str, Any]) -> Any:  # noqa: ANN401 - likewise
        given = self._given | parameters if len(parameters) < len(self._given) else parameters
        converted = [
            given[name] if convert is None else convert(given[name]) for name, convert in self._names
        ]
        if self._positional:
            return tuple(converted)
        return dict(zip((name for name, _ in self._names), converted, strict=True))

    def rows(self, result: CursorResult[Any]) -> list[Any]:
        """The rows of a result, their columns as attributes."""
        found = result.cursor.fetchall() if result.cursor is not None else []
        result.close()
        if self._read is None and found:
            self._read = [
                _kind(column.type, self._dialect).result_processor(self._dialect, None)
                for column in self._columns
            ]
        convert = self._read or []
        return [
            self._row(*(value if read is None else read(value) for value, read in zip(row, convert, strict=True)))
            for row in found
        ]


class Shelf:
    """Statements made ready for one database."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        # Weak: a statement that somebody makes for one use must not be kept for ever.
        self._ready: WeakKeyDictionary[Executable, dict[tuple[str, ...], Ready | None]] = WeakKeyDictionary()

    def find(self, statement: Executable, parameters: Parameters | None) -> Ready | None:
        """The statement made ready; None for one that SQLAlchemy must write each time."""
        first = parameters if isinstance(parameters, Mapping) or not parameters else parameters[0]
        names = tuple(first or ())
        known = self._ready.setdefault(statement, {})
        if names not in known:
            known[names] = _made_ready(statement, names, self._dialect)
        return known[names]


def _made_ready(statement: Any, names: Sequence[str], dialect: Dialect) -> Ready | None:  # noqa: ANN401 - see Link
    compiled = statement.compile(dialect=dialect, column_keys=list(names))
    if not isinstance(compiled, SQLCompiler) or _WRITTEN_EACH_TIME in compiled.string:
        return None
    return Ready(compiled, tuple(statement.exported_columns), dialect)


def _kind(kind: TypeEngine[Any], dialect: Dialect) -> TypeEngine[Any]:
    return kind.dialect_impl(dialect)
