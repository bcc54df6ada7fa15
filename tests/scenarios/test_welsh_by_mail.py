"""Whoever asks for Welsh, or writes in Welsh, gets the letters that a translator has checked (R41)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.letter import OutboxLetter, Template
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, replies
from tests.support.course import NADIA, NOT_UPHELD, appeal
from tests.support.establishment import Box
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

NADIA_WRITES = f"Nadia Pemberton <{NADIA}>"
UNKNOWN = "xj77@mailhaven.example"
WELSH = "Annwyl bawb,\n\nHoffwn wneud cwyn. Mae'r marcio wedi bod yn hwyr, ac nid oes neb wedi ateb.\n\n"
CONFIRMED = "They want their letters in Welsh."


def _story(folder: Path, *, checked: bool) -> Story:
    told = tell(folder, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.body.settings()
    terms = folder / "ihm" / "procedure.toml"
    said = "# welsh_checked = false"
    text = terms.read_text("utf-8")
    assert said in text
    terms.write_text(text.replace(said, f"welsh_checked = {str(checked).lower()}"), "utf-8")
    return told


def _orders(story: Story, words: str) -> OutboxLetter:
    story.clock.move_to(story.clock.now() + timedelta(hours=1))
    story.takes(replies(story.to(NADIA)[-1], words, NADIA_WRITES))
    return story.to(NADIA)[-1]


def _language(letter: OutboxLetter) -> str:
    return str(parsed(letter)["Content-Language"])


@pytest.mark.parametrize(("checked", "language"), [(True, "cy"), (False, "en")])
def test_the_next_letter_after_the_order_is_in_welsh_once_it_is_checked(
    tmp_path: Path, checked: bool, language: str
) -> None:
    """#language cy: Pat's appeal is acknowledged in Welsh; unchecked Welsh is never sent."""
    story = _story(tmp_path, checked=checked)
    story.takes(letters.mail())
    done = _orders(story, "#accept\n#language cy")
    story.does("nadia", NOT_UPHELD)
    story.takes(appeal(story))

    assert ("those not translated stay English" in words_of(done)) is checked
    assert ("ours stay English until" in words_of(done)) is not checked
    assert "en" == _language(story.letter(Template.OUTCOME)), "there is no Welsh one"
    told = story.letter(Template.APPEAL_ACKNOWLEDGEMENT)
    assert PAT == told.recipient
    assert language == _language(told)
    assert ("Cynhelir yr apêl erbyn: dydd" in words_of(told)) is checked
    assert ("The appeal takes place by: " in words_of(told)) is not checked


@pytest.mark.parametrize(("checked", "language"), [(True, "cy"), (False, "en")])
def test_who_writes_in_welsh_is_answered_in_welsh_from_the_first_letter(
    tmp_path: Path, checked: bool, language: str
) -> None:
    """Nobody had to ask; staff see why, and in which language to write."""
    story = _story(tmp_path, checked=checked)
    story.takes(letters.mail("Cwyn am y marcio", f"{WELSH}Pat Lee\n"))

    assert "cy" == story.case.dossier.language
    assert language == _language(story.letter(Template.ACKNOWLEDGEMENT))
    notice = story.letters(Template.HANDLER_NOTICE)[0]
    assert "en" == _language(notice)
    assert CONFIRMED in words_of(notice)
    assert "it is written in Welsh" in words_of(notice)


def test_nobody_is_asked_for_a_name_twice_in_two_languages(tmp_path: Path) -> None:
    """The question and its reminder, half of the time later."""
    story = _story(tmp_path, checked=True)
    story.takes(letters.mail("Cwyn", f"{WELSH}J.S.\n", f"{UNKNOWN}"))
    story.runs(datetime(2026, 11, 30, 9, 0, tzinfo=UTC))

    assert ["identity_question", "identity_reminder"] == story.templates_to(UNKNOWN)
    assert ["cy", "cy"] == [_language(letter) for letter in story.to(UNKNOWN)]


def test_an_anonymous_complaint_in_welsh_is_refused_in_welsh(tmp_path: Path) -> None:
    """R13: the way in is shown in the words of whoever knocks."""
    story = _story(tmp_path, checked=True)
    story.takes(letters.mail("Cwyn", WELSH, "motorfan77@mailhaven.example"))

    told = story.letter(Template.ANONYMOUS_REFUSAL)
    assert "cy" == _language(told)
    assert "atebwch yr e-bost hwn gyda'ch enw" in words_of(told)


def test_staff_can_go_back_to_english(tmp_path: Path) -> None:
    """The detector may be wrong; a person's word counts."""
    story = _story(tmp_path, checked=True)
    story.takes(letters.mail("Cwyn am y marcio", f"{WELSH}Pat Lee\n"))
    _orders(story, "#accept\n#language en")
    story.does("nadia", NOT_UPHELD)
    story.takes(appeal(story))

    assert "en" == _language(story.letter(Template.APPEAL_ACKNOWLEDGEMENT))
