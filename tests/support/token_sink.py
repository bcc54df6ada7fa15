"""An SMTP server that takes letters only from whoever shows a good token."""

import base64
import json
from collections.abc import Callable, Sequence
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult

from tests.support.smtp_sink import SmtpSink, _Handler

LAPSED = {"status": "401", "schemes": "bearer", "scope": "https://mail.example.org/"}


class TokenSink(SmtpSink):
    """`owner` says whose a token is; `tokens` are those that were shown, in order."""

    def __init__(self, owner: Callable[[str], str], mechanism: str = "XOAUTH2") -> None:
        self.owner = owner
        self.mechanism = mechanism
        self.tokens: list[str] = []
        self.ended = 0  # how often logins came to their end
        super().__init__()

    def end_logins(self) -> None:
        """Connections that are open go on, without the login that was on them."""
        self.ended += 1

    def _protocol(self) -> SMTP:
        self.connections += 1
        handler = _BearerHandler(self)
        setattr(handler, f"auth_{self.mechanism}", handler.judge)
        server = _Strict(
            handler,
            hostname="mail.example.org",
            enable_SMTPUTF8=True,
            auth_require_tls=False,
            auth_exclude_mechanism=("PLAIN", "LOGIN"),
        )
        server.command_size_limits["AUTH"] = _Strict.line_length_limit
        return server


class _Strict(SMTP):
    """Nothing without a login (aiosmtpd demands that over TLS alone)."""

    line_length_limit = 12_288  # RFC 4954 section 4: tokens are long

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd finds its hooks by these names
        handler = self.event_handler
        if self.session is None or not self.session.authenticated or handler.has_ended():
            await self.push("530 5.7.57 Client not authenticated to send mail")
            return
        await super().smtp_MAIL(arg)


class _BearerHandler(_Handler):
    def __init__(self, sink: TokenSink) -> None:
        super().__init__(sink)
        self._bearer = sink
        self._at_first = sink.ended

    def has_ended(self) -> bool:
        return self._bearer.ended > self._at_first

    async def judge(self, server: SMTP, args: Sequence[str]) -> AuthResult:
        first = base64.b64decode(args[1]).decode()
        user, token = shown(first)
        self._bearer.tokens.append(token)
        if token and self._bearer.owner(token) == user:
            return AuthResult(success=True, auth_data=user)
        answer: Any = await server.challenge_auth(json.dumps(LAPSED))
        assert answer in {b"", b"\x01"}, "the client answers the reason before it is refused (RFC 7628 3.2.3)"
        return AuthResult(success=False, handled=False)


def shown(first: str) -> tuple[str, str]:
    """User and token of a first message, of either mechanism."""
    parts = first.split("\x01")
    if first.startswith("n,a="):
        user = parts[0].removeprefix("n,a=").rstrip(",").replace("=2C", ",").replace("=3D", "=")
    else:
        user = parts[0].removeprefix("user=")
    token = next((part.removeprefix("auth=Bearer ") for part in parts if part.startswith("auth=")), "")
    return user, token
