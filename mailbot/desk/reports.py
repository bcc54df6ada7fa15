"""Reports about our letters: what came back, what is late (MAIL C5.35)."""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.promise import Promise
from mailbot.desk.undelivered import Trouble, Undelivered
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockMet, ClockReopened, ClockStarted, LetterFailed, Noted
from mailbot.domain.letter import LetterState, OutboxLetter
from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import BounceReading, Reading
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import delivered
from mailbot.rules.acts import outcome
from mailbot.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Report:
    """A report that came in."""

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
    file = _file(work, promise, report, letter)
    redirected = letter.state is LetterState.REDIRECTED  # the trial's own address: it says nothing of Pat's
    if bounce.failed and letter.state is not LetterState.FAILED and not redirected:
        why = _why(bounce)
        work.outbox.fail(letter, why, report.now)
        if file is not None:
            _undo(file, letter, why)
        # As for a letter that the server refused: the same people, and for a sealed case the officer alone.
        undelivered = Undelivered(promise, promise.offices, {})
        undelivered.letter_failed(work, Trouble(letter, "came back", why, report.now), file)
    elif file is not None:
        file.note(Noted(f"DELIVERY_REPORT {_why(bounce)}", report.mail.identity))
    if file is None:
        return None
    file.save()
    return file.case.reference


def _file(work: UnitOfWork, promise: Promise, report: Report, letter: OutboxLetter) -> CaseFile | None:
    case = work.cases.get(letter.reference) if letter.reference else None
    if case is None:
        return None
    return CaseFile(work, promise, books.office_of(work, promise.offices, case), case, report.now)


def _letter(work: UnitOfWork, bounce: BounceReading) -> OutboxLetter | None:
    found = (work.outbox.by_message_id(message_id) for message_id in bounce.letter_ids)
    return next((letter for letter in found if letter is not None), None)


def _why(bounce: BounceReading) -> str:
    rows = (" ".join(filter(None, (row.action, row.status, row.diagnostic))) for row in bounce.recipients)
    return "; ".join(rows)[:300]


def _undo(file: CaseFile, letter: OutboxLetter, why: str) -> None:
    """The duty is owed again: what did not arrive discharged nothing."""
    file.note(LetterFailed(letter.key, why))
    if outcome.overtaken(file.case, letter.key):
        return
    reopen(file, letter, why)
    if letter.template in delivered.MOVING:
        draft = Draft(file.office, file.case, file.now)
        began = _begun_by(file, letter)
        delivered.came_back(draft, letter.key, letter.template, "LETTER_CAME_BACK", began)
        file.take(draft.change())


def reopen(file: CaseFile, letter: OutboxLetter, why: str) -> None:
    """What the letter had met is owed again."""
    met = _met_by(file, letter)
    reopened = [clock for clock in file.case.clocks if (clock.name, clock.met_at) in met]
    file.become(_with_reopened(file.case, reopened))
    for clock in reopened:
        file.note(ClockReopened(clock.name, why))


def _met_by(file: CaseFile, letter: OutboxLetter) -> frozenset[tuple[str, datetime]]:
    """The duties that this letter met, and when; what another letter had met before stays met (R19)."""
    rows = file.work.cases.history(file.case.reference)
    bodies = (json.loads(row.body) for row in rows if row.event == ClockMet.__name__)
    return frozenset(
        (body["clock"], datetime.fromisoformat(body["at"])) for body in bodies if body["how"] == letter.key
    )


def _begun_by(file: CaseFile, letter: OutboxLetter) -> frozenset[tuple[str, datetime, datetime]]:
    """The duties that its delivery set going, since it was written: nobody knows of those dates."""
    rows = file.work.cases.history(file.case.reference)
    bodies = (json.loads(row.body) for row in rows if row.event == ClockStarted.__name__)
    return frozenset(
        (body["clock"], letter.created_at, datetime.fromisoformat(body["due_at"]))
        for body in bodies
        if body["clause"] == letter.key
    )


def _with_reopened(case: Case, reopened: Collection[CaseClock]) -> Case:
    clocks = tuple(replace(clock, met_at=None) if clock in reopened else clock for clock in case.clocks)
    return replace(case, clocks=clocks)

