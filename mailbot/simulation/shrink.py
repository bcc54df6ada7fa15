"""The shortest story of a violation: its case alone, without whatever is not needed to show it."""

from dataclasses import dataclass, replace
from datetime import timedelta

from mailbot.simulation.inspection import Violation
from mailbot.simulation.plan import Plan
from mailbot.simulation.year import YearResult, run_year

MOST_RUNS = 40


@dataclass(frozen=True, slots=True)
class Story:
    """How to see it again."""

    violation: Violation
    script: tuple[str, ...]  # names of the happenings that are needed, in order; () where many cases are
    runs: int

    @property
    def alone(self) -> bool:
        """Whether its case shows it without the others."""
        return bool(self.script)


def shortest(plan: Plan, violation: Violation) -> Story:
    """Tell the case alone, then without one happening after another, as long as it still goes wrong."""
    if not violation.number:
        return Story(violation, (), 0)
    alone = replace(plan, only=frozenset({violation.number}), until=violation.at + timedelta(days=2))
    told = _told(alone, violation)
    if told is None:
        return Story(violation, (), 1)
    runs, (found, result) = 1, told
    for name in reversed(result.happened):
        if runs >= MOST_RUNS:
            break
        runs += 1
        less = replace(alone, without=alone.without | {name})
        told = _told(less, violation)
        if told is not None:
            alone, (found, result) = less, told
    return Story(found, result.happened, runs)


def _told(plan: Plan, wanted: Violation) -> tuple[Violation, YearResult] | None:
    """The same violation in this story; None where all is well."""
    result = run_year(plan)
    found = next((one for one in result.violations if one.name == wanted.name), None)
    return None if found is None else (found, result)
