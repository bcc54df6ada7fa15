"""``mailbot release``: what is held, and letting it go."""

from collections.abc import Iterator
from contextlib import closing
from enum import StrEnum
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.cli.pause import By, login
from mailbot.desk.releasing import Releasing
from mailbot.domain.aftercare import HeldLetter
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import LetterState
from mailbot.ports import Store
from mailbot.settings import Settings

_FEWEST = 4  # digits of a mail's name that are asked for
_MOST = 1_000  # letters listed that wait during a pause
_PAUSED = "no letter leaves just now (mailbot pause)"
_LISTS = "mailbot release lists them."
_WHY = {
    "UNREADABLE": "no sense could be made of it",
    "FAULT": "a fault of mailbot’s; the log says which",
    "TOO_LARGE": "larger than limits.mail_megabytes allows",
    "UNFETCHABLE": "the mail server would not give it",
    "DAILY_CAP": "too many automatic letters to one address in a day",
    "LIKE_ONE_IN_SENT": "after a restore: Sent holds one like it; compare them, then let it go or --was-sent",
    "SENT_UNREAD": "after a restore: Sent cannot be read, so it may have left before",
}


class What(StrEnum):
    """What is let go."""

    MAIL = "mail"
    LETTER = "letter"


def release(
    what: Annotated[What | None, typer.Argument(metavar="[mail|letter]", help="What to let go.")] = None,
    name: Annotated[str, typer.Argument(metavar="[ID]", help="Its number, as listed.")] = "",
    drop: Annotated[
        bool, typer.Option("--drop", help="Settle it instead: dealt with by hand, it goes nowhere.")
    ] = False,
    was_sent: Annotated[
        bool, typer.Option("--was-sent", help="Of a letter held after a restore: it is the one in Sent.")
    ] = False,
    by: By = "",
    why: Annotated[str, typer.Option("--why", metavar="TEXT", help="The reason; needed with --drop.")] = "",
    as_json: AsJson = False,
    config: Config = CONFIG,
) -> None:
    """List what is held, or let one held mail or letter go.

    A held mail is taken in as if it had just come, with the receipt it had: its times run from then. A held
    letter leaves with the next pass of `mailbot run`. With `--drop` a person has dealt with it: a mail is
    settled, a letter never leaves, and what it was to meet is still owed. During a pause letters that wait
    are listed too, and may be dropped. Who decided it is kept. Exit code 1 where something is held.

    Example: `mailbot release`

    Example: `mailbot release mail 3fa9c1d27b60 --by nadia`

    Example: `mailbot release letter 118 --drop --why "Sent by hand on Monday" --by nadia`
    """
    settings = configuration.load(config)
    if what is None:
        _list(settings, as_json=as_json)
        return
    if not name:
        raise UserError(Problem("mailbot release", "which one?", f"Name its number; {_LISTS}"))
    if drop and not why.strip():
        raise UserError(Problem("--why", "is needed with --drop;", "say how it was dealt with"))
    wiring.quiet()
    clock = wiring.SystemClock()
    with closing(wiring.House(settings, clock, clock.now())) as house:
        desk = wiring.releasing(house, by or login(), why.strip())
        if what is What.LETTER:
            _letter(desk, _number(name), drop=drop, was_sent=was_sent)
        elif drop:
            desk.drop_mail(_mail(house.store, name))
            output.say("Settled: a person has dealt with it.")
        else:
            entry = _mail(house.store, name)
            admitted = desk.mail(entry, wiring.bytes_of(house, entry)).entry
            reference = str(admitted.reference) if admitted.reference else ""
            output.say(f"Taken in: mailbot {words.deed(admitted.outcome, reference)}.", style="bold")


def _letter(desk: Releasing, number: int, *, drop: bool, was_sent: bool) -> None:
    if drop:
        held = desk.drop_letter(number)
        output.say(f"{_called(held)} never leaves. What it was to meet is still owed.")
    elif was_sent:
        held = desk.was_sent(number)
        output.say(f"{_called(held)} counts as sent: it lies in Sent.")
    else:
        held = desk.letter(number)
        output.say(f"{_called(held)} leaves with the next pass of mailbot run.", style="bold")


def _called(held: HeldLetter) -> str:
    letter = held.letter
    about = f" about {letter.reference}" if letter.reference else ""
    return f"The letter “{words.letter(letter.template)}”{about}"


def _list(settings: Settings, *, as_json: bool) -> None:
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        mails, letters = work.ledger.held(), list(work.held.letters())
        if work.pauses.current() is not None:
            after = work.outbox.promised_after(0, _MOST)
            waiting = (one for one in after if one.state is LetterState.WAITING)
            letters += [HeldLetter(one, _PAUSED) for one in waiting]
    rows = [*_mail_rows(settings, mails), *_letter_rows(settings, letters)]
    if as_json:
        for what, name, about, since, reason in rows:
            output.line({"what": what, "id": name, "about": about, "since": since, "why": reason})
    elif rows:
        output.table("Held", ("what", "id", "about", "since", "why"), rows, whole=2)
        output.say("mailbot release mail ID, or mailbot release letter ID, lets one go; --drop settles it.")
    else:
        output.say("Nothing is held.")
    if rows:
        raise typer.Exit(output.ATTENTION)


def _mail_rows(settings: Settings, mails: tuple[LedgerEntry, ...]) -> Iterator[tuple[str, ...]]:
    zone = settings.offices[0][1].procedure.zone
    for entry in mails:
        received = output.day_and_time(entry.received_at, zone)
        where = f"{entry.key.mailbox}, {entry.key.folder}"
        yield "mail", entry.key.short, where, received, _reason(entry.reason)


def _letter_rows(settings: Settings, letters: list[HeldLetter]) -> Iterator[tuple[str, ...]]:
    """Whom it goes to is masked: more people see a terminal than may know who complains."""
    zone = settings.offices[0][1].procedure.zone
    for held in letters:
        letter = held.letter
        which = f"{words.letter(letter.template)}, {letter.reference or letter.organisation}"
        since = output.day_and_time(letter.created_at, zone)
        about = f"{which}, to {_masked(letter.recipient)}"
        yield "letter", str(letter.id), about, since, _reason(held.reason)


def _masked(address: str) -> str:
    local, _, domain = address.rpartition("@")
    return f"{local[:1]}…@{domain}"


def _reason(constant: str) -> str:
    words_of = _WHY.get(constant)
    return f"{words_of} [{constant}]" if words_of else constant


def _number(name: str) -> int:
    if not name.isdecimal():
        raise UserError(Problem("mailbot release", f"{name!r} is no letter’s number.", _LISTS))
    return int(name)


def _mail(store: Store, name: str) -> LedgerEntry:
    """The held mail of that name, or of a name that begins so.  Raises UserError."""
    with store.view() as work:
        found = [one for one in work.ledger.held() if one.key.short.startswith(name.lower())]
    if len(name) < _FEWEST or len(found) != 1:
        what = "names several held mails." if len(found) > 1 else "names no held mail."
        raise UserError(Problem("mailbot release", f"{name!r} {what}", _LISTS))
    return found[0]
