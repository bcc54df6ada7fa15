"""Two threads, or two machines, meet over the same matter: one of them yields, and nothing is done twice."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Lock

import pytest

from mailbot.desk.fetching import Intake
from mailbot.desk.intake import Since, take_in
from mailbot.domain.ledger import Outcome
from mailbot.domain.letter import LetterState
from mailbot.wiring import SetClock
from tests.support import letters
from tests.support.answers import reply
from tests.support.establishment import LONG_AGO, Box, Establishment
from tests.support.story import EDUCATION, MONDAY, PAT, Story

ENQUIRIES = "enquiries@ihm.org.uk"


@pytest.fixture(params=["sqlite", "postgresql"])
def story(request: pytest.FixtureRequest, tmp_path: Path) -> Story:
    """Two mailboxes of one body, on either store."""
    url = "sqlite:///var/mailbot.sqlite3"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres_url")
    clock = SetClock(MONDAY)
    return Story(Establishment(tmp_path, [Box(EDUCATION), Box(ENQUIRIES)], url, clock=clock), clock)


def _together(story: Story, meet_at: str) -> list[Intake]:
    """Both mailboxes in threads of their own, which reach a point together where the store lets them.

    SQLite has one writer at a time: there the second waits outside, and the first goes on alone.
    """
    barrier, first = Barrier(2), Lock()
    parties = 2 if story.body.store_url.startswith("postgresql") else 1
    met: Counter[str] = Counter()

    def at(point: str) -> None:
        with first:
            met[point] += 1
            waits = point == meet_at and met[point] <= 2 and parties == 2
        if waits:
            barrier.wait(30)

    with story.body.house(at) as house, ThreadPoolExecutor(2) as threads:
        jobs: list[Callable[[], Intake]] = [
            lambda box=box: take_in(house.works.desk, box, Since(LONG_AGO))  # type: ignore[misc]  # box is bound
            for box in house.works.mailboxes
        ]
        return [job.result(60) for job in [threads.submit(job) for job in jobs]]


def test_the_same_mail_in_two_mailboxes_is_one_case(story: Story) -> None:
    """Both threads judge it before either has recorded it."""
    mail = letters.mail(to=f"{EDUCATION}, {ENQUIRIES}")
    story.arrives(mail, EDUCATION)
    story.arrives(mail, ENQUIRIES)

    done = _together(story, "understood")
    story.runs()

    outcomes = sum((intake.outcomes for intake in done), Counter())
    assert {Outcome.OPENED: 1, Outcome.DUPLICATE: 1} == outcomes
    assert "Pat Lee" == story.case.name
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_two_answers_to_one_letter_are_both_on_the_case(story: Story) -> None:
    """The history is a chain; whoever comes second reads the case again."""
    story.takes(letters.mail())
    (letter,) = story.to(PAT)
    story.arrives(reply(letter, "It was in May.\n\nPat"), EDUCATION)
    story.arrives(reply(letter, "No, in June.\n\nPat"), ENQUIRIES)

    done = _together(story, "understood")
    story.runs()

    assert [{Outcome.JOINED: 1}] * 2 == [intake.outcomes for intake in done]
    history = story.body.history(story.case.reference)
    assert 2 == [row.event for row in history].count("Joined")
    assert list(range(1, len(history) + 1)) == [row.number for row in history]
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_two_complaints_get_two_references(story: Story) -> None:
    """Numbers are given out once."""
    story.arrives(letters.complaint(1, EDUCATION), EDUCATION)
    story.arrives(letters.complaint(2, ENQUIRIES), ENQUIRIES)

    _together(story, "understood")
    story.runs()

    assert ["IHM-2026-0001", "IHM-2026-0002"] == sorted(str(case.reference) for case in story.body.cases())


def test_of_two_complaints_of_one_person_only_one_gets_the_tenth_letter_of_the_day(story: Story) -> None:
    """Each counts after the other has promised (R1)."""
    for number in range(9):
        story.takes(_complaint_of_pat(number))
    story.arrives(_complaint_of_pat(9), EDUCATION)
    story.arrives(_complaint_of_pat(10), ENQUIRIES)

    _together(story, "understood")
    story.runs()

    assert {LetterState.SENT: 10, LetterState.HELD: 1} == Counter(one.state for one in story.to(PAT))
    assert 11 == len(story.body.cases())


def _complaint_of_pat(number: int) -> bytes:
    """Of yet another thing."""
    words = f"The notes of unit {number} were out of date when I got them.\n\nPat Lee\n"
    return letters.mail(f"Complaint about unit {number}", words, Message_ID=f"<{number}@example.org>")
