"""What a person may decide about a case.  How they say it is another matter: by mail, or at a terminal.

Dates are office days.  Texts are the person's own words.  What an act may not hold is refused when it is
carried out, with what to do instead (errors.ActRefused).
"""

from dataclasses import dataclass
from datetime import date

from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import Enclosure
from mailbot.domain.reference import Reference

# Triage


@dataclass(frozen=True, slots=True)
class Sort:
    """It is a complaint, an appeal or feedback; also of feedback or an informal matter that is more."""

    kind: CaseKind


@dataclass(frozen=True, slots=True)
class MakeInformal:
    """Staff try to settle it without the procedure (6.1, R20)."""


@dataclass(frozen=True, slots=True)
class Link:
    """It belongs to a case that is there; with `appeal` it is an appeal in that case."""

    to: Reference
    appeal: bool = False


@dataclass(frozen=True, slots=True)
class NotAComplaint:
    """Say so, kindly, where the subject said complaint (R9)."""

    reason: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Spam:
    """Not from anybody who expects an answer."""


@dataclass(frozen=True, slots=True)
class Split:
    """The mail holds a second matter, which gets a record of its own (E32)."""

    matter: str  # what the other matter is, in a few words


# Ownership


@dataclass(frozen=True, slots=True)
class Assign:
    """Somebody is to own the case."""

    person: str  # an id
    override: str = ""  # why, although training has lapsed or an interest was declared (R21)


@dataclass(frozen=True, slots=True)
class Accept:
    """The handler takes it, and declares to have no part in the matter (HAN2b)."""


@dataclass(frozen=True, slots=True)
class Decline:
    """The handler cannot take it."""

    conflict: bool  # False: for want of time or presence
    reason: str = ""


@dataclass(frozen=True, slots=True)
class DeclareConflict:
    """Somebody has a part in the matter."""

    person: str  # an id
    reason: str = ""


# Case data


@dataclass(frozen=True, slots=True)
class Describe:
    """What the case is about.  Only what is given is changed."""

    area: str | None = None
    head: str | None = None
    categories: tuple[str, ...] | None = None
    about: tuple[str, ...] | None = None  # names of those complained of
    party_address: str | None = None
    incident: date | None = None
    raised: date | None = None
    nation: str | None = None
    public_body: bool | None = None
    lesson: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """For the record; it stops no clock (R19)."""

    text: str


@dataclass(frozen=True, slots=True)
class Prioritise:
    """It is dealt with before others, or no longer so."""

    high: bool


# Identity


@dataclass(frozen=True, slots=True)
class GiveName:
    """A person says who wrote."""

    name: str


@dataclass(frozen=True, slots=True)
class RefuseUnsigned:
    """A person decides that nobody stands behind it."""

    reason: str


@dataclass(frozen=True, slots=True)
class PassToOfficer:
    """It is taken as whistleblowing; the case is sealed."""


@dataclass(frozen=True, slots=True)
class Seal:
    """Nobody but the officer may see it from here on."""


@dataclass(frozen=True, slots=True)
class KeepConfidential:
    """The complainant is not to be named to others (R12)."""


# Scope


@dataclass(frozen=True, slots=True)
class ScopeIn:
    """It is in scope; the complainant hears by then (HAN3)."""

    hear_by: date
    steps: str = ""  # what happens next, in words


@dataclass(frozen=True, slots=True)
class ScopeOut:
    """It is not, for this reason."""

    code: str  # an exclusion of the procedure
    reason: str


@dataclass(frozen=True, slots=True)
class AdmitLate:
    """Heard although late: a late appeal, or a complaint in the discretionary band."""

    reason: str


@dataclass(frozen=True, slots=True)
class RefuseLate:
    """Not heard, being late."""

    reason: str


@dataclass(frozen=True, slots=True)
class Reroute:
    """Another policy is the right one (SCO12)."""

    policy: str


# Answers


@dataclass(frozen=True, slots=True)
class Ask:
    """What we need from the complainant.  No clock stops (W9)."""

    text: str
    files: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Send:
    """An answer to the complainant in the person's own words; of the clocks it meets the first (R19)."""

    text: str
    files: tuple[Enclosure, ...] = ()
    anyway: bool = False  # although something in it looks as if it were not meant for them
    mail: str = ""  # identity of the mail that we asked about, whose words these are (R3)


@dataclass(frozen=True, slots=True)
class Update:
    """How it goes; with `hear_by` also a new date."""

    text: str
    hear_by: date | None = None
    files: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class Extend:
    """More time is needed, and why; a working day that is still to come."""

    to: date
    reason: str


@dataclass(frozen=True, slots=True)
class Escalate:
    """Not resolved here: the next stage, on the same clock (AMB4)."""

    reason: str
    stage: int | None = None  # as the person names it; None: the next one


