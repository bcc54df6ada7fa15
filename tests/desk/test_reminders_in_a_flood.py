"""Reminders after a mail bomb: thousands of duties, all of one writer, and one that matters."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from mailbot.adapters.store import open_store
from mailbot.domain.mail import Address
from tests.desk.watch import Watch, read

MALLORY = Address("Mallory Keene", "mallory.keene@example.net")
FORTY = datetime(2026, 12, 8, 10, 29, 59, tzinfo=UTC)  # 40 % of the time of an answer are gone
MANY = 230  # more than five letters of forty


@pytest.fixture
def watch() -> Iterator[Watch]:
    with closing(open_store("sqlite://")) as opened:
        yield Watch(opened)


def test_a_flood_of_duties_is_five_letters_with_other_peoples_first(watch: Watch) -> None:
    """Sam would stop reading; Pat's case, the last of all that came, stands in the first letter."""
    for number in range(1, MANY):
        watch.opens(number, complainant=MALLORY)
    watch.opens(MANY)

    watch.sweeps(FORTY)

    told = watch.letters("sam")
    assert 5 == len(told)
    assert f"IHM-2026-{MANY:04d}" in read(told[0])[1]
    assert f"and {MANY - 200} more" in read(told[-1])[1]
    assert 0 == watch.untold()
