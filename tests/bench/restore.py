"""Random days that are lost and lived again: ``python -m tests.bench.restore [worlds] [events] [seed]``.

Each world has three mailboxes of two bodies, complainants who write and answer, staff who command by mail and
answer by hand, bounces and machines.  A backup is made somewhere on the way; all that came after is lost and
lived through once more.  Demanded: no letter to anybody outside twice, none missing, no reference changed, no
mail unaccounted for, every case as it was.
"""

import logging
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import structlog

from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter
from tests.bench.measure import Claim, table, verdict
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, reply
from tests.support.clients import replies
from tests.support.story import EDUCATION, IMI, MONDAY
from tests.support.yesterday import ENQUIRIES, World, begin

DEFAULTS = (20, 60, 1)  # worlds, events, first seed
FAULTS = ("twice", "missing", "cases", "unaccounted", "unexplained")
Standing = dict[str, tuple[object, ...]]
BOXES = (EDUCATION, ENQUIRIES, IMI)
FIRST = ("Asha", "Ben", "Carys", "Dev", "Ewan", "Fatima", "Grace", "Hugh", "Isla", "Jonah", "Kofi", "Lowri")
LAST = ("Archer", "Bevan", "Clarke", "Doyle", "Ellis", "Forde", "Gill", "Hobbs", "Ingram", "Jarvis")
SUBJECTS = (
    "Complaint",
    "Complaint Appeal",
    "Stage 2 complaint",
    "Still waiting for my mark",
    "Suggestion",
    "Thanks",
)
COMMANDS = (
    "#accept",
    "#complaint",
    "#assign owen",
    "#assign nadia",
    "#not-complaint",
    "#extend 15 March 2027 She is ill.",
    "#update\n\nWe have asked the marker.",
    "#ask\n\nWhich paper was it?",
    "#priority high",
    "#hold",
    "#status",
    "#outcome not-upheld\n#remedy none Nothing to mend.\n\nWe read the records.",
    "#close They never wrote again.",
    "#scope in",
    "#absent 1 December 2026 to 3 December 2026",
    "We shall look into it on Monday.",
)


@dataclass
class Days:
    """One world under a dice."""

    world: World
    dice: random.Random
    numbers: int = 0
    deeds: Counter[str] = field(default_factory=Counter)

    def happens(self) -> None:
        """One more thing, some time later."""
        deeds: tuple[tuple[int, Callable[[], None]], ...] = (
            (4, self.complaint), (3, self.answer), (6, self.command), (1, self.direct), (1, self.bounce),
            (1, self.away), (1, self.nothing),
        )  # fmt: skip
        (deed,) = self.dice.choices([one for _, one in deeds], [weight for weight, _ in deeds])
        deed()
        self.deeds[deed.__name__] += 1
        wait = self.dice.choice((1, 1, 2, 5, 30, 120, 600, 1500))
        self.world.later(minutes=wait)

    def complaint(self) -> None:
        self.numbers += 1
        name = f"{self.dice.choice(FIRST)} {self.dice.choice(LAST)}"
        address = f"{name.lower().replace(' ', '.')}{self.numbers % 5}@members.example.org"
        sender = (
            f"{name} <{address}>" if self.dice.random() < 0.9 else f"Anon <nobody{self.numbers}@example.org>"
        )
        box = self.dice.choice(BOXES)
        mail_id = f"<m{self.numbers}@members.example.org>" if self.dice.random() < 0.8 else ""
        words = f"My paper {self.numbers} was lost, and nobody has answered me since May.\n\nYours\n{name}\n"
        if "Anon" in sender:
            words = f"You lost paper {self.numbers}, all of you.\n"
        self.world.arrives(
            letters.mail(self.dice.choice(SUBJECTS), words, sender, box, Message_ID=mail_id), box
        )

    def outside(self) -> OutboxLetter | None:
        found = [one for one in self.world.story.body.letters() if one.template in TO_COMPLAINANTS]
        return self.dice.choice(found) if found else None

    def answer(self) -> None:
        letter = self.outside()
        if letter is not None:
            self.numbers += 1
            words = self.dice.choice(
                ("It was in May.", "I do not accept this and wish to appeal.", "Thank you.")
            )
            again = reply(
                letter,
                f"{words}\n\nYours",
                f"X <{letter.recipient}>",
                Message_ID=f"<a{self.numbers}@x.example>",
            )
            self.world.arrives(again, letter.mailbox)

    def command(self) -> None:
        found = [one for one in self.world.story.body.letters()[-12:] if one.template not in TO_COMPLAINANTS]
        if found:
            self.numbers += 1
            letter = self.dice.choice(found)
            words = self.dice.choice(COMMANDS)
            text = letter.content.decode("ascii", "replace")
            if letter.template == "command_preview" and "#confirm " in text:
                words = "#confirm " + text.partition("#confirm ")[2].split()[0]
            self.world.arrives(replies(letter, words), letter.mailbox)

    def direct(self) -> None:
        """A colleague answers from the mailbox by their own program."""
        letter = self.outside()
        if letter is not None:
            self.numbers += 1
            mail = reply(
                letter, "We look into it.\n\nOwen", f"IHM <{letter.mailbox}>", To=letter.recipient,
                Message_ID=f"<d{self.numbers}@ihm.org.uk>",
            )  # fmt: skip
            self.world.sends(mail, letter.mailbox)

    def bounce(self) -> None:
        letter = self.outside()
        if letter is not None:
            self.world.arrives(delivery_report(letter), letter.mailbox)

    def away(self) -> None:
        letter = self.outside()
        if letter is not None:
            self.world.arrives(out_of_office(letter, f"X <{letter.recipient}>"), letter.mailbox)

    def nothing(self) -> None: ...


