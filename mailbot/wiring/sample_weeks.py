"""An invented week for the sample of the digest."""

from datetime import date, timedelta

from mailbot.desk.digests import facts_of
from mailbot.domain.digest import Digest, Section, WeekFigures
from mailbot.domain.letter import LetterFacts

_MONDAY = date(2026, 11, 16)
_FIGURES = (
    ("Complaints and appeals received", "4 (the week before: 2)"),
    ("Open now", "9"),
    ("Promises kept", "6 of 7 (85 %; the week before: 100 %)"),
    ("Answers given", "2 in time, 1 late"),
    ("Acknowledged", "4 sent, 0 failed"),
    ("Sealed cases", "1"),
)
_WEEKS = ((1, 1, 0, 0), (3, 0, 0, 0), (2, 2, 0, 1), (0, 1, 1, 1), (4, 2, 0, 0), (1, 1, 0, 0), (2, 2, 0, 0),
          (5, 1, 0, 1), (3, 2, 0, 2), (1, 4, 1, 1), (2, 2, 0, 0), (4, 2, 1, 1))  # fmt: skip


def digest_facts(reference: str) -> LetterFacts:
    """What a manager would read."""
    weeks = tuple(
        WeekFigures(_MONDAY - timedelta(weeks=len(_WEEKS) - 1 - place), *figures, due=0, kept=0)
        for place, figures in enumerate(_WEEKS)
    )
    sections = (
        Section("Overdue", ((f"{reference} (P. L.)", "answer in full, by Friday 20 November 2026"),)),
        Section("Due in the next seven days", ()),
        Section("Open cases by stage", (("8 Stage 1, open", "the oldest received on 12 October 2026"),)),
        Section("Letters not sent, and why", (("2 × acknowledgement", "automatic mail"),)),
    )  # fmt: skip
    return facts_of(Digest(_MONDAY, _FIGURES, sections, weeks))
