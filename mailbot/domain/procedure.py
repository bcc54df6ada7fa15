"""One organisation's complaints procedure, as data (config/<organisation>/procedure.toml)."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from mailbot.domain.calendar import WorkingCalendar
from mailbot.domain.duration import Duration
from mailbot.domain.person import Directory
from mailbot.domain.terms import (
    TIME_BAR,
    Chasers,
    DigestTerms,
    Exclusion,
    Head,
    HeardBy,
    OtherPolicy,
    Signpost,
    Targets,
    Windows,
)


class Start(StrEnum):
    """What sets a clock running."""

    COMPLAINT = "complaint"
    APPEAL = "appeal"
    IDENTITY_QUESTION = "identity_question"
    ANONYMOUS_REVIEW = "anonymous_review"


class Anonymous(StrEnum):
    """What becomes of a complaint nobody signs."""

    REFUSE = "refuse"  # always (IHM 7.4)
    REFUSE_WITHOUT_EVIDENCE = "refuse_without_evidence"  # else the officer decides (IMI HOW3)


@dataclass(frozen=True, slots=True)
class ClockRule:
    """One duty with its time limit."""

    name: str  # the clock's outside name
    start: Start
    allow: Duration
    clause: str  # where the procedure says so: "8.1"


@dataclass(frozen=True, slots=True)
class StageRule:
    """A tier of the procedure and who owns its cases (R27)."""

    number: int
    title: str
    owners: tuple[tuple[str, str], ...]  # (area, role); area "" is the rule for every other area


@dataclass(frozen=True, slots=True)
class Dress:
    """How an organisation appears in its letters."""

    name: str  # "Institute of Healthcare Management"
    short_name: str  # "IHM"
    sender_name: str  # display name of the From line: "IHM Complaints"
    postal_address: str  # one line, "" when not told
    phone: str  # "" when not told
    website: str  # the procedure's public page, "" when there is none
    privacy: str  # one line on how personal data are used
    colour: str  # "#1d4f7c"


@dataclass(frozen=True, slots=True)
class Procedure:
    """What an organisation promises and whom it asks; nothing here is specific to one body."""

    organisation: str  # the configuration folder's name: "ihm"
    version: str  # issue or effective date; recorded with every case (HDR)
    reference_prefix: str  # "IHM"
    zone: ZoneInfo
    division: str  # whose bank holidays our duties count: "england-and-wales"
    markings: tuple[
        tuple[str, tuple[str, ...]], ...
    ]  # (kind, the words that mark it), beside the built-in ones
    clocks: tuple[ClockRule, ...]
    stages: tuple[StageRule, ...]
    anonymous: Anonymous
    names_handler: bool  # the acknowledgement must say who deals with it (HAN1b)
    intake_state: str  # the state a complaint opens in: OPEN or INITIAL_REVIEW
    appeal_state: str  # the state an appeal opens in: OPEN or APPEAL_HANDOFF
    thank_feedback: bool  # send a thank-you for feedback
    appeal_copies: tuple[str, ...]  # roles told of every appeal
    complaint_copies: tuple[tuple[str, tuple[str, ...]], ...]  # (area, roles told of every complaint)
    form_link: str  # the online form, "" when there is none
    asks_evidence: bool  # the acknowledgement asks for evidence when none came
    routes: tuple[
        tuple[str, str], ...
    ]  # (name, address or page) of routes named in letters: "whistleblowing"
    windows: Windows
    chasers: Chasers = field(default=Chasers())
    targets: Targets = field(default=Targets())
    retention: tuple[tuple[str, Duration], ...] = ()  # (how it ended, how long it is kept), see terms.SORTS
    updates_alone: bool = False  # nobody acts in time: one update with a new date goes out (HAN4, R23)
    appeal_heard_by: HeardBy = HeardBy.NEXT_STAGE
    heads: tuple[Head, ...] = ()
    categories: tuple[tuple[str, str], ...] = ()  # (code, title): forms of complaint (IHM 5.2)
    exclusions: tuple[Exclusion, ...] = ()
    signposts: tuple[Signpost, ...] = ()
    policies: tuple[OtherPolicy, ...] = ()
    alternates: tuple[tuple[str, str], ...] = ()  # (role, the role that stands in where its holder may not)
    tells_party: bool = False  # the party complained of is told of the outcome too (IMI OUT1)
    needs_remedy: bool = False  # an upheld outcome says what is put right, or why nothing is (IHM 5.3)
    never_pays: bool = False  # a draft that speaks of compensation is asked about (IMI OUT4)
    digests: DigestTerms = field(default=DigestTerms())
    welsh_checked: bool = False  # a translator has read the Welsh letters: they may be sent (R41)

    @property
    def last_stage(self) -> int:
        return self.stages[-1].number

    def stage_title(self, number: int) -> str:
        """What a stage is called; "" for one that there is not."""
        return next((stage.title for stage in self.stages if stage.number == number), "")

    def head(self, code: str) -> Head | None:
        return next((head for head in self.heads if head.code == code), None)

    def exclusion(self, code: str) -> Exclusion | None:
        return next((one for one in self.exclusions if one.code == code), None)

    @property
    def time_bar(self) -> Exclusion | None:
        """The exclusion of what came too late: its code begins with TIMEBAR."""
        return next((one for one in self.exclusions if one.code.startswith(TIME_BAR)), None)

    def policy(self, name: str) -> OtherPolicy | None:
        return next((one for one in self.policies if one.name == name), None)

    def rules_from(self, start: Start) -> tuple[ClockRule, ...]:
        return tuple(rule for rule in self.clocks if rule.start is start)

    def route(self, name: str) -> str:
        return dict(self.routes).get(name, "")

    def owner_role(self, stage: int, area: str) -> str:
        """The role that owns a case of `stage` and `area`; "" where nobody is named."""
        owners = next((dict(rule.owners) for rule in self.stages if rule.number == stage), {})
        return owners.get(area, owners.get("", ""))


@dataclass(frozen=True, slots=True)
class MailboxProfile:
    """What is known of a mailbox beyond how to reach it."""

    address: str
    organisation: str
    area: str = ""  # routing hint: "other", "learning", or nothing
    dedicated: bool = False  # a box for complaints alone: unmarked complaints count (R7)
    forms: frozenset[str] = frozenset()  # senders of web-form notifications, case-folded
    own_lists: frozenset[str] = frozenset()  # List-Ids of our own front-end groups, case-folded
    peers: frozenset[str] = frozenset()  # other mailbots and robots never to be answered, case-folded
    mx: tuple[str, ...] = ()  # host names of our own mail servers
    authserv_ids: frozenset[str] = frozenset()  # whose Authentication-Results are believed (RFC 8601)
    internal_mark: tuple[str, str] = ("", "")  # header and value of the provider's own mark (MAIL C6.40)
    login: str = ""  # what it shares with other mailboxes to log in by, "" where nothing: they fail together


@dataclass(frozen=True, slots=True)
class Office:
    """All that is needed to judge a mail for one organisation."""

    procedure: Procedure
    directory: Directory
    calendar: WorkingCalendar  # for our duties: the procedure's division
    rights_calendar: WorkingCalendar  # for complainants' time limits: union of all divisions (W3, P1)
    dress: Dress


@dataclass(frozen=True, slots=True)
class Edition:
    """A body's procedure and people, as its files have them from a day on."""

    organisation: str
    since: date  # a day of its zone; date.min for what holds until a later edition does
    office: Office
