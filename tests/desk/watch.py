"""A real store, cases put into it by hand, and the sweep that watches them under a clock moved by hand."""

import email
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import default

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.stationery import LetterWriter
from mailbot.desk.case_file import CaseFile
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.desk.remind import Reminding
from mailbot.desk.sweep import Sweep
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Bar, Dossier
from mailbot.domain.duration import Duration
from mailbot.domain.event import HistoryRow, Noted, Opened
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.person import Directory, Person
from mailbot.domain.procedure import ClockRule, Office, Start
from mailbot.domain.reference import Reference
from mailbot.domain.reminder import Reminder
from mailbot.domain.terms import Chasers
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Stationery, Store
from tests.support.bodies import IHM, KEY, TEMPLATES
from tests.support.calendars import england_and_wales

MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
MAILBOX = "education@ihm.org.uk"


def _person(name: str, *roles: str) -> Person:
    return Person(name, name.title(), (f"{name}@ihm.org.uk",), frozenset(roles))


STAFF = (
    _person("sam", "manager"),  # handles
    _person("alex", "triage"),
    _person("robin", "director"),
    _person("wren", "whistleblowing_officer"),
    _person("ada", "administrator"),
)
OFFICE: Office = replace(
    IHM,
    calendar=england_and_wales(),
    directory=Directory(STAFF),
    procedure=replace(
        IHM.procedure,
        chasers=Chasers(line=(("", ("director",)),)),
        clocks=tuple(
            ClockRule(name, Start.COMPLAINT, Duration.parse(allow), "8.1")
            for name, allow in (
                ("acknowledge", "48 hours"),
                ("name_handler", "5 working days"),
                ("respond", "25 working days"),
            )
        ),
    ),
)


@dataclass(slots=True)
class Watch:
    """What is swept, and what can be seen of it."""

    store: Store
    clock: SetClock = field(default_factory=lambda: SetClock(MONDAY))
    offices: Mapping[str, Office] = field(default_factory=lambda: {"ihm": OFFICE})
    stationery: Stationery | None = None

    @property
    def promise(self) -> Promise:
        writer = self.stationery or LetterWriter(TEMPLATES, self.offices, KEY)
        return Promise(writer, self.offices, 10, MailFiles())

    def sweep(self, at: At = nothing, clock: Clock | None = None, *, reminds: bool = True) -> Sweep:
        """A sweep as a process just started would make it."""
        now = clock or self.clock
        reminding = Reminding(self.store, self.promise, self.offices, now, at=at)
        tells = reminding if reminds else None
        return Sweep(self.store, self.promise, self.offices, now, MailLog(), at, tells)

    def sweeps(self, at: datetime | None = None) -> int:
        if at is not None:
            self.clock.move_to(at)
        return self.sweep().run()

    def opens(self, number: int = 1, *clocks: CaseClock, **changed: object) -> Case:
        """A case is opened, as the desk would."""
        case = replace(_case(number), clocks=clocks or (clock("respond"),), **changed)  # type: ignore[arg-type]
        with self.store.begin() as work:
            file = CaseFile(work, self.promise, self.offices["ihm"], case, self.clock.now())
            file.note(Opened(case.kind, case.state, f"{number:064d}", (), "test"))
            file.save()
            work.commit()
        return self.case(number)

    def changes(self, case: Case) -> None:
        """An act leaves the case like this."""
        with self.store.begin() as work:
            found = work.cases.get(case.reference)
            assert found is not None
            file = CaseFile(work, self.promise, self.offices["ihm"], found, self.clock.now())
            file.become(replace(case, version=found.version))
            file.note(Noted("CHANGED", ""))
            file.save()
            work.commit()

    def bars(self, person: str, number: int = 1) -> None:
        """Somebody turns out to have a part in the matter."""
        self.changes(replace(self.case(number), dossier=Dossier(bars=(Bar(person, "DECLARED_CONFLICT"),))))

    def case(self, number: int = 1) -> Case:
        with self.store.view() as work:
            case = work.cases.get(Reference("IHM", 2026, number))
        assert case is not None
        return case

    def history(self, number: int = 1) -> list[HistoryRow]:
        with self.store.view() as work:
            return list(work.cases.history(Reference("IHM", 2026, number)))

    def events(self, name: str, number: int = 1) -> list[HistoryRow]:
        return [row for row in self.history(number) if row.event == name]

    def reminders(self, number: int = 1) -> tuple[Reminder, ...]:
        with self.store.view() as work:
            return work.reminders.of_case(Reference("IHM", 2026, number))

    def rungs(self, number: int = 1) -> list[str]:
        """What was noted, in order."""
        return [one.rung for one in self.reminders(number)]

    def untold(self) -> int:
        with self.store.view() as work:
            return len(work.reminders.untold(1_000))

    def letters(self, to: str = "", template: Template = Template.REMINDER) -> list[OutboxLetter]:
        with self.store.view() as work:
            every = work.outbox.promised_after(0, 10_000)
        address = f"{to}@ihm.org.uk"
        return [one for one in every if one.template is template and (not to or one.recipient == address)]


def clock(name: str, start: datetime = MONDAY, due: datetime | None = None) -> CaseClock:
    allow = next((rule.allow for rule in OFFICE.procedure.clocks if rule.name == name), None)
    if due is None:
        assert allow is not None, f"say when {name} is due"
        due = OFFICE.calendar.due(start, allow)
    return CaseClock(name, start, due)


def read(letter: OutboxLetter) -> tuple[str, str]:
    """Subject and text."""
    mail = email.message_from_bytes(letter.content, policy=default)
    assert isinstance(mail, EmailMessage)
    body = mail.get_body(("plain",))
    assert body is not None
    return str(mail["Subject"]), str(body.get_content())


def _case(number: int) -> Case:
    return Case(
        Reference("IHM", 2026, number),
        "ihm",
        MAILBOX,
        CaseKind.COMPLAINT,
        State.OPEN,
        1,
        MONDAY,
        Address("Pat Lee", f"pat-{number}@example.org"),
        "Pat Lee",
        anonymous=False,
        handler="sam",
        subject="Complaint about my marks",
        thread_id=f"<complaint-{number}@example.org>",
    )
