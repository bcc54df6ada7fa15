"""[mailbox.oauth] as the rest of mailbot sees it: how a mailbox's tokens are asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from mailbot.domain.expiry import FIRST_TOLD, Expiry
from mailbot.settings.secret_files import secret_in_environment, secret_in_file

_MICROSOFT = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0/"
_GOOGLE = "https://oauth2.googleapis.com/token"


class Provider(StrEnum):
    """Whose tokens they are."""

    MICROSOFT = "microsoft"
    GOOGLE = "google"
    OTHER = "other"  # its addresses stand in the file


class Grant(StrEnum):
    """By what right a token is asked for."""

    CLIENT_CREDENTIALS = "client_credentials"  # the application's own (RFC 6749 section 4.4)
    DEVICE_CODE = "device_code"  # a person allowed it once, at a terminal (RFC 8628)
    SERVICE_ACCOUNT = "service_account"  # Google's: a signed assertion for a mailbox (RFC 7523)
    REFRESH_TOKEN = "refresh_token"  # noqa: S105  (a person allowed it elsewhere and brings the token)

    @property
    def by_a_person(self) -> bool:
        """Whether `mailbot authorise` must come first."""
        return self in {Grant.DEVICE_CODE, Grant.REFRESH_TOKEN}


# What each provider gives for mail.  Google allows no device code for the scope that mail needs.
GRANTS: dict[Provider, tuple[Grant, ...]] = {
    Provider.MICROSOFT: (Grant.CLIENT_CREDENTIALS, Grant.DEVICE_CODE, Grant.REFRESH_TOKEN),
    Provider.GOOGLE: (Grant.SERVICE_ACCOUNT, Grant.REFRESH_TOKEN),
    Provider.OTHER: (Grant.CLIENT_CREDENTIALS, Grant.DEVICE_CODE, Grant.REFRESH_TOKEN),
}


@dataclass(frozen=True, slots=True)
class OAuthSettings:
    """[mailbox.oauth], with the provider's defaults filled in."""

    provider: Provider
    grant: Grant
    token_url: str
    device_url: str  # "": no device code is ever asked for
    scopes: tuple[str, ...]
    client_id: str = ""
    client_secret_file: Path | None = None
    client_secret_env: str = ""
    certificate_file: Path | None = None  # certificate and private key in one PEM file
    service_account_file: Path | None = None  # as Google hands it out, JSON
    ca_file: Path | None = None  # None: the authorities that come with the HTTP library
    secret_expires: date | None = None  # None: nobody knows, or it does not

    def client_secret(self, mailbox: str) -> str:
        """"" where the application has none.  Raises UserError when it is not there."""
        if self.client_secret_env:
            where = f"mailbox {mailbox}"
            return secret_in_environment(self.client_secret_env, where, "client_secret_file")
        if self.client_secret_file is None:
            return ""
        remedy = f"write the client secret of the application for {mailbox} into it, nothing else"
        return secret_in_file(self.client_secret_file, remedy)

    def certificate(self) -> str:
        """The PEM text, "" where there is none.  Raises UserError when it is not there."""
        if self.certificate_file is None:
            return ""
        return secret_in_file(self.certificate_file, "put the certificate and its private key there, as PEM")

    def service_account(self) -> str:
        """The JSON text, "" where there is none.  Raises UserError when it is not there."""
        if self.service_account_file is None:
            return ""
        return secret_in_file(self.service_account_file, "put the key file there that Google gave out")


def shared_login(oauth: OAuthSettings | None) -> str:
    """What other mailboxes may log in by as well, "" where nothing: they fail together."""
    if oauth is None or oauth.grant.by_a_person:
        return ""
    return f"{oauth.token_url} {oauth.client_id or oauth.service_account_file}"


def urls(provider: Provider, tenant: str) -> tuple[str, str]:
    """Where tokens and device codes are asked for; "" where only the file can say."""
    if provider is Provider.GOOGLE:
        return _GOOGLE, ""
    if provider is Provider.MICROSOFT and tenant:
        base = _MICROSOFT.format(tenant=tenant)
        return f"{base}token", f"{base}devicecode"
    return "", ""


def scopes(provider: Provider, grant: Grant) -> tuple[str, ...]:
    """What is asked for where the file does not say."""
    if provider is Provider.GOOGLE:
        return ("https://mail.google.com/",)
    if provider is Provider.OTHER:
        return ()
    if grant is Grant.CLIENT_CREDENTIALS:
        return ("https://outlook.office365.com/.default",)
    mail = "https://outlook.office.com/"
    return (f"{mail}IMAP.AccessAsUser.All", f"{mail}SMTP.Send", "offline_access")


def expiries(mailboxes: tuple[tuple[str, OAuthSettings | None], ...]) -> tuple[Expiry, ...]:
    """What runs out on a known day, by mailbox."""
    return tuple(
        Expiry(address, _what(oauth), oauth.secret_expires)
        for address, oauth in mailboxes
        if oauth is not None and oauth.secret_expires is not None
    )


def remarked_from(expires: date) -> date:
    """The last day on which an expiry is not worth a word yet."""
    return expires - timedelta(days=FIRST_TOLD + 1)


def _what(oauth: OAuthSettings) -> str:
    if oauth.certificate_file is not None:
        return "certificate"
    return "service account's key" if oauth.service_account_file is not None else "client secret"


def names(provider: Provider) -> Iterator[str]:
    """The grants of a provider as they are written in the file."""
    return (f'"{grant}"' for grant in GRANTS[provider])
