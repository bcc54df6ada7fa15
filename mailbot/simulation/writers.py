"""Who writes to a complaints office, and how they take what they are told.  All of them are invented."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from random import Random
from zoneinfo import ZoneInfo

from mailbot.domain.letter import Template
from mailbot.simulation.happening import MAIL, Happening
from mailbot.simulation.plan import Plan, dice


class Kind(StrEnum):
    """What somebody writes first."""

    NAMED = "named"
    UNMARKED = "unmarked"  # a complaint that does not say so in its subject
    INITIALS = "initials"
    ANONYMOUS = "anonymous"
    ANONYMOUS_WITH_EVIDENCE = "anonymous with evidence"
    MISSPELT = "misspelt"
    ABOUT_STAFF = "about staff"
    CONFIDENTIAL = "confidential"
    TWO_BOXES = "two boxes"  # the same mail to two of our mailboxes
    TWICE = "twice"  # again, a few minutes later, with another Message-ID
    THROUGH_LIST = "through a list"  # may not be answered by a machine
    DEAD = "dead address"  # whatever we send comes back
    STRAY_APPEAL = "stray appeal"
    QUESTION = "question"  # says complaint, and is none
    SUGGESTION = "suggestion"
    COMPLIMENT = "compliment"
    ORDINARY = "ordinary"
    NEWSLETTER = "newsletter"
    AWAY = "away"
    SPAM = "spam"

    @property
    def complains(self) -> bool:
        return self not in {*_NOISE, Kind.QUESTION}


_CLAIMS = {
    Kind.NAMED: 44, Kind.UNMARKED: 7, Kind.INITIALS: 6, Kind.ANONYMOUS: 5, Kind.ANONYMOUS_WITH_EVIDENCE: 4,
    Kind.MISSPELT: 4, Kind.ABOUT_STAFF: 5, Kind.CONFIDENTIAL: 4, Kind.TWO_BOXES: 4, Kind.TWICE: 4,
    Kind.THROUGH_LIST: 2, Kind.DEAD: 5, Kind.STRAY_APPEAL: 3, Kind.QUESTION: 3,
}  # fmt: skip
_NOISE = {
    Kind.SUGGESTION: 15, Kind.COMPLIMENT: 10, Kind.ORDINARY: 40, Kind.NEWSLETTER: 15, Kind.AWAY: 10,
    Kind.SPAM: 10,
}  # fmt: skip
_FORENAMES = (
    "Priya", "Tom", "Gareth", "Helen", "Aisling", "Robert", "Marta", "Colin", "Yusuf", "Grace", "Dewi",
    "Ngozi", "Fiona", "Kwame", "Anya", "Rhodri", "Siobhan", "Leila", "Hamish", "José", "Zoë", "Piotr",
    "Mei", "Arjun",
)  # fmt: skip
_SURNAMES = (
    "Nandakumar", "Okafor", "Pugh", "Marsh", "Byrne", "Ames", "Waverley", "Rahman", "Tanner", "Llewellyn",
    "Adeyemi", "Drummond", "Mensah", "Sokolova", "Bowen", "Kinsella", "Haddad", "Farquhar", "Núñez",
    "Cartwright", "Nowak", "Chen", "Mistry", "Holloway", "Penrose", "Oduya", "Garside", "Whitlock", "Sandhu",
    "Ormerod",
)  # fmt: skip
_MATTERS = (
    "late marking of my assignment", "the cancelled course", "a lost portfolio", "an assessment result",
    "the training centre", "my membership fee", "how I was spoken to", "a certificate that never came",
    "wrong advice about my registration", "the annual conference",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody outside."""

    number: int
    organisation: str
    boxes: tuple[str, ...]  # our addresses they write to
    kind: Kind
    name: str
    address: str
    at: datetime  # when their first mail is delivered
    matter: str
    member: str  # the name of somebody here whom it is about, or ""


def writer(plan: Plan, number: int) -> Writer:
    """The n-th of the year's writers, always the same."""
    chance = dice(plan.seed, "writer", number)
    table = _CLAIMS if number <= plan.cases else _NOISE
    kind = chance.choices(tuple(table), tuple(table.values()))[0]
    organisation = chance.choice([name for name, _ in plan.settings.offices])
    name = f"{chance.choice(_FORENAMES)} {chance.choice(_SURNAMES)}"
    boxes = [box.address for box in plan.boxes(organisation)]
    chance.shuffle(boxes)
    wanted = boxes[:2] if kind is Kind.TWO_BOXES else boxes[:1]
    office = plan.office(organisation)
    member = chance.choice(office.directory.people).name
    return Writer(
        number=number,
        organisation=organisation,
        boxes=tuple(wanted),
        kind=kind,
        name=name,
        address=_address(name, number, kind),
        at=_arrival(chance, plan, office.procedure.zone),
        matter=chance.choice(_MATTERS),
        member=member if kind is Kind.ABOUT_STAFF else "",
    )


def _address(name: str, number: int, kind: Kind) -> str:
    if kind in {Kind.ANONYMOUS, Kind.ANONYMOUS_WITH_EVIDENCE}:
        return f"nobody{number}@mail.example"
    if kind is Kind.INITIALS:
        return f"{name[0].casefold()}{name.rpartition(' ')[2][0].casefold()}{number}@mail.example"
    plain = name.casefold().replace(" ", ".").encode("ascii", "ignore").decode()
    host = "gone.example" if kind is Kind.DEAD else "example.org"
    return f"{plain}{number}@{host}"


def number_in(address: str) -> int:
    """Whose address it is."""
    found = re.search(r"(\d+)@", address)
    return int(found[1]) if found else 0


