"""Weeks in figures, as the cases tell them now: what came, what was promised, what was kept (4.1, D5)."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.digest import WeekFigures
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Office
from mailbot.rules import clocks

WEEKS = 12  # in the picture
A_WEEK = timedelta(days=7)
_CLAIMS = frozenset({CaseKind.COMPLAINT, CaseKind.APPEAL})
_NOT_COUNTED = frozenset({State.NOT_A_COMPLAINT, State.SPAM, State.TRIAGE, State.MERGED})
_THEIRS = frozenset({clocks.APPEAL_WINDOW, clocks.IDENTITY})  # the complainant's own times


def week_figures(office: Office, cases: Sequence[Case], last: date) -> tuple[WeekFigures, ...]:
    """The weeks up to the one that begins on `last`, a Monday, each as the cases tell it now."""
    return tuple(_week(office, cases, last - A_WEEK * back) for back in reversed(range(WEEKS)))


def _week(office: Office, cases: Sequence[Case], monday: date) -> WeekFigures:
    begins = office.calendar.at(monday, 0)
    ends = office.calendar.at(monday + A_WEEK, 0)
    received = sum(begins <= case.received_at < ends for case in cases if counts(case))
    promised = [clock for case in cases for clock in case.clocks if ours(clock)]
    answers = [
        clock for clock in promised if clock.name in clocks.ANSWER and _within(clock.met_at, begins, ends)
    ]
    due = [clock for clock in promised if begins <= clock.due_at < ends]
    return WeekFigures(
        monday=monday,
        received=received,
        in_time=sum(clock.kept is True for clock in answers),
        late=sum(clock.kept is False for clock in answers),
        overdue=sum(
            clock.due_at < ends and (clock.met_at is None or clock.met_at >= ends) for clock in promised
        ),
        due=len(due),
        kept=sum(clock.kept is True for clock in due),
    )


def ours(clock: CaseClock) -> bool:
    """A promise of ours to somebody outside, which still stands or was met."""
    return clock.promised and clock.name not in _THEIRS and not clock.stopped and not clock.awaits


def _within(at: datetime | None, begins: datetime, ends: datetime) -> bool:
    return at is not None and begins <= at < ends


def counts(case: Case) -> bool:
    """Whether it is one of the complaints and appeals that a year's return counts."""
    return case.kind in _CLAIMS and case.state not in _NOT_COUNTED
