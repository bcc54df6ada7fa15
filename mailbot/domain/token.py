"""What is kept of an OAuth 2.0 grant (RFC 6749)."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptTokens:
    """The tokens of one mailbox, encrypted."""

    account: str  # the mailbox's address, case-folded
    terms: str  # digest of what they were asked for with: under other settings they are no use
    version: int  # how often they changed; 1 for the first
    changed_at: datetime  # when the access token was given
    refresh: bytes | None = None  # None: the grant has none
    access: bytes | None = None  # None: none was asked for yet
    access_until: datetime | None = None
    lapses_at: datetime | None = None  # when the refresh token lapses; None: the provider does not say
