"""What a simulated year is made of: its seed, its mailboxes, its outages, who is ill and who is on leave."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.person import Absence
from mailbot.domain.procedure import Office
from mailbot.settings import MailboxSettings, Settings

START = datetime(2026, 11, 2, tzinfo=UTC)  # a Monday; the year has Christmas, Easter and both clock changes
YEAR = 365  # days
_SERVER_OUTAGES = 6  # a year: the mail server takes nothing
_MAILBOT_OUTAGES = 5  # a year: mailbot itself does not run
_LONGEST_DOWN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time; its end is not in it."""

    first: datetime
    until: datetime

    def holds(self, at: datetime) -> bool:
        return self.first <= at < self.until


@dataclass(frozen=True, slots=True)
class Plan:
    """All that a year follows from.  Equal plans give equal letters."""

    settings: Settings  # with a mailbox for each organisation, and with the year's leave
    seed: int
    cases: int  # complaints that are written; other mail comes on top
    start: datetime = START
    days: int = YEAR
    server_down: tuple[Span, ...] = ()
    mailbot_down: tuple[Span, ...] = ()
    ill: tuple[tuple[str, Span], ...] = ()  # ("ihm/owen", when): mailbot knows nothing of it
    only: frozenset[int] | None = None  # writers who take part; None: all
    without: frozenset[str] = field(default=frozenset())  # names of happenings that do not happen
    until: datetime | None = None  # the story is told so far; None: to the end

    @property
    def end(self) -> datetime:
        whole = self.start + timedelta(days=self.days)
        return min(whole, self.until or whole)

    @property
    def writers(self) -> range:
        """Numbers of those who write; four in five complain."""
        return range(1, self.cases + self.cases // 4 + 1)

    def office(self, organisation: str) -> Office:
        return self.settings.office(organisation)

    def boxes(self, organisation: str) -> tuple[MailboxSettings, ...]:
        return tuple(box for box in self.settings.mailboxes if box.organisation == organisation)

    def is_ill(self, organisation: str, person: str, at: datetime) -> datetime | None:
        """When somebody who is ill will be back; None when they are well."""
        who = f"{organisation}/{person}"
        return next((span.until for name, span in self.ill if name == who and span.holds(at)), None)


def dice(*words: object) -> Random:
    """Chance that is the same whenever it is asked about the same thing."""
    return Random("/".join(map(str, words)))  # noqa: S311 - a story, no secret


def make_plan(
    settings: Settings, seed: int, cases: int, organisations: Sequence[str] = (), *, days: int = YEAR
) -> Plan:
    """The year of `seed` for the organisations named, or for all there are.

    Raises UserError for one that is not configured.
    """
    known = [name for name, _ in settings.offices]
    strange = [name for name in organisations if name not in known]
    if strange:
        what = f"{', '.join(strange)} is not configured;"
        raise UserError(Problem("--organisation", what, f"use one of {', '.join(known)}"))
    wanted = tuple(organisations) or tuple(known)
    end = START + timedelta(days=days)
    return Plan(
        settings=_peopled(settings, wanted, seed, days),
        seed=seed,
        cases=cases,
        days=days,
        server_down=_outages(seed, "server", _SERVER_OUTAGES * days // YEAR, end),
        mailbot_down=_outages(seed, "mailbot", _MAILBOT_OUTAGES * days // YEAR, end),
        ill=tuple(_illness(settings, wanted, seed, days)),
    )


def _outages(seed: int, what: str, count: int, end: datetime) -> tuple[Span, ...]:
    """From an hour to a week, most of them short."""
    found = []
    for number in range(count):
        chance = dice(seed, "outage", what, number)
        first = START + (end - START) * chance.random()
        hours = min(2.0 + chance.expovariate(1 / 30.0), _LONGEST_DOWN / timedelta(hours=1))
        whole = first.replace(microsecond=0)
        found.append(Span(whole, whole + timedelta(hours=int(hours), minutes=chance.randrange(60))))
    return _merged(sorted(found, key=lambda span: span.first))


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    apart: list[Span] = []
    for span in spans:
        if apart and span.first <= apart[-1].until:
            apart[-1] = Span(apart[-1].first, max(apart[-1].until, span.until))
        else:
            apart.append(span)
    return tuple(apart)


def _illness(settings: Settings, wanted: Sequence[str], seed: int, days: int) -> list[tuple[str, Span]]:
    """Everybody falls ill once or twice, for days or for weeks."""
    found = []
    for organisation in wanted:
        for person in settings.office(organisation).directory.people:
            chance = dice(seed, "ill", organisation, person.id)
            for _ in range(chance.choice((0, 1, 1, 2))):
                first = START + timedelta(days=chance.randrange(max(days, 1)))
                until = first + timedelta(days=chance.choice((2, 3, 4, 7, 14, 25)))
                found.append((f"{organisation}/{person.id}", Span(first, until)))
    return found


def _peopled(settings: Settings, wanted: Sequence[str], seed: int, days: int) -> Settings:
    """The configuration with the year's leave, and with a mailbox for whoever has none."""
    offices = tuple(
        (name, _on_leave(name, office, seed, days)) for name, office in settings.offices if name in wanted
    )
    boxes = [box for box in settings.mailboxes if box.organisation in wanted]
    for name in wanted:
        if not any(box.organisation == name for box in boxes):
            invented = MailboxSettings(f"complaints@{name}.example", name, maildir=Path("var/mail") / name)
            boxes.append(invented)
    return replace(settings, offices=offices, editions=(), mailboxes=tuple(boxes))


def _on_leave(organisation: str, office: Office, seed: int, days: int) -> Office:
    """Two weeks off, twice, that the staff list knows of."""
    directory = office.directory
    leave = list(directory.absences)
    for person in directory.people:
        chance = dice(seed, "leave", organisation, person.id)
        for _ in range(2):
            first = _monday(START.date() + timedelta(days=chance.randrange(max(days, 1))))
            leave.append(Absence(person.id, first, first + timedelta(days=chance.choice((4, 11)))))
    return replace(office, directory=replace(directory, absences=tuple(leave)))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
