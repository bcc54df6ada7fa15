"""What mailbot keeps about itself while it runs."""

from datetime import datetime
from typing import Protocol

from mailbot.domain.errors import TokenRefused
from mailbot.domain.running import Incident, Lease, Mark, Pause, Worker
from mailbot.domain.token import KeptTokens


class Leases(Protocol):
    """Rights to do something alone, each held by one worker at a time.

    The instants are the caller's; who calls with a clock that is ahead takes a lease so much too early.
    """

    def take(self, name: str, holder: str, now: datetime, until: datetime) -> Lease | None:
        """The lease, where it is free, has run out or is the holder's own; None while somebody else has it.

        Its term counts up when it changes hands, also after it has run out, and stays when it is renewed.
        """

    def holds(self, lease: Lease, now: datetime) -> bool:
        """Whether it is still the holder's, in the same term and not run out.

        In a writing transaction nobody can take it before the commit.
        """

    def give_back(self, lease: Lease) -> None:
        """It is free from here on; nothing where somebody else has it."""

    def all(self, prefix: str = "") -> tuple[Lease, ...]:
        """Every lease whose name begins so, whoever held it last, by name."""


class Workers(Protocol):
    """The daemons that share the store, each known by its signs of life."""

    def clock(self) -> datetime | None:
        """The time that all of them go by; None where the store has none and this machine's will do."""

    def sign(self, worker: Worker, now: datetime) -> bool:
        """A sign of life.  False, with nothing written, where the worker has been taken for dead before."""

    def all(self) -> tuple[Worker, ...]:
        """Those that live and those that fell silent, by name."""

    def leave(self, name: str) -> None:
        """One has gone in peace; nothing of its work is in doubt."""

    def forget(self, before: datetime) -> None:
        """Those that fell silent before then are known no longer."""


class Pauses(Protocol):
    """Whether letters may leave."""

    def current(self) -> Pause | None:
        """The pause that lasts; None where letters may leave."""

    def begin(self, pause: Pause) -> bool:
        """From here on no letter leaves; False where a pause lasts already."""

    def end(self, by: str, now: datetime) -> bool:
        """Letters may leave again; False where there was no pause."""

    def all(self) -> tuple[Pause, ...]:
        """Every pause there was, the oldest first."""


class Marks(Protocol):
    """When things were done last."""

    def set(self, mark: Mark) -> None:
        """In the place of the one with the same name."""

    def get(self, name: str) -> Mark | None: ...

    def all(self, prefix: str = "") -> tuple[Mark, ...]:
        """Those whose names begin so, by name."""


class Incidents(Protocol):
    """What needs a person, and whether they were told."""

    def lasting(self) -> tuple[Incident, ...]:
        """Those that are not over, the oldest first."""

    def begin(self, incident: Incident) -> bool:
        """It is there from now on; False where one with this key lasts already."""

    def told(self, key: str, now: datetime) -> None:
        """The people concerned were told of the lasting one with this key."""

    def end(self, key: str, now: datetime) -> Incident | None:
        """It is over; returns it, None where none lasted."""

    def untold_ends(self) -> tuple[Incident, ...]:
        """Those that were told, are over, and whose end was not told."""

    def end_told(self, key: str) -> None:
        """The end of all with this key has been told."""

    def since(self, since: datetime) -> tuple[Incident, ...]:
        """Those that lasted at some time since then, the oldest first."""


class Tokens(Protocol):
    """OAuth 2.0 tokens, encrypted by whoever brings them."""

    def get(self, account: str) -> KeptTokens | None: ...

    def put(self, tokens: KeptTokens, seen: int) -> bool:
        """In the place of those with the version `seen` (0: none yet); False where they changed meanwhile."""


class TokenKeeper(Protocol):
    """The access token of one mailbox, the same for all who log in to it."""

    @property
    def mailbox(self) -> str: ...

    def token(self, refused: str = "") -> str:
        """One that is good for a while; another than the one that a mail server `refused`.

        Raises TokenUnavailable (weather) or TokenRefused (a person must act).
        """

    @property
    def refusal(self) -> TokenRefused | None:
        """What the provider said when it was asked last; None where it gave a token."""

    def keep_fresh(self) -> bool:
        """Renew what lapses soon; whether it was.  Raises likewise, also while the present one is good."""
