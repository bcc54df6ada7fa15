"""Telling whoever runs mailbot what came of living through the time after a backup, and what nobody knows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk.promise import Promise
from mailbot.domain.aftercare import FoundLetter
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import routing
from mailbot.rules.letters import about_fault

_REMEDY = (
    "What people decided at the terminal since then (mailbot act, letter, release, pause, erase) is not in "
    "the mailboxes: please do it again. A letter that may have left before is held until you compare it with "
    "the one in Sent: “mailbot release” lists it."
)


@dataclass(frozen=True, slots=True)
class Relived:
    """What came of it."""

    backup_at: datetime
    mails: int  # taken in again
    letters: int  # found in Sent, and not sent again
    unexplained: tuple[FoundLetter, ...]  # letters to complainants of which nobody knows why they left
    lost: tuple[Reference, ...]  # told in letters, and there is no such case
    blind: tuple[str, ...]  # mailboxes whose Sent cannot be read


@dataclass(frozen=True, slots=True)
class Telling:
    """One alert for each administrator."""

    promise: Promise
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address

    def __call__(self, work: UnitOfWork, relived: Relived, now: datetime) -> None:
        """Inside the caller's transaction."""
        for name, office in self.offices.items():
            boxes = [box.address for box in self.profiles.values() if box.organisation == name]
            if not boxes:
                continue
            facts = _facts(office, relived, boxes)
            for person in routing.administrators(office):
                self.promise(work, about_fault(office, boxes[0], Template.ALERT, person, facts), now)


def _facts(office: Office, relived: Relived, boxes: list[str]) -> LetterFacts:
    backup = relived.backup_at.astimezone(office.procedure.zone)
    return LetterFacts(
        problem=f"The register was put back from a backup of {backup:%-d %B %Y, %H:%M}. Since then "
        f"{relived.mails} mails were taken in again, and {relived.letters} letters were found in Sent and "
        "not sent again.",
        remedy=_REMEDY,
        reasons=tuple(_unknown(office, relived, boxes)) or None,
    )


def _unknown(office: Office, relived: Relived, boxes: list[str]) -> Iterator[str]:
    """What a person must find out; no addresses, since others run mailbot than deal with cases."""
    zone, prefix = office.procedure.zone, office.procedure.reference_prefix
    for reference in relived.lost:
        if reference.prefix == prefix:
            yield f"{reference} was told in letters, and no mail opens it: please log it again."
    for letter in relived.unexplained:
        if letter.reference is not None and letter.reference.prefix == prefix:
            day = letter.written_at.astimezone(zone)
            words = letter.template.replace("_", " ")
            yield f"{letter.reference}: the letter “{words}” of {day:%-d %B %Y, %H:%M} is not explained."
    for mailbox in relived.blind:
        if mailbox in boxes:
            yield f"The Sent folder of {mailbox} cannot be read: its letters are held."
