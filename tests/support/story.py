"""A body on Maildirs under a clock that is set by hand: days are told in milliseconds, by real passes."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from mailbot.adapters.maildir_files import deliver_mail, make_maildir
from mailbot.daemon import Pass
from mailbot.desk.acting import Asked, Done
from mailbot.domain.act import Act
from mailbot.domain.case import Case
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.wiring import SetClock
from tests.support.establishment import Box, Establishment

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
EDUCATION = "education@ihm.org.uk"
IMI = "complaints@imi.example"
PAT = "pat.lee@example.org"


@dataclass(slots=True)
class Story:
    """What happens to one body, and what it made of it."""

    body: Establishment
    clock: SetClock
    _mails: int = field(default=0)

    def arrives(self, content: bytes, box: str = EDUCATION, at: datetime | None = None) -> None:
        """A mail is delivered, by default now."""
        self._mails += 1
        maildir = self.body.folder / "var" / "mail" / box
        make_maildir(maildir)
        when = int((at or self.clock.now()).timestamp())
        deliver_mail(maildir, f"{when}.M{self._mails:06d}.mail", content)

    def runs(self, at: datetime | None = None) -> Pass:
        """One pass, after the clock was moved to `at`."""
        if at is not None:
            self.clock.move_to(at)
        return self.body.run()

    def takes(self, content: bytes, box: str = EDUCATION) -> Pass:
        """A mail comes and is taken in."""
        self.arrives(content, box)
        return self.runs()

    def does(self, actor: str, act: Act, case: Case | None = None) -> Done:
        """Somebody decides something about a case, by default the only one; letters leave with a pass."""
        asked = Asked((case or self.record).reference, actor, act)
        with self.body.house() as house:
            done = house.acting.do(asked)
        self.runs()
        return done

    @property
    def case(self) -> Case:
        """The only case there is."""
        (case,) = self.body.cases()
        return case

    @property
    def record(self) -> Case:
        """The only record there is, in the register or beside it."""
        (case,) = self.body.cases(everything=True)
        return case

    def letters(self, template: Template) -> list[OutboxLetter]:
        return [letter for letter in self.body.letters() if letter.template is template]

    def letter(self, template: Template) -> OutboxLetter:
        """The only letter of its kind."""
        (letter,) = self.letters(template)
        return letter

    def to(self, address: str) -> list[OutboxLetter]:
        return [letter for letter in self.body.letters() if letter.recipient == address]

    def templates_to(self, address: str) -> list[str]:
        return [letter.template.value for letter in self.to(address)]

    def outcome(self) -> tuple[str, str]:
        """How the latest mail ended, and why."""
        entry = self.body.entries()[-1]
        return entry.outcome.value, entry.reason


def owed(case: Case) -> list[str]:
    """What the complainant was promised and still waits for; targets of our own left out."""
    return [clock.name for clock in case.clocks if clock.running and clock.promised]


def tell(folder: Path, *boxes: Box, at: datetime = MONDAY, extra: str = "") -> Story:
    """A new story; IHM's education mailbox where none is named."""
    clock = SetClock(at)
    return Story(Establishment(folder, boxes or (Box(EDUCATION),), extra=extra, clock=clock), clock)


def imi_box(extra: str = "") -> Box:
    """The other body's mailbox."""
    return Box(IMI, "imi", extra=extra)
