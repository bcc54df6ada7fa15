"""Logging in to an IMAP server, with a password or with a token."""

from imaplib import IMAP4

from imapclient import IMAPClient

from mailbot.adapters.imap_server import ImapServer, is_passing, login_fault, one_line
from mailbot.adapters.sasl import BearerLogin, mechanism, with_a_token
from mailbot.adapters.tls import hide
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, TokenRefused, TokenUnavailable
from mailbot.ports import TokenKeeper


def log_in(client: IMAPClient, server: ImapServer) -> None:
    """Raises MailboxRefused or MailboxUnavailable, or what broke the connection."""
    if server.tokens is not None:
        _by_token(client, server, server.tokens)
    else:
        _by_password(client, server)


def _by_password(client: IMAPClient, server: ImapServer) -> None:
    password = server.secret()
    try:
        # AUTHENTICATE PLAIN takes any character (RFC 4616); LOGIN as sent by imaplib takes ASCII only.
        if client.has_capability("AUTH=PLAIN"):
            client.plain_login(server.user, password)
        elif client.has_capability("LOGINDISABLED"):
            raise MailboxRefused(f"{server.place} takes no password on this kind of connection.")
        else:
            client.login(server.user, password)
    except UnicodeEncodeError as fault:
        raise MailboxRefused(f"{server.place} takes only ASCII in the password of {server.user}.") from fault
    except IMAP4.error as fault:
        hide(fault, server.user, password)
        raise _said(server, fault) from fault


def _by_token(client: IMAPClient, server: ImapServer, tokens: TokenKeeper) -> None:
    offered = (name.decode("ascii", "replace") for name in client.capabilities())
    chosen = mechanism(name.removeprefix("AUTH=") for name in offered if name.startswith("AUTH="))
    if chosen is None:
        raise MailboxRefused(
            f"{server.place} takes no tokens (neither OAUTHBEARER nor XOAUTH2 is offered). "
            "Use password_file instead of [mailbox.oauth]."
        )

    def try_one(token: str) -> MailboxUnavailable | None:
        answers = BearerLogin(chosen, server.user, token, server.host, server.port)
        try:
            client.sasl_login(chosen, answers)
        except IMAP4.error as fault:
            answers.hide_in(fault)
            if is_passing(fault):
                raise _said(server, fault) from fault
            return _refused(server, fault, answers.said)
        return None

    try:
        refusal = with_a_token(tokens, try_one)
    except TokenRefused as error:
        raise MailboxRefused(str(error)) from error
    except TokenUnavailable as error:
        raise MailboxUnavailable(str(error)) from error
    if refusal is not None:
        raise refusal


def _refused(server: ImapServer, fault: IMAP4.error, said: str) -> MailboxRefused:
    """What it means that a fresh token is refused."""
    _unless_broken(fault)
    more = f" ({said})" if said else ""
    return MailboxRefused(
        f"{server.place} refuses the token for {server.user}: {one_line(fault)}{more} "
        "Check with the provider that the application, or whoever authorised it, may open this mailbox "
        "over IMAP."
    )


def _said(server: ImapServer, fault: IMAP4.error) -> MailboxUnavailable:
    _unless_broken(fault)
    return login_fault(server, fault)


def _unless_broken(fault: IMAP4.error) -> None:
    """The library wraps a connection that broke during the login, too."""
    if isinstance(fault.__context__, IMAP4.abort):
        raise fault.__context__ from None
