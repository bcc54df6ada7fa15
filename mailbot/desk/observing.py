"""Beside a human office: each mail is noted with what mailbot would have done, and compared with Sent (R41).

Within the transaction that judges the mail, in a store of its own, so that a kill loses and repeats nothing.
Who answered is seen as mailbot itself would see it: in Sent, or where a colleague copied the mailbox in.
"""

from dataclasses import dataclass
from datetime import timedelta

from mailbot.desk.admit import Admitted, Desk
from mailbot.desk.intake import FOLDER as INBOX
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.mail import IncomingMail, MailKey
from mailbot.domain.observation import Match, Observation, OfficeAnswer
from mailbot.domain.reading import Kind
from mailbot.ports import Clock, UnitOfWork
from mailbot.reading.answering import same_heading, speaks_of_complaint
from mailbot.rules import observed

LONGEST_WAIT = timedelta(days=90)  # an answer under the same heading is not looked for further back
_UNSEEN = frozenset({Outcome.TOO_OLD, Outcome.DUPLICATE})  # judged elsewhere, or not ours to judge
_SUBJECT = 200  # characters


@dataclass(frozen=True, slots=True)
class Observing:
    """Hears of each mail as it gets its outcome (`Desk.witness`)."""

    clock: Clock

    def __call__(self, work: UnitOfWork, admitted: Admitted) -> None:
        if admitted.entry.outcome in _UNSEEN:
            return
        answer = self._answer(admitted)
        if answer is not None:
            self._compare(work, answer)
        if admitted.entry.key.folder == INBOX:
            work.observations.add(self._observation(work, admitted))

    def _answer(self, admitted: Admitted) -> OfficeAnswer | None:
        """A mail by one of us to somebody; None for all other mail."""
        mail, reading = admitted.mail, admitted.reading
        if mail is None or (reading is not None and reading.kind.kind in {Kind.AUTO_REPLY, Kind.BOUNCE}):
            return None
        sent = admitted.entry.key.folder != INBOX
        by_us = sent or (reading is not None and reading.kind.kind is Kind.STAFF_REPLY)
        return _as_answer(mail, sent=sent) if by_us else None

    def _compare(self, work: UnitOfWork, answer: OfficeAnswer) -> None:
        for seen in self._answered(work, answer).values():
            match = observed.compared(seen, answer)
            if match is not None:
                work.observations.matched(seen.key, match, self.clock.now(), answer.at)

    def _answered(self, work: UnitOfWork, answer: OfficeAnswer) -> dict[MailKey, Observation]:
        """The mails that it answers: by thread, else under the same heading, with all of their case."""
        threaded = work.observations.answering(answer.answers)
        found = [one for one in threaded if not frozenset(answer.to).isdisjoint(one.writers)]
        if not found:
            since = answer.at - LONGEST_WAIT
            found = [
                one
                for address in answer.to
                for one in work.observations.written_by(address, since)
                if same_heading(one.subject, answer.subject)
            ]
        cases = dict.fromkeys(one.reference for one in found if one.reference is not None)
        related = (one for reference in cases for one in work.observations.of_case(reference))
        return {one.key: one for one in (*found, *related)}

    def _observation(self, work: UnitOfWork, admitted: Admitted) -> Observation:
        entry = admitted.entry
        case = work.cases.get(entry.reference) if entry.reference else None
        if case is not None and (case.sealed or case.state.closed_circle):
            return self._closed(entry)
        mail, reading, carried = admitted.mail, admitted.reading, admitted.carried
        reasons = (entry.reason, *(map(str, reading.because) if reading else ()))
        return Observation(
            key=entry.key,
            message_id=entry.message_id,
            writers=_writers(admitted),
            sender=_shown(mail) if mail else "",
            subject=mail.subject[:_SUBJECT] if mail else "",
            received_at=entry.received_at,
            seen_at=self.clock.now(),
            outcome=entry.outcome,
            reasons=reasons,
            reference=entry.reference,
            letters=tuple(letter.template.value for letter in carried.letters) if carried else (),
            due_at=observed.owed_by(case, entry.outcome),
        )

    def _closed(self, entry: LedgerEntry) -> Observation:
        """What the officer alone may know of: that there is something, and no more."""
        return Observation(
            key=entry.key,
            message_id=entry.message_id,
            writers=(),
            sender="",
            subject="",
            received_at=entry.received_at,
            seen_at=self.clock.now(),
            outcome=entry.outcome,
            reasons=(),
            reference=None,
            letters=(),
            closed=True,
        )


def overdue(desk: Desk) -> int:
    """Note what nobody has acknowledged by its last instant; returns how many those are."""
    now = desk.clock.now()
    with desk.store.begin() as work:
        silent = work.observations.silent(now - timedelta(seconds=1))
        for one in silent:
            work.observations.matched(one.key, Match.SILENT, now, None)
        work.commit()
    return len(silent)


def _as_answer(mail: IncomingMail, *, sent: bool) -> OfficeAnswer:
    """When it was written counts: a copy may be filed in Sent, or moved there, much later."""
    claimed = mail.sent_at if sent else None
    return OfficeAnswer(
        at=min(claimed or mail.received_at, mail.received_at),
        answers=(*mail.in_reply_to, *mail.references),
        to=tuple(dict.fromkeys(one.key for one in (*mail.to, *mail.cc))),
        subject=mail.subject,
        speaks_of_complaint=speaks_of_complaint(mail),
    )


def _writers(admitted: Admitted) -> tuple[str, ...]:
    mail, reading = admitted.mail, admitted.reading
    complainant = reading.complainant if reading else None
    theirs = [complainant] if complainant else []
    every = (*theirs, *mail.senders, *mail.reply_to) if mail else ()
    return tuple(dict.fromkeys(one.key for one in every))


def _shown(mail: IncomingMail) -> str:
    return ", ".join(f"{one.name} <{one.address}>" if one.name else one.address for one in mail.senders)
