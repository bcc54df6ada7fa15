"""What mailbot would have done with a mail, beside what the office did (``run --observe``, R41)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain.ledger import Outcome
from mailbot.domain.mail import MailKey
from mailbot.domain.reference import Reference


class Match(StrEnum):
    """How the office's deed compares with mailbot's."""

    WAITING = "waiting"  # the office has done nothing yet, or nothing that can be seen
    AGREED = "agreed"  # answered within the promise; or ordinary mail, answered as such
    DECIDED = "decided"  # mailbot would have asked a person, and a person answered
    FURTHER = "further"  # an answer where mailbot compares nothing: feedback, a reply on a case
    SILENT = "silent"  # not acknowledged by the end of the promise
    LATE = "late"  # acknowledged after it
    REFUSED_ANSWERED = "refused_answered"  # answered what mailbot would have refused
    MACHINE_ANSWERED = "machine_answered"  # answered a program
    TAKEN_AS_COMPLAINT = "taken_as_complaint"  # treated as a complaint what mailbot would leave alone

    @property
    def differs(self) -> bool:
        return self in _DIFFERENT


_DIFFERENT = frozenset({
    Match.SILENT, Match.LATE, Match.REFUSED_ANSWERED, Match.MACHINE_ANSWERED, Match.TAKEN_AS_COMPLAINT,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Observation:
    """One mail that came in, what mailbot concluded, and what the office made of it.

    Of a mail that one officer alone may know of, neither writer nor subject nor reference is kept here.
    """

    key: MailKey
    message_id: str  # "" when the mail has none
    writers: tuple[str, ...]  # case-folded addresses at which its writer is answered
    sender: str  # as people are told of them, "" where From names nobody
    subject: str
    received_at: datetime
    seen_at: datetime
    outcome: Outcome
    reasons: tuple[str, ...]  # stable constants with the words that they rest on
    reference: Reference | None  # in the records of observing alone; the office never hears of it
    letters: tuple[str, ...]  # templates that would have left
    due_at: datetime | None = None  # until when it had to be acknowledged; None where nothing is owed
    closed: bool = False  # for the officer alone
    match: Match = Match.WAITING
    matched_at: datetime | None = None  # when that was seen
    answered_at: datetime | None = None  # when the office answered, as its mail says


@dataclass(frozen=True, slots=True)
class OfficeAnswer:
    """A mail that somebody of the office sent."""

    at: datetime
    answers: tuple[str, ...]  # Message-IDs that it replies to
    to: tuple[str, ...]  # case-folded addresses
    subject: str
    speaks_of_complaint: bool  # its own words call the matter a complaint or an appeal


@dataclass(frozen=True, slots=True)
class Tally:
    """How many mails ended so, and compare so."""

    outcome: Outcome
    match: Match
    count: int
