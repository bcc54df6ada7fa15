"""What may become of a mail.  `decide` chooses one of these, the desk carries it out."""

from dataclasses import dataclass

from mailbot.domain.case import CaseKind
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Start
from mailbot.domain.reading import Kind
from mailbot.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class Open:
    """A case begins; its clocks run from receipt."""

    kind: CaseKind
    state: State
    starts: tuple[Start, ...]
    reason: str
    by_hand: bool = False  # the acknowledgement is a task for a person (R5)


@dataclass(frozen=True, slots=True)
class RefuseAnonymous:
    """One kind letter, a record beside the register, nothing else (R13, R15)."""

    reason: str
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class AskTriage:
    """A person says what it is; the possible clocks run from receipt (R8)."""

    guess: Kind
    start: Start
    reason: str
    about: Reference | None = None  # a case that has ended or is decided, and that the mail goes back to


@dataclass(frozen=True, slots=True)
class KeepFeedback:
    """The feedback register; a thank-you where the procedure wants one and the heading is plain."""

    kind: CaseKind
    thank: bool
    reason: str


@dataclass(frozen=True, slots=True)
class Join:
    """The mail belongs to a case that is there."""

    reference: Reference
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Identify:
    """The writer of an unsigned complaint has said who they are: the case opens or goes on (R14, R15)."""

    reference: Reference
    to: State
    starts: tuple[Start, ...]  # clocks that begin with the name; none where they run since receipt
    reason: str


@dataclass(frozen=True, slots=True)
class Appeal:
    """An appeal against the outcome of a case: it goes up, or a person decides whether it may (9.1)."""

    reference: Reference
    reason: str
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class ComeBack:
    """The procedure has ended, and its last word is a person's to say (R23)."""

    reference: Reference
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class RecordReport:
    """A delivery report about one of our letters."""

    reason: str


@dataclass(frozen=True, slots=True)
class NoteMachine:
    """Automatic mail: on its case where it has one, never answered (RFC 3834 section 2)."""

    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class LeaveAlone:
    """None of our business: as it was, and no copy kept."""

    reason: str


@dataclass(frozen=True, slots=True)
class KeepAsHistory:
    """Our own mail, or a colleague's on no case."""

    reason: str


@dataclass(frozen=True, slots=True)
class HoldForPerson:
    """No rule fits: a person looks."""

    reason: str


Decision = (
    Open
    | RefuseAnonymous
    | AskTriage
    | KeepFeedback
    | Join
    | Identify
    | Appeal
    | ComeBack
    | RecordReport
    | NoteMachine
    | LeaveAlone
    | KeepAsHistory
    | HoldForPerson
)
