"""What follows from a mail besides its own record: people are warned, an address is asked about.

All within the transaction that takes the mail in.
"""

from dataclasses import dataclass, replace

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.promise import Promise
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.case import Case
from mailbot.domain.ledger import Outcome
from mailbot.domain.reading import QUOTED_BY_STRANGER, Kind
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.rules import danger, hinting, strangers
from mailbot.rules.draft import Draft


@dataclass(frozen=True, slots=True)
class Besides:
    """Letters are promised through `promise`."""

    promise: Promise

    def follow(self, work: UnitOfWork, sheet: Sheet, carried: Carried) -> Carried:
        """What the mail's decision came to, with whatever else it led to."""
        if hinting.in_danger(sheet.reading) and sheet.reading.kind.kind is not Kind.STAFF_REPLY:
            carried = self._warn(work, sheet, carried)
        if _asked_about(sheet, carried):
            for reference in _quoted(sheet):
                carried = self._ask_about_address(work, sheet, reference, carried)
        return carried

    def _warn(self, work: UnitOfWork, sheet: Sheet, carried: Carried) -> Carried:
        """E44: at once, whatever becomes of the mail."""
        case = work.cases.get(carried.reference) if carried.reference else None
        if case is None:
            return carried
        file = sheet.file(work, self.promise, case)
        draft = Draft(file.office, case, sheet.now)
        danger.tell(draft, sheet.mail.identity, sheet.barred)
        file.take(draft.change())
        file.save()
        return replace(carried, letters=(*carried.letters, *file.letters))

    def _ask_about_address(
        self, work: UnitOfWork, sheet: Sheet, reference: Reference, carried: Carried
    ) -> Carried:
        """E5: somebody unknown quotes a case; its complainant is asked whether it was them."""
        file = self._of_the_same_body(work, sheet, reference)
        sender = sheet.mail.sender
        if file is None or sender is None:
            return carried
        draft = Draft(file.office, file.case, sheet.now)
        strangers.ask(draft, sender.address, sheet.mail.received_at)
        file.take(draft.change())
        file.save()
        return replace(carried, letters=(*carried.letters, *file.letters))

    def _of_the_same_body(self, work: UnitOfWork, sheet: Sheet, reference: Reference) -> CaseFile | None:
        taken_over = books.case_taken_over(work, reference)
        case: Case | None = work.cases.get(taken_over) if taken_over else None
        if case is None or case.organisation != sheet.office.procedure.organisation:
            return None
        office = books.office_of(work, self.promise.offices, case)
        return CaseFile(work, self.promise, office, case, sheet.now)


def _asked_about(sheet: Sheet, carried: Carried) -> bool:
    """Whoever brings a complaint of their own, and mentions another's case, is not taken for its writer."""
    appeals = sheet.reading.kind.kind is Kind.APPEAL
    return carried.outcome is Outcome.TRIAGED or (carried.outcome is Outcome.OPENED and appeals)


def _quoted(sheet: Sheet) -> tuple[Reference, ...]:
    """The one case that a stranger's mail speaks of, where a machine may write about it.

    A mail that names several cases is a person's to look at, and so is one whose writer may be in danger
    or may be a machine.
    """
    reading = sheet.reading
    quoted = sum(one.reason == QUOTED_BY_STRANGER for one in reading.thread.because)
    if quoted != 1 or sheet.answered or not reading.reply.safe or reading.forwarded_by_staff:
        return ()
    return reading.thread.suggested[:1]  # what is quoted stands first
