"""A procedure and a staff list that change on a day, without a release and without a restart."""

from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.domain.letter import Template
from mailbot.domain.person import Person
from tests.support import letters
from tests.support.answers import words_of
from tests.support.papers import SHIPPED
from tests.support.story import EDUCATION, Story, tell

LONDON = ZoneInfo("Europe/London")
BEFORE = datetime(2027, 3, 31, 22, 30, tzinfo=UTC)  # 23:30 in London: the last hour of the old rules
AFTER = datetime(2027, 3, 31, 23, 30, tzinfo=UTC)  # half past midnight on 1 April in London


def _due(story: Story, name: str, number: int) -> date:
    clock = sorted(story.body.cases(), key=lambda case: str(case.reference))[number].clock(name)
    assert clock is not None
    return clock.due_at.astimezone(LONDON).date()


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """From 1 April the Institute answers in 20 working days, and signs with another telephone number."""
    told = tell(tmp_path, at=BEFORE)
    told.body.settings()
    old = (SHIPPED / "ihm" / "procedure.toml").read_text("utf-8")
    assert '"25 working days"' in old
    new = old.replace('"25 working days"', '"20 working days"').replace("version = ", 'version = "2027" # ')
    (tmp_path / "ihm" / "procedure.from-2027-04-01.toml").write_text(new, "utf-8")
    return told


def test_what_comes_before_the_day_is_promised_the_old_dates_whenever_it_is_read(story: Story) -> None:
    """The rules in force at receipt hold (HDR, R26): an outage over midnight changes nobody's rights."""
    story.arrives(letters.mail("Complaint: my results", "They are late.\n\nPat Lee\n"), EDUCATION)
    story.runs(AFTER)
    story.arrives(letters.mail("Complaint: my marks", "They are wrong.\n\nPat Lee\n"), EDUCATION)
    story.runs()

    assert (date(2027, 5, 6), date(2027, 4, 29)) == (_due(story, "respond", 0), _due(story, "respond", 1))
    versions = [case.procedure_version for case in story.body.cases()]
    assert ["2027"] == [version for version in versions if version.startswith("2027")]
    first, second = story.letters(Template.ACKNOWLEDGEMENT)
    assert "6 May 2027" in words_of(first)
    assert "29 April 2027" in words_of(second)


def test_a_daemon_that_runs_over_midnight_works_by_the_new_staff_list(tmp_path: Path) -> None:
    """Nobody has to restart it at midnight: whoever joins on the first hears of that day's complaint."""
    story = tell(tmp_path, at=BEFORE)
    story.body.settings()
    staff = (SHIPPED / "ihm" / "staff.toml").read_text("utf-8")
    new = staff.replace("nadia.pemberton@ihm.org.uk", "nadia@new.example")
    assert new != staff
    (tmp_path / "ihm" / "staff.from-2027-04-01.toml").write_text(new, "utf-8")
    with story.body.house() as house:
        offices = house.works.sweep.offices
        assert "nadia@new.example" not in _addresses(offices["ihm"].directory.people)
        story.clock.move_to(AFTER)
        house.works.sweep.run()
        assert "nadia@new.example" in _addresses(offices["ihm"].directory.people)


def _addresses(people: tuple[Person, ...]) -> set[str]:
    return {address for person in people for address in person.addresses}
