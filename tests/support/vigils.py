"""A watch over a real store, with a clock, disks and a second route that tests move by hand."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.stationery import LetterWriter
from mailbot.desk.alerts import Alerts
from mailbot.desk.promise import Promise
from mailbot.desk.pulse import Pulse
from mailbot.desk.vigil import Outside, Vigil
from mailbot.domain.errors import CourierUnavailable, MailboxUnavailable, StoreUnavailable
from mailbot.domain.expiry import Expiry
from mailbot.domain.health import Disk, Limits
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.running import Incident
from mailbot.maillog import MailLog
from mailbot.ports import SteadyTime, Store, UnitOfWork
from tests.support.answers import words_of
from tests.support.bodies import KEY, MAILBOXES, NOW, OFFICES, TEMPLATES

EDUCATION, ENQUIRIES, IMI = MAILBOXES["ihm"], "enquiries@ihm.org.uk", MAILBOXES["imi"]
BODIES = {EDUCATION: "ihm", ENQUIRIES: "ihm", IMI: "imi"}
GIGABYTE = 1024 * 1024 * 1024


@dataclass
class Pager:
    """A second route: what it was told, and whether it works."""

    told: list[tuple[str, str]] = field(default_factory=list)
    broken: bool = False

    def tell(self, subject: str, words: str) -> None:
        if self.broken:
            raise CourierUnavailable("it is away as well")
        self.told.append((subject, words))

    @property
    def subjects(self) -> list[str]:
        return [subject for subject, _ in self.told]


@dataclass
class BreakingStore:
    """A store that can be taken away."""

    store: Store
    away: bool = False

    @contextmanager
    def begin(self) -> Iterator[UnitOfWork]:
        self._need()
        with self.store.begin() as work:
            yield work

    @contextmanager
    def view(self) -> Iterator[UnitOfWork]:
        self._need()
        with self.store.view() as work:
            yield work

    def _need(self) -> None:
        if self.away:
            raise StoreUnavailable("the server closed the connection")

    def scrub(self) -> bool:
        return self.store.scrub()

    def close(self) -> None:
        self.store.close()


@dataclass
class Watch:
    """What is watched, and what people heard of it."""

    kept: Store
    boxes: tuple[str, ...] = (EDUCATION, ENQUIRIES)
    pager: Pager | None = None
    time: SteadyTime | None = None
    clock: SetClock = field(default_factory=lambda: SetClock(NOW))
    free: int = GIGABYTE
    horizon: date = date(2030, 12, 31)
    expiries: tuple[Expiry, ...] = ()
    pulse: Pulse = field(default_factory=Pulse)
    worker: str = "first"

    def __post_init__(self) -> None:
        self.store = BreakingStore(self.kept)
        self.vigil = self.another()

    def another(self) -> Vigil:
        """The watch of a process that has just been started."""
        profiles = {box: MailboxProfile(box, BODIES[box]) for box in self.boxes}
        promise = Promise(LetterWriter(TEMPLATES, OFFICES, KEY), OFFICES, 10, MailFiles())
        return Vigil(
            store=self.store,
            alerts=Alerts(promise, OFFICES, profiles, self.pager is not None),
            clock=self.time or self.clock,
            pulse=self.pulse,
            boxes=tuple(profiles.values()),
            outside=Outside(
                machine="here",
                worker=self.worker,
                disks=lambda: (Disk("/var", self.free),),
                horizon=self.horizon,
                expiries=self.expiries,
                time=self.time,
                second=self.pager,
            ),
            limits=Limits(),
            log=MailLog(),
        )

    def looks(self, later: timedelta = timedelta(0)) -> bool:
        self.clock.move_to(self.clock.now() + later)
        return self.vigil.look()

    def passes(self, time: timedelta, *boxes: str) -> None:
        """Time passes, mailboxes are read (by default all), and there is a look."""
        self.clock.move_to(self.clock.now() + time)
        self.reads(*boxes)
        self.vigil.look()

    def reads(self, *boxes: str) -> None:
        for box in boxes or self.boxes:
            self.pulse.read(box, self.clock.now())

    def loses(self, box: str, error: MailboxUnavailable) -> None:
        self.pulse.lost(box, error, self.clock.now())

    def letters(self, to: str = "ada@ihm.org.uk") -> list[OutboxLetter]:
        with self.kept.view() as work:
            return [
                letter
                for letter in work.outbox.promised_after(0, 1000)
                if letter.template is Template.ALERT and letter.recipient == to
            ]

    def words(self, to: str = "ada@ihm.org.uk") -> list[str]:
        return [words_of(letter) for letter in self.letters(to)]

    def lasting(self) -> list[str]:
        with self.kept.view() as work:
            return [incident.key for incident in work.incidents.lasting()]

    def begins(self, incident: Incident) -> None:
        with self.kept.begin() as work:
            work.incidents.begin(incident)
            work.commit()

    def since(self, instant: datetime) -> list[Incident]:
        with self.kept.view() as work:
            return list(work.incidents.since(instant))
