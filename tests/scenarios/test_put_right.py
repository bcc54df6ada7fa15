"""A merge and a date that were wrong are put right, with a record of both."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.domain.act import CorrectReceipt, Merge, Reopen
from mailbot.domain.case import Case
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.story import Story, owed, tell


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Two complaints that somebody took for one."""
    told = tell(tmp_path)
    told.takes(letters.mail("Complaint: my results", "They are late.\n\nPat Lee\n"))
    told.takes(
        letters.mail("Complaint: the car park", "It is shut.\n\nPat Lee\n", sender="Pat <p@pat.example>")
    )
    return told


def cases(story: Story) -> tuple[Case, Case]:
    first, second = sorted(story.body.cases(), key=lambda case: str(case.reference))
    return first, second


def test_a_wrong_merge_comes_undone_with_the_dates_of_before(story: Story) -> None:
    """It was owed an answer by a day that our mistake does not move."""
    first, second = cases(story)
    story.does("nadia", Merge(first.reference), second)
    merged = cases(story)[1]
    assert (State.MERGED, []) == (merged.state, owed(merged))
    story.clock.move_to(datetime(2026, 11, 30, 9, tzinfo=UTC))

    story.does("nadia", Reopen("they are two matters"), merged)

    kept, again = cases(story)
    assert (second.state, owed(second)) == (again.state, owed(again))
    due, before = again.clock("respond"), second.clock("respond")
    assert due is not None
    assert before is not None
    assert before.due_at == due.due_at
    assert ((), ()) == (kept.dossier.links, again.dossier.links)
    history = [row.body for row in story.body.history(kept.reference)]
    assert any(f"GAVE_BACK {again.reference}" in body for body in history)


def test_a_reply_finds_the_case_that_was_taken_apart_again(story: Story) -> None:
    """Its reference means itself from then on, not the case that it was put into."""
    first, second = cases(story)
    story.does("nadia", Merge(first.reference), second)
    story.does("nadia", Reopen("they are two matters"), cases(story)[1])

    subject = f"Re: the car park [{second.reference}]"
    story.takes(letters.mail(subject, "It is still shut.\n\nPat\n", sender="Pat <p@pat.example>"))

    assert second.reference == story.body.entries()[-1].reference


def test_a_merge_found_out_after_the_day_is_a_broken_promise_with_a_fresh_date(story: Story) -> None:
    """The breach is ours and is recorded; the complainant is told a day that can be kept."""
    first, second = cases(story)
    story.does("nadia", Merge(first.reference), second)
    late = datetime(2027, 2, 1, 9, tzinfo=UTC)
    story.clock.move_to(late)
    story.does("nadia", Reopen("they are two matters"), cases(story)[1])

    due = cases(story)[1].clock("respond")
    assert due is not None
    assert due.due_at > late
    assert [row.event for row in story.body.history(second.reference)].count("ClockBroken") == 1


def test_a_corrected_receipt_is_the_one_that_everything_counts_from(story: Story) -> None:
    """By command; the store, the register and the sweep go by the new day."""
    first, _ = cases(story)
    story.does("nadia", CorrectReceipt(datetime(2026, 11, 16, tzinfo=UTC).date(), "the post book"), first)

    again = cases(story)[0]
    due = again.clock("respond")
    assert due is not None
    assert datetime(2026, 12, 21, 23, 59, 59, tzinfo=UTC) == due.due_at  # 30 December before
    assert datetime(2026, 11, 16, tzinfo=UTC) == again.received_at
