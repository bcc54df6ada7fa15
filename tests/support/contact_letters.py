"""Letters about how a complainant is reached and who speaks for them, as the desk asks for them."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, Template

CONTACT_LETTERS = (Template.CONTACT_CHANGED, Template.CONSENT_QUESTION, Template.ADDRESS_QUESTION)
STRANGE_MAIL = datetime(2026, 12, 8, 7, 40, tzinfo=ZoneInfo("Europe/London"))


def on_contact(known: LetterFacts, template: Template) -> LetterFacts:
    """`known` of the complaint itself; of what is no business of whoever reads the mailbox, nothing."""
    if template is Template.CONSENT_QUESTION:
        return replace(known, other_name="Jo Ash", other_address="jo@ash.example")
    whose = LetterFacts(reference=known.reference, complainant_name=known.complainant_name)
    if template is Template.ADDRESS_QUESTION:
        return replace(whose, received_at=STRANGE_MAIL, other_address="p…@w….org", possible_appeal=False)
    return replace(whose, other_address="p…@n….org")
