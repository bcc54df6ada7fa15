"""What needs a person, and whether they were told (ports.Incidents)."""

from dataclasses import fields
from datetime import datetime

from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema_running import IS_LASTING, incidents
from mailbot.domain.running import Incident

_FIELDS = tuple(field.name for field in fields(Incident))
_COLUMNS = tuple(incidents.c[name] for name in _FIELDS)
_ALL = select(*_COLUMNS).order_by(incidents.c.id)
_IS_OVER = incidents.c.ended_at.is_not(None)
_WANTED = incidents.c.key == bindparam("wanted")
_BEGIN = (
    upsert(incidents)
    .on_conflict_do_nothing()
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_TOLD = update(incidents).where(_WANTED, IS_LASTING).values(told_at=bindparam("now"))
_END = update(incidents).where(_WANTED, IS_LASTING).values(ended_at=bindparam("now")).returning(*_COLUMNS)
_UNTOLD_ENDS = _ALL.where(_IS_OVER, incidents.c.told_at.is_not(None), incidents.c.end_told.is_(False))
_END_TOLD = update(incidents).where(_WANTED, _IS_OVER).values(end_told=True)
_SINCE = _ALL.where(or_(IS_LASTING, incidents.c.ended_at >= bindparam("since")))


class SqlIncidents:
    """Rows are ended, never deleted; one with a key lasts at a time."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def lasting(self) -> tuple[Incident, ...]:
        """Those that are not over, the oldest first."""
        return tuple(_incident(row) for row in self._link.rows(_ALL.where(IS_LASTING)))

    def begin(self, incident: Incident) -> bool:
        """It is there from now on; False where one with this key lasts already."""
        row = {name: getattr(incident, name) for name in _FIELDS}
        return self._link.change(_BEGIN, row) == 1

    def told(self, key: str, now: datetime) -> None:
        """The people concerned were told of the lasting one with this key."""
        self._link.change(_TOLD, {"wanted": key, "now": now})

    def end(self, key: str, now: datetime) -> Incident | None:
        """It is over; returns it, None where none lasted."""
        row = self._link.row(_END, {"wanted": key, "now": now})
        return None if row is None else _incident(row)

    def untold_ends(self) -> tuple[Incident, ...]:
        """Those that were told, are over, and whose end was not told."""
        return tuple(_incident(row) for row in self._link.rows(_UNTOLD_ENDS))

    def end_told(self, key: str) -> None:
        """The end of all with this key has been told."""
        self._link.change(_END_TOLD, {"wanted": key})

    def since(self, since: datetime) -> tuple[Incident, ...]:
        """Those that lasted at some time since then, the oldest first."""
        return tuple(_incident(row) for row in self._link.rows(_SINCE, {"since": since}))


def _incident(row: Found) -> Incident:
    return Incident(**{name: getattr(row, name) for name in _FIELDS})
