"""Taking in one mail: read it, judge it, record what follows, all in one commit.

The mailbox is not touched here.  A crash anywhere leaves the mail where it was; the next pass finds
it again and the ledger says whether it was dealt with.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from mailbot.desk import books
from mailbot.desk.answers import Answers
from mailbot.desk.carry_out import CarryOut
from mailbot.desk.commanding import OBEYED, Commanding
from mailbot.desk.concerns import concerned
from mailbot.desk.erased import decided, without_erased
from mailbot.desk.people import at_receipt, look_again
from mailbot.desk.points import At, nothing
from mailbot.desk.repeats import Repeats
from mailbot.desk.sent_shows import NOTHING as NOT_ASKED
from mailbot.desk.sent_shows import SentShows
from mailbot.desk.sheet import Carried, Sheet
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.event import Noted
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.mail import Address, IncomingMail, RawMail
from mailbot.domain.procedure import MailboxProfile, Office
from mailbot.domain.reading import Known, Reading
from mailbot.domain.reference import Reference
from mailbot.domain.self_letter import is_self_letter
from mailbot.maillog import MailLog
from mailbot.ports import Clock, MailReader, Store, UnitOfWork
from mailbot.reading.thread import claims
from mailbot.reading.understand import correspondent, understand
from mailbot.rules import routing
from mailbot.rules.appealing import decided_case_of, perhaps_an_appeal
from mailbot.rules.decide import decide
from mailbot.rules.letters import about_fault
from mailbot.rules.refused import name_given_to

# What was judged for one mailbox only: another mailbox may see the same mail with other eyes (R3).
NOT_FINAL = frozenset({Outcome.NOT_OURS, Outcome.TOO_OLD, Outcome.HISTORY})


LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Desk:
    """What admitting needs of the world."""

    store: Store
    reader: MailReader
    clock: Clock
    carry_out: CarryOut
    offices: Mapping[str, Office]
    profiles: Mapping[str, MailboxProfile]  # by case-folded address
    key: bytes  # signs our Message-IDs
    log: MailLog
    largest: int  # octets; a larger mail is held for a person without being fetched
    at: At = nothing
    commanding: Commanding | None = None  # carries out what staff order by mail
    witness: "Witness | None" = None  # hears of each mail within its transaction (`--observe`)

    def tell(self, work: UnitOfWork, admitted: "Admitted") -> None:
        """A mail has its outcome, not yet committed."""
        if self.witness is not None:
            self.witness(work, admitted)

    @property
    def own_addresses(self) -> frozenset[str]:
        return frozenset(self.profiles)

    @property
    def prefixes(self) -> frozenset[str]:
        """Of the references of all bodies."""
        return frozenset(office.procedure.reference_prefix for office in self.offices.values())

    @property
    def answers(self) -> Answers:
        return Answers(self.carry_out.promise, self.prefixes, self.own_addresses, self.key)


@dataclass(frozen=True, slots=True)
class Admitted:
    """How a mail ended, with what was concluded on the way (None where it was not judged)."""

    entry: LedgerEntry
    mail: IncomingMail | None = None
    reading: Reading | None = None
    carried: Carried | None = None


Witness = Callable[[UnitOfWork, Admitted], None]


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the pass that a mail came with."""

    taken_from: datetime = LONG_AGO  # mail received before is not ours to read
    told: "Told | None" = None  # which references letters gave to a mail already (after a restore)
    sent: SentShows = NOT_ASKED  # what people have written lately (R35)
    first: "First | None" = None  # what the same transaction does before (a held mail is let in)


Told = Callable[[IncomingMail, Address | None], tuple[Reference, ...]]  # of a mail and its writer
First = Callable[[UnitOfWork], None]
EVERYTHING = Context()


def admit(desk: Desk, raw: RawMail, context: Context = EVERYTHING) -> Admitted:
    """Give one mail its outcome.

    Raises StoreUnavailable when nothing could be recorded; the mail is then seen again.  UnreadableMail of
    a mail that is let in a second time.
    """
    profile = desk.profiles[raw.key.mailbox.casefold()]
    try:
        mail = desk.reader.read(raw, profile.mx)
    except UnreadableMail as error:
        if context.first is not None:
            raise
        return hold(desk, raw, "UNREADABLE", str(error))
    desk.at("read")
    with desk.store.begin() as work:
        desk.at("transaction_begun")
        if context.first is not None:
            context.first(work)
        admitted = settled_before(desk, work, mail, context) or _judge(desk, work, raw, mail, context)
        work.ledger.record(admitted.entry)
        desk.tell(work, admitted)
        desk.at("recorded")
        work.commit()
    desk.at("committed")
    desk.log.admitted(admitted.entry, mail, admitted.reading)
    for reference, act, person in admitted.carried.acted if admitted.carried else ():
        desk.log.acted(reference, act, person)
    return admitted


