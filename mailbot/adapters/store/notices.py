"""Notices that are told together (ports.Notices): rows of the outbox in state folded.

They keep their key and their Message-ID, so that nothing is promised twice and answers find their case.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.letter_rows import FIELDS, folded_row, letter_of
from mailbot.adapters.store.link import Link, batches
from mailbot.adapters.store.schema import IS_FOLDED, outbox
from mailbot.domain.letter import Letter, OutboxLetter

_LETTER = tuple(outbox.c[name] for name in (*FIELDS, "template", "meets", "state"))
_FOLD = (
    upsert(outbox)
    .on_conflict_do_nothing(index_elements=["key"])
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
# Counted to a limit, or a flood would cost its square.
_LATEST = (
    select(outbox.c.id)
    .where(
        outbox.c.recipient_key == bindparam("address"),
        outbox.c.created_at >= bindparam("since"),
        outbox.c.automatic.is_(False),
    )
    .limit(bindparam("most"))
    .subquery()
)
_SINCE = select(func.count()).select_from(_LATEST)
_UNTOLD = (
    select(*_LETTER)
    .where(IS_FOLDED, outbox.c.id > bindparam("last"))
    .order_by(outbox.c.id)
    .limit(bindparam("most"))
)
_TOLD = update(outbox).where(outbox.c.id.in_(bindparam("ids", expanding=True)), IS_FOLDED)


class SqlNotices:
    """Rows are settled, never deleted."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def since(self, address: str, since: datetime, most: int) -> int:
        """How many were promised to an address since then, counted up to `most`."""
        row = self._link.row(_SINCE, {"address": address.casefold(), "since": since, "most": most})
        return 0 if row is None else int(row[0])

    def fold(self, letter: Letter, now: datetime) -> bool:
        """Keep one that is not sent; False when its key was promised before."""
        return self._link.change(_FOLD, folded_row(letter, now)) == 1

    def untold(self, limit: int, after: int = 0) -> tuple[OutboxLetter, ...]:
        """Folded ones of which nobody was told yet, above that id, in the order of promising."""
        return tuple(map(letter_of, self._link.rows(_UNTOLD, {"last": after, "most": limit})))

    def told(self, ids: Sequence[int], now: datetime) -> int:
        """Their reader has been told; returns of how many nobody had been told before."""
        return sum(self._link.change(_TOLD, {"ids": batch, "settled_at": now}) for batch in batches(ids))
