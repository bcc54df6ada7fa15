"""Letters to somebody without an email address, as the desk asks for them."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts, LetterRequest
from mailbot.domain.mail import Address


def to_print(reference: str) -> LetterFacts:
    """What whoever posts the letter is told."""
    return LetterFacts(
        reference=reference,
        problem="The letter “update” to Pat Lee goes by post, since no email address is known.",
        remedy="Open the enclosed page, print it and post it. Then write the line below.",
        commands=(("#sent post today", "once it is posted, or the day in place of “today”"),),
        duties=(("answer in full", datetime(2027, 1, 11, 23, 59, 59, tzinfo=ZoneInfo("Europe/London"))),),
    )


def by_post(letter: LetterRequest) -> LetterRequest:
    """The letter to its reader, of whom no email address is known."""
    return replace(letter, to=Address(letter.to.name, ""))
