"""Under which rules a case is carried on: those in force when it came (HDR, R26)."""

from collections.abc import Mapping

from mailbot.domain import rulebook
from mailbot.domain.case import Case
from mailbot.domain.procedure import Office
from mailbot.ports import UnitOfWork


def office_of(work: UnitOfWork, offices: Mapping[str, Office], case: Case) -> Office:
    """Today's people, working by the rules that the case began under.

    Raises KeyError for a case of an organisation that is not configured any more.
    """
    office = offices[case.organisation]
    book = work.cases.rulebook(case.rulebook) if case.rulebook else None
    return office if book is None else rulebook.under(book, office)


def in_force(work: UnitOfWork, office: Office) -> str:
    """The digest of today's rules, kept so that a case may refer to them."""
    return work.cases.keep_rulebook(rulebook.in_force(office))
