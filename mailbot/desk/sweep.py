"""What is due: the neutral receipt of what nobody has sorted, and promises that were not kept.

The sweep asks the store only for clocks whose next step has come, so a tick costs what is due.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mailbot.desk.case_file import CaseFile
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.domain.case import Case, State
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import ClockBroken
from mailbot.domain.letter import Template
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Store
from mailbot.rules import clocks
from mailbot.rules.letters import neutral_receipt

BATCH = 200


@dataclass(frozen=True, slots=True)
class Sweep:
    """Looks for what is due."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    clock: Clock
    log: MailLog
    at: At = nothing

    def run(self) -> int:
        """Take every due step; returns how many there were.  Raises StoreUnavailable."""
        taken = 0
        while True:
            with self.store.view() as work:
                due = work.cases.due(self.clock.now(), BATCH)
            for reference, clock in due:
                self._step(reference, clock)
                taken += 1
            if len(due) < BATCH:
                return taken

    def _step(self, reference: Reference, due: CaseClock) -> None:
        """One clock's step in one transaction; a clock met meanwhile has none."""
        now = self.clock.now()
        with self.store.begin() as work:
            case = work.cases.get(reference)
            clock = _same(case, due)
            if case is None or clock is None or not clock.running:
                work.cases.set_next_step(reference, due, None)
                work.commit()
                return
            file = CaseFile(work, self.promise, self.offices[case.organisation], case, now)
            if _wants_receipt(case, clock) and not self._has_receipt(file):
                self._receipt(file, clock)
            if clock.overdue(now):
                file.note(ClockBroken(clock.name, clock.due_at))
                self.log.broken(str(reference), clock.name, clock.due_at.isoformat())
            file.save()
            work.cases.set_next_step(reference, clock, None if clock.overdue(now) else clock.due_at)
            self.at("stepped")
            work.commit()

    @staticmethod
    def _has_receipt(file: CaseFile) -> bool:
        letters = file.work.outbox.of_case(file.case.reference)
        return any(letter.template is Template.RECEIPT for letter in letters)

    def _receipt(self, file: CaseFile, clock: CaseClock) -> None:
        """The fail-safe of R8."""
        request = neutral_receipt(
            file.office, file.case, file.now, possible_appeal=clock.name == "acknowledge_appeal"
        )
        if request is not None:
            file.send(request)


def _same(case: Case | None, due: CaseClock) -> CaseClock | None:
    found = case.clocks if case else ()
    return next(
        (clock for clock in found if (clock.name, clock.started_at) == (due.name, due.started_at)), None
    )


def _wants_receipt(case: Case, clock: CaseClock) -> bool:
    return case.state is State.TRIAGE and case.receipt_allowed and clock.name in clocks.ACKNOWLEDGED
