"""The answer to #list: the cases that somebody may see, each with what is due next (PROCEDURE D4).

Names are initials, as in the digest; what only the officer may know of is not in it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.errand import Listing
from mailbot.domain.letter import LetterFacts
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import independence, reminding
from mailbot.rules.digest_sections import initials_of, owed

MOST = 200  # rows; more make no list
_UNKNOWN = "?"  # in place of initials
_TITLES = {Listing.OPEN: "Open cases", Listing.OVERDUE: "Overdue cases", Listing.MINE: "Your cases"}
_COUNTED = {Listing.OPEN: "open", Listing.OVERDUE: "overdue", Listing.MINE: "yours"}


@dataclass(frozen=True, slots=True)
class Asker:
    """Who wants to see cases, and when."""

    office: Office
    person: Person
    now: datetime


def listing(asker: Asker, which: Listing, cases: Iterable[Case]) -> LetterFacts:
    """What the letter says; `cases` are the body's, whether or not the asker may see them."""
    found = sorted(
        (_next(case), str(case.reference), case)
        for case in cases
        if may_see(asker.person, case) and _wanted(asker, which, case)
    )
    rows = tuple(_row(asker, case) for _, _, case in found[:MOST])
    return LetterFacts(
        listing=_TITLES[which], standing=_summary(asker, which, [case for *_, case in found]), cases=rows
    )


def brought_over(asker: Asker, cases: Iterable[Case]) -> LetterFacts:
    """The list that tells somebody which cases mailbot looks after from now on (R39)."""
    theirs = sorted(cases, key=lambda case: (_next(case), str(case.reference)))
    late = sum(_wanted(asker, Listing.OVERDUE, case) for case in theirs)
    overdue = f", {late} of them overdue" if late else ""
    standing = (
        f"mailbot keeps the dates of {len(theirs)} of your cases from now on{overdue}. Nobody outside was "
        "written to. What is not acknowledged yet, please acknowledge yourself, and record it with #ack-sent."
    )
    rows = tuple(_row(asker, case) for case in theirs[:MOST])
    return LetterFacts(listing="Cases brought over", standing=standing, cases=rows)


def may_see(person: Person, case: Case) -> bool:
    """Whether a case may stand in a list: a list lies open on many a screen, so no sealed one does."""
    return not reminding.closed(case) and person.id not in case.dossier.barred


def is_theirs(asker: Asker, case: Case) -> bool:
    """Whether somebody has a case, or stands in today for whoever has it."""
    handler = asker.office.directory.by_id(case.handler)
    if handler is None:
        return False
    today = asker.office.calendar.office_day(asker.now)
    acting = independence.available(asker.office, case, (handler,), today)
    return asker.person.id in {handler.id, *(one.id for one in acting)}


def next_duty(case: Case) -> CaseClock | None:
    """What must be done next; None where nothing is owed by us."""
    running = owed([case])
    return running[0][1] if running else None


def _wanted(asker: Asker, which: Listing, case: Case) -> bool:
    match which:
        case Listing.OVERDUE:
            clock = next_duty(case)
            return clock is not None and clock.overdue(asker.now)
        case Listing.MINE:
            return is_theirs(asker, case)
    return case.state.under_way or case.state is State.TRIAGE


def _next(case: Case) -> float:
    """What cases are sorted by: the instant their next duty is due, those without one last."""
    clock = next_duty(case)
    return clock.due_at.timestamp() if clock is not None else float("inf")


def _row(asker: Asker, case: Case) -> tuple[str, str, str, str, datetime | None, str]:
    office, clock = asker.office, next_duty(case)
    handler = office.directory.by_id(case.handler)
    return (
        str(case.reference),
        ("" if case.confidential else initials_of(case.name)) or _UNKNOWN,
        where(case),
        handler.name if handler is not None else "nobody yet",
        clock.due_at.astimezone(office.procedure.zone) if clock is not None else None,
        "overdue" if clock is not None and clock.overdue(asker.now) else "",
    )


def where(case: Case) -> str:
    """Where a case stands, in words: "open, stage 1"."""
    state = case.state.replace("_", " ").lower()
    return f"{state}, stage {case.stage}" if case.stage else state


def _summary(asker: Asker, which: Listing, cases: list[Case]) -> str:
    count, late = len(cases), sum(_wanted(asker, Listing.OVERDUE, case) for case in cases)
    if not count:
        return "There are none."
    told = f"{count} {'case is' if count == 1 else 'cases are'} {_COUNTED[which]}"
    if which is not Listing.OVERDUE and late:
        told += f", {late} of them overdue"
    if count > MOST:
        told += f"; the {MOST} most urgent stand here, and {count - MOST} more found no room"
    return f"{told}."
