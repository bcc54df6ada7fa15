"""Promising a letter: written now, kept with the case, delivered later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from mailbot.domain.errors import ActRefused, LetterRefused
from mailbot.domain.letter import File, LetterFacts, LetterRequest, Template
from mailbot.domain.procedure import Office
from mailbot.ports import Enclosures, Stationery, UnitOfWork
from mailbot.rules import enclosing, routing
from mailbot.rules.letters import about_fault

DAY = timedelta(days=1)
DAILY_CAP = "DAILY_CAP"  # why a letter is held (R1)


@dataclass(frozen=True, slots=True)
class Promise:
    """Writes letters and puts them in the outbox."""

    stationery: Stationery
    offices: Mapping[str, Office]
    letters_per_address_per_day: int
    enclosures: Enclosures

    def __call__(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> str:
        """Promise one letter; returns why it cannot be written, "" when it is promised.

        An automatic letter beyond its reader's daily cap is held, and the administrators told once a day.
        """
        try:
            letter = self.stationery.write(request, now, self._files(work, request))
        except LetterRefused as error:
            return f"LETTER_REFUSED: {error}"[:200]
        held = self._over_cap(work, request, now)
        if held:
            self._alert(work, request, now)
        work.outbox.put(letter, now, held)
        return ""

    def _files(self, work: UnitOfWork, request: LetterRequest) -> tuple[File, ...]:
        """The files that go with a letter, out of the mails that brought them.

        Raises LetterRefused where one is not kept, or they are too large together.
        """
        files: list[File] = []
        for mail, group in groupby(request.enclosures, key=lambda one: one.mail):
            raw = work.ledger.raw(mail, enclosing.LARGEST_MAIL)
            if raw is None:
                raise LetterRefused("the mail that brought its files is not kept, or too large")
            files += self.enclosures.open(raw, tuple(group))
        try:
            enclosing.check_size(sum(len(one.content) for one in files))
        except ActRefused as error:
            raise LetterRefused(error.what) from error
        return tuple(files)

    def _over_cap(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> str:
        if not request.automatic:
            return ""
        promised = work.outbox.automatic_since(request.to.key, now - DAY)
        return DAILY_CAP if promised >= self.letters_per_address_per_day else ""

    def _alert(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> None:
        office = self.offices[request.organisation]
        day = now.astimezone(office.procedure.zone).date()
        facts = LetterFacts(
            problem=f"{request.to.address} was due more than {self.letters_per_address_per_day} automatic "
            f"letters on {day:%d %B %Y}; the further ones are held.",
            remedy="If a person writes there, answer by hand. "
            "If it is a machine, block it at the mail server.",
        )
        for person in routing.administrators(office):
            fault = about_fault(office, request.mailbox, Template.ALERT, person, facts)
            work.outbox.put(self.stationery.write(fault, now), now)
