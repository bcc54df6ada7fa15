"""A period in figures: the meeting's pack, and the rows of a year's return (IHM 2.3, 4.1; D5).

Nobody is named: who complained, and whom a case is about, is not for a meeting.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, reminding
from mailbot.rules.week_figures import counts, ours


@dataclass(frozen=True, slots=True)
class ReturnRow:
    """One complaint or appeal of the period."""

    reference: str
    kind: str
    received: date
    area: str
    head: str
    categories: str  # codes, separated by spaces
    nation: str
    stage: int
    state: str
    acknowledged: date | None
    acknowledged_in_time: bool | None  # None while it is not, or where it was not owed
    answered: date | None  # in full, the first time
    answered_in_time: bool | None
    outcome: str  # of the latest stage decided, "" while there is none
    appealed: bool
    actions: int
    actions_done: int
    lessons: str


def rows(office: Office, cases: Iterable[Case], first: date, last: date) -> tuple[ReturnRow, ...]:
    """Those received in the period, both days included; of sealed cases nothing."""
    day = office.calendar.office_day
    return tuple(
        _row(office, case)
        for case in cases
        if counts(case) and not reminding.closed(case) and first <= day(case.received_at) <= last
    )


def _row(office: Office, case: Case) -> ReturnRow:
    day, dossier = office.calendar.office_day, case.dossier
    acknowledged = _first(case, clocks.ACKNOWLEDGED)
    answered = _first(case, frozenset(clocks.ANSWER))
    return ReturnRow(
        reference=str(case.reference),
        kind=case.kind.value,
        received=day(case.received_at),
        area=case.area,
        head=dossier.head,
        categories=" ".join(dossier.categories),
        nation=dossier.nation,
        stage=case.stage,
        state=case.state.value,
        acknowledged=day(acknowledged.met_at) if acknowledged and acknowledged.met_at else None,
        acknowledged_in_time=acknowledged.kept if acknowledged else None,
        answered=day(answered.met_at) if answered and answered.met_at else None,
        answered_in_time=answered.kept if answered else None,
        outcome=dossier.decisions[-1].verdict.value if dossier.decisions else "",
        appealed=len({decision.stage for decision in dossier.decisions}) > 1 or _appealed(case),
        actions=len(dossier.actions),
        actions_done=sum(action.done_on is not None for action in dossier.actions),
        lessons="; ".join(dossier.lessons),
    )


def _first(case: Case, names: frozenset[str]) -> CaseClock | None:
    """The first duty of these names."""
    return next((clock for clock in case.clocks if clock.name in names and ours(clock)), None)


def _appealed(case: Case) -> bool:
    return any(clock.name in {"acknowledge_appeal", "hear_appeal", "late_appeal"} for clock in case.clocks)


def figures(found: Sequence[ReturnRow]) -> tuple[tuple[str, str], ...]:
    """The period in a few lines."""
    outcomes = Counter(row.outcome for row in found if row.outcome)
    promised, done = sum(row.actions for row in found), sum(row.actions_done for row in found)
    return (
        ("Received", str(len(found))),
        ("Acknowledged in time", _share(row.acknowledged_in_time for row in found)),
        ("Answered in time", _share(row.answered_in_time for row in found)),
        ("Outcomes", ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items())) or "none yet"),
        ("Appealed", str(sum(row.appealed for row in found))),
        ("Actions promised", f"{promised}, {done} done"),
    )


def _share(kept: Iterable[bool | None]) -> str:
    """Of those that are done."""
    done = [one for one in kept if one is not None]
    return f"{sum(done)} of {len(done)} ({sum(done) * 100 // len(done)} %)" if done else "none done yet"


def themes(office: Office, found: Sequence[ReturnRow]) -> tuple[tuple[str, int], ...]:
    """What they were about, as people have said, the most frequent first (4.1)."""
    titles = dict(office.procedure.categories)
    told = Counter(titles.get(code, code) for row in found for code in row.categories.split())
    told.update(head.title for row in found if (head := office.procedure.head(row.head)))
    return tuple(told.most_common())


def lessons(found: Sequence[ReturnRow]) -> tuple[tuple[str, str], ...]:
    """What was learnt, with the case it was learnt from."""
    return tuple((row.reference, row.lessons) for row in found if row.lessons)
