"""Somebody sends hundreds of complaints at once: nothing is lost, nobody drowns, real people are answered.

Short forms; `python -m tests.bench.bomb` does the same with thousands on real servers.
"""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.domain.letter import LetterState, Template
from tests.support import letters
from tests.support.answers import words_of
from tests.support.bombs import BOMBER, FORGED, Bomb, bomb, mixed
from tests.support.story import EDUCATION, MONDAY, Story, tell

NADIA, OWEN = "nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"
STAFF = (NADIA, OWEN)
MANY, REAL, NOTICES = 36, 3, 12


def _struck(tmp_path: Path, kind: Bomb) -> Story:
    """The flood has been taken in."""
    story = tell(tmp_path, extra=f"[limits]\nnotices_per_reader_per_hour = {NOTICES}\n")
    for mail in mixed(kind, MANY, REAL, EDUCATION, MONDAY):
        story.arrives(mail)
    story.runs()
    return story


@pytest.mark.parametrize("kind", list(Bomb), ids=[kind.name for kind in Bomb])
def test_a_mail_bomb_is_weathered(tmp_path: Path, kind: Bomb) -> None:
    """Nothing is lost, nobody drowns, people are answered at once, and it goes on by itself afterwards."""
    story = _struck(tmp_path, kind)
    story.runs()

    _nothing_is_lost(story)
    _real_people_are_answered(story)
    _staff_hear_of_it_once(story, kind)
    _it_goes_on(story)


def _nothing_is_lost(story: Story) -> None:
    """Every mail has its outcome; letters to one address end at ten."""
    entries, promised = story.body.entries(), story.body.letters()
    assert MANY + REAL == len(entries) == len({entry.key for entry in entries})
    assert {"opened", "joined"} >= set(story.body.outcomes())
    sent = [one for one in promised if one.recipient == BOMBER and one.state is LetterState.SENT]
    assert 10 >= len(sent)


def _real_people_are_answered(story: Story) -> None:
    real = [letter for letter in story.body.letters() if letter.recipient.startswith("member")]
    assert {LetterState.SENT: REAL} == Counter(letter.state for letter in real)
    assert {Template.ACKNOWLEDGEMENT} == {letter.template for letter in real}


def _staff_hear_of_it_once(story: Story, kind: Bomb) -> None:
    for reader in STAFF:
        got = [one for one in story.to(reader) if one.state is LetterState.SENT]
        alerts = [words_of(one) for one in got if one.template is Template.ALERT]
        assert 1 == len(alerts), alerts
        assert NOTICES + 1 >= len(got)
        if kind is Bomb.DIFFERENT:
            assert BOMBER in alerts[0]


def _it_goes_on(story: Story) -> None:
    """Nobody has to switch anything on again: the next day notices and letters go as always."""
    later = MONDAY + timedelta(days=1, hours=2)
    story.runs(MONDAY + timedelta(hours=2))
    story.clock.move_to(later)
    people = {f"member{number}@example.org" for number in range(50, 53)}
    for number in range(50, 53):
        story.arrives(letters.complaint(number, EDUCATION))
    story.arrives(bomb(Bomb.DIFFERENT, 9_000, EDUCATION, later))
    story.runs()

    new = [one for one in story.body.letters() if one.created_at == later]
    assert people | {BOMBER} == {one.recipient for one in new if one.template is Template.ACKNOWLEDGEMENT}
    assert {LetterState.SENT} == {one.state for one in new}
    assert NADIA in {one.recipient for one in new}


def test_what_was_folded_is_told_in_one_letter_with_the_rarest_writers_first(tmp_path: Path) -> None:
    """The one letter that matters must not drown in the summary either."""
    story = _struck(tmp_path, Bomb.DIFFERENT)
    folded = Counter(one.recipient for one in story.body.letters() if one.state is LetterState.FOLDED)
    story.runs(MONDAY + timedelta(hours=1, minutes=1))
    story.runs(MONDAY + timedelta(hours=3))

    for reader in STAFF:
        (summary,) = [
            one
            for one in story.letters(Template.ALERT)
            if one.recipient == reader and "further notices" in words_of(one)
        ]
        words = words_of(summary)
        assert f"{folded[reader]} further notices to you" in " ".join(words.split())
        assert 0 <= words.find("member2@example.org") < words.find(BOMBER)
    assert 2 * len(STAFF) == len(story.letters(Template.ALERT)), "one alert and one summary each"


def test_thousands_of_reports_about_forged_senders_are_few_notices(tmp_path: Path) -> None:
    """Each acknowledgement to somebody who is not there comes back: the bounces flood staff no more."""
    story = _struck(tmp_path, Bomb.FORGED)
    sent = [one for one in story.body.letters() if one.recipient.endswith(FORGED)]
    for letter in sent:
        report = (
            f"The following address had permanent fatal errors:\n<{letter.recipient}>\n"
            f"550 5.1.1 no such user\n\nOriginal message:\nMessage-ID: {letter.message_id}\n"
        )
        story.arrives(
            letters.mail(
                "Undelivered Mail Returned to Sender",
                report,
                "Mail Delivery System <MAILER-DAEMON@example.net>",
                Return_Path="<>",
                Message_ID=f"<bounce-of-{letter.id}@example.net>",
                In_Reply_To=letter.message_id,
                X_Failed_Recipients=letter.recipient,
                Auto_Submitted="auto-replied",
            )
        )
    story.runs(MONDAY + timedelta(hours=3))

    assert len(sent) == story.body.outcomes()["bounce"]
    got = Counter(one.recipient for one in story.body.letters() if one.state is LetterState.SENT)
    assert 2 * NOTICES + 3 >= got[NADIA], "two hours of notices, an alert, a summary"


def test_what_is_over_the_hour_waits_its_turn_and_the_alert_does_not(tmp_path: Path) -> None:
    """Alerts leave whatever the hour has seen, and whoever waits is answered within the next hours."""
    limits = f"[limits]\nnotices_per_reader_per_hour = {NOTICES}\nletters_per_hour = 20\n"
    story = tell(tmp_path, extra=limits)
    for mail in mixed(Bomb.FORGED, MANY, REAL, EDUCATION, MONDAY):
        story.arrives(mail)

    story.runs()
    story.runs()
    told = [one.state for one in story.letters(Template.ALERT)]
    for hours in (2, 4, 6):
        story.runs(MONDAY + timedelta(hours=hours))

    assert [LetterState.SENT] * len(STAFF) == told
    _real_people_are_answered(story)
