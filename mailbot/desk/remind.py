"""Telling the reminders that were noted: one letter a person, however much fell due.

A reminder is noted with its case and told afterwards, in a transaction for each reader.  What was done
meanwhile is dropped, and so is what the reader may no longer know.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby

from mailbot.desk import books
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.event import LetterPromised, LetterWithheld
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reminder import Reminder
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import ladder, reminding, routing, suggesting
from mailbot.rules.letters import about_fault

BATCH = 5_000  # reminders looked at at once
MOST = 40  # duties in one letter, which can show no more
LETTERS = 5  # to one reader at once; the last counts what found no room

DONE_MEANWHILE = "DONE_MEANWHILE"
READER_MAY_NOT_KNOW = "READER_MAY_NOT_KNOW"
READER_UNKNOWN = "READER_UNKNOWN"  # no longer in the staff list
Item = tuple[str, str, datetime, str]  # as LetterFacts.items


@dataclass(frozen=True, slots=True)
class _Duty:
    """One duty that the reader is reminded of, and all its reminders."""

    case: Case
    item: Item
    ids: tuple[int, ...]
    offers: tuple[suggesting.Offer, ...]  # commands that the reader may answer with


@dataclass(frozen=True, slots=True)
class Reminding:
    """Writes the letters."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    clock: Clock
    log: MailLog = field(default_factory=MailLog)
    at: At = nothing

    def run(self) -> int:
        """Tell what is not yet told and may leave now; returns how many readers were dealt with.

        Raises StoreUnavailable.
        """
        readers = 0
        while True:
            with self.store.view() as work:
                untold = work.reminders.untold(BATCH)
            told = [self._told(group) for group in self._by_reader(untold)]
            readers += sum(told)
            if len(untold) < BATCH or not any(told):
                return readers

    def _by_reader(self, untold: Sequence[Reminder]) -> Iterator[tuple[Reminder, ...]]:
        """What may leave now, by reader; of a full batch without the last, whose others may not be in it."""
        groups = groupby(untold, key=lambda one: (one.organisation, one.person))
        readers = [tuple(group) for _, group in groups]
        whole = readers if len(untold) < BATCH or len(readers) == 1 else readers[:-1]
        leaving = (tuple(one for one in group if self._may_leave(one)) for group in whole)
        return (group for group in leaving if group)

    def _may_leave(self, reminder: Reminder) -> bool:
        """Working hours on working days, save what is counted in hours; the others wait for Monday."""
        office = self.offices.get(reminder.organisation)
        return office is None or ladder.may_remind(office, reminder.clock, self.clock.now())

    def _told(self, group: Sequence[Reminder]) -> bool:
        """Tell one reader; a fault of ours in it must not keep the others from hearing."""
        try:
            self._tell(group)
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - the per-item loop: they stay untold, and the log says why
            self.log.reminders_failed(group[0].person, len(group))
            return False
        return True

    def _tell(self, group: Sequence[Reminder]) -> None:
        office, now = self.offices[group[0].organisation], self.clock.now()
        with self.store.begin() as work:
            if not work.reminders.are_mine([one.id for one in group]):
                return  # another daemon is telling them
            reader = office.directory.by_id(group[0].person)
            if reader is None:
                self._give_up(work, group, f"somebody who is not in the staff list ({group[0].person})")
                work.reminders.drop([one.id for one in group], READER_UNKNOWN)
            else:
                duties = self._duties(work, reader, group, now)
                for some in _letters(duties):
                    self._write(work, reader, group, some)
            self.at("reminded")
            work.commit()

    def _duties(
        self, work: UnitOfWork, reader: Person, group: Sequence[Reminder], now: datetime
    ) -> list[_Duty]:
        """What is still owed, the most urgent first; all else is dropped."""
        duties = []
        by_deadline = sorted(group, key=lambda one: (one.due_at, str(one.reference), one.clock, one.id))
        for _, same in groupby(by_deadline, key=lambda one: (one.due_at, one.reference, one.clock)):
            reminders = tuple(same)
            ids, latest = tuple(one.id for one in reminders), reminders[-1]
            case = work.cases.get(latest.reference)
            clock = _running(case, latest)
            if case is None or clock is None:
                work.reminders.drop(ids, DONE_MEANWHILE)
                continue
            office = books.office_of(work, self.offices, case)
            if reminding.may_hear(office, case, reader):
                item = _item(office, case, clock, latest.rung, now)
                duties.append(_Duty(case, item, ids, reminding.offers(office, case, latest, reader, now)))
            else:
                work.reminders.drop(ids, READER_MAY_NOT_KNOW)
        return duties

    def _write(
        self, work: UnitOfWork, reader: Person, group: Sequence[Reminder], duties: Sequence[_Duty]
    ) -> None:
        """One letter: on its case where it is about one, so that a reply belongs there; else a summary."""
        now, ids = self.clock.now(), [one for duty in duties for one in duty.ids]
        case = duties[0].case if len({duty.case.reference for duty in duties}) == 1 else None
        request = _request(reader, group, duties, case)
        refusal = self.promise(work, request, now)
        if case is not None:
            noted = LetterWithheld(request.template, refusal) if refusal else _promised(request)
            work.cases.note(case.reference, [noted], now)
        if refusal:
            left = [one for one in group if one.id in ids]
            self._give_up(work, left, reader.name)
            work.reminders.drop(ids, refusal)
        else:
            work.reminders.told(ids, request.key)

    def _give_up(self, work: UnitOfWork, group: Sequence[Reminder], reader: str) -> None:
        """Reminders that reach nobody: whoever runs mailbot must know (promise 4)."""
        office, now = self.offices[group[0].organisation], self.clock.now()
        cases = {one.reference: work.cases.get(one.reference) for one in group}
        named = sorted(str(case.reference) for case in cases.values() if case and not reminding.closed(case))
        which = f" ({', '.join(named[:3])}{' ...' if len(named) > 3 else ''})" if named else ""
        day = now.astimezone(office.procedure.zone).date()
        facts = LetterFacts(
            problem=f"A reminder to {reader} could not be written on {day:%-d %B %Y}{which}.",
            remedy="Look with “mailbot cases --overdue” what is due, tell whoever must act, "
            "and mend the letter or the staff list.",
        )
        for person in routing.administrators(office):
            request = about_fault(office, group[0].mailbox, Template.ALERT, person, facts)
            self.promise(work, request, now)


