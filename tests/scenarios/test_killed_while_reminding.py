"""Killed by SIGKILL anywhere in the sweep: each reader hears once, on both databases."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.domain.letter import LetterState, Template
from mailbot.wiring import SetClock
from tests.support import letters
from tests.support.crash import run_killed_at
from tests.support.databases import places, url_of
from tests.support.establishment import SQLITE, Box, Establishment
from tests.support.story import EDUCATION, MONDAY, Story

# With two complaints that nobody took up for a fortnight: the clocks of four duties, the letters of
# several readers.  The occurrence at which the plug is pulled.
POINTS = [
    ("stepped", 1),
    ("stepped", 2),
    ("stepped", 4),
    ("reminders_noted", 1),
    ("reminded", 1),
    ("reminded", 2),
    ("claimed", 1),
    ("begun", 1),
    ("settled", 1),
]
LATER = MONDAY + timedelta(days=16)


@pytest.fixture
def store_url(request: pytest.FixtureRequest) -> str:
    return url_of(request.param, request)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """The same fortnight without a kill."""
    story = _fortnight(tmp_path_factory.mktemp("undisturbed"), SQLITE)
    story.runs()
    return story


def _fortnight(folder: Path, store_url: str) -> Story:
    """Two complaints, and then nobody looked for sixteen days."""
    folder.mkdir(exist_ok=True)
    clock = SetClock(MONDAY)
    story = Story(Establishment(folder, (Box(EDUCATION),), store_url, clock=clock), clock)
    for number in (1, 2):
        story.arrives(letters.complaint(number, EDUCATION))
    story.runs()
    clock.move_to(LATER)
    return story


def _told(story: Story) -> Counter[str]:
    return Counter(letter.recipient for letter in story.letters(Template.REMINDER))


def _chased(story: Story) -> list[list[str]]:
    histories = [story.body.history(case.reference) for case in story.body.cases()]
    return [[row.body for row in history if row.event == "Chased"] for history in histories]


@pytest.mark.parametrize(("store_url", "point", "occurrence"), places(POINTS), indirect=["store_url"])
def test_after_a_kill_each_reader_is_reminded_once(
    point: str, occurrence: int, store_url: str, undisturbed: Story, tmp_path: Path
) -> None:
    """What was noted is told, what was told is not told again, and no rung is lost."""
    story = _fortnight(tmp_path / "killed", store_url)

    assert run_killed_at(story.body, point, occurrence), f"the pass never came to {point}"
    story.runs()
    story.runs()

    assert _told(story)
    assert _told(undisturbed) == _told(story)
    assert {1} == set(_told(story).values())
    assert _chased(undisturbed) == _chased(story)
    assert {LetterState.SENT} == {letter.state for letter in story.body.letters()}
