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
from types import FrameType

from apscheduler.schedulers.background import BackgroundScheduler

from mailbot.desk.admit import Desk
from mailbot.desk.alerts import Alerts
from mailbot.desk.digests import Digests
from mailbot.desk.dispatch import Dispatch, DispatchReport
from mailbot.desk.fetching import Intake
from mailbot.desk.intake import Since, take_in
from mailbot.desk.sweep import Sweep
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, StoreUnavailable
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState
from mailbot.maillog import MailLog
from mailbot.ports import Mailbox

DISPATCH_TICK = 5  # seconds between looks for letters whose time has come
SWEEP_TICK = 30  # seconds between looks for clocks whose step has come
DIGEST_TICK = 60  # seconds between looks whether the weekly digest is due
LONGEST_WAIT = 300.0  # seconds; the most a mailbox that cannot be read is left alone
SWEEP_MAILBOX = 24 * 60 * 60  # seconds between looks for mail that the ledger lacks below the waterline
AN_HOUR = 60 * 60  # seconds without reading a mailbox after which a person is told
LEAVE_WITHIN = 9.0  # seconds for the mail in hand once told to stop


@dataclass(frozen=True, slots=True)
class Works:
    """All that the daemon runs."""

    desk: Desk
    mailboxes: Sequence[Mailbox]
    dispatch: Dispatch
    sweep: Sweep
    alerts: Alerts
    digests: Digests | None  # None: nobody is told of the week (a rehearsal of the past)
    since: Since
    poll_seconds: float
    log: MailLog


@dataclass(frozen=True, slots=True)
class Pass:
    """What one pass brought, for whoever watches."""

    intakes: tuple[tuple[str, Intake], ...]
    unread: tuple[tuple[str, str], ...]  # (mailbox, why it could not be read)
    letters: DispatchReport
    undelivered: int  # letters that wait, failed or are held
    held: int
    left: int = 0  # mails that could not be dealt with and are tried again


def foresee(works: Works) -> tuple[int, int]:
    """How many cases and letters the waiting mail would make; for a throwaway store, nothing is delivered."""
    intakes = [take_in(works.desk, mailbox, works.since) for mailbox in works.mailboxes]
    works.sweep.run()
    with works.desk.store.view() as work:
        letters = work.outbox.count(LetterState.WAITING)
    return sum(intake.outcomes[Outcome.OPENED] for intake in intakes), letters


def run_once(works: Works) -> Pass:
    """Every mailbox to its end, every due clock, every waiting letter (R35).

    Raises StoreUnavailable: without a store nothing can be promised.
    """
    intakes, unread = [], []
    for mailbox in works.mailboxes:
        try:
            intakes.append((mailbox.address, take_in(works.desk, mailbox, works.since)))
        except MailboxUnavailable as error:
            works.log.mailbox_lost(mailbox.address, str(error), 0)
            works.alerts.mailbox_unread(mailbox.address, str(error))
            unread.append((mailbox.address, str(error)))
    works.sweep.run()
    if works.digests is not None:
        works.digests.run()
    report = works.dispatch.run(eager=True, stop=lambda: False)
    held = sum(intake.held for _, intake in intakes)
    left = sum(len(intake.left) for _, intake in intakes)
    with works.desk.store.view() as work:  # also letters that were held as they were promised (R1)
        undelivered = report.failed + report.waiting + work.outbox.count(LetterState.HELD)
    return Pass(tuple(intakes), tuple(unread), report, undelivered, held, left)


