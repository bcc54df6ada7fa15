"""Monday morning: everybody hears of their cases, managers of all (IHM 2.3, 4.1; PROCEDURE D5)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import Accept, DeclareConflict, MarkDiscussed, MarkRead, Seal
from mailbot.domain.letter import OutboxLetter, Template
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.course import HELENA, LEARNING, NADIA, OWEN, at_imi, owned
from tests.support.story import Story, tell

# Pat's complaint comes on Monday 7 September 2026; the digest of that week leaves on Monday 14.
FOURTEENTH = datetime(2026, 9, 14, 7, 0, tzinfo=UTC)  # 08:00 in London
A_WEEK = timedelta(days=7)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia has it, Owen manages."""
    told = owned(tmp_path)
    told.body.digests = True
    return told


def digests(story: Story, address: str = "") -> list[OutboxLetter]:
    return [one for one in story.letters(Template.WEEKLY_DIGEST) if one.recipient == address or not address]


def last_words(story: Story, address: str) -> str:
    return words_of(digests(story, address)[-1])


def test_it_leaves_on_monday_at_eight_once_a_reader_and_week(story: Story) -> None:
    """Whatever restarts: every pass here is a fresh start of the daemon."""
    story.runs(FOURTEENTH - timedelta(seconds=1))
    before = len(digests(story))
    story.runs(FOURTEENTH)
    story.runs(FOURTEENTH + timedelta(minutes=1))
    story.runs(FOURTEENTH + timedelta(days=3))

    readers = [one.recipient for one in digests(story)[before:]]
    assert sorted(set(readers)) == sorted(readers)
    assert {NADIA, OWEN, HELENA} <= set(readers)
    subject = parsed(digests(story, OWEN)[-1])["Subject"]
    assert "IHM complaints: the week of Monday 7 September to Sunday 13 September 2026" == subject

    story.runs(FOURTEENTH + A_WEEK)
    assert 2 * len(readers) == len(digests(story)[before:])


def test_after_a_holiday_it_leaves_on_the_next_working_day(story: Story) -> None:
    """Monday 28 December 2026 is a bank holiday."""
    tuesday = datetime(2026, 12, 29, 8, 0, tzinfo=UTC)
    story.runs(tuesday - timedelta(hours=1))
    before = len(digests(story, OWEN))

    story.runs(tuesday)

    assert 1 == len(digests(story, OWEN)) - before
    assert "the week of Monday 21 December to Sunday 27 December 2026" in last_words(story, OWEN)


def test_an_empty_week_is_told_too(tmp_path: Path) -> None:
    """A digest that fails to come is a sign that mailbot does not run."""
    story = tell(tmp_path, LEARNING, at=FOURTEENTH)
    story.body.digests = True

    story.runs()

    told = last_words(story, OWEN)
    assert "Complaints and appeals received: 0 (the week before: 0)" in told
    assert "Promises kept: none fell due" in told


def test_after_weeks_of_silence_only_the_latest_is_told(story: Story) -> None:
    story.runs(FOURTEENTH + 3 * A_WEEK)

    (digest,) = digests(story, OWEN)
    assert "Monday 28 September to Sunday 4 October 2026" in words_of(digest)


def test_a_mailbox_that_is_new_has_no_week_to_tell_of(tmp_path: Path) -> None:
    """On the first day nobody wants to hear of a week in which mailbot was not there."""
    story = tell(tmp_path, LEARNING, at=FOURTEENTH)
    story.body.digests = True

    story.runs(FOURTEENTH + timedelta(hours=3))
    assert [] == digests(story)

    story.runs(FOURTEENTH + A_WEEK)
    assert 1 == len(digests(story, OWEN))


def test_a_handler_reads_their_own_dates_and_a_manager_everybodys(story: Story) -> None:
    """Names as initials: a digest lies open on desks."""
    story.runs(FOURTEENTH)

    own, all_of_them = last_words(story, NADIA), last_words(story, OWEN)
    assert "Your open cases: 1" in own
    assert "IHM-2026-0001 (P. L.): answer in full, by Monday 12 October 2026" in own
    assert "received" not in own
    assert "Complaints and appeals received: 1 (the week before: 0)" in all_of_them
    assert "Open now: 1" in all_of_them
    assert "1 Stage 1, open: the oldest received on 7 September 2026" in all_of_them
    for told in (own, all_of_them):
        assert "Pat" not in told
        assert "marking" not in told


def test_what_is_late_stands_first_and_promises_are_counted(story: Story) -> None:
    """The answer was due on 12 October, and nobody has written it."""
    story.runs(datetime(2026, 10, 19, 7, 0, tzinfo=UTC))

    told = last_words(story, OWEN)
    assert "Promises kept: 0 of 1 (0 %)" in told
    overdue = told.partition("Overdue")[2].partition("Due in the next seven days")[0]
    assert "answer in full, by Monday 12 October 2026; with Nadia Pemberton" in overdue
    assert "from 12 Oct: 0 received, 0 answered in time, 0 late; 1 overdue at the end" in told


def test_feedback_is_named_until_it_was_discussed(tmp_path: Path) -> None:
    """All staff read and discuss it (2.3)."""
    story = tell(tmp_path, LEARNING, at=FOURTEENTH - A_WEEK)
    story.body.digests = True
    story.takes(letters.mail("Compliment", "The tutor was kind.\n\nPat Lee\n"))
    story.runs(FOURTEENTH)
    assert "compliment, received on Monday 7 September 2026, not read" in last_words(story, OWEN)

    story.does("owen", MarkRead())
    story.runs(FOURTEENTH + A_WEEK)
    assert "read, not discussed" in last_words(story, OWEN)

    story.does("owen", MarkDiscussed((FOURTEENTH + A_WEEK).date()))
    story.runs(FOURTEENTH + 2 * A_WEEK)
    assert "compliment" not in last_words(story, OWEN)


def test_of_a_sealed_case_there_is_a_figure_and_nothing_else(tmp_path: Path) -> None:
    """Not a reference, not a date: others may see the screen."""
    story = at_imi(tmp_path)
    story.body.digests = True
    story.does("imogen", Seal())

    story.runs(FOURTEENTH)

    assert "Sealed cases: 1" in last_words(story, "moira.penhallow@imi.example")
    assert not [one for one in digests(story) if "IMI-2026-0001" in words_of(one)]


def test_whoever_has_a_part_in_the_matter_hears_nothing_of_it(story: Story) -> None:
    """Not even that there is one case more."""
    story.does("nadia", DeclareConflict("owen", "he marked the work"))

    story.runs(FOURTEENTH)

    told = last_words(story, OWEN)
    assert "IHM-2026-0001" not in told
    assert "Complaints and appeals received: 0" in told
    assert "Open now: 0" in told


def test_a_second_handler_does_not_read_the_first_ones(story: Story) -> None:
    words = "My marks never came.\n\nRobin Fry\n"
    story.takes(letters.mail(body=words, sender="Robin Fry <robin@example.org>"))
    story.does("nadia", Accept(), story.body.cases()[-1])
    story.runs(FOURTEENTH)

    assert "Your open cases: 2" in last_words(story, NADIA)
    assert "Your open cases: 0" in last_words(story, HELENA)
