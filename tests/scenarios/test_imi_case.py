"""A complaint at the Institute of the Motor Industry from its first mail to its end."""

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.domain.act import Decide, Describe, Extend, ScopeIn, TellParty
from mailbot.domain.dossier import Party, Verdict
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import words_of
from tests.support.course import SEPTEMBER, at_imi, outcome
from tests.support.story import IMI, PAT, Story, imi_box, owed, tell

LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
CENTRE = "head@dock-road-centre.example"
BETHAN, MOIRA, ANIL = "bethan.foxley@imi.example", "moira.penhallow@imi.example", "anil.varghese@imi.example"
OFFICER = "imogen.radcliffe@imi.example"
UNKNOWN = "xk29dd@post.example"


def _at(day: int, month: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=LONDON).astimezone(UTC)


def _due(story: Story, name: str) -> date:
    clock = story.case.clock(name)
    assert clock is not None
    return clock.due_at.astimezone(LONDON).date()


def _with_evidence() -> bytes:
    said = "The centre at Dock Road lost my assessment folder. Photographs are attached.\n\nPat Lee\n"
    message = message_from_bytes(
        letters.mail("Complaint about a centre", said, to=IMI), policy=policy.default
    )
    assert isinstance(message, EmailMessage)
    photograph = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
    message.add_attachment(photograph, maintype="image", subtype="jpeg", filename="shelf 3 September.jpg")
    return message.as_bytes()


def test_a_complaint_about_a_centre_to_its_end(tmp_path: Path) -> None:
    """Named, scoped, put off, overdue, upheld with a breach, told to both; then it ends without a letter."""
    story = tell(tmp_path, imi_box(), at=SEPTEMBER)
    story.takes(_with_evidence(), IMI)
    acknowledgement = words_of(story.letter(Template.ACKNOWLEDGEMENT))
    assert "Bethan Foxley" in acknowledgement
    assert (["review"], date(2026, 10, 5)) == (owed(story.case), _due(story, "review"))

    story.clock.move_to(_at(14, 9))
    story.does("bethan", Describe(head="CENTRE", party_address=CENTRE, nation="england"))
    story.does("bethan", ScopeIn(date(2026, 10, 12), "We ask the centre for its records."))
    assert (State.INVESTIGATION, ["promised"]) == (story.case.state, owed(story.case))
    assert "Monday 12 October 2026" in words_of(story.letter(Template.NEXT_STEPS))

    story.clock.move_to(_at(8, 10))
    story.does("bethan", Extend(date(2026, 10, 23), "The centre has sent half of its records."))
    story.clock.move_to(_at(22, 10))
    story.does("bethan", Extend(date(2026, 11, 6), "The other half came today."))
    first, second = map(words_of, story.letters(Template.DELAY))
    assert "Friday 23 October 2026" in first
    assert "Friday 6 November 2026" in second
    _is_overdue(story)
    _is_decided(story)

    told = len(story.body.letters())
    story.runs(datetime(2026, 12, 12, 0, 0, 1, tzinfo=UTC))
    assert State.CLOSED is story.case.state
    assert told == len(story.body.letters()), "it ends by itself, and nobody is written to"
    assert ["actions"] == owed(story.case), "sanctions for the breach are somebody's to decide still"


def _is_overdue(story: Story) -> None:
    """The second new date passes: broken for good, and the line above hears of it day by day."""
    for day in (7, 9, 10):
        story.runs(_at(day, 11))
    broken = [row for row in story.body.history(story.case.reference) if row.event == "ClockBroken"]
    assert 1 == len(broken)
    assert {BETHAN, MOIRA} == {
        letter.recipient for letter in story.letters(Template.REMINDER) if "overdue" in words_of(letter)
    }


def _is_decided(story: Story) -> None:
    """On Tuesday 10 November: presumed there on the 12th, and twenty working days leap St Andrew's Day."""
    story.does("bethan", Decide(Verdict.UPHELD, "The centre lost the folder and hid it.", breach=True))
    assert (State.DECIDED, Party.OWED) == (story.case.state, story.case.dossier.party)
    assert date(2026, 12, 11) == story.case.dossier.appeal_by
    assert "Friday 11 December 2026" in words_of(outcome(story))
    assert "sanction" not in words_of(outcome(story)), "what follows within the office is not told (OUT3)"

    story.does("bethan", TellParty("A complaint about lost folders was upheld."))
    (party,) = story.to(CENTRE)
    assert Template.OUTCOME_PARTY is party.template
    assert "Pat" not in words_of(party)
    assert Party.TOLD is story.case.dossier.party
    assert State.DECIDED is story.case.state, "while the window is open"


def test_nobody_acts_and_an_update_goes_out_by_itself(tmp_path: Path) -> None:
    """R23: the director is warned three working days before; on day 19 Pat hears a new date and a name."""
    story = at_imi(tmp_path)

    story.runs(_at(30, 9, hour=8))
    before = {letter.recipient for letter in story.letters(Template.REMINDER)}
    story.runs(_at(30, 9, hour=9))
    warned = [letter for letter in story.to(ANIL) if letter.template is Template.REMINDER]
    story.runs(_at(2, 10, hour=8))
    told = story.templates_to(PAT)
    story.runs(_at(2, 10, hour=9))

    assert ANIL not in before
    assert ["acknowledgement"] == told
    assert "the complainant is sent a new date" in words_of(warned[0])
    update = words_of(story.letter(Template.UPDATE_AUTO))
    assert "Bethan Foxley" in update
    assert "Friday 16 October 2026" in update
    assert (State.INITIAL_REVIEW, ["promised"]) == (story.case.state, owed(story.case))
    review = story.case.clock("review")
    assert review is not None
    assert review.kept


def test_the_second_time_a_person_must_act(tmp_path: Path) -> None:
    """One update by itself, never two: the promised day breaks in everybody's sight."""
    story = at_imi(tmp_path)

    for days in range(1, 60):
        story.runs(SEPTEMBER + days * DAY)

    assert ["acknowledgement", "update_auto"] == story.templates_to(PAT)
    assert State.INITIAL_REVIEW is story.case.state
    broken = [row.body for row in story.body.history(story.case.reference) if row.event == "ClockBroken"]
    assert [True] == ["promised" in body for body in broken]


def test_who_never_says_who_they_are_is_the_officers(tmp_path: Path) -> None:
    """R22: asked, asked once more, listed; then the case is the officer's alone, and is not closed."""
    story = tell(tmp_path, imi_box(), at=SEPTEMBER)
    story.takes(letters.mail("Complaint", "The centre is a fraud.\n\nJ.S.\n", UNKNOWN, IMI), IMI)
    assert ["identity_question"] == story.templates_to(UNKNOWN)
    assert "Bethan Foxley" in words_of(story.letter(Template.IDENTITY_QUESTION))
    story.runs(_at(14, 9))
    assert "identity_reminder" == story.templates_to(UNKNOWN)[-1]
    story.runs(_at(17, 9))
    assert any("not said who they are" in words_of(letter) for letter in story.to(BETHAN))
    told = {reader: len(story.to(reader)) for reader in (BETHAN, MOIRA, UNKNOWN)}

    story.runs(_at(22, 9))
    story.runs(_at(20, 10))

    assert (State.ANON_REVIEW, True) == (story.case.state, story.case.sealed)
    assert told == {reader: len(story.to(reader)) for reader in told}
    assert "officer_notice" == story.templates_to(OFFICER)[0]
    assert ["review"] == owed(story.case)
