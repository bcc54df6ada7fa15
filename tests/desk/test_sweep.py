"""Nobody has sorted the mail and the promise comes near: the neutral receipt keeps it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import out_of_office, reply, words_of
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, tell

UNCERTAIN = "Compliant about marker"  # a real word one letter away from the marking: a person must say
SECOND = timedelta(seconds=1)
FRIDAY_AT_NINE = datetime(2026, 11, 27, 9, 0, tzinfo=UTC)  # one working day before Monday 30 November


def _in_triage(folder: Path, *boxes: Box, **changes: str) -> Story:
    story = tell(folder, *boxes)
    story.takes(
        letters.mail(UNCERTAIN, "It came back late.\n\nPat Lee\n", **changes), story.body.boxes[0].address
    )
    assert State.TRIAGE is story.record.state
    return story


def _events(story: Story) -> list[str]:
    return [row.event for row in story.body.history(story.record.reference)]


def test_staff_are_asked_once_and_nobody_is_answered(tmp_path: Path) -> None:
    """R8: the mail lies untouched until a person says what it is."""
    story = _in_triage(tmp_path)
    story.runs()

    asked = [letter.recipient for letter in story.letters(Template.TRIAGE_QUESTION)]
    assert ["nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"] == asked
    assert [] == story.to(PAT)
    assert [] == story.body.cases()


def test_the_receipt_goes_out_one_working_day_before_the_duty_at_nine(tmp_path: Path) -> None:
    """K1 less one working day (R8); not a second earlier, and once only."""
    story = _in_triage(tmp_path)

    story.runs(FRIDAY_AT_NINE - SECOND)
    before = story.to(PAT)
    story.runs(FRIDAY_AT_NINE)
    story.runs()
    story.runs(FRIDAY_AT_NINE + timedelta(days=2))

    assert [] == before
    assert ["receipt"] == story.templates_to(PAT)
    acknowledged = story.record.clock("acknowledge")
    assert acknowledged is not None
    assert FRIDAY_AT_NINE == acknowledged.met_at
    assert "appeal" not in words_of(story.letter(Template.RECEIPT)).casefold()


def test_at_imi_the_receipt_goes_out_after_a_day_and_names_who_is_on_duty(tmp_path: Path) -> None:
    """48 hours are halved, on a Sunday too, and HAN1b wants a name."""
    story = _in_triage(tmp_path, imi_box(), to=IMI)

    story.runs(MONDAY + timedelta(days=1) - SECOND)
    before = story.to(PAT)
    story.runs(MONDAY + timedelta(days=1))

    assert [] == before
    assert "Bethan Foxley" in words_of(story.letter(Template.RECEIPT))
    assert [False, False] == [clock.running for clock in story.record.clocks if clock.name != "review"]


def test_a_receipt_for_what_may_be_an_appeal_says_so(tmp_path: Path) -> None:
    """The reader must be able to see that an appeal was not overlooked."""
    story = tell(tmp_path)
    story.takes(letters.mail("appeal", "I do not agree with the result.\n\nPat Lee\n"))

    story.runs(FRIDAY_AT_NINE)

    assert "appeal" in words_of(story.letter(Template.RECEIPT)).casefold()
    met = story.record.clock("acknowledge_appeal")
    assert met is not None
    assert not met.running


@pytest.mark.parametrize(
    "unsafe",
    [
        {"Return_Path": "<>"},
        {"Precedence": "list"},
        {"List_Id": "<members.example.org>"},
        {"sender": "Pat Lee <noreply@example.org>"},
    ],
    ids=["null_path", "precedence", "list", "noreply"],
)
def test_a_sender_that_looks_like_a_machine_gets_no_receipt(tmp_path: Path, unsafe: dict[str, str]) -> None:
    """The clock runs and staff are asked; what a machine sent is never answered by one (C3)."""
    story = tell(tmp_path)
    story.takes(letters.mail(UNCERTAIN, "It came back late, and I complain about it.\n\nPat Lee\n", **unsafe))

    story.runs(FRIDAY_AT_NINE)
    story.runs(MONDAY + timedelta(days=8))

    outside = {
        letter.recipient for letter in story.body.letters() if not letter.recipient.endswith("ihm.org.uk")
    }
    assert set() == outside


def test_an_unmarked_mail_in_a_shared_mailbox_gets_no_receipt(tmp_path: Path) -> None:
    """R7, R8: staff are shown it and decide; whoever writes on any business would wonder at a receipt."""
    story = tell(tmp_path)
    story.takes(_unmarked())

    story.runs(FRIDAY_AT_NINE)

    assert {"triaged": 1} == story.body.outcomes()
    assert 2 == len(story.letters(Template.TRIAGE_QUESTION))
    assert [] == story.to(PAT)


def test_in_a_dedicated_mailbox_an_unmarked_complaint_counts(tmp_path: Path) -> None:
    """Who writes to a box for complaints alone need not say the word (R7)."""
    story = tell(tmp_path, Box(EDUCATION, extra="dedicated = true"))

    story.takes(_unmarked())

    assert State.OPEN is story.case.state
    assert ["acknowledgement"] == story.templates_to(PAT)


def _unmarked() -> bytes:
    words = (
        "I have never had such shoddy treatment. Your marker was rude and hung up on me. I expect an apology."
    )
    return letters.mail("Disgusted", f"{words}\n\nPat Lee\n")


def test_an_answer_to_the_receipt_joins_its_record_and_is_not_answered(tmp_path: Path) -> None:
    """One mail more is one mail more to read, not another record."""
    story = _in_triage(tmp_path)
    story.runs(FRIDAY_AT_NINE)
    receipt = story.letter(Template.RECEIPT)

    story.takes(reply(receipt, "Thank you, I wait.\n\nPat"))
    story.takes(out_of_office(receipt))

    assert 1 == len(story.body.cases(everything=True))
    assert ["receipt"] == story.templates_to(PAT)
    assert {"triaged": 1, "joined": 1, "machine": 1} == story.body.outcomes()


def test_a_promise_that_is_broken_is_recorded_once(tmp_path: Path) -> None:
    """Day 25 has passed without an answer: the history says so for good (promise 4)."""
    story = tell(tmp_path)
    story.takes(letters.mail())
    due = datetime(2026, 12, 30, 23, 59, 59, tzinfo=UTC)

    story.runs(due)
    in_time = _events(story).count("ClockBroken")
    story.runs(due + SECOND)
    story.runs(due + timedelta(days=3))

    assert (0, 1) == (in_time, _events(story).count("ClockBroken"))
    assert 1 == len(story.to(PAT))


def test_after_days_of_silence_the_receipt_goes_out_late_and_apologises(tmp_path: Path) -> None:
    """Scenario 40: mailbot was down; the breach is recorded, and the letter says sorry."""
    story = _in_triage(tmp_path)

    story.runs(MONDAY + timedelta(days=10))

    assert "sorry" in words_of(story.letter(Template.RECEIPT)).casefold()
    assert 1 == _events(story).count("ClockBroken")


def test_an_acknowledgement_about_to_leave_is_chased_by_nobody(tmp_path: Path) -> None:
    """Scenario 40: a mail from before the outage is answered at once; a breach, and nobody's task."""
    story = tell(tmp_path)
    story.arrives(letters.mail(), at=MONDAY - timedelta(days=10))

    story.runs()

    assert ["acknowledgement"] == story.templates_to(PAT)
    assert ["acknowledge"] == _clocks_of(story, "ClockBroken")
    assert "acknowledge" not in _clocks_of(story, "Chased")


