"""What a reading of a mail concluded, each conclusion with its reason.

The `reading` room makes these values, the `rules` room decides on them, the record keeps them.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mailbot.domain.mail import Address, DeliveryStatus
from mailbot.domain.reference import Reference

# Reasons by which more than the record is decided.
LIFE_AT_RISK = "LIFE_AT_RISK"  # the writer speaks of ending or harming a life (E44)
ASKS_FOR_DATA = "ASKS_FOR_DATA"
DATA_CONCERN = "DATA_CONCERN"
LEGAL_WORDS = "LEGAL_WORDS"
WRITTEN_IN_WELSH = "WRITTEN_IN_WELSH"
QUOTED_BY_STRANGER = "REFERENCE_QUOTED_BY_STRANGER"


class Kind(StrEnum):
    """What a mail is, whatever its heading says (R34).  These words are outside names."""

    COMPLAINT = "complaint"
    APPEAL = "appeal"
    SUGGESTION = "suggestion"
    COMMENT = "comment"
    COMPLIMENT = "compliment"
    OTHER = "other"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    LIST_OR_BULK = "list_or_bulk"
    STAFF_REPLY = "staff_reply"
    COMPLAINANT_REPLY = "complainant_reply"
    SPAM = "spam"


FEEDBACK_KINDS = frozenset({Kind.SUGGESTION, Kind.COMMENT, Kind.COMPLIMENT})
MACHINE_KINDS = frozenset({Kind.AUTO_REPLY, Kind.BOUNCE, Kind.LIST_OR_BULK, Kind.SPAM})


class Verdict(StrEnum):
    """Who the writer is, as far as the mail tells."""

    NAMED = "named"
    ANONYMOUS = "anonymous"
    PERSON_MUST_SAY = "person_must_say"


class Proof(StrEnum):
    """What ties a mail to a case, strongest first."""

    SIGNED_ID = "signed_id"  # it answers a letter whose Message-ID we signed
    KNOWN_ID = "known_id"  # it answers, or is answered by, a mail on the case
    REFERENCE = "reference"  # it quotes the reference and its sender belongs to the case
    ADDRESS = "address"  # its sender has exactly one open case and the subject marks nothing new
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Because:
    """A stable constant, and the words or header of the mail that it rests on."""

    reason: str  # SCREAMING_SNAKE, stored, shown and searchable: "SUBJECT_MARKED"
    words: str = ""  # short quotation, one line, at most 80 characters

    def __str__(self) -> str:
        return f"{self.reason} ({self.words})" if self.words else self.reason


@dataclass(frozen=True, slots=True)
class KindReading:
    """What the mail is; `certain` False means that a person should say, this being the guess."""

    kind: Kind
    certain: bool
    because: tuple[Because, ...]
    marked: bool = False  # the subject carries a marking word in some spelling (R7, R8)


@dataclass(frozen=True, slots=True)
class IdentityReading:
    """Who wrote."""

    verdict: Verdict
    name: str  # as the person signs, "" when none was found
    because: tuple[Because, ...]
    confidential: bool = False  # named, and asks that others not be told (R12)


@dataclass(frozen=True, slots=True)
class ReplySafety:
    """Whether the sender may be answered automatically (MAIL C3); reasons only where not."""

    safe: bool
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class ThreadReading:
    """Which case the mail belongs to, and how that is known."""

    reference: Reference | None  # the case it joins; None when it joins none
    proof: Proof
    suggested: tuple[Reference, ...] = ()  # links for staff to look at; nothing is disclosed (R18)
    because: tuple[Because, ...] = ()


@dataclass(frozen=True, slots=True)
class BounceReading:
    """A report about one of our letters."""

    failed: bool  # False: delayed, delivered, relayed
    recipients: tuple[DeliveryStatus, ...]
    letter_ids: tuple[str, ...]  # Message-IDs and envelope ids of ours that the report names


@dataclass(frozen=True, slots=True)
class Reading:
    """All conclusions about one mail."""

    kind: KindReading
    identity: IdentityReading
    reply: ReplySafety
    thread: ThreadReading
    complainant: Address | None  # who would be answered: From, or a form's field; None when unsafe to say
    evidence: tuple[str, ...] = ()  # what counts as evidence (R17), by name
    bounce: BounceReading | None = None
    forwarded_by_staff: bool = False  # a complaint passed on by a colleague: acknowledged by a person
    hints: tuple[Because, ...] = ()  # what it may ask for besides, and its language: a person looks
    written_on: date | None = None  # the day of a mail passed on, as it says itself
    new_text: str = ""  # the words above quotations, signatures set aside; full text stays on the mail

    @property
    def language(self) -> str:
        """The language to answer in, "cy"; "" for the organisation's own."""
        return "cy" if any(hint.reason == WRITTEN_IN_WELSH for hint in self.hints) else ""

    @property
    def because(self) -> tuple[Because, ...]:
        """Every reason, in the order an auditor would ask."""
        return (
            *self.kind.because, *self.identity.because, *self.reply.because, *self.thread.because,
            *self.hints,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownCase:
    """As much of a case as threads are judged by."""

    reference: Reference
    addresses: frozenset[str]  # case-folded addresses of those who belong to it
    open: bool
    decided: bool = False
    subject: str = ""  # of the mail that opened it: the same subject again is the same matter
    refused: bool = False  # a record of a refusal, waiting for a name (R15)


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows about the ids and references that a mail claims."""

    by_signed_id: KnownCase | None = None
    by_known_id: KnownCase | None = None
    by_reference: tuple[KnownCase, ...] = ()
    by_address: tuple[KnownCase, ...] = ()  # every case of this sender


@dataclass(frozen=True, slots=True)
class ThreadClaims:
    """What a mail says about where it belongs, not yet believed."""

    signed: Reference | None  # from a Message-ID whose signature is ours
    message_ids: tuple[str, ...]  # In-Reply-To and References, and a report's returned ids
    references: tuple[Reference, ...]  # in the subject, then in the body
    in_subject: frozenset[Reference] = field(default=frozenset())
