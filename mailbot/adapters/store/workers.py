"""The daemons that share the store (ports.Workers)."""

from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.columns import UtcDateTime
from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema_running import workers
from mailbot.domain.running import Worker

_FIELDS = tuple(field.name for field in fields(Worker))
_COLUMNS = tuple(workers.c[name] for name in _FIELDS)
_TIME = select(func.clock_timestamp(type_=UtcDateTime()).label("now"))
_PUT = upsert(workers)
_SIGN = _PUT.on_conflict_do_update(
    index_elements=["name"],
    set_={"until": _PUT.excluded.until, "room": _PUT.excluded.room},
    # Whoever fell silent may have had its work taken over: it does not come back under this name.
    where=workers.c.until > bindparam("now"),
).returning(workers.c.name)
_ALL = select(*_COLUMNS).order_by(workers.c.name)
_LEAVE = delete(workers).where(workers.c.name == bindparam("wanted"))
_FORGET = delete(workers).where(workers.c.until < bindparam("before"))


class SqlWorkers:
    """One row a daemon."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def clock(self) -> datetime | None:
        """The database's time; None on SQLite, whose daemons share one machine."""
        if self._link.on_sqlite:
            return None
        row = self._link.row(_TIME)
        told: datetime | None = None if row is None else row.now
        return told

    def sign(self, worker: Worker, now: datetime) -> bool:
        """A sign of life; False where it has been taken for dead before."""
        row = {name: getattr(worker, name) for name in _FIELDS}
        return self._link.row(_SIGN, row | {"now": now}) is not None

    def all(self) -> tuple[Worker, ...]:
        """Those that live and those that fell silent, by name."""
        return tuple(Worker(row.name, row.began_at, row.until, row.room) for row in self._link.rows(_ALL))

    def leave(self, name: str) -> None:
        """One has gone in peace."""
        self._link.change(_LEAVE, {"wanted": name})

    def forget(self, before: datetime) -> None:
        """Those that fell silent before then are known no longer."""
        self._link.change(_FORGET, {"before": before})
