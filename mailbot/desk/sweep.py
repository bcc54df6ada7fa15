"""What is due: reminders of staff, letters that nobody need write, and promises that were not kept.

The sweep asks the store only for clocks whose next step has come, so a tick costs what is due.  Whatever
fell due since that step is taken in one transaction, a clock at a time; of reminders the latest alone.
Two daemons may look at once: a step is taken by one of them.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from mailbot.desk import books
from mailbot.desk.case_file import CaseFile
from mailbot.desk.erasing import Erasing
from mailbot.desk.folding import Folding
from mailbot.desk.people import look_again
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.desk.remind import Reminding
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import Chased, ClockBroken
from mailbot.domain.letter import Template
from mailbot.domain.pending import FORGOTTEN
from mailbot.domain.procedure import Office
from mailbot.domain.reminder import Reminder
from mailbot.maillog import MailLog
from mailbot.ports import Clock, DueStep, Store, UnitOfWork
from mailbot.rules import backoff, course, ladder, quiet, reminding
from mailbot.rules.draft import Draft
from mailbot.rules.ladder import Rung, RungKind
from mailbot.rules.lapse import fell_due
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
    reminding: Reminding | None = None  # None: staff are not reminded (a rehearsal of the past)
    erasing: Erasing | None = None  # None: nothing that was ordered is erased

    def run(self) -> int:
        """Take every due step, then tell the reminders; returns how many there were of both.

        Raises StoreUnavailable.
        """
        taken, failed = 0, set[tuple[object, ...]]()
        self._forget()
        while True:
            with self.store.view() as work:
                look_again(self.offices, work)
                found = work.cases.due(self.clock.now(), BATCH + len(failed))
            due = [step for step in found if _name(step) not in failed]
            failed.update(_name(step) for step in due if not self._taken(step))
            taken += len(due)
            if len(due) < BATCH:
                break
        self.at("reminders_noted")
        taken += self._told(failed)
        return taken + (self.erasing.run() if self.erasing else 0)

    def _told(self, failed: Collection[tuple[object, ...]]) -> int:
        if self.reminding is None or self._others_take_steps(failed):
            return 0
        folding = Folding(self.store, self.promise, self.offices, self.clock)
        return self.reminding.run() + folding.run()

    def _others_take_steps(self, failed: Collection[tuple[object, ...]]) -> bool:
        """Another daemon is at some step still: whoever ends last tells the reminders of both together."""
        with self.store.view() as work:
            found = work.cases.due(self.clock.now(), 1 + len(failed))
        return any(_name(step) not in failed for step in found)

    def _forget(self) -> None:
        """Words of staff that waited for a code are kept no longer than they may be asked about."""
        before = self.clock.now() - FORGOTTEN
        with self.store.view() as work:
            if not work.pending.forgettable(before):
                return
        with self.store.begin() as work:
            work.pending.forget(before)
            work.commit()

    def _taken(self, step: DueStep) -> bool:
        """Take one step; a fault of ours in it must not keep the others from being taken."""
        try:
            self._step(step)
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - the per-item loop: the step stays due, and the log says why
            self.log.step_failed(str(step.reference), step.clock.name)
            return False
        return True

    def _step(self, step: DueStep) -> None:
        """One clock's step in one transaction; nothing where another sweep, or an act, was faster."""
        now = self.clock.now()
        with self.store.begin() as work:
            if not work.cases.take_step(step):
                return
            case = work.cases.get(step.reference)
            clock = _same(case, step.clock)
            if case is not None and clock is not None:
                office = books.office_of(work, self.offices, case)
                file = CaseFile(work, self.promise, office, case, now)
                for rung in self._worth_taking(ladder.rungs_due(office, case, clock, step.at, now)):
                    self._take(file, clock, rung)
                file.save()
                self._set_next(file, clock)
            self.at("stepped")
            work.commit()

    def _set_next(self, file: CaseFile, clock: CaseClock) -> None:
        """After `save`, which may have sent the clock back to its first rung."""
        running = _same(file.case, clock)
        if running is not None:
            chases = self.reminding is not None
            rung = ladder.next_rung(file.office, file.case, running, file.now, chases=chases)
            file.work.cases.set_next_step(file.case.reference, running, rung.at if rung else None)

    def _worth_taking(self, rungs: tuple[Rung, ...]) -> Iterable[Rung]:
        """Of reminders the latest: after an outage nobody needs to hear of each day of it.

        It comes last: what the machine does itself may leave nothing to remind of.
        """
        chases = [rung for rung in rungs if rung.kind is RungKind.CHASE]
        others = [rung for rung in rungs if rung.kind is not RungKind.CHASE]
        return others + (chases[-1:] if self.reminding else [])

    def _take(self, file: CaseFile, clock: CaseClock, rung: Rung) -> None:
        if _same(file.case, clock) is None:  # an earlier rung ended it
            return
        match rung.kind:
            case RungKind.RECEIPT:
                _send_receipt(file, clock)
            case RungKind.CHASE | RungKind.WARN:
                if self.reminding is not None and not reminding.rests(file.case, clock):
                    _note_reminders(file, clock, rung)
            case RungKind.BROKEN:
                self._break(file, clock)
            case RungKind.REMIND_WRITER | RungKind.UPDATE | RungKind.LAPSE:
                draft = Draft(file.office, file.case, file.now)
                fell_due(draft, clock, rung.kind)
                file.take(draft.change())

    def _break(self, file: CaseFile, clock: CaseClock) -> None:
        """The promise was not kept: said once for good, also if the duty is met and reopened later."""
        if not _broke_before(file.work, file.case, clock):
            file.note(ClockBroken(clock.name, clock.due_at))
            self.log.broken(str(file.case.reference), clock.name, clock.due_at.isoformat())


