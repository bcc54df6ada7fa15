"""``mailbot authorise``: a person allows mailbot to log in to a mailbox by tokens (R39)."""

import sys
from contextlib import closing
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, Config
from mailbot.domain.errors import MailboxUnavailable, Problem, TokenRefused, UserError
from mailbot.settings import MailboxSettings, Settings
from mailbot.settings.oauth import Grant, OAuthSettings, Provider
from mailbot.settings.wording import nearest

if TYPE_CHECKING:
    from mailbot.adapters.oauth.account import Held
    from mailbot.adapters.oauth.endpoint import DeviceCode

_UNUSED_DAYS = 90  # Microsoft's refresh tokens, unless the tenant has another rule


def authorise(
    address: Annotated[str, typer.Argument(metavar="MAILBOX", help="Its address, as in mailbot.toml.")],
    config: Config = CONFIG,
    again: Annotated[
        bool, typer.Option("--again", help="Also where the authorisation that there is works.")
    ] = False,
) -> None:
    """Allow mailbot to log in to a mailbox that has a table [mailbox.oauth].

    With a device code you are told which page to open and what to enter there. A refresh token that you got
    elsewhere is asked for, or read from standard input. Either is kept encrypted in the store; a daemon that
    runs goes on by itself. Run twice, the second time changes nothing.

    Example: `mailbot authorise education@ihm.org.uk --config /etc/mailbot`

    Example: `mailbot authorise education@ihm.org.uk < token` &nbsp; a refresh token in a file
    """
    settings = configuration.load(config)
    box, oauth = _found(settings, address)
    with closing(wiring.Logins(settings, wiring.SystemClock())) as logins:
        if not oauth.grant.by_a_person:
            logins.keeper(box).renew()
            output.say(f"{box.address} needs no authorising: mailbot asks in its own name, and got a token.")
        elif again or not _works_already(logins, box):
            _say_how_long(settings, box, oauth, _authorised(logins, box, oauth))
        if not _opens(settings, box, logins):
            raise typer.Exit(output.ATTENTION)


def _found(settings: Settings, address: str) -> tuple[MailboxSettings, OAuthSettings]:
    box = settings.mailbox(address)
    if box is None:
        known = [one.address for one in settings.mailboxes]
        remedy = nearest(address, known) or f"the mailboxes are {', '.join(known)}"
        raise UserError(Problem(address, "there is no such mailbox in mailbot.toml;", remedy))
    if box.oauth is None:
        what = "it has no table [mailbox.oauth], so there is nothing to authorise;"
        raise UserError(Problem(address, what, "its password or its Maildir is all that mailbot needs"))
    return box, box.oauth


def _works_already(logins: wiring.Logins, box: MailboxSettings) -> bool:
    try:
        logins.keeper(box).renew()
    except TokenRefused:
        return False
    output.say(f"{box.address} is authorised already. To authorise it anew, add --again.")
    return True


def _authorised(logins: wiring.Logins, box: MailboxSettings, oauth: OAuthSettings) -> "Held":
    if oauth.grant is Grant.DEVICE_CODE:
        return logins.authorising(box).by_device(lambda code: _show(box, code))
    return logins.authorising(box).by_refresh_token(_asked_for(box))


def _show(box: MailboxSettings, code: "DeviceCode") -> None:
    """What the person does, as steps."""
    output.say(f"Open   {code.page}", style="bold")
    output.say(f"Enter  {code.user_code}", style="bold")
    output.say(
        f"Any browser on any machine will do. Log in there as somebody who may open {box.username}: for a "
        "shared mailbox one of its members, not the mailbox itself. Then say yes to what mailbot asks for."
    )
    output.say(f"The code is good for {words.many(max(1, code.seconds // 60), 'minute')}. Waiting ...")


def _asked_for(box: MailboxSettings) -> str:
    if sys.stdin.isatty():
        token = typer.prompt(f"Refresh token for {box.address} (it is not shown)", hide_input=True)
    else:
        token = sys.stdin.read()
    token = str(token).strip()
    if not token or any(sign.isspace() for sign in token) or not token.isascii():
        what, remedy = "this is no refresh token;", "give the token and nothing else"
        raise UserError(Problem("standard input", what, remedy))
    return token


def _say_how_long(settings: Settings, box: MailboxSettings, oauth: OAuthSettings, held: "Held") -> None:
    zone = settings.office(box.organisation).procedure.zone
    output.say(f"Done: mailbot may log in to {box.address}.", style="bold")
    if held.lapses_at is not None:
        lapses = output.day_and_time(held.lapses_at, zone)
        output.say(f"This holds until {lapses} unless it is renewed meanwhile; run this again before then.")
    elif oauth.provider is Provider.MICROSOFT:
        output.say(
            f"This holds for as long as mailbot runs. If it stands still for {_UNUSED_DAYS} days, or whoever "
            "logged in changes their password, run this again."
        )
    else:
        output.say("This holds until somebody takes it back with the provider; then run this again.")


def _opens(settings: Settings, box: MailboxSettings, logins: wiring.Logins) -> bool:
    """Whoever logged in may still not be let into this mailbox (MAIL B4): better said now."""
    try:
        with closing(wiring.open_mailbox(settings, box, Path(gettempdir()), logins)) as mailbox:
            count = len(mailbox.pending(None).stubs)
    except MailboxUnavailable as error:
        output.say(f"But the mailbox cannot be read: {error}", style="yellow")
        return False
    output.say(f"The mailbox opens: {words.many(count, 'mail')} in its inbox.")
    return True

