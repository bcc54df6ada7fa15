"""One simulated year, in memory or in a folder that survives it, and what came of it."""

from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from time import monotonic

from mailbot.domain.letter import LetterState
from mailbot.simulation import bench
from mailbot.simulation.bench import Place
from mailbot.simulation.courier import WorldCourier
from mailbot.simulation.inspection import Inspection, Violation
from mailbot.simulation.journal import FileJournal, Journal, NoJournal
from mailbot.simulation.living import Progress, Year
from mailbot.simulation.plan import Plan
from mailbot.simulation.promises import Tally, tally
from mailbot.simulation.watch import Watch
from mailbot.simulation.world import World, recall
from mailbot.wiring import SetClock

JOURNAL = "world.jsonl"


@dataclass(frozen=True, slots=True)
class YearResult:
    """What a year came to."""

    cases: int  # records, in the register or beside it
    mails: int
    deeds: int
    refused: tuple[tuple[str, int], ...]  # acts that were refused, by reason
    letters: tuple[tuple[str, int], ...]  # that arrived, by template
    keys: tuple[str, ...]  # of the letters that arrived, sorted
    sorts: Counter[tuple[str, str, str]]  # letters that arrived, by template, case and reader
    twice: tuple[str, ...]  # keys of letters that arrived twice though nothing was in doubt
    doubtful: int  # copies that R10 allows
    held: int  # letters that wait for a person
    tally: Tally
    violations: tuple[Violation, ...]
    looks: int
    points: int  # named points passed: where a plug could be pulled
    seconds: float
    happened: tuple[str, ...] = ()  # names of happenings, in order, of a story told alone

    @property
    def sound(self) -> bool:
        return not self.violations and not self.twice


def run_year(plan: Plan, progress: Progress = lambda _day: None) -> YearResult:
    """Live the year in memory."""
    points = _Points()
    return _lived(plan, Place(at=points.pass_by), NoJournal(), progress, points)


def run_part(plan: Plan, place: Place) -> YearResult:
    """Live a year that is kept in a folder, from wherever it was cut off."""
    assert place.folder is not None, "it is kept in a folder"
    journal = FileJournal(place.folder / JOURNAL)
    with closing(journal):
        return _lived(plan, place, journal, lambda _day: None, _Points())


@dataclass(slots=True)
class _Points:
    passed: int = 0

    def pass_by(self, _point: str) -> None:
        self.passed += 1


def _lived(plan: Plan, place: Place, journal: Journal, progress: Progress, points: _Points) -> YearResult:
    began = monotonic()
    clock, watch = SetClock(plan.start), Watch()
    courier = WorldCourier(plan, clock, journal)
    world = World(plan, journal, plan.start)
    cut_off = place.folder is not None and recall(world, courier, place.folder / JOURNAL)
    if not cut_off:
        world.begin()
    clock.move_to(world.now)
    built = bench.build(plan, clock, courier, watch, place)
    with closing(built):
        inspection = Inspection(plan, built.store, plan.start, cut_off)
        year = Year(plan, world, built, courier, watch, clock, inspection, replays=place.folder is None)
        if cut_off:
            year.resume()
        year.run(progress)
        return _account(year, points.passed, monotonic() - began)


def _account(year: Year, points: int, seconds: float) -> YearResult:
    """The year's account."""
    now, plan = year.plan.end, year.plan
    facts = year.inspection.read_all_again(year.world.cases, now)
    with year.bench.store.view() as work:
        made = tally(plan, work.cases.all(), facts, now)
        held = work.outbox.count(LetterState.HELD)
    for breach in made.unexplained:
        words = f"{breach.clock}, due {breach.due_at:%Y-%m-%d %H:%M}, was late for no reason"
        number = year.world.cases.get(breach.reference, 0)
        year.inspection.violated("ACKNOWLEDGED", words, breach.reference, number, now)
    return YearResult(
        cases=len(year.world.cases),
        mails=year.world.delivered,
        deeds=year.deeds,
        refused=tuple(year.refused.most_common()),
        letters=tuple(sorted(year.courier.templates.items())),
        keys=tuple(sorted(year.courier.copies)),
        sorts=year.courier.sorts,
        twice=tuple(sorted(year.courier.twice)),
        doubtful=year.courier.doubtful,
        held=held,
        tally=made,
        violations=year.inspection.told(),
        looks=year.inspection.looks,
        points=points,
        seconds=seconds,
        happened=tuple(year.world.done),
    )
