"""The watch: twice a minute it looks whether all is well, and sees that people hear of what is not.

What it sees of mailboxes and letters it writes down, so that every daemon and `mailbot status` know it.
Where the store is away, or no letter can leave, people are told by the second route.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mailbot.desk.alerts import Alerts
from mailbot.desk.pulse import Pulse, Sighting
from mailbot.domain.errors import DeliveryFailed, StoreUnavailable
from mailbot.domain.expiry import Expiry
from mailbot.domain.health import GrantSight, Limits, MailboxSight, Sights
from mailbot.domain.procedure import MailboxProfile
from mailbot.domain.running import Incident, Mark
from mailbot.maillog import MailLog
from mailbot.ports import Clock, Disks, SecondRoute, SteadyTime, Store, TokenKeeper, UnitOfWork
from mailbot.rules import alarms, incidents

STORE_AWAY = timedelta(minutes=5)  # until people hear that the store cannot be used
SECOND_AGAIN = timedelta(minutes=5)  # between two tries by a second route that fails
CLOCKS_DIFFER = timedelta(minutes=5)  # more than machines with a time server ever do
ASKS_FROM = timedelta(minutes=10)  # a mailbox that lags less needs no look at its promises
SECOND = "second route"  # the lease of whoever tells by it
READ, WATCHED, TROUBLE = "read", "watched", "trouble"  # families of marks, each with the mailbox's address


@dataclass(frozen=True, slots=True)
class Outside:
    """What there is to look at beside the store."""

    machine: str
    worker: str  # unique among all daemons
    disks: Disks
    horizon: date
    expiries: tuple[Expiry, ...] = ()
    time: SteadyTime | None = None  # None: the clock is set by hand
    elsewhere: frozenset[str] = frozenset()  # mailboxes whose server goes by another machine's clock
    second: SecondRoute | None = None
    tokens: tuple[TokenKeeper, ...] = ()


@dataclass(frozen=True, slots=True)
class _Heard:
    """What one look led to."""

    promised: bool  # letters
    left: tuple[Incident, ...]  # what no letter can tell just now
    ended: tuple[Incident, ...]
    lasting: tuple[Incident, ...]


@dataclass(slots=True)
class Vigil:
    """One look at a time."""

    store: Store
    alerts: Alerts
    clock: Clock
    pulse: Pulse
    boxes: tuple[MailboxProfile, ...]
    outside: Outside
    limits: Limits
    log: MailLog
    seen: Sights | None = None  # by the latest look; None while the store is away
    _began: datetime | None = None  # the first look
    _away: Incident | None = None  # the store, and whether people know
    _second_at: datetime | None = None  # no try before then
    _known: frozenset[str] = frozenset()  # what the log has told of

    def look(self, *, tried: bool = False) -> bool:
        """See, write down, tell.  Returns whether letters were promised.

        `tried`: every mailbox has been tried by now; else that takes some minutes after a start.
        """
        now = self.clock.now()
        self._began = self._began or now
        settled = tried or now - self._began >= alarms.SOONEST
        try:
            heard = self._look(now, settled=settled)
        except StoreUnavailable as error:
            self.seen = None
            self.log.store_lost(str(error))
            self._without_store(now, str(error))
            return False
        self._tell(heard.left, now)
        self._tell_ends(heard.ended)
        return heard.promised

    def unready(self, lately: timedelta) -> tuple[str, ...]:
        """Why mailbot is not at work, in words: the store, and mailboxes not read within `lately`."""
        seen, now = self.seen, self.clock.now()
        if seen is None:
            return ("the database cannot be used, or was not looked at yet",)
        if now - seen.now > lately:
            return ("nobody has looked lately whether all is well",)
        late = (box.address for box in seen.mailboxes if not box.ever or now - box.read_at > lately)
        return tuple(f"{address} was not read lately" for address in late)

    def arrived(self, mailbox: str, instant: datetime) -> None:
        """New mail came in, just now by its server's clock: where ours is in doubt, that may settle it."""
        if self.outside.time is not None and mailbox in self.outside.elsewhere:
            self.outside.time.witness(instant)

    def _look(self, now: datetime, *, settled: bool) -> _Heard:
        """All that concerns the store, in one transaction."""
        with self.store.begin() as work:
            self._ask_the_time(work)
            self._write_down(work, now)
            sights = replace(self._sights(work, now), settled=settled)
            heard = self._by_letter(work, sights)
            work.commit()
        self.seen, self._away = sights, None
        self._log(heard.lasting)
        return heard

    def _by_letter(self, work: UnitOfWork, sights: Sights) -> _Heard:
        now, present = sights.now, alarms.alarms(sights, self.limits)
        promised = [self.alerts.raised(work, incident, now) for incident in present]
        keys = frozenset(incident.key for incident in present)
        for incident in work.incidents.lasting():
            if alarms.over(incident, sights, keys):
                work.incidents.end(incident.key, now)
        self._note_return(work, now)
        ended = self.alerts.tell_ends(work, now)
        noted = (one for one in work.incidents.lasting() if one.key not in keys)  # by others
        promised += [self.alerts.raised(work, incident, now) for incident in noted]
        lasting = work.incidents.lasting()
        untold = tuple(one for one in lasting if alarms.tell_again(one, now))
        left = untold if untold and self._may_tell(work, now) else ()
        return _Heard(any(promised) or bool(ended), left, ended, lasting)

    def _may_tell(self, work: UnitOfWork, now: datetime) -> bool:
        """Of several daemons one tells by the second route."""
        return work.leases.take(SECOND, self.outside.worker, now, now + SECOND_AGAIN) is not None

    def _ask_the_time(self, work: UnitOfWork) -> None:
        """Where the clock is in doubt: a database on another machine knows better, and so may the records."""
        time = self.outside.time
        if time is None or time.doubted() is None:
            return
        if (told := work.vitals.now()) is not None:
            time.witness(told)
        if (latest := _latest(work)) is not None:
            time.outlived(latest)

    def _write_down(self, work: UnitOfWork, now: datetime) -> None:
        for box in self.boxes:
            seen = self.pulse.sighting(box.address)
            read = work.marks.get(f"{READ}:{box.address}")
            if read is None and work.marks.get(f"{WATCHED}:{box.address}") is None:
                work.marks.set(Mark(f"{WATCHED}:{box.address}", now))
            if seen.read_at is not None and (read is None or read.at < seen.read_at):
                work.marks.set(Mark(f"{READ}:{box.address}", seen.read_at))
            if seen.lost_at is not None:
                work.marks.set(Mark(f"{TROUBLE}:{box.address}", seen.lost_at, seen.why))

    def _sights(self, work: UnitOfWork, now: datetime) -> Sights:
        time, pause = self.outside.time, work.pauses.current()
        queues = work.vitals.queues()
        tried = (queue.mailbox for queue in queues if queue.oldest_tried is not None)
        flowing = (box for box in tried if work.vitals.has_sent(box, now - self.limits.queue))
        return Sights(
            now=now,
            machine=self.outside.machine,
            mailboxes=tuple(self._sight(work, box, now) for box in self.boxes),
            queues=queues,
            flowing=frozenset(map(str.casefold, flowing)),
            held=work.vitals.held(),
            disks=self.outside.disks(),
            horizon=self.outside.horizon,
            expiries=self.outside.expiries,
            doubt=time.doubted() if time is not None else None,
            recorded=_ahead(work, now) if time is not None else None,
            paused_since=pause.began_at if pause is not None else None,
            grants=tuple(_grant(work, keeper, now) for keeper in self.outside.tokens),
        )

    def _sight(self, work: UnitOfWork, box: MailboxProfile, now: datetime) -> MailboxSight:
        seen = self.pulse.sighting(box.address)
        read = work.marks.get(f"{READ}:{box.address}")
        since = read or work.marks.get(f"{WATCHED}:{box.address}")
        read_at = since.at if since is not None else now
        if seen.lost_at is not None and seen.lost_at < read_at:
            seen = Sighting()  # some other daemon has read it since this one could not
        lags = now - read_at >= ASKS_FROM
        due = work.vitals.nearest_due(box.address, read_at) if lags else None
        return MailboxSight(
            address=box.address,
            organisation=box.organisation,
            read_at=read_at,
            why=seen.why,
            refused=seen.refused,
            ever=read is not None,
            nearest_due=due,
        )

    def _note_return(self, work: UnitOfWork, now: datetime) -> None:
        """The store was away for so long that people know: its record is kept, and its end is told."""
        if self._away is not None and self._away.told_at is not None:
            work.incidents.begin(self._away)
            work.incidents.end(self._away.key, now)

    def _without_store(self, now: datetime, why: str) -> None:
        if self._away is None:
            self._away = incidents.store_lost(now, why)
        if now - self._away.began_at < STORE_AWAY or not alarms.tell_again(self._away, now):
            return
        if self.outside.second is None:
            self.log.alarmed(self._away.key, self._away.what)
            self._away = replace(self._away, told_at=now)
        elif self._said(self._away.what, self._away.remedy, now):
            self._away = replace(self._away, told_at=now)

    def _tell(self, untold: Iterable[Incident], now: datetime) -> None:
        """What no letter could tell just now."""
        for incident in untold:
            if not self._said(incident.what, incident.remedy, now):
                return
            try:
                with self.store.begin() as work:
                    work.incidents.told(incident.key, now)
                    work.commit()
            except StoreUnavailable as error:
                self.log.store_lost(str(error))  # told once more, rather than never

    def _tell_ends(self, ended: Iterable[Incident]) -> None:
        """What may have been told by the second route is taken back there, too."""
        for incident in ended:
            if incidents.family(incident.key) in incidents.PAGED:
                self._said(f"This is over: {incident.what}", incidents.NOTHING_TO_DO, self.clock.now())

    def _said(self, subject: str, words: str, now: datetime) -> bool:
        """By the second route; True where it took it."""
        second = self.outside.second
        if second is None or (self._second_at is not None and now < self._second_at):
            return False
        try:
            second.tell(subject, words)
        except DeliveryFailed as error:
            self.log.second_route_failed(str(error))
            self._second_at = now + SECOND_AGAIN
            return False
        self._second_at = None
        return True

    def _log(self, lasting: tuple[Incident, ...]) -> None:
        keys = frozenset(one.key for one in lasting)
        for one in lasting:
            if one.key not in self._known:
                self.log.alarmed(one.key, one.what)
        for key in self._known - keys:
            self.log.alarm_over(key)
        self._known = keys


def _grant(work: UnitOfWork, keeper: TokenKeeper, now: datetime) -> GrantSight:
    kept, refusal = work.tokens.get(keeper.mailbox.casefold()), keeper.refusal
    key = f"{incidents.GRANT}:{keeper.mailbox}"
    return GrantSight(
        mailbox=keeper.mailbox,
        renewed_at=kept.changed_at if kept is not None and kept.access is not None else None,
        refused=refusal.what if refusal is not None else "",
        remedy=refusal.remedy if refusal is not None else "",
        told=any(one.key == key for one in work.incidents.since(now - alarms.MENDED)),
    )


def _latest(work: UnitOfWork) -> datetime | None:
    """When a mailbox was read last, by whichever daemon."""
    return max((mark.at for mark in work.marks.all(f"{READ}:")), default=None)


def _ahead(work: UnitOfWork, now: datetime) -> datetime | None:
    latest = _latest(work)
    return latest if latest is not None and latest - now > CLOCKS_DIFFER else None
