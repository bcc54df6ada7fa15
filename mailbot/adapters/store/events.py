"""Events as kept: canonical JSON, each row hashed onto the one before (INV8)."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from mailbot.adapters.store.columns import clean
from mailbot.domain.event import GENESIS, Event, HistoryRow

_written = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def canonical(event: Event) -> str:
    """The event's fields as JSON: sorted keys, no spaces, instants in ISO 8601 UTC.

    Raises ValueError for a naive instant, TypeError for what no event may hold.
    """
    body = {name: _plain(getattr(event, name)) for name in type(event).__dataclass_fields__}
    return _written(body)


def _plain(value: object) -> object:
    """What JSON can say of a field; strings as the database will return them."""
    if isinstance(value, str):
        return clean(value)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, datetime):
        return utc(value).isoformat()
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    raise TypeError(f"an event cannot hold {type(value).__name__}")


def utc(instant: datetime) -> datetime:
    """The same instant in UTC.  Raises ValueError where it is naive."""
    if instant.utcoffset() is None:
        raise ValueError(f"{instant!r} has no time zone")
    return instant.astimezone(UTC)


def chained(
    last: tuple[int, str], reference: str, events: Sequence[Event], at: datetime, actor: str
) -> Iterator[HistoryRow]:
    """The rows to add to a history whose newest number and hash are `last`."""
    number, head = last
    for event in events:
        number += 1
        body = canonical(event)
        row = HistoryRow(reference, number, utc(at), clean(actor), type(event).__name__, body, head)
        head = row.hash
        yield row


def verify_chain(rows: Iterable[HistoryRow], head: str | None = None) -> int | None:
    """Number of the first row that does not fit those before it; None where all is as written.

    A changed row shows at the next one.  `head`, the hash of the newest row that the case itself
    keeps, proves the last row too, and that none was cut off behind it; the number is then that of
    the row after the last.
    """
    previous, number = GENESIS, 0
    for row in rows:
        number += 1
        if row.number != number or row.previous != previous:
            return number
        previous = row.hash
    return None if head is None or head == previous else number + 1
