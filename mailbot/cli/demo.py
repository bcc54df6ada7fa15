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
from mailbot.cli import output, words
from mailbot.cli.demo_mails import DemoMail, story
from mailbot.daemon import run_once
from mailbot.domain.case import Case
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Reading
from mailbot.domain.reasons import telling
from mailbot.maillog import MailLog

_MIND = timedelta(minutes=2)  # the story's daemon looks every two minutes
_REASONS = 4  # told of each mail
_AFTERWARDS = timedelta(days=2, hours=6)  # until mailbot has kept a promise that nobody acted on
_PROLOGUE = """\
Two complaints offices with three mailboxes, in November 2026. Everything is real but the people: mailboxes,
database, rules and letters lie in a scratch folder, and nothing leaves this machine.

   IHM  education@ihm.org.uk, enquiries@ihm.org.uk: three stages, anonymous complaints are refused
   IMI  complaints@imi.example: 48 hours to acknowledge, a named handler, a whistleblowing officer

Each mail is shown with what mailbot did within two minutes, why (the record's own constants stand in
brackets), which letters left, and what is promised until when."""
_TIME = "a time has run out"
_WHY = {
    Template.WEEKLY_DIGEST: "the week is over, and everybody hears of it",
    Template.RECEIPT: "nobody has said yet what a mail is, and its promise is near",
    Template.REMINDER: "somebody has still to act, before a time runs out or since it has",
    Template.IDENTITY_REMINDER: "somebody has still not said who they are",
    Template.UPDATE_AUTO: "nobody has decided in time",
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

    Nothing leaves this machine. The letters are left as a page to open in a browser.

    Example: `mailbot demo`

    Example: `mailbot demo --folder /tmp/complaints-demo`
    """
    place = folder or Path(tempfile.mkdtemp(prefix="mailbot-demo-"))
    configuration.initialise(place / "config")
    settings = configuration.load(place / "config")
    wiring.quiet()
    output.say(_PROLOGUE)
    mails = story()
    clock = wiring.SetClock(mails[0].at - timedelta(hours=1))
    log = StoryLog()
    with closing(wiring.House(settings, clock, clock.now(), wiring.Trial(log=log))) as house:
        teller = _Teller(house, clock, log)
        for number, mail in enumerate(mails, start=1):
            teller.tell(number, mail)
        teller.let_time_pass(_AFTERWARDS)
        page = place / "letters.html"
        count = house.write_letters(page, "The letters of the demo")
    _close(place, page, len(mails), count)


def _close(place: Path, page: Path, mails: int, letters: int) -> None:
    output.say("")
    output.say(f"{mails} mails handled, {letters} letters written.", style="bold")
    config = f"--config {place / 'config'}"
    output.say(f"The letters, as a page:   {page.absolute().as_uri()}")
    output.say(f"The register:             {output.itself()} cases --all {config}")
    output.say(f"One case, whole:          {output.itself()} show IHM-2026-0001 {config}")


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
        when = output.day_and_time(mail.at, self.house.zone("ihm"))
        output.say(f"{number}. {when}  {mail.sender} writes to {mail.to}", style="bold")
        output.say(f"   “{mail.subject}”{f', with {mail.photo}' if mail.photo else ''}")
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
            self._say_what_time_did()

    def _say_what_time_did(self) -> None:
        """The letters that no mail caused, those for one reason together."""
        reasons: dict[str, list[OutboxLetter]] = {}
        for letter in self._new_letters():
            reasons.setdefault(_WHY.get(letter.template, _TIME), []).append(letter)
        for why, letters in reasons.items():
            when = output.day_and_time(self.clock.now(), self.house.zone("ihm"))
            output.say("")
            output.say(f"{when}  {why}", style="bold")
            for letter in letters:
                self._say_letter(letter)

    def _say_outcome(self, entry: LedgerEntry, reading: Reading | None) -> None:
        case = self.house.case(entry.reference)
        identified = entry.outcome is Outcome.JOINED and case is not None and entry.reason == "NAME_GIVEN"
        what = "opens the case now" if identified else words.deed(entry.outcome)
        output.say(f"   mailbot {what}{f' ({entry.reference})' if entry.reference else ''}", style="green")
        reasons = [entry.reason, *map(str, reading.because if reading else ())]
        output.because(map(words.reason, telling(reasons)[:_REASONS]))
        for letter in self._new_letters():
            self._say_letter(letter)
        if case is not None and (identified or entry.outcome in {Outcome.OPENED, Outcome.TRIAGED}):
            self._say_due(case)

    def _say_letter(self, letter: OutboxLetter) -> None:
        output.say(f"   letter: {words.letter(letter.template)}, to {letter.recipient}")

    def _say_due(self, case: Case) -> None:
        zone = self.house.zone(case.organisation)
        for promise in (clock for clock in case.clocks if clock.promised):
            until = f"by {output.day_and_time(promise.due_at, zone)}"
            kept = ", done" if promise.met_at else ""
            output.say(f"   promise: {words.duty(promise.name)} {until}{kept}")

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
