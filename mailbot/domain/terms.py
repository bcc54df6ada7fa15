"""What a procedure says beside its clocks: reminders, windows, exclusions, where else to turn."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailbot.domain.duration import Duration, Unit

_A_WORKING_DAY = Duration(1, Unit.WORKING_DAYS)
_TWO_DAYS = Duration(2, Unit.WORKING_DAYS)
_A_WEEK = Duration(5, Unit.WORKING_DAYS)
_TWO_WEEKS = Duration(10, Unit.WORKING_DAYS)
_FOUR_WEEKS = Duration(20, Unit.WORKING_DAYS)
_SIX_YEARS = Duration(72, Unit.MONTHS)


@dataclass(frozen=True, slots=True)
class Chasers:
    """When whoever must act is reminded, and who is told when they do not."""

    percent: tuple[int, ...] = (40, 70, 90)  # of a clock's time, ascending
    opens: int = 9  # local hours of the office: reminders leave between the two, on working days,
    closes: int = 17  # save those of a clock in hours, which leave whenever they fall due
    line: tuple[tuple[str, tuple[str, ...]], ...] = ()  # (area, roles above the handler, nearest first)

    def above(self, area: str) -> tuple[str, ...]:
        """The roles that overdue work goes up to, nearest first."""
        by_area = dict(self.line)
        return by_area.get(area, by_area.get("", ()))


@dataclass(frozen=True, slots=True)
class DigestTerms:
    """Who is told of the week, and when (2.3, 4.1, D5)."""

    managers: tuple[str, ...] = ()  # roles that hear of all cases; () for the first of each line above
    hour: int = 8  # local, on Monday, or the next working day after a holiday


@dataclass(frozen=True, slots=True)
class Windows:
    """The complainant's times."""

    appeal: Duration  # IHM 9.1: 21 days; IMI: 20 working days
    presumed_receipt: Duration = _TWO_DAYS  # R24
    in_time: Duration | None = None  # after the incident (IMI BEF1); None: no such limit
    heard: Duration | None = None  # after the incident, with discretion in between (IMI BEF2)


@dataclass(frozen=True, slots=True)
class Targets:
    """Times of our own, within the office: nobody outside was promised them."""

    assign: Duration = _A_WORKING_DAY  # until somebody owns the case (INV2)
    informal: Duration = _TWO_WEEKS  # to settle an informal matter (R20)
    late_appeal: Duration = _A_WEEK  # to admit a late appeal or not
    legal_review: Duration = _FOUR_WEEKS  # between looks at a suspended case
    officer_review: Duration = _FOUR_WEEKS  # between looks at a sealed case
    tell_party: Duration = _A_WEEK  # to tell the party complained of (IMI OUT1)
    retention: Duration = _SIX_YEARS  # from the end of a case until it is looked at for erasure (K13)
    extension: Duration = _TWO_WEEKS  # the new date of an automatic update (HAN4)


OTHER_MAIL = "other_mail"  # of [retention]: what was kept and is about no case
# How a case may end, as [retention] names it; what is not named there is kept for `Targets.retention`.
SORTS = (
    "upheld", "partly_upheld", "not_upheld", "resolved", "closed", "out_of_scope", "rerouted", "withdrawn",
    "no_response", "merged", "not_a_complaint", "spam", "anonymous", "feedback", OTHER_MAIL,
)  # fmt: skip


class HeardBy(StrEnum):
    """Who hears an appeal (IHM AMB3)."""

    NEXT_STAGE = "next_stage"
    CHIEF_EXECUTIVE = "chief_executive"  # that hearing is then the last stage (R27)


@dataclass(frozen=True, slots=True)
class Head:
    """What a complaint is about, where the procedure tells such heads apart (IMI SCO1)."""

    code: str  # "MEMBER"
    title: str  # in words, as complainants are told
    final: bool = False  # no appeal lies from its outcome (FUR2)
    breach: bool = False  # what is upheld says whether there was a breach of its Standard (OUT3, R28)


TIME_BAR = "TIMEBAR"  # how the code of the exclusion begins that goes with `Windows.heard`


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A reason why a complaint is out of scope."""

    code: str  # "NOTRAISED"
    title: str  # one sentence to the complainant
    clause: str = ""
    come_back: bool = False  # the complainant may come back once they have done what is said (X2, SCO4)


@dataclass(frozen=True, slots=True)
class Signpost:
    """Another body that may help (IMI FUR3 to FUR10)."""

    name: str
    address: str  # page or mail address
    review_by: date  # signposts age; `check` warns once this day is past
    codes: tuple[str, ...] = ()  # exclusions it goes with; () any
    nations: tuple[str, ...] = ()  # "scotland", ...; () any
    heads: tuple[str, ...] = ()  # () any
    after_appeal: bool = False  # only once the appeal has been concluded
    public_body: bool = False  # only for public bodies (SPSO)


@dataclass(frozen=True, slots=True)
class OtherPolicy:
    """A policy that a matter may be handed over to (IMI SCO12)."""

    name: str  # "appeals"
    title: str
    address: str  # where the matter is passed on, "" when nowhere
