"""Personal data: a concern about them, or a request for them, runs on a clock of its own (K11, K12)."""

from dataclasses import replace

from mailbot.domain import act as acts
from mailbot.domain.duration import Duration, Unit
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.rules import course, routing
from mailbot.rules.acts.doing import Doing

CONCERN, REQUEST = "data_concern", "data_request"
_ANSWER_WITHIN = Duration(30, Unit.DAYS)  # DPA 2018 s.164A: acknowledged within 30 days
_A_MONTH = Duration(1, Unit.MONTHS)  # UK GDPR art. 12(3): the corresponding date


def raise_concern(doing: Doing, _act: acts.RaiseDataConcern) -> None:
    """It may not be held for the wider complaint: whoever looks after data hears of it at once."""
    _begin(doing, CONCERN, _ANSWER_WITHIN, "how we used your personal data")


def request_data(doing: Doing, _act: acts.RequestData) -> None:
    """A request can be made in any words and to anybody."""
    _begin(doing, REQUEST, _A_MONTH, "a copy of the data that we hold about you")


def _begin(doing: Doing, clock: str, allow: Duration, what: str) -> None:
    """The time runs from the receipt of the case: the earliest day that it can have begun (P1)."""
    draft, office = doing.draft, doing.office
    if doing.case.running(frozenset({clock})):
        raise ActRefused("RUNS_ALREADY", "that is noted already.", "Look at the dates of the case.")
    due = office.calendar.due(doing.case.received_at, allow)
    draft.run(clock, due)
    told = due.astimezone(office.procedure.zone)
    facts = replace(course.about(draft), reason=what, new_date=told)
    course.to_complainant(draft, Template.DATA_ACKNOWLEDGEMENT, facts)
    task = LetterFacts(
        problem=f"This case also asks about personal data: {what}.",
        remedy="Please see to it that it is answered by the date below, and record when it was.",
    )
    for person in officers(office, doing.dossier.barred):
        course.to_staff(draft, Template.TASK, person, task)


def officers(office: Office, barred: frozenset[str]) -> tuple[Person, ...]:
    """Whoever looks after data protection, else the administrators."""
    return routing.data_officers(office, barred)


def answered(doing: Doing, act: acts.DataAnswered) -> None:
    """Done, on the day that a person states."""
    if act.on > doing.today:
        raise ActRefused("DAY_TO_COME", f"{act.on:%d %B %Y} is still to come.", "Give the day it was done.")
    names = frozenset({CONCERN, REQUEST})
    if not doing.case.running(names):
        raise ActRefused("NOTHING_RUNS", "nothing about personal data is open here.", "Look at the case.")
    at = min(doing.draft.now, doing.office.calendar.end_of(act.on))
    doing.draft.meet(names, "DATA_ANSWERED", at)
