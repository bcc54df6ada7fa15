"""What staff ask for that is no act on a case: to be told something, to log a matter, to be away (D4).

Dates are office days.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailbot.domain.case import CaseKind
from mailbot.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class ShowStatus:
    """Where a case stands."""

    reference: Reference | None = None  # None: the case that the mail is about


class Listing(StrEnum):
    """Which cases are listed."""

    OPEN = "open"
    OVERDUE = "overdue"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class ListCases:
    """Cases with their dates."""

    which: Listing


@dataclass(frozen=True, slots=True)
class LogMatter:
    """Somebody complained another way than by writing to a mailbox: a case from a forward or from notes."""

    kind: CaseKind  # COMPLAINT where it is informal
    received: date  # when it reached us
    name: str  # of whoever complains
    address: str = ""  # theirs; "" where they have none
    via: str = "email"  # "post", "telephone", "person", "email"
    informal: bool = False  # staff try to settle it without the procedure (R20)
    resolved: bool = False  # and have done so already (R29)
    area: str = ""
    head: str = ""
    text: str = ""  # what was said, where no mail holds it
    subject: str = ""  # what it is about, where whoever logs says so


@dataclass(frozen=True, slots=True)
class ReportAbsence:
    """Whoever writes is away, both days included."""

    first: date
    last: date
    deputy: str = ""  # an id; "" for the usual deputy


@dataclass(frozen=True, slots=True)
class CancelWaiting:
    """Commands of theirs that wait for a code are given up."""


Errand = ShowStatus | ListCases | LogMatter | ReportAbsence | CancelWaiting
