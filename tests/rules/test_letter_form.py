"""A letter greets once and closes once: the person's own greeting and closing take its place."""

from dataclasses import replace

import pytest

from mailbot.domain.letter import LetterFacts
from mailbot.rules.letter_form import dressed


@pytest.mark.parametrize(
    ("written", "greeting", "words", "closing"),
    [
        ("It is late.", None, "It is late.", None),
        ("Dear Pat,\n\nIt is late.", "Dear Pat", "It is late.", None),
        ("Good morning\nIt is late.", "Good morning", "It is late.", None),
        ("Hi there!\n\nIt is late.", "Hi there", "It is late.", None),
        ("Hello and thank you for writing\nto us.", None, "Hello and thank you for writing\nto us.", None),
        ("Hi Pat, it is late.\nSorry.", None, "Hi Pat, it is late.\nSorry.", None),
        ("Dear Pat,", None, "Dear Pat,", None),
        ("It is late.\n\nRegards,\nNadia Pemberton", None, "It is late.", "Regards,\nNadia Pemberton"),
        ("It is late.\n\nThanks, Nadia", None, "It is late.", "Thanks, Nadia"),
        ("It is late.\n\nYours sincerely\n\nNadia\nIHM", None, "It is late.", "Yours sincerely\nNadia\nIHM"),
        ("Dear Pat,\n\nIt is late.\n\nDiolch", "Dear Pat", "It is late.", "Diolch"),
        ("It is late.\n\nThanks\nfor all.", None, "It is late.\n\nThanks\nfor all.", None),
        ("Bring:\n\nA\nB\nC\nD", None, "Bring:\n\nA\nB\nC\nD", None),
        ("Kind regards\nNadia", None, "Kind regards\nNadia", None),
        ("\nKind regards\nNadia", None, "Kind regards\nNadia", None),
        ("It is late.\nBest before Friday", None, "It is late.\nBest before Friday", None),
    ],
)  # fmt: skip
def test_what_greets_and_closes_goes_to_its_place(
    written: str, greeting: str | None, words: str, closing: str | None
) -> None:
    """Not a word is lost, and none of the message is taken for a greeting."""
    told = dressed(LetterFacts(words=written))

    assert (greeting, words, closing) == (told.greeting, told.words, told.closing)


@pytest.mark.parametrize("words", [None, ""])
def test_without_words_nothing_is_changed(words: str | None) -> None:
    facts = replace(LetterFacts(), words=words)
    assert facts == dressed(facts)
