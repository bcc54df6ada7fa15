"""Commands that wait for a code (ports.PendingCommands)."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from mailbot.adapters.store.link import Found, Link
from mailbot.adapters.store.schema import IS_WORDED
from mailbot.adapters.store.schema import pending_commands as rows
from mailbot.domain.pending import PendingCommand

_FIELDS = (
    "code_hash", "person", "reference", "text", "mail", "created_at", "expires_at", "settled_at",
    "settled_how",
)  # fmt: skip
_KEEP = insert(rows).inline()
_FIND = select(*(rows.c[name] for name in _FIELDS)).where(rows.c.code_hash == bindparam("wanted"))
_SETTLE = update(rows).where(rows.c.code_hash == bindparam("wanted"), rows.c.settled_at.is_(None))

_WAITING = (
    select(*(rows.c[name] for name in _FIELDS))
    .where(
        rows.c.person == bindparam("whose"),
        rows.c.settled_at.is_(None),
        rows.c.expires_at > bindparam("now", type_=rows.c.expires_at.type),
    )
    .order_by(rows.c.created_at, rows.c.code_hash)
)
_LONG_PAST = (IS_WORDED, rows.c.expires_at < bindparam("before", type_=rows.c.expires_at.type))
_FORGETTABLE = select(rows.c.code_hash).where(*_LONG_PAST).limit(1)
_FORGET = update(rows).where(*_LONG_PAST)


class SqlPendingCommands:
    """Rows are settled, never deleted."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def keep(self, command: PendingCommand) -> None:
        """Keep one.  Raises StoreUnavailable for a code that is taken; the transaction is then lost."""
        self._link.change(_KEEP, {name: getattr(command, name) for name in _FIELDS})

    def find(self, code_hash: str) -> PendingCommand | None:
        """The commands with that code, settled or not."""
        row = self._link.row(_FIND, {"wanted": code_hash})
        return _command(row) if row is not None else None

    def waiting(self, person: str, now: datetime) -> tuple[PendingCommand, ...]:
        """What somebody has not confirmed yet and still may, oldest first."""
        return tuple(map(_command, self._link.rows(_WAITING, {"whose": person, "now": now})))

    def settle(self, code_hash: str, how: str, now: datetime) -> bool:
        """The code is used up; False where it was before."""
        values = {"wanted": code_hash, "settled_at": now, "settled_how": how}
        return self._link.change(_SETTLE, values) == 1

    def forgettable(self, before: datetime) -> bool:
        """Whether `forget` would find anything."""
        return self._link.row(_FORGETTABLE, {"before": before}) is not None

    def forget(self, before: datetime) -> int:
        """The words of all whose code ran out before then are kept no longer; returns how many."""
        return self._link.change(_FORGET, {"before": before, "text": ""})


def _command(row: Found) -> PendingCommand:
    return PendingCommand(**{name: getattr(row, name) for name in _FIELDS})
