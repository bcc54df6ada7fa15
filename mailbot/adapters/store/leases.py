"""Rights to do something alone (ports.Leases)."""

from datetime import datetime

from sqlalchemy import bindparam, case, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema_running import leases
from mailbot.domain.running import Lease

_COLUMNS = (leases.c.name, leases.c.holder, leases.c.term, leases.c.until)
_PUT = upsert(leases).values(term=1)
_IS_THEIRS = leases.c.holder == _PUT.excluded.holder
_LASTS = leases.c.until > bindparam("now")
_TAKE = _PUT.on_conflict_do_update(
    index_elements=["name"],
    set_={
        "holder": _PUT.excluded.holder,
        "until": _PUT.excluded.until,
        # Also a holder who comes back after the end has had no right in between.
        "term": case((_IS_THEIRS & _LASTS, leases.c.term), else_=leases.c.term + 1),
    },
    where=or_(_IS_THEIRS, leases.c.holder == "", leases.c.until <= bindparam("now")),
).returning(*_COLUMNS)
_MINE = (
    leases.c.name == bindparam("wanted"), leases.c.holder == bindparam("who"),
    leases.c.term == bindparam("times"),
)  # fmt: skip
_HOLDS = select(leases.c.name).where(*_MINE, _LASTS).with_for_update()
_GIVE_BACK = update(leases).where(*_MINE).values(holder="")
_BEGINS = func.substr(leases.c.name, 1, func.length(bindparam("prefix"))) == bindparam("prefix")
_ALL = select(*_COLUMNS).where(_BEGINS).order_by(leases.c.name)


class SqlLeases:
    """One row a right; the row stays when it is given back, so that its term goes on counting."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def take(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """The lease, where it is free, has run out or is the holder's own."""
        asked = {"name": name, "holder": holder, "until": until, "now": now}
        row = self._link.row(_TAKE, asked)
        return None if row is None else _lease(row)

    def holds(self, lease: Lease, now: datetime) -> bool:
        """Whether it is still the holder's, in the same term and not run out."""
        asked = {"wanted": lease.name, "who": lease.holder, "times": lease.term, "now": now}
        return self._link.row(_HOLDS, asked) is not None

    def give_back(self, lease: Lease) -> None:
        """It is free from here on."""
        asked = {"wanted": lease.name, "who": lease.holder, "times": lease.term}
        self._link.change(_GIVE_BACK, asked)

    def all(self, prefix: str = "") -> tuple[Lease, ...]:
        """Every lease whose name begins so, by name."""
        return tuple(_lease(row) for row in self._link.rows(_ALL, {"prefix": prefix}))


def _lease(row: Found) -> Lease:
    return Lease(row.name, row.holder, row.term, row.until)
