"""Cases that must be kept (ports.LegalHolds).  Rows are lifted, never deleted."""

from datetime import datetime

from sqlalchemy import bindparam, insert, update

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema_running import legal_holds as rows
from mailbot.domain.erasure import LegalHold
from mailbot.domain.reference import Reference

_FIELDS = ("reference", "placed_at", "by", "why", "lifted_at", "lifted_by")
_PLACE = insert(rows).inline()
_LIFT = update(rows).where(rows.c.reference == bindparam("wanted"), rows.c.lifted_at.is_(None))


class SqlLegalHolds:
    """Who placed and who lifted them stays."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def place(self, hold: LegalHold) -> None:
        self._link.change(_PLACE, {name: getattr(hold, name) for name in _FIELDS})

    def lift(self, reference: Reference, by: str, now: datetime) -> bool:
        """All that last on the case; False where none does."""
        values = {"wanted": reference, "lifted_at": now, "lifted_by": by}
        return self._link.change(_LIFT, values) > 0
