"""``mailbot demo``: a few weeks at two complaints offices, told as a story.

Everything is the real thing (Maildir mailboxes, SQLite, rules, letters) in a scratch folder, under a
clock that moves from one mail to the next.
"""

import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.demo_mails import DemoMail, story
from mailbot.daemon import run_once
from mailbot.domain.case import Case
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Reading
from mailbot.maillog import MailLog

_MIND = timedelta(minutes=2)  # the story's daemon looks every two minutes
_DONE = {
    "opened": "opens a case",
    "joined": "goes on its case",
    "triaged": "asks a person what it is; the mail stays as it was",
    "refused": "takes no action on an anonymous complaint, and says so kindly",
    "feedback": "puts it in the feedback register",
    "bounce": "notes a delivery report",
    "machine": "notes a machine's mail and does not answer it",
    "not_ours": "leaves it alone",
    "history": "leaves it alone",
    "duplicate": "has seen it before",
    "too_old": "leaves it alone",
    "held": "holds it for a person",
}


class StoryLog(MailLog):
    """Remembers what became of the mail in hand, so that it can be told."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[tuple[LedgerEntry, Reading | None]] = []

    def admitted(self, entry: LedgerEntry, mail: IncomingMail, reading: Reading | None) -> None:  # noqa: ARG002
        self.entries.append((entry, reading))


def demo(
    folder: Annotated[
        Path | None,
        typer.Option("--folder", metavar="DIR", help="New folder to play in; a scratch folder if left out."),
    ] = None,
) -> None:
    """Play a few weeks of invented mail through both example procedures.

    Nothing leaves this machine.  Example: `mailbot demo`
    """
    place = folder or Path(tempfile.mkdtemp(prefix="mailbot-demo-"))
    configuration.initialise(place / "config")
    settings = configuration.load(place / "config")
    wiring.quiet()
    mails = story()
    clock = wiring.SetClock(mails[0].at - timedelta(hours=1))
    log = StoryLog()
    with closing(wiring.House(settings, clock, clock.now(), wiring.Trial(log=log))) as house:
        teller = _Teller(house, clock, log)
        for number, mail in enumerate(mails, start=1):
            teller.tell(number, mail)
        teller.let_time_pass(timedelta(days=6))
        page = place / "letters.html"
        count = house.write_letters(page, "The letters of the demo")
    _close(place, page, len(mails), count)


def _close(place: Path, page: Path, mails: int, letters: int) -> None:
    output.say("")
    output.say(f"{mails} mails handled, {letters} letters written.", style="bold")
    output.say(f"Look at the letters:    {page}")
    output.say(f"Look at the register:   mailbot cases --all --config {place / 'config'}")


@dataclass(slots=True)
class _Teller:
    house: wiring.House
    clock: wiring.SetClock
    log: StoryLog
    told: int = 0  # id of the last letter that the story has mentioned

    def tell(self, number: int, mail: DemoMail) -> None:
        """Deliver one mail, let the daemon look, and say what came of it."""
        self._pass_until(mail.at)
        self.house.deliver(mail.to, mail.message(self._letter_to(mail)), mail.at)
        self.clock.move_to(mail.at + _MIND)
        run_once(self.house.works)
        output.say("")
        output.say(f"{number}. {mail.at:%a %d %b, %H:%M}  {mail.sender} to {mail.to}", style="bold")
        output.say(f"   “{mail.subject}”")
        for entry, reading in self.log.entries:
            self._say_outcome(entry, reading)
        self.log.entries.clear()

    def let_time_pass(self, span: timedelta) -> None:
        self._pass_until(self.clock.now() + span)

    def _pass_until(self, until: datetime) -> None:
        """What falls due meanwhile is done when it falls due, an hour's grain being enough for a story."""
        while self.clock.now() + timedelta(hours=1) < until:
            self.clock.move_to(self.clock.now() + timedelta(hours=1))
            run_once(self.house.works)
            for letter in self._new_letters():
                output.say("")
                output.say(
                    f"   {self.clock.now():%a %d %b, %H:%M}  nobody has acted, so mailbot keeps the promise:"
                )
                self._say_letter(letter)

    def _say_outcome(self, entry: LedgerEntry, reading: Reading | None) -> None:
        about = f" ({entry.reference})" if entry.reference else ""
        output.say(f"   mailbot {_DONE[entry.outcome]}{about}", style="green")
        because = list(map(str, reading.because)) if reading else [entry.reason]
        output.say(f"   because {', '.join(dict.fromkeys(because[:4]))}", style="dim")
        for letter in self._new_letters():
            self._say_letter(letter)
        case = self.house.case(entry.reference)
        if case is not None and entry.outcome in {"opened", "triaged"}:
            self._say_due(case)

    def _say_letter(self, letter: OutboxLetter) -> None:
        output.say(f"   letter: {letter.template.replace('_', ' ')} to {letter.recipient}")

    def _say_due(self, case: Case) -> None:
        zone = self.house.zone(case.organisation)
        for promise in case.clocks:
            kept = "kept" if promise.met_at else f"due {output.day_and_time(promise.due_at, zone)}"
            output.say(f"   promise: {promise.name.replace('_', ' ')}, {kept}")

    def _new_letters(self) -> list[OutboxLetter]:
        new = list(self.house.letters(after=self.told))
        self.told = max((letter.id for letter in new), default=self.told)
        return new

    def _letter_to(self, mail: DemoMail) -> str:
        """Message-ID of the letter that the mail answers."""
        if not mail.answers:
            return ""
        sender = mail.sender.rpartition("<")[2].rstrip(">")
        letters = [
            one for one in self.house.letters() if (one.template, one.recipient) == (mail.answers, sender)
        ]
        return letters[-1].message_id
