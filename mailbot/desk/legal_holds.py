"""Legal holds: what is, or may be, before a court must not be erased, whatever its age."""

from dataclasses import dataclass, replace

from mailbot.domain.case import Case
from mailbot.domain.erasure import LegalHold
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import HoldLifted, HoldPlaced
from mailbot.domain.reference import Reference
from mailbot.ports import Clock, Store, UnitOfWork
from mailbot.rules import erasing as rules


@dataclass(frozen=True, slots=True)
class LegalHolds:
    """Placed and lifted by people; each is in the case's history."""

    store: Store
    clock: Clock

    def place(self, reference: Reference, by: str, why: str) -> None:
        """Raises ActRefused for an unknown or erased case, or where one lasts already."""
        now = self.clock.now()
        with self.store.begin() as work:
            case = _found(work, reference)
            rules.refuse_erased(case)
            if case.dossier.legal_hold:
                what = "a legal hold keeps the case already."
                raise ActRefused("LEGAL_HOLD", what, f"Look at it with mailbot show {reference}.")
            work.erasures.drop(reference)  # and an erasure that was ordered is not carried out
            work.holds.place(LegalHold(reference, now, by, why))
            kept = replace(case, dossier=replace(case.dossier, legal_hold=True))
            work.cases.update(kept, [HoldPlaced(why)], now, by)
            work.commit()

    def lift(self, reference: Reference, by: str, why: str) -> None:
        """Raises ActRefused where none lasts."""
        now = self.clock.now()
        with self.store.begin() as work:
            case = _found(work, reference)
            if not work.holds.lift(reference, by, now):
                what = "no legal hold keeps the case."
                raise ActRefused("NO_LEGAL_HOLD", what, f"Look at it with mailbot show {reference}.")
            free = replace(case, dossier=replace(case.dossier, legal_hold=False))
            work.cases.update(free, [HoldLifted(why)], now, by)
            work.commit()


def _found(work: UnitOfWork, reference: Reference) -> Case:
    case = work.cases.get(reference)
    if case is None:
        what = f"there is no case {reference}."
        raise ActRefused("UNKNOWN_CASE", what, "List them with mailbot cases --all.")
    return case
