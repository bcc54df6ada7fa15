"""A fresh account on Dovecot for each test, and the mailbox under test on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer, Security
from tests.adapters.imap.account import ImapPost, MakeMailbox
from tests.adapters.mailbox_contract import PATIENCE
from tests.support.dovecot import PASSWORD, Dovecot


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "spool"


@pytest.fixture
def post(dovecot: Dovecot, user: str) -> ImapPost:
    return ImapPost(dovecot, user)


@pytest.fixture
def server(dovecot: Dovecot, user: str) -> ImapServer:
    """The account in clear on loopback."""
    return ImapServer("127.0.0.1", dovecot.imap, Security.CLEAR, user, PASSWORD, read_seconds=PATIENCE)


@pytest.fixture
def make_mailbox(spool: Path) -> Iterator[MakeMailbox]:
    made: list[ImapMailbox] = []

    def make(server: ImapServer) -> ImapMailbox:
        made.append(ImapMailbox("education@ihm.org.uk", server, spool))
        return made[-1]

    yield make
    for mailbox in made:
        mailbox.close()


@pytest.fixture
def mailbox(server: ImapServer, make_mailbox: MakeMailbox) -> ImapMailbox:
    return make_mailbox(server)
