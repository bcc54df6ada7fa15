"""What `mailbot authorise` does: a person allows mailbot, once, to log in to a mailbox.

What is given is in the store, sealed, before anybody is told that it worked.  A daemon that runs uses it
from its next try on.
"""

from collections.abc import Callable
from datetime import timedelta

from mailbot.adapters.oauth.account import Given, Held
from mailbot.adapters.oauth.endpoint import DeviceCode, Endpoint
from mailbot.adapters.oauth.keeper import Pause, renewal
from mailbot.adapters.oauth.vault import Vault
from mailbot.adapters.oauth.words import refusal
from mailbot.domain.errors import StoreUnavailable
from mailbot.ports import Clock

_TRIES = 5  # a daemon that renews at the same instant is written over


class Authorising:
    """Every method raises TokenUnavailable, TokenRefused or StoreUnavailable."""

    def __init__(self, endpoint: Endpoint, vault: Vault, clock: Clock, pause: Pause) -> None:
        self._endpoint = endpoint
        self._vault = vault
        self._clock = clock
        self._pause = pause

    def by_device(self, show: Callable[[DeviceCode], None]) -> Held:
        """Show a person a code to enter elsewhere, and wait until they have (RFC 8628 section 3.4)."""
        code = self._endpoint.ask_device_code()
        show(code)
        until = self._clock.now() + timedelta(seconds=code.seconds)
        pause = max(1, code.pause)
        while self._clock.now() < until:
            self._pause(pause)
            given, longer = self._endpoint.ask_by_device(code, self._clock.now())
            if given is not None:
                return self._keep(given, "")
            pause += longer
        raise refusal(self._endpoint.account, "expired_token", "")

    def by_refresh_token(self, refresh: str) -> Held:
        """Try a refresh token that a person brings; what comes of it is kept, whether it rotates or not."""
        return self._keep(self._endpoint.ask(refresh, self._clock.now()), refresh)

    def _keep(self, given: Given, before: str) -> Held:
        now = self._clock.now()
        for _ in range(_TRIES):
            held = self._vault.read()
            fresh = renewal(Held(held.version, now, refresh=before), given, now)
            if self._vault.write(fresh, held.version):
                return fresh
        raise StoreUnavailable("the tokens in the store change all the time")
