"""A provider's token endpoint, asked one question at a time.

What leaves is Given, TokenUnavailable (the endpoint is down, slow, busy or talks nonsense: weather) or
TokenRefused (it understood and will not: a person must act).  No token, secret or assertion is ever in a
message.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import requests
from authlib.integrations.base_client import OAuthError
from authlib.integrations.requests_client import OAuth2Session

from mailbot.adapters.oauth import assertions, words
from mailbot.adapters.oauth.account import Account, Given, Grant
from mailbot.domain.errors import TokenRefused, TokenUnavailable

_TIMEOUT = (10.0, 20.0)  # seconds: to connect, and of silence; together less than a lease
_DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_UNSAID = 600  # seconds that a token is taken to be good for where nobody says (RFC 6749 section 5.1)
_LONGEST = 24 * 60 * 60  # seconds; no mail provider's access token is good for longer
_REFRESH_TERMS = ("refresh_token_expires_in", "refresh_expires_in")  # not in the RFC: Google, Keycloak
_BUSY = frozenset({408, 425, 429})
_PENDING = frozenset({"authorization_pending", "slow_down"})  # RFC 8628 section 3.5


@dataclass(frozen=True, slots=True)
class DeviceCode:
    """What a person is shown, and what we ask with meanwhile (RFC 8628 section 3.2)."""

    user_code: str
    page: str
    device_code: str = field(repr=False)
    seconds: int  # for which it is good
    pause: int  # seconds between questions, at least


class Endpoint:
    """For several threads: each question has a connection of its own."""

    def __init__(self, account: Account) -> None:
        self.account = account

    def ask(self, refresh: str, now: datetime) -> Given:
        """A new access token.  `refresh`: the refresh token, for grants that rest on one."""
        account = self.account
        with self._session(now) as (session, proof):
            if account.grant.by_a_person:
                scope = {"scope": " ".join(account.scopes)} if account.scopes else {}
                return _given(
                    session.refresh_token(account.token_url, refresh_token=refresh, **scope, **proof), refresh
                )
            if account.grant is Grant.SERVICE_ACCOUNT:
                signed = assertions.by_service_account(account, account.service_account(), now)
                question = {"grant_type": assertions.JWT_BEARER, "assertion": signed}
            else:
                question = {"grant_type": "client_credentials", "scope": " ".join(account.scopes)}
            return _given(session.fetch_token(account.token_url, **question, **proof), "")

    def ask_device_code(self) -> DeviceCode:
        """Begin an authorisation by a person at another screen."""
        account = self.account
        question = {"client_id": account.client_id, "scope": " ".join(account.scopes)}
        with _translated(account), requests.Session() as session:
            reply = session.post(
                account.device_url, data=question, timeout=_TIMEOUT, allow_redirects=False,
                verify=_trusted(account),
            )  # fmt: skip
            if reply.status_code >= 500:
                reply.raise_for_status()
            answer = _passing(reply).json()
            if "error" in answer:
                raise OAuthError(error=answer["error"], description=answer.get("error_description"))
            return DeviceCode(
                user_code=str(answer["user_code"]),
                page=str(answer.get("verification_uri") or answer["verification_url"]),
                device_code=str(answer["device_code"]),
                seconds=int(answer["expires_in"]),
                pause=int(answer.get("interval", 5)),
            )

    def ask_by_device(self, code: DeviceCode, now: datetime) -> tuple[Given | None, int]:
        """What came of it, None while nobody has decided; and how many seconds longer to pause."""
        with self._session(now) as (session, proof):
            try:
                answer = session.fetch_token(
                    self.account.token_url, grant_type=_DEVICE_GRANT, device_code=code.device_code, **proof
                )
            except OAuthError as error:
                if error.error not in _PENDING:
                    raise
                return None, 5 if error.error == "slow_down" else 0
            return _given(answer, ""), 0

    @contextmanager
    def _session(self, now: datetime) -> Iterator[tuple[OAuth2Session, dict[str, Any]]]:
        """A session, and what every question carries: who we are, how long to wait."""
        account = self.account
        proof: dict[str, Any] = {
            "timeout": _TIMEOUT, "allow_redirects": False, "verify": _trusted(account),
        }  # fmt: skip
        secret, certificate = account.secret(), account.certificate()
        method = "client_secret_post" if secret else "none"
        if certificate:
            proof["client_assertion_type"] = assertions.CLIENT_ASSERTION
            proof["client_assertion"] = assertions.by_certificate(account, certificate, now)
        with (
            _translated(account),
            OAuth2Session(
                account.client_id, secret or None, token_endpoint_auth_method=method
            ) as session,
        ):
            for moment in ("access_token_response", "refresh_token_response"):
                session.register_compliance_hook(moment, _passing)
            yield session, proof


def _passing(reply: requests.Response) -> requests.Response:
    """A server that is busy says nothing about the grant, whatever else it writes."""
    if reply.status_code in _BUSY:
        reply.raise_for_status()
    return reply


def _trusted(account: Account) -> str | bool:
    return str(account.ca_file) if account.ca_file else True


@contextmanager
def _translated(account: Account) -> Iterator[None]:
    """Vendors' exceptions become ours."""
    where = account.token_url.partition("://")[2].partition("/")[0]
    try:
        yield
    except OAuthError as error:
        if not isinstance(error.error, str):
            raise TokenUnavailable(f"{where} answers nonsense: {str(error.error)[:200]}") from None
        raise words.refusal(account, error.error, str(error.description or "")) from None
    except requests.exceptions.SSLError as error:
        if "CERTIFICATE_VERIFY_FAILED" not in str(error):
            raise TokenUnavailable(f"The connection to {where} failed: {_shown(error)}") from None
        raise TokenRefused(
            f"The certificate of {where} is not trusted.",
            "Check the address in mailbot.toml, or set ca_file in [mailbox.oauth] to the authority that "
            "signed it.",
        ) from None
    except requests.exceptions.Timeout:
        raise TokenUnavailable(f"{where} does not answer.") from None
    except requests.exceptions.JSONDecodeError:
        raise TokenUnavailable(f"{where} answers nonsense: no JSON") from None
    except requests.exceptions.HTTPError as error:
        raise TokenUnavailable(f"{where} cannot answer just now: {_shown(error)}") from None
    except requests.exceptions.RequestException as error:
        raise TokenUnavailable(f"{where} cannot be reached: {_shown(error)}") from None
    except OSError as error:  # requests: a ca_file that is not there
        raise TokenRefused(
            f"ca_file in [mailbox.oauth] cannot be used: {_shown(error)}.", "Name a readable PEM file."
        ) from None
    except (ValueError, KeyError, TypeError) as error:
        raise TokenUnavailable(f"{where} answers nonsense: {_shown(error)}") from None


def _given(answer: Mapping[str, Any], before: str) -> Given:
    """Raises ValueError for an answer without a token."""
    access = answer.get("access_token")
    if not isinstance(access, str) or not access or not access.isascii():
        raise ValueError("there is no access token in it")
    refresh = answer.get("refresh_token")
    terms = next((answer[name] for name in _REFRESH_TERMS if answer.get(name)), 0)
    return Given(
        access=access,
        seconds=min(int(answer.get("expires_in") or _UNSAID), _LONGEST),
        refresh=refresh if isinstance(refresh, str) and refresh != before else "",
        refresh_seconds=int(terms),
    )


def _shown(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
