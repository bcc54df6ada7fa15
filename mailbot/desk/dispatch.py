"""Delivering what was promised.

The order of effects is the point of this file.  An attempt is committed before its socket is opened, so
a letter found in state sending may have arrived and no other letter can have.  The verdict on one letter
and the attempt of the next share one commit: an accepted letter is never unsettled for longer than it
takes to begin another.  A verdict that the store would not take is kept and written before anything else.
"""

import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeVar

from mailbot.desk import gate
from mailbot.desk.points import At, nothing
from mailbot.desk.presence import Presence
from mailbot.desk.settling import Settling, Verdict
from mailbot.desk.undelivered import Undelivered
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
    MailboxUnavailable,
    PermanentFailure,
    StoreUnavailable,
    TemporaryFailure,
    TokenRefused,
    UncertainDelivery,
)
from mailbot.domain.letter import Attempt, AttemptVerdict, LetterState, OutboxLetter, Template
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Courier, Mailbox, Store, UnitOfWork

BATCH = 50  # letters leased at a time: a lease lasts minutes, a letter tens of milliseconds
COPIES = 100  # Sent copies appended at a time
AN_HOUR = timedelta(hours=1)
CUT_OFF = "mailbot was stopped while it sent the letter again"
PROMPTLY = 60.0  # seconds from registering an attempt to its socket; far less than the lease of a letter
STORE_TRIES = 3  # a commit may meet another writer on the same case; reading again settles it

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class SentFolder:
    """Where copies of one mailbox's letters lie.  The mailbox object is the dispatch's own (one thread)."""

    mailbox: Mailbox
    files_itself: bool  # the provider, or the courier, puts copies there; we only look


@dataclass(frozen=True, slots=True)
class DispatchReport:
    """What one pass brought."""

    sent: int
    failed: int
    held: int  # put on hold for a person
    put_off: int  # tried without success, to be tried again
    waiting: int  # letters still to go when the pass ended
    copied: int  # Sent copies appended
    limited: bool  # the hourly limit held letters back
    shut: str = ""  # why no letter may leave just now, as a constant; "" where they may

    @property
    def undelivered(self) -> int:
        """Letters that have not gone out."""
        return self.failed + self.held + self.waiting


@dataclass(slots=True)
class _Pass:
    """What one pass has seen so far."""

    eager: bool
    stop: Callable[[], bool]
    worker: str  # as whom its letters are leased; a name that is lost meanwhile sends no more of them
    verdicts: dict[LetterState, int] = field(default_factory=lambda: defaultdict(int))
    tried: dict[int, datetime | None] = field(default_factory=dict)  # letter id: when to try again
    down: dict[str, datetime] = field(default_factory=dict)  # mailbox: when its server is tried again
    leased: dict[int, datetime] = field(default_factory=dict)  # left alone, with when they may go
    limited: bool = False
    shut: str = ""


