"""Small builders of what a store keeps.  Pat complains to the IHM on a Monday morning."""

import hashlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from mailbot.domain.case import Case, CaseKind
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import (
    Action,
    Bar,
    Decision,
    Dossier,
    OnItsWay,
    Party,
    Representative,
    Restriction,
    Verdict,
)
from mailbot.domain.duration import Duration
from mailbot.domain.event import ClockStarted, LetterPromised, Opened
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import (
    Attempt,
    AttemptVerdict,
    Letter,
    LetterFacts,
    LetterRequest,
    LetterState,
    OutboxLetter,
    Template,
)
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address, Headers, IncomingMail, MailKey, RawMail
from mailbot.domain.procedure import ClockRule, Start
from mailbot.domain.reference import Reference
from mailbot.domain.reminder import Reminder
from mailbot.domain.rulebook import Rulebook
from mailbot.domain.terms import Chasers, Targets, Windows
from mailbot.ports import Store

MONDAY = datetime(2026, 9, 7, 9, 30, 15, 123456, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
BOX = "education@ihm.org.uk"
PAT = Address("Pat Lee", "Pat.Lee@Example.org")

ACKNOWLEDGE = CaseClock("acknowledge", MONDAY, MONDAY + 5 * DAY)
RESPOND = CaseClock("respond", MONDAY, MONDAY + 20 * DAY)

UPHELD = Decision(1, "sam", Verdict.UPHELD, MONDAY + 9 * DAY)
DOSSIER = Dossier(
    accepted=True,
    bars=(Bar("robin", "NAMED_IN_COMPLAINT"), Bar("alex", "DECLARED_CONFLICT")),
    decisions=(UPHELD,),
    on_its_way=OnItsWay("outcome:IHM-2026-0001:2", "kim", Verdict.PARTLY, date(2026, 10, 1)),
    appeal_by=date(2026, 9, 30),
    head="MEMBER",
    categories=("5.2.1", "5.2.3"),
    about=("Siân Ŵyn 🏍", 'O\'Neil "Bob"'),
    party_address="centre@example.org",
    incident=date(2026, 8, 1),
    raised=date(2026, 8, 2),
    nation="wales",
    public_body=True,
    actions=(Action(1, "Retrain\nthe team", "sam", date(2026, 11, 1)),
             Action(2, "Refund", "kim", date(2026, 11, 2), date(2026, 10, 30))),
    party=Party.OWED,
    came_from=State.INVESTIGATION,
    updated_alone=True,
    lessons=("Answer sooner",),
    links=("IHM-2026-0002",),
    read_on=date(2026, 9, 8),
    discussed_on=date(2026, 9, 9),
    held=True,
    urgent=True,
    adjustments=("large print",),
    language="cy",
    representative=Representative("Jo Ash", "jo@example.org", consent=True),
    restriction=Restriction("one letter a week", date(2026, 12, 1), "kim"),
    answered_at=datetime(2026, 9, 10, 9, 30, tzinfo=UTC),
    legal_hold=True,
    erased_on=date(2032, 9, 10),
)
BOOK = Rulebook(
    version="2026-09",
    division="england-and-wales",
    clocks=(
        ClockRule("acknowledge", Start.COMPLAINT, Duration.parse("5 working days"), "8.1"),
        ClockRule("acknowledge_appeal", Start.APPEAL, Duration.parse("48 hours"), "9.2"),
    ),
    windows=Windows(Duration.parse("21 days"), in_time=Duration.parse("6 months")),
    targets=Targets(),
    chasers=Chasers(line=(("", ("manager", "chief_executive")), ("learning", ("education_admin",)))),
    holidays=(date(2026, 12, 25), date(2026, 12, 28)),
    rights_holidays=(date(2026, 11, 30), date(2026, 12, 25), date(2026, 12, 28)),
    horizon=date(2027, 12, 31),
)

OPENED = Opened("complaint", "OPEN", "a" * 64, ("SUBJECT_MARKED (Cŵyn)",), "2026-09")
STARTED = ClockStarted("acknowledge", MONDAY + 5 * DAY, "8.1")
PROMISED = LetterPromised("acknowledgement:IHM-2026-0001", "acknowledgement", PAT.address)


def reference(number: int = 1, prefix: str = "IHM", year: int = 2026) -> Reference:
    return Reference(prefix, year, number)


def a_case(number: int = 1, **changes: Any) -> Case:
    case = Case(
        reference(number),
        "ihm",
        BOX,
        CaseKind.COMPLAINT,
        State.OPEN,
        1,
        MONDAY,
        PAT,
        "Pat Lee",
        anonymous=False,
        subject="Complaint",
        thread_id=f"<mail-{number}@example.org>",
        clocks=(ACKNOWLEDGE, RESPOND),
    )
    return replace(case, **changes)


def put_case(store: Store, number: int = 1, **changes: Any) -> Case:
    """A case in the store, as read back from it."""
    case = a_case(number, **changes)
    with store.begin() as work:
        work.cases.add(case, (OPENED, STARTED, PROMISED), MONDAY)
        work.commit()
    return replace(case, version=3)


def a_key(uid: int | str = 1, mailbox: str = BOX) -> MailKey:
    return MailKey(mailbox, 7, str(uid))


def a_raw(uid: int | str = 1, content: bytes = b"Subject: Complaint\r\n\r\nI complain.\r\n") -> RawMail:
    return RawMail(a_key(uid), MONDAY, content, len(content), hashlib.sha256(content).digest())


def identity(number: int = 1) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def a_mail(number: int = 1, message_id: str = "") -> IncomingMail:
    return IncomingMail(
        a_key(number),
        identity(number),
        message_id or f"<mail-{number}@example.org>",
        "Complaint",
        (PAT,),
        MONDAY,
        Headers(()),
        100,
    )


def an_entry(
    uid: int | str = 1, outcome: Outcome = Outcome.OPENED, about: Reference | None = None, age: int = 0
) -> LedgerEntry:
    """`age`: minutes by which it was recorded later than the first."""
    return LedgerEntry(
        a_key(uid),
        identity(1),
        "<mail-1@example.org>",
        outcome,
        "SUBJECT_MARKED",
        about,
        MONDAY,
        MONDAY + age * MINUTE,
    )


def a_letter(
    key: str = "1", *, about: Reference | None = None, to: Address = PAT, automatic: bool = True
) -> Letter:
    request = LetterRequest(
        f"acknowledgement:{key}",
        Template.ACKNOWLEDGEMENT,
        "ihm",
        BOX,
        to,
        LetterFacts(),
        about,
        meets=frozenset({"respond", "acknowledge"}),
        automatic=automatic,
    )
    return Letter(
        request, f"<letter-{key}@ihm.org.uk>", "Your complaint", b"Subject: Your complaint\r\n\r\nHi\r\n"
    )


def a_reminder(key: str = "1", **changes: Any) -> Reminder:
    """Sam is to be reminded of Pat's case."""
    due = ACKNOWLEDGE.due_at
    reminder = Reminder(f"acknowledge:{key}", "ihm", BOX, reference(), "sam", "acknowledge", "70", due)
    return replace(reminder, **changes)


def promise(store: Store, *letters: Letter) -> None:
    with store.begin() as work:
        for letter in letters:
            work.outbox.put(letter, MONDAY)
        work.commit()


def begun(store: Store, worker: str = "sam") -> OutboxLetter:
    """The most urgent letter with an attempt registered and committed, as before the socket is opened."""
    with store.begin() as work:
        letter = work.outbox.begin(work.outbox.claim(worker, MONDAY, 1)[0], worker, MONDAY)
        work.commit()
    return letter


def tried(letter: OutboxLetter, verdict: AttemptVerdict = AttemptVerdict.ACCEPTED) -> Attempt:
    return Attempt(letter.id, MONDAY, MONDAY + MINUTE, verdict, "250 2.0.0 Ok")


def settle(store: Store, letter: OutboxLetter, state: LetterState = LetterState.SENT) -> None:
    verdict = AttemptVerdict.ACCEPTED if state is LetterState.SENT else AttemptVerdict.TEMPORARY
    with store.begin() as work:
        work.outbox.settle(letter, tried(letter, verdict), state, MONDAY + DAY)
        work.commit()