def _letters(duties: Sequence[_Duty]) -> Iterator[Sequence[_Duty]]:
    """What stands in each letter.

    Where there are more than anybody reads, those of a writer with few cases come first: a mail bomb
    leaves thousands of duties behind, all of one writer.
    """
    full = (LETTERS - 1) * MOST
    if len(duties) > full + MOST:
        owed = Counter(_writer(duty.case) for duty in duties)
        duties = sorted(duties, key=lambda duty: owed[_writer(duty.case)])
        yield from (duties[start : start + MOST] for start in range(0, full, MOST))
        yield duties[full:]
        return
    yield from (duties[start : start + MOST] for start in range(0, len(duties), MOST))


def _writer(case: Case) -> str:
    return case.complainant.key if case.complainant else ""


def _running(case: Case | None, reminder: Reminder) -> CaseClock | None:
    """The clock it is about, if that still runs to the same date."""
    found = case.clocks if case else ()
    wanted = (reminder.clock, reminder.due_at)
    return next((one for one in found if (one.name, one.due_at) == wanted and one.running), None)


def _item(office: Office, case: Case, clock: CaseClock, rung: str, now: datetime) -> Item:
    words = reminding.SEALED if reminding.closed(case) else reminding.duty_in(case, clock)
    due = clock.due_at.astimezone(office.procedure.zone)
    standing = reminding.standing(office, clock, rung, now)
    first = case.dossier.urgent and not reminding.closed(case)
    return str(case.reference), words, due, f"high priority, {standing}" if first else standing


def _request(
    reader: Person, group: Sequence[Reminder], duties: Sequence[_Duty], case: Case | None
) -> LetterRequest:
    last = max(one for duty in duties for one in duty.ids)
    thread = case.thread_id if case and not reminding.closed(case) else ""
    return LetterRequest(
        key=f"{Template.REMINDER}:{group[0].organisation}:{reader.id}:{last}",
        template=Template.REMINDER,
        organisation=group[0].organisation,
        mailbox=case.mailbox if case else group[0].mailbox,
        to=Address(reader.name, reader.address),
        facts=LetterFacts(
            reference=str(case.reference) if case else None,
            items=tuple(duty.item for duty in duties),
            commands=duties[0].offers if case else suggesting.for_several(),
        ),
        reference=case.reference if case else None,
        purpose=Purpose.NOTICE,
        in_reply_to=thread,
        references=(thread,) if thread else (),
        automatic=False,
    )


def _promised(request: LetterRequest) -> LetterPromised:
    return LetterPromised(request.key, request.template, request.to.address)
