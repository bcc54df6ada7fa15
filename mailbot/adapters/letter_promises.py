"""What a letter must tell, by its kind: its reference, what came when, what comes by when, how to appeal."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType

from mailbot.adapters import wording
from mailbot.adapters.letter_flaw import Flaw, Specimen
from mailbot.domain.letter import TO_COMPLAINANTS, Template

# These tell that something has reached us, so they say when.
_ACKNOWLEDGES = frozenset(
    {
        Template.ACKNOWLEDGEMENT,
        Template.APPEAL_ACKNOWLEDGEMENT,
        Template.ANONYMOUS_REFUSAL,
        Template.ANONYMOUS_REVIEW,
        Template.IDENTITY_QUESTION,
        Template.RECEIPT,
        Template.FEEDBACK_THANKS,
    }
)
# These promise what comes next by a day: the facts that hold it, the first known one counts.
_PROMISED: Mapping[Template, tuple[str, ...]] = MappingProxyType(
    {
        Template.ACKNOWLEDGEMENT: ("answer_by",),
        Template.APPEAL_ACKNOWLEDGEMENT: ("answer_by",),
        Template.ANONYMOUS_REVIEW: ("answer_by",),
        Template.IDENTITY_QUESTION: ("reply_by",),
        Template.QUESTION: ("reply_by", "answer_by"),
        Template.UPDATE: ("new_date", "answer_by"),
        Template.UPDATE_AUTO: ("new_date",),
        Template.DELAY: ("new_date",),
        Template.NEXT_STEPS: ("new_date",),
        Template.ESCALATED: ("answer_by",),
        Template.LATE_APPEAL: ("answer_by",),
        Template.LATE_ADMITTED: ("answer_by",),
        Template.DATA_ACKNOWLEDGEMENT: ("new_date",),
    }
)
_INVITES = re.compile(
    r"you (?:can|may|could) (?:still |also )*(?:appeal|ask us to look)|right to appeal|complaint appeal",
    re.IGNORECASE,
)


def flaws(letter: Specimen) -> Iterator[Flaw]:
    """What it fails to tell, or tells though it is not so."""
    yield from _reference(letter)
    yield from _dates(letter)
    yield from _appeal(letter)


def _reference(letter: Specimen) -> Iterator[Flaw]:
    """By it a reply is known where a mail program drops our ids (MAIL C4.31)."""
    reference = letter.facts.reference
    if letter.template not in TO_COMPLAINANTS or not letter.about_case or not reference:
        return
    if reference not in letter.subject:
        yield Flaw("subject", "the subject lacks the reference.", "Begin it with [{{ reference }}].")
    if reference not in letter.text:
        yield Flaw(
            "text", "the letter lacks the reference.", "Write {{ reference }} where it can be found again."
        )


def _dates(letter: Specimen) -> Iterator[Flaw]:
    facts = letter.facts
    if letter.template in _ACKNOWLEDGES and facts.received_at is not None:
        yield from _day_told(
            letter, facts.received_at, "received_at", "when their mail was received", "moment"
        )
    for name in _PROMISED.get(letter.template, ()):
        when = getattr(facts, name)
        if when is not None:
            yield from _day_told(letter, when, name, "by when something happens next", "due")
            return


def _day_told(letter: Specimen, when: date, name: str, what: str, filtered: str) -> Iterator[Flaw]:
    if _tells(letter, when):
        return
    bare = wording.day(when).partition(" ")[2]
    if bare in letter.text:
        what, missing = f"it tells {what} without the day of the week.", bare
    else:
        what, missing = f"it does not tell {what}.", ""
    yield Flaw("text", what, f"Write {{{{ {name}|{filtered} }}}}.", missing)


def _tells(letter: Specimen, when: date) -> bool:
    """Whether the text tells a day in full; of another language we know where words stand, not which."""
    if letter.language == "en":
        return wording.day(when) in letter.text
    return re.search(rf"[^\W\d] {when.day}\w{{0,3}} [^\W\d]+ {when.year}\b", letter.text) is not None


def _appeal(letter: Specimen) -> Iterator[Flaw]:
    """An outcome tells of the appeal and its last day, unless nothing is open to appeal (OUT3, 8.4)."""
    facts = letter.facts
    if letter.template is not Template.OUTCOME or facts.appeal_by is None:
        return
    told = _tells(letter, facts.appeal_by)
    spoken = letter.language != "en" or "appeal" in letter.text.lower()
    if not facts.final and not (told and spoken):
        yield Flaw(
            "text",
            "an answer that can be appealed against does not say how, and until when.",
            "Write a paragraph on the appeal with {{ appeal_by|day }}, unless “final”.",
        )
    invited = next((line for line in letter.text.split("\n") if _INVITES.search(line)), "")
    if facts.final and (told or invited):
        yield Flaw(
            "text",
            "a final answer speaks of an appeal that nobody can make.",
            "Put the appeal between {% if not final %} and {% endif %}.",
            invited or "appeal_by",
        )
