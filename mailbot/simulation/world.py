"""The world outside mailbot: what is going to happen, who has written and who has got which letter."""

import heapq
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from mailbot.domain.case import Case
from mailbot.domain.letter import Template
from mailbot.simulation.courier import Handed, WorldCourier
from mailbot.simulation.happening import MAIL, Happening
from mailbot.simulation.journal import Journal, lines_of
from mailbot.simulation.people import WORK, Asked, goes_on, reaction
from mailbot.simulation.plan import Plan
from mailbot.simulation.writers import Received, Writer, first_mails, replies, writer


@dataclass(slots=True)
class World:
    """One year's queue and memory."""

    plan: Plan
    journal: Journal
    now: datetime
    queue: list[tuple[datetime, datetime, str, Happening]] = field(default_factory=list)
    cases: dict[str, int] = field(default_factory=dict)  # reference: its writer
    of_writer: dict[int, list[str]] = field(default_factory=dict)  # references, oldest first
    said: dict[int, str] = field(default_factory=dict)  # what a writer wrote last
    tried: dict[str, int] = field(default_factory=dict)  # act begun: the case's version before
    counts: Counter[str] = field(default_factory=Counter)
    delivered: int = 0  # mails so far: their UIDs
    done: list[str] = field(default_factory=list)  # names, in order; of a story told alone
    _writers: dict[int, Writer] = field(default_factory=dict)

    def writer(self, number: int) -> Writer:
        if number not in self._writers:
            self._writers[number] = writer(self.plan, number)
        return self._writers[number]

    def begin(self) -> None:
        """The year's first mails wait."""
        for happening in first_mails(self.plan):
            self._wait(happening)

    def _wait(self, happening: Happening, until: datetime | None = None) -> None:
        if happening.name not in self.plan.without:
            heapq.heappush(self.queue, (until or happening.at, happening.at, happening.name, happening))

    def put_off(self, happening: Happening, until: datetime) -> None:
        """It happens later, for nobody is there."""
        self._wait(happening, until)

    def turn(self, at: datetime) -> None:
        """What happens from here on happens at this instant, also after a crash."""
        self.now = at
        self.journal.note(turn=at.isoformat())

    def due(self, kind: str) -> Iterable[Happening]:
        """Happenings whose time has come, as long as they are of that kind."""
        while self.queue and self.queue[0][0] <= self.now and self.queue[0][-1].kind == kind:
            yield heapq.heappop(self.queue)[-1]

    def finish(self, happenings: Iterable[Happening], following: Iterable[Happening | None] = ()) -> None:
        """They are over, and this is what follows from them, in one breath."""
        new = [one for one in following if one is not None]
        names = [one.name for one in happenings]
        for one in new:
            self._wait(one)
        if self.plan.only is not None:
            self.done.extend(names)
        self.journal.note(done=names, follow=[one.as_text() for one in new])

    def nth(self, *of: object) -> int:
        """How often this was counted, with this time."""
        name = "/".join(map(str, of))
        self.counts[name] += 1
        return self.counts[name]

    def works_on(self, after: Happening, case: Case) -> Happening | None:
        """The same person's next deed of their own accord."""
        name = f"{after.number}/{WORK}/{after.person}"  # as nth
        following = goes_on(self.plan, after, case, self.counts[name] + 1)
        self.counts[name] += following is not None
        return following

    def wrote(self, happening: Happening) -> None:
        """A mail was delivered."""
        self.delivered += 1
        if happening.what not in {"again", "bounce", "away"}:
            self.said[happening.number] = happening.what

    def belongs(self, reference: str, number: int) -> None:
        """A record is about a writer."""
        if reference not in self.cases:
            self.cases[reference] = number
            self.of_writer.setdefault(number, []).append(reference)
            self.journal.note(case=reference, number=number)

    def read(self, letter: Handed, appeal_by: date | None) -> None:
        """The reader of a letter makes up their mind; an outcome says until when to appeal."""
        following = list(self._reactions(letter, appeal_by))
        for one in following:
            self._wait(one)
        self.journal.note(read=letter.key, follow=[one.as_text() for one in following])

    def _reactions(self, letter: Handed, appeal_by: date | None) -> Iterable[Happening]:
        person = self.plan.office(letter.organisation).directory.by_address(letter.recipient)
        template, at = Template(letter.template), datetime.fromisoformat(letter.at)
        for reference in (letter.reference,) if letter.reference else letter.mentions:
            number = self.cases.get(reference)
            if number is None:
                continue
            nth = self.nth(number, template, letter.recipient)
            if person is not None:
                asked = Asked(template, letter.organisation, reference, number, at, nth)
                happening = reaction(self.plan, person, asked)
                if happening is not None:
                    yield happening
            elif letter.recipient == self.writer(number).address:
                got = Received(
                    letter.key, template, letter.organisation, letter.mailbox, letter.message_id, at,
                    reference, nth, appeal_by,
                )  # fmt: skip
                yield from replies(self.plan, self.writer(number), got)


def recall(world: World, courier: WorldCourier, path: Path) -> bool:
    """What the journal holds of a year that was cut off; False where there is none."""
    over: set[str] = set()
    follow: dict[str, Happening] = {}
    read: set[str] = set()
    begun = False
    for line in lines_of(path):
        begun = True
        match line:
            case {"turn": at}:
                world.now = datetime.fromisoformat(at)
            case {"done": names, "follow": texts}:
                over.update(names)
                _remember(follow, texts)
            case {"read": key, "follow": texts}:
                read.add(key)
                _remember(follow, texts)
            case {"handed": row, "doubt": doubt}:
                courier.remember(Handed.of(row), in_doubt=doubt)
            case {"case": reference, "number": number}:
                world.cases[reference] = number
                world.of_writer.setdefault(number, []).append(reference)
            case {"try": name, "version": version}:
                world.tried[name] = version
    if not begun:
        return False
    _count_again(world, courier, read)
    waiting = {one.name: one for one in first_mails(world.plan)} | follow
    for happening in sorted(waiting.values(), key=lambda one: (one.at, one.name)):
        if happening.name not in over:
            world.put_off(happening, happening.at)
        elif happening.kind == MAIL:
            world.wrote(happening)
        if happening.what == WORK:
            world.nth(happening.number, WORK, happening.person)
    return True


def _remember(follow: dict[str, Happening], texts: list[str]) -> None:
    for happening in map(Happening.from_text, texts):
        follow[happening.name] = happening


def _count_again(world: World, courier: WorldCourier, read: set[str]) -> None:
    """Letters that were read count as they did then; the others are read once more."""
    unread = []
    for letter in courier.handed:
        if letter.key not in read:
            unread.append(letter)
            continue
        for reference in (letter.reference,) if letter.reference else letter.mentions:
            if reference in world.cases:
                world.nth(world.cases[reference], Template(letter.template), letter.recipient)
    courier.handed[:] = unread
