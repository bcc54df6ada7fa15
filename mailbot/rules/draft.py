"""A case while a rule works on it: what happens is noted, the letters that follow are gathered.

A draft is made, filled and turned into a `Change` within one call; nothing of it outlives that.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Dossier
from mailbot.domain.event import ClockMet, ClockStopped, Event, HandlerNamed, Moved
from mailbot.domain.letter import LetterRequest
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office, Start
from mailbot.rules import clocks, retention

_KEPT = frozenset({retention.CLOCK})


@dataclass(frozen=True, slots=True)
class Change:
    """What followed: the case as it is now, why, and the letters to write."""

    case: Case
    events: tuple[Event, ...]
    letters: tuple[LetterRequest, ...] = ()


@dataclass(slots=True)
class Draft:
    """One case under one rule.  `office` works by the rules that the case began under."""

    office: Office
    case: Case
    now: datetime
    events: list[Event] = field(default_factory=list)
    letters: list[LetterRequest] = field(default_factory=list)

    def change(self) -> Change:
        return Change(self.case, tuple(self.events), tuple(self.letters))

    @property
    def dossier(self) -> Dossier:
        return self.case.dossier

    def note(self, event: Event) -> None:
        self.events.append(event)

    def enter(self, dossier: Dossier) -> None:
        """The dossier as it stands from here on."""
        self.case = replace(self.case, dossier=dossier)

    def move(self, step: Step, to: State, reason: str) -> None:
        """Raises IllegalTransition for what the table lacks."""
        before = self.case.state
        self.case = self.case.moved(step, to)
        self.note(Moved(step, before, to, reason))
        if before.ended:
            self.stop(_KEPT, reason)
        if to.ended:  # until somebody looks whether it may be erased (K13)
            allow = retention.kept_for(self.office.procedure, retention.sort_of(self.case))
            self.run(retention.CLOCK, self.office.calendar.due(self.now, allow))

    def own(self, person: Person | None, why: str) -> None:
        """Somebody owns the case, not yet accepted; None: nobody, and the triage group is asked."""
        self.case = replace(self.case, handler=person.id if person else "")
        self.enter(replace(self.dossier, accepted=False))
        self.note(HandlerNamed(self.case.handler, why))
        self.stop(frozenset({"assign"}), why)
        if person is None:
            self.run("assign", self.office.calendar.due(self.now, self.office.procedure.targets.assign))

    def run(self, name: str, due_at: datetime, awaits: str = "") -> None:
        """A duty begins, now or once the letter with the key `awaits` is delivered."""
        begun = CaseClock(name, self.now, due_at, awaits=awaits)
        self.case = replace(self.case, clocks=(*self.case.clocks, begun))

    def run_all(self, start: Start, received_at: datetime) -> None:
        """The clocks that the procedure sets running then."""
        begun = clocks.started(self.office, (start,), received_at, self.now)
        self.case = replace(self.case, clocks=(*self.case.clocks, *begun))

    def meet(self, names: frozenset[str], how: str, at: datetime | None = None) -> None:
        """Discharge the running clocks of these names, now or at an earlier instant."""
        instant = at or self.now
        for clock in self.case.running(names):
            self.note(ClockMet(clock.name, instant, how))
        self.case = self.case.with_met(names, instant)

    def stop(self, names: frozenset[str], why: str) -> None:
        """Clocks of these names end without being met."""
        ended = [
            clock
            for clock in self.case.clocks
            if clock.name in names and clock.met_at is None and not clock.stopped
        ]
        for clock in ended:
            self.note(ClockStopped(clock.name, why))
        self.case = self.case.with_stopped(names)

    def stop_these(self, told: frozenset[tuple[str, datetime, datetime]], why: str) -> None:
        """Running clocks with these names, beginnings and due times end without being met."""
        kept = []
        for clock in self.case.clocks:
            ends = clock.running and (clock.name, clock.started_at, clock.due_at) in told
            kept.append(replace(clock, stopped=True) if ends else clock)
            if ends:
                self.note(ClockStopped(clock.name, why))
        self.case = replace(self.case, clocks=tuple(kept))

    def forget(self, key: str, why: str) -> None:
        """Dates in a letter that nobody will get; those of other letters still wait for theirs."""
        kept = []
        for clock in self.case.clocks:
            gone = clock.awaits == key and not clock.stopped
            kept.append(replace(clock, stopped=True) if gone else clock)
            if gone:
                self.note(ClockStopped(clock.name, why))
        self.case = replace(self.case, clocks=tuple(kept))

    def stop_all(self, why: str, *, but: frozenset[str] = frozenset()) -> None:
        """The case ends, or leaves the state that owed all this."""
        self.stop(frozenset(clock.name for clock in self.case.clocks) - but, why)

    def write(self, *letters: LetterRequest | None) -> None:
        """Letters that follow; None stands for one that nobody can be sent."""
        self.letters.extend(letter for letter in letters if letter is not None)
