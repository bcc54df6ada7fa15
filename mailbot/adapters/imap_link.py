"""One kept connection to an IMAP server.

Whatever goes wrong leaves as MailboxUnavailable or MailboxRefused, and with it the connection is
dropped: after a time-out or a broken answer nothing on it can be trusted.  The next use connects anew;
how long to wait before that is the daemon's business.
"""

import logging
import socket
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from imaplib import IMAP4

from imapclient import IMAPClient, SocketTimeout

from mailbot.adapters.imap_login import log_in
from mailbot.adapters.imap_server import (
    ImapServer,
    Security,
    folder_fault,
    is_passing,
    link_fault,
    one_line,
)
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable

AT_ONCE = 500  # UIDs in one command: servers limit the length of a line, some at 8 KB

# What imapclient raises for an answer it cannot make sense of: its own ProtocolError (an IMAP4.error),
# and what slips through its parser.  The connection itself is sound then.
GARBAGE = (IMAP4.error, ValueError, LookupError, TypeError, AttributeError)


@dataclass(frozen=True, slots=True)
class OpenFolder:
    """A folder as the server showed it when it was opened."""

    name: str
    uidvalidity: int
    uidnext: int  # 0 where the server does not tell
    exists: int


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came of a FETCH."""

    found: dict[int, dict[bytes, object]]  # by UID
    broken: dict[int, str]  # UIDs whose answer cannot be read or is refused even alone, and why


class ImapLink:
    """The connection and which folder is open on it.  For one thread."""

    def __init__(self, server: ImapServer) -> None:
        self.server = server
        self._client: IMAPClient | None = None
        self._open: OpenFolder | None = None
        # At DEBUG the library writes every mail body and command to the log.
        logger = logging.getLogger("imapclient")
        logger.setLevel(max(logging.INFO, logger.level))

    @contextmanager
    def client(self) -> Iterator[IMAPClient]:
        """The connected client, for one exchange."""
        try:
            if self._client is None:
                self._client = self._connect()
            yield self._client
        except (IMAP4.abort, OSError) as fault:
            self.drop()
            raise link_fault(self.server, fault) from fault
        except IMAP4.error as fault:
            self.drop()
            raise MailboxUnavailable(f"{self.server.place} refuses a command: {one_line(fault)}") from fault
        except MailboxUnavailable:
            self.drop()
            raise
        except GARBAGE as fault:
            self.drop()
            raise MailboxUnavailable(f"{self.server.place} answers nonsense: {one_line(fault)}") from fault

    def examine(self, name: str, *, again: bool = False) -> OpenFolder:
        """Open a folder for reading only, so that no flag changes, not even Recent (RFC 3501 6.3.2).

        `again`: also if it is open already, to see what is new.
        """
        if self._open is not None and self._open.name == name and not again:
            return self._open
        with self.client() as client:
            self._open = None
            try:
                answer = client.select_folder(name, readonly=True)
            except IMAP4.abort:
                raise
            except IMAP4.error as fault:
                raise folder_fault(self.server, name, fault) from fault
            if b"UIDVALIDITY" not in answer:
                raise MailboxRefused(f"{self.server.place} gives no lasting numbers to mails in {name}.")
            self._open = OpenFolder(
                name, answer[b"UIDVALIDITY"], answer.get(b"UIDNEXT", 0), answer.get(b"EXISTS", 0)
            )
        return self._open

    def has(self, capability: str) -> bool:
        with self.client() as client:
            return bool(client.has_capability(capability))

    def search(self, *criteria: object) -> list[int]:
        """UIDs in the open folder, ascending."""
        with self.client() as client:
            return sorted(client.search(list(criteria)))

    def fetch(self, uids: Sequence[int], items: Sequence[str]) -> Fetched:
        """Items of mails in the open folder; one bad answer does not spoil the others (MAIL A2).

        At most AT_ONCE UIDs.  A mail the server does not speak of is in neither part of the answer.
        """
        with self.client() as client:
            try:
                return Fetched(_fetch(client, uids, items), {})
            except GARBAGE as fault:
                _unless_sound(fault)
            found: dict[int, dict[bytes, object]] = {}
            broken: dict[int, str] = {}
            for uid in uids:
                try:
                    found |= _fetch(client, [uid], items)
                except GARBAGE as fault:
                    _unless_sound(fault)
                    broken[uid] = one_line(fault)
            return Fetched(found, broken)

    def drop(self) -> None:
        """Let go of the connection without another word."""
        client, self._client, self._open = self._client, None, None
        if client is not None:
            with suppress(OSError, IMAP4.error):
                client.shutdown()

    def close(self) -> None:
        """Say goodbye."""
        client, self._client, self._open = self._client, None, None
        if client is not None:
            try:
                client.logout()
            except (OSError, IMAP4.error):
                with suppress(OSError, IMAP4.error):
                    client.shutdown()

    def _connect(self) -> IMAPClient:
        server = self.server
        if server.security is Security.CLEAR and not server.is_loopback():
            raise MailboxRefused(
                f"{server.place} is not this machine, and imap:// would show the password on the way. "
                f"Use imaps:// or imap+starttls://."
            )
        context = None if server.security is Security.CLEAR else server.context()
        client = IMAPClient(
            server.host,
            port=server.port,
            ssl=server.security is Security.TLS,
            ssl_context=context if server.security is Security.TLS else None,
            timeout=SocketTimeout(server.connect_seconds, server.read_seconds),
        )
        try:
            _tune(client)
            if server.security is Security.STARTTLS:
                _start_tls(client, server)
            log_in(client, server)
        except BaseException:
            with suppress(OSError, IMAP4.error):
                client.shutdown()
            raise
        return client


def _fetch(client: IMAPClient, uids: Sequence[int], items: Sequence[str]) -> dict[int, dict[bytes, object]]:
    return dict(client.fetch(list(uids), list(items)))


def _unless_sound(fault: BaseException) -> None:
    """Raise again what says nothing about one mail: a dead connection, a server that is busy."""
    if isinstance(fault, IMAP4.abort):
        raise fault
    if is_passing(fault):
        raise MailboxUnavailable(f"The server gives no mail just now: {one_line(fault)}") from fault


def _tune(client: IMAPClient) -> None:
    client.normalise_times = False
    # The library has imaplib format every line it reads for a log nobody reads: two thirds of the time.
    if hasattr(client, "_imap") and hasattr(client._imap, "debug"):  # noqa: SLF001 - no public switch
        client._imap.debug = 0  # noqa: SLF001
    plug = client.socket()
    plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    plug.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)


def _start_tls(client: IMAPClient, server: ImapServer) -> None:
    """Encrypt or give up: whoever strips the offer on the way must not get the password."""
    if not client.has_capability("STARTTLS"):
        raise MailboxRefused(
            f"{server.place} does not offer STARTTLS, and the password is not sent in clear. "
            f"Use imaps:// if the server has it; else somebody may be meddling with the connection."
        )
    try:
        client.starttls(server.context())
    except IMAP4.error as fault:
        raise MailboxRefused(f"{server.place} offers STARTTLS but fails at it: {one_line(fault)}") from fault
