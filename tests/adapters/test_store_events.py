"""Histories as kept: canonical, chained, and tampering shows."""

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.adapters.store.columns import clean, index_key
from mailbot.adapters.store.events import canonical, chained, verify_chain
from mailbot.domain.event import GENESIS, ClockMet, Event, HistoryRow, LetterSent, Noted
from tests.adapters.store_builders import MINUTE, MONDAY, OPENED, PROMISED, STARTED

EVENTS: tuple[Event, ...] = (
    OPENED,
    STARTED,
    PROMISED,
    LetterSent("k", "<i@x>", 2, doubtful=True),
    Noted("x", "y"),
)
ROWS = tuple(chained((0, GENESIS), "IHM-2026-0001", EVENTS, MONDAY, "mailbot"))
HEAD = ROWS[-1].hash

_CHANGES = {
    "reference": st.text(),
    "number": st.integers(0, 99),
    "at": st.datetimes(timezones=st.just(UTC)),
    "actor": st.text(),
    "event": st.text(),
    "body": st.text(),
    "previous": st.text(),
}


def test_an_untouched_history_is_whole() -> None:
    assert verify_chain(ROWS, HEAD) is None
    assert verify_chain(ROWS) is None
    assert verify_chain((), GENESIS) is None


@given(number=st.integers(0, len(ROWS) - 1), data=st.data())
def test_any_changed_row_is_found(number: int, data: st.DataObject) -> None:
    """The record of a complaint is evidence; nobody may mend it afterwards (INV8)."""
    field = data.draw(st.sampled_from(sorted(_CHANGES)))
    row = HistoryRow(**(asdict(ROWS[number]) | {field: data.draw(_CHANGES[field])}))
    changed = (*ROWS[:number], row, *ROWS[number + 1 :])

    assert (verify_chain(changed, HEAD) is None) == (row == ROWS[number])


@given(st.integers(0, len(ROWS) - 1))
def test_a_missing_row_is_found(number: int) -> None:
    assert verify_chain((*ROWS[:number], *ROWS[number + 1 :]), HEAD) == number + 1


def test_rows_in_another_order_are_found() -> None:
    assert verify_chain((ROWS[1], ROWS[0], *ROWS[2:]), HEAD) == 1


def test_an_event_is_written_the_same_way_whatever_zone_its_instants_are_in() -> None:
    """The hash must not depend on where a server stands."""
    summer = timezone(timedelta(hours=1))
    event = ClockMet("acknowledge", MONDAY.astimezone(summer), "letter")

    assert canonical(event) == canonical(replace(event, at=MONDAY))
    assert (
        canonical(event) == '{"at":"2026-09-07T09:30:15.123456+00:00","clock":"acknowledge","how":"letter"}'
    )


def test_an_event_is_written_as_the_database_will_return_it() -> None:
    """Else the chain would break at the first odd character somebody writes."""
    assert canonical(Noted("a\0b\udce9ŵ", "")) == '{"mail":"","what":"a\ufffdb\ufffdŵ"}'


def test_an_instant_without_a_zone_is_no_instant() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        canonical(ClockMet("acknowledge", datetime(2026, 9, 7), ""))  # noqa: DTZ001  # the very thing to refuse


def test_what_no_event_may_hold_is_refused() -> None:
    """A set would be written in another order each time."""
    with pytest.raises(TypeError, match="cannot hold set"):
        canonical(Noted({"a"}, ""))  # type: ignore[arg-type]  # the very thing to refuse


@given(st.text(st.characters(codec=None)))
def test_clean_text_is_text_that_any_database_takes(text: str) -> None:
    cleaned = clean(text)

    assert "\0" not in cleaned.encode().decode()
    assert len(cleaned) == len(text)
    assert clean(cleaned) == cleaned
    assert len(index_key(text * 50).encode()) <= 2_000


def test_short_keys_stand_for_themselves_and_long_ones_are_told_apart() -> None:
    assert index_key("<mail-1@example.org>") == "<mail-1@example.org>"
    assert index_key("a" * 500) != index_key("a" * 501)


def test_a_minute_is_another_instant() -> None:
    (row,) = chained((0, GENESIS), "IHM-2026-0001", (OPENED,), MONDAY + MINUTE, "mailbot")
    assert row.hash != ROWS[0].hash