@dataclass(slots=True)
class Daemon:
    """Runs until told to stop."""

    works: Works
    _stop: threading.Event = field(default_factory=threading.Event)
    _letters: threading.Event = field(default_factory=threading.Event)

    def run(self) -> None:
        """Serve until SIGTERM or SIGINT; the mail and the letter in hand are finished first."""
        self._listen_to_signals()
        began = time.monotonic()
        scheduler = self._ticks()
        threads = [
            threading.Thread(target=self._serve, args=(mailbox,), name=mailbox.address, daemon=True)
            for mailbox in self.works.mailboxes
        ]
        threads.append(threading.Thread(target=self._deliver, name="dispatch", daemon=True))
        for thread in threads:
            thread.start()
        scheduler.start()
        self.works.log.started(self.works.dispatch.worker, len(self.works.mailboxes))
        self._stop.wait()
        self._leave(scheduler, threads)
        self.works.log.stopped(time.monotonic() - began)

    def stop(self) -> None:
        """Ask the daemon to leave; safe in a signal handler."""
        self._stop.set()

    def _listen_to_signals(self) -> None:
        def leave(_number: int, _frame: FrameType | None) -> None:
            self.stop()

        signal.signal(signal.SIGTERM, leave)
        signal.signal(signal.SIGINT, leave)

    def _ticks(self) -> BackgroundScheduler:
        """Ticks only: what is due is in the store.  Late ticks are run, missed ones folded into one."""
        defaults = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        scheduler = BackgroundScheduler(timezone="UTC", job_defaults=defaults)
        scheduler.add_job(self._letters.set, "interval", seconds=DISPATCH_TICK, id="letters")
        scheduler.add_job(self._sweep, "interval", seconds=SWEEP_TICK, id="sweep")
        scheduler.add_job(self._digests, "interval", seconds=DIGEST_TICK, id="digests")
        return scheduler

    def _leave(self, scheduler: BackgroundScheduler, threads: Sequence[threading.Thread]) -> None:
        until = time.monotonic() + LEAVE_WITHIN
        self._letters.set()
        for mailbox in self.works.mailboxes:
            mailbox.wake()
        scheduler.shutdown(wait=False)
        for thread in threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _serve(self, mailbox: Mailbox) -> None:
        """One mailbox for as long as the daemon runs."""
        failures, read_at = 0, time.monotonic()
        swept = time.monotonic()
        while not self._stop.is_set():
            sweep = time.monotonic() - swept > SWEEP_MAILBOX
            try:
                intake = take_in(self.works.desk, mailbox, self.works.since, self._stop.is_set, sweep=sweep)
                swept = time.monotonic() if sweep else swept
                if failures:
                    self.works.log.mailbox_found(mailbox.address)
                failures, read_at = 0, time.monotonic()
                if intake.admitted:
                    self._letters.set()
                if not self._stop.is_set():
                    mailbox.wait(self.works.poll_seconds)
            except (MailboxUnavailable, StoreUnavailable) as error:
                failures += 1
                self._back_off(mailbox, error, failures, time.monotonic() - read_at)
            except Exception:  # noqa: BLE001 - a fault in one mailbox's thread must not end it
                failures += 1
                self.works.log.tick_failed(f"intake {mailbox.address}")
                self._stop.wait(_patience(failures))
        with contextlib.suppress(MailboxUnavailable):
            mailbox.close()

    def _back_off(self, mailbox: Mailbox, error: Exception, failures: int, lost_for: float) -> None:
        wait = _patience(failures)
        self.works.log.mailbox_lost(mailbox.address, str(error), wait)
        if needs_a_person(error, lost_for):
            self._guarded("alert", lambda: self.works.alerts.mailbox_unread(mailbox.address, str(error)))
        self._stop.wait(wait)

    def _deliver(self) -> None:
        while not self._stop.is_set():
            self._letters.wait()
            self._letters.clear()
            self._guarded("dispatch", lambda: self.works.dispatch.run(eager=False, stop=self._stop.is_set))

    def _sweep(self) -> None:
        self._guarded("sweep", self._sweep_and_wake)

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
        try:
            deed()
        except StoreUnavailable as error:
            self.works.log.store_lost(str(error))
        except Exception:  # noqa: BLE001 - see above
            self.works.log.tick_failed(job)


def needs_a_person(error: Exception, lost_for: float) -> bool:
    """Whether somebody is told of a mailbox that has not been read for `lost_for` seconds.

    At once where the server refuses us, and of an outage that lasts; a store that is away tells nobody by
    mail, since letters lie in it (MAIL C1.9).
    """
    if isinstance(error, MailboxRefused):
        return True
    return isinstance(error, MailboxUnavailable) and lost_for > AN_HOUR


def _patience(failures: int) -> float:
    """Seconds to leave a failing mailbox alone: 1, 2, 4 ... up to five minutes, a little uneven."""
    return min(2.0 ** min(failures - 1, 10), LONGEST_WAIT) * random.uniform(0.8, 1.2)  # noqa: S311 - no secret