def _send_receipt(file: CaseFile, clock: CaseClock) -> None:
    """The fail-safe of R8."""
    letters = file.work.outbox.of_case(file.case.reference)
    if any(letter.template is Template.RECEIPT for letter in letters):
        return
    appeal = clock.name == "acknowledge_appeal"
    request = neutral_receipt(file.office, file.case, file.now, possible_appeal=appeal)
    if request is not None and (why := quiet.refusal(file.case, request)):
        draft = Draft(file.office, file.case, file.now)
        course.withhold(draft, request.template, why)
        file.take(draft.change())
    elif request is not None:
        file.send(request)


def _note_reminders(file: CaseFile, clock: CaseClock, rung: Rung) -> None:
    """Each reader's reminder; a rung of a deadline that was noted before is done, whoever reads now."""
    case, reminders = file.case, file.work.reminders
    if reminders.noted(case.reference, clock, rung.name) or _is_leaving(file, clock):
        return
    day = file.office.calendar.office_day(file.now)
    people = reminding.readers(file.office, case, clock, rung.name, day)
    new = [
        person.id
        for person in people
        if reminders.note(_reminder(case, clock, rung, person.id), file.now)
    ]
    if new:
        file.note(Chased(clock.name, rung.name, clock.due_at, tuple(new)))


def _is_leaving(file: CaseFile, clock: CaseClock) -> bool:
    """A letter that meets the duty is about to leave: nobody has to act, unless it hangs (backoff)."""
    return any(
        clock.name in letter.meets and not backoff.needs_a_person(letter.created_at, file.now)
        for letter in file.work.outbox.leaving(file.case.reference)
    )


def _reminder(case: Case, clock: CaseClock, rung: Rung, person: str) -> Reminder:
    return Reminder(
        key=f"{case.reference}:{clock.name}:{clock.due_at.isoformat()}:{rung.name}:{person}",
        organisation=case.organisation,
        mailbox=case.mailbox,
        reference=case.reference,
        person=person,
        clock=clock.name,
        rung=rung.name,
        due_at=clock.due_at,
    )


def _broke_before(work: UnitOfWork, case: Case, clock: CaseClock) -> bool:
    broken = ClockBroken.__name__
    bodies = (json.loads(row.body) for row in work.cases.history(case.reference) if row.event == broken)
    return any(
        body["clock"] == clock.name and datetime.fromisoformat(body["due_at"]) == clock.due_at
        for body in bodies
    )


def _same(case: Case | None, wanted: CaseClock) -> CaseClock | None:
    """The clock as the case has it now, if it still runs and promises the same."""
    found = case.clocks if case else ()
    named = (wanted.name, wanted.started_at, wanted.due_at)
    return next(
        (one for one in found if (one.name, one.started_at, one.due_at) == named and one.running), None
    )


def _name(step: DueStep) -> tuple[object, ...]:
    return step.reference, step.clock.name, step.clock.started_at, step.clock.due_at
