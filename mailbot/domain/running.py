"""What mailbot keeps about itself while it runs: who does what, what is paused, what is wrong."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to do something alone for a while."""

    name: str  # "mailbox:<address>", "worker:<name>", ...
    holder: str  # a worker
    term: int  # how often it changed hands: an older term gives no right any more
    until: datetime


@dataclass(frozen=True, slots=True)
class Worker:
    """A daemon as the others know it."""

    name: str  # unique among all there ever were
    began_at: datetime
    until: datetime  # silent until then, it counts as no more
    room: int = 0  # so many mailboxes more it would read


@dataclass(frozen=True, slots=True)
class Mark:
    """When something was done last."""

    name: str  # "read:<mailbox>", "reconciled:<mailbox>", ...
    at: datetime
    text: str = ""


@dataclass(frozen=True, slots=True)
class Pause:
    """No letter leaves, because somebody said so."""

    began_at: datetime
    by: str  # whoever paused, in words
    why: str
    ended_at: datetime | None = None  # None: it lasts
    ended_by: str = ""


@dataclass(frozen=True, slots=True)
class Incident:
    """Something that needs a person, from its first sight until it is over."""

    key: str  # what it is about, the same for as long as it lasts: "mailbox:complaints@example.org"
    what: str  # in words, as told
    remedy: str
    began_at: datetime
    organisation: str = ""  # whose people are told; "": everybody's
    told_at: datetime | None = None  # the latest telling; None: nobody knows yet
    ended_at: datetime | None = None  # None: it lasts
    end_told: bool = False
