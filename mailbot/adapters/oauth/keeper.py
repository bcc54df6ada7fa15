"""One access token for all who log in to a mailbox: both protocols, all threads, all daemons.

What is in the store is the truth.  Whoever finds the token about to lapse takes the lease and renews it;
meanwhile the others use it as long as it is good.  The order of effects is the point of this file: the
store is written to (the lease) before the question, since an endpoint may honour a refresh token once; what
it gives is in the store before anybody uses it (MAIL B1); and what the store would not take is kept here,
with the lease, and written before anything else is asked.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from uuid import uuid4

from mailbot.adapters.oauth.account import Account, Given, Held
from mailbot.adapters.oauth.endpoint import Endpoint
from mailbot.adapters.oauth.vault import LEASE, Vault
from mailbot.adapters.oauth.words import not_authorised
from mailbot.domain.errors import StoreUnavailable, TokenRefused, TokenUnavailable
from mailbot.domain.running import Lease
from mailbot.ports import Clock

SPARE = timedelta(seconds=30)  # a token must be good for that long to be handed out
AHEAD = timedelta(minutes=10)  # that long before it lapses it is renewed; short ones in their last quarter
_BREATH = timedelta(minutes=1)  # after a failure, while the present token is good
_PAUSE = 0.2  # seconds between looks whether somebody else has renewed
_TRIES = 3  # to write down what the endpoint gave

Pause = Callable[[float], object]


class Keeper:
    """Port TokenKeeper.  For any number of threads."""

    def __init__(self, endpoint: Endpoint, vault: Vault, clock: Clock, pause: Pause | None = None) -> None:
        self._endpoint = endpoint
        self._vault = vault
        self._clock = clock
        self._pause = pause or threading.Event().wait
        self._holder = uuid4().hex
        self._turn = threading.Lock()  # one thread of ours asks at a time: they share the lease
        self._owed: Held | None = None  # given, and not yet in the store
        self._refusal: TokenRefused | None = None
        self._not_before: datetime | None = None  # a failure is not repeated before, while there is a token

    @property
    def account(self) -> Account:
        return self._endpoint.account

    @property
    def mailbox(self) -> str:
        return self.account.mailbox

    def token(self, refused: str = "") -> str:
        """See ports.TokenKeeper."""
        with _told_as_weather():
            held = self._vault.read()
            now = self._clock.now()
            if not _good(held, refused, now):
                return self._renewed(refused).access
            if _lapses_soon(held, now) and not (self._not_before and now < self._not_before):
                try:
                    return self._renewed(refused).access
                except TokenUnavailable:
                    self._not_before = now + _BREATH
            return held.access

    @property
    def refusal(self) -> TokenRefused | None:
        """See ports.TokenKeeper."""
        return self._refusal

    def keep_fresh(self) -> bool:
        """See ports.TokenKeeper."""
        with _told_as_weather():
            held = self._vault.read()
            if self._owed is None and not _lapses_soon(held, self._clock.now()):
                self._refusal = None  # somebody else may have renewed it
                return False
            self._renewed("")
            return True

    def renew(self) -> None:
        """Ask the provider now, whatever there is.  Raises likewise."""
        with _told_as_weather():
            self._renewed(self._vault.read().access)

    def _renewed(self, refused: str) -> Held:
        """Renewed by us, or by somebody else meanwhile."""
        waits = int(LEASE.total_seconds() / _PAUSE)
        for _ in range(waits + 2):
            fresh = self._attempt(refused)
            if fresh is not None and fresh.access:
                return fresh
            held = self._vault.read()
            if _good(held, refused, self._clock.now()):
                return held
            self._pause(_PAUSE)
        raise TokenUnavailable(f"The token of {self.mailbox} is being renewed by another mailbot.")

    def _attempt(self, refused: str) -> Held | None:
        """What is kept, as fresh as it can be; None while somebody else is at it."""
        if not self._turn.acquire(blocking=False):
            return None
        try:
            now = self._clock.now()
            lease, held = self._vault.take(self._holder, now)
            if lease is None:
                return None
            if self._owed is not None:
                return self._written(self._owed, lease)
            if _good(held, refused, now) and not _lapses_soon(held, now):
                self._let_go(lease)
                return held
            return self._asked(held, lease)
        finally:
            self._turn.release()

    def _asked(self, held: Held, lease: Lease) -> Held:
        """Fresh from the endpoint, and in the store."""
        now = self._clock.now()
        try:
            given = self._answer(held, lease)
        except TokenRefused as error:
            self._let_go(lease)
            newer = self._vault.read()
            if newer.version != held.version and _good(newer, held.access, now):
                return newer
            self._refusal = error
            raise
        except TokenUnavailable:
            self._let_go(lease)
            raise
        self._owed = renewal(held, given, now)
        return self._written(self._owed, lease)

    def _answer(self, held: Held, lease: Lease) -> Given:
        if self.account.grant.by_a_person and not held.refresh:
            raise not_authorised(self.account)
        if self._clock.now() >= lease.until:  # stopped in between: somebody else may have asked meanwhile
            raise TokenUnavailable(f"The token of {self.mailbox} took too long to renew.")
        return self._endpoint.ask(held.refresh, self._clock.now())

    def _written(self, fresh: Held, lease: Lease) -> Held:
        """Into the store, from where everybody may use it.  What was written before us wins."""
        for tries in range(1, _TRIES + 1):
            try:
                written = self._vault.write(fresh, fresh.version - 1)
                break
            except StoreUnavailable:
                if tries == _TRIES:
                    raise
                self._pause(_PAUSE)
        self._owed = self._refusal = None
        self._let_go(lease)
        return fresh if written else self._vault.read()

    def _let_go(self, lease: Lease) -> None:
        with suppress(StoreUnavailable):  # then it runs out by itself
            self._vault.give_back(lease)


def renewal(held: Held, given: Given, now: datetime) -> Held:
    """What is kept from now on: a refresh token lives on where no other came (RFC 6749 section 6)."""
    lapses_at = now + timedelta(seconds=given.refresh_seconds) if given.refresh_seconds else None
    return Held(
        version=held.version + 1,
        given_at=now,
        access=given.access,
        until=now + timedelta(seconds=given.seconds),
        refresh=given.refresh or held.refresh,
        lapses_at=lapses_at or (None if given.refresh else held.lapses_at),
    )


def _good(held: Held, refused: str, now: datetime) -> bool:
    if not held.access or held.until is None or held.access == refused:
        return False
    return held.until - now > min(SPARE, (held.until - held.given_at) / 4)


def _lapses_soon(held: Held, now: datetime) -> bool:
    if held.until is None:
        return True
    return held.until - now <= min(AHEAD, (held.until - held.given_at) / 4)


@contextmanager
def _told_as_weather() -> Iterator[None]:
    """A store that is away calls nobody: it is back before the token lapses, or nothing works at all."""
    try:
        yield
    except StoreUnavailable as error:
        raise TokenUnavailable(f"The tokens cannot be read from the store: {error}") from error
