"""What an endpoint's refusal means, in words that say who must do what.

Only a well-formed OAuth error is a refusal (RFC 6749 section 5.2); anything else is weather.  Microsoft's
numbers: learn.microsoft.com, "Microsoft Entra authentication and authorization error codes".
"""

import re

from mailbot.adapters.oauth.account import Account, Grant
from mailbot.domain.errors import TokenRefused, TokenUnavailable

PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down", "too_many_requests"})
_NUMBER = re.compile(r"AADSTS(\d{5,7})")
_PASSING_NUMBERS = frozenset({"50196", "90024", "90033", "90036", "90055"})
_MEANINGS = {
    "7000222": "the client secret of the application has expired",
    "7000215": "the client secret is not the application's (its value is wanted, not its id)",
    "7000112": "the application is switched off in the tenant",
    "700016": "the tenant does not know the application",
    "700027": "the certificate is not one of the application's, or it has expired",
    "700082": "the authorisation has lapsed, because it was not used for too long",
    "700084": "the authorisation has lapsed: it was given for a day only",
    "70043": "the authorisation has lapsed, by a rule of the tenant",
    "70008": "the authorisation has lapsed",
    "50173": "the authorisation was taken back, as a rule because the password was changed",
    "50057": "the account that gave the authorisation is switched off",
    "50034": "the account that gave the authorisation is not there any more",
    "50076": "the tenant asks for a second factor now",
    "50079": "the tenant asks for a second factor now",
    "50105": "the account is not assigned to the application",
    "53003": "a rule of conditional access forbids it",
    "65001": "nobody has consented to what the application asks for",
    "90002": "there is no such tenant",
    "90009": "the application asks for a token for itself",
}
_ERRORS = {
    "invalid_client": "it does not accept how the application says who it is",
    "unauthorized_client": "the application may not ask in this way",
    "invalid_grant": "the authorisation is not good any more",
    "invalid_scope": "the application may not ask for these scopes",
    "access_denied": "somebody said no",
    "expired_token": "nobody entered the code in time",
    "consent_required": "nobody has consented to what the application asks for",
    "interaction_required": "a person must log in once more",
    "invalid_request": "it does not understand the question",
    "admin_policy_enforced": "the administrator of the domain does not allow it",
    "org_internal": "the application is for people of another organisation",
}
_OF_THE_PERSON = frozenset({
    "700082", "700084", "70043", "70008", "50173", "50057", "50034", "50076", "50079", "53003",
})  # fmt: skip


def refusal(account: Account, error: str, description: str) -> TokenUnavailable:
    """The fault that an endpoint's words stand for: TokenRefused unless it will pass."""
    found = _NUMBER.search(description)
    number = found[1] if found else ""
    if error in PASSING or number in _PASSING_NUMBERS:
        return TokenUnavailable(f"{account.provider} gives no token just now: {_said(error, description)}.")
    meaning = _MEANINGS.get(number) or _ERRORS.get(error) or "it refuses"
    what = (
        f"{account.provider} gives no token for {account.mailbox}: {meaning} ({_said(error, description)})."
    )
    return TokenRefused(what, _remedy(account, error, number))


def not_authorised(account: Account) -> TokenRefused:
    """There is no refresh token that could be used."""
    return TokenRefused(f"Nobody has authorised mailbot for {account.mailbox} yet.", authorise(account))


def authorise(account: Account) -> str:
    return f"Run “mailbot authorise {account.mailbox}”; mailbot goes on by itself then."


def _remedy(account: Account, error: str, number: str) -> str:
    if number in _OF_THE_PERSON or (account.grant.by_a_person and error in _RENEWED_BY_A_PERSON):
        return authorise(account)
    if account.grant is Grant.SERVICE_ACCOUNT:
        return (
            "In the Google Admin console, see that the service account's client ID has domain-wide "
            "delegation for the scope, and that its key is not revoked; a new key goes into "
            f"{account.secret_place}. mailbot goes on by itself then."
        )
    if error in {"invalid_client", "unauthorized_client"} or number.startswith("7000"):
        place = account.secret_place or "the place that mailbot.toml names"
        return (
            f"Have a new secret or certificate made for the application, put it into {place}, and write its "
            "day as secret_expires; mailbot goes on by itself then."
        )
    return (
        "Look at the application with the provider: its permissions for IMAP and SMTP, the consent to them, "
        "and client_id, tenant and scopes in mailbot.toml; “mailbot check” tries it again."
    )


_RENEWED_BY_A_PERSON = frozenset({
    "invalid_grant", "interaction_required", "consent_required", "access_denied", "expired_token",
})  # fmt: skip


def _said(error: str, description: str) -> str:
    """The provider's own words, short: an administrator can look them up."""
    first = " ".join(description.split()).partition(" Trace ID")[0]
    return f"{error}: {first[:200]}" if first else error
