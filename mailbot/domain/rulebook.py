"""The rules and holidays in force on a day, kept with every case that began under them (HDR, R26).

A change of the configuration reaches new cases; a case that is under way is carried on by the book it
began with.  A holiday added since may lengthen a complainant's window, never a promise of ours.
"""

from dataclasses import dataclass, replace
from datetime import date

from mailbot.domain.calendar import WorkingCalendar, union
from mailbot.domain.procedure import ClockRule, Office
from mailbot.domain.terms import Chasers, Targets, Windows


@dataclass(frozen=True, slots=True)
class Rulebook:
    """All that dates are computed from."""

    version: str
    division: str
    clocks: tuple[ClockRule, ...]
    windows: Windows
    targets: Targets
    chasers: Chasers
    holidays: tuple[date, ...]  # ascending, for our duties
    rights_holidays: tuple[date, ...]  # ascending, for complainants' times
    horizon: date


def in_force(office: Office) -> Rulebook:
    """The book as the configuration has it today."""
    procedure = office.procedure
    return Rulebook(
        version=procedure.version,
        division=procedure.division,
        clocks=procedure.clocks,
        windows=procedure.windows,
        targets=procedure.targets,
        chasers=procedure.chasers,
        holidays=tuple(sorted(office.calendar.holidays)),
        rights_holidays=tuple(sorted(office.rights_calendar.holidays)),
        horizon=office.calendar.horizon,
    )


def under(book: Rulebook, office: Office) -> Office:
    """The office as it works on a case that began under `book`: today's people, that day's rules."""
    procedure = replace(
        office.procedure,
        version=book.version,
        division=book.division,
        clocks=book.clocks,
        windows=book.windows,
        targets=book.targets,
        chasers=book.chasers,
    )
    zone = office.procedure.zone
    rights = WorkingCalendar(zone, frozenset(book.rights_holidays), book.horizon)
    return replace(
        office,
        procedure=procedure,
        calendar=WorkingCalendar(zone, frozenset(book.holidays), book.horizon),
        rights_calendar=union(rights, office.rights_calendar),
    )
