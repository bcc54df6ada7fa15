"""Keepers of tokens and what they are made of.  Needs the extra `oauth`: only `logins` imports it, late."""

import threading
from collections.abc import Callable

from mailbot.adapters.oauth.account import Account, Grant
from mailbot.adapters.oauth.authorising import Authorising
from mailbot.adapters.oauth.endpoint import Endpoint
from mailbot.adapters.oauth.keeper import Keeper
from mailbot.adapters.oauth.seal import Seal
from mailbot.adapters.oauth.vault import Vault
from mailbot.domain.errors import TokenRefused, UserError
from mailbot.ports import Clock, Store
from mailbot.settings import MailboxSettings, Settings
from mailbot.settings.oauth import OAuthSettings, Provider

_WORDS = {Provider.MICROSOFT: "Microsoft", Provider.GOOGLE: "Google", Provider.OTHER: "The provider"}


def make_keeper(settings: Settings, box: MailboxSettings, store: Store, clock: Clock) -> Keeper:
    account = _account(box)
    return Keeper(Endpoint(account), Vault(store, Seal(settings.secret_key()), account), clock)


def make_authorising(settings: Settings, box: MailboxSettings, store: Store, clock: Clock) -> Authorising:
    account = _account(box)
    vault = Vault(store, Seal(settings.secret_key()), account)
    return Authorising(Endpoint(account), vault, clock, threading.Event().wait)


def _account(box: MailboxSettings) -> Account:
    oauth = box.oauth
    assert oauth is not None, "asked for mailboxes with tokens alone"
    return Account(
        mailbox=box.address,
        provider=_WORDS[oauth.provider],
        grant=Grant(oauth.grant.value),
        token_url=oauth.token_url,
        device_url=oauth.device_url,
        scopes=oauth.scopes,
        client_id=oauth.client_id,
        subject=box.username,
        ca_file=oauth.ca_file,
        secret=_read(lambda: oauth.client_secret(box.address)),
        certificate=_read(oauth.certificate),
        service_account=_read(oauth.service_account),
        secret_place=_place(oauth),
    )


def _read(secret: Callable[[], str]) -> Callable[[], str]:
    """Asked at each renewal, so that a changed secret is picked up."""

    def read() -> str:
        try:
            return secret()
        except UserError as error:
            problem = error.problems[0]
            raise TokenRefused(f"{problem.where}: {problem.what}", f"{problem.remedy}.") from error

    return read


def _place(oauth: OAuthSettings) -> str:
    """Where a new secret is put."""
    file = oauth.client_secret_file or oauth.certificate_file or oauth.service_account_file
    if file is not None:
        return str(file)
    return f"the environment variable {oauth.client_secret_env}" if oauth.client_secret_env else ""
