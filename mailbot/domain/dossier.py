"""What people and letters have added to a case: who decided, who may not, what was promised besides."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mailbot.domain.lifecycle import State


@dataclass(frozen=True, slots=True)
class Bar:
    """Somebody who may neither own the case nor decide it nor be told of it (HAN2b, INV4)."""

    person: str  # a person's id
    why: str  # "NAMED_IN_COMPLAINT", "DECLARED_CONFLICT"


class Verdict(StrEnum):
    """What a complaint came to."""

    UPHELD = "upheld"
    PARTLY = "partly upheld"
    NOT_UPHELD = "not upheld"
    RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class Decision:
    """A stage's outcome."""

    stage: int
    person: str  # who decided, an id
    verdict: Verdict
    at: datetime  # when the complainant was told, UTC
    letter: str = ""  # key of the letter that told it; "" where it was given another way
    before: State | None = None  # where the case stood: it goes back there if the letter comes back
    rights: str = ""  # key of the letter that told how to appeal, where the outcome was given another way


@dataclass(frozen=True, slots=True)
class OnItsWay:
    """An outcome that is written and not yet delivered: nothing is decided before (INV3)."""

    letter: str  # the letter's key
    person: str
    verdict: Verdict
    appeal_by: date | None  # as printed in the letter; None where nothing is open to appeal


@dataclass(frozen=True, slots=True)
class Action:
    """Something promised with an outcome; it outlives the case (4.4b)."""

    number: int  # from 1
    what: str
    owner: str  # a person's id
    due: date
    done_on: date | None = None


class Party(StrEnum):
    """Whether the party complained of has been told of the outcome (IMI OUT1)."""

    NOT_OWED = "not_owed"
    OWED = "owed"
    TOLD = "told"
    SKIPPED = "skipped"  # by a person, with a reason


@dataclass(frozen=True, slots=True)
class Representative:
    """Somebody who acts for the complainant."""

    name: str
    address: str  # "" when not known
    consent: bool  # the complainant agreed; until then they are told nothing


@dataclass(frozen=True, slots=True)
class Restriction:
    """How contact with the complainant is restricted; it is looked at again when it ends."""

    what: str
    until: date
    by: str  # who decided it, an id


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything of a case that is not its current row."""

    accepted: bool = False  # the handler declared to have no part in the matter (HAN2b)
    bars: tuple[Bar, ...] = ()
    decisions: tuple[Decision, ...] = ()
    on_its_way: OnItsWay | None = None
    appeal_by: date | None = None  # last day to appeal as the complainant was told it: frozen (W10)
    head: str = ""  # "MEMBER", "CENTRE", ...: decides the appeal text (SCO1)
    categories: tuple[str, ...] = ()
    about: tuple[str, ...] = ()  # names of those complained of
    party_address: str = ""  # of the party complained of, "" when not known
    incident: date | None = None
    raised: date | None = None  # first raising with the centre, where shown (R25)
    nation: str = ""
    public_body: bool = False
    actions: tuple[Action, ...] = ()
    party: Party = Party.NOT_OWED
    came_from: State | None = None  # where it stood before it was suspended or ended
    updated_alone: bool = False  # the one automatic update was sent (R23)
    lessons: tuple[str, ...] = ()
    links: tuple[str, ...] = ()  # references of cases that have to do with it
    read_on: date | None = None  # feedback (2.3)
    discussed_on: date | None = None
    held: bool = False  # mailbot writes nothing to the complainant by itself
    urgent: bool = False
    adjustments: tuple[str, ...] = ()  # how the complainant needs us to deal with them
    language: str = ""  # of their letters: "cy"; "" for the organisation's own
    representative: Representative | None = None
    restriction: Restriction | None = None
    answered_at: datetime | None = None  # when one of us last wrote to them without mailbot (R19), UTC
    legal_hold: bool = False  # it must be kept whatever its age
    erased_on: date | None = None  # since then only figures are left

    @property
    def barred(self) -> frozenset[str]:
        return frozenset(bar.person for bar in self.bars)

    def decided_before(self, stage: int) -> frozenset[str]:
        """Who decided an earlier stage (INV4)."""
        return frozenset(one.person for one in self.decisions if one.stage < stage)
