"""What staff are asked about a mail that one of us wrote to the complainant directly."""

from datetime import datetime
from zoneinfo import ZoneInfo

from mailbot.domain.letter import LetterFacts

_LONDON = ZoneInfo("Europe/London")


def answer_found(reference: str, *, names_handler: bool) -> LetterFacts:
    """Where the name is part of the promise, the mail did not tell it."""
    still_due = (
        (("#ack-sent email 4 December 2026 handler told", "if it said who deals with the case"),)
        if names_handler
        else ()
    )
    which = "adding upheld, partly, not-upheld or resolved"
    return LetterFacts(
        reference=reference,
        complainant_name="Pat Lee",
        subject="Re: Complaint about my coursework marks",
        received_at=datetime(2026, 12, 4, 9, 12, tzinfo=_LONDON),
        sender="Alex Reid <alex@ihm.org.uk>",
        problem="It does not say who deals with the case." if names_handler else "",
        remedy="Was that the response? If it told them the decision, record it with #sent as below.",
        deeds=("kept the mail with the case",),
        duties=(("answer in full", datetime(2027, 1, 11, 23, 59, 59, tzinfo=_LONDON)),),
        excerpt="Dear Pat,\n\nYour marks were lost. We have found them, and they stand.\n\nAlex",
        commands=(*still_due, ("#sent email 4 December 2026 ", f"if it was the response, {which}")),
    )
