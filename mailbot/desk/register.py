"""Logging a complaint that did not come by mail: post, telephone, in person.

It becomes a case like any other, with the receipt that staff state: duties run from 00:00 of that day
(R28), rights from the same.
"""

from dataclasses import dataclass
from datetime import date, datetime, time

from mailbot.desk.admit import Desk
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import Problem, UserError
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address, MailKey, RawMail
from mailbot.domain.procedure import MailboxProfile, Start
from mailbot.domain.reading import (
    Because,
    IdentityReading,
    Kind,
    KindReading,
    Proof,
    Reading,
    ReplySafety,
    ThreadReading,
    Verdict,
)
from mailbot.rules import routing
from mailbot.rules.decision import Open


@dataclass(frozen=True, slots=True)
class Logged:
    """What staff state about it."""

    kind: CaseKind  # complaint or appeal
    name: str
    address: Address | None  # None: no email, so the acknowledgement is a task for a person
    received_on: date
    via: str  # "post", "telephone", "person"
    raw: bytes  # the words as a mail, for the record


def register(desk: Desk, profile: MailboxProfile, logged: Logged) -> Carried:
    """Open a case for it.  Raises UserError for a date in the future and for what is logged already."""
    office = desk.offices[profile.organisation]
    zone, now = office.procedure.zone, desk.clock.now()
    received_at = datetime.combine(logged.received_on, time(), zone)
    if logged.received_on > now.astimezone(zone).date():
        raise UserError(
            Problem("--received", f"{logged.received_on} is in the future;", "give the day it came")
        )
    key = MailKey(profile.address, 0, f"{logged.via}:{now.isoformat()}", "LOGGED")
    raw = RawMail(key, received_at, logged.raw, len(logged.raw), logged.raw)
    mail = desk.reader.read(raw, ())
    reading = _reading(logged)
    barred = routing.concerned(mail, office.directory.people)
    with desk.store.begin() as work:
        if work.ledger.find(mail.identity) is not None:
            raise UserError(Problem("letter", "the same words are logged already;", "see mailbot cases"))
        sheet = Sheet(office, profile, raw, mail, reading, None, answered=False, barred=barred, now=now)
        state = (
            office.procedure.appeal_state if logged.kind is CaseKind.APPEAL else office.procedure.intake_state
        )
        decision = Open(
            logged.kind,
            State(state),
            (Start(logged.kind),),
            f"LOGGED_{logged.via.upper()}",
            logged.address is None,
        )
        carried = desk.carry_out(work, decision, sheet)
        work.ledger.record(
            LedgerEntry(
                key, mail.identity, "", carried.outcome, decision.reason, carried.reference, received_at, now
            )
        )
        work.commit()
    return carried


def _reading(logged: Logged) -> Reading:
    """No reading at all: a person has said what it is and who wrote."""
    said = (Because("SAID_BY_STAFF", logged.via),)
    return Reading(
        KindReading(Kind(logged.kind), certain=True, because=said),
        IdentityReading(Verdict.NAMED, logged.name, ()),
        ReplySafety(safe=logged.address is not None),
        ThreadReading(None, Proof.NONE),
        logged.address,
    )
