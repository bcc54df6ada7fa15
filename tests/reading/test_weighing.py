"""Rules and words judge a mail together: each where it knows more."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mailbot.domain.reading import MACHINE_KINDS, Kind
from mailbot.reading import leaning, learned, weighing
from mailbot.reading.body import read_body
from mailbot.reading.kind import judge_by_rules
from mailbot.reading.leaning import lean
from mailbot.reading.phrases import Said
from mailbot.reading.subject import read_subject
from tests.support.mails import BOXES, judge, mail

WEIGHED = sorted(sign[2:] for sign in leaning._learned().weights if sign.startswith("b:"))
OBLIQUE = (
    "On 3 March I booked the brake course for my two lads. One day before it you moved it to another town, "
    "and the hotel that I had paid for would not give me anything. Each time I was told that somebody "
    "else was seeing to it. It is now six weeks. I think you ought to pay what I paid, please.\n\n"
    "Hugh Barrow"
)
THANKFUL = (
    "I only wanted to say how kind Marian on your desk was when my husband fell ill in the middle of unit 4. "
    "She found me a new date the same afternoon and rang twice to ask how he was. People like her are why I "
    "stay a member.\n\nIris Quaye"
)


def test_a_story_without_a_listed_word_is_told_from_ordinary_business() -> None:
    """Only its words together say that somebody grieves; staff see it, and nothing is sent (R7)."""
    reading = judge(mail(OBLIQUE, "Brake course in March", "Hugh Barrow <hugh@barrow.example>"))

    assert (Kind.COMPLAINT, False) == (reading.kind.kind, reading.kind.certain)
    assert "WORDS_LEAN" in [one.reason for one in reading.kind.because]


def test_the_same_story_opens_a_case_in_a_mailbox_for_complaints() -> None:
    told = mail(OBLIQUE, "Brake course in March", "Hugh Barrow <hugh@barrow.example>", box=BOXES["box"])

    assert (Kind.COMPLAINT, True) == (
        judge(told, BOXES["box"]).kind.kind,
        judge(told, BOXES["box"]).kind.certain,
    )


def test_praise_without_a_heading_is_praise() -> None:
    assert Kind.COMPLIMENT is judge(mail(THANKFUL, "Marian", "iris@quaye.example")).kind.kind


@pytest.mark.parametrize("heading", ["Complaint", "I wish to make a complaint", "Formal complaint"])
def test_a_heading_that_marks_a_complaint_is_never_passed_over(heading: str) -> None:
    """Whatever the words lean to, a person is asked at least (R7, P2)."""
    reading = judge(mail(THANKFUL, heading, "Iris Quaye <iris@quaye.example>"))

    assert reading.kind.marked
    assert reading.kind.kind is Kind.COMPLAINT or not reading.kind.certain


@given(words=st.lists(st.sampled_from(WEIGHED), min_size=20, max_size=120), dedicated=st.booleans())
def test_whatever_the_words_a_marked_complaint_is_opened_or_asked_about(
    words: list[str], dedicated: bool
) -> None:
    """What the rules would open is never left alone in silence for its words."""
    subject, body = read_subject("Complaint"), read_body(" ".join(words))
    ruled = judge_by_rules(subject, body, dedicated=dedicated)
    assume(ruled.kind is Kind.COMPLAINT and ruled.certain)

    judged = weighing.judge_kind(subject, body, dedicated=dedicated)

    assert judged.kind in {Kind.COMPLAINT, Kind.APPEAL} or not judged.certain
    assert judged.kind not in MACHINE_KINDS


def test_words_alone_make_no_spam_of_what_is_marked() -> None:
    """Nobody is told of spam; so what may be somebody's complaint is shown to a person."""
    pitch = (
        "Dear Sir, hope this finds you well. We are a leading agency and offer ranking on the first page "
        "at the best price. Kindly reply with your number so that our team can send you a proposal today."
    )
    reading = weighing.judge_kind(read_subject("Complaint"), read_body(pitch), dedicated=False)

    assert Kind.COMPLAINT is reading.kind


def test_few_words_tell_nothing() -> None:
    """"Thanks, kind regards" under a heading leaves the heading to speak."""
    reading = judge(mail("Please see attached. Kind regards, Iris Quaye", "Complaint"))

    assert Kind.COMPLAINT is reading.kind.kind
    assert "WORDS_LEAN" not in [one.reason for one in reading.kind.because]


def test_a_lean_tells_the_words_that_told_most() -> None:
    leaning_ = lean(read_subject("Marian"), Said.of(THANKFUL), dedicated=False)

    assert Kind.COMPLIMENT is leaning_.kind
    assert 0.5 < leaning_.share <= 1
    assert leaning_.words
    assert all(word in Said.of(f"Marian {THANKFUL}").text for word in leaning_.words)


def test_an_empty_mail_leans_to_nothing_much() -> None:
    assert lean(read_subject(""), Said.of(""), dedicated=False).share < 0.9


def test_every_sign_weighs_for_every_kind() -> None:
    """The file of weights is whole: a line that was cut would silently tell less."""
    known = leaning._learned()

    assert tuple(map(str, known.kinds)) == learned.KINDS
    assert len(known.weights) == len(learned.WEIGHTS.strip("\n").split("\n")) > 1_000
    assert {len(weights) for weights in known.weights.values()} == {len(known.kinds)}
    assert all(any(weights) for weights in known.weights.values())
