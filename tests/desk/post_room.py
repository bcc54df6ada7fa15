"""The room letters leave from: a real store, a real mail server, and a clock moved by hand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from time import monotonic

from mailbot.adapters.clocks import SetClock
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.adapters.stationery import LetterWriter
from mailbot.desk.dispatch import Dispatch, DispatchReport, SentFolder
from mailbot.desk.points import At, nothing
from mailbot.desk.presence import Alone, LeaseTime
from mailbot.desk.promise import Promise
from mailbot.desk.undelivered import Undelivered
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.event import Opened
from mailbot.domain.letter import Letter, LetterState, OutboxLetter, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Courier, Store
from tests.support.bodies import KEY, MAILBOXES, NOW, OFFICES, TEMPLATES, request

WRITER = LetterWriter(TEMPLATES, OFFICES, KEY)
MINUTE = timedelta(minutes=1)
EDUCATION, ENQUIRIES = MAILBOXES["ihm"], "enquiries@ihm.org.uk"
PROFILES = {address: MailboxProfile(address, "ihm") for address in (EDUCATION, ENQUIRIES)}


def courier_to(port: int) -> SmtpCourier:
    return SmtpCourier(SmtpServer("127.0.0.1", port, "plain", timeout=5.0))


@dataclass
class PostRoom:
    """A store and what delivers from it."""

    store: Store
    couriers: Mapping[str, Courier]
    clock: SetClock = field(default_factory=lambda: SetClock(NOW))
    sent: Mapping[str, SentFolder] = field(default_factory=dict)
    dispatch: Dispatch = field(init=False)

    def __post_init__(self) -> None:
        self.dispatch = self.another("first")

    def another(self, worker: str, at: At = nothing, dead: str = "", limit: int = 5_000) -> Dispatch:
        """A dispatch in another process; `dead` is one that is no more."""
        promise = Promise(WRITER, OFFICES, 10, MailFiles())
        return Dispatch(
            self.store,
            self.couriers,
            self.clock,
            Alone(worker, LeaseTime(self.clock, monotonic), lambda name: name != dead),
            Undelivered(promise, OFFICES, PROFILES),
            MailLog(),
            limit,
            self.sent,
            at,
        )

    def run(self, *, eager: bool = False, stop: Callable[[], bool] = lambda: False) -> DispatchReport:
        return self.dispatch.run(eager=eager, stop=stop)

    def later(self, by: timedelta) -> None:
        self.clock.move_to(self.clock.now() + by)

    def promise(self, number: int = 1, **changed: object) -> OutboxLetter:
        """A case with a running duty and the letter that will meet it, promised to pat-<number>."""
        reference = Reference("IHM", 2026, number)
        case = self.case(reference, **changed)
        letter = self.letter(case)
        with self.store.begin() as work:
            work.cases.add(case, (Opened("complaint", case.state, "a" * 64, (), "test"),), self.clock.now())
            work.outbox.put(letter, self.clock.now())
            work.commit()
        return self.about(number)[0]

    def case(self, reference: Reference, **changed: object) -> Case:
        pat = Address("Pat Lee", f"pat-{reference.number}@example.org")
        now = self.clock.now()
        case = Case(
            reference,
            "ihm",
            EDUCATION,
            CaseKind.COMPLAINT,
            State.OPEN,
            1,
            now,
            pat,
            "Pat Lee",
            anonymous=False,
            handler="sam",
            clocks=(CaseClock("acknowledge", now, now + timedelta(days=5)),),
        )
        return replace(case, **changed)  # type: ignore[arg-type]  # each test names fields of Case

    def letter(self, case: Case, template: Template = Template.ACKNOWLEDGEMENT) -> Letter:
        assert case.complainant is not None
        asked = request("ihm", template)
        outside = asked.automatic
        return WRITER.write(
            replace(
                asked,
                key=f"{template}:{case.reference}:1",
                mailbox=case.mailbox,
                to=case.complainant if outside else asked.to,
                reference=None if template is Template.ALERT else case.reference,
                facts=replace(asked.facts, reference=str(case.reference)),
                meets=frozenset({"acknowledge"}) if outside else frozenset(),
            ),
            self.clock.now(),
        )

    def notice(self, template: Template, number: int = 1, **changed: object) -> OutboxLetter:
        """A notice to Sam about a case that is there."""
        case = self.case(Reference("IHM", 2026, number), **changed)
        with self.store.begin() as work:
            if work.cases.get(case.reference) is None:
                opened = Opened("complaint", case.state, "a" * 64, (), "test")
                work.cases.add(case, (opened,), self.clock.now())
            letter = self.letter(case, template)
            work.outbox.put(letter, self.clock.now())
            work.commit()
        return self.found(letter.message_id)

    def about(self, number: int) -> tuple[OutboxLetter, ...]:
        with self.store.view() as work:
            return work.outbox.of_case(Reference("IHM", 2026, number))

    def found(self, message_id: str) -> OutboxLetter:
        with self.store.view() as work:
            letter = work.outbox.by_message_id(message_id)
        assert letter is not None
        return letter

    def kept_case(self, number: int = 1) -> Case:
        with self.store.view() as work:
            case = work.cases.get(Reference("IHM", 2026, number))
        assert case is not None
        return case

    def events(self, number: int = 1) -> list[str]:
        with self.store.view() as work:
            return [row.event for row in work.cases.history(Reference("IHM", 2026, number))]

    def count(self, state: LetterState) -> int:
        with self.store.view() as work:
            return work.outbox.count(state)
