"""An act in hand: the case it is about, who acts, on which office day."""

from dataclasses import dataclass
from datetime import date

from mailbot.domain.case import Case
from mailbot.domain.dossier import Dossier
from mailbot.domain.errors import ActRefused
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office, Procedure
from mailbot.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Doing:
    """What every act has at hand."""

    draft: Draft
    actor: Person

    @property
    def case(self) -> Case:
        return self.draft.case

    @property
    def dossier(self) -> Dossier:
        return self.draft.case.dossier

    @property
    def office(self) -> Office:
        return self.draft.office

    @property
    def procedure(self) -> Procedure:
        return self.draft.office.procedure

    @property
    def today(self) -> date:
        return self.office.calendar.office_day(self.draft.now)

    def person(self, person_id: str) -> Person:
        """Raises ActRefused for somebody who is not registered."""
        found = self.office.directory.by_id(person_id)
        if found is None:
            known = ", ".join(person.id for person in self.office.directory.people)
            what = f"nobody here is called {person_id}."
            raise ActRefused("UNKNOWN_PERSON", what, f"Write one of: {known}.")
        return found


def need_head(doing: Doing) -> None:
    """What it is about decides the letters (SCO1, R28).  Raises ActRefused where nobody has said it."""
    if doing.procedure.heads and not doing.dossier.head:
        known = ", ".join(head.code for head in doing.procedure.heads)
        what = "nobody has said what the complaint is about."
        raise ActRefused("HEAD_MISSING", what, f"Say which head it falls under: {known}.")


def check_day(doing: Doing, day: date) -> None:
    """Raises ActRefused for a day on which nothing can have been done about the case."""
    if day > doing.today:
        raise ActRefused("DAY_TO_COME", f"{day:%d %B %Y} is still to come.", "Give the day it was done.")
    received = doing.office.calendar.office_day(doing.case.received_at)
    if day < received:
        what = f"on {day:%d %B %Y} the case was not there: it came on {received:%d %B %Y}."
        raise ActRefused("BEFORE_RECEIPT", what, "Give the day it was done.")


def demand(text: str, reason: str, what: str, remedy: str) -> str:
    """The text without outer spaces.  Raises ActRefused where it is empty."""
    if not text.strip():
        raise ActRefused(reason, what, remedy)
    return text.strip()
