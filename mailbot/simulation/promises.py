"""What became of every promise: kept, broken, moved by a letter, still running."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.rules import clocks
from mailbot.simulation.facts import Facts
from mailbot.simulation.plan import Plan, Span

NOBODY = "nobody acted"
UNSORTED = "nobody said in time what the mail is"
INFORMAL = "staff tried to settle it informally, and nobody acknowledged it"
BY_HAND = "a person was asked to write it, and did not in time"
CAME_BACK = "a letter came back, and nobody reached them another way in time"
_COMPLAINANTS = frozenset({clocks.APPEAL_WINDOW, clocks.IDENTITY})  # their times, no promises of ours


@dataclass(frozen=True, slots=True)
class Breach:
    """A promise that was not kept in time."""

    reference: str
    organisation: str
    clock: str
    due_at: datetime
    met_at: datetime | None
    why: str


@dataclass(slots=True)
class Row:
    """All promises of one name in one organisation."""

    owed: int = 0
    kept: int = 0
    broken: int = 0
    moved: int = 0  # of those kept: by a letter with a new date
    running: int = 0  # not due yet
    ended: int = 0  # the case left what owed it


@dataclass(slots=True)
class Tally:
    """The table."""

    rows: dict[tuple[str, str], Row] = field(default_factory=dict)  # by (organisation, clock)
    breaches: list[Breach] = field(default_factory=list)
    states: Counter[tuple[str, str]] = field(default_factory=Counter)  # (organisation, state)
    unexplained: list[Breach] = field(default_factory=list)  # acknowledgements late for no reason


def tally(plan: Plan, cases: Iterable[Case], facts: Mapping[str, Facts], now: datetime) -> Tally:
    """Count all promises of the year."""
    found = Tally()
    for case in cases:
        found.states[case.organisation, case.state.value] += 1
        seen = facts.get(str(case.reference), Facts())
        for clock in case.clocks:
            if clock.promised and clock.name not in _COMPLAINANTS and not clock.awaits:
                row = found.rows.setdefault((case.organisation, clock.name), Row())
                if _is_broken(clock, seen, now):
                    found.breaches.append(_breach(plan, case, clock, seen))
                    row.broken += 1
                _count(row, clock, seen, now)
    found.breaches.sort(key=lambda one: (one.due_at, one.reference))
    late = (one for one in found.breaches if one.clock in clocks.ACKNOWLEDGED)
    found.unexplained = [one for one in late if one.why == NOBODY]
    return found


def _is_broken(clock: CaseClock, facts: Facts, now: datetime) -> bool:
    return clock.kept is False or clock.overdue(now) or (clock.name, clock.due_at) in facts.broken


def _breach(plan: Plan, case: Case, clock: CaseClock, facts: Facts) -> Breach:
    why = _why(plan, case, clock, facts)
    return Breach(str(case.reference), case.organisation, clock.name, clock.due_at, clock.met_at, why)


def _count(row: Row, clock: CaseClock, facts: Facts, now: datetime) -> None:
    row.owed += 1
    if _is_broken(clock, facts, now):
        return
    if clock.stopped:
        row.ended += 1
    elif clock.met_at is None:
        row.running += 1
    else:
        row.kept += 1
        row.moved += (clock.name, clock.met_at) in facts.moved


def _why(plan: Plan, case: Case, clock: CaseClock, facts: Facts) -> str:
    if _outlasted(plan.mailbot_down, clock):
        return "mailbot was down"
    if _outlasted(plan.server_down, clock):
        return "the mail server was away"
    if clock.name in clocks.ACKNOWLEDGED | {clocks.HANDLER_NAMED}:
        if facts.failed:
            return CAME_BACK
        if facts.by_hand or case.complainant is None:
            return BY_HAND
    if facts.informal and clock.name in clocks.ACKNOWLEDGED | {clocks.HANDLER_NAMED}:
        return INFORMAL
    if facts.in_triage and not facts.receipt_allowed and _unsorted(facts, clock):
        return UNSORTED
    return NOBODY


def _unsorted(facts: Facts, clock: CaseClock) -> bool:
    return facts.sorted_at is None or facts.sorted_at > clock.due_at


def _outlasted(spans: Iterable[Span], clock: CaseClock) -> bool:
    """Whether the promise fell due during an outage."""
    return any(span.first <= clock.due_at < span.until for span in spans)
