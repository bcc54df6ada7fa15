"""A complaint at the Institute of Healthcare Management from its first mail to its last word."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.domain.act import (
    Accept,
    ActionDone,
    Assign,
    Decide,
    Describe,
    Escalate,
    GiveName,
    Remedy,
    SayFinal,
)
from mailbot.domain.dossier import Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import words_of
from tests.support.course import HELENA, NADIA, NOT_UPHELD, OWEN, RUTH, appeal, outcome, owned
from tests.support.story import MONDAY, PAT, Story, owed, tell

LONDON = ZoneInfo("Europe/London")
UNKNOWN = "xk29dd@post.example"


def _at(day: int, month: int, year: int = 2026, hour: int = 10) -> datetime:
    return datetime(year, month, day, hour, tzinfo=LONDON).astimezone(UTC)


def _due(story: Story, name: str) -> date:
    clock = story.case.clock(name)
    assert clock is not None
    return clock.due_at.astimezone(LONDON).date()


def test_a_complaint_through_all_three_stages(tmp_path: Path) -> None:
    """Assigned, accepted, decided, appealed twice; a stage has its own times and people; then it is final."""
    story = tell(tmp_path)
    story.takes(letters.mail())
    assert (["respond"], date(2026, 12, 30)) == (owed(story.case), _due(story, "respond"))

    story.does("owen", Assign("nadia"))
    assert "assign_request" == story.templates_to(NADIA)[-1]
    story.does("nadia", Accept())
    named = words_of(story.letter(Template.HANDLER_NAMED))
    assert all(told in named for told in ("Nadia Pemberton", "020 7946 0111", NADIA))
    story.does("nadia", Describe(area="learning", categories=("LATE",)))

    story.clock.move_to(_at(11, 12))
    story.does("nadia", NOT_UPHELD)
    assert State.DECIDED is story.case.state
    assert date(2027, 1, 5) == story.case.dossier.appeal_by
    assert "Tuesday 5 January 2027" in words_of(outcome(story))

    story.clock.move_to(_at(4, 1, 2027))
    story.takes(appeal(story))
    assert (State.OPEN, 2, "ruth") == (story.case.state, story.case.stage, story.case.handler)
    assert (date(2027, 1, 11), date(2027, 2, 8)) == (
        _due(story, "acknowledge_appeal"),
        _due(story, "hear_appeal"),
    )
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]

    with pytest.raises(ActRefused):
        story.does("nadia", NOT_UPHELD)
    story.does("ruth", Accept())
    story.clock.move_to(_at(1, 2, 2027))
    story.does("ruth", NOT_UPHELD)
    assert date(2027, 2, 24) == story.case.dossier.appeal_by

    story.clock.move_to(_at(24, 2, 2027, hour=23))
    story.takes(appeal(story))
    assert (State.OPEN, 3, "helena") == (story.case.state, story.case.stage, story.case.handler)
    assert date(2027, 4, 2) == _due(story, "hear_appeal"), "over Good Friday and Easter Monday"

    story.clock.move_to(_at(15, 3, 2027))
    remedy = Remedy("Send corrected dates to everybody on the course", "nadia", date(2027, 4, 9))
    story.does("helena", Decide(Verdict.PARTLY, "You should have been told earlier.", (remedy,)))
    _ends_for_good(story)


def _ends_for_good(story: Story) -> None:
    """Stage 3: no window and no word of a further appeal; what was promised outlives the case."""
    case = story.case
    assert State.CLOSED is case.state
    assert [1, 2, 3] == [decision.stage for decision in case.dossier.decisions]
    assert ["nadia", "ruth", "helena"] == [decision.person for decision in case.dossier.decisions]
    assert case.dossier.appeal_by is None
    assert ["actions"] == owed(case)
    last = words_of(outcome(story))
    assert "Send corrected dates" in last
    assert "final" in last
    told = len(story.to(PAT))

    story.takes(appeal(story, "I appeal again.\n\nPat Lee"))
    assert (State.CLOSED, told) == (story.case.state, len(story.to(PAT)))
    assert "task" == story.templates_to(HELENA)[-1]
    story.does("helena", SayFinal("The procedure has ended."))
    assert (State.FINAL, "final") == (story.case.state, story.templates_to(PAT)[-1])

    story.does("helena", ActionDone(1))
    assert [] == owed(story.case)


def test_an_escalation_by_staff_keeps_the_clock(tmp_path: Path) -> None:
    """AMB4: Pat waits no longer because we pass it up; whoever passed it up does not decide it."""
    story = owned(tmp_path)
    before = story.case.clock("respond")
    story.clock.move_to(story.clock.now() + timedelta(days=10))

    story.does("nadia", Escalate("It needs money that I cannot spend."))

    assert (State.OPEN, 2, "ruth") == (story.case.state, story.case.stage, story.case.handler)
    assert before == story.case.clock("respond")
    assert "Ruth Ashdown" in words_of(story.letter(Template.ESCALATED))
    assert "assign_request" == story.templates_to(RUTH)[-1]
    with pytest.raises(ActRefused, match="decides it"):
        story.does("nadia", NOT_UPHELD)
    story.does("ruth", NOT_UPHELD)
    assert [(2, "ruth")] == [(one.stage, one.person) for one in story.case.dossier.decisions]


def test_nobody_answers_in_time(tmp_path: Path) -> None:
    """Pat's clock is chased, then breaks for good; the line above hears of it, one more each day."""
    story = owned(tmp_path)
    last = _due(story, "respond")
    for days in range(1, 45):
        story.runs(story.clock.now() + timedelta(days=1))
        if days == 20:
            assert {NADIA} == {letter.recipient for letter in story.letters(Template.REMINDER)}

    assert date(2026, 10, 12) == last
    told = {letter.recipient for letter in story.letters(Template.REMINDER)}
    assert {NADIA, OWEN, RUTH, HELENA} == told
    events = [row.event for row in story.body.history(story.case.reference)]
    assert 1 == events.count("ClockBroken")
    assert State.OPEN is story.case.state
    assert ["acknowledgement", "handler_named"] == story.templates_to(PAT), "no letter without a person here"


def test_who_never_says_who_they_are_is_left_to_a_person(tmp_path: Path) -> None:
    """Asked once more half-way, listed before the end, and then a task: the machine refuses nobody (R14)."""
    story = tell(tmp_path)
    story.takes(letters.mail("Complaint", "The course was bad.\n\nJ.S.\n", UNKNOWN))
    assert ["identity_question"] == story.templates_to(UNKNOWN)

    story.runs(_at(30, 11, hour=8))
    assert ["identity_question"] == story.templates_to(UNKNOWN)
    story.runs(_at(30, 11))
    assert ["identity_question", "identity_reminder"] == story.templates_to(UNKNOWN)

    before = len(_about_identity(story))
    story.runs(_at(3, 12))
    assert before + 2 == len(_about_identity(story)), "both who triage"

    story.runs(_at(8, 12))
    assert {NADIA, OWEN} == {task.recipient for task in story.letters(Template.TASK)}
    assert (State.ID_REQUESTED, None) == (story.case.state, story.case.anonymous)
    assert ["respond"] == owed(story.case)[:1]

    story.does("owen", GiveName("Jan Smit"))
    assert (State.OPEN, MONDAY) == (story.case.state, story.case.received_at)
    assert ["identity_question", "identity_reminder"] == story.templates_to(UNKNOWN)


def _about_identity(story: Story) -> list[str]:
    reminders = map(words_of, story.letters(Template.REMINDER))
    return [words for words in reminders if "not said who they are" in words]
