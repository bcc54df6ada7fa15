"""The weekly digest: what a reader is told of the week that has ended (IHM 2.3, 4.1; D5).

Names are initials, sealed cases a count, and nothing of what complainants wrote is repeated.  Whoever has
a part in a matter hears nothing of its case, not even in a figure of theirs.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from mailbot.domain.case import Case
from mailbot.domain.digest import Digest, WeekFigures
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import clocks, reminding, routing
from mailbot.rules import digest_sections as sections
from mailbot.rules.digest_sections import Books
from mailbot.rules.week_figures import A_WEEK, week_figures

_SENT, _FAILED = "LetterSent", "LetterFailed"


def leaves_at(office: Office, now: datetime) -> datetime:
    """When the latest digest was due: on Monday, or on the next working day, of this week or the last."""
    calendar, hour = office.calendar, office.procedure.digests.hour
    today = calendar.office_day(now)
    monday = today - timedelta(days=today.weekday())
    at = calendar.at(calendar.on_or_after(monday), hour)
    return at if at <= now else calendar.at(calendar.on_or_after(monday - A_WEEK), hour)


def week_told(office: Office, now: datetime) -> date:
    """Monday of the week that the latest digest tells of: the one before it was due."""
    day = office.calendar.office_day(leaves_at(office, now))
    return day - A_WEEK - timedelta(days=day.weekday())


def managers(office: Office) -> tuple[Person, ...]:
    """Who hears of all cases; the triage group where the procedure names nobody who is there."""
    terms, line = office.procedure.digests, office.procedure.chasers.line
    roles = terms.managers or tuple(dict.fromkeys(above[0] for _, above in line if above))
    people = [one for role in roles for one in office.directory.with_role(role)]
    return tuple(dict.fromkeys(people)) or office.directory.with_role(routing.TRIAGE_ROLE)


def for_manager(books: Books, reader: Person) -> Digest:
    """All cases that the reader may know of."""
    known = [case for case in books.cases if reader.id not in case.dossier.barred]
    open_to_all = [case for case in known if not reminding.closed(case)]
    weeks = week_figures(books.office, known, books.monday)
    return Digest(
        monday=books.monday,
        figures=_figures(books, known, weeks),
        sections=(
            *sections.deadlines(books, open_to_all, with_owner=True),
            sections.by_state(books, open_to_all),
            sections.triage(books, open_to_all),
            sections.feedback(books, open_to_all),
            sections.actions(books, open_to_all),
            sections.kept_back(books, known),
            sections.themes(books, open_to_all),
        ),
        weeks=weeks,
    )


def for_handler(books: Books, reader: Person) -> Digest:
    """The reader's own cases, and what they promised with outcomes."""
    known = [
        case for case in books.cases if reader.id not in case.dossier.barred and not reminding.closed(case)
    ]
    own = [case for case in known if case.handler == reader.id and case.state.under_way]
    return Digest(
        monday=books.monday,
        figures=(("Your open cases", str(len(own))),),
        sections=(
            *sections.deadlines(books, own, with_owner=False),
            sections.later(books, own),
            sections.at_rest(own),
            sections.actions(books, known, reader),
        ),
    )


def readers(books: Books) -> tuple[Person, ...]:
    """Everybody who may own a case, or has one or an action to do; managers are told of all instead."""
    office = books.office
    roles = {role for stage in office.procedure.stages for _, role in stage.owners} | {routing.DUTY_ROLE}
    busy = {case.handler for case in books.cases if case.state.under_way}
    busy |= {one.owner for case in books.cases for one in case.dossier.actions if one.done_on is None}
    told = {person.id for person in managers(office)}
    return tuple(
        person
        for person in office.directory.people
        if person.id not in told and (person.roles & roles or person.id in busy)
    )


def _figures(
    books: Books, known: Sequence[Case], weeks: Sequence[WeekFigures]
) -> tuple[tuple[str, str], ...]:
    this, last = weeks[-1], weeks[-2]
    sent, failed = _acknowledgements(books, known)
    sealed = sum(reminding.closed(case) and case.state.under_way for case in known)
    refused = sum(case.state is State.ANON_HELD and _is_new(books, case) for case in known)
    return (
        ("Complaints and appeals received", f"{this.received} (the week before: {last.received})"),
        ("Open now", str(sum(case.state.under_way for case in known))),
        ("Promises kept", _kept(this, last)),
        ("Answers given", f"{this.in_time} in time, {this.late} late"),
        ("Acknowledged", f"{sent} sent, {failed} failed"),
        ("Anonymous and refused", str(refused)),
        ("Sealed cases", str(sealed)),
        ("Mails held for a person", str(books.held_mails)),
    )


def _kept(this: WeekFigures, last: WeekFigures) -> str:
    if this.share is None:
        return "none fell due"
    before = f"; the week before: {last.share} %" if last.share is not None else ""
    return f"{this.kept} of {this.due} ({this.share} %{before})"


def _is_new(books: Books, case: Case) -> bool:
    return case.received_at >= books.office.calendar.at(books.monday, 0)


def _acknowledgements(books: Books, known: Sequence[Case]) -> tuple[int, int]:
    of_known = {str(case.reference) for case in known}
    told = Counter(
        one.what
        for one in books.happenings
        if one.template in clocks.ACKNOWLEDGING and one.reference in of_known
    )
    return told[_SENT], told[_FAILED]
