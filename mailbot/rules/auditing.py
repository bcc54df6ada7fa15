"""Whether a case's history is as it was written, and where it is not (INV8).

Each event is hashed onto the one before; the case keeps the hash of the newest.  Of an erased case the
hashes that the events had are kept beside it, and the event that tells of the erasure vouches for them.
"""

import json
from collections.abc import Iterator
from typing import Any

from mailbot.domain.erasure import Flaw, Redaction, digest_of
from mailbot.domain.event import GENESIS, HistoryRow

_RESTORE = (
    "Keep a copy of the database as it is, compare with a backup from before, and restore the row from there."
)


def flaws(
    rows: tuple[HistoryRow, ...], redactions: tuple[Redaction, ...], kept: tuple[str, int]
) -> Iterator[Flaw]:
    """All that does not fit, in order.  `kept`: hash and number of the newest event, as the case has them.

    All rows are of one case; there is at least one.
    """
    left = {one.number: one for one in redactions}
    head, newest = kept
    previous, number = GENESIS, 0
    for place, row in enumerate(rows):
        if row.number != number + 1:
            yield _flaw(row, number + 1, _missing(number + 1, row.number - 1))
        elif row.previous != previous:
            yield _broken(rows, place, left, head)
        yield from _redacted(row, left.get(row.number))
        previous, number = was(row, left), row.number
    last = rows[-1]
    if last.number < newest:
        yield _flaw(last, last.number + 1, _missing(last.number + 1, newest))
    elif previous != head and not _spoilt_before(rows, left):
        yield _flaw(last, last.number, "it is not as it was written: the case keeps another hash of it.")
    yield from _vouched(rows, redactions)


def facts(row: HistoryRow) -> dict[str, Any]:
    """What an event says; nothing where its body was spoilt."""
    try:
        found = json.loads(row.body)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def was(row: HistoryRow, left: dict[int, Redaction]) -> str:
    """The event's hash as the next one was chained to it."""
    one = left.get(row.number)
    return row.hash if one is None else one.hash


def _missing(first: int, last: int) -> str:
    return "it is missing." if first >= last else f"it is missing, and so are all up to {last}."


def _broken(rows: tuple[HistoryRow, ...], place: int, left: dict[int, Redaction], head: str) -> Flaw:
    """A changed event shows at the next one; which of the two it was, the one after that tells."""
    row = rows[place]
    follows = rows[place + 1].previous if place + 1 < len(rows) else head
    one = left.get(row.number)
    intact = was(row, left) == follows and (one is None or one.present == row.hash)
    if place and intact:
        before = rows[place - 1]
        return _flaw(before, before.number, "it is not as it was written: the next event tells another hash.")
    return _flaw(row, row.number, "it is not as it was written: it is not chained to the one before.")


def _spoilt_before(rows: tuple[HistoryRow, ...], left: dict[int, Redaction]) -> bool:
    """Whether the last event was told of already: it is not chained to the one before."""
    return len(rows) > 1 and rows[-1].previous != was(rows[-2], left)


def _redacted(row: HistoryRow, one: Redaction | None) -> Iterator[Flaw]:
    if one is not None and one.present != row.hash:
        yield _flaw(row, row.number, "it was changed after it was erased.")


def _vouched(rows: tuple[HistoryRow, ...], redactions: tuple[Redaction, ...]) -> Iterator[Flaw]:
    """The kept hashes are those that the erasure was recorded with."""
    told = [(row, facts(row)) for row in rows if row.event == "Erased"]
    if not told:
        if redactions:
            yield _flaw(rows[0], redactions[0].number, "its words are gone, and no erasure is recorded.")
        return
    row, said = told[-1]
    wanted = (said.get("rows"), said.get("digest"))
    if wanted != (len(redactions), digest_of(redactions)):
        what = "the hashes that it vouches for are not those that are kept of the erased events."
        yield _flaw(row, row.number, what)


def _flaw(row: HistoryRow, number: int, what: str) -> Flaw:
    return Flaw(row.reference, number, what, _RESTORE)
