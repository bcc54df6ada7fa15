"""A provider, and keepers that ask it under a clock that tests set."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.oauth.account import Account, Grant
from mailbot.adapters.oauth.endpoint import Endpoint
from mailbot.adapters.oauth.keeper import Keeper
from mailbot.adapters.oauth.seal import Seal
from mailbot.adapters.oauth.vault import Vault
from mailbot.adapters.store import SqlStore, open_store
from tests.support.token_server import CLIENT, SECRET, Issuer, TokenServer

NADIAS = "education@ihm.org.uk"
KEY = b"0123456789abcdef" * 4
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)

MakeKeeper = Callable[..., Keeper]


@pytest.fixture(scope="session")
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def clock(issuer: Issuer) -> SetClock:
    """The provider goes by the same time."""
    issuer.clock = SetClock(NOW)
    return issuer.clock


@pytest.fixture
def provider(issuer: Issuer, clock: SetClock) -> Iterator[TokenServer]:
    del clock
    with closing(TokenServer(issuer, NADIAS)) as server:
        yield server


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a store that nobody has used: the migrations take longer than most tests."""
    file = tmp_path_factory.mktemp("store") / "empty.sqlite3"
    with closing(open_store(f"sqlite:///{file}")):
        return file


@pytest.fixture
def store(empty_store: Path, tmp_path: Path) -> Iterator[SqlStore]:
    with closing(open_store(f"sqlite:///{shutil.copy(empty_store, tmp_path / 'tokens.sqlite3')}")) as opened:
        yield opened


def account(provider: TokenServer, grant: Grant = Grant.CLIENT_CREDENTIALS, **changed: Any) -> Account:
    """As Nadia's mailbox is configured."""
    fields: dict[str, Any] = {
        "mailbox": NADIAS,
        "provider": "Microsoft",
        "grant": grant,
        "token_url": provider.token_url,
        "device_url": provider.device_url,
        "scopes": ("https://outlook.office365.com/.default",),
        "client_id": CLIENT,
        "subject": NADIAS,
        "secret": lambda: SECRET,
        "secret_place": "/run/secrets/app",
    }
    return Account(**fields | changed)


@pytest.fixture
def make_keeper(provider: TokenServer, store: SqlStore, clock: SetClock) -> Iterator[MakeKeeper]:
    """Each is a daemon's of its own; all share the store."""
    with ExitStack() as stores:

        def make(own_store: bool = False, grant: Grant = Grant.CLIENT_CREDENTIALS, **changed: Any) -> Keeper:
            made = account(provider, grant, **changed)
            kept = store
            if own_store:
                kept = stores.enter_context(closing(open_store(str(store._engine.url))))
            return Keeper(Endpoint(made), Vault(kept, Seal(KEY), made), clock)

        yield make


def later(clock: SetClock, **span: float) -> None:
    clock.move_to(clock.now() + timedelta(**span))
