"""Mail that comes back to a case of which only figures are left: a new matter, which reveals nothing."""

from dataclasses import dataclass, replace

from mailbot.domain.procedure import Start
from mailbot.domain.reading import Kind, Known, KnownCase, Reading
from mailbot.ports import UnitOfWork
from mailbot.rules.decision import (
    AskTriage,
    Decision,
    HoldForPerson,
    KeepFeedback,
    LeaveAlone,
    Open,
    RefuseAnonymous,
)

ABOUT_ERASED = "ABOUT_ERASED_CASE"
_NEW = (Open, RefuseAnonymous, KeepFeedback, AskTriage)


@dataclass(frozen=True, slots=True)
class Remembered:
    """What the store knows of a mail's thread, without the cases that are erased."""

    known: Known
    answers: bool = False  # it answers a letter of ours on an erased case
    names: bool = False  # it gives the reference of one


def without_erased(work: UnitOfWork, known: Known) -> Remembered:
    """An erased case has no addresses, so only one without any need be looked at."""
    signed = known.by_signed_id
    answers = signed is not None and _erased(work, signed)
    named = tuple(one for one in known.by_reference if _erased(work, one))
    if not answers and not named:
        return Remembered(known)
    left = tuple(one for one in known.by_reference if one not in named)
    by_id = None if known.by_known_id is not None and _erased(work, known.by_known_id) else known.by_known_id
    cleaned = replace(known, by_signed_id=None if answers else signed, by_known_id=by_id, by_reference=left)
    return Remembered(cleaned, answers, bool(named))


def decided(decision: Decision, remembered: Remembered, reading: Reading) -> Decision:
    """A person says what it is, where the machine would have acted as on a stranger's mail."""
    asks = isinstance(decision, LeaveAlone | HoldForPerson) and (remembered.answers or remembered.names)
    asks = asks or (isinstance(decision, _NEW) and remembered.answers)
    if not asks:
        return decision
    start = Start.APPEAL if reading.kind.kind is Kind.APPEAL else Start.COMPLAINT
    return AskTriage(reading.kind.kind, start, ABOUT_ERASED)


def _erased(work: UnitOfWork, known: KnownCase) -> bool:
    if known.addresses:
        return False
    case = work.cases.get(known.reference)
    return case is not None and case.dossier.erased_on is not None