# Outcome


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that will be done."""

    what: str
    owner: str  # an id
    due: date


@dataclass(frozen=True, slots=True)
class Decide:
    """The outcome, as the complainant will read it."""

    verdict: Verdict
    text: str
    remedies: tuple[Remedy, ...] = ()
    no_remedy: str = ""  # why nothing needs putting right
    breach: bool | None = None  # of the Standard; needed where upheld against a member or centre (R28)
    although_pay: bool = False  # it speaks of compensation, and a person says that this is right
    files: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class TellParty:
    """The outcome, as the party complained of will read it."""

    text: str
    files: tuple[Enclosure, ...] = ()


@dataclass(frozen=True, slots=True)
class SkipParty:
    """The party is not told."""

    reason: str


@dataclass(frozen=True, slots=True)
class ActionDone:
    """What was promised with the outcome is done."""

    number: int


@dataclass(frozen=True, slots=True)
class ConcludeAppeal:
    """The appeal under the other policy has ended (R22)."""

    reason: str = ""


@dataclass(frozen=True, slots=True)
class SayFinal:
    """The last word, to somebody who comes back after the end (R23)."""

    text: str = ""


# Done outside


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The complainant was acknowledged by post, by telephone or in person."""

    via: str  # "post", "telephone", "person", "email"; "hand" where nobody said
    on: date
    handler_told: bool = False  # and told who deals with it (IMI HAN1b)


@dataclass(frozen=True, slots=True)
class Answered:
    """The outcome was given by post, by telephone or in person: a recorded alternative (INV3)."""

    via: str
    on: date
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Told:
    """What our last letter says was told by post, by telephone or in person: a date, or what ended."""

    via: str
    on: date


# What the record says wrongly


@dataclass(frozen=True, slots=True)
class CorrectReceipt:
    """It came on another day than the record says; `reason`: how the mistake came about."""

    on: date
    reason: str


@dataclass(frozen=True, slots=True)
class CorrectAcknowledgement:
    """It was acknowledged on another day than the record says."""

    on: date | None  # None: it never was
    reason: str


@dataclass(frozen=True, slots=True)
class CorrectOutcome:
    """The outcome was given on another day than the record says."""

    on: date
    reason: str


# Lifecycle


@dataclass(frozen=True, slots=True)
class Withdraw:
    """The complainant takes it back."""


@dataclass(frozen=True, slots=True)
class Close:
    """It ends here, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class CloseUnanswered:
    """What we asked for never came (HOW2)."""


@dataclass(frozen=True, slots=True)
class Reopen:
    """It goes on, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Suspend:
    """Proceedings are under way (X8); waives nothing (R22)."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Resume:
    """Proceedings have ended."""


@dataclass(frozen=True, slots=True)
class Merge:
    """It is the same matter as another case; the earliest clocks win."""

    into: Reference


@dataclass(frozen=True, slots=True)
class Settled:
    """An informal matter is settled."""


@dataclass(frozen=True, slots=True)
class MarkRead:
    """Feedback was read (2.3)."""


@dataclass(frozen=True, slots=True)
class MarkDiscussed:
    """Feedback was discussed in a meeting (2.3)."""

    on: date


# Automatic letters


@dataclass(frozen=True, slots=True)
class Hold:
    """mailbot writes nothing to the complainant by itself until somebody says go on; clocks run on."""


@dataclass(frozen=True, slots=True)
class GoOn:
    """mailbot may write by itself again."""


# The complainant


@dataclass(frozen=True, slots=True)
class Adjust:
    """How they need us to deal with them (Equality Act 2010 s.20); told in every notice to staff."""

    what: str


@dataclass(frozen=True, slots=True)
class Speak:
    """The language they want their letters in."""

    language: str  # "en", "cy"


@dataclass(frozen=True, slots=True)
class ChangeContact:
    """They are written to at another address from now on; the old one is told."""

    address: str


@dataclass(frozen=True, slots=True)
class Represent:
    """Somebody acts for them (E38)."""

    name: str
    consent: bool  # the complainant has agreed; False: they are asked
    address: str = ""  # the representative's, "" when not known


@dataclass(frozen=True, slots=True)
class Restrict:
    """Contact is restricted, until when, by whose decision; mailbot writes nothing by itself (INV7)."""

    what: str
    until: date
    by: str  # a person's id


# Personal data (K11, K12)


@dataclass(frozen=True, slots=True)
class RaiseDataConcern:
    """It complains of how personal data were used, too: a duty of its own (DPA 2018 s.164A)."""


@dataclass(frozen=True, slots=True)
class RequestData:
    """It asks for the data that we hold: a month to answer (UK GDPR art. 12(3))."""


@dataclass(frozen=True, slots=True)
class DataAnswered:
    """The concern or the request about personal data has been answered."""

    on: date


@dataclass(frozen=True, slots=True)
class OrderExport:
    """The papers of the case are wanted, for a request for personal data."""


@dataclass(frozen=True, slots=True)
class OrderErasure:
    """The case is to be erased, all but its figures (UK GDPR art. 17)."""

    why: str  # without names


Act = (
    Sort | MakeInformal | Link | NotAComplaint | Spam | Split
    | Assign | Accept | Decline | DeclareConflict
    | Describe | Note | Prioritise
    | GiveName | RefuseUnsigned | PassToOfficer | Seal | KeepConfidential
    | ScopeIn | ScopeOut | AdmitLate | RefuseLate | Reroute
    | Ask | Send | Update | Extend | Escalate
    | Decide | TellParty | SkipParty | ActionDone | ConcludeAppeal | SayFinal
    | Acknowledged | Answered | Told | CorrectReceipt | CorrectAcknowledgement | CorrectOutcome
    | Withdraw | Close | CloseUnanswered | Reopen | Suspend | Resume | Merge | Settled
    | MarkRead | MarkDiscussed
    | Hold | GoOn
    | Adjust | Speak | ChangeContact | Represent | Restrict
    | RaiseDataConcern | RequestData | DataAnswered | OrderExport | OrderErasure
)  # fmt: skip
