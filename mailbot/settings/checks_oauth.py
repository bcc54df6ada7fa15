"""What must fit together in [mailbox.oauth], and between it and its mailbox."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from mailbot.domain.errors import Problem
from mailbot.settings.oauth import GRANTS, Grant, Provider, names, remarked_from
from mailbot.settings.shapes import MailboxTable, MainFile, OAuthTable
from mailbot.settings.sheet import Sheet
from mailbot.settings.toml_text import Place

_SECRETS = ("client_secret_file", "client_secret_env", "certificate_file")
_ANYBODYS = {"common", "organizations", "consumers"}  # tenants that stand for no organisation
_Blame = Callable[..., Iterator[Problem]]


def check_oauth(sheet: Sheet[MainFile], at: Place, box: MailboxTable, folder: Path) -> Iterator[Problem]:
    """Every mistake between keys that are each right alone; nothing where there is no such table."""
    oauth = box.oauth
    if oauth is None:
        return

    def blame(key: str, what: str, remedy: str, *rests_on: str) -> Iterator[Problem]:
        place = (*at, "oauth", key) if key else (*at, "oauth")
        needed = ("provider", "grant", *rests_on)
        yield from sheet.blame(place, what, remedy, *((*at, "oauth", one) for one in needed))

    yield from _beside(sheet, at, box)
    if Grant(oauth.grant) not in GRANTS[Provider(oauth.provider)]:
        yield from _not_given(blame, oauth)
        return
    yield from _addresses(blame, oauth)
    yield from _application(blame, oauth)
    yield from _service_account(blame, oauth)
    yield from _no_effect(blame, oauth)
    if oauth.ca_file and not _is_file(folder / oauth.ca_file):
        remedy = "paths count from the folder of mailbot.toml"
        yield from blame("ca_file", f'there is no file "{oauth.ca_file}";', remedy)


def _beside(sheet: Sheet[MainFile], at: Place, box: MailboxTable) -> Iterator[Problem]:
    """What the mailbox itself says beside the table."""
    rests_on = tuple((*at, key) for key in ("imap", "maildir", "username", "password_file", "password_env"))
    place: Place = (*at, "oauth")
    if box.maildir and not box.imap:
        yield from sheet.blame(place, "a Maildir needs no login;", "take the table out", *rests_on)
        return
    for key in ("password_file", "password_env"):
        if getattr(box, key):
            what = f"the mailbox has {key} and a table [mailbox.oauth];"
            yield from sheet.blame((*at, key), what, "keep one of the two", place, *rests_on)
    if not box.username:
        remedy = f'write username = "{box.address}" in [[mailbox]], above [mailbox.oauth]'
        yield from sheet.blame(place, "there is no username;", remedy, *rests_on)


def _not_given(blame: _Blame, oauth: OAuthTable) -> Iterator[Problem]:
    given = " or ".join(names(Provider(oauth.provider)))
    whom = "this kind of provider" if oauth.provider == "other" else oauth.provider.title()
    yield from blame("grant", f'{whom} gives no token for mail by "{oauth.grant}";', f"write grant = {given}")


def _addresses(blame: _Blame, oauth: OAuthTable) -> Iterator[Problem]:
    if oauth.provider == "microsoft" and not oauth.tenant and not oauth.token_url:
        remedy = 'write tenant = "ihm.onmicrosoft.com", with your domain or the tenant\'s id'
        yield from blame("", "the tenant is missing;", remedy, "tenant", "token_url")
    if oauth.tenant.casefold() in _ANYBODYS and oauth.grant == "client_credentials":
        remedy = "write your organisation's own domain or id"
        yield from blame("tenant", f'"{oauth.tenant}" stands for no organisation;', remedy)
    if oauth.provider == "other" and not oauth.token_url:
        remedy = 'write token_url = "https://login.example.org/token"'
        yield from blame("", "token_url is missing;", remedy, "token_url")
    known = oauth.provider == "microsoft" and (oauth.tenant or not oauth.token_url)
    if oauth.grant == "device_code" and not oauth.device_url and not known:
        remedy = 'write device_url = "https://login.example.org/devicecode"'
        yield from blame("", "device_url is missing;", remedy, "device_url", "tenant")


def _application(blame: _Blame, oauth: OAuthTable) -> Iterator[Problem]:
    """Who asks, and how it proves to be the one."""
    if oauth.grant == "service_account":
        return
    if not oauth.client_id:
        remedy = 'write client_id = "the id of the application, as the provider shows it"'
        yield from blame("", "client_id is missing;", remedy, "client_id")
    secrets = [key for key in _SECRETS if getattr(oauth, key)]
    if len(secrets) > 1:
        yield from blame(secrets[1], f"there is {secrets[0]} too;", "keep one of the two", *_SECRETS)
    if oauth.grant == "client_credentials" and not secrets:
        remedy = 'write client_secret_file = "secrets/client", or certificate_file = "secrets/client.pem"'
        yield from blame("", "the application has no secret and no certificate;", remedy, *_SECRETS)


def _service_account(blame: _Blame, oauth: OAuthTable) -> Iterator[Problem]:
    if oauth.grant == "service_account" and not oauth.service_account_file:
        remedy = 'write service_account_file = "secrets/service-account.json"'
        yield from blame("", "service_account_file is missing;", remedy, "service_account_file")


def _no_effect(blame: _Blame, oauth: OAuthTable) -> Iterator[Problem]:
    """Whoever writes a key believes that it does something."""
    useless = {
        "tenant": oauth.provider != "microsoft",
        "device_url": oauth.grant != "device_code",
        "service_account_file": oauth.grant != "service_account",
        **dict.fromkeys((*_SECRETS, "client_id"), oauth.grant == "service_account"),
    }
    for key, is_useless in useless.items():
        if is_useless and getattr(oauth, key):
            what = f'{key} has no effect with provider "{oauth.provider}" and grant "{oauth.grant}";'
            yield from blame(key, what, "take it out")
    can_expire = any(getattr(oauth, key) for key in (*_SECRETS, "service_account_file"))
    if oauth.secret_expires is not None and not can_expire:
        yield from blame("secret_expires", "there is no secret that could expire;", "take it out", *_SECRETS)


def oauth_expiries(sheet: Sheet[MainFile]) -> Iterator[tuple[date, Problem]]:
    """Secrets that run out, told some weeks ahead: from the day after the one given here."""
    for index, box in enumerate(sheet.shape.mailbox if sheet.shape else ()):
        if box.oauth is None or box.oauth.secret_expires is None:
            continue
        what = f"the secret by which mailbot logs in to {box.address} expires on {box.oauth.secret_expires};"
        remedy = "have a new one made, put it in its place, and write the new day"
        for problem in sheet.blame(("mailbox", index, "oauth", "secret_expires"), what, remedy):
            yield remarked_from(box.oauth.secret_expires), problem


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # a name too long, a folder on the way that we may not enter
        return False
