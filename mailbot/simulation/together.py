"""A year on all processors: bodies that share no case are lived side by side, then counted together."""

import multiprocessing
import os
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import reduce

from mailbot import wiring
from mailbot.simulation.living import Progress
from mailbot.simulation.plan import Plan
from mailbot.simulation.promises import Tally
from mailbot.simulation.writers import writer
from mailbot.simulation.year import YearResult, run_year

_FEW = 100  # cases; for fewer another process costs more than it saves


def run_together(plan: Plan, progress: Progress = lambda _day: None) -> YearResult:
    """As `run_year`, each process with a store of its own; the first one tells of its progress."""
    first, *others = _shares(plan, os.cpu_count() or 1)
    if not others:
        return run_year(plan, progress)
    processes = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(len(others), processes, initializer=wiring.quiet) as pool:
        awaited = [pool.submit(run_year, share) for share in others]
        mine = run_year(first, progress)
        return reduce(_both, [mine, *(one.result() for one in awaited)])


def _shares(plan: Plan, most: int) -> Sequence[Plan]:
    """The plan in so many parts, each with the writers of some bodies; of about the same size."""
    if plan.cases < _FEW or plan.only is not None:
        return [plan]
    by_body: dict[str, list[int]] = {}
    for number in plan.writers:
        by_body.setdefault(writer(plan, number).organisation, []).append(number)
    parts: list[list[int]] = [[] for _ in range(min(most, len(by_body)))]
    for numbers in sorted(by_body.values(), key=len, reverse=True):
        min(parts, key=len).extend(numbers)
    return [replace(plan, only=frozenset(part)) for part in parts] if len(parts) > 1 else [plan]


def _both(one: YearResult, other: YearResult) -> YearResult:
    """What two parts of a year came to."""
    return YearResult(
        cases=one.cases + other.cases,
        mails=one.mails + other.mails,
        deeds=one.deeds + other.deeds,
        refused=tuple((Counter(dict(one.refused)) + Counter(dict(other.refused))).most_common()),
        letters=tuple(sorted((Counter(dict(one.letters)) + Counter(dict(other.letters))).items())),
        keys=tuple(sorted(one.keys + other.keys)),
        sorts=one.sorts + other.sorts,
        twice=tuple(sorted(one.twice + other.twice)),
        doubtful=one.doubtful + other.doubtful,
        held=one.held + other.held,
        tally=_tallied(one.tally, other.tally),
        violations=one.violations + other.violations,
        looks=one.looks + other.looks,
        points=one.points + other.points,
        seconds=max(one.seconds, other.seconds),
    )


def _tallied(one: Tally, other: Tally) -> Tally:
    """Their tables; no body stands in both."""
    breaches = sorted((*one.breaches, *other.breaches), key=lambda breach: (breach.due_at, breach.reference))
    return Tally(
        rows=one.rows | other.rows,
        breaches=breaches,
        states=one.states + other.states,
        unexplained=one.unexplained + other.unexplained,
    )
