"""What a restored store finds in Sent, what is held, and what people decide about it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain.letter import OutboxLetter
from mailbot.domain.reference import Reference

RESTORED = "restored"  # the mark of a store that was put back: its instant is that of the backup
TO_BE_RELIVED = "to be relived"  # that mark's text until all that came after the backup is known again


@dataclass(frozen=True, slots=True)
class FoundLetter:
    """A letter of ours that lies in Sent and that the store knows nothing of."""

    message_id: str
    mailbox: str  # in whose Sent it lies
    reference: Reference | None  # the case it tells of; None for a letter about none
    template: str  # which letter, as Template names it
    recipient: str  # case-folded
    answers: str  # Message-ID of the mail that it answers, "" when none
    written_at: datetime  # its date
    sent_at: datetime  # when it was put into Sent


@dataclass(frozen=True, slots=True)
class HeldLetter:
    """A letter that waits for a person."""

    letter: OutboxLetter
    reason: str


class How(StrEnum):
    """What became of something that was held."""

    RELEASED = "released"
    DROPPED = "dropped"  # a person has dealt with it by hand


@dataclass(frozen=True, slots=True)
class Release:
    """A person's decision about something that was held."""

    what: str  # "mail", "letter"
    name: str  # where the mail lay, or the letter's key
    held_for: str
    how: How
    at: datetime
    by: str  # whoever decided it, in words
    why: str = ""
