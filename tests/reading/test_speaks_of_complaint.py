"""Whether an answer by the office calls the matter a complaint: what an observer looks for (R41)."""

import pytest

from mailbot.reading.answering import speaks_of_complaint
from tests.support.mails import mail

QUOTED = "\n\nOn Monday Pat Lee wrote:\n> I make a complaint about room 4.\n"


@pytest.mark.parametrize(
    ("subject", "text", "speaks"),
    [
        ("Re: Room 4", "We have registered your complaint.\n\nSam\n", True),
        ("Re: Room 4", "Thank you. We treat this under our Complaints Procedure.\n\nSam\n", True),
        ("Re: Room 4", "Your grievance goes to the director.\n\nSam\n", True),
        ("Re: Ystafell 4", "Diolch am eich cwyn.\n\nSam\n", True),
        ("Re: Complaint about room 4", "Thank you.\n\nSam\n", True),
        ("Re: Room 4", "Room 4 is yours on Thursday.\n\nSam\n", False),
        ("Re: Room 4", f"Room 4 is yours on Thursday.{QUOTED}", False),
    ],
)
def test_the_writers_own_words_and_the_heading_count(subject: str, text: str, speaks: bool) -> None:
    """What they quote is the other's."""
    assert speaks is speaks_of_complaint(mail(text, subject, "Sam Hobbs <sam@ihm.example>"))
