"""A case on the desk: what is noted, met and promised is gathered, then saved in one go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.desk.promise import Promise
from mailbot.domain.case import Case
from mailbot.domain.event import ClockMet, ClockStarted, Event, HandlerNamed, LetterPromised, LetterWithheld
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.rules import clocks
from mailbot.rules.letters import Matter, to_staff


@dataclass(slots=True)
class CaseFile:
    """One case and what happens to it within one transaction."""

    work: UnitOfWork
    promise: Promise
    office: Office
    case: Case
    now: datetime
    letters: list[LetterRequest] = field(default_factory=list)
    _events: list[Event] = field(default_factory=list)
    _recorded_clocks: int = 0

    def __post_init__(self) -> None:
        if self.case.version:
            self._recorded_clocks = len(self.case.clocks)

    @property
    def changed(self) -> bool:
        """Whether anything was noted that is not saved yet."""
        return bool(self._events)

    def note(self, event: Event) -> None:
        self._events.append(event)

    def become(self, case: Case) -> None:
        """The case as it stands from here on."""
        self.case = case

    def name_handler(self, person: Person | None) -> None:
        """The person owns the case; None leaves it to the triage group."""
        if person is not None:
            self.case = replace(self.case, handler=person.id)
            why = "DUTY_HANDLER" if self.office.procedure.names_handler else "STAGE_OWNER"
            self.note(HandlerNamed(person.id, why))

    def meet(self, names: frozenset[str], how: str) -> None:
        """Discharge the running clocks of these names."""
        met = [clock.name for clock in self.case.clocks if clock.running and clock.name in names]
        self.case = self.case.with_met(names, self.now)
        for name in met:
            self.note(ClockMet(name, self.now, how))

    def send(self, request: LetterRequest) -> bool:
        """Promise a letter; False, and noted, when it could not be written."""
        refusal = self.promise(self.work, request, self.now)
        if refusal:
            self.note(LetterWithheld(request.template, refusal))
            return False
        self.letters.append(request)
        self.note(LetterPromised(request.key, request.template, request.to.address))
        return True

    def tell(self, people: Iterable[Person], template: Template, matter: Matter) -> None:
        """Notices to staff, each saying what mailbot did so far."""
        deeds = tuple(_deed(letter) for letter in self.letters if letter.automatic)
        for person in people:
            self.send(to_staff(matter, template, person, deeds))

    def save(self) -> None:
        """Write the case, its new clocks and all events; nothing where nothing happened."""
        events = (*self._events[:1], *self._started(), *self._events[1:])  # what happened, what it began
        if not events:
            return
        if self.case.version:
            self.case = self.work.cases.update(self.case, events, self.now)
        else:
            self.work.cases.add(self.case, events, self.now)

    def _started(self) -> Sequence[ClockStarted]:
        procedure = self.office.procedure
        return [
            ClockStarted(clock.name, clock.due_at, clocks.clause(procedure, clock.name))
            for clock in self.case.clocks[self._recorded_clocks :]
        ]


def _deed(letter: LetterRequest) -> str:
    return f"sent the letter “{letter.template.replace('_', ' ')}” to {letter.to.address}"
