"""Everything built for one configuration."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.adapters import letters_page, store
from mailbot.adapters.clocks import SetClock, TurnedClock
from mailbot.adapters.codes import KeyedCodes
from mailbot.adapters.maildir_files import deliver_mail
from mailbot.adapters.mime import MailReader
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.nowhere import NowhereCourier, RedirectingCourier
from mailbot.adapters.stationery import LetterWriter
from mailbot.adapters.steady_clock import seconds_awake_and_asleep
from mailbot.adapters.watched import WatchedMailbox
from mailbot.adapters.workers import is_alive, name_of_this_worker
from mailbot.daemon import Works
from mailbot.desk.acting import Acting
from mailbot.desk.admit import Desk
from mailbot.desk.alerts import Alerts
from mailbot.desk.carry_out import CarryOut
from mailbot.desk.commanding import Commanding
from mailbot.desk.digests import Digests
from mailbot.desk.dispatch import Dispatch, SentFolder
from mailbot.desk.erasing import Erasing
from mailbot.desk.fetching import Stop
from mailbot.desk.gate import to_be_relived
from mailbot.desk.grants import Grants
from mailbot.desk.hearing import Hearing
from mailbot.desk.intake import Since
from mailbot.desk.junk import Junk
from mailbot.desk.log_orders import LogOrders
from mailbot.desk.logging_matters import LoggingMatters
from mailbot.desk.observer import Observer
from mailbot.desk.observing import Observing
from mailbot.desk.people import Offices
from mailbot.desk.points import At, nothing
from mailbot.desk.presence import Alone, LeaseTime
from mailbot.desk.promise import Promise
from mailbot.desk.pulse import Pulse
from mailbot.desk.relived import Relived
from mailbot.desk.reliving import Reliving
from mailbot.desk.remind import Reminding
from mailbot.desk.replying import Replying
from mailbot.desk.roster import LEASE, Roster
from mailbot.desk.sweep import Sweep
from mailbot.desk.undelivered import Undelivered
from mailbot.desk.vigil import Vigil
from mailbot.domain.case import Case
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Courier, Mailbox, Store
from mailbot.settings import MailboxSettings, Settings
from mailbot.wiring import observing, parts, watch
from mailbot.wiring.logins import Logins

MEGABYTE = 1024 * 1024
EVERY_LETTER = 10_000  # more than any demo writes


@dataclass(frozen=True, slots=True)
class Trial:
    """How a House differs from the one in production."""

    throwaway: bool = False  # a store in memory, letters that go nowhere
    observes: bool = False  # a store of its own, letters that go nowhere, mailboxes that file nothing (R41)
    reminds: bool = True  # staff, of what is due; in a rehearsal of the past nobody could do it
    digests: bool = True  # staff, of the week
    at: At = nothing  # where tests pull the plug
    log: MailLog | None = None
    patience: float = store.PATIENCE  # seconds to wait for another writer of the store
    lease: float = LEASE  # seconds of silence after which other daemons take a daemon's work over

    @property
    def sends(self) -> bool:
        """Whether letters leave."""
        return not (self.throwaway or self.observes)


class House:
    """Everything built for one configuration."""

    def __init__(
        self, settings: Settings, clock: Clock, taken_from: datetime, trial: Trial | None = None
    ) -> None:
        trial = trial or Trial()
        self._settings = settings
        self._clock = clock
        self._trial = trial
        self._log = trial.log or MailLog()
        self._offices = Offices(dict(settings.offices), settings.editions, clock)
        self._profiles = {box.address.casefold(): settings.profile(box) for box in settings.mailboxes}
        watching = observing.Watching(settings.folder)
        self._spool = watching.spool if trial.observes else settings.folder / "var" / "spool"
        self._key = self._signing_key()
        url = watching.store_url if trial.observes else settings.store_url
        url = "sqlite://" if trial.throwaway else parts.made(url)
        if trial.observes:  # `mailbot migrate` is for the store that mailbot works with
            store.migrate(url)
        self.store: Store = store.open_store(url, trial.patience)
        with self.store.view() as work:
            self._offices.refresh(work)
        self._stationery = LetterWriter(parts.templates(settings), self._offices, self._key)
        limits = settings.limits
        self._promise = Promise(
            self._stationery,
            self._offices,
            limits.letters_per_address_per_day,
            MailFiles(),
            limits.notices_per_reader_per_hour,
        )
        second = settings.alerts.smtp is not None or bool(settings.alerts.command)
        self._alerts = Alerts(self._promise, self._offices, self._profiles, second)
        self._pulse = Pulse()
        # Tokens lapse by the real time, whatever past is lived through.
        real = clock.real if isinstance(clock, TurnedClock) else clock
        self._logins = Logins(settings, real, self.store if trial.sends else None)
        self._mailboxes = [self._mailbox(box) for box in settings.mailboxes]
        self._junk = self._junk_folders() if trial.sends else []
        # A letter that went to the trial's address must not lie in Sent as if its reader had it.
        files_copies = trial.sends and not settings.daemon.redirect_all_to
        self._sent = self._sent_folders() if files_copies else {}
        self.works = self._works(taken_from)

    def _signing_key(self) -> bytes:
        """An observer's letters reach nobody, and a letter of mailbot's own proves nothing to it."""
        if self._trial.throwaway:
            return b"throwaway"
        key = self._settings.secret_key()
        return observing.key_from(key) if self._trial.observes else key

    def close(self) -> None:
        for mailbox in (*self._mailboxes, *(folder.mailbox for folder in self._sent.values())):
            mailbox.close()
        for courier in self.works.dispatch.couriers.values():
            courier.close()
        for folder in self._junk:
            folder.close()
        self._logins.close()
        self.store.close()

    def _works(self, taken_from: datetime) -> Works:
        parts.clear_spool(self._spool)
        sweep = self._sweep()
        desk = self._desk()
        return Works(
            desk=desk,
            junk=Junk(desk, self._junk),
            mailboxes=self._mailboxes,
            dispatch=self._dispatch(),
            roster=self._roster(),
            relive=self.relive,
            sweep=sweep,
            pulse=self._pulse,
            vigil=self._vigil() if self._trial.sends else None,
            grants=Grants(self._logins.all(), self._log),
            short_of_room=watch.enough_room(self._settings) if self._trial.sends else None,
            digests=self._digests(),
            since=Since(taken_from),
            poll_seconds=self._settings.daemon.poll_seconds,
            log=self._log,
        )

    def _vigil(self) -> Vigil:
        return Vigil(
            store=self.store,
            alerts=self._alerts,
            clock=self._clock,
            pulse=self._pulse,
            boxes=tuple(self._profiles.values()),
            outside=watch.outside(self._settings, self._clock, self._logins),
            limits=watch.limits(self._settings),
            log=self._log,
        )

    def _digests(self) -> Digests | None:
        if not (self._trial.digests and self._trial.reminds and not self._trial.observes):
            return None
        return Digests(self.store, self._promise, self._offices, self._profiles, self._clock, self._log)

    def _sweep(self) -> Sweep:
        at, log = self._trial.at, self._log
        reminding = Reminding(self.store, self._promise, self._offices, self._clock, log, at)
        return Sweep(
            store=self.store,
            promise=self._promise,
            offices=self._offices,
            clock=self._clock,
            log=log,
            at=at,
            reminding=reminding if self._trial.reminds else None,
            erasing=self.erasing if self._trial.sends else None,
        )

    def _desk(self) -> Desk:
        return Desk(
            store=self.store,
            reader=MailReader(),
            clock=self._clock,
            carry_out=CarryOut(self._promise),
            offices=self._offices,
            profiles=self._profiles,
            key=self._key,
            log=self._log,
            largest=self._settings.limits.mail_megabytes * MEGABYTE,
            at=self._trial.at,
            commanding=self._commanding(),
            witness=Observing(self._clock) if self._trial.observes else None,
        )

    def _commanding(self) -> Commanding:
        acting, reader = self.acting, MailReader()
        replying = Replying(acting, KeyedCodes(self._key), self._key)
        logging = LoggingMatters(acting, reader, frozenset(self._profiles))
        return Commanding(
            hearing=Hearing(acting, self._profiles, self._key, reader),
            replying=replying,
            log_orders=LogOrders(replying, logging),
        )

    def _dispatch(self) -> Dispatch:
        return Dispatch(
            store=self.store,
            couriers={box.address.casefold(): self._courier(box) for box in self._settings.mailboxes},
            clock=self._clock,
            presence=Alone(name_of_this_worker(), self._lease_time(), is_alive),
            undelivered=Undelivered(self._promise, self._offices, self._profiles, self._alerts),
            log=self._log,
            letters_per_hour=self._settings.limits.letters_per_hour,
            sent=self._sent,
            at=self._trial.at,
            redirects=self._trial.sends and bool(self._settings.daemon.redirect_all_to),
            ticks=seconds_awake_and_asleep,
        )

    def _roster(self) -> Roster:
        return Roster(
            store=self.store,
            mailboxes=[mailbox.address for mailbox in self._mailboxes],
            time=self._lease_time(),
            new_name=name_of_this_worker,
            alive=is_alive,
            log=self._log,
            lease=self._trial.lease,
        )

    def _lease_time(self) -> LeaseTime:
        """Daemons go by the store's clock; a trial under a clock of its own by that."""
        return LeaseTime(self._clock, seconds_awake_and_asleep, follows=not isinstance(self._clock, SetClock))

    def _mailbox(self, box: MailboxSettings) -> Mailbox:
        mailbox = parts.open_mailbox(self._settings, box, self._spool, self._logins)
        return WatchedMailbox(mailbox) if self._trial.observes else mailbox

    def _junk_folders(self) -> list[Mailbox]:
        """Those that are named, each over a link of its own: what happens there keeps no inbox waiting."""
        settings, spool = self._settings, self._spool
        opened = (parts.open_junk(settings, box, spool, self._logins) for box in settings.mailboxes)
        return [mailbox for mailbox in opened if mailbox is not None]

    def _courier(self, box: MailboxSettings) -> Courier:
        if not self._trial.sends:
            return NowhereCourier()
        courier = parts.open_courier(self._settings, box, self._logins)
        to = self._settings.daemon.redirect_all_to
        return RedirectingCourier(courier, to) if to else courier

    def _sent_folders(self) -> Mapping[str, SentFolder]:
        """Where copies go; the dispatch has mailbox links of its own, one thread each."""
        return {
            box.address.casefold(): SentFolder(self._mailbox(box), files_itself=parts.files_sent_itself(box))
            for box in self._settings.mailboxes
        }

    def relive(self, stop: Stop) -> Relived | None:
        """Take a store that was put back to the present, in rooms whose clock is turned (desk.reliving)."""
        with self.store.view() as work:
            if not to_be_relived(work):
                return None
        clock = TurnedClock(self._clock)
        with closing(House(self._settings, clock, self.works.since.taken_from, self._trial)) as past:
            works = past.works
            return Reliving(
                desk=works.desk,
                mailboxes=works.mailboxes,
                sweep=works.sweep,
                digests=works.digests,
                undelivered=works.dispatch.undelivered,
                clock=clock,
                since=works.since,
                worker=name_of_this_worker(),
                alive=is_alive,
                log=self._log,
            ).run(stop)

    @property
    def observer(self) -> Observer:
        """For a house that only observes."""
        works = self.works
        return Observer(works.desk, works.mailboxes, works.sweep, works.dispatch, works.since)

    @property
    def acting(self) -> Acting:
        """Where what people decide is carried out."""
        at, log = self._trial.at, self._log
        return Acting(self.store, self._promise, self._offices, self._clock, log, at)

    @property
    def erasing(self) -> Erasing:
        """Where cases are erased."""
        return Erasing(self.store, self._offices, self._profiles, self._clock, self._log, self._trial.at)

    # For the demo, which plays all parts itself.

    def deliver(self, address: str, content: bytes, at: datetime) -> None:
        """Put a mail into one of our Maildirs, as a mail server would."""
        box = self._settings.mailbox(address)
        assert box is not None, "the demo writes to configured mailboxes"
        assert box.maildir is not None, "the demo's mailboxes are Maildirs"
        deliver_mail(box.maildir, f"{int(at.timestamp())}.demo{len(content)}.mailbot", content)

    def letters(self, after: int = 0) -> tuple[OutboxLetter, ...]:
        """Letters promised after the one with this id, oldest first."""
        with self.store.view() as work:
            return work.outbox.promised_after(after, EVERY_LETTER)

    def case(self, reference: Reference | None) -> Case | None:
        if reference is None:
            return None
        with self.store.view() as work:
            return work.cases.get(reference)

    def zone(self, organisation: str) -> ZoneInfo:
        return self._offices[organisation].procedure.zone

    def write_letters(self, page: Path, title: str) -> int:
        """All letters as one page; returns how many."""
        letters = self.letters()
        letters_page.write_page(page, title, [letter.content for letter in letters])
        return len(letters)
