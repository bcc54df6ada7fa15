"""What must hold, whatever happens (PROCEDURE D, INV1 to INV10).

Each is a function of one case, what its history adds up to, and the instant; it says what is wrong, or
nothing.  INV5 and INV6 are about mails and stand in `year`, which knows them.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.duration import Duration, Unit
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, routing
from mailbot.simulation.facts import Facts

MAILBOT = "mailbot"
_ALONE = frozenset({Step.WINDOW_LAPSED, Step.CONCLUDED})  # what the machine may end by itself (A3)
_TWO_DAYS = Duration(2, Unit.WORKING_DAYS)  # a working day, and the morning of the next


@dataclass(frozen=True, slots=True)
class Look:
    """One case as it stands, with the rows of its history that came since the last look."""

    case: Case
    office: Office
    facts: Facts
    now: datetime
    awake_since: datetime  # mailbot has run since then without a break


Invariant = Callable[[Look], Iterator[str]]


def inv1(look: Look) -> Iterator[str]:
    """Every case under way has a running clock with a date."""
    case = look.case
    if case.state.under_way and not any(clock.running for clock in case.clocks):
        yield f"in state {case.state} no clock runs"


def inv2(look: Look) -> Iterator[str]:
    """A case that nobody owns for more than a working day is brought to somebody's notice."""
    case, since = look.case, look.facts.unowned_since
    if not case.state.under_way or case.handler or case.state.closed_circle or since is None:
        return
    if case.state in {State.ID_REQUESTED, State.SUSPENDED_LEGAL}:
        return
    told_by = look.office.calendar.due(since, _TWO_DAYS)
    awake = look.awake_since < told_by
    if awake and look.now > told_by and not look.facts.told_of_it:
        yield f"nobody has owned it since {since:%Y-%m-%d %H:%M}, and nobody was told"


def inv3(look: Look) -> Iterator[str]:
    """Nothing is decided that the complainant was not told."""
    if look.case.state is State.DECIDED and not look.facts.outcome_known:
        yield "decided without an outcome that arrived"


def inv4(look: Look) -> Iterator[str]:
    """Nobody decides who decided an earlier stage, or has a part in the matter."""
    case, facts = look.case, look.facts
    now = tuple((one.stage, one.person) for one in case.dossier.decisions)
    for stage, person in now[len(facts.deciders) :]:
        if any(before == person and earlier < stage for earlier, before in now):
            yield f"{person} decided stage {stage} and one before"
        if person in facts.barred_at:
            yield f"{person} decided stage {stage}, having a part in the matter"
    facts.deciders = now


def inv7(look: Look) -> Iterator[str]:
    """Of a sealed case nothing is sent by itself, and nobody but the officers is told; nor who is barred."""
    case, office = look.case, look.office
    officers = {address for one in routing.officers(office) for address in one.addresses}
    writer = case.complainant.address if case.complainant else ""
    for letter in look.facts.new_letters:
        sealed = letter.state == State.SEALED
        if sealed and letter.actor == MAILBOT and letter.to == writer:
            yield f"the letter {letter.template} went to the complainant of a sealed case by itself"
        closed = sealed or letter.state == State.ANON_REVIEW
        reader = office.directory.by_address(letter.to)
        if closed and reader is not None and letter.to not in officers and not _in_place(look, reader.id):
            yield f"the letter {letter.template} about a sealed case went to {reader.id}"
        if reader is not None and look.facts.barred_at.get(reader.id, letter.number) < letter.number:
            yield f"the letter {letter.template} went to {reader.id}, who has a part in the matter"
    for person in case.dossier.barred:
        look.facts.barred_at.setdefault(person, look.facts.count)


def _in_place(look: Look, person: str) -> bool:
    """Whether the data puts somebody in the officers' place because the case bars these."""
    role = dict(look.office.procedure.alternates).get(routing.OFFICER_ROLE, "")
    barred = {one.id for one in routing.officers(look.office)} <= look.case.dossier.barred
    return barred and person in {one.id for one in look.office.directory.with_role(role)}


def inv8(look: Look) -> Iterator[str]:
    """The history is whole: every row fits the one before, and no letter left that it does not hold."""
    facts = look.facts
    if facts.broken_at is not None:
        yield f"row {facts.broken_at} of its history does not fit those before it"
    if look.case.version != facts.count:
        yield f"its history has {facts.count} rows, and the case says {look.case.version}"
    for key in facts.new_sent:
        if key not in facts.promised_keys:
            yield f"the letter {key} was sent and never promised"


def inv9(look: Look) -> Iterator[str]:
    """The machine refuses and closes nothing by itself, but for a window that lapsed (A3)."""
    for move in look.facts.new_moves:
        if move.actor == MAILBOT and State(move.after).ended and move.step not in _ALONE:
            yield f"mailbot moved it to {move.after} by itself ({move.step})"


def inv10(look: Look) -> Iterator[str]:
    """No appeal lies from the last stage."""
    case = look.case
    if case.running(frozenset({clocks.APPEAL_WINDOW})) and case.stage >= look.office.procedure.last_stage:
        yield f"a window to appeal runs at stage {case.stage}, which is the last"


PER_CASE: tuple[tuple[str, Invariant], ...] = (
    ("INV1", inv1),
    ("INV2", inv2),
    ("INV3", inv3),
    ("INV4", inv4),
    ("INV7", inv7),
    ("INV8", inv8),
    ("INV9", inv9),
    ("INV10", inv10),
)


WITH_TIME = (("INV2", inv2),)  # what can go wrong although nothing happens


def check(look: Look, which: Sequence[tuple[str, Invariant]] = PER_CASE) -> Iterator[tuple[str, str]]:
    """Everything that is wrong with a case: (invariant, words)."""
    for name, invariant in which:
        for words in invariant(look):
            yield name, words
