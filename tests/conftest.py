"""Servers for the tests.  Each worker of pytest-xdist starts its own; each test has its own mailboxes.

A server that is not installed skips the tests that need it, with the reason; where
MAILBOT_REQUIRE_SERVERS=1 is set they fail instead.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from typing import Any
from uuid import uuid4

import pytest
import structlog

from mailbot.adapters.store import migrate
from tests.support.dovecot import Dovecot
from tests.support.emptied import emptied
from tests.support.imap_proxy import Proxy
from tests.support.postfix import Postfix
from tests.support.postgres import Postgres
from tests.support.smtp_sink import SmtpSink


@pytest.fixture(autouse=True)
def _plain_log() -> None:
    """Each test begins with the log as it comes; tracebacks without local variables, which take seconds."""
    console = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.reset_defaults()
    structlog.configure(processors=[structlog.processors.add_log_level, console])


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """A Dovecot with Maildir storage.  Take a fresh user (fixture `user`) rather than a fixed one."""
    with closing(Dovecot()) as server:
        yield server


@pytest.fixture(scope="session")
def fast_dovecot() -> Iterator[Dovecot]:
    """A Dovecot with mdbox storage, for measurements."""
    with closing(Dovecot("mdbox")) as server:
        yield server


@pytest.fixture
def user() -> str:
    """An address nobody has used yet; its Dovecot password is `tests.support.dovecot.PASSWORD`."""
    return f"complaints-{uuid4().hex[:12]}@ihm.org.uk"


@pytest.fixture(scope="session")
def postfix(dovecot: Dovecot) -> Iterator[Postfix]:
    """A Postfix that delivers into `dovecot`."""
    with closing(Postfix(dovecot)) as server:
        yield server


@pytest.fixture(scope="session")
def _postgres() -> Iterator[Postgres]:
    with closing(Postgres()) as server:
        yield server


@pytest.fixture
def postgres_url(_postgres: Postgres) -> Iterator[str]:
    """The SQLAlchemy URL of an empty database."""
    url = _postgres.database()
    yield url
    _postgres.drop(url)


@pytest.fixture(scope="module")
def _migrated_url(_postgres: Postgres) -> Iterator[str]:
    """A database with mailbot's tables; making one for each test would take most of the time."""
    url = _postgres.database()
    migrate(url)
    yield url
    _postgres.drop(url)


@pytest.fixture
def migrated_url(_migrated_url: str) -> str:
    """The SQLAlchemy URL of a database with mailbot's tables, all of them empty."""
    return emptied(_migrated_url)


@pytest.fixture
def make_sink() -> Iterator[Callable[..., SmtpSink]]:
    """Builds SMTP servers: make_sink(tls=context, implicit_tls=True, auth_required=True)."""
    with ExitStack() as open_sinks:

        def make(*arguments: Any, **named: Any) -> SmtpSink:
            return open_sinks.enter_context(closing(SmtpSink(*arguments, **named)))

        yield make


@pytest.fixture
def sink(make_sink: Callable[..., SmtpSink]) -> SmtpSink:
    """An SMTP server in clear on loopback that keeps what it accepts."""
    return make_sink()


@pytest.fixture
def make_proxy() -> Iterator[Callable[[int], Proxy]]:
    """Builds relays in front of a loopback port."""
    with ExitStack() as open_proxies:
        yield lambda target: open_proxies.enter_context(closing(Proxy(target)))


@pytest.fixture
def imap_proxy(dovecot: Dovecot, make_proxy: Callable[[int], Proxy]) -> Proxy:
    """A relay in front of `dovecot`'s IMAP port."""
    return make_proxy(dovecot.imap)
