"""How mailbot fares, as it can be seen at one instant."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailbot.domain.expiry import Expiry
from mailbot.domain.running import Incident, Mark, Pause, Worker


@dataclass(frozen=True, slots=True)
class Queue:
    """The letters of one mailbox that have not reached their end well."""

    mailbox: str
    waiting: int  # being sent included
    doubtful: int  # of those, how many may have arrived before
    held: int  # a person must say
    oldest: datetime | None  # when the oldest of those that wait was promised
    oldest_tried: datetime | None  # likewise, of those that were tried without success


@dataclass(frozen=True, slots=True)
class Promises:
    """The running clocks of one body, targets of its own not counted."""

    organisation: str
    running: int
    overdue: int
    due_soon: int  # not overdue, and due before an instant that was asked for
    next_due: datetime | None  # the first that is not overdue


@dataclass(frozen=True, slots=True)
class Held:
    """Mails that wait for a person."""

    count: int
    oldest: datetime | None  # when the first of them was put there


@dataclass(frozen=True, slots=True)
class Doubt:
    """The machine's clock has jumped, and nobody has said which time is right."""

    jump: timedelta  # forward is positive
    noticed_at: datetime  # by the time that mailbot goes on with


@dataclass(frozen=True, slots=True)
class Disk:
    """Room for what mailbot keeps."""

    path: str
    free: int  # octets


@dataclass(frozen=True, slots=True)
class MailboxSight:
    """How one mailbox is read."""

    address: str
    organisation: str
    read_at: datetime  # when it was read last; where it never was, since when mailbot would
    why: str = ""  # what its server said when reading failed since then, "" where it did not
    refused: bool = False  # and waiting does not help
    ever: bool = True  # it was read at least once
    nearest_due: datetime | None = None  # of its cases' promises, asked only where it lags


@dataclass(frozen=True, slots=True)
class GrantSight:
    """How one mailbox's OAuth 2.0 tokens are had."""

    mailbox: str
    renewed_at: datetime | None  # when a token was given last; None: never
    refused: str = ""  # what the provider said when it was asked last, "" where it gave one
    remedy: str = ""
    told: bool = False  # some daemon was refused, or was until a moment ago: people know already


@dataclass(frozen=True, slots=True)
class Sights:
    """All that may call for a person."""

    now: datetime
    machine: str  # its name
    mailboxes: tuple[MailboxSight, ...] = ()
    queues: tuple[Queue, ...] = ()
    flowing: frozenset[str] = frozenset()  # case-folded mailboxes from which a letter has left lately
    held: Held = Held(0, None)
    disks: tuple[Disk, ...] = ()
    horizon: date = date.max  # last day whose bank holidays are known
    expiries: tuple[Expiry, ...] = ()
    doubt: Doubt | None = None
    recorded: datetime | None = None  # the latest time in the records, where that lies well ahead of now
    paused_since: datetime | None = None
    settled: bool = True  # False: mailbot has only just begun to try its mailboxes
    grants: tuple[GrantSight, ...] = ()


@dataclass(frozen=True, slots=True)
class Limits:
    """From where on a person is told."""

    unread: timedelta = timedelta(hours=1)  # MAIL C1.9
    queue: timedelta = timedelta(minutes=30)
    free: int = 400 * 1024 * 1024  # octets


@dataclass(frozen=True, slots=True)
class BoxState:
    """How a mailbox has been read."""

    address: str
    organisation: str
    read_at: datetime | None  # None: never
    why: str  # what its server said when it could not be read since then, "" where it could
    counted: Mark | None  # when all its mail was held against the record, and what came of it


@dataclass(frozen=True, slots=True)
class Report:
    """All that `mailbot status` tells, at one instant."""

    at: datetime
    workers: tuple[Worker, ...]  # daemons that live
    silent: bool  # one fell silent lately, without taking its leave
    boxes: tuple[BoxState, ...]
    queues: tuple[Queue, ...]
    failed: int  # letters given up within a week
    promises: tuple[Promises, ...]
    held: Held
    incidents: tuple[Incident, ...]  # what is wrong and not over
    pause: Pause | None
    to_relive: bool  # it was put back, and nothing leaves until every mailbox has been read
    digests: tuple[Mark, ...]  # when the latest weekly digest of each body was written
    schema: str
    size: int  # octets of the store
    disks: tuple[Disk, ...]
    horizon: date
    expiries: tuple[Expiry, ...]
