"""Letters: what we send, from the request to the last attempt."""

from dataclasses import dataclass
from datetime import date, datetime
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
    # In the course of a case, to the complainant.
    HANDLER_NAMED = "handler_named"  # who deals with it, and how to reach them (6.2, K14)
    IDENTITY_REMINDER = "identity_reminder"
    QUESTION = "question"  # what we need from them
    UPDATE = "update"  # a person's words on how it goes, perhaps with a new date
    UPDATE_AUTO = "update_auto"  # nobody acted in time: a new date and a name (HAN4, R23)
    DELAY = "delay"  # an apology with a new date (8.1b)
    NEXT_STEPS = "next_steps"  # in scope, and what comes when (HAN3)
    EXHAUST = "exhaust"  # out of scope until the centre has answered (SCO4, X2)
    OUT_OF_SCOPE = "out_of_scope"
    REROUTED = "rerouted"  # handed over to another policy (SCO12)
    ESCALATED = "escalated"
    OUTCOME = "outcome"
    OUTCOME_PARTY = "outcome_party"  # to the party complained of (OUT1)
    LATE_APPEAL = "late_appeal"  # received after the last day; a person decides whether it is heard
    LATE_ADMITTED = "late_admitted"
    LATE_REFUSED = "late_refused"
    FINAL = "final"  # the procedure has ended
    SCOPE_FINAL = "scope_final"  # so has the question of scope (SCO11)
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    CLOSED_NO_RESPONSE = "closed_no_response"
    REOPENED = "reopened"
    NOT_A_COMPLAINT = "not_a_complaint"  # R9
    INFORMAL_DONE = "informal_done"  # R20
    SIGNPOST = "signpost"  # who else may help, once the appeal is concluded
    MERGE_NOTE = "merge_note"
    LEGAL = "legal"  # suspended for proceedings
    DATA_ACKNOWLEDGEMENT = "data_acknowledgement"  # of a data-protection complaint or a request for data
    ANSWER = "answer"  # a person's own words, and nothing else (#send)
    CONTACT_CHANGED = "contact_changed"  # to the old address and the new one
    CONSENT_QUESTION = "consent_question"  # may that person act for you? (E38)
    ADDRESS_QUESTION = "address_question"  # was it you who wrote from another address? (E5)
    # In the course of a case, to staff.
    ASSIGN_REQUEST = "assign_request"  # take it, or say why not (HAN2b)
    APPEAL_NOTICE = "appeal_notice"  # an appeal came: to whoever hears it, and the chief executive
    CONFLICT_ALERT = "conflict_alert"  # the case names somebody who would have a part in it
    REMINDER = "reminder"  # one duty or several, due or overdue
    TASK = "task"  # something that only a person can decide or do
    # Answers to commands that staff write by mail (PROCEDURE D4).
    COMMAND_DONE = "command_done"  # what was done, with the new dates
    COMMAND_PREVIEW = "command_preview"  # what would be done, and the code that confirms it
    COMMAND_ERROR = "command_error"  # what is not understood, and what to write instead
    COMMAND_STALE = "command_stale"  # the case has moved since the notice that was answered
    COMMAND_REFUSED = "command_refused"  # not for them, or not now
    COMMAND_IGNORED = "command_ignored"  # nothing shows that they wrote it
    COMMAND_RECEIPT = "command_receipt"  # no command in it: was it for the complainant?
    MANUAL = "manual"  # every command that a person may write
    WEEKLY_DIGEST = "weekly_digest"  # to a handler their cases, to a manager all (2.3, 4.1)
    CASE_STATUS = "case_status"  # where a case stands
    CASE_LIST = "case_list"  # cases with their dates
    ANSWER_FOUND = "answer_found"  # somebody answered the complainant directly: was that the response? (R19)
    LETTER_TO_PRINT = "letter_to_print"  # a letter to somebody without an email address

    @property
    def is_notice(self) -> bool:
        """Whether it is for staff alone."""
        return self not in TO_COMPLAINANTS


