"""Which absences hold: those of the staff list and what was reported since.

What somebody reports of themselves says when they come back: of all that was known before and overlaps
it, only the days before its own first day still hold.  So a slip is put right, and a holiday cut short,
by reporting once more.  What mailbot concluded by itself adds days and takes none away, and that no mail
reaches somebody counts only as long as the staff list names that very address.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from mailbot.domain.absence import AbsenceReport, AwayBecause
from mailbot.domain.person import Absence, Directory, Person
from mailbot.domain.procedure import Office

_DAY = timedelta(days=1)
UNREACHED = timedelta(days=6)  # after the first day: for a week nothing is sent where a mail came back from


def as_reported(office: Office, reports: Iterable[AbsenceReport]) -> Office:
    """The office with the absences that hold now; `reports` of all bodies, in the order of reporting."""
    told = office.directory.absences
    concluded: list[Absence] = []
    for report in reports:
        if report.organisation != office.procedure.organisation:
            continue
        away = Absence(report.person, report.first, report.last, report.deputy)
        if report.why is AwayBecause.REPORTED:
            told = (away, *_cut(told, away))
            concluded = list(_cut(concluded, away))
        elif _still(office.directory, report):
            concluded.append(away)
    return _with(office, (*told, *concluded))


def also_away(office: Office, away: Absence) -> Office:
    """The office with one more absence of somebody's own report."""
    return _with(office, (away, *_cut(office.directory.absences, away)))


def spells(directory: Directory, person_id: str, day: date) -> tuple[Absence, ...]:
    """When somebody is away, from `day` on, the earliest first."""
    theirs = (one for one in directory.absences if one.person == person_id and one.last >= day)
    return tuple(sorted(theirs, key=lambda one: (one.first, one.last)))


def away_meanwhile(directory: Directory, person_id: str, first: date, last: date) -> Absence | None:
    """The first absence of somebody that falls on any of the days; None where there is none."""
    return next((one for one in spells(directory, person_id, first) if one.first <= last), None)


def stands_in(directory: Directory, away: Absence) -> Person | None:
    """Who acts for somebody on all the days of an absence; None where nobody does on each of them."""
    person = directory.by_id(away.person)
    deputy = directory.by_id(away.deputy or (person.deputy if person is not None else ""))
    if deputy is None or deputy.id == away.person:
        return None
    return None if away_meanwhile(directory, deputy.id, away.first, away.last) else deputy


def _cut(known: Iterable[Absence], away: Absence) -> Sequence[Absence]:
    """What is left of earlier reports."""
    left = []
    for one in known:
        overlaps = one.person == away.person and one.first <= away.last and away.first <= one.last
        if not overlaps:
            left.append(one)
        elif one.first < away.first:
            left.append(replace(one, last=away.first - _DAY))
    return left


def _still(directory: Directory, report: AbsenceReport) -> bool:
    """A new address in the staff list ends what a mail to the old one showed."""
    person = directory.by_id(report.person)
    return person is not None and report.address in {"", person.address}


def _with(office: Office, absences: tuple[Absence, ...]) -> Office:
    return replace(office, directory=replace(office.directory, absences=absences))
