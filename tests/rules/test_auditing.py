"""The chain of a history, and of one that was erased: a change of any row is named."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from mailbot.domain.erasure import Redaction, digest_of
from mailbot.domain.event import GENESIS, HistoryRow
from mailbot.rules.auditing import facts, flaws

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
Rows = tuple[HistoryRow, ...]


def chained(*bodies: tuple[str, str]) -> Rows:
    """A history of these events."""
    rows: list[HistoryRow] = []
    for number, (event, body) in enumerate(bodies, start=1):
        previous = rows[-1].hash if rows else GENESIS
        rows.append(HistoryRow("IHM-2026-0001", number, NOON, "mailbot", event, body, previous))
    return tuple(rows)


WHOLE = chained(("Opened", '{"a":1}'), ("Moved", '{"a":2}'), ("Noted", '{"a":3}'), ("Noted", '{"a":4}'))
KEPT = (WHOLE[-1].hash, 4)


def erased() -> tuple[Rows, tuple[Redaction, ...]]:
    """The first two events without their words, and the event that vouches for them."""
    left = tuple(replace(row, body="{}") for row in WHOLE[:2])
    hashes = tuple(
        Redaction(row.number, row.hash, bare.hash) for row, bare in zip(WHOLE[:2], left, strict=True)
    )
    said = json.dumps({"rows": 2, "digest": digest_of(hashes)})
    told = HistoryRow("IHM-2026-0001", 3, NOON, "ruth", "Erased", said, WHOLE[1].hash)
    return (*left, told), hashes


def found(rows: Rows, kept: tuple[str, int], hashes: tuple[Redaction, ...] = ()) -> list[int]:
    return [flaw.number for flaw in flaws(rows, hashes, kept)]


def test_what_is_as_it_was_written_has_no_flaw() -> None:
    rows, hashes = erased()

    assert found(WHOLE, KEPT) == []
    assert found(WHOLE[:1], (WHOLE[0].hash, 1)) == []
    assert found(rows, (rows[-1].hash, 3), hashes) == []


@pytest.mark.parametrize("place", range(4))
@pytest.mark.parametrize("column", ["body", "actor", "event", "previous"])
def test_the_changed_event_is_named_and_no_other(place: int, column: str) -> None:
    """An auditor looks at one row, not at all behind it."""
    forged: dict[str, Any] = {column: "forged"}
    changed = replace(WHOLE[place], **forged)
    rows = (*WHOLE[:place], changed, *WHOLE[place + 1 :])

    assert {place + 1} == set(found(rows, KEPT))


@pytest.mark.parametrize(
    ("cut", "missing"),
    [
        (lambda rows: (rows[0], rows[2], rows[3]), 2),
        (lambda rows: (rows[0], rows[3]), 2),
        (lambda rows: rows[1:], 1),
        (lambda rows: rows[:3], 4),
    ],
)
def test_what_was_taken_away_is_named(cut: Callable[[Rows], Rows], missing: int) -> None:
    """In the middle, and at either end."""
    assert missing in found(cut(WHOLE), KEPT)


def test_an_event_that_was_added_at_the_end_is_named() -> None:
    """The case keeps the hash of the one that was the newest."""
    more = HistoryRow("IHM-2026-0001", 5, NOON, "mailbot", "Noted", "{}", WHOLE[-1].hash)

    assert [5] == found((*WHOLE, more), KEPT)


def test_an_erasure_is_told_from_a_forgery() -> None:
    """Words that are gone without one, hashes that were changed, and what was erased changed again."""
    rows, hashes = erased()
    kept = (rows[-1].hash, 3)
    again = (replace(rows[0], body='{"a":9}'), *rows[1:])

    assert 1 in found((replace(WHOLE[0], body="{}"), *WHOLE[1:]), KEPT)
    assert [1] == found(again, kept, hashes)
    assert 3 in found(rows, kept, (replace(hashes[0], hash="0"), hashes[1]))
    assert 3 in found(rows, kept, hashes[:1])
    assert 3 in found(rows, kept, ())
    without_word_of_it = (*rows[:2], replace(rows[2], event="Noted"))
    assert 1 in found(without_word_of_it, (without_word_of_it[-1].hash, 3), hashes)


def test_every_flaw_says_what_to_do() -> None:
    (flaw,) = flaws((replace(WHOLE[0], body="{}"), *WHOLE[1:]), (), KEPT)

    assert "backup" in flaw.remedy
    assert "IHM-2026-0001" == flaw.where


@pytest.mark.parametrize("body", ["", "[1]", "no json"])
def test_a_body_that_was_spoilt_says_nothing(body: str) -> None:
    """The chain names it; reading on must not stop the audit."""
    assert {} == facts(replace(WHOLE[0], body=body))
