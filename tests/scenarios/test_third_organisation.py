"""A third body by data alone: the Guild of Example Bookbinders, who work by the Scottish calendar."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.domain.act import Accept, Decide
from mailbot.domain.dossier import Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import words_of
from tests.support.course import NOT_UPHELD, appeal, outcome
from tests.support.establishment import Box
from tests.support.story import PAT, Story, owed, tell

LONDON = ZoneInfo("Europe/London")
GUILD = Box("complaints@bookbinders.example", "example")
THURSDAY = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)  # St Andrew's Day is the Monday after
ISLA, CATRIONA = "isla.fearnside@bookbinders.example", "catriona.vellum@bookbinders.example"


def _at(day: int, month: int, year: int = 2026, hour: int = 10) -> datetime:
    return datetime(year, month, day, hour, tzinfo=LONDON).astimezone(UTC)


def _due(story: Story, name: str) -> date:
    clock = story.case.clock(name)
    assert clock is not None
    return clock.due_at.astimezone(LONDON).date()


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint came on a Thursday, marked with a word of the Guild's own."""
    told = tell(tmp_path, GUILD, at=THURSDAY)
    words = "My ledger was bound upside down and came three weeks late.\n\nPat Lee\n"
    told.takes(letters.mail("Grievance: my ledger", words, to=GUILD.address), GUILD.address)
    return told


def test_the_dates_are_scotlands(story: Story) -> None:
    """Three and ten working days that leap St Andrew's Day, which England does not keep."""
    assert "GEB-2026-0001" == str(story.case.reference)
    assert (date(2026, 12, 2), date(2026, 12, 11)) == (_due(story, "acknowledge"), _due(story, "respond"))
    acknowledgement = story.letter(Template.ACKNOWLEDGEMENT)
    assert "Friday 11 December 2026" in words_of(acknowledgement)
    assert "The Guild of Example Bookbinders" in words_of(acknowledgement)
    assert (GUILD.address, "isla") == (acknowledgement.mailbox, story.case.handler)


def test_an_appeal_goes_to_the_deacon_whose_word_is_the_last(story: Story) -> None:
    """Two stages: fifteen working days in the union calendar to appeal, ten Scottish ones to hear it."""
    story.does("isla", Accept())
    story.clock.move_to(_at(8, 12))
    story.does("isla", NOT_UPHELD)
    assert date(2027, 1, 6) == story.case.dossier.appeal_by
    assert "Wednesday 6 January 2027" in words_of(outcome(story))

    story.clock.move_to(_at(6, 1, 2027, hour=23))
    story.takes(appeal(story), GUILD.address)
    assert (State.OPEN, 2, "catriona") == (story.case.state, story.case.stage, story.case.handler)
    assert (date(2027, 1, 11), date(2027, 1, 20)) == (
        _due(story, "acknowledge_appeal"),
        _due(story, "hear_appeal"),
    )
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]

    with pytest.raises(ActRefused, match="put right"):
        story.does("catriona", Decide(Verdict.UPHELD, "It was upside down."))
    story.does("catriona", Decide(Verdict.UPHELD, "It was upside down.", no_remedy="You keep it gladly."))
    assert State.CLOSED is story.case.state
    assert "final" in words_of(outcome(story))
    assert [] == owed(story.case)


def test_nobody_acts_and_the_guilds_own_rungs_remind(story: Story) -> None:
    """At half and four fifths of the time; one update by itself; then the line, whose first is away."""
    for hours in range(0, 24 * 30, 12):
        story.runs(THURSDAY + timedelta(hours=hours))

    reminded = [words_of(letter) for letter in story.to(ISLA) if letter.template is Template.REMINDER]
    assert any("50 % of the time is gone" in words for words in reminded)
    assert any("80 % of the time is gone" in words for words in reminded)
    assert ["acknowledgement", "update_auto"] == story.templates_to(PAT)
    assert "Thursday 17 December 2026" in words_of(story.letter(Template.UPDATE_AUTO))
    overdue = [letter for letter in story.letters(Template.REMINDER) if "overdue" in words_of(letter)]
    assert {ISLA, CATRIONA} == {letter.recipient for letter in overdue}, "the secretary's deputy"


def test_the_three_bodies_share_one_house(tmp_path: Path) -> None:
    """Each by its own calendar and people; none sees another's."""
    boxes = (GUILD, Box("education@ihm.org.uk"), Box("complaints@imi.example", "imi"))
    story = tell(tmp_path, *boxes, at=THURSDAY)
    for number, box in enumerate(boxes):
        story.arrives(letters.complaint(number, box.address), box.address)

    story.runs()

    assert {"GEB", "IHM", "IMI"} == {case.reference.prefix for case in story.body.cases()}
    domains = {"GEB": "bookbinders.example", "IHM": "ihm.org.uk", "IMI": "imi.example"}
    for letter in story.body.letters():
        assert letter.reference is not None
        staff_or_pat = {domains[letter.reference.prefix], "example.org"}
        assert letter.recipient.rpartition("@")[2] in staff_or_pat