def lived(events: int, seed: int) -> dict[str, int]:
    """One world to its end; returns what went wrong, and how much there was."""
    with tempfile.TemporaryDirectory() as folder:
        days = Days(begin(Path(folder), MONDAY), random.Random(seed))
        world = days.world
        cut = days.dice.randrange(2, events - 1)
        for number in range(events):
            days.happens()
            if number == cut:
                world.back_up()
                world.later(seconds=30)
        before, cases = world.to_complainants(), world.cases()
        told = {reference for _, reference, _ in world.sent()}
        world.lose_everything()
        done = world.later(minutes=30)
        after, again = world.to_complainants(), world.cases()
        for who, case in cases.items():
            if case[0] not in told and who in again:  # nobody knows the number
                again[who] = (case[0], *again[who][1:])
        assert done.relived is not None
        seen = {entry.key for entry in world.story.body.entries() if entry.key.folder == "INBOX"}
        wrong = {
            "twice": sum((after - before).values()),
            "missing": sum((before - after).values()),
            "cases": sum(case != again.get(who) for who, case in cases.items())
            + len(again.keys() - cases.keys()),
            "unaccounted": world.mails - len(seen),
            "unexplained": len(done.relived.unexplained),
        }
        if any(wrong.values()):
            _tell(seed, (after - before, before - after), cases, again)
        return wrong | {
            "letters": sum(before.values()),
            "relived": done.relived.letters,
            "mails": world.mails,
        }


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def _tell(seed: int, letters_: object, cases: Standing, again: Standing) -> None:
    say(f"seed {seed}: {letters_}")
    for who in sorted({*cases, *again}):
        if cases.get(who) != again.get(who):
            say(f"   {who}\n      was {cases.get(who)}\n      is  {again.get(who)}")


def main(arguments: Sequence[str]) -> int:
    """Prints figures against what is demanded; 1 when missed."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    given = [*map(int, arguments), *DEFAULTS[len(arguments) :]]
    worlds, events, seed = given
    total = Counter[str]()
    for one in range(seed, seed + worlds):
        total.update(lived(events, one))
    rows = [(name, str(total[name])) for name in sorted(total)]
    table(f"{worlds} worlds of {events} events, from seed {seed}", ("what", "how many"), rows)
    return verdict([Claim(name, float(total[name]), 0.0) for name in FAULTS])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
