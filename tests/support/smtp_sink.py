"""A real SMTP server that keeps every mail it accepts, and misbehaves on request."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from threading import Lock
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.support.ports import free_ports

PASSWORD = "correct-horse"


@dataclass(frozen=True, slots=True)
class SunkMail:
    """One accepted mail with its envelope."""

    sender: str  # "" for the null path
    recipients: tuple[str, ...]
    content: bytes  # as transferred, CRLF line ends
    mail_options: tuple[str, ...] = ()
    rcpt_options: tuple[str, ...] = ()
    login: str = ""  # who had authenticated

    @property
    def message(self) -> EmailMessage:
        """Parsed; `message["Subject"]` is decoded."""
        return message_from_bytes(self.content, policy=policy.default)


@dataclass(slots=True)
class Behaviour:
    """What the server does instead of accepting.  Set the fields at any time."""

    temporary_every: int = 0  # 451 after DATA to every nth mail; 0: never
    refused: set[str] = field(default_factory=set)  # 550 at RCPT for these addresses
    deferred: set[str] = field(default_factory=set)  # 450 at RCPT for these addresses
    refused_after_data: set[str] = field(default_factory=set)  # 554 after DATA for these addresses
    drop_after_data: int = 0  # so many mails end with the line cut after DATA, before the reply
    drop_keeps: bool = True  # whether a mail dropped so was accepted all the same
    data_seen: int = 0  # DATA commands so far, refused ones included


class SmtpSink:
    """A running server.  `mails` is what it accepted, in order."""

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        implicit_tls: bool = False,
        auth_required: bool = False,
    ) -> None:
        """`tls` alone offers STARTTLS; with `implicit_tls` the port speaks TLS from the start.

        AUTH PLAIN and LOGIN are offered always (any user, PASSWORD); `auth_required` needs `tls`.
        """
        self._tls, self._implicit, self._auth_required = tls, implicit_tls, auth_required
        self.behaviour = Behaviour()
        self.connections = 0
        self._mails: list[SunkMail] = []
        self._lock = Lock()
        self._controller: Controller | None = None
        self.port = 0
        self.listen()

    @property
    def mails(self) -> tuple[SunkMail, ...]:
        with self._lock:
            return tuple(self._mails)

    def to(self, address: str) -> tuple[SunkMail, ...]:
        """What was accepted for one address."""
        return tuple(mail for mail in self.mails if address in mail.recipients)

    def clear(self) -> None:
        """Forget the mails and behave well again."""
        with self._lock:
            self._mails.clear()
        self.behaviour = Behaviour()

    def listen(self) -> None:
        """Take connections (again), always on the same port."""
        if self._controller is not None:
            return
        sink = self

        class OurController(Controller):
            def factory(self) -> SMTP:
                return sink._protocol()

        self._controller = OurController(
            _Handler(self),
            hostname="127.0.0.1",
            port=self.port or free_ports(1)[0],
            ready_timeout=20,
            ssl_context=self._tls if self._implicit else None,
        )
        self._controller.start()
        self.port = self._controller.port

    def refuse_connections(self) -> None:
        """Stop listening: whoever connects is refused."""
        if self._controller is not None:
            self._controller.stop()
            self._controller = None

    close = refuse_connections

    def _protocol(self) -> SMTP:
        self.connections += 1
        return SMTP(
            _Handler(self),
            hostname="mail.example.org",
            data_size_limit=60_000_000,
            enable_SMTPUTF8=True,
            tls_context=None if self._implicit else self._tls,
            auth_required=self._auth_required,
            # Implicit TLS is unknown to aiosmtpd's own check, which would hide AUTH.
            auth_require_tls=self._auth_required and not self._implicit,
            authenticator=_authenticate,
        )

    def _verdict(self, mail: SunkMail, cut: Callable[[], None]) -> str:
        behaviour = self.behaviour
        behaviour.data_seen += 1
        if behaviour.temporary_every and behaviour.data_seen % behaviour.temporary_every == 0:
            return "451 4.3.0 Please try again later"
        if behaviour.refused_after_data.intersection(mail.recipients):
            return "554 5.7.1 Not wanted"
        dropped = behaviour.drop_after_data > 0
        if not dropped or behaviour.drop_keeps:
            with self._lock:
                self._mails.append(mail)
        if dropped:
            behaviour.drop_after_data -= 1
            cut()
        return "250 2.0.0 Accepted"


class _Handler:
    def __init__(self, sink: SmtpSink) -> None:
        self._sink = sink

    async def handle_RCPT(  # noqa: N802 - aiosmtpd finds its hooks by these names
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self._sink.behaviour.refused:
            return "550 5.1.1 No such user here"
        if address in self._sink.behaviour.deferred:
            return "450 4.2.1 Mailbox busy"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Fine"

    async def handle_DATA(  # noqa: N802 - as above
        self, server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        content = envelope.original_content
        assert content is not None
        mail = SunkMail(
            envelope.mail_from or "",
            tuple(envelope.rcpt_tos),
            content,
            tuple(envelope.mail_options),
            tuple(envelope.rcpt_options),
            str(session.auth_data) if session.authenticated else "",
        )
        transport: Any = server.transport
        return self._sink._verdict(mail, transport.abort)


def _authenticate(
    server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
) -> AuthResult:
    right = data.password.decode() == PASSWORD
    return AuthResult(success=right, handled=False, auth_data=data.login.decode())

