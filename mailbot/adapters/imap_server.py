"""Where a mailbox's server is and how to reach it, and what its faults mean for us."""

import re
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from imaplib import IMAP4
from ipaddress import ip_address
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

from mailbot.adapters.tls import client_context
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable
from mailbot.ports import TokenKeeper


class Security(StrEnum):
    """How the connection is kept from others' eyes, named as the scheme of the configured URL."""

    TLS = "imaps"
    STARTTLS = "imap+starttls"
    CLEAR = "imap"  # loopback only


_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.CLEAR: 143}

# RFC 5530: these mean "not now"; any other NO to LOGIN or SELECT is a person's business.
_PASSING = re.compile(rb"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)\b|try again|throttl", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ImapServer:
    """One account on one server."""

    host: str
    port: int
    security: Security
    user: str
    password: Callable[[], str] | str = field(repr=False)  # a function is asked at each login
    ca_file: Path | None = None  # None: the authorities the machine trusts
    sent: str = ""  # folder for copies of our letters; "": by special use, else by usual names
    connect_seconds: float = 15
    read_seconds: float = 60  # longest silence in the middle of an answer
    poll_seconds: float = 60  # between questions for new mail where IDLE is not offered
    tokens: TokenKeeper | None = field(default=None, repr=False)  # instead of the password

    @classmethod
    def from_url(cls, url: str, user: str, password: Callable[[], str] | str) -> Self:
        """Read imaps://, imap+starttls:// or imap:// with host and port.  Raises ValueError."""
        parts = urlsplit(url)
        security = Security(parts.scheme)
        if not parts.hostname:
            raise ValueError(f"{url} names no host")
        return cls(parts.hostname, parts.port or _PORTS[security], security, user, password)

    def secret(self) -> str:
        """The password.  Raises MailboxRefused where it cannot be read."""
        if isinstance(self.password, str):
            return self.password
        try:
            return self.password()
        except (OSError, ValueError) as fault:
            raise MailboxRefused(f"The password of {self.user} cannot be read: {one_line(fault)}") from fault

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"

    def is_loopback(self) -> bool:
        if self.host == "localhost":
            return True
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return False

    def context(self) -> ssl.SSLContext:
        """Certificates verified, host name checked.  Raises MailboxRefused for a bad `ca_file`."""
        try:
            return client_context(self.ca_file)
        except (OSError, ssl.SSLError) as fault:
            raise MailboxRefused(
                f"The file of certificate authorities {self.ca_file} cannot be used ({fault}). "
                f"Set ca_file to a readable PEM file."
            ) from fault


def link_fault(server: ImapServer, fault: OSError | IMAP4.abort) -> MailboxUnavailable:
    """What a broken or refused connection means."""
    if isinstance(fault, ssl.SSLCertVerificationError):
        return MailboxRefused(
            f"The certificate of {server.place} is not trusted: {fault.verify_message}. "
            f"Check the host name, or set ca_file to the authority that signed it."
        )
    if isinstance(fault, ssl.SSLError) and fault.reason == "WRONG_VERSION_NUMBER":
        return MailboxRefused(
            f"{server.place} does not speak TLS from the start. "
            f"Use its port for imaps (mostly 993), or imap+starttls:// for this one."
        )
    if isinstance(fault, TimeoutError):
        return MailboxUnavailable(f"{server.place} does not answer.")
    if isinstance(fault, socket.gaierror):
        return MailboxUnavailable(f"The name {server.host} is not known at present ({fault.strerror}).")
    return MailboxUnavailable(f"The connection to {server.place} failed: {one_line(fault)}")


def login_fault(server: ImapServer, fault: IMAP4.error) -> MailboxUnavailable:
    """What a refused login means."""
    if is_passing(fault):
        return MailboxUnavailable(f"{server.place} takes no login just now: {one_line(fault)}")
    return MailboxRefused(
        f"{server.place} refuses the login of {server.user}: {one_line(fault)} "
        f"Check user name and password, and whether the account may use IMAP."
    )


def folder_fault(server: ImapServer, folder: str, fault: IMAP4.error) -> MailboxUnavailable:
    """What it means that a folder cannot be opened."""
    if is_passing(fault):
        return MailboxUnavailable(f"{server.place} cannot open {folder} just now: {one_line(fault)}")
    if "not connected" in str(fault).casefold():  # Exchange: who logged in is not who may read this mailbox
        return MailboxRefused(
            f"{server.place} lets us in and not into the mailbox {server.user}: {one_line(fault)} "
            "Give the application, or whoever authorised it, full access to this mailbox."
        )
    return MailboxRefused(
        f"{server.place} will not open the folder {folder} of {server.user}: {one_line(fault)} "
        f"Check that it exists and that the account may read it."
    )


def is_passing(fault: BaseException) -> bool:
    """Whether the server's words mean that it may work later."""
    return _PASSING.search(str(fault).encode("utf-8", "replace")) is not None


def one_line(fault: BaseException) -> str:
    """A fault's words, on one line, not too long."""
    return " ".join((str(fault) or type(fault).__name__).split())[:300]
