"""Logging in to an SMTP server with a token (RFC 4954, RFC 7628)."""

import smtplib

from mailbot.adapters.sasl import BearerLogin, mechanism, with_a_token
from mailbot.domain.errors import CourierRefused, CourierUnavailable, TokenRefused, TokenUnavailable
from mailbot.ports import TokenKeeper


def log_in_by_token(link: smtplib.SMTP, host: str, port: int, user: str, tokens: TokenKeeper) -> None:
    """Raises CourierRefused or CourierUnavailable; connections that break leave as smtplib says."""
    chosen = mechanism(link.esmtp_features.get("auth", "").split())
    if chosen is None:
        raise CourierRefused(
            f"{host} takes no tokens (neither OAUTHBEARER nor XOAUTH2 is offered); "
            "use password_file instead of [mailbox.oauth]"
        )

    def try_one(token: str) -> CourierRefused | None:
        answers = BearerLogin(chosen, user, token, host, port)
        try:
            link.auth(chosen, answers)
        except smtplib.SMTPAuthenticationError as error:
            answers.hide_in(error)
            words = _shown(error)
            if error.smtp_code // 100 == 4:
                raise CourierUnavailable(f"{host} cannot check our login just now: {words}") from error
            more = f" ({answers.said})" if answers.said else ""
            return CourierRefused(
                f"{host} refuses the token for {user}: {words}{more}. The letters wait. Check with the "
                "provider that the application, or whoever authorised it, may send from this mailbox."
            )
        return None

    try:
        refusal = with_a_token(tokens, try_one)
    except TokenRefused as error:
        raise CourierRefused(str(error)) from error
    except TokenUnavailable as error:
        raise CourierUnavailable(str(error)) from error
    except UnicodeEncodeError as error:
        raise CourierRefused(f"{host} takes only ASCII in the user name {user}") from error
    if refusal is not None:
        raise refusal


def _shown(error: smtplib.SMTPAuthenticationError) -> str:
    said = error.args[1]  # as smtp_error, and the token is taken out of it
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return f"{error.smtp_code} {' '.join(text.split())}"[:300]
