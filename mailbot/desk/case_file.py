"""A case on the desk: what is noted, met and promised is gathered, then saved in one go.

Saving also says when the sweep must look at each clock that began or changed: at its first rung, even
one that has passed, so that nothing is left out of what fell due while nobody looked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import zip_longest

from mailbot.desk.promise import Promise
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockMet, ClockStarted, Event, HandlerNamed, LetterPromised, LetterWithheld
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.rules import clocks, ladder, quiet
from mailbot.rules.draft import Change
from mailbot.rules.letters import Matter, to_staff


@dataclass(slots=True)
class CaseFile:
    """One case and what happens to it within one transaction."""

    work: UnitOfWork
    promise: Promise
    office: Office
    case: Case
    now: datetime
    actor: str = "mailbot"  # who the history says did it: a person's id
    letters: list[LetterRequest] = field(default_factory=list)
    _events: list[Event] = field(default_factory=list)
    _before: Case | None = None  # as the store has it; None for a new record

    def __post_init__(self) -> None:
        if self.case.version:
            self._before = self.case

    @property
    def events(self) -> tuple[Event, ...]:
        """What was noted and is not saved yet."""
        return tuple(self._events)

    @property
    def changed(self) -> bool:
        """Whether anything was noted that is not saved yet."""
        return bool(self._events)

    def note(self, event: Event) -> None:
        self._events.append(event)

    def become(self, case: Case) -> None:
        """The case as it stands from here on."""
        self.case = case

    def take(self, change: Change) -> None:
        """What a rule made of the case, with the letters that were not promised before."""
        self.case = change.case
        self._events.extend(change.events)
        for request in change.letters:
            if not self.work.outbox.promised(request.key):
                self.send(request)

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
        refusal = quiet.refusal(self.case, request) or self.promise(self.work, request, self.now)
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
        before = self._before
        if before is not None:
            self.case = self.work.cases.update(self.case, events, self.now, self.actor)
            self._schedule(before)
        else:
            steps = tuple(map(self._first_step, self.case.clocks))
            self.work.cases.add(self.case, events, self.now, self.actor, steps)
        self._events.clear()
        self._before = self.case

    def _started(self) -> Sequence[ClockStarted]:
        procedure = self.office.procedure
        known = len(self._before.clocks) if self._before else 0
        return [
            ClockStarted(clock.name, clock.due_at, clocks.clause(procedure, clock.name))
            for clock in self.case.clocks[known:]
            if not clock.awaits  # that begins when its letter arrives
        ]

    def _schedule(self, before: Case) -> None:
        """The sweep looks anew at clocks that began, were set going again, or gained rungs in a new state."""
        for clock, earlier in zip_longest(self.case.clocks, before.clocks):
            if clock.running and (earlier != clock or ladder.gains(self.office, before, self.case, clock)):
                self.work.cases.set_next_step(self.case.reference, clock, self._first_step(clock))

    def _first_step(self, clock: CaseClock) -> datetime | None:
        """When the clock's first rung falls due, which may be past; None where there is none."""
        if not clock.running:
            return None
        rung = ladder.next_rung(self.office, self.case, clock, clock.started_at - timedelta.resolution)
        return rung.at if rung else None


def _deed(letter: LetterRequest) -> str:
    return f"sent the letter “{letter.template.replace('_', ' ')}” to {letter.to.address}"
