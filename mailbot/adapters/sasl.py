"""Logging in with a bearer token: XOAUTH2 and OAUTHBEARER (RFC 7628), for IMAP and SMTP alike."""

import json
from collections.abc import Callable, Iterable
from typing import TypeVar

from mailbot.adapters.tls import hide
from mailbot.ports import TokenKeeper

# RFC 7628 is the standard; Microsoft offers the older one alone.
_MECHANISMS = ("OAUTHBEARER", "XOAUTH2")
_LONGEST = 200  # characters of what a server says about a refusal

Refusal = TypeVar("Refusal", bound=Exception)


class BearerLogin:
    """What is answered to a server's challenges, and what it said of a refusal."""

    def __init__(self, mechanism: str, user: str, token: str, host: str, port: int) -> None:
        self._mechanism = mechanism
        self._user, self._token = user, token
        self._first = _first(mechanism, user, token, host, port)
        self._begun = False
        self.said = ""  # the reason for a refusal, "" where none was given

    def __call__(self, challenge: bytes | None = None) -> str:
        """The token at first; then the server has refused it, and waits for a word before it says so."""
        if not self._begun:
            self._begun = True
            return self._first
        self.said = _reason(challenge or b"")
        # RFC 7628 section 3.2.3; for XOAUTH2 the providers want an empty answer.
        return "\x01" if self._mechanism == "OAUTHBEARER" else ""

    def hide_in(self, fault: BaseException) -> None:
        """Take the token out of a server's words, which may repeat what it got."""
        for secret in (self._token, self._first):
            hide(fault, self._user, secret)


def mechanism(offered: Iterable[str]) -> str | None:
    """The one to use of those that the server offers; None where it takes no tokens."""
    known = {name.upper() for name in offered}
    return next((name for name in _MECHANISMS if name in known), None)


def with_a_token(keeper: TokenKeeper, log_in: Callable[[str], Refusal | None]) -> Refusal | None:
    """Log in; a token that the server refuses is renewed once before that counts.

    `log_in` returns what the server said against a token, and raises for anything else that is in the way.
    Raises TokenUnavailable or TokenRefused.
    """
    token = keeper.token()
    if log_in(token) is None:
        return None
    return log_in(keeper.token(refused=token))


def _first(mechanism: str, user: str, token: str, host: str, port: int) -> str:
    bearer = f"auth=Bearer {token}\x01"
    if mechanism == "OAUTHBEARER":
        name = user.replace("=", "=3D").replace(",", "=2C")  # RFC 5801 section 4
        return f"n,a={name},\x01host={host}\x01port={port}\x01{bearer}\x01"
    return f"user={user}\x01{bearer}\x01"


def _reason(challenge: bytes) -> str:
    """What stands in the server's JSON; it never holds the token."""
    try:
        told = json.loads(challenge)
        return " ".join(str(told["status"]).split())[:_LONGEST]
    except (ValueError, KeyError, TypeError):
        return ""
