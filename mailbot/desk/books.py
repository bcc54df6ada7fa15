"""Under which rules a case is carried on: those in force when it came (HDR, R26)."""

from collections.abc import Mapping

from mailbot.domain import rulebook
from mailbot.domain.case import Case
from mailbot.domain.lifecycle import State
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import UnitOfWork

_MOST_MERGERS = 10  # a case merged into one that was merged, and so on


def office_of(work: UnitOfWork, offices: Mapping[str, Office], case: Case) -> Office:
    """Today's people, working by the rules that the case began under.

    Raises KeyError for a case of an organisation that is not configured any more.
    """
    office = offices[case.organisation]
    book = work.cases.rulebook(case.rulebook) if case.rulebook else None
    return office if book is None else rulebook.under(book, office)


def case_taken_over(work: UnitOfWork, reference: Reference | None) -> Reference | None:
    """The case of that reference; of one that was merged or linked, the case that took it over."""
    case = work.cases.get(reference) if reference else None
    for _ in range(_MOST_MERGERS):
        if case is None or case.state is not State.MERGED or not case.dossier.links:
            break
        case = work.cases.get(Reference.parse(case.dossier.links[-1]))
    return case.reference if case else None


def in_force(work: UnitOfWork, office: Office) -> str:
    """The digest of today's rules, kept so that a case may refer to them."""
    return work.cases.keep_rulebook(rulebook.in_force(office))
