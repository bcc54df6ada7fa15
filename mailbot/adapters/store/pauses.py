"""Whether letters may leave (ports.Pauses)."""

from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema_running import IS_PAUSED, pauses
from mailbot.domain.running import Pause

_FIELDS = tuple(field.name for field in fields(Pause))
_ALL = select(*(pauses.c[name] for name in _FIELDS)).order_by(pauses.c.id)
_CURRENT = _ALL.where(IS_PAUSED)
_BEGIN = (
    upsert(pauses)
    .on_conflict_do_nothing()
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_END = update(pauses).where(IS_PAUSED).values(ended_at=bindparam("now"), ended_by=bindparam("whoever"))


class SqlPauses:
    """Rows are ended, never deleted; one lasts at a time."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def current(self) -> Pause | None:
        """The pause that lasts."""
        row = self._link.row(_CURRENT)
        return None if row is None else _pause(row)

    def begin(self, pause: Pause) -> bool:
        """From here on no letter leaves; False where a pause lasts already."""
        row = {name: getattr(pause, name) for name in _FIELDS}
        return self._link.change(_BEGIN, row) == 1

    def end(self, by: str, now: datetime) -> bool:
        """Letters may leave again; False where there was no pause."""
        return self._link.change(_END, {"now": now, "whoever": by}) == 1

    def all(self) -> tuple[Pause, ...]:
        """Every pause there was, the oldest first."""
        return tuple(_pause(row) for row in self._link.rows(_ALL))


def _pause(row: Found) -> Pause:
    return Pause(**{name: getattr(row, name) for name in _FIELDS})
