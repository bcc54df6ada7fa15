"""The weekly digest leaves: once a reader and ISO week, whatever restarts (D5).

It is promised like every letter, and its key names reader and week; so a second look, or a second daemon,
finds it promised.  After an outage the latest week alone is told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailbot.desk.promise import Promise
from mailbot.domain.digest import Digest
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import LetterFacts, LetterRequest, Purpose, Template
from mailbot.domain.mail import Address
from mailbot.domain.person import Person
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.running import Mark
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import digesting
from mailbot.rules.digest_sections import Books

DIGEST = "digest"  # the mark of the latest one, with the body's name
_TOLD = "digest"  # no folder: its waterline says since when there are digests


@dataclass(slots=True)
class Digests:
    """Writes them."""

    store: Store
    promise: Promise
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    clock: Clock
    log: MailLog = field(default_factory=MailLog)
    _done: dict[str, datetime] = field(default_factory=dict)  # by body: the week that is told already

    def run(self) -> int:
        """Promise what is due; returns how many.  Raises StoreUnavailable."""
        return sum(self._of(name, self.offices[name]) for name in self.offices)

    def _of(self, organisation: str, office: Office) -> int:
        now = self.clock.now()
        due = digesting.leaves_at(office, now)
        mailbox = self._mailbox(organisation)
        if mailbox is None or self._done.get(organisation) == due:
            return 0
        count = 0
        if self._at_work(mailbox, due):
            with self.store.view() as work:
                requests = tuple(written(work, office, self.profiles, mailbox, now))
            count = sum(self._promised(request, now) for request in requests)
        self._done[organisation] = due
        return count

    def _promised(self, request: LetterRequest, now: datetime) -> bool:
        """One reader in one transaction: a letter that cannot be written keeps nobody else's back."""
        with self.store.begin() as work:
            if work.outbox.promised(request.key):
                return False
            refusal = self.promise(work, request, now)
            if refusal:
                self.log.letter_refused(request.key, refusal)
                return False
            work.marks.set(Mark(f"{DIGEST}:{request.organisation}", now))
            work.commit()
        return True

    def _mailbox(self, organisation: str) -> str | None:
        """Digests leave from the body's first mailbox."""
        own = (one.address for one in self.profiles.values() if one.organisation == organisation)
        return next(own, None)

    def _at_work(self, mailbox: str, due: datetime) -> bool:
        """Whether mailbot was there when the digest was due: of the time before there is nothing to tell."""
        now = self.clock.now()
        with self.store.begin() as work:
            line = work.ledger.waterline(mailbox, _TOLD)
            if line is None:
                line = work.ledger.take_on(Waterline(mailbox, _TOLD, now, 0, 0))
                work.commit()
        return line.taken_from <= due


def written(
    work: UnitOfWork, office: Office, profiles: Mapping[str, MailboxProfile], mailbox: str, now: datetime
) -> Iterator[LetterRequest]:
    """The digest of every reader, as of `now`."""
    books = read_books(work, office, profiles, now)
    for person in digesting.managers(office):
        yield _request(office, mailbox, person, digesting.for_manager(books, person))
    for person in digesting.readers(books):
        yield _request(office, mailbox, person, digesting.for_handler(books, person))


def read_books(
    work: UnitOfWork, office: Office, profiles: Mapping[str, MailboxProfile], now: datetime
) -> Books:
    """Everything the digests of a body are made of."""
    name = office.procedure.organisation
    monday = digesting.week_told(office, now)
    own = {address for address, profile in profiles.items() if profile.organisation == name}
    return Books(
        office=office,
        cases=tuple(case for case in work.cases.all() if case.organisation == name),
        happenings=work.cases.letters_since(office.calendar.at(monday, 0)),
        held_mails=sum(entry.key.mailbox.casefold() in own for entry in work.ledger.held()),
        now=now,
        monday=monday,
    )


def _request(office: Office, mailbox: str, person: Person, digest: Digest) -> LetterRequest:
    year, week, _ = digest.monday.isocalendar()
    organisation = office.procedure.organisation
    return LetterRequest(
        key=f"{Template.WEEKLY_DIGEST}:{organisation}:{person.id}:{year}-W{week:02}",
        template=Template.WEEKLY_DIGEST,
        organisation=organisation,
        mailbox=mailbox,
        to=Address(person.name, person.address),
        facts=facts_of(digest),
        purpose=Purpose.NOTICE,
        automatic=False,
    )


def facts_of(digest: Digest) -> LetterFacts:
    """As a letter tells it."""
    sunday = digest.monday + timedelta(days=6)
    return LetterFacts(
        period=f"{digest.monday:%A %-d %B} to {sunday:%A %-d %B %Y}",
        figures=digest.figures,
        sections=tuple((one.heading, one.lines, one.empty, one.more) for one in digest.sections),
        weeks=tuple(
            (f"{week.monday:%-d %b}", week.received, week.in_time, week.late, week.overdue)
            for week in digest.weeks
        ),
    )
