"""Living the year: time jumps from one instant that matters to the next, and everything is looked at."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from mailbot.desk.acting import Asked
from mailbot.desk.intake import take_in
from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.domain.reference import Reference
from mailbot.simulation.bench import Bench
from mailbot.simulation.courier import Handed, WorldCourier
from mailbot.simulation.deeds import next_act
from mailbot.simulation.happening import ACT, MAIL, Happening
from mailbot.simulation.inspection import FAULT, Inspection
from mailbot.simulation.mails import bytes_of
from mailbot.simulation.mistakes import wrong_act
from mailbot.simulation.people import WRONG
from mailbot.simulation.plan import Plan, dice
from mailbot.simulation.sight import Sight
from mailbot.simulation.watch import Watch
from mailbot.simulation.world import World
from mailbot.simulation.writers import number_in
from mailbot.wiring import SetClock

FAR = datetime(9000, 1, 1, tzinfo=UTC)
LOOKS = timedelta(minutes=30)  # between mailbot's looks; as the daemon, it finds what came since
_NIGHT = timedelta(days=1)
_MANY = 10_000  # letters, or steps; more than a day brings
_SAMPLE = 1  # mails of the day that come again (INV6)
Progress = Callable[[int], None]  # days gone


@dataclass(slots=True)
class Year:
    """Everything of one year."""

    plan: Plan
    world: World
    bench: Bench
    courier: WorldCourier
    watch: Watch
    clock: SetClock
    inspection: Inspection
    replays: bool  # mails come again now and then; not in a year that may be cut off
    deeds: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    _last_letter: int = 0
    _unsettled: bool = False  # cut off: letters may have left, and not have been read
    _today: list[tuple[str, Happening, bytes]] = field(default_factory=list)  # (mailbox, mail, bytes)

    def run(self, progress: Progress) -> None:
        """From here to the end."""
        start = self.plan.start
        night = start + ((self.world.now - start) // _NIGHT + 1) * _NIGHT
        while (at := self._next()) <= self.plan.end:
            while at >= night:
                self._nightly(night)
                progress((night - start).days)
                night += _NIGHT
            self.turn(at)
        self._nightly(self.plan.end)

    def _next(self) -> datetime:
        """The next instant at which anything happens; while mailbot is down, that of its return."""
        now = self.clock.now()
        with self.bench.store.view() as work:
            steps = work.cases.due(FAR, 1)
            waiting = work.outbox.count(LetterState.WAITING)
        found = [step.at for step in steps]
        if waiting:  # the store knows when each is tried again
            found.append(now + LOOKS)
        if self.world.queue:
            found.append(self.world.queue[0][0])
        return self._awake(max(_looked_at(min(found, default=FAR)), now))

    def _awake(self, at: datetime) -> datetime:
        """The instant, or when mailbot is back."""
        return next((span.until for span in self.plan.mailbot_down if span.holds(at)), at)

    def resume(self) -> None:
        """Go on at the instant at which the plug was pulled."""
        self._unsettled = True
        self.turn(self.world.now)

    def turn(self, at: datetime) -> None:
        """Everything that is due at one instant, looked at after each step."""
        self.world.turn(at)
        self.clock.move_to(at)
        ends = (span.until for span in self.plan.mailbot_down if span.until <= at)
        self.inspection.awake_since = max(ends, default=self.plan.start)
        while self.world.queue and self.world.queue[0][0] <= at:
            if mails := list(self.world.due(MAIL)):
                self._take_in(mails)
            if happening := next(iter(self.world.due(ACT)), None):
                self._act(happening)
        self._rest(at)

    def _take_in(self, mails: Sequence[Happening]) -> None:
        """They lie in their mailboxes; mailbot looks."""
        for mail in mails:
            self._put(mail)
        for box in self.bench.boxes.values():
            if box.pending(None).stubs:
                take_in(self.bench.desk, box, self.bench.since)
                box.empty()
        self._note_admitted(mails)
        self.world.finish(mails)

    def _put(self, mail: Happening) -> None:
        self.world.wrote(mail)
        who = self.world.writer(mail.number)
        content = bytes_of(who, mail)
        named = mail.what in {"first", "again"} or not mail.mailbox
        for address in who.boxes if named else (mail.mailbox,):
            self.bench.boxes[address].put(self.world.delivered, content, mail.at)
            self._today.append((address, mail, content))

    def _note_admitted(self, mails: Sequence[Happening]) -> None:
        by_uid = {self.world.delivered - back: mail for back, mail in enumerate(reversed(mails))}
        touched = []
        for entry in self.watch.entries:
            mail = by_uid.get(int(entry.key.uid))
            if entry.reference is None or mail is None:
                continue
            self.world.belongs(str(entry.reference), mail.number)
            self.inspection.mail(entry, mail.number, self.world.now)
            touched.append(str(entry.reference))
        self.watch.entries.clear()
        self._look(touched)

    def _act(self, happening: Happening) -> None:
        """Somebody sits down to do it, or finds it done."""
        back = self.plan.is_ill(happening.organisation, happening.person, self.world.now)
        if back is not None:
            self.world.put_off(happening, back + timedelta(hours=9))
            return
        following = self._done(happening)
        self.world.finish([happening], [following])

    def _done(self, happening: Happening) -> Happening | None:
        reference = Reference.parse(happening.reference)
        with self.bench.store.view() as work:
            case = work.cases.get(reference)
        assert case is not None, "nobody hears of a case that is not there"
        before = self.world.tried.pop(happening.name, None)
        if before is not None and case.version != before:
            return self.world.works_on(happening, case)  # it was done just before mailbot was killed
        act = self._chosen(happening, case)
        if act is None:
            return None
        self.world.journal.note(**{"try": happening.name, "version": case.version})
        done = self._did(Asked(reference, happening.person, act, case.version), happening.number)
        return None if done is None else self.world.works_on(happening, done)

    def _chosen(self, happening: Happening, case: Case) -> acts.Act | None:
        office = self.plan.office(happening.organisation)
        actor = office.directory.by_id(happening.person)
        assert actor is not None, "those who act are in the staff list"
        chance = dice(self.plan.seed, happening.name)
        others = [one for one in self.world.of_writer.get(happening.number, ()) if one != happening.reference]
        sight = Sight(
            office=office,
            case=case,
            actor=actor,
            who=self.world.writer(happening.number),
            said=self.world.said.get(happening.number, ""),
            others=tuple(map(Reference.parse, others)),
            why=happening.what,
            today=office.calendar.office_day(self.world.now),
            chance=chance,
        )
        return wrong_act(sight) if chance.random() < WRONG else next_act(sight)

    def _did(self, asked: Asked, number: int) -> Case | None:
        """The case afterwards; None where it could not be done."""
        try:
            done = self.bench.acting.do(asked)
        except ActRefused as error:
            self.refused[error.reason] += 1
            return None
        except Exception as error:  # noqa: BLE001 - a fault of ours is what the year looks for
            words = f"{asked.act!r} by {asked.actor}: {type(error).__name__}: {error}"
            self._fault(str(asked.reference), words, number)
            return None
        self.deeds += 1
        touched = [asked.reference]
        touched += [asked.act.to] if isinstance(asked.act, acts.Link) else []
        touched += [asked.act.into] if isinstance(asked.act, acts.Merge) else []
        self._look(map(str, touched))
        return done.case

    def _rest(self, at: datetime) -> None:
        """What is due by the clock, then the letters that came of it all."""
        with self.bench.store.view() as work:
            due = {str(step.reference) for step in work.cases.due(at, _MANY)}
        if due or self._unsettled:  # reminders may have been noted and not told
            self.bench.sweep.run()
            self._look(due)
        with self.bench.store.view() as work:
            waiting = work.outbox.count(LetterState.WAITING)
        if waiting or self._unsettled:
            self._unsettled = False
            self._dispatch()

    def _dispatch(self) -> None:
        self.bench.dispatch.run(eager=False, stop=lambda: False)
        self._look(self.courier.touched)
        self.courier.touched.clear()
        handed = list(self.courier.handed)
        self.courier.handed.clear()
        for letter in handed:
            for reference in filter(None, (letter.reference, *letter.mentions)):
                self._attribute(reference)
            self.world.read(letter, self._printed(letter))

    def _attribute(self, reference: str) -> None:
        """Whose record it is, where mailbot was killed before the world could see."""
        if reference in self.world.cases:
            return
        with self.bench.store.view() as work:
            case = work.cases.get(Reference.parse(reference))
        if case is not None and case.complainant is not None:
            self.world.belongs(reference, number_in(case.complainant.address))

    def _printed(self, letter: Handed) -> date | None:
        """Until when to appeal, as the letter says."""
        if letter.template != Template.OUTCOME or not letter.reference:
            return None
        with self.bench.store.view() as work:
            case = work.cases.get(Reference.parse(letter.reference))
        return case.dossier.appeal_by if case is not None else None

    def _look(self, references: Iterable[str]) -> None:
        self.inspection.look(references, self.world.cases, self.world.now)
        for reference, words in self.watch.faults:
            self._fault(reference, words, self.world.cases.get(reference, 0))
        self.watch.faults.clear()

    def _fault(self, reference: str, words: str, number: int) -> None:
        self.inspection.violated(FAULT, words, reference, number, self.world.now)

    def _nightly(self, at: datetime) -> None:
        """The whole store is looked at, and some of the day's mail comes again."""
        if self._awake(at) == at:
            self.inspection.look_at_all(self.world.cases, max(at, self.world.now))
            if self.replays:
                self._replay(at)
        self._today.clear()

    def _replay(self, at: datetime) -> None:
        """INV6: mail that was dealt with brings forth nothing when it comes again."""
        chance = dice(self.plan.seed, "again", at.date())
        again = chance.sample(self._today, min(_SAMPLE, len(self._today)))
        if not again:
            return
        self._new_letters()
        for address, mail, content in again:
            self.world.delivered += 1
            box = self.bench.boxes[address]
            box.put(self.world.delivered, content, mail.at)
            take_in(self.bench.desk, box, self.bench.since)
            box.empty()
        for letter in self._new_letters():
            words = f"a mail that came again brought forth the letter {letter.template}"
            reference = str(letter.reference or "")
            number = self.world.cases.get(reference, 0)
            self.inspection.violated("INV6", words, reference, number, at)
        self._look(str(entry.reference) for entry in self.watch.entries if entry.reference)
        self.watch.entries.clear()

    def _new_letters(self) -> tuple[OutboxLetter, ...]:
        """Letters promised since this was asked last."""
        with self.bench.store.view() as work:
            letters = work.outbox.promised_after(self._last_letter, _MANY)
        self._last_letter = letters[-1].id if letters else self._last_letter
        return letters


def _looked_at(at: datetime) -> datetime:
    """When mailbot looks next: on the grid of its looks, at or after the instant."""
    gone = (at - FAR) % LOOKS
    return at if not gone else at + (LOOKS - gone)
