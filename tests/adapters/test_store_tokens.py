"""What any store must do with tokens: keep them for whoever read them last."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.adapters.store import SqlStore, open_store
from mailbot.domain.token import KeptTokens

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
FIRST = KeptTokens("education@ihm.org.uk", "terms", 1, NOON, b"\x00refresh", b"\xffaccess", NOON)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SqlStore]:
    url = f"sqlite:///{tmp_path}/mailbot.sqlite3"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    with closing(open_store(url)) as opened:
        yield opened


def put(store: SqlStore, tokens: KeptTokens, seen: int) -> bool:
    with store.begin() as work:
        written = work.tokens.put(tokens, seen)
        work.commit()
    return written


def test_tokens_are_replaced_by_whoever_read_the_present_ones(store: SqlStore) -> None:
    """Two daemons that renewed at once: the first one's refresh token counts, and the second learns it."""
    second = replace(FIRST, version=2, refresh=None, access=None, access_until=None, lapses_at=NOON)

    assert put(store, FIRST, 0)
    assert not put(store, FIRST, 0)
    assert put(store, second, 1)
    assert not put(store, replace(FIRST, version=2), 1)
    with store.view() as work:
        assert second == work.tokens.get("education@ihm.org.uk")
        assert work.tokens.get("enquiries@ihm.org.uk") is None
