"""How many letters one reader may get from a machine in a day (R1): a loop ends, a person is told."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.answers import words_of
from tests.support.story import PAT, Story, tell

ADMINISTRATORS = {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"}


def _complains(story: Story, number: int) -> None:
    """Pat complains of yet another thing."""
    words = f"The notes of unit {number} were out of date when I got them.\n\nPat Lee\n"
    story.arrives(letters.mail(f"Complaint about unit {number}", words, Message_ID=f"<{number}@example.org>"))


def _alerts(story: Story) -> Counter[str]:
    return Counter(letter.recipient for letter in story.letters(Template.ALERT))


def test_the_eleventh_letter_to_one_address_in_a_day_is_held_with_one_alert(tmp_path: Path) -> None:
    """Ten leave; the others wait for a person, every case is logged, and every clock runs."""
    story = tell(tmp_path)
    for number in range(13):
        _complains(story, number)

    done = story.runs()
    story.runs()

    states = Counter(letter.state for letter in story.to(PAT))
    assert {LetterState.SENT: 10, LetterState.HELD: 3} == states
    assert 13 == len(story.body.cases())
    running = [case for case in story.body.cases() if case.clocks[0].running]
    assert 3 == len(running)
    assert dict.fromkeys(ADMINISTRATORS, 1) == _alerts(story)
    assert all(PAT in words_of(letter) for letter in story.letters(Template.ALERT))
    assert 3 == done.undelivered, "a pass that leaves letters held needs attention (R35)"


def test_the_next_day_letters_leave_again(tmp_path: Path) -> None:
    """The cap is of a day, and each day has an alert of its own."""
    story = tell(tmp_path)
    for number in range(11):
        _complains(story, number)
    story.runs()
    story.clock.move_to(story.clock.now() + timedelta(hours=25))
    for number in range(11, 22):
        _complains(story, number)

    story.runs()

    states = Counter(letter.state for letter in story.to(PAT))
    assert {LetterState.SENT: 20, LetterState.HELD: 2} == states
    assert dict.fromkeys(ADMINISTRATORS, 2) == _alerts(story)


def test_others_are_answered_while_one_address_is_capped(tmp_path: Path) -> None:
    """A busy day is many people, not one."""
    story = tell(tmp_path)
    for number in range(12):
        _complains(story, number)
        story.arrives(letters.complaint(number, "education@ihm.org.uk"))

    story.runs()

    others = [letter for letter in story.body.letters() if letter.recipient.startswith("member")]
    assert {LetterState.SENT: 12} == Counter(letter.state for letter in others)


def test_notices_to_staff_are_not_capped(tmp_path: Path) -> None:
    """Nadia is told of every one of them."""
    story = tell(tmp_path)
    for number in range(12):
        story.arrives(letters.complaint(number, "education@ihm.org.uk"))

    story.runs()

    assert 12 == len(story.to("nadia.pemberton@ihm.org.uk"))
