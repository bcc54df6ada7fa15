"""How each mail ended.  Every mail seen has exactly one row; nothing is read twice."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain.mail import MailKey
from mailbot.domain.reference import Reference


class Outcome(StrEnum):
    """What became of a mail."""

    OPENED = "opened"  # a case of its own
    JOINED = "joined"  # another case's history
    TRIAGED = "triaged"  # a person was asked; the mail is untouched
    REFUSED = "refused"  # anonymous, answered once
    FEEDBACK = "feedback"
    BOUNCE = "bounce"  # a report about a letter of ours
    MACHINE = "machine"  # automatic mail: noted, never answered
    NOT_OURS = "not_ours"  # ordinary mail, untouched, no copy kept
    HISTORY = "history"  # our own mail
    DUPLICATE = "duplicate"  # the same mail was seen at another key
    TOO_OLD = "too_old"  # received before the mailbox was taken on
    HELD = "held"  # unreadable, or a fault of ours: a person was told
    DROPPED = "dropped"  # it was held, and a person has dealt with it by hand


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One mail's end."""

    key: MailKey
    identity: str  # content hash (R3), "" when the mail could not be read
    message_id: str  # "" when the mail has none
    outcome: Outcome
    reason: str  # a stable constant
    reference: Reference | None
    received_at: datetime
    recorded_at: datetime


@dataclass(frozen=True, slots=True)
class Waterline:
    """How far a mailbox has been read."""

    mailbox: str
    folder: str
    taken_from: datetime  # mail received before is not ours to read (first sight, or --from)
    uidvalidity: int  # 0 for a Maildir
    uid: int  # highest UID listed so far; 0 for a Maildir
