"""A case that the office had before mailbot: one line of the file that brings it over (R39)."""

from dataclasses import dataclass
from datetime import date

from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.lifecycle import State
from mailbot.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class OpenCase:
    """What a line says, checked.  Days are office days."""

    line: int  # in the file, the header being 1
    mark: str  # hash of what the line says: the same line is brought over once
    reference: Reference | None  # as it was given; None: the next free one
    organisation: str
    mailbox: str
    kind: CaseKind  # complaint or appeal
    state: State
    stage: int
    received: date
    name: str
    address: str  # "" when not known
    owner: str  # a person's id; "" while nobody owns it
    acknowledged: date | None
    named: date | None  # when the complainant was told who deals with it
    promised: date | None  # until when the complainant was last told to hear from us
    answered: date | None
    verdict: Verdict | None
    appeal_by: date | None  # as the complainant was told; None: as the procedure counts
    area: str
    head: str
    subject: str
    summary: str
    confidential: bool
