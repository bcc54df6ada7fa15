"""What Sent shows as answered is not answered again; what it does not show, is (R35, R19)."""

from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from mailbot.adapters.maildir_files import make_maildir, write_mail
from mailbot.domain.letter import Template
from tests.support import letters
from tests.support.story import EDUCATION, MONDAY, PAT, Story, owed, tell

COMPLAINT = "<pat-complains@example.org>"
COLLEAGUE = "owen.thackeray@ihm.org.uk"
HOUR = timedelta(hours=1)
ANSWER = "Dear Pat,\n\nThank you, I look into it.\n\nSam\n"
_numbers = count(1)


def writes(
    story: Story, subject: str, to: str, at: timedelta = HOUR, box: str = EDUCATION, **headers: str
) -> None:
    """Sam writes from the mailbox; the copy lies in Sent.  `at`: after the complaint."""
    moment = MONDAY + at
    fields = {"Message_ID": f"<sam-{next(_numbers)}@ihm.org.uk>", "Return_Path": "", **headers}
    date = f"{moment:%a, %d %b %Y %H:%M:%S} +0000"
    content = letters.mail(subject, ANSWER, f"Sam <{box}>", to, Date=date, **fields)
    folder = story.body.folder / "var" / "mail" / box / ".Sent"
    make_maildir(folder, inner=True)
    write_mail(folder, f"{int(moment.timestamp())}.M{next(_numbers):06d}.client", content)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat has complained, and mailbot was away."""
    told = tell(tmp_path)
    told.arrives(letters.mail("Complaint about marking", Message_ID=COMPLAINT))
    return told


def comes_back(story: Story) -> bool:
    """mailbot reads the mailbox in the evening; returns whether it acknowledges the complaint."""
    story.runs(MONDAY + 8 * HOUR)
    return bool(story.letters(Template.ACKNOWLEDGEMENT))


def test_a_reply_to_pat_is_an_acknowledgement(story: Story) -> None:
    """The office was there while mailbot was not."""
    writes(story, "Re: Complaint about marking", PAT, In_Reply_To=COMPLAINT)

    assert not comes_back(story)
    assert ["respond"] == owed(story.case)


def test_what_colleagues_ask_each_other_in_the_same_thread_answers_nobody(story: Story) -> None:
    """Sam pressed Reply and put Owen in: Pat has heard nothing."""
    writes(story, "Re: Complaint about marking", COLLEAGUE, In_Reply_To=COMPLAINT)

    assert comes_back(story)


def test_a_reply_to_another_address_outside_counts(story: Story) -> None:
    """Pat's solicitor, or the address that Pat gave on the telephone."""
    writes(story, "Re: Complaint about marking", "pat@home.example", In_Reply_To=COMPLAINT)

    assert not comes_back(story)


def test_a_new_mail_to_pat_under_the_same_heading_is_an_answer(story: Story) -> None:
    """Not everybody presses Reply; Pat must not hear twice that we have the complaint."""
    writes(story, "Complaint about marking", f"Pat Lee <{PAT}>")

    assert not comes_back(story)
    assert ["respond"] == owed(story.case)


@pytest.mark.parametrize(
    ("subject", "to", "at"),
    [
        ("Complaint about marking", PAT, -HOUR),
        ("Complaint about marking", "robin@example.org", HOUR),
        ("Your invoice", PAT, HOUR),
        ("", PAT, HOUR),
    ],
)
def test_other_mail_from_the_office_is_no_answer(story: Story, subject: str, to: str, at: timedelta) -> None:
    """Written before, to somebody else, or about something else."""
    writes(story, subject, to, at)

    assert comes_back(story)


def test_an_answer_in_a_new_mail_joins_the_case_and_its_handler_is_asked(tmp_path: Path) -> None:
    """Also while mailbot runs: it is found by its reader and heading, and stops the clock (R19)."""
    story = tell(tmp_path)
    story.takes(letters.mail("Complaint about marking", Message_ID=COMPLAINT, Return_Path="<>"))
    assert "acknowledge" in owed(story.case)
    writes(story, "Complaint about marking", PAT)

    story.runs(MONDAY + 2 * HOUR)

    assert ["respond"] == owed(story.case)
    assert {"opened": 1, "joined": 1} == story.body.outcomes()
    assert story.letters(Template.ANSWER_FOUND)


def test_where_two_cases_have_the_heading_nobody_guesses(tmp_path: Path) -> None:
    """A generic heading is no proof."""
    story = tell(tmp_path)
    for number in (1, 2):
        words = f"The course number {number} was cancelled.\n\nPat Lee\n"
        headers = {"Message_ID": f"<pat-{number}@example.org>", "Return_Path": "<>"}
        story.takes(letters.mail("New complaint", words, **headers))
    assert 2 == len(story.body.cases())
    writes(story, "New complaint", PAT)

    story.runs(MONDAY + 2 * HOUR)

    assert [["acknowledge", "respond"]] * 2 == [owed(case) for case in story.body.cases()]
