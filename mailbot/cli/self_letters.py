"""``mailbot check --letter``: a letter from each mailbox to itself, and what its way tells of the servers."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from tempfile import gettempdir

from mailbot import wiring
from mailbot.desk.self_letter import LONGEST_WAIT, Arrived
from mailbot.domain.errors import MailboxUnavailable, Problem, UserError
from mailbot.settings import MailboxSettings, Settings

_SLOW = 30.0  # seconds after which whoever runs the mail server should know


def asked_for(settings: Settings, addresses: Sequence[str]) -> tuple[MailboxSettings, ...]:
    """The mailboxes named, all of them where none is.  Raises UserError for what is not configured."""
    unknown = [address for address in addresses if settings.mailbox(address) is None]
    if unknown:
        known = ", ".join(box.address for box in settings.mailboxes)
        raise UserError(
            *(Problem("check", f"{one} is not configured;", f"use one of {known}") for one in unknown)
        )
    wanted = {address.casefold() for address in addresses}
    return tuple(box for box in settings.mailboxes if not wanted or box.address.casefold() in wanted)


def send(settings: Settings, box: MailboxSettings, told: Callable[[str], None]) -> str:
    """What was found, in words.  Raises MailbotError where the letter does not leave, or does not come."""
    if box.maildir is not None:
        return "a Maildir has no mail server: its letters stay in .Sent, and nothing is to be tried"

    def waiting(passed: float) -> None:
        told(f"Waiting for the letter of {box.address} to itself, {passed:.0f} of {LONGEST_WAIT:.0f} seconds")

    with (
        closing(wiring.Logins(settings, wiring.SystemClock())) as logins,
        closing(wiring.open_mailbox(settings, box, Path(gettempdir()), logins)) as mailbox,
        closing(wiring.open_courier(settings, box, logins)) as courier,
    ):
        letter = wiring.self_letter(settings, box, mailbox, courier)
        arrived = letter.send_and_wait(LONGEST_WAIT, waiting)
    if arrived is None:
        raise MailboxUnavailable(
            f"the mail server took the letter, and it was not in the inbox after {LONGEST_WAIT:.0f} seconds; "
            "look into Junk and the quarantine, and ask whoever runs the mail server"
        )
    return "; ".join((_came(arrived), *_advice(box, arrived)))


def _came(arrived: Arrived) -> str:
    slow = ", which is slow" if arrived.seconds > _SLOW else ""
    return f"it came back after {arrived.seconds:.0f} s{slow}; it lies in the inbox and can be deleted"


def _advice(box: MailboxSettings, arrived: Arrived) -> Iterator[str]:
    """What to write into mailbot.toml, where its way shows something else than stands there."""
    if not arrived.same_id:
        yield "a server on the way wrote another Message-ID: answers are known by reference and code instead"
    known = {one.casefold() for one in box.authserv_ids}
    new = [one for one in arrived.authserv_ids if one not in known]
    if new and not known:
        yield (
            f"Authentication-Results came from {', '.join(new)}: where that is your own mail server, write "
            f"authserv_ids = [{_quoted(new[:1])}]"
        )
    elif known and not known.intersection(arrived.authserv_ids):
        yield "no Authentication-Results came from authserv_ids; mail from inside often has none"
    hosts = {one.casefold() for one in box.mx}
    if arrived.received_by and not hosts:
        host = arrived.received_by
        yield f'{host} took it in: where mail from outside passes it too, write mx = ["{host}"]'
    elif arrived.received_by and arrived.received_by not in hosts:
        yield f"{arrived.received_by} took it in, and is not in mx: look whether it belongs there"
    yield from _copies(box, arrived.copied)


def _copies(box: MailboxSettings, copied: bool | None) -> Iterator[str]:
    if copied is None:
        yield "its Sent cannot be read: name the folder as sent"
    elif copied and not wiring.files_sent_itself(box):
        yield 'the provider files copies in Sent itself: write sent_copy = "server", else there are two'
    elif not copied and wiring.files_sent_itself(box):
        yield 'no copy came to Sent by itself: write sent_copy = "append"'


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)
