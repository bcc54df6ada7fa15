"""What a mail may ask for besides, and when a life may be at risk (E38, E44, E45)."""

import pytest

from mailbot.domain.reading import ASKS_FOR_DATA, DATA_CONCERN, LEGAL_WORDS, Kind
from mailbot.reading.hints import read_hints
from mailbot.reading.phrases import Said
from mailbot.rules.hinting import in_danger
from tests.support.mails import judge, mail

LISTED = ["List-Unsubscribe: <https://news.example/stop>", "List-Id: <news.example>", "Precedence: bulk"]
COMPLAINS = "The course was cancelled the day before and nobody told me. {}\n\nPat Lee"


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("I want all data you hold about me.", ASKS_FOR_DATA),
        ("This is a Subject Access Request.", ASKS_FOR_DATA),
        ("Please send me a copy of my personal data.", ASKS_FOR_DATA),
        ("You breached GDPR.", DATA_CONCERN),
        ("My tutor shared my details with the whole class.", DATA_CONCERN),
        ("I have told the Information Commissioner.", DATA_CONCERN),
        ("We act for Ms Lee in this matter.", LEGAL_WORDS),
        ("My solicitor will write to you.", LEGAL_WORDS),
        ("Proceedings have been issued in the County Court.", LEGAL_WORDS),
    ],
)
def test_plain_words_hint_at_what_a_person_may_start(words: str, hint: str) -> None:
    assert hint in {one.reason for one in read_hints(Said.of(COMPLAINS.format(words)))}


@pytest.mark.parametrize(
    "words",
    [
        "The data on my certificate is wrong.",
        "I proceed to the next module in May.",
        "The court was closed and the badminton course was cancelled.",
        "Please protect other learners from this.",
        "My file was lost.",
    ],
)
def test_words_that_only_look_alike_hint_at_nothing(words: str) -> None:
    assert () == read_hints(Said.of(COMPLAINS.format(words)))


def test_only_the_writers_own_words_count_and_no_machines() -> None:
    """Our own letters, quoted below an answer, speak of data protection themselves."""
    quoted = "It has still not come.\n\nPat\n\nOn 3 May you wrote:\n> You may make a subject access request."
    newsletter = mail("Learn about GDPR.", "Complaint handling news", headers=LISTED)

    assert () == judge(mail(quoted)).hints
    assert judge(newsletter).kind.kind is not Kind.COMPLAINT
    assert () == judge(newsletter).hints
    found = judge(mail(COMPLAINS.format("You breached GDPR.")))
    assert found.hints[0] in found.because


@pytest.mark.parametrize(
    "words",
    [
        "I am going to kill myself.",
        "I can't go on living like this.",
        "I want to die.",
        "I have nothing left to live for.",
        "I have been thinking of ending my life.",
        "I don't want to be here any more.",
        "They would be better off without me.",
    ],
)
def test_who_speaks_of_ending_their_life_is_heard(words: str) -> None:
    """E44: no machine answers, whatever the heading."""
    found = judge(mail(COMPLAINS.format(words)))

    assert in_danger(found)
    assert not found.reply.safe


@pytest.mark.parametrize(
    "words",
    [
        "This is killing my career.",
        "I nearly died of shame in front of the class.",
        "I am dying to hear from you.",
        "I could have killed for a straight answer.",
        "The deadline is murder.",
        "My business will not survive this.",
        "It cost me an arm and a leg.",
        "I live an hour away and will not be here on Friday.",
        "I want to end my membership.",
        "The module on life drawing was cut short.",
    ],
)
def test_figures_of_speech_are_none(words: str) -> None:
    found = judge(mail(COMPLAINS.format(words)))

    assert not in_danger(found)
    assert found.reply.safe
