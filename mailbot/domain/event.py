"""What happened to a case, in the past tense.  Kept for good, each row hashed onto the one before."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Opened:
    """A record was made of a mail."""

    kind: str
    state: str
    mail: str  # identity of the mail (R3)
    reasons: tuple[str, ...]
    procedure_version: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The office had the case before mailbot; what it said of it is kept as a mail."""

    source: str  # name of the file
    line: int  # of the file
    mark: str  # hash of what the line said


@dataclass(frozen=True, slots=True)
class Joined:
    """Another mail belongs to the case."""

    kind: str
    mail: str
    proof: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """The record went from one state to another."""

    step: str
    before: str
    after: str
    reason: str


@dataclass(frozen=True, slots=True)
class ClockStarted:
    """A duty began to run."""

    clock: str
    due_at: datetime
    clause: str  # where the procedure promises it, or the key of the letter that told the date


@dataclass(frozen=True, slots=True)
class ClockMet:
    """A duty was discharged."""

    clock: str
    at: datetime
    how: str  # key of the letter, or the act


@dataclass(frozen=True, slots=True)
class ClockReopened:
    """What met a duty came to nothing: a letter bounced."""

    clock: str
    why: str


@dataclass(frozen=True, slots=True)
class ClockBroken:
    """A promise was not kept in time; recorded, never repaired away."""

    clock: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class ClockStopped:
    """A duty ended without being met: the case left the state that owed it."""

    clock: str
    why: str


@dataclass(frozen=True, slots=True)
class Acted:
    """A person decided something; the rows after it say what followed."""

    act: str  # the act's class name
    said: tuple[str, ...]  # its fields in words, as "reason: no breach was found"


@dataclass(frozen=True, slots=True)
class Chased:
    """Somebody was due a reminder of a duty."""

    clock: str
    rung: str  # "40", "70", "90", "due", "overdue 3"
    due_at: datetime
    people: tuple[str, ...]  # ids of those told


@dataclass(frozen=True, slots=True)
class HandlerNamed:
    """Somebody owns the case."""

    handler: str
    why: str


@dataclass(frozen=True, slots=True)
class LetterPromised:
    """A letter was put in the outbox."""

    key: str
    template: str
    to: str


@dataclass(frozen=True, slots=True)
class LetterWithheld:
    """A letter that would have been due was not promised, and why."""

    template: str
    reason: str


@dataclass(frozen=True, slots=True)
class LetterSent:
    """The server accepted a letter."""

    key: str
    message_id: str
    attempts: int
    doubtful: bool


@dataclass(frozen=True, slots=True)
class LetterFailed:
    """A letter was refused for good, or came back."""

    key: str
    why: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Something worth keeping that changes nothing: an out-of-office, a delay warning."""

    what: str
    mail: str


@dataclass(frozen=True, slots=True)
class Corrected:
    """A date on record was wrong, and was put right by a person."""

    what: str  # "received", "acknowledged", "outcome"
    before: str  # an office day, ISO 8601
    after: str  # likewise; "never" for what did not happen
    why: str


@dataclass(frozen=True, slots=True)
class Erased:
    """Of all before, only figures are left.  The chain rests on the hashes that were kept (redactions)."""

    cause: str  # "ASKED_FOR", "RETENTION"
    why: str  # in the words of whoever decided it, without names
    rows: int  # events whose words were taken away
    digest: str  # over their numbers and hashes, before and after


@dataclass(frozen=True, slots=True)
class HoldPlaced:
    """Somebody said that the case must be kept whatever its age."""

    why: str


@dataclass(frozen=True, slots=True)
class HoldLifted:
    """It may be erased again when its time has come."""

    why: str


Event = (
    Opened
    | Imported
    | Joined
    | Moved
    | ClockStarted
    | ClockMet
    | ClockReopened
    | ClockBroken
    | ClockStopped
    | Acted
    | Chased
    | HandlerNamed
    | LetterPromised
    | LetterWithheld
    | LetterSent
    | LetterFailed
    | Noted
    | Corrected
    | Erased
    | HoldPlaced
    | HoldLifted
)

_written = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

GENESIS = "0" * 64  # what the first event of a case is hashed onto


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One event as kept."""

    reference: str
    number: int  # 1 for the first of its case
    at: datetime  # UTC
    actor: str  # "mailbot", or a person's id
    event: str  # the event's class name
    body: str  # canonical JSON of its fields
    previous: str  # hash of the row before, GENESIS for the first

    @property
    def hash(self) -> str:
        """SHA-256 over the row and the hash before it (INV8)."""
        written = _written(
            [
                self.previous,
                self.reference,
                self.number,
                self.at.isoformat(),
                self.actor,
                self.event,
                self.body,
            ]
        )
        return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()
