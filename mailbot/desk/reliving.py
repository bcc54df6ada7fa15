"""Living the time after a backup once more, before anything leaves.

A store that was put back is that of yesterday; the world is not.  Since the backup complaints came in and
were acknowledged, staff decided things by mail, letters left and told people references and dates.  Sent
twice, or under another reference, they do harm; forgotten, they do more.  What happened lies in the
mailboxes still: what came in, in the inboxes, which mailbot does not touch; what went out, in Sent.

So `mailbot restore` marks the store, and while it is marked no letter leaves (desk.gate) and no mailbox is
read in the usual way.  First:

1. **Sent is read**, from a day before the backup on, in every mailbox.  Letters of ours that the store lacks,
   or believes to be waiting, are kept for good (FoundLetter).  The references that they tell are given to
   nobody else, nor are the few next ones, which letters not yet copied to Sent may have told.
2. **Mail is listed** that the ledger lacks: inboxes whole, not only above the waterline, and what people have
   sent.
3. Mail and letters, sorted by time, **are lived through** with the clock at each: what had fallen due by
   then is done first.  A mail's time is that of its receipt, or later that of the notices that were written
   when it was taken in: who deals with it depends on the day.  It is judged as always, and opens its case
   under the reference that was told to its writer.  A letter found in Sent ends the one that was promised
   anew for the same purpose: the same Message-ID, else the same kind to the same reader on the same case.
   The outbox then holds the bytes that really left, so that answers and dates fit them.
4. The last letter found is the last sign of life.  **From there on the clock is that of today**: what came
   later was never dealt with, and is dealt with now.  Where the mail server's clock is ahead of ours, a
   letter is older than its cause: it is looked at again after each mail.
5. What was promised and not found in Sent never left, and leaves now.

Each item is a transaction of its own and the mark goes last: cut off anywhere, it begins anew and finds
what is done already.

What cannot be known is told to whoever runs mailbot: letters that nothing in the mailboxes explains, since
somebody decided something at the terminal (their like is held for a person, desk.gate); references told
whose case is not there; mailboxes whose Sent cannot be read (their letters are held).  A letter that had
left, and whose copy had not reached Sent when the store was lost, leaves twice; R10's window is the same.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush
from typing import Protocol

from mailbot.desk import gate
from mailbot.desk.admit import LONG_AGO, Admitted, Context, Desk, admit
from mailbot.desk.admit_sent import admit_sent
from mailbot.desk.digests import Digests
from mailbot.desk.fetching import Stop, fetchable, one_by_one, take_one
from mailbot.desk.found_in_sent import Seen, Told, content_of, read
from mailbot.desk.intake import FOLDER, Since, never, take_in
from mailbot.desk.looking_back import Moment, Past, look_back
from mailbot.desk.relived import Relived, Telling
from mailbot.desk.settling import Settling, Verdict
from mailbot.desk.sweep import Sweep
from mailbot.desk.undelivered import Undelivered
from mailbot.domain.aftercare import RESTORED, FoundLetter
from mailbot.domain.errors import MailboxUnavailable, StoreUnavailable
from mailbot.domain.event import Noted
from mailbot.domain.letter import (
    TO_COMPLAINANTS,
    UNSENT,
    Attempt,
    AttemptVerdict,
    LetterState,
    OutboxLetter,
    Template,
)
from mailbot.domain.mail import RawMail
from mailbot.domain.running import Mark
from mailbot.maillog import MailLog
from mailbot.ports import Liveness, Mailbox, UnitOfWork

ALONE = timedelta(minutes=10)  # for which one daemon of several has the work, before it says so again
LEASE = "reliving"
SENT_UNREAD = "SENT_UNREAD"  # why a letter is held: whether it has left cannot be seen
RELIVED = "RELIVED_AFTER_RESTORE"  # noted on each case
_MANY = 1_000_000  # letters of which those of a mailbox are looked for


class TurnedClock(Protocol):
    """A clock that can be turned back for a while (see adapters.clocks)."""

    def now(self) -> datetime: ...

    def turn_to(self, instant: datetime | None) -> None: ...


@dataclass(frozen=True, slots=True)
class Reliving:
    """Takes a store that was put back to the present."""

    desk: Desk
    mailboxes: Sequence[Mailbox]
    sweep: Sweep
    digests: Digests | None
    undelivered: Undelivered
    clock: TurnedClock
    since: Since
    worker: str
    alive: Liveness
    log: MailLog

    def needed(self) -> bool:
        """Whether the store is marked.  Raises StoreUnavailable."""
        with self.desk.store.view() as work:
            return gate.to_be_relived(work)

    def run(self, stop: Stop = never) -> Relived | None:
        """To the present; None where there is nothing to do, or it was told to stop.

        Raises MailboxUnavailable until every mailbox can be read, StoreUnavailable also while another
        daemon is at it; what was committed stays.
        """
        if not self.needed():
            return None
        self._be_alone()
        try:
            past = self._look_back()
            self._live_through(past, stop)
            self.clock.turn_to(None)
            return None if stop() else self._finish(past, stop)
        finally:
            self._let_others()

    def _look_back(self) -> Past:
        with self.desk.store.view() as work:
            mark = work.marks.get(RESTORED)
        assert mark is not None, "it was there a moment ago"
        return look_back(self.desk, self.mailboxes, mark.at)

    def _be_alone(self) -> datetime:
        """Returns when that was.  A daemon that is no more keeps nobody waiting."""
        self.clock.turn_to(None)
        now = self.clock.now()
        with self.desk.store.begin() as work:
            for lease in work.leases.all(LEASE):
                if lease.holder and not self.alive(lease.holder):
                    work.leases.give_back(lease)
            if work.leases.take(LEASE, self.worker, now, now + ALONE) is None:
                raise StoreUnavailable("another daemon takes in what came after the backup")
            work.commit()
        return now

    def _let_others(self) -> None:
        """Where the store is out of reach, the lease runs out by itself."""
        self.clock.turn_to(None)
        with suppress(StoreUnavailable), self.desk.store.begin() as work:
            for lease in work.leases.all(LEASE):
                if lease.holder == self.worker:
                    work.leases.give_back(lease)
            work.commit()

    def _live_through(self, past: Past, stop: Stop) -> None:
        told = Told([one.found for one in past.letters], self.desk.offices, self.desk.key)
        alone, last_sign = self._be_alone(), past.last_sign
        moments = [(one.order, one) for one in past.moments]
        heapify(moments)
        while moments and not stop():
            _, moment = heappop(moments)
            self.clock.turn_to(None)
            if self.clock.now() - alone > ALONE / 3:
                alone = self._be_alone()
            self.clock.turn_to(moment.at if moment.at <= last_sign else None)
            self.sweep.run()
            if moment.seen is not None:
                past.missed += [] if self._end(moment.seen, past) else [moment.seen]
            elif (later := self._take(moment, past, told, stop)) is not None:
                heappush(moments, (later.order, later))
            else:
                past.missed = [seen for seen in past.missed if not self._end(seen, past)]
        if past.intake.left and not stop():
            lost = f"{len(past.intake.left)} mails that came after the backup cannot be read just now"
            raise MailboxUnavailable(lost)

    def _take(self, moment: Moment, past: Past, told: Told, stop: Stop) -> Moment | None:
        """Take one mail in, or say when it was taken in the first time, if that was later."""
        context = Context(LONG_AGO, told.references, moment.shows)

        def take(raw: RawMail) -> Admitted:
            inbox = raw.key.folder == FOLDER
            admitted = admit(self.desk, raw, context) if inbox else admit_sent(self.desk, raw)
            if admitted.entry.reference is not None:
                past.touched.add(admitted.entry.reference)
            return admitted

        stubs = fetchable(self.desk, [moment.stub], past.intake)
        for raw in one_by_one(stop, moment.mailbox, stubs, past.intake):
            mail = read(self.desk, raw) if isinstance(raw, RawMail) and not moment.waited else None
            at = told.taken_in_at(mail, moment.at) if mail else moment.at
            if at > moment.at:
                return replace(moment, at=at, waited=True)
            take_one(self.desk, raw, take, past.intake)
        return None

    def _end(self, seen: Seen, past: Past) -> bool:
        """Whether a letter was promised anew for this purpose: it is the one that lies in Sent."""
        if self.digests is not None and seen.found.template == Template.WEEKLY_DIGEST:
            self.digests.run()
        with self.desk.store.begin() as work:
            known = work.outbox.by_message_id(seen.found.message_id)
            if known is not None and known.state not in UNSENT:  # it came back before it was looked at
                work.found.explain(seen.found.message_id, known.id)
                work.commit()
                return True
            if _same(work, seen.found, past) is None:
                return False
        content = content_of(seen)
        with self.desk.store.begin() as work:
            letter = _same(work, seen.found, past)
            if letter is None:
                return False
            work.found.adopt(letter, seen.found, content or letter.content)
            settle_as_found(work, Settling(self.undelivered), letter, seen.found)
            work.commit()
        past.settled += 1
        if letter.reference is not None:
            past.touched.add(letter.reference)
        return True

    def _finish(self, past: Past, stop: Stop) -> Relived | None:
        """What is left of the letters, what came since the last sign of life, and the mark."""
        for mailbox in self.mailboxes:
            intake = take_in(self.desk, mailbox, self.since, stop, sweep=True)
            past.intake.outcomes.update(intake.outcomes)
        for seen in past.missed:
            self._end(seen, past)
        if stop():
            return None
        now = self.clock.now()
        with self.desk.store.begin() as work:
            _hold_the_unseen(work, past)
            for reference in sorted(past.touched):
                work.cases.note(reference, (Noted(RELIVED, ""),), now)
            relived = _summary(work, past)
            Telling(self.desk.carry_out.promise, self.desk.offices, self.desk.profiles)(work, relived, now)
            work.marks.set(Mark(RESTORED, past.since, ""))
            work.commit()
        self.log.relived(relived.mails, relived.letters, len(relived.unexplained))
        return relived


def _same(work: UnitOfWork, found: FoundLetter, past: Past) -> OutboxLetter | None:
    """By its Message-ID, else the first of the same kind that no other letter in Sent is."""
    letter = work.outbox.by_message_id(found.message_id)
    if letter is not None:
        return letter if letter.state in UNSENT else None
    others = {one.found.message_id for one in past.letters}
    return next((one for one in work.found.waiting_for(found) if one.message_id not in others), None)


def settle_as_found(work: UnitOfWork, settle: Settling, letter: OutboxLetter, found: FoundLetter) -> None:
    """The letter left when Sent got it, under the Message-ID found there; its case learns what follows."""
    if letter.state is LetterState.HELD and not work.held.let_letter_go(
        letter.id, LetterState.WAITING, "", found.sent_at
    ):
        return  # somebody has decided on it meanwhile
    attempt = Attempt(letter.id, found.written_at, found.sent_at, AttemptVerdict.ACCEPTED, "found in Sent")
    settle(work, Verdict(replace(letter, message_id=found.message_id), attempt))


def _hold_the_unseen(work: UnitOfWork, past: Past) -> None:
    """Letters of mailboxes whose Sent cannot be read may have left: a person says."""
    blind = set(map(str.casefold, past.blind))
    letters = work.outbox.promised_after(0, _MANY) if blind else ()
    waiting = (one for one in letters if one.state is LetterState.WAITING)
    work.held.hold([one for one in waiting if one.mailbox.casefold() in blind], SENT_UNREAD)


def _summary(work: UnitOfWork, past: Past) -> Relived:
    told = {seen.found.reference for seen in past.letters if seen.found.reference is not None}
    return Relived(
        backup_at=past.since,
        mails=past.intake.admitted,
        letters=past.settled,
        unexplained=tuple(one for one in work.found.unexplained() if one.template in TO_COMPLAINANTS),
        lost=tuple(sorted(one for one in told if work.cases.get(one) is None)),
        blind=tuple(past.blind),
    )
