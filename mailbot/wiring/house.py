"""Everything built for one configuration."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.adapters import letters_page, store
from mailbot.adapters.codes import make_code
from mailbot.adapters.maildir_files import deliver_mail
from mailbot.adapters.mime import MailReader
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.adapters.nowhere import NowhereCourier, RedirectingCourier
from mailbot.adapters.stationery import LetterWriter
from mailbot.adapters.workers import is_alive, name_of_this_worker
from mailbot.daemon import Works
from mailbot.desk.acting import Acting
from mailbot.desk.admit import Desk
from mailbot.desk.alerts import Alerts
from mailbot.desk.carry_out import CarryOut
from mailbot.desk.commanding import Commanding
from mailbot.desk.digests import Digests
from mailbot.desk.dispatch import Dispatch, SentFolder
from mailbot.desk.hearing import Hearing
from mailbot.desk.intake import Since
from mailbot.desk.log_orders import LogOrders
from mailbot.desk.logging_matters import LoggingMatters
from mailbot.desk.people import Offices
from mailbot.desk.points import At, nothing
from mailbot.desk.promise import Promise
from mailbot.desk.remind import Reminding
from mailbot.desk.replying import Replying
from mailbot.desk.sweep import Sweep
from mailbot.desk.undelivered import Undelivered
from mailbot.domain.case import Case
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.reference import Reference
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Courier, Mailbox, Store
from mailbot.settings import MailboxSettings, Settings
from mailbot.wiring import parts

MEGABYTE = 1024 * 1024
EVERY_LETTER = 10_000  # more than any demo writes


@dataclass(frozen=True, slots=True)
class Trial:
    """How a House differs from the one in production."""

    throwaway: bool = False  # a store in memory, letters that go nowhere
    reminds: bool = True  # staff, of what is due; in a rehearsal of the past nobody could do it
    digests: bool = True  # staff, of the week
    at: At = nothing  # where tests pull the plug
    log: MailLog | None = None
    patience: float = store.PATIENCE  # seconds to wait for another writer of the store


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
        self._offices = Offices(dict(settings.offices))
        self._profiles = {box.address.casefold(): settings.profile(box) for box in settings.mailboxes}
        self._spool = settings.folder / "var" / "spool"
        self._key = b"throwaway" if trial.throwaway else settings.secret_key()
        url = "sqlite://" if trial.throwaway else parts.made(settings.store_url)
        self.store: Store = store.open_store(url, trial.patience)
        with self.store.view() as work:
            self._offices.refresh(work)
        self._stationery = LetterWriter(parts.templates(settings), self._offices, self._key)
        most = settings.limits.letters_per_address_per_day
        self._promise = Promise(self._stationery, self._offices, most, MailFiles())
        self._mailboxes = [self._mailbox(box) for box in settings.mailboxes]
        self._sent = {} if trial.throwaway else self._sent_folders()
        self.works = self._works(taken_from)

    def close(self) -> None:
        for mailbox in (*self._mailboxes, *(folder.mailbox for folder in self._sent.values())):
            mailbox.close()
        for courier in self.works.dispatch.couriers.values():
            courier.close()
        self.store.close()

    def _works(self, taken_from: datetime) -> Works:
        parts.clear_spool(self._spool)
        sweep = self._sweep()
        alerts = Alerts(self.store, self._promise, self._offices, self._profiles, self._clock)
        return Works(
            desk=self._desk(),
            mailboxes=self._mailboxes,
            dispatch=self._dispatch(),
            sweep=sweep,
            alerts=alerts,
            digests=self._digests(),
            since=Since(taken_from),
            poll_seconds=self._settings.daemon.poll_seconds,
            log=self._log,
        )

    def _digests(self) -> Digests | None:
        if not (self._trial.digests and self._trial.reminds):
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
        )

    def _commanding(self) -> Commanding:
        acting, reader = self.acting, MailReader()
        replying = Replying(acting, make_code, self._key)
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
            worker=name_of_this_worker(),
            alive=is_alive,
            undelivered=Undelivered(self._promise, self._offices, self._profiles),
            log=self._log,
            letters_per_hour=self._settings.limits.letters_per_hour,
            sent=self._sent,
            at=self._trial.at,
        )

    def _mailbox(self, box: MailboxSettings) -> Mailbox:
        return parts.open_mailbox(self._settings, box, self._spool)

    def _courier(self, box: MailboxSettings) -> Courier:
        if self._trial.throwaway:
            return NowhereCourier()
        courier = parts.open_courier(self._settings, box)
        to = self._settings.daemon.redirect_all_to
        return RedirectingCourier(courier, to) if to else courier

    def _sent_folders(self) -> Mapping[str, SentFolder]:
        """Where copies go; the dispatch has mailbox links of its own, one thread each."""
        return {
            box.address.casefold(): SentFolder(self._mailbox(box), files_itself=parts.files_sent_itself(box))
            for box in self._settings.mailboxes
        }

    @property
    def acting(self) -> Acting:
        """Where what people decide is carried out."""
        at, log = self._trial.at, self._log
        return Acting(self.store, self._promise, self._offices, self._clock, log, at)

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
