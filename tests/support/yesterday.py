"""A world on Maildirs that is backed up, goes on for days, loses its store and is put back."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from mailbot import wiring
from mailbot.adapters.maildir_files import make_maildir, write_mail
from mailbot.daemon import Pass
from mailbot.domain.case import Case
from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter, Template
from mailbot.domain.letter_id import named
from tests.support import letters
from tests.support.clients import BELIEVES
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, Story, tell

ENQUIRIES = "enquiries@ihm.org.uk"


@dataclass(slots=True)
class World:
    """What the story's people see of it from outside: Sent is what really left."""

    story: Story
    mails: int = 0
    _file: Path = field(default_factory=Path)

    @property
    def now(self) -> datetime:
        return self.story.clock.now()

    def later(self, **time: float) -> Pass:
        """Hours go by, and what falls due is done."""
        return self.story.runs(self.now + timedelta(**time))

    def complains(self, name: str, box: str = EDUCATION, subject: str = "Complaint", **headers: str) -> None:
        """Somebody writes, and is taken in a minute later."""
        address = f"{name.split(maxsplit=1)[0].lower()}@members.example.org"
        body = f"My paper was lost in May, and nobody has answered me since.\n\nYours\n{name}\n"
        self.arrives(letters.mail(subject, body, f"{name} <{address}>", box, **headers), box)
        self.later(minutes=1)

    def arrives(self, mail: bytes, box: str = EDUCATION) -> None:
        """A mail lies in the inbox."""
        self.mails += 1
        self.story.arrives(mail, box)

    def sends(self, mail: bytes, box: str = EDUCATION) -> None:
        """A colleague sends it from the mailbox, by their own program."""
        folder = self.story.body.folder / "var" / "mail" / box / ".Sent"
        make_maildir(folder, inner=True)
        write_mail(folder, f"{self.now.timestamp():.0f}.M{self.mails}.owen", mail)

    def takes(self, mail: bytes, box: str = EDUCATION) -> None:
        """And is taken in a minute later."""
        self.arrives(mail, box)
        self.later(minutes=1)

    def latest(self, address: str, template: Template | None = None) -> OutboxLetter:
        found = [one for one in self.story.to(address) if template in {None, one.template}]
        return found[-1]

    def back_up(self) -> None:
        """As `mailbot backup` does."""
        body = self.story.body
        self._file = body.folder / "backups" / f"{self.now:%d-%H%M}.mailbot"
        wiring.make_backup(body.settings(), self._file, self.now)

    def lose_everything(self) -> None:
        """The disk with the store dies, and yesterday's backup is put back."""
        body = self.story.body
        wiring.put_back(body.settings(), self._file, self.now, replace=True)

    def sent(self) -> Counter[tuple[str, str, str]]:
        """(whom, about which case, which letter) of all that ever left."""
        return Counter(_purpose(one) for one in self._sent())

    def to_complainants(self) -> Counter[tuple[str, str, str]]:
        outside = {one.value for one in TO_COMPLAINANTS}
        return Counter({key: count for key, count in self.sent().items() if key[2] in outside})

    def _sent(self) -> list[EmailMessage]:
        files = (self.story.body.folder / "var" / "mail").glob("*/.Sent/cur/*")
        found = (message_from_bytes(file.read_bytes(), policy=policy.default) for file in files)
        return [one for one in found if named(str(one["Message-ID"]))]

    def cases(self) -> dict[str, tuple[object, ...]]:
        """How each case stands, by who complains: all that anybody was told, and all that is owed."""
        found = self.story.body.cases(everything=True)
        return {case.complainant.key if case.complainant else "": _standing(case) for case in found}


def _standing(case: Case) -> tuple[object, ...]:
    """Without the minutes at which things happened: living again is done a little earlier."""
    clocks = [(one.name, one.due_at, one.met_at is not None, one.stopped) for one in case.clocks]
    dossier = case.dossier
    verdicts = [one.verdict for one in dossier.decisions]
    who = (case.handler, dossier.accepted, dossier.appeal_by)
    return str(case.reference), case.kind, case.state, case.stage, who, verdicts, clocks


def _purpose(letter: EmailMessage) -> tuple[str, str, str]:
    name = named(str(letter["Message-ID"]))
    assert name is not None
    return str(letter["To"]), str(name.reference or ""), name.template


def begin(folder: Path, at: datetime) -> World:
    """Three mailboxes of two bodies; staff are believed."""
    learning = f'area = "learning"\n{BELIEVES}'
    boxes = (
        Box(EDUCATION, extra=learning),
        Box(ENQUIRIES, extra=BELIEVES),
        Box(IMI, "imi", extra=f"dedicated = true\n{BELIEVES}"),
    )
    return World(tell(folder, *boxes, at=at))
