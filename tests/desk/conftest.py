"""Fixtures of the room that letters leave from."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from mailbot.adapters.store import open_store
from mailbot.ports import Store
from tests.desk.post_room import EDUCATION, ENQUIRIES, PostRoom, courier_to
from tests.support.smtp_sink import SmtpSink


@pytest.fixture
def letter_store(tmp_path: Path) -> Iterator[Store]:
    with closing(open_store(f"sqlite:///{tmp_path / 'mailbot.sqlite3'}")) as opened:
        yield opened


@pytest.fixture
def room(letter_store: Store, sink: SmtpSink) -> Iterator[PostRoom]:
    """A post room whose two mailboxes share one real mail server."""
    with closing(courier_to(sink.port)) as courier:
        yield PostRoom(letter_store, {EDUCATION: courier, ENQUIRIES: courier})