@dataclass(slots=True)
class Dispatch:
    """Takes letters from the outbox to the couriers.  One instance is used by one thread."""

    store: Store
    couriers: Mapping[str, Courier]  # by case-folded mailbox address
    clock: Clock
    presence: Presence  # as whom
    undelivered: Undelivered
    log: MailLog
    letters_per_hour: int = 5_000
    sent: Mapping[str, SentFolder] = field(default_factory=dict)  # by case-folded mailbox address
    at: At = nothing
    redirects: bool = False  # all goes to one address, and nobody else is reached (a trial)
    ticks: Callable[[], float] = time.monotonic  # seconds, going on while this process stands still
    _owed: list[Verdict] = field(default_factory=list)

    def run(self, *, eager: bool, stop: Callable[[], bool]) -> DispatchReport:
        """One pass: every letter that is due; with `eager` every one that waits, each tried once.

        Raises StoreUnavailable; verdicts not yet written are kept for the next pass.
        """
        going = _Pass(eager, stop, self.presence.name)
        self._write(self._recover)
        try:
            while not stop() and (letters := self._claim(going)):
                self.at("claimed")
                for letter in letters:
                    self._take(letter, going)
        finally:
            # Also on the way out of a fault: an accepted letter must not look like one in doubt.
            waiting = self._write(lambda work: self._let_go(work, going))
        copied = sum(self._file_copies(folder, stop) for folder in self.sent.values())
        return DispatchReport(
            sent=going.verdicts[LetterState.SENT],
            failed=going.verdicts[LetterState.FAILED],
            held=going.verdicts[LetterState.HELD],
            put_off=going.verdicts[LetterState.WAITING],
            waiting=waiting,
            copied=copied,
            limited=going.limited,
            shut=going.shut,
        )

    def _recover(self, work: UnitOfWork) -> None:
        """Take over from workers that are no more.

        Doubt is allowed once: a letter cut off again is held (R10), save where Sent will tell.
        """
        self.presence.look(work)
        now, living, ended = self.clock.now(), self.presence.living(work), self.presence.ended_before()
        for letter in work.outbox.doubted_again(living, ended):
            folder = self.sent.get(letter.mailbox.casefold())
            if folder is not None and folder.files_itself:
                continue
            cut_off = Attempt(letter.id, now, now, AttemptVerdict.UNCERTAIN, CUT_OFF)
            Settling(self.undelivered)(work, Verdict(letter, cut_off))
        work.outbox.release_dead(living, ended)

    def close(self) -> None:
        """Hang up."""
        for courier in self.couriers.values():
            courier.close()

    def _claim(self, going: _Pass) -> tuple[OutboxLetter, ...]:
        """Lease the next letters, as many as the hour still allows."""

        def claim(work: UnitOfWork) -> tuple[OutboxLetter, ...]:
            now = self.clock.now()
            going.shut = gate.shut(work)
            if going.shut or not self.presence.sure(going.worker):
                return ()
            room = self.letters_per_hour - work.outbox.sent_since(now - AN_HOUR)
            letters = self._lease(work, max(1, min(BATCH, room)), going)
            if room > 0 or not letters or letters[0].template is Template.ALERT:
                return letters  # an alert leaves whatever the hour has seen: it may be about just that
            going.limited = True
            work.outbox.put_off([letter.id for letter in letters], going.worker, now)
            self.undelivered.limit_reached(work, letters[0], self.letters_per_hour, now)
            return ()

        return self._write(claim)

    def _lease(self, work: UnitOfWork, limit: int, going: _Pass) -> tuple[OutboxLetter, ...]:
        while leased := work.outbox.claim(going.worker, self.presence.now(), limit, eager=going.eager):
            if letters := gate.hold_doubles(work, leased):
                return letters
        return ()

    def _take(self, letter: OutboxLetter, going: _Pass) -> None:
        """Deliver one leased letter, or leave it alone until the pass ends."""
        now = self.clock.now()
        if letter.id in going.tried:
            # Its lease is kept to the end, so that the next claim brings others.
            going.leased[letter.id] = going.tried[letter.id] or now
        elif letter.mailbox in going.down:
            going.leased[letter.id] = going.down[letter.mailbox]
        elif going.stop():
            going.leased[letter.id] = now
        else:
            self._try(letter, going)

    def _try(self, letter: OutboxLetter, going: _Pass) -> None:
        """Register an attempt and make it, where the letter is still ours."""
        tick = self.ticks()
        if begun := self._write(lambda work: self._begun(work, letter, going)):
            self.at("begun")
            verdict = self._attempt(begun, lambda: self._in_time(going, tick))
            self.at("delivered")
            going.verdicts[verdict.state] += 1
            going.tried[letter.id] = verdict.again_at
            if verdict.down:
                going.down[letter.mailbox] = verdict.again_at or verdict.attempt.ended_at

    def _in_time(self, going: _Pass, since: float) -> bool:
        """Whether the letter can still be nobody else's, whatever held us up since its attempt began."""
        return self.ticks() - since < PROMPTLY and self.presence.sure(going.worker)

    def _begun(self, work: UnitOfWork, letter: OutboxLetter, going: _Pass) -> OutboxLetter | None:
        """The letter with its attempt registered; None where the lease was lost, or all letters stopped."""
        self.presence.look(work)
        going.shut = going.shut or gate.paused(work)
        if going.shut or not self.presence.sure(going.worker):
            going.leased[letter.id] = self.clock.now()
            return None
        try:
            return work.outbox.begin(letter, going.worker, self.presence.now())
        except StoreUnavailable:
            return None

    def _attempt(self, letter: OutboxLetter, in_time: Callable[[], bool]) -> Verdict:
        """Deliver a letter whose attempt is committed; its verdict is owed from here on."""
        started = self.clock.now()
        ended, detail, down, refused = AttemptVerdict.UNCERTAIN, "interrupted", False, False
        try:
            detail = self._hand_over(letter, in_time)
            ended = AttemptVerdict.ACCEPTED
        except TemporaryFailure as error:
            ended, detail = AttemptVerdict.TEMPORARY, str(error)
            down = isinstance(error, CourierUnavailable)
            # Where the provider of the tokens refuses, the watch tells it, for mail and letters together.
            refused = isinstance(error, CourierRefused) and not isinstance(error.__cause__, TokenRefused)
        except PermanentFailure as error:
            ended, detail = AttemptVerdict.PERMANENT, str(error)
        except UncertainDelivery as error:
            detail = str(error)
        finally:
            # Whatever else went wrong in there, the letter may have left: that verdict is owed too.
            attempt = Attempt(letter.id, started, self.clock.now(), ended, " ".join(detail.split())[:300])
            verdict = Verdict(letter, attempt, down, refused, self.redirects)
            self._owed.append(verdict)
        self.log.attempted(letter, ended.value, attempt.detail)
        return verdict

    def _hand_over(self, letter: OutboxLetter, in_time: Callable[[], bool]) -> str:
        """The server's words, or where a copy was found.  Raises DeliveryFailed."""
        mailbox = letter.mailbox.casefold()
        courier, folder = self.couriers.get(mailbox), self.sent.get(mailbox)
        if courier is None:
            raise CourierRefused(f"the mailbox {letter.mailbox} is not configured any more")
        if letter.doubtful and folder is not None and folder.files_itself:
            try:
                if folder.mailbox.in_sent(letter.message_id):
                    return "found in Sent"
            except MailboxUnavailable as error:
                raise TemporaryFailure(f"Sent cannot be read, and a copy may lie there: {error}") from error
        if not in_time():
            raise TemporaryFailure("mailbot was held up, and somebody else may have the letter by now")
        return courier.deliver(letter)

    def _let_go(self, work: UnitOfWork, going: _Pass) -> int:
        """Give back what was leased and not tried; returns how many letters wait."""
        batches: dict[datetime, list[int]] = defaultdict(list)
        for letter, until in going.leased.items():
            batches[until].append(letter)
        for until, letters in batches.items():
            work.outbox.put_off(letters, going.worker, until)
        return work.outbox.count(LetterState.WAITING)

    def _file_copies(self, folder: SentFolder, stop: Callable[[], bool]) -> int:
        """Append copies to Sent, in batches.  A Sent folder out of reach waits for another pass."""
        copied = 0
        while not folder.files_itself and not stop():
            letters = self._uncopied(folder.mailbox.address)
            if not letters:
                break
            try:
                folder.mailbox.file_sent([letter.content for letter in letters])
            except MailboxUnavailable as error:
                self.log.mailbox_lost(folder.mailbox.address, str(error), 0)
                break
            self.at("copied")
            self._write(_marked_copied(letters))
            copied += len(letters)
        return copied

    def _uncopied(self, mailbox: str) -> tuple[OutboxLetter, ...]:
        """Letters whose copies are to be filed here: one daemon at a time files those of a mailbox."""
        with self.store.view() as work:
            letters = work.outbox.uncopied(mailbox, COPIES)
            return letters if letters and self.presence.files(work, mailbox) else ()

    def _write(self, deed: Callable[[UnitOfWork], Result]) -> Result:
        """Owed verdicts and a deed in one commit.  Raises StoreUnavailable; what is owed stays owed."""
        tries = STORE_TRIES
        while True:
            try:
                return self._write_once(deed)
            except StoreUnavailable:
                tries -= 1
                if not tries:
                    raise

    def _write_once(self, deed: Callable[[UnitOfWork], Result]) -> Result:
        settle = Settling(self.undelivered)
        with self.store.begin() as work:
            for verdict in self._owed:
                settle(work, verdict)
            result = deed(work)
            work.commit()
        if self._owed:
            self._owed.clear()
            self.at("settled")
        return result


def _marked_copied(letters: tuple[OutboxLetter, ...]) -> Callable[[UnitOfWork], None]:
    ids = [letter.id for letter in letters]
    return lambda work: work.outbox.copied(ids)
