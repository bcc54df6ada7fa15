"""Logging at the terminal what did not come by mail: post, telephone, in person.

It is done as `#log` does it by mail (desk.logging_matters): a case with the receipt that is stated, its
acknowledgement by mail or as a letter to print.
"""

from dataclasses import dataclass, replace
from datetime import date

from mailbot.desk.admit import Desk
from mailbot.desk.logged_before import Wanted
from mailbot.desk.logging_matters import LoggingMatters
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.case import CaseKind
from mailbot.domain.errand import LogMatter
from mailbot.domain.errors import ActRefused, Problem, UserError
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.mail import Address, MailKey, RawMail
from mailbot.domain.person import Person
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import (
    IdentityReading,
    Kind,
    KindReading,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)
from mailbot.ports import UnitOfWork
from mailbot.rules import logged as rules

# Who the history says did it where nobody is named.
AT_THE_TERMINAL = Person("mailbot", "mailbot", (), frozenset())
FOLDER = "LOGGED"  # of the ledger's keys: no folder of any mailbox


@dataclass(frozen=True, slots=True)
class Logged:
    """What staff state about it."""

    kind: CaseKind  # complaint or appeal
    name: str
    address: Address | None  # None: no email, so what is written to them is printed
    received_on: date
    via: str  # "post", "telephone", "person"
    raw: bytes  # the words as a mail, for the record
    by: Person = AT_THE_TERMINAL


def register(desk: Desk, profile: MailboxProfile, logged: Logged) -> Carried:
    """Open a case for it.

    Raises UserError for a date in the future, for what is logged already, and where the rules for matters
    that staff log forbid it.
    """
    office, now = desk.offices[profile.organisation], desk.clock.now()
    if logged.received_on > office.calendar.office_day(now):
        what = f"{logged.received_on} is in the future;"
        raise UserError(Problem("--received", what, "give the day it came"))
    key = MailKey(profile.address, 0, f"{logged.via}:{now.isoformat()}", FOLDER)
    matter = _matter(profile, logged)
    received_at = rules.receipt(office, matter)
    raw = RawMail(key, received_at, logged.raw, len(logged.raw), logged.raw)
    mail = desk.reader.read(raw, ())
    matter = replace(matter, subject=mail.subject, text=mail.text)
    with desk.store.begin() as work:
        if work.ledger.find(mail.identity) is not None:
            raise UserError(Problem("letter", "the same words are logged already;", "see mailbot cases"))
        sheet = Sheet(
            office, profile, raw, mail, _unread(), None, answered=False, barred=frozenset(), now=now
        )
        carried = _log(work, _logging(desk), Wanted(matter, logged.by, sheet, mail))
        reason = f"LOGGED_{logged.via.upper()}"
        entry = LedgerEntry(
            key, mail.identity, "", carried.outcome, reason, carried.reference, received_at, now
        )
        work.ledger.record(entry)
        work.commit()
    return carried


def _log(work: UnitOfWork, logging: LoggingMatters, wanted: Wanted) -> Carried:
    try:
        return logging.log(work, wanted)
    except ActRefused as error:
        raise UserError(Problem("letter", error.what, error.remedy)) from None


def _logging(desk: Desk) -> LoggingMatters:
    assert desk.commanding is not None, "a desk that takes orders from staff logs what they tell of"
    return desk.commanding.log_orders.logging


def _matter(profile: MailboxProfile, logged: Logged) -> LogMatter:
    return LogMatter(
        kind=logged.kind,
        received=logged.received_on,
        name=logged.name,
        address=logged.address.address if logged.address else "",
        via=logged.via,
        area=profile.area,
    )


def _unread() -> Reading:
    """A person has said what it is and who wrote; nothing is concluded from the words."""
    return Reading(
        KindReading(Kind.OTHER, certain=True, because=()),
        IdentityReading(Verdict.NAMED, "", ()),
        ReplySafety(safe=True),
        ThreadReading(None, Proof.NONE),
        None,
    )
