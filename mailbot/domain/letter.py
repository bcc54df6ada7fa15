"""Letters: what we send, from the request to the last attempt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.domain.mail import Address
from mailbot.domain.reference import Reference


class Template(StrEnum):
    """The letters there are, named as their files in templates/ (R33)."""

    ACKNOWLEDGEMENT = "acknowledgement"
    APPEAL_ACKNOWLEDGEMENT = "appeal_acknowledgement"
    ANONYMOUS_REFUSAL = "anonymous_refusal"
    ANONYMOUS_REVIEW = "anonymous_review"  # IMI's answer to an anonymous complaint with evidence
    IDENTITY_QUESTION = "identity_question"
    RECEIPT = "receipt"  # neutral: we have your mail, a person will read it
    FEEDBACK_THANKS = "feedback_thanks"
    HANDLER_NOTICE = "handler_notice"  # to whoever must act on a new or continued case
    OFFICER_NOTICE = "officer_notice"  # to the whistleblowing officer, nothing of the content
    TRIAGE_QUESTION = "triage_question"
    HAND_ACKNOWLEDGEMENT = "hand_acknowledgement"  # to staff: we may not answer this one, please do
    DELIVERY_TASK = "delivery_task"  # to staff: a letter did not arrive
    HELD_MAIL = "held_mail"  # to staff: a mail could not be read
    ALERT = "alert"  # to whoever runs mailbot: a limit was reached, a mailbox refuses us


class Purpose(StrEnum):
    """Why a letter is sent, which decides its headers (MAIL C4.27, C4.28)."""

    REPLY = "auto-replied"  # answers one mail
    NOTICE = "auto-generated"  # timer or event driven


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What a letter may say.  None means not known here; a template that needs it is refused."""

    reference: str | None = None
    complainant_name: str | None = None  # "" when unknown: the letter greets without a name
    subject: str | None = None  # the complainant's subject, one line, shortened
    received_at: datetime | None = None  # local, aware
    acknowledge_by: datetime | None = None
    answer_by: datetime | None = None  # respond, review or hear_appeal
    reply_by: datetime | None = None  # until when we hope for an answer from the reader
    handler_name: str | None = None  # "" when nobody is named yet
    handler_title: str | None = None
    handler_email: str | None = None
    handler_phone: str | None = None
    stage: int | None = None
    asks_evidence: bool | None = None
    form_link: str | None = None
    whistleblowing_route: str | None = None
    possible_appeal: bool | None = None  # the receipt mentions an appeal
    late: bool | None = None  # sent after its promise: apologise
    # for staff only, never in a letter to a complainant
    sender: str | None = None  # "Pat Lee <pat@example.org>" or "somebody who gave no name"
    guess: str | None = None
    reasons: tuple[str, ...] | None = None
    deeds: tuple[str, ...] | None = None  # what mailbot did, in words
    duties: tuple[tuple[str, datetime], ...] | None = None  # (duty in words, local due time)
    excerpt: str | None = None  # the mail's new words, shortened
    attachments: tuple[str, ...] | None = None
    problem: str | None = None
    remedy: str | None = None


@dataclass(frozen=True, slots=True)
class LetterRequest:
    """A letter to be written."""

    key: str  # what it is for: "acknowledgement:IHM-2026-0042:1"; unique, so promising it is idempotent
    template: Template
    organisation: str
    mailbox: str  # it goes out from this address
    to: Address
    facts: LetterFacts
    reference: Reference | None = None
    purpose: Purpose = Purpose.REPLY
    language: str = "en"
    in_reply_to: str = ""  # Message-ID answered, "" when none
    references: tuple[str, ...] = ()
    meets: frozenset[str] = frozenset()  # clocks of the case that delivery of this letter meets
    automatic: bool = True  # counts for the daily cap of its recipient (R1); staff notices do not


@dataclass(frozen=True, slots=True)
class Letter:
    """A finished letter: these very bytes are sent, however often it takes."""

    request: LetterRequest
    message_id: str
    subject: str
    content: bytes  # RFC 5322, CRLF line ends


class LetterState(StrEnum):
    """Where a letter stands.  Rows are retired, never deleted."""

    WAITING = "waiting"
    SENDING = "sending"  # an attempt is registered; found so after a crash, it may have arrived
    SENT = "sent"  # accepted by the server
    FAILED = "failed"  # refused for good, or bounced
    HELD = "held"  # parked for a person, with the reason


class AttemptVerdict(StrEnum):
    """How one try ended."""

    ACCEPTED = "accepted"
    TEMPORARY = "temporary"
    PERMANENT = "permanent"
    UNCERTAIN = "uncertain"


@dataclass(frozen=True, slots=True)
class OutboxLetter:
    """A promised letter as the courier's desk sees it."""

    id: int
    key: str
    reference: Reference | None
    template: Template
    organisation: str
    mailbox: str
    recipient: str
    message_id: str
    content: bytes
    meets: frozenset[str]
    attempts: int  # registered so far
    state: LetterState
    doubtful: bool  # an earlier attempt may have arrived (R10)
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to deliver one letter."""

    letter_id: int
    started_at: datetime
    ended_at: datetime
    verdict: AttemptVerdict
    detail: str = ""  # the server's words, one line
