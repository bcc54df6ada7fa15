"""The daemon: one thread a mailbox, one for letters, ticks for what is due, and a quiet end.

Each mailbox has its own troubles: its thread backs off and tries again while the others go on.
"""

import contextlib
import random
import signal
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from mailbot.desk.admit import Desk
from mailbot.desk.digests import Digests
from mailbot.desk.dispatch import Dispatch, DispatchReport
from mailbot.desk.fetching import Intake, Stop
from mailbot.desk.grants import Grants
from mailbot.desk.intake import Since, take_in
from mailbot.desk.junk import Junk
from mailbot.desk.pulse import Pulse
from mailbot.desk.reconcile import read
from mailbot.desk.relived import Relived
from mailbot.desk.roster import Roster
from mailbot.desk.sweep import Sweep
from mailbot.desk.vigil import Vigil
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, StoreUnavailable
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState
from mailbot.domain.running import Lease
from mailbot.maillog import MailLog
from mailbot.ports import Mailbox, ServiceManager
from mailbot.ticks import Every, keep_ticking

DISPATCH_TICK = 5  # seconds between looks for letters whose time has come
SWEEP_TICK = 30  # seconds between looks for clocks whose step has come
JUNK_TICK = 60  # seconds between looks whether it is time to look into the folders for junk
DIGEST_TICK = 60  # seconds between looks whether the weekly digest is due
GRANT_TICK = 60  # seconds between looks whether a token lapses soon
WATCH_TICK = 30.0  # seconds between looks whether all is well
RESTS = 120.0  # seconds; more than lie between two rounds of anything that is not a mailbox
LONGEST_WAIT = 300.0  # seconds; the most a mailbox that cannot be read is left alone
LEAVE_WITHIN = 9.0  # seconds for the mail in hand once told to stop
OTHERS_MAY_TRY = 3  # failures in a row after which another daemon, if there is any, may try a mailbox


