"""Who is away, as it was reported since the staff list was written.

Reports are kept, never changed; which of them holds on a day is for the rules to say.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class AwayBecause(StrEnum):
    """How it became known."""

    REPORTED = "reported"  # by themselves, with #absent
    AUTO_REPLY = "auto_reply"  # their mail program answered a notice of ours
    BOUNCED = "bounced"  # no mail reaches them


@dataclass(frozen=True, slots=True)
class AbsenceReport:
    """Somebody is away, both days included."""

    organisation: str
    person: str  # an id
    first: date
    last: date
    noted_at: datetime
    deputy: str = ""  # an id; "" for the person's usual deputy
    why: AwayBecause = AwayBecause.REPORTED
    address: str = ""  # that no mail reaches; "" where that is not why
