"""Somebody is away: it is kept, and whoever stands in hears which cases are theirs to see to meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mailbot.desk.promise import Promise
from mailbot.domain.absence import AbsenceReport, AwayBecause
from mailbot.domain.calendar import in_words
from mailbot.domain.case import Case
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.person import Absence, Person
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork
from mailbot.rules import absences, independence, reminding, routing
from mailbot.rules.case_list import next_duty
from mailbot.rules.letters import about_fault

_SHOWN = 40  # cases in one letter, which can show no more


@dataclass(frozen=True, slots=True)
class Cover:
    """Somebody acts for whoever is away, on these cases."""

    person: Person
    cases: tuple[Case, ...]
    deputy: bool  # stands in altogether; else these cases fall to them, since nobody else may


@dataclass(frozen=True, slots=True)
class Arranged:
    """How an absence is bridged."""

    office: Office  # with the absence
    covers: tuple[Cover, ...]
    letters: tuple[LetterRequest, ...]

    @property
    def stand_in(self) -> Person | None:
        """Who acts on all the days of it; None where nobody does."""
        return next((one.person for one in self.covers if one.deputy), None)


@dataclass(frozen=True, slots=True)
class Away:
    """Keeps absences."""

    promise: Promise

    def report(self, work: UnitOfWork, report: AbsenceReport, mailbox: str) -> Arranged:
        """Keep one, and tell whoever acts meanwhile, from that mailbox."""
        work.absences.add(report)
        office = self._today(work, report.organisation)
        covers = _covers(work, office, report)
        requests = [_notice(office, report, cover, mailbox) for cover in covers]
        letters = tuple(one for one in requests if not self.promise(work, one, report.noted_at))
        return Arranged(office, covers, letters)

    def conclude(
        self, work: UnitOfWork, report: AbsenceReport, mailbox: str
    ) -> tuple[LetterRequest, ...]:
        """As `report`, for what mailbot concludes by itself; nothing where they are known to be away."""
        office = self._today(work, report.organisation)
        if office.directory.absence(report.person, report.first) is not None:
            return ()
        arranged = self.report(work, report, mailbox)
        if report.why is not AwayBecause.BOUNCED:
            return arranged.letters
        requests = [
            about_fault(office, mailbox, Template.ALERT, one, _unreached(arranged, report))
            for one in routing.administrators(office)
            if one.id != report.person
        ]
        alerts = tuple(one for one in requests if not self.promise(work, one, report.noted_at))
        return (*arranged.letters, *alerts)

    def _today(self, work: UnitOfWork, organisation: str) -> Office:
        """With what was reported a moment ago, in this very transaction."""
        return absences.as_reported(self.promise.offices[organisation], work.absences.all())


def between(first: date, last: date) -> str:
    """As "from Monday 7 December 2026 to Friday 11 December 2026"."""
    return f"on {in_words(first)}" if first == last else f"from {in_words(first)} to {in_words(last)}"


def named(cases: Sequence[Case]) -> str:
    """Their references, as many as a sentence bears."""
    told = [str(case.reference) for case in cases[:_SHOWN]]
    rest = len(cases) - len(told)
    return " and ".join(filter(None, [", ".join(told), f"{rest} more" if rest else ""]))


def _covers(work: UnitOfWork, office: Office, report: AbsenceReport) -> tuple[Cover, ...]:
    """The deputy, though there be nothing to do yet; then whoever gets what the deputy may not have."""
    away = Absence(report.person, report.first, report.last, report.deputy)
    deputy = absences.stands_in(office.directory, away)
    meanwhile: dict[str, list[Case]] = {deputy.id: []} if deputy is not None else {}
    day = max(report.first, office.calendar.office_day(report.noted_at))
    theirs = [one for one in work.cases.owing(report.organisation) if one.handler == report.person]
    for case in theirs:
        if reminding.closed(case):
            continue  # the officers know of it, and nobody stands in for one of them
        for person in independence.who_acts(office, case, day):
            if person.id != report.person:
                meanwhile.setdefault(person.id, []).append(case)
    people = {one.id: one for one in office.directory.people}
    return tuple(
        Cover(people[one], tuple(cases), deputy=deputy is not None and one == deputy.id)
        for one, cases in meanwhile.items()
    )


def _notice(office: Office, report: AbsenceReport, cover: Cover, mailbox: str) -> LetterRequest:
    zone = office.procedure.zone
    owed = [(case, clock) for case in cover.cases if (clock := next_duty(case)) is not None]
    owed.sort(key=lambda one: one[1].due_at)
    facts = LetterFacts(
        problem=f"{_why(office, report)} {_yours(cover)}",
        remedy=_what_to_do(cover, mailbox),
        duties=tuple(
            (f"{case.reference}: {reminding.duty(clock)}", clock.due_at.astimezone(zone))
            for case, clock in owed[:_SHOWN]
        ),
    )
    return about_fault(office, mailbox, Template.TASK, cover.person, facts)


def _why(office: Office, report: AbsenceReport) -> str:
    name, when = _name(office, report), between(report.first, report.last)
    match report.why:
        case AwayBecause.AUTO_REPLY:
            return f"{name}’s mail program says that they are away; mailbot counts on it {when}."
        case AwayBecause.BOUNCED:
            return f"No mail reaches {name} any more; mailbot counts them as away {when}."
    return f"{name} is away {when}."


def _yours(cover: Cover) -> str:
    if not cover.deputy:
        return f"What is due on {named(cover.cases)} comes to you meanwhile."
    if not cover.cases:
        return "You stand in for them. They have no open case; what comes meanwhile goes to you."
    return f"You stand in for them on {named(cover.cases)}, and on what comes meanwhile."


def _what_to_do(cover: Cover, mailbox: str) -> str:
    see = f"To see one, write #status and its reference at the very top of a mail to {mailbox}"
    if cover.deputy:
        return f"See to what falls due; reminders come to you. {see}; #list mine tells all of them."
    return f"See to what falls due, or ask somebody to. {see}, and reply with #assign and a name."


def _unreached(arranged: Arranged, report: AbsenceReport) -> LetterFacts:
    name, deputy = _name(arranged.office, report), arranged.stand_in
    instead = f"goes to {deputy.name}" if deputy is not None else "goes to whoever triages"
    return LetterFacts(
        problem=f"Mail to {name} at {report.address} comes back ({in_words(report.first)}).",
        remedy=f"Until {in_words(report.last)} what is due {instead}, then mailbot tries the address again. "
        "Put the right address into staff.toml: with a new one they count as there at once.",
    )


def _name(office: Office, report: AbsenceReport) -> str:
    person = office.directory.by_id(report.person)
    return person.name if person is not None else report.person