# Letters that leave the office: nothing within them may be for staff alone.
TO_COMPLAINANTS = frozenset(
    {
        Template.ACKNOWLEDGEMENT,
        Template.APPEAL_ACKNOWLEDGEMENT,
        Template.ANONYMOUS_REFUSAL,
        Template.ANONYMOUS_REVIEW,
        Template.IDENTITY_QUESTION,
        Template.RECEIPT,
        Template.FEEDBACK_THANKS,
        Template.HANDLER_NAMED,
        Template.IDENTITY_REMINDER,
        Template.QUESTION,
        Template.UPDATE,
        Template.UPDATE_AUTO,
        Template.DELAY,
        Template.NEXT_STEPS,
        Template.EXHAUST,
        Template.OUT_OF_SCOPE,
        Template.REROUTED,
        Template.ESCALATED,
        Template.OUTCOME,
        Template.OUTCOME_PARTY,  # the party complained of is as much outside as the complainant
        Template.LATE_APPEAL,
        Template.LATE_ADMITTED,
        Template.LATE_REFUSED,
        Template.FINAL,
        Template.SCOPE_FINAL,
        Template.WITHDRAWN,
        Template.CLOSED,
        Template.CLOSED_NO_RESPONSE,
        Template.REOPENED,
        Template.NOT_A_COMPLAINT,
        Template.INFORMAL_DONE,
        Template.SIGNPOST,
        Template.MERGE_NOTE,
        Template.LEGAL,
        Template.DATA_ACKNOWLEDGEMENT,
        Template.ANSWER,
        Template.CONTACT_CHANGED,
        Template.CONSENT_QUESTION,
        Template.ADDRESS_QUESTION,
    }
)


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
    stage_title: str | None = None  # "Stage 2"
    heard_by: str | None = None  # who hears it: name and title, or the role in words
    words: str | None = None  # what a person wrote, several lines
    greeting: str | None = None  # as they greet, in the place of ours: "Dear Pat"
    closing: str | None = None  # as they close, in the place of ours: "Kind regards", their name below
    reason: str | None = None  # why, one or two sentences
    new_date: datetime | None = None  # local; the date we promise now
    old_date: datetime | None = None  # the date we promised before
    verdict: str | None = None  # "upheld", "partly upheld", "not upheld", "resolved"
    remedy_words: str | None = None  # what is put right; "" where nothing is
    actions: tuple[str, ...] | None = None  # what will be done, each with its date in words
    appeal_by: date | None = None  # last day to appeal
    appeal_days: str | None = None  # "21 days"
    final: bool | None = None  # nothing is open to appeal
    head_title: str | None = None  # what the complaint was about, "" when not told apart
    exclusion: str | None = None  # why it is out of scope, in the procedure's data
    come_back_by: date | None = None  # last day to come back to us (R25)
    policy_title: str | None = None
    policy_address: str | None = None
    signposts: tuple[tuple[str, str], ...] | None = None  # (name, page or address)
    other_reference: str | None = None
    other_name: str | None = None  # somebody who acts for the complainant
    other_address: str | None = None  # an address that the letter speaks of
    # for staff only, never in a letter to a complainant
    items: tuple[tuple[str, str, datetime, str], ...] | None = (
        None  # (reference, duty in words, local due time, how it stands)
    )
    sender: str | None = None  # "Pat Lee <pat@example.org>" or "somebody who gave no name"
    guess: str | None = None
    reasons: tuple[str, ...] | None = None
    deeds: tuple[str, ...] | None = None  # what mailbot did, in words
    duties: tuple[tuple[str, datetime], ...] | None = None  # (duty in words, local due time)
    excerpt: str | None = None  # the mail's new words, shortened
    attachments: tuple[str, ...] | None = None
    problem: str | None = None
    remedy: str | None = None
    effects: tuple[str, ...] | None = None  # of commands, in words: "asks Owen Thackeray to take the case"
    leaving: tuple[str, ...] | None = None  # the letters that follow, in words
    standing: str | None = None  # where the case stands, in words
    draft: str | None = None  # letters as they would read, several lines
    code: str | None = None  # confirms what was shown
    valid_until: datetime | None = None  # local; until when the code does
    faults: tuple[tuple[str, str, str], ...] | None = None  # (line written, what is wrong, what to do)
    page: str | None = None  # the manual, its columns set with spaces
    period: str | None = None  # the days that a digest tells of
    figures: tuple[tuple[str, str], ...] | None = None  # (what, how many)
    sections: tuple[tuple[str, tuple[tuple[str, str], ...], str, int], ...] | None = (
        None  # (heading, lines of two parts, words where there is none, how many more)
    )
    weeks: tuple[tuple[str, int, int, int, int], ...] | None = (
        None  # (first day, received, answered in time, late, overdue at the end), the latest last
    )
    listing: str | None = None  # what a list of cases holds: "Overdue cases"
    cases: tuple[tuple[str, str, str, str, datetime | None, str], ...] | None = (
        None  # (reference, initials, where it stands, who has it, next local due time, "overdue" or "")
    )
    commands: tuple[tuple[str, str], ...] | None = None  # that fit the moment: (what to write, what for)
    adjustments: tuple[str, ...] | None = None  # how the complainant needs us to deal with them
    flags: tuple[str, ...] | None = None  # what whoever deals with it must know first: "restricted until ..."


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a letter, out of a mail that we keep."""

    mail: str  # identity of the mail that brought it (R3)
    place: int  # among that mail's attachments, from 0
    name: str
    content_type: str
    size: int  # octets, decoded


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
    enclosures: tuple[Enclosure, ...] = ()
    prints: "LetterRequest | None" = None  # a letter for the post, enclosed as a page to print


@dataclass(frozen=True, slots=True)
class File:
    """A file as it is enclosed."""

    name: str
    content_type: str
    content: bytes
    content_id: str = ""  # of a picture that stands within the HTML; "" for a file of its own


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
    REDIRECTED = "redirected"  # in a trial: it went to `redirect_all_to`, and its reader never had it
    FOLDED = "folded"  # a notice, one of too many to its reader: told together with the others, never sent


UNSENT = frozenset({LetterState.WAITING, LetterState.SENDING, LetterState.HELD})


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
