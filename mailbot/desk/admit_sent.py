"""Taking in one mail of Sent: an answer to a complainant goes on its case, all else is none of our business.

In one commit, as for mail that came in; what stands in the ledger is never fetched again.
"""

import hashlib
from dataclasses import dataclass, replace

from mailbot.desk import books
from mailbot.desk.admit import EVERYTHING, Admitted, Desk, First, entry_of, hold, look_up, settled_before
from mailbot.desk.answers import in_sent
from mailbot.desk.erased import without_erased
from mailbot.desk.sheet import Sheet, keep
from mailbot.domain.errors import UnreadableMail
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.mail import IncomingMail, RawMail
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.reading import Kind, Known
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork
from mailbot.reading.understand import understand
from mailbot.rules.answered import Doubt


@dataclass(frozen=True, slots=True)
class _Found:
    """A mail of Sent, and what the store knows about it."""

    raw: RawMail
    mail: IncomingMail
    profile: MailboxProfile
    known: Known


def admit_sent(desk: Desk, raw: RawMail, first: First | None = None) -> Admitted:
    """Give one mail of Sent its outcome.

    Raises StoreUnavailable when nothing could be recorded; the mail is then seen again.
    """
    profile = desk.profiles[raw.key.mailbox.casefold()]
    try:
        mail = desk.reader.read(raw, profile.mx)
    except UnreadableMail as error:
        if first is not None:
            raise
        return hold(desk, raw, "UNREADABLE", str(error))
    with desk.store.begin() as work:
        if first is not None:
            first(work)
        found = _Found(raw, mail, profile, without_erased(work, look_up(desk, work, mail, profile)).known)
        admitted = _judged(desk, work, found)
        work.ledger.record(admitted.entry)
        desk.tell(work, admitted)
        desk.at("sent_recorded")
        work.commit()
    desk.at("sent_committed")
    desk.log.admitted(admitted.entry, mail, admitted.reading)
    return admitted


def _judged(desk: Desk, work: UnitOfWork, found: _Found) -> Admitted:
    mail = found.mail
    answers, organisation = desk.answers, found.profile.organisation
    reference = answers.case_answered(work, mail, found.known)
    reference = reference or answers.under_its_heading(work, mail, organisation)
    if reference is None:
        return Admitted(entry_of(desk, mail, Outcome.NOT_OURS, "ANSWERS_NO_COMPLAINANT"), mail)
    sheet = _sheet(desk, work, found, reference)
    if sheet.reading.kind.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}:
        return Admitted(entry_of(desk, mail, Outcome.NOT_OURS, "WRITTEN_BY_MACHINE"), mail)
    if _is_a_letter(work, found.raw, reference):
        return Admitted(entry_of(desk, mail, Outcome.HISTORY, "OUR_LETTER"), mail)
    before = _seen(work, mail, reference)
    if before is not None:
        if before.key.folder != mail.key.folder:  # in the inbox it may not have been believed; here it is
            desk.answers.weigh(work, sheet, reference, Doubt.NONE, before.identity)
        settled = settled_before(desk, work, mail, EVERYTHING)
        again = entry_of(desk, mail, Outcome.DUPLICATE, "SAME_MAIL", reference)
        return settled or Admitted(again, mail)
    sheet = replace(sheet, reading=in_sent(sheet.reading, found.known, reference))
    file = sheet.file(work, desk.carry_out.promise, sheet.known_case())
    file.note(sheet.joined(Kind.STAFF_REPLY))
    desk.answers.follow(file, sheet, Doubt.NONE, mail.identity)
    carried = keep(file, sheet, Outcome.JOINED)
    entry = entry_of(desk, mail, Outcome.JOINED, "ANSWER_IN_SENT", reference)
    return Admitted(entry, mail, sheet.reading, carried)


def _sheet(desk: Desk, work: UnitOfWork, found: _Found, reference: Reference) -> Sheet:
    case = work.cases.get(reference)
    assert case is not None, "it was found a moment ago"
    office = books.office_of(work, desk.offices, case)
    reading = understand(found.mail, found.profile, office, found.known, desk.own_addresses)
    nobody: frozenset[str] = frozenset()
    now = desk.clock.now()
    return Sheet(office, found.profile, found.raw, found.mail, reading, case, False, nobody, now)


def _is_a_letter(work: UnitOfWork, raw: RawMail, reference: Reference) -> bool:
    """Whether it is a letter of ours under another Message-ID: relays write their own (MAIL C4.31)."""
    return any(_digest(letter.content) == raw.body_digest for letter in work.outbox.of_case(reference))


def _digest(letter: bytes) -> bytes:
    """As a mail's body digest: line ends as LF, without the newlines at its end."""
    body = letter.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
    return hashlib.sha256(body.rstrip(b"\n")).digest()


def _seen(work: UnitOfWork, mail: IncomingMail, reference: Reference) -> LedgerEntry | None:
    """How the case got this mail already; servers may have changed its body."""
    mails = work.ledger.mails_of(reference)
    same = (one for one in mails if one.identity == mail.identity)
    copies = (one for one in mails if mail.message_id and one.message_id == mail.message_id)
    return next(iter((*same, *copies)), None)
