"""``mailbot letter``: log a complaint that came by post, telephone or in person."""

import re
import sys
from contextlib import closing
from datetime import date
from email.headerregistry import Group
from email.message import EmailMessage
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli import words as plain
from mailbot.cli.options import CONFIG, Config
from mailbot.desk.register import AT_THE_TERMINAL, Logged, register
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.mail import Address
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.reading import command_words

LATE = 5  # working days after which staff are asked whether they meant that day
_ADDRESS = re.compile(r"[^\s@<>,;\"]+@[^\s@<>,;\"]+\.[^\s@<>,;\"]+")


class Via(StrEnum):
    """How it came."""

    POST = "post"
    TELEPHONE = "telephone"
    PERSON = "person"


class What(StrEnum):
    """What it is."""

    COMPLAINT = "complaint"
    APPEAL = "appeal"


def letter(
    mailbox: Annotated[
        str,
        typer.Option(
            "--mailbox", metavar="ADDRESS", help="Configured mailbox it belongs to; letters leave from it."
        ),
    ],
    name: Annotated[str, typer.Option("--name", help="Who complains.")],
    received: Annotated[str, typer.Option("--received", metavar="DATE", help="The day it came: 2026-11-20.")],
    subject: Annotated[str, typer.Option("--subject", help="What it is about, in a few words.")],
    words: Annotated[
        str, typer.Option("--text", metavar="FILE", help="File with the words; - reads standard input.")
    ],
    email: Annotated[
        str, typer.Option("--email", help="Address for the acknowledgement, if there is one.")
    ] = "",
    via: Annotated[Via, typer.Option("--via", help="How it came.")] = Via.POST,
    kind: Annotated[What, typer.Option("--kind", help="What it is.")] = What.COMPLAINT,
    by: Annotated[
        str, typer.Option("--by", metavar="PERSON", help="Who logs it: a name or address of staff.toml.")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask about a day long past.")] = False,
    config: Config = CONFIG,
) -> None:
    """Log a complaint that came by post, telephone or in person.

    Its promises run from 00:00 of the day it came. With `--email` it is acknowledged by mail; without,
    whoever handles it gets the acknowledgement as a letter to print. A day in the future is refused; one more
    than five working days ago is asked about on a terminal, since its acknowledgement is late already. Staff
    do the same by mail, with `#log`.

    Example: `mailbot letter --mailbox education@ihm.org.uk --name "Pat Lee" --received 2026-11-20
    --subject "Late marking" --text scan.txt`

    Example: `mailbot letter --via telephone --mailbox complaints@imi.example --name "Pat Lee"
    --email pat@example.org --received 2026-11-20 --subject "Unsafe ramps" --text -`
    """
    settings = configuration.load(config)
    box = settings.mailbox(mailbox)
    if box is None:
        known = ", ".join(one.address for one in settings.mailboxes)
        raise UserError(Problem("--mailbox", f"{mailbox} is not configured;", f"use one of {known}"))
    day = _day(received)
    calendar = settings.office(box.organisation).calendar
    long_ago = calendar.add_working_days(calendar.office_day(wiring.SystemClock().now()), -LATE)
    if day < long_ago and not yes and sys.stdin.isatty() and not _meant(day):
        raise typer.Exit(output.ATTENTION)
    _check(name, email)
    logged = Logged(
        CaseKind(kind),
        name,
        Address(name, email) if email else None,
        day,
        via,
        _as_mail(name, subject, _words(words)),
        _by(settings.office(box.organisation), by),
    )
    with closing(wiring.House(settings, wiring.SystemClock(), wiring.SystemClock().now())) as house:
        carried = register(house.works.desk, settings.profile(box), logged)
    output.say(f"Logged as {carried.reference}.", style="bold")
    for written in carried.letters:
        output.say(f"letter: {plain.letter(written.template)}, to {written.to.address}")
    output.say("The letters leave with the next pass of mailbot run.")


def _meant(day: date) -> bool:
    output.say(f"{day:%A} {day.day} {day:%B %Y} is more than {LATE} working days ago.", style="yellow")
    return typer.confirm("Is that the day it came?", default=False)


def _check(name: str, email: str) -> None:
    wrong = []
    if not name.strip():
        wrong.append(Problem("--name", "is empty;", "say who complains"))
    if email and not _ADDRESS.fullmatch(email):
        wrong.append(
            Problem("--email", f"{email!r} is no address;", "write it as pat@example.org, or leave it out")
        )
    if wrong:
        raise UserError(*wrong)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError(Problem("--received", f"{text!r} is no date;", "write it as 2026-11-20")) from None


def _words(source: str) -> str:
    if source == "-":
        return sys.stdin.read()
    try:
        return Path(source).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise UserError(Problem("--text", f"{source}: {error.strerror};", "check the path")) from None


def _as_mail(name: str, subject: str, words: str) -> bytes:
    """The words in the form in which everything else is kept; whoever wrote them sent no mail."""
    mail = EmailMessage()
    mail["From"] = Group(" ".join(name.split()))
    mail["Subject"] = " ".join(subject.split())
    mail.set_content(words)
    return mail.as_bytes()


def _by(office: Office, name: str) -> Person:
    """Who logs it.  Raises UserError for somebody who is not registered with the body."""
    try:
        return command_words.person(name, office.directory) if name else AT_THE_TERMINAL
    except command_words.Unclear as error:
        raise UserError(*(Problem("--by", what, remedy) for what, remedy in error.findings)) from None
