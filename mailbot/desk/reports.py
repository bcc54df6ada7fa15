"""Reports about our letters: what came back, what is late (MAIL C5.35)."""

from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.desk.case_file import CaseFile
from mailbot.desk.promise import Promise
from mailbot.domain.case import Case
from mailbot.domain.event import ClockReopened, LetterFailed, Noted
from mailbot.domain.letter import LetterFacts, LetterState, OutboxLetter, Template
from mailbot.domain.mail import IncomingMail
from mailbot.domain.procedure import Office
from mailbot.domain.reading import BounceReading, Reading
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import routing
from mailbot.rules.letters import about_fault


@dataclass(frozen=True, slots=True)
class Report:
    """A report that came in."""

    office: Office
    mail: IncomingMail
    reading: Reading
    now: datetime


def record_report(work: UnitOfWork, promise: Promise, report: Report) -> Reference | None:
    """Note a report on the case of the letter it is about; returns that case, None when none is found.

    A failure undoes what the letter had met (R19) and becomes a task for a person.  Reports can be
    forged or late, so nothing is cancelled for good.
    """
    bounce = report.reading.bounce
    letter = _letter(work, bounce) if bounce else None
    if bounce is None or letter is None:
        return None
    case = work.cases.get(letter.reference) if letter.reference else None
    why = _why(bounce)
    news = bounce.failed and letter.state is not LetterState.FAILED
    if news:
        work.outbox.fail(letter, why, report.now)
        _tell(work, promise, report, letter, case)
    if case is None:
        return None
    file = CaseFile(work, promise, report.office, case, report.now)
    if news:
        _undo(file, letter, why)
    else:
        file.note(Noted(f"DELIVERY_REPORT {why}", report.mail.identity))
    file.save()
    return case.reference


def _letter(work: UnitOfWork, bounce: BounceReading) -> OutboxLetter | None:
    found = (work.outbox.by_message_id(message_id) for message_id in bounce.letter_ids)
    return next((letter for letter in found if letter is not None), None)


def _why(bounce: BounceReading) -> str:
    rows = (" ".join(filter(None, (row.action, row.status, row.diagnostic))) for row in bounce.recipients)
    return "; ".join(rows)[:300]


def _undo(file: CaseFile, letter: OutboxLetter, why: str) -> None:
    """The duty is owed again: what did not arrive discharged nothing."""
    file.note(LetterFailed(letter.key, why))
    reopened = [clock.name for clock in file.case.clocks if clock.name in letter.meets and clock.met_at]
    file.become(_with_reopened(file.case, frozenset(reopened)))
    for name in reopened:
        file.note(ClockReopened(name, why))


def _with_reopened(case: Case, names: frozenset[str]) -> Case:
    clocks = tuple(replace(clock, met_at=None) if clock.name in names else clock for clock in case.clocks)
    return replace(case, clocks=clocks)


def _tell(
    work: UnitOfWork, promise: Promise, report: Report, letter: OutboxLetter, case: Case | None
) -> None:
    """A task for whoever owns the case; nobody is told that their own mail does not work."""
    handler = report.office.directory.by_id(case.handler) if case else None
    readers = (handler,) if handler else routing.triage_group(report.office, frozenset())
    why = _why(report.reading.bounce) if report.reading.bounce else ""
    facts = LetterFacts(
        reference=str(letter.reference) if letter.reference else "",
        problem=f"The letter “{letter.template}” to {letter.recipient} came back: {why}",
        remedy="Please reach the reader another way: telephone, post, or another address.",
    )
    for person in readers:
        if person.address.casefold() != letter.recipient.casefold():
            request = about_fault(report.office, letter.mailbox, Template.DELIVERY_TASK, person, facts)
            promise(work, request, report.now)
