"""``mailbot digest``: what the weekly digest says, before it leaves."""

import email
from email import policy
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, Config
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.letter import Letter


def digest(
    organisation: Annotated[str, typer.Argument(metavar="ORG", help="Its folder's name, for example ihm.")],
    reader: Annotated[
        str, typer.Option("--reader", metavar="ADDRESS", help="Only what this member of staff would get.")
    ] = "",
    preview: Annotated[
        Path | None,
        typer.Option("--preview", metavar="DIR", help="Write a page instead, text and HTML side by side."),
    ] = None,
    config: Config = CONFIG,
) -> None:
    """Show the weekly digest of a body as it would leave now. Nothing is sent.

    `mailbot run` sends it by itself on Monday at eight, or on the next working day after a holiday.

    Example: `mailbot digest ihm --reader owen.thackeray@ihm.org.uk`

    Example: `mailbot digest imi --preview pages`
    """
    settings = configuration.load(config)
    if organisation not in dict(settings.offices):
        known = ", ".join(name for name, _ in settings.offices) or "(there is none)"
        raise UserError(Problem("digest", f"{organisation} is not configured;", f"use one of {known}"))
    letters = wiring.digests_now(settings, organisation, wiring.SystemClock().now())
    shown = [one for one in letters if reader.casefold() in {"", one.request.to.key}]
    if not shown:
        known = ", ".join(one.request.to.address for one in letters)
        raise UserError(Problem("--reader", f"{reader} gets no digest;", f"use one of {known}"))
    if preview is None:
        for letter in shown:
            _say(letter)
        return
    preview.mkdir(parents=True, exist_ok=True)
    page = preview / "digest.html"
    wiring.preview_digests(shown, page)
    output.say(f"{len(shown)} letters: {page}")


def _say(letter: Letter) -> None:
    part = email.message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    output.say(f"To: {letter.request.to.address}", style="bold")
    output.say(f"Subject: {letter.subject}\n")
    output.say(part.get_content().strip() if part is not None else "")
    output.say("")