@dataclass(frozen=True, slots=True)
class Works:
    """All that the daemon runs."""

    desk: Desk
    mailboxes: Sequence[Mailbox]
    dispatch: Dispatch
    roster: Roster  # which daemon reads which mailbox
    relive: Callable[[Stop], Relived | None]  # takes a store that was put back to the present
    sweep: Sweep
    digests: Digests | None  # None: nobody is told of the week (a rehearsal of the past)
    since: Since
    poll_seconds: float
    log: MailLog
    pulse: Pulse
    vigil: Vigil | None  # None: nobody is told how we do (a rehearsal)
    junk: Junk
    grants: Grants
    short_of_room: Callable[[], str] | None  # why no mail may be taken in just now, "" where it may

    def need_room(self) -> None:
        """Raises StoreUnavailable where the disk is nearly full: mail is left on its server."""
        why = self.short_of_room() if self.short_of_room is not None else ""
        if why:
            raise StoreUnavailable(why)


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass brought, for whoever watches."""

    intakes: tuple[tuple[str, Intake], ...]
    unread: tuple[tuple[str, str], ...]  # (mailbox, why it could not be read)
    letters: DispatchReport
    undelivered: int  # letters that wait, failed or are held
    held: int
    left: int = 0  # mails that could not be dealt with and are tried again
    relived: Relived | None = None  # what came of a store that was put back


def foresee(works: Works) -> tuple[int, int]:
    """How many cases and letters the waiting mail would make; for a throwaway store, nothing is delivered."""
    intakes = [take_in(works.desk, mailbox, works.since) for mailbox in works.mailboxes]
    works.sweep.run()
    with works.desk.store.view() as work:
        letters = work.outbox.count(LetterState.WAITING)
    return sum(intake.outcomes[Outcome.OPENED] for intake in intakes), letters


def run_once(works: Works) -> Pass:
    """Every mailbox to its end, every due clock, every waiting letter (R35).

    Raises StoreUnavailable: without a store nothing can be promised; MailboxUnavailable where a store was
    put back and a mailbox cannot be read, since nothing may leave before.
    """
    relived = works.relive(lambda: False)
    intakes, unread = [], []
    works.need_room()
    for mailbox in works.mailboxes:
        try:
            intakes.append((mailbox.address, read(works.desk, mailbox, works.since)))
            works.pulse.read(mailbox.address, works.desk.clock.now())
        except MailboxUnavailable as error:
            works.log.mailbox_lost(mailbox.address, str(error), 0)
            works.pulse.lost(mailbox.address, error, works.desk.clock.now())
            unread.append((mailbox.address, str(error)))
    works.sweep.run()
    if works.digests is not None:
        works.digests.run()
    works.grants.run()
    works.junk.run()
    if works.vigil is not None:
        works.vigil.look(tried=True)
    report = works.dispatch.run(eager=True, stop=lambda: False)
    held = sum(intake.held for _, intake in intakes)
    left = sum(len(intake.left) for _, intake in intakes)
    with works.desk.store.view() as work:  # also letters that were held as they were promised (R1)
        undelivered = report.failed + report.waiting + work.outbox.count(LetterState.HELD)
    return Pass(tuple(intakes), tuple(unread), report, undelivered, held, left, relived)


@dataclass(slots=True)
class Daemon:
    """Runs until told to stop."""

    works: Works
    service: ServiceManager | None = None  # None: nobody asks how we do
    _stop: threading.Event = field(default_factory=threading.Event)
    _letters: threading.Event = field(default_factory=threading.Event)
    _look: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Serve until SIGTERM or SIGINT; the mail and the letter in hand are finished first."""
        self._listen_to_signals()
        began = time.monotonic()
        scheduler = self._ticks()
        watch = threading.Thread(target=self._watch, args=(scheduler,), name="watch", daemon=True)
        watch.start()
        self._relive()
        threads = [
            threading.Thread(target=self._serve, args=(mailbox,), name=mailbox.address, daemon=True)
            for mailbox in self.works.mailboxes
        ]
        letters = threading.Thread(target=self._deliver, name="dispatch", daemon=True)
        signs = threading.Thread(target=self._give_signs, name="roster", daemon=True)
        self.works.dispatch.presence = self.works.roster
        for thread in (signs, *threads, letters):
            thread.start()
        scheduler.start()
        self.works.log.started(self.works.roster.name, len(self.works.mailboxes))
        self._report_until_stopped()
        self._leave(scheduler, (signs, *threads, letters))
        self._guarded("leaving", lambda: self.works.roster.leave(in_peace=not letters.is_alive()))
        self.works.log.stopped(time.monotonic() - began)

    def _report_until_stopped(self) -> None:
        """Tell whoever started us that we live, for as long as every thread gets on."""
        service = self.service
        if service is None:
            self._stop.wait()
            return
        service.ready()
        told: tuple[str, ...] = ()
        while not self._stop.wait(service.every):
            hung = self.works.pulse.hung()
            if not hung:
                service.alive()
            elif hung != told:
                self.works.log.hangs(hung)
            told = hung
        service.stopping()

    def stop(self) -> None:
        """Ask the daemon to leave; safe in a signal handler."""
        self._stop.set()

    def _listen_to_signals(self) -> None:
        def leave(_number: int, _frame: FrameType | None) -> None:
            self.stop()

        signal.signal(signal.SIGTERM, leave)
        signal.signal(signal.SIGINT, leave)

    def _relive(self) -> None:
        """Nothing else is done before a store that was put back knows what came after its backup."""
        failures = 0
        while not self._stop.is_set():
            try:
                self.works.relive(self._stop.is_set)
            except (MailboxUnavailable, StoreUnavailable) as error:
                failures += 1
                wait = _patience(failures)
                self.works.log.relive_waits(str(error), wait)
                self._stop.wait(wait)
            else:
                return

    def _ticks(self) -> BackgroundScheduler:
        """Ticks only: what is due is in the store.  Late ticks are run, missed ones folded into one."""
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler = BackgroundScheduler(timezone="UTC", job_defaults=defaults)
        scheduler.add_job(self._letters.set, Every(DISPATCH_TICK), id="letters")
        scheduler.add_job(self._sweep, Every(SWEEP_TICK), id="sweep")
        scheduler.add_job(self._digests, Every(DIGEST_TICK), id="digests")
        scheduler.add_job(self._junk, Every(JUNK_TICK), id="junk")
        scheduler.add_job(self._grants, Every(GRANT_TICK), id="grants")
        return scheduler

    def _leave(self, scheduler: BackgroundScheduler, threads: Sequence[threading.Thread]) -> None:
        until = time.monotonic() + LEAVE_WITHIN
        self._letters.set()
        self._look.set()
        self.works.roster.close()
        for mailbox in self.works.mailboxes:
            mailbox.wake()
        scheduler.shutdown(wait=False)
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _give_signs(self) -> None:
        """Tell the other daemons that we live, and share the mailboxes with them."""
        while not self._stop.is_set():
            self._guarded("roster", self._give_sign)
            self._stop.wait(self.works.roster.every)

    def _give_sign(self) -> None:
        lost = self.works.roster.sign()
        for mailbox in self.works.mailboxes:
            if mailbox.address in lost:
                mailbox.wake()

    def _serve(self, mailbox: Mailbox) -> None:
        """One mailbox for as long as the daemon runs, whenever it is ours to read."""
        while lease := self.works.roster.wait_for(mailbox.address):
            self._read(mailbox, lease)
            self.works.pulse.ended(mailbox.address)
            with contextlib.suppress(MailboxUnavailable):
                mailbox.hang_up()
            self._guarded("roster", lambda: self.works.roster.left(lease))
        with contextlib.suppress(MailboxUnavailable):
            mailbox.close()

    def _read(self, mailbox: Mailbox, lease: Lease) -> None:
        """Until the daemon is told to stop, or the mailbox is another's."""
        roster, pulse = self.works.roster, self.works.pulse

        def stop() -> bool:
            return self._stop.is_set() or not roster.holds(lease)

        def stop_taking() -> bool:
            """Asked before each mail."""
            pulse.beat(mailbox.address)
            return stop() or self._is_full()

        failures = 0
        while not stop():
            try:
                pulse.beat(mailbox.address)
                self.works.need_room()
                intake = read(self.works.desk, mailbox, self.works.since, stop_taking)
                self._note_read(mailbox, intake)
                roster.works(mailbox.address)
                if failures:
                    self.works.log.mailbox_found(mailbox.address)
                failures = 0
                if intake.admitted:
                    self._letters.set()
                if not stop():
                    pulse.beat(mailbox.address, self.works.poll_seconds)
                    mailbox.wait(self.works.poll_seconds)
            except (MailboxUnavailable, StoreUnavailable) as error:
                failures += 1
                if failures >= OTHERS_MAY_TRY and (isinstance(error, MailboxUnavailable) or self._is_full()):
                    roster.fails(mailbox.address)
                self._back_off(mailbox, error, failures)
            except Exception:  # noqa: BLE001 - a fault in one mailbox's thread must not end it
                failures += 1
                self.works.log.tick_failed(f"intake {mailbox.address}")
                pulse.beat(mailbox.address, LONGEST_WAIT)
                self._stop.wait(_patience(failures))

    def _is_full(self) -> bool:
        """Whether this machine has no room for more; another may."""
        return bool(self.works.short_of_room and self.works.short_of_room())

    def _note_read(self, mailbox: Mailbox, intake: Intake) -> None:
        works = self.works
        if works.pulse.read(mailbox.address, works.desk.clock.now()):
            self._look.set()  # whoever heard that it could not be read hears that it is
        if works.vigil is not None and intake.latest is not None:
            works.vigil.arrived(mailbox.address, intake.latest)

    def _back_off(self, mailbox: Mailbox, error: Exception, failures: int) -> None:
        wait = _patience(failures)
        self.works.log.mailbox_lost(mailbox.address, str(error), wait)
        if isinstance(error, MailboxUnavailable):
            self.works.pulse.lost(mailbox.address, error, self.works.desk.clock.now())
        if isinstance(error, MailboxRefused):
            self._look.set()  # whoever can mend it is told at once
        self.works.pulse.beat(mailbox.address, LONGEST_WAIT)
        self._stop.wait(wait)

    def _deliver(self) -> None:
        while not self._stop.is_set():
            self._letters.wait()
            self._letters.clear()
            self._guarded("dispatch", self._send)

    def _send(self) -> None:
        report = self.works.dispatch.run(eager=False, stop=self._stop_sending)
        if report.put_off:
            self._look.set()  # where no letter can leave people are told another way, and at once

    def _stop_sending(self) -> bool:
        """Asked before each letter."""
        self.works.pulse.beat("dispatch", RESTS)
        return self._stop.is_set()

    def _watch(self, scheduler: BackgroundScheduler) -> None:
        """See whether all is well, and that people hear of what is not."""
        while not self._stop.is_set():
            self._guarded("watch", self._look_and_wake)
            keep_ticking(scheduler, datetime.now(UTC))
            self._look.wait(WATCH_TICK)
            self._look.clear()

    def _look_and_wake(self) -> None:
        if self.works.vigil is not None and self.works.vigil.look():
            self._letters.set()

    def _sweep(self) -> None:
        self._guarded("sweep", self._sweep_and_wake)

    def _grants(self) -> None:
        self._guarded("grants", self._keep_grants)

    def _keep_grants(self) -> None:
        if self.works.grants.run():
            self._look.set()

    def _junk(self) -> None:
        self._guarded("junk", self._look_into_junk)

    def _look_into_junk(self) -> None:
        if self.works.junk.run():
            self._letters.set()

    def _digests(self) -> None:
        self._guarded("digests", self._tell_digests)

    def _tell_digests(self) -> None:
        if self.works.digests is not None and self.works.digests.run():
            self._letters.set()

    def _sweep_and_wake(self) -> None:
        if self.works.sweep.run():
            self._letters.set()

    def _guarded(self, job: str, deed: Callable[[], object]) -> None:
        """A fault in one tick is logged and the next tick comes all the same."""
        self.works.pulse.beat(job, RESTS)
        try:
            deed()
        except StoreUnavailable as error:
            self.works.log.store_lost(str(error))
        except Exception:  # noqa: BLE001 - see above
            self.works.log.tick_failed(job)
        self.works.pulse.beat(job, RESTS)


def _patience(failures: int) -> float:
    """Seconds to leave a failing mailbox alone: 1, 2, 4 ... up to five minutes, a little uneven."""
    return min(2.0 ** min(failures - 1, 10), LONGEST_WAIT) * random.uniform(0.8, 1.2)  # noqa: S311 - no secret
