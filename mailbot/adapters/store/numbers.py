"""Which reference comes next.

With a counter alone, whoever takes a number holds the counter until their commit, and the mails of one body
go one by one however many daemons there are.  On PostgreSQL numbers are therefore made ready beforehand, and
each transaction takes the lowest that no other is about to take.  They lie in the database: the number of a
transaction that comes to nothing, by whatever end, lies there again, and no crash loses any.  SQLite has one
writer at a time anyway.
"""

from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy import case as choose
from sqlalchemy.dialects.postgresql import insert as upsert  # SQLite took ON CONFLICT over word for word

from mailbot.adapters.store.link import Link
from mailbot.adapters.store.schema import ready_numbers, reference_numbers
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.reference import Reference

FEW = 16  # so many or fewer lie ready: time for more; hardly ever are as many mails taken in at once
MORE = 16


def _of_place(table: Any) -> tuple[Any, Any]:  # noqa: ANN401 - a table or an alias of one
    """The rows of one body and year."""
    return table.c.prefix == bindparam("body"), table.c.year == bindparam("during")


_COUNTER = upsert(reference_numbers)
_KEY = ["prefix", "year"]
_LAST = reference_numbers.c.last
_NEXT = _COUNTER.on_conflict_do_update(index_elements=_KEY, set_={"last": _LAST + 1}).returning(_LAST)
_HOLD = _COUNTER.on_conflict_do_update(index_elements=_KEY, set_={"last": _LAST})
_BEYOND = _COUNTER.on_conflict_do_update(
    index_elements=_KEY,
    set_={"last": choose((_COUNTER.excluded.last > _LAST, _COUNTER.excluded.last), else_=_LAST)},
)
_LEAVE_OUT = update(reference_numbers).values(last=_LAST + bindparam("more"))
_COUNTED = select(_LAST).where(*_of_place(reference_numbers)).with_for_update()
_COUNT_ON = update(reference_numbers).where(*_of_place(reference_numbers))

_LOWEST = (
    select(ready_numbers.c.number)
    .where(*_of_place(ready_numbers))
    .order_by(ready_numbers.c.number)
    .limit(1)
    .with_for_update(skip_locked=True)
    .cte("lowest")
    .prefix_with("MATERIALIZED", dialect="postgresql")  # else it may be chosen twice, and two be taken
)
_OTHERS = ready_numbers.alias("others")
_READY = select(func.count()).where(*_of_place(_OTHERS))
_TAKE = (
    delete(ready_numbers)
    .where(*_of_place(ready_numbers))
    .where(ready_numbers.c.number == select(_LOWEST.c.number).scalar_subquery())
    .returning(ready_numbers.c.number, _READY.scalar_subquery().label("ready"))
)
_FORGET = delete(ready_numbers).where(*_of_place(ready_numbers), ready_numbers.c.number <= bindparam("most"))
_FORGET_ALL = delete(ready_numbers)
_MAKE_READY = insert(ready_numbers)


class Numbers:
    """The numbers as one transaction takes them."""

    __slots__ = ("_link", "_short")

    def __init__(self, link: Link) -> None:
        self._link = link
        self._short: set[tuple[str, int]] = set()  # bodies and years with few numbers ready

    def next(self, prefix: str, year: int) -> Reference:
        """The next free reference; on PostgreSQL nobody waits for it while there are some ready."""
        if not self._link.on_server:
            return self._counted(prefix, year)
        ready = self._ready(prefix, year)
        if ready is None:  # whoever held the counter until now may have made some ready
            self._link.change(_HOLD, {"prefix": prefix, "year": year, "last": 0})
            ready = self._ready(prefix, year)
        return ready or self._counted(prefix, year)

    def _ready(self, prefix: str, year: int) -> Reference | None:
        found = self._link.row(_TAKE, {"body": prefix, "during": year})
        if found is None or found.ready <= FEW:
            self._short.add((prefix, year))
        return None if found is None else Reference(prefix, year, found.number)

    def _counted(self, prefix: str, year: int) -> Reference:
        """The one that the counter gives; whoever asks it next waits until this transaction has ended."""
        found = self._link.row(_NEXT, {"prefix": prefix, "year": year, "last": 1})
        assert found is not None
        return Reference(prefix, year, found.last)

    def reserve(self, given: Reference) -> None:
        """This number was given elsewhere: those given from here on are higher."""
        place = {"body": given.prefix, "during": given.year}
        self._link.change(_BEYOND, {"prefix": given.prefix, "year": given.year, "last": given.number})
        self._link.change(_FORGET, place | {"most": given.number})

    def leave_out(self, numbers: int) -> None:
        """So many of the next numbers of each body and year are never given, nor those that lie ready."""
        self._link.change(_LEAVE_OUT, {"more": numbers})
        self._link.change(_FORGET_ALL)

    def committed(self) -> None:
        """Make more ready where few are left, in a transaction of its own.

        Never raises StoreUnavailable: what was committed is, and whoever comes next makes them ready.
        """
        short, self._short = self._short, set()
        if not short:
            return
        try:
            for prefix, year in sorted(short):
                self._make_ready(prefix, year)
            self._link.commit()
        except StoreUnavailable:
            return

    def _make_ready(self, prefix: str, year: int) -> None:
        place = {"body": prefix, "during": year}
        # Waited for: whoever only tried would never find it free while others wait for their numbers.
        counter = self._link.row(_COUNTED, place)
        if counter is None or self._link.rows(_READY, place)[0][0] > FEW:
            return  # somebody else was at it
        last = counter.last + MORE
        self._link.change(_COUNT_ON, place | {"last": last})
        numbers = range(counter.last + 1, last + 1)
        self._link.change(_MAKE_READY, [{"prefix": prefix, "year": year, "number": one} for one in numbers])
