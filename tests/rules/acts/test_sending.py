"""A plain answer: whose it is, what makes it wait, what it keeps (R19)."""

import pytest

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.letter import Enclosure, Template
from mailbot.domain.lifecycle import State
from mailbot.rules import clocks
from tests.rules.acts.casts import BETHAN, HELENA, IMOGEN, MONDAY, NADIA, OWEN, decided, ihm, imi, refused
from tests.support.in_hand import opened

FILE = Enclosure("a" * 64, 0, "marks.pdf", "application/pdf", 9)


def test_an_answer_says_the_words_and_who_deals_with_it() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Send("Dear Pat,\n\nIt is late.\n\nThanks, Nadia", (FILE,)))

    letter = hand.last(Template.ANSWER).request
    told = letter.facts
    assert ("Dear Pat", "It is late.", "Thanks, Nadia") == (told.greeting, told.words, told.closing)
    assert ("Nadia Pemberton", (FILE,)) == (told.handler_name, letter.enclosures)
    assert told.answer_by is not None
    assert not letter.automatic


def test_an_answer_names_no_day_that_is_over() -> None:
    hand = ihm()
    hand.until(max(clock.due_at for clock in hand.case.clocks if clock.name == "respond"))
    hand.now = hand.now.replace(year=hand.now.year + 1)
    hand.do(NADIA, acts.Send("We are sorry that it takes so long."))

    assert hand.last(Template.ANSWER).request.facts.answer_by is None


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "NOTHING_SAID"),
        ("x" * 20_001, "TOO_LONG"),
        ("Hi Owen,\nlook.", "GREETS_A_COLLEAGUE"),
        ("owen thackeray\nlook.", "GREETS_A_COLLEAGUE"),
        ("Dear Mr Thackeray\nlook.", "GREETS_A_COLLEAGUE"),
        ("It is attached.", "NOTHING_ATTACHED"),
    ],
)
def test_what_makes_an_answer_wait(words: str, why: str) -> None:
    assert why == refused(ihm(), NADIA, acts.Send(words))


@pytest.mark.parametrize("words", ["We offer compensation.", "A refund of £20 is due."])
def test_money_is_asked_about_where_the_body_cannot_pay(words: str) -> None:
    assert "SPEAKS_OF_MONEY" == refused(imi(), BETHAN, acts.Send(words))
    hand = ihm()
    hand.do(NADIA, acts.Send(words))
    assert "answer" == hand.to_pat()[-1]


@pytest.mark.parametrize(
    "act",
    [
        acts.Send("Hi Owen, see attached.", anyway=True),
        acts.Send("It is attached.", (FILE,)),
        acts.Send("Thank you for the attached form: you attached it, as your enclosure says.", anyway=True),
        acts.Send("We read what you enclosed to your mail, and your attachments."),
        acts.Send("Dear Pat Owen Lee,\nwe have read it."),
        acts.Send("!\nwe have read it."),
    ],
)
def test_what_does_not(act: acts.Send) -> None:
    hand = ihm()
    hand.do(NADIA, act)
    assert "answer" == hand.to_pat()[-1]


def test_somebody_called_like_a_colleague_is_greeted() -> None:
    hand = ihm(name="Owen Pryce")
    hand.do(NADIA, acts.Send("Dear Owen,\nwe have read it."))
    assert "answer" == hand.to_pat()[-1]


def test_the_words_of_one_mail_are_one_letter() -> None:
    hand = ihm()
    hand.do(NADIA, acts.Send("We have read it.", mail="b" * 64))
    hand.do(NADIA, acts.Send("We have read it.", mail="b" * 64))

    assert 1 == hand.to_pat().count("answer")
    assert hand.last(Template.ANSWER).key.endswith("b" * 64)


def test_words_for_somebody_without_an_address_are_printed() -> None:
    hand = ihm(complainant=None)
    hand.do(NADIA, acts.Send("We have read it.", mail="b" * 64))

    assert hand.last(Template.LETTER_TO_PRINT).request.prints is not None


def test_an_answer_is_the_owner_s_or_the_decider_s() -> None:
    assert "NOT_ALLOWED" == refused(ihm(), HELENA, acts.Send("We have read it."))
    ended = decided(ihm(), NADIA)
    ended.do(NADIA, acts.Send("Your certificate is in the post."))
    assert "answer" == ended.to_pat()[-1]


@pytest.mark.parametrize("state", [State.ANON_HELD, State.ANON_CLOSED, State.SPAM, State.MERGED])
def test_some_are_never_answered(state: State) -> None:
    assert "NOT_NOW" == refused(opened("ihm", MONDAY, state), OWEN, acts.Send("Thank you."))


def test_a_sealed_case_is_never_answered() -> None:
    hand = imi()
    hand.do(IMOGEN, acts.Seal())
    assert "NOT_NOW" == refused(hand, IMOGEN, acts.Send("Thank you."))


def test_feedback_is_answered_without_a_word_of_a_complaint() -> None:
    hand = opened("ihm", MONDAY, State.FEEDBACK, kind=CaseKind.COMMENT)
    hand.do(OWEN, acts.Send("Thank you for telling us."))
    assert hand.last(Template.ANSWER).request.facts.received_at is None


def test_who_is_named_decides_what_an_answer_keeps() -> None:
    """R19: where the name is promised, words without it acknowledge nothing."""
    both = clocks.ACKNOWLEDGED | {clocks.HANDLER_NAMED}

    assert both == clocks.met_by_person(Template.ANSWER, names_handler=True, named=True)
    assert both == clocks.met_by_person(Template.UPDATE, names_handler=False, named=True)
    assert clocks.ACKNOWLEDGED == clocks.met_by_person(Template.DELAY, names_handler=False, named=False)
    assert not clocks.met_by_person(Template.QUESTION, names_handler=True, named=False)
    assert not clocks.met_by_person(Template.HANDLER_NAMED, names_handler=False, named=True)