def settled_before(desk: Desk, work: UnitOfWork, mail: IncomingMail, context: Context) -> Admitted | None:
    """The end of a mail that is not to be judged: too old, or seen already; None for all others."""
    if mail.received_at < context.taken_from:
        return Admitted(entry_of(desk, mail, Outcome.TOO_OLD, "BEFORE_MAILBOX_WAS_TAKEN_ON"), mail)
    if is_self_letter(mail, mail.key.mailbox, desk.key):
        return Admitted(entry_of(desk, mail, Outcome.HISTORY, "SELF_LETTER"), mail)
    prior = work.ledger.find(mail.identity)
    if prior is None or (prior.outcome in NOT_FINAL and prior.reason != OBEYED):
        return None
    case = work.cases.get(prior.reference) if prior.reference else None
    if case is not None and case.dossier.erased_on is None and prior.key.mailbox != mail.key.mailbox:
        noted = Noted(f"ALSO_RECEIVED_AT {mail.key.mailbox}", mail.identity)
        work.cases.update(case, [noted], desk.clock.now())
    return Admitted(entry_of(desk, mail, Outcome.DUPLICATE, "SAME_MAIL", prior.reference), mail)


def _judge(desk: Desk, work: UnitOfWork, raw: RawMail, mail: IncomingMail, context: Context) -> Admitted:
    look_again(desk.offices, work)
    profile = desk.profiles[raw.key.mailbox.casefold()]
    office = at_receipt(desk.offices, profile.organisation, mail.received_at)
    remembered = without_erased(work, look_up(desk, work, mail, profile))
    known = remembered.known
    reading = understand(mail, profile, office, known, desk.own_addresses)
    desk.at("understood")
    found = name_given_to(mail, reading, known) or decided_case_of(reading, known)
    reading = reading if found is None else replace(reading, thread=found)
    reading = Repeats(desk.reader, work).recognise(mail, reading, known)
    reading = perhaps_an_appeal(mail, reading, known)
    answers = desk.answers
    reading = answers.on_its_case(work, mail, reading, office, known)
    orders = desk.commanding.hear(work, mail, reading) if desk.commanding else None
    reading = reading if orders is None else orders.reading
    taken_over = books.case_taken_over(work, reading.thread.reference)
    case = work.cases.get(taken_over) if taken_over else None
    if case is not None:  # it may be another body's, although written to here: its rules and people count
        office = books.office_of(work, desk.offices, case)
    decision = decided(decide(office.procedure, reading, case), remembered, reading)
    was_answered = context.sent.answers(mail, reading, office, desk.own_addresses)
    barred = concerned(mail, reading, office.directory.people)
    sheet = Sheet(office, profile, raw, mail, reading, case, was_answered, barred, desk.clock.now())
    if context.told is not None:
        sheet = replace(sheet, told=partial(context.told, mail, reading.complainant))
    carried = desk.carry_out(work, decision, sheet)
    if orders is not None and desk.commanding is not None:
        carried = desk.commanding.obey(work, orders, sheet, carried)
    carried = answers.copied(work, sheet, orders, carried)
    desk.at("carried_out")
    entry = entry_of(desk, mail, carried.outcome, carried.reason or decision.reason, carried.reference)
    return Admitted(entry, mail, reading, carried)


def entry_of(
    desk: Desk, mail: IncomingMail, outcome: Outcome, reason: str, reference: Reference | None = None
) -> LedgerEntry:
    now = desk.clock.now()
    return LedgerEntry(
        mail.key, mail.identity, mail.message_id, outcome, reason, reference, mail.received_at, now
    )


def look_up(desk: Desk, work: UnitOfWork, mail: IncomingMail, profile: MailboxProfile) -> Known:
    """What the store knows about the ids, references and addresses of a mail."""
    claimed = claims(mail, desk.prefixes, desk.key)
    sender = correspondent(mail, profile, desk.own_addresses)
    signed = work.cases.known([claimed.signed]) if claimed.signed else ()
    return Known(
        by_signed_id=signed[0] if signed else None,
        by_known_id=work.cases.known_by_message_ids(claimed.message_ids) if claimed.message_ids else None,
        by_reference=work.cases.known(claimed.references) if claimed.references else (),
        by_address=work.cases.known_by_address(sender.key, profile.organisation) if sender else (),
    )


def hold(desk: Desk, raw: RawMail, reason: str, why: str) -> Admitted:
    """Keep the bytes of a mail that cannot be handled, and tell a person, in one commit."""
    profile = desk.profiles[raw.key.mailbox.casefold()]
    office = desk.offices[profile.organisation]
    now = desk.clock.now()
    entry = LedgerEntry(raw.key, "", "", Outcome.HELD, reason, None, raw.delivered_at, now)
    facts = LetterFacts(
        received_at=raw.delivered_at.astimezone(office.procedure.zone),
        problem=f"The mail {raw.key} could not be handled: {why}"[:300],
        remedy="It lies untouched in the mailbox. Please read it there; a promised time may be running from "
        "its receipt. Deal with it by hand, or ask whoever runs mailbot to let it in once the cause is "
        f"mended: “mailbot release mail {raw.key.short}”.",
    )
    with desk.store.begin() as work:
        work.ledger.keep_unreadable(raw)
        for person in routing.triage_group(office, frozenset()):
            request = about_fault(office, profile.address, Template.HELD_MAIL, person, facts)
            desk.carry_out.promise(work, request, now)
        work.ledger.record(entry)
        desk.tell(work, Admitted(entry))
        work.commit()
    desk.log.held(entry, why)
    return Admitted(entry)
