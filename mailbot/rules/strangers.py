"""Somebody unknown writes about a case: its complainant is asked whether it was them (E5, R18).

The stranger learns nothing, and of the stranger's mail the complainant learns no more than the day it
came and a mask of its address.  Once a day for a case, whoever writes and however often.
"""

from dataclasses import replace
from datetime import datetime

from mailbot.domain.case import Case
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State
from mailbot.rules import course, quiet
from mailbot.rules.draft import Draft
from mailbot.rules.masking import masked


def ask(draft: Draft, sender: str, received_at: datetime) -> None:
    """Write to the registered address, where mailbot may; `sender`: the address that is not known here."""
    case, office = draft.case, draft.office
    if not _may_be_asked(case, sender) or office.directory.is_colleague(sender):
        return
    zone = office.procedure.zone
    facts = LetterFacts(
        reference=str(case.reference),
        complainant_name=case.name,
        received_at=received_at.astimezone(zone),
        other_address=masked(sender),
        possible_appeal=False,
    )
    before = len(draft.letters)
    course.to_complainant(draft, Template.ADDRESS_QUESTION, facts)
    day = office.calendar.office_day(draft.now).isoformat()
    once = f"{Template.ADDRESS_QUESTION}:{case.reference}:{day}"
    draft.letters[before:] = [replace(letter, key=once) for letter in draft.letters[before:]]


def _may_be_asked(case: Case, sender: str) -> bool:
    """Not of what the officer alone may know, nor where mailbot keeps quiet; not about people we know of."""
    whose, key = case.complainant, sender.casefold()
    acting = case.dossier.representative
    known = {case.dossier.party_address.casefold(), acting.address.casefold() if acting else ""}
    return (
        whose is not None
        and key not in {whose.key, *known}
        and (case.state.under_way or case.state is State.CLOSED)
        and not (case.sealed or case.state.closed_circle)
        and not quiet.why(case)
    )