def _arrival(chance: Random, plan: Plan, zone: ZoneInfo) -> datetime:
    """Most mail comes by day; some at night, at weekends, and in the last minute of a Friday."""
    day = plan.start.date() + timedelta(days=chance.randrange(max(plan.days, 1)))
    if day.weekday() > 4 and chance.random() < 0.6:
        day -= timedelta(days=2)
    if chance.random() < 0.03:
        day, at = day + timedelta(days=(4 - day.weekday()) % 7), time(23, 59, 30)
    else:
        hour = chance.choice((0, 3, 6, *range(8, 19), *range(8, 19), 20, 21, 22, 23))
        at = time(hour, chance.randrange(60), chance.randrange(60))
    return local(day, at, zone, plan.start)


def local(day: date, at: time, zone: ZoneInfo, not_before: datetime) -> datetime:
    """A local time of day as an instant in UTC."""
    return max(datetime.combine(day, at, zone).astimezone(not_before.tzinfo), not_before)


def first_mails(plan: Plan) -> Iterator[Happening]:
    """The year's first mails; what follows from them is not known yet."""
    for number in plan.writers:
        if plan.only is not None and number not in plan.only:
            continue
        who = writer(plan, number)
        first = Happening(who.at, f"{number}:first", MAIL, number, "first", who.organisation)
        yield first
        if who.kind is Kind.TWICE:
            later = dice(plan.seed, "twice", number).choice((4, 11, 60 * 20))
            again = who.at + timedelta(minutes=later)
            yield Happening(again, f"{number}:again", MAIL, number, "again", who.organisation)
        if who.kind.complains and dice(plan.seed, "withdraws", number).random() < 0.03:
            at = who.at + timedelta(days=dice(plan.seed, "when", number).randrange(2, 30), hours=2)
            yield Happening(at, f"{number}:withdraw", MAIL, number, "withdraw", who.organisation)


# What somebody writes when they get a letter: (kind of mail, share of those who do, after how many days).
_ANSWERS: dict[Template, tuple[tuple[str, float, tuple[float, ...]], ...]] = {
    Template.ACKNOWLEDGEMENT: (
        ("away", 0.08, (0.002,)),
        ("thanks", 0.08, (0.1, 1)),
        ("more", 0.08, (2, 9, 30)),
    ),
    Template.IDENTITY_QUESTION: (("name", 0.6, (0.2, 1, 4, 9)),),
    Template.IDENTITY_REMINDER: (("name", 0.3, (1, 3)),),
    Template.ANONYMOUS_REFUSAL: (("name", 0.3, (0.5, 3, 20)), ("protest", 0.2, (0.2, 2))),
    Template.RECEIPT: (("thanks", 0.1, (1,)),),
    Template.QUESTION: (("more", 0.7, (0.5, 2, 8)),),
    Template.UPDATE_AUTO: (("protest", 0.1, (0.3,)),),
    Template.NEXT_STEPS: (("thanks", 0.1, (0.5,)),),
    Template.OUT_OF_SCOPE: (("appeal", 0.15, (2, 10)),),
    Template.CLOSED: (("protest", 0.15, (1, 6)), ("thanks", 0.1, (1,))),
    Template.FINAL: (("protest", 0.1, (1,)),),
}
_AFTER_OUTCOME = (("appeal", 0.22), ("last day", 0.06), ("late", 0.07), ("thanks", 0.15), ("", 0.5))


@dataclass(frozen=True, slots=True)
class Received:
    """A letter as its reader has it."""

    key: str
    template: Template
    organisation: str
    mailbox: str
    message_id: str
    at: datetime
    reference: str
    nth: int  # which of its kind in its case, from 1
    appeal_by: date | None = None  # as printed in an outcome


def replies(plan: Plan, who: Writer, letter: Received) -> Iterator[Happening]:
    """What a complainant does with a letter."""
    chance = dice(plan.seed, who.number, letter.template, letter.nth)
    if who.kind is Kind.DEAD:
        if chance.random() < 0.8:  # of the rest nobody ever hears
            yield _mail(who, letter, "bounce", letter.at + timedelta(minutes=chance.randrange(1, 300)))
        return
    if letter.template is Template.OUTCOME:
        yield from _after_outcome(plan, who, letter, chance)
        return
    for what, share, days in _ANSWERS.get(letter.template, ()):
        if chance.random() < share:
            wait = timedelta(days=chance.choice(days), minutes=chance.randrange(120))
            yield _mail(who, letter, what, letter.at + wait)
            return


def _after_outcome(plan: Plan, who: Writer, letter: Received, chance: Random) -> Iterator[Happening]:
    what = chance.choices([one for one, _ in _AFTER_OUTCOME], [share for _, share in _AFTER_OUTCOME])[0]
    zone = plan.office(who.organisation).procedure.zone
    match what, letter.appeal_by:
        case "", _:
            return
        case "last day", date() as day:
            yield _mail(who, letter, "appeal", local(day, time(23, 58), zone, letter.at))
        case "late", date() as day:
            late = day + timedelta(days=chance.choice((1, 1, 3, 30)))
            yield _mail(who, letter, "appeal", local(late, time(9, 12), zone, letter.at))
        case "thanks", _:
            yield _mail(who, letter, "thanks", letter.at + timedelta(hours=chance.randrange(1, 60)))
        case _:
            yield _mail(who, letter, "appeal", letter.at + timedelta(days=chance.randrange(1, 15), hours=3))


def _mail(who: Writer, letter: Received, what: str, at: datetime) -> Happening:
    return Happening(
        at=at.replace(microsecond=0),
        name=f"{who.number}:{what} to {letter.template} {letter.nth}",
        kind=MAIL,
        number=who.number,
        what=what,
        organisation=who.organisation,
        reference=letter.reference,
        answers=letter.message_id,
        letter=letter.template,
        mailbox=letter.mailbox,
    )
