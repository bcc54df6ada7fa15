"""Staff whom a notice does not reach: what mailbot concludes from it (PROCEDURE D4, "chase deputy").

An automatic answer counts for the day and the next working day, when the next reminder would be due; a
mail that comes back for good, for a week, after which the address is tried again.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk.away import Away
from mailbot.desk.promise import Promise
from mailbot.desk.sheet import Sheet
from mailbot.domain.absence import AbsenceReport, AwayBecause
from mailbot.domain.letter import TO_COMPLAINANTS, LetterRequest, OutboxLetter, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.reading.authority import registered
from mailbot.rules.absences import UNREACHED

_CHASERS = frozenset({Template.REMINDER, Template.ASSIGN_REQUEST})
_MOST_LETTERS = 20  # of ours that one mail answers are looked up
# No such mailbox, or one that is closed: not a full one, nor a letter that is refused (RFC 3463).
_NO_SUCH_MAILBOX = re.compile(r"(?<![\d.])5\.(?:1\.\d{1,3}|2\.1)(?![\d.])")


@dataclass(frozen=True, slots=True)
class Gone:
    """Marks people as away."""

    promise: Promise

    def program_answered(self, work: UnitOfWork, sheet: Sheet) -> tuple[LetterRequest, ...]:
        """The automatic answer of somebody's mail program to a reminder; () for any other mail."""
        office, mail = sheet.office, sheet.mail
        person = registered(mail, office.directory)
        if person is None:
            return ()
        ids = (*mail.in_reply_to, *mail.references)[:_MOST_LETTERS]
        answered = (work.outbox.by_message_id(one) for one in ids)
        if not any(one is not None and _chased(one, office, person) for one in answered):
            return ()
        today = office.calendar.office_day(sheet.now)
        report = AbsenceReport(
            organisation=office.procedure.organisation,
            person=person.id,
            first=today,
            last=office.calendar.add_working_days(today, 1),
            noted_at=sheet.now,
            why=AwayBecause.AUTO_REPLY,
        )
        return Away(self.promise).conclude(work, report, sheet.profile.address)

    def came_back(
        self, work: UnitOfWork, office: Office, letter: OutboxLetter, said: str, now: datetime
    ) -> tuple[LetterRequest, ...]:
        """A letter to staff that no mailbox took; () where that is not what the server said."""
        person = office.directory.by_address(letter.recipient)
        if person is None or letter.template in TO_COMPLAINANTS or not _NO_SUCH_MAILBOX.search(said):
            return ()
        if letter.recipient.casefold() != person.address.casefold():  # the staff list names another by now
            return ()
        today = office.calendar.office_day(now)
        report = AbsenceReport(
            organisation=office.procedure.organisation,
            person=person.id,
            first=today,
            last=today + UNREACHED,
            noted_at=now,
            why=AwayBecause.BOUNCED,
            address=person.address,
        )
        return Away(self.promise).conclude(work, report, letter.mailbox)


def _chased(letter: OutboxLetter, office: Office, person: Person) -> bool:
    own = frozenset(map(str.casefold, person.addresses))
    ours = letter.organisation == office.procedure.organisation
    return ours and letter.template in _CHASERS and letter.recipient.casefold() in own