def _clocks_of(story: Story, event: str) -> list[str]:
    history = story.body.history(story.case.reference)
    return [json.loads(row.body)["clock"] for row in history if row.event == event]


def test_what_nobody_sorts_is_chased_with_the_triage_group(tmp_path: Path) -> None:
    """R8: the possible clocks chase whoever triages; the receipt discharges the acknowledgement."""
    story = _in_triage(tmp_path)

    for day in range(1, 9):
        story.runs(MONDAY + timedelta(days=day, hours=3))

    reminded = {letter.recipient for letter in story.letters(Template.REMINDER)}
    assert {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"} == reminded
    assert 1 == len(story.letters(Template.RECEIPT))


def test_the_scheduled_rungs_are_those_of_the_ladder(tmp_path: Path) -> None:
    """From intake to the day after the breach: who hears of an answer that nobody writes, and when."""
    story = tell(tmp_path)
    story.takes(letters.mail())
    for day in range(45):
        story.runs(MONDAY + timedelta(days=day, hours=3))

    rungs = [
        json.loads(row.body)["rung"]
        for row in story.body.history(story.case.reference)
        if row.event == "Chased" and json.loads(row.body)["clock"] == "respond"
    ]
    assert ["40", "70", "90", "due", "overdue 1", "overdue 2", "overdue 3", "overdue 4"] == rungs
