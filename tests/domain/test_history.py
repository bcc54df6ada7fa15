"""The hash chain: whoever alters a kept event is found out (INV8)."""

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from mailbot.domain import event
from mailbot.domain.event import GENESIS, HistoryRow
from tests.support.days import patiently

FIRST = HistoryRow(
    reference="IHM-2026-0042",
    number=1,
    at=datetime(2026, 12, 18, 15, 0, tzinfo=UTC),
    actor="mailbot",
    event="Opened",
    body='{"kind":"complaint"}',
    previous=GENESIS,
)
SECOND = HistoryRow(
    reference="IHM-2026-0042",
    number=2,
    at=datetime(2026, 12, 18, 15, 1, tzinfo=UTC),
    actor="sam",
    event="HandlerNamed",
    body='{"handler":"sam","why":"été"}',
    previous=FIRST.hash,
)


def test_a_row_s_hash_is_the_same_in_every_release() -> None:
    """Histories are kept for years; a release that hashes otherwise would call them all forged.

    The figure is what `sha256sum` says of the row written out by hand as compact JSON.
    """
    assert FIRST.hash == "406f0f4fcf3e1a64dea2f9da4c097569f73777ce36d66dc1c57339af71c9306b"


@pytest.mark.parametrize(
    "forged",
    [
        replace(FIRST, reference="IHM-2026-0043"),
        replace(FIRST, number=2),
        replace(FIRST, at=FIRST.at + timedelta(microseconds=1)),
        replace(FIRST, actor="robin"),
        replace(FIRST, event="Joined"),
        replace(FIRST, body='{"kind":"comment"}'),
        replace(FIRST, previous="1" * 64),
    ],
    ids=lambda row: next(f.name for f in fields(row) if getattr(row, f.name) != getattr(FIRST, f.name)),
)
def test_altering_any_field_breaks_the_chain(forged: HistoryRow) -> None:
    """The next row was hashed onto the row as it stood."""
    assert forged.hash != FIRST.hash
    assert SECOND.previous != forged.hash


def test_removing_a_row_breaks_the_chain() -> None:
    """The second row cannot pass for the first."""
    assert SECOND.previous != GENESIS
    assert replace(SECOND, previous=GENESIS).hash != SECOND.hash


def test_words_cannot_wander_from_one_field_into_the_next() -> None:
    """Fields are hashed with their borders."""
    assert replace(FIRST, actor="a", event="bc").hash != replace(FIRST, actor="ab", event="c").hash


@given(st.text(), st.text(st.characters(categories=["Cs", "Cc", "L"])))
@example("sam", "\ud83d")
@patiently
def test_no_text_is_too_odd_to_be_kept(actor: str, body: str) -> None:
    """Half a surrogate pair from a broken subject must not stop the record."""
    row = replace(FIRST, actor=actor, body=body)

    assert row.hash == replace(row).hash


def test_every_event_is_a_value_in_the_past_tense() -> None:
    """What was kept cannot be changed in memory either, and its name is its row's name."""
    kinds = get_args(event.Event)

    assert len(kinds) == 21
    for kind in kinds:
        assert kind.__dataclass_params__.frozen
        assert kind.__doc__
