"""Whose tokens, and how they are asked for."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Grant(StrEnum):
    """By what right a token is asked for."""

    CLIENT_CREDENTIALS = "client_credentials"  # RFC 6749 section 4.4
    DEVICE_CODE = "device_code"  # RFC 8628, and a refresh token from then on
    SERVICE_ACCOUNT = "service_account"  # RFC 7523 section 2.1
    REFRESH_TOKEN = "refresh_token"  # noqa: S105  (RFC 6749 section 6)

    @property
    def by_a_person(self) -> bool:
        """Whether it rests on a refresh token that a person got."""
        return self in {Grant.DEVICE_CODE, Grant.REFRESH_TOKEN}


def no_secret() -> str:
    """The application has none."""
    return ""


@dataclass(frozen=True, slots=True)
class Account:
    """One mailbox's way to its tokens.  The secrets are asked for at each request: a new one is picked up.

    They raise TokenRefused where they cannot be read.
    """

    mailbox: str
    provider: str  # in words: "Microsoft"
    grant: Grant
    token_url: str
    device_url: str = ""
    scopes: tuple[str, ...] = ()
    client_id: str = ""
    subject: str = ""  # the mailbox that a service account acts for
    ca_file: Path | None = None
    secret: Callable[[], str] = field(default=no_secret, repr=False)
    certificate: Callable[[], str] = field(default=no_secret, repr=False)  # PEM, with the private key
    service_account: Callable[[], str] = field(default=no_secret, repr=False)  # JSON
    secret_place: str = ""  # where a new secret is put, in words

    @property
    def terms(self) -> str:
        """Digest of what tokens are asked for with: those asked for otherwise are not this account's."""
        words = [self.grant, self.token_url, self.client_id, self.subject, *self.scopes]
        return hashlib.sha256(json.dumps(words).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Given:
    """What an endpoint gave."""

    access: str = field(repr=False)
    seconds: int  # for how long the access token is good
    refresh: str = field(default="", repr=False)  # "": no other than before
    refresh_seconds: int = 0  # for how long the refresh token is good; 0: nobody said


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of a grant, readable."""

    version: int
    given_at: datetime
    access: str = field(default="", repr=False)  # "": none was given yet
    until: datetime | None = None  # when the access token lapses
    refresh: str = field(default="", repr=False)  # "": the grant has none
    lapses_at: datetime | None = None  # when the refresh token lapses; None: nobody said
