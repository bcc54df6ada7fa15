"""Tokens for the mailboxes that have [mailbox.oauth], each kept by one keeper.

The libraries are loaded for the first such mailbox, and never where there is none.
"""

from types import ModuleType
from typing import TYPE_CHECKING

from mailbot.adapters import store
from mailbot.domain.errors import Problem, UserError
from mailbot.ports import Clock, Store, TokenKeeper
from mailbot.settings import MailboxSettings, Settings

if TYPE_CHECKING:
    from mailbot.adapters.oauth.authorising import Authorising
    from mailbot.adapters.oauth.keeper import Keeper

_BROUGHT_BY_THE_EXTRA = frozenset({"authlib", "requests", "cryptography", "joserfc"})


class Logins:
    """The keepers of one process."""

    def __init__(self, settings: Settings, clock: Clock, kept_in: Store | None = None) -> None:
        """`kept_in`: the store with the tokens, where it is open already; else the configured one."""
        self._settings = settings
        self._clock = clock
        self._store = kept_in
        self._own: Store | None = None
        self._keepers: dict[str, Keeper] = {}

    def all(self) -> tuple[TokenKeeper, ...]:
        """One for each mailbox with tokens."""
        return tuple(self.keeper(box) for box in self._settings.mailboxes if box.oauth is not None)

    def keeper(self, box: MailboxSettings) -> "Keeper":
        """The same for whoever asks.  Raises UserError where the extra is not installed."""
        name = box.address.casefold()
        if name not in self._keepers:
            parts = _token_parts(box)
            self._keepers[name] = parts.make_keeper(self._settings, box, self._opened(), self._clock)
        return self._keepers[name]

    def authorising(self, box: MailboxSettings) -> "Authorising":
        """Lets a person allow mailbot to log in.  Raises UserError likewise."""
        parts = _token_parts(box)
        made: Authorising = parts.make_authorising(self._settings, box, self._opened(), self._clock)
        return made

    def close(self) -> None:
        if self._own is not None:
            self._own.close()

    def _opened(self) -> Store:
        if self._store is None:
            self._store = self._own = store.open_store(self._settings.store_url)
        return self._store


def _token_parts(box: MailboxSettings) -> ModuleType:
    try:
        from mailbot.wiring import token_parts  # noqa: PLC0415  (half a second, and an extra)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _BROUGHT_BY_THE_EXTRA:
            raise
        where = f"mailbox {box.address}"
        what = f"[mailbox.oauth] needs the package {error.name}, which is not installed;"
        remedy = 'install it with: pip install "mailbot[oauth]"'
        raise UserError(Problem(where, what, remedy)) from None
    return token_parts
