"""When things were done last (ports.Marks)."""

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema_running import marks
from mailbot.domain.running import Mark

_COLUMNS = (marks.c.name, marks.c.at, marks.c.text)
_PUT = upsert(marks)
_SET = _PUT.on_conflict_do_update(
    index_elements=["name"], set_={"at": _PUT.excluded.at, "text": _PUT.excluded.text}
)
_GET = select(*_COLUMNS).where(marks.c.name == bindparam("wanted"))
_BEGINS = func.substr(marks.c.name, 1, func.length(bindparam("prefix"))) == bindparam("prefix")
_ALL = select(*_COLUMNS).where(_BEGINS).order_by(marks.c.name)


class SqlMarks:
    """One row a thing, overwritten."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def set(self, mark: Mark) -> None:
        """In the place of the one with the same name."""
        self._link.change(_SET, {"name": mark.name, "at": mark.at, "text": mark.text})

    def get(self, name: str) -> Mark | None:
        row = self._link.row(_GET, {"wanted": name})
        return None if row is None else _mark(row)

    def all(self, prefix: str = "") -> tuple[Mark, ...]:
        """Those whose names begin so, by name."""
        return tuple(_mark(row) for row in self._link.rows(_ALL, {"prefix": prefix}))


def _mark(row: Found) -> Mark:
    return Mark(row.name, row.at, row.text)
