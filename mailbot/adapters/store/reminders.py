"""Reminders noted with their cases (ports.Reminders).

A reminder is open until it stands in a letter or is dropped; either is written beside it and never
changed again.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Found, Link, batches
from mailbot.adapters.store.schema import IS_UNTOLD, reminders
from mailbot.domain.clock import CaseClock
from mailbot.domain.reference import Reference
from mailbot.domain.reminder import Reminder

_FIELDS = ("key", "organisation", "mailbox", "reference", "person", "clock", "rung", "due_at")
_REMINDER = tuple(reminders.c[name] for name in (*_FIELDS, "id"))
_NOTE = (
    upsert(reminders)
    .on_conflict_do_nothing(index_elements=["key"])
    .inline()
    .execution_options(preserve_rowcount=True)  # an INSERT's count is else thrown away
)
_UNTOLD = (
    select(*_REMINDER)
    .where(IS_UNTOLD)
    .order_by(reminders.c.organisation, reminders.c.person, reminders.c.id)
    .limit(bindparam("most"))
)
_SETTLE = update(reminders).where(reminders.c.id.in_(bindparam("ids", expanding=True)), IS_UNTOLD)
_MINE = (
    select(reminders.c.id)
    .where(reminders.c.id.in_(bindparam("ids", expanding=True)), IS_UNTOLD)
    .with_for_update(skip_locked=True)
)
_NOTED = (
    select(reminders.c.id)
    .where(
        reminders.c.reference == bindparam("wanted"), reminders.c.clock == bindparam("duty"),
        reminders.c.due_at == bindparam("due"), reminders.c.rung == bindparam("step"),
    )
    .limit(1)
)
_OF_CASE = select(*_REMINDER).where(reminders.c.reference == bindparam("wanted")).order_by(reminders.c.id)


class SqlReminders:
    """Rows are settled, never deleted: their keys keep a reminder from being noted twice."""

    __slots__ = ("_link",)

    def __init__(self, link: Link) -> None:
        self._link = link

    def note(self, reminder: Reminder, now: datetime) -> bool:
        """Note one; False when its key was noted before, told or not.  Its `id` is not looked at."""
        row = {name: getattr(reminder, name) for name in _FIELDS}
        return self._link.change(_NOTE, row | {"noted_at": now, "letter": None}) == 1

    def noted(self, reference: Reference, clock: CaseClock, rung: str) -> bool:
        """Whether a rung of this deadline was noted before, for whomever."""
        wanted = {"wanted": reference, "duty": clock.name, "due": clock.due_at, "step": rung}
        return self._link.row(_NOTED, wanted) is not None

    def untold(self, limit: int) -> tuple[Reminder, ...]:
        """Those not yet in a letter, by organisation and reader, then in the order of noting."""
        return tuple(map(_reminder_of, self._link.rows(_UNTOLD, {"most": limit})))

    def are_mine(self, ids: Sequence[int]) -> bool:
        """Whether all are untold and nobody else is telling them; nobody else will before the commit."""
        wanted = tuple(dict.fromkeys(ids))
        found = (len(self._link.rows(_MINE, {"ids": batch})) for batch in batches(wanted))
        return sum(found) == len(wanted)

    def told(self, ids: Sequence[int], letter: str) -> None:
        """They stand in the letter with this key.

        Raises StoreUnavailable if one was told or dropped meanwhile; the transaction is then lost.
        """
        self._settle(ids, letter)

    def drop(self, ids: Sequence[int], why: str) -> None:
        """They are not told any more: what they remind of has been done.  Likewise raises."""
        self._settle(ids, f"dropped: {why}")

    def of_case(self, reference: Reference) -> tuple[Reminder, ...]:
        """Every reminder of a case, told or not, in the order of noting."""
        return tuple(map(_reminder_of, self._link.rows(_OF_CASE, {"wanted": reference})))

    def _settle(self, ids: Sequence[int], letter: str) -> None:
        for batch in batches(tuple(dict.fromkeys(ids))):
            if self._link.change(_SETTLE, {"ids": batch, "letter": letter}) != len(batch):
                raise self._link.lost("a reminder was told or dropped by somebody else")


def _reminder_of(row: Found) -> Reminder:
    return Reminder(**{name: getattr(row, name) for name in (*_FIELDS, "id")})
