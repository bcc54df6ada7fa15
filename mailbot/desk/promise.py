"""Promising a letter: written now, kept with the case, delivered later."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from mailbot.desk import floods
from mailbot.domain.errors import ActRefused, LetterRefused
from mailbot.domain.letter import File, LetterFacts, LetterRequest, Template
from mailbot.domain.procedure import Office
from mailbot.ports import Enclosures, Stationery, UnitOfWork
from mailbot.rules import enclosing, flood, routing
from mailbot.rules.letters import about_fault

DAY = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
DAILY_CAP = "DAILY_CAP"  # why a letter is held (R1)


@dataclass(frozen=True, slots=True)
class Promise:
    """Writes letters and puts them in the outbox."""

    stationery: Stationery
    offices: Mapping[str, Office]
    letters_per_address_per_day: int
    enclosures: Enclosures
    notices_per_reader_per_hour: int = 50

    def __call__(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> str:
        """Promise one letter; returns why it cannot be written, "" when it is promised.

        An automatic letter beyond its reader's daily cap is held, and the administrators told once a day.
        A notice beyond what one of the staff reads in an hour is told together with others (desk.folding).
        """
        try:
            letter = self.stationery.write(request, now, self._files(work, request))
        except LetterRefused as error:
            return f"LETTER_REFUSED: {error}"[:200]
        if self._is_too_much(work, request, now):
            if work.notices.fold(letter, now):
                self._alert_of_notices(work, request, now)
            return ""
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

    def _is_too_much(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> bool:
        """Whether its reader has had as many notices within the hour as anybody reads."""
        if not flood.may_fold(request):
            return False
        most = flood.allowance(request, self.notices_per_reader_per_hour)
        return work.notices.since(request.to.key, now - AN_HOUR, most) >= most

    def _alert(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> None:
        office = self.offices[request.organisation]
        day = now.astimezone(office.procedure.zone).date()
        facts = LetterFacts(
            problem=f"{request.to.address} was due more than {self.letters_per_address_per_day} automatic "
            f"letters on {day:%d %B %Y}; the further ones are held.",
            remedy="If a person writes there, answer by hand, or let them leave: “mailbot release” lists "
            "them. If it is a machine, block it at the mail server.",
        )
        self._tell_of_flood(work, request, facts, now)

    def _alert_of_notices(self, work: UnitOfWork, request: LetterRequest, now: datetime) -> None:
        """Once a day, unless people were told of the flood lately, by whatever limit it met first."""
        if floods.told_lately(work, request.organisation, now):
            return
        office = self.offices[request.organisation]
        day = now.astimezone(office.procedure.zone).date()
        facts = LetterFacts(
            problem=f"More than {self.notices_per_reader_per_hour} notices to one of the staff were due "
            f"within an hour on {day:%-d %B %Y}; the further ones are told together, in one letter an hour.",
            remedy="If so many people wrote, do nothing: every mail is kept, every case is open, and letters "
            "to complainants leave as always, within letters_per_hour. If somebody floods the mailbox, "
            "block them at the mail server. Both limits stand in mailbot.toml.",
        )
        self._tell_of_flood(work, request, facts, now)

    def _tell_of_flood(
        self, work: UnitOfWork, request: LetterRequest, facts: LetterFacts, now: datetime
    ) -> None:
        office, told = self.offices[request.organisation], False
        for person in routing.administrators(office):
            fault = about_fault(office, request.mailbox, Template.ALERT, person, facts)
            told |= work.outbox.put(self.stationery.write(fault, now), now)
        if told:
            floods.note_told(work, request.organisation, now)
