"""Letters to somebody without an email address: what whoever posts them is told.

Nothing that such a letter promises begins, and no duty ends, before somebody records that it was posted.
"""

from mailbot.domain.case import Case
from mailbot.domain.letter import LetterFacts, LetterRequest, Template
from mailbot.domain.procedure import Office
from mailbot.rules import clocks

_HOW = (
    "Open the enclosed page, put the postal address in, print it and post it. Then write the line below, with"
    " the day on which you posted it. Until then the dates below run on, and no date in the letter counts."
)
_NAMING = clocks.ACKNOWLEDGED | {clocks.HANDLER_NAMED}
_ONCE = "once it is posted, or the day in place of “today”"
_FILES = " Print the other enclosed files too, and put them into the envelope."
_NAME = " It must say who deals with the matter, and nobody is named yet: write the name in by hand."


def notice(office: Office, case: Case, letter: LetterRequest) -> LetterFacts:
    """What to do with the letter.  Of a sealed case it tells neither its kind nor whose it is."""
    secret = case.sealed or case.state.closed_circle
    what = "A letter" if secret else f"The letter “{letter.template.replace('_', ' ')}”"
    whom = "" if secret or not case.name else f" to {case.name}"
    owed = bool(case.running(letter.meets & _NAMING)) and letter.template is not Template.OUTCOME
    nameless = owed and _names(office, letter) and not letter.facts.handler_name
    return LetterFacts(
        problem=f"{what}{whom} goes by post, since no email address is known.",
        remedy=_HOW + _FILES * bool(letter.enclosures) + _NAME * nameless,
        commands=recordings(office, case, letter),
    )


def recordings(office: Office, case: Case, letter: LetterRequest) -> tuple[tuple[str, str], ...]:
    """What to write once it was posted, and what for."""
    if letter.template is Template.OUTCOME:
        verdict = (letter.facts.verdict or "").replace(" ", "-").replace("partly-upheld", "partly")
        return ((f"#sent post today {verdict}", _ONCE),)
    acknowledges = bool(case.running(letter.meets & _NAMING))
    tells = not acknowledges or clocks.PROMISED in letter.meets
    handler = " handler told" if _names(office, letter) else ""
    return (
        *([(f"#ack-sent post today{handler}", _ONCE)] if acknowledges else []),
        *([("#sent post today", "likewise, for the date in it" if acknowledges else _ONCE)] if tells else []),
    )


def _names(office: Office, letter: LetterRequest) -> bool:
    """Whether it only counts where it says who deals with the matter (HAN1b)."""
    return bool(letter.meets & _NAMING) and office.procedure.names_handler
