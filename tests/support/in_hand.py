"""One case as rules see it, without a desk: acts, deliveries, bounces, appeals and time, all in memory.

What the desk does around the rules (meeting the duties of a delivered letter, undoing those of one that
came back, promising each letter once) is done here in a few lines, so that rules can be tried by the
thousand.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from mailbot import settings
from mailbot.adapters.stationery import LetterWriter
from mailbot.adapters.store.events import canonical
from mailbot.domain import act as acts
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.event import ClockMet, ClockStarted, Event, Moved
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Office, Start
from mailbot.domain.reference import Reference
from mailbot.rules import appeals, clocks, delivered, independence, ladder, lapse
from mailbot.rules.acts import outcome
from mailbot.rules.acts.perform import Attempt, perform
from mailbot.rules.draft import Change, Draft
from mailbot.rules.ladder import RungKind
from tests.support.bodies import KEY, TEMPLATES
from tests.support.papers import SHIPPED

PAT = Address("Pat Lee", "pat.lee@example.org")
ROBIN = "robin@centre.example"  # complained of
_PREFIX = {"ihm": "IHM", "imi": "IMI", "example": "GEB"}
_DONE_ALONE = frozenset({RungKind.UPDATE, RungKind.REMIND_WRITER, RungKind.LAPSE})


@cache
def offices() -> dict[str, Office]:
    """The bodies as they are shipped."""
    return dict(settings.load(SHIPPED).offices)


@cache
def writer() -> LetterWriter:
    """Writes from the shipped templates."""
    return LetterWriter(Path(TEMPLATES), offices(), KEY)


@dataclass(slots=True)
class Sent:
    """A letter that the rules asked for, and what became of it."""

    request: LetterRequest
    written_at: datetime
    state: str = "waiting"  # "sent", "failed"
    began: list[tuple[str, datetime, datetime]] = field(default_factory=list)

    @property
    def key(self) -> str:
        return self.request.key


@dataclass(frozen=True, slots=True)
class Taken:
    """One change, as those who check want to see it."""

    before: Case
    after: Case
    events: tuple[Event, ...]
    letters: tuple[LetterRequest, ...]
    by_machine: bool


@dataclass(slots=True)
class InHand:
    """The case, its letters and the time."""

    office: Office
    case: Case
    now: datetime
    letters: list[Sent] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)
    looked: datetime | None = None  # until when clocks were looked at

    def may(self, actor: str, act: acts.Act) -> Change:
        """What the act would change.  Raises ActRefused."""
        person = self.office.directory.by_id(actor)
        assert person is not None
        return perform(Attempt(self.office, self.case, person, self.now), act)

    def do(self, actor: str, act: acts.Act) -> Change:
        """A moment later than what was before.  Raises ActRefused; nothing was changed then."""
        self.now += timedelta(seconds=1)
        change = self.may(actor, act)
        self.take(change)
        return change

    def take(self, change: Change, *, by_machine: bool = False) -> None:
        """What the desk keeps: each letter once, a version for each event."""
        before, known = self.case, {letter.key for letter in self.letters}
        new = {letter.key: letter for letter in change.letters if letter.key not in known}
        self.letters.extend(Sent(request, self.now) for request in new.values())
        for event in change.events:
            canonical(event)
        rows = len(change.events) + len(new) + len(change.case.clocks) - len(before.clocks)
        self.case = replace(change.case, version=before.version + max(rows, 1))
        self.taken.append(Taken(before, self.case, change.events, tuple(new.values()), by_machine))

    def draft(self) -> Draft:
        return Draft(self.office, self.case, self.now)

    def later(self, by: timedelta) -> None:
        """Time passes; what falls due meanwhile is done when the sweep next looks, which is at the end."""
        since, self.now = self.looked or self.now, self.now + by
        for clock in self.case.clocks:
            for rung in ladder.rungs_due(self.office, self.case, clock, since, self.now):
                if rung.kind in _DONE_ALONE and clock in self.case.clocks and clock.running:
                    draft = self.draft()
                    lapse.fell_due(draft, clock, rung.kind)
                    self.take(draft.change(), by_machine=True)
        self.looked = self.now + timedelta.resolution

    def until(self, instant: datetime) -> None:
        self.later(instant - self.now)

    def waiting(self, template: Template | None = None) -> list[Sent]:
        """Letters that have not left."""
        return [one for one in self.letters if one.state == "waiting" and _is(one, template)]

    def last(self, template: Template) -> Sent:
        """The latest letter of its kind."""
        return [one for one in self.letters if one.request.template is template][-1]

    def to_pat(self) -> list[str]:
        """The letters to the complainant, in order."""
        return [one.request.template.value for one in self.letters if one.request.to.address == PAT.address]

    def arrives(self, letter: Sent) -> None:
        """The server takes it."""
        draft = self.draft()
        letter.state = "sent"
        delivered.meet(draft, letter.request.meets, letter.key, letter.written_at)
        if letter.request.template in delivered.MOVING:
            waited = [clock.name for clock in draft.case.clocks if clock.awaits == letter.key]
            delivered.arrived(draft, letter.key, letter.request.template, self.now)
            begun = [event for event in draft.events if isinstance(event, ClockStarted)]
            letter.began = [
                (one.clock, letter.written_at, one.due_at) for one in begun if one.clock in waited
            ]
        self.take(draft.change(), by_machine=True)

    def all_arrive(self) -> None:
        for letter in self.waiting():
            self.arrives(letter)

    def is_refused(self, letter: Sent) -> None:
        """The server will never take it."""
        draft = self.draft()
        letter.state = "failed"
        if letter.request.template in delivered.MOVING and not outcome.overtaken(self.case, letter.key):
            draft = Draft(self.office, self._reopened(letter), self.now)
            delivered.came_back(draft, letter.key, letter.request.template, "LETTER_REFUSED_BY_SERVER")
        self.take(draft.change(), by_machine=True)

    def bounces(self, letter: Sent) -> None:
        """It was taken, and comes back."""
        letter.state = "failed"
        if outcome.overtaken(self.case, letter.key):
            return
        draft = Draft(self.office, self._reopened(letter), self.now)
        if letter.request.template in delivered.MOVING:
            template = letter.request.template
            delivered.came_back(
                draft, letter.key, template, "LETTER_CAME_BACK", frozenset(letter.began)
            )
        self.take(draft.change(), by_machine=True)

    def _reopened(self, letter: Sent) -> Case:
        """What the letter had met runs again, also where its writing alone met it."""
        met = {
            (event.clock, event.at)
            for taken in self.taken
            for event in taken.events
            if isinstance(event, ClockMet) and event.how == letter.key
        }
        clocks_now = tuple(
            replace(clock, met_at=None) if (clock.name, clock.met_at) in met else clock
            for clock in self.case.clocks
        )
        return replace(self.case, clocks=clocks_now)

    def can_appeal(self) -> bool:
        """Whether a mail would be taken for an appeal in this case (rules.decide)."""
        case, procedure = self.case, self.office.procedure
        decided = case.state is State.DECIDED or (case.state is State.CLOSED and bool(case.dossier.decisions))
        refused = case.state is State.CLOSED and case.dossier.came_from is State.APPEAL_LATE
        final = case.stage >= procedure.last_stage or independence.is_final(procedure, case)
        return decided and not refused and not final and not case.sealed

    def appeals(self, received_at: datetime | None = None) -> None:
        """Pat appeals by mail."""
        draft = self.draft()
        appeals.appeal(draft, received_at or self.now, "SUBJECT_MARKED_APPEAL")
        self.take(draft.change(), by_machine=True)

    def moved(self) -> list[tuple[str, str]]:
        """From where to where it went, so far."""
        return [
            (event.before, event.after)
            for taken in self.taken
            for event in taken.events
            if isinstance(event, Moved)
        ]

    def running(self) -> set[str]:
        return {clock.name for clock in self.case.clocks if clock.running}


def _is(letter: Sent, template: Template | None) -> bool:
    return template is None or letter.request.template is template


def opened(organisation: str, at: datetime, state: State | None = None, **changed: object) -> InHand:
    """Pat's case as intake opens it, nothing acknowledged yet; `changed` are fields of Case."""
    office = offices()[organisation]
    state = State(office.procedure.intake_state) if state is None else state
    case = Case(
        reference=Reference(_PREFIX[organisation], 2026, 42),
        organisation=organisation,
        mailbox=f"complaints@{organisation}.example",
        kind=CaseKind.UNDECIDED if state is State.TRIAGE else CaseKind.COMPLAINT,
        state=state,
        stage=0 if state in {State.TRIAGE, State.FEEDBACK, State.ANON_HELD} else 1,
        received_at=at,
        complainant=PAT,
        name="" if state in _NAMELESS else PAT.name,
        anonymous=None if state is State.ID_REQUESTED else state in _NAMELESS,
        sealed=state is State.ANON_REVIEW,
        subject="Complaint about my marks",
        thread_id="<complaint@example.org>",
        clocks=clocks.started(office, _STARTS.get(state, (Start.COMPLAINT,)), at, at),
        version=3,
    )
    case = replace(case, **changed)  # type: ignore[arg-type]  # each test names fields of Case
    owner = None if case.sealed or not case.state.in_register else _owner(office, case, at)
    return InHand(office, replace(case, handler=case.handler or owner or ""), at)


_NAMELESS = frozenset({State.ID_REQUESTED, State.ANON_HELD, State.ANON_REVIEW})
_STARTS: dict[State, tuple[Start, ...]] = {
    State.FEEDBACK: (),
    State.ANON_HELD: (),
    State.ANON_REVIEW: (Start.ANONYMOUS_REVIEW,),
    State.ID_REQUESTED: (Start.COMPLAINT, Start.IDENTITY_QUESTION),
}


def _owner(office: Office, case: Case, at: datetime) -> str | None:
    person = independence.owner_for(office, case, office.calendar.office_day(at))
    return person.id if person else None
