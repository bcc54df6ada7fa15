"""The same complaint sent again: only what is surely the same is one (E8)."""

from datetime import timedelta

import pytest

from mailbot.domain.reading import Kind, Known, KnownCase, Proof, ThreadReading
from mailbot.domain.reference import Reference
from mailbot.rules import repeated
from tests.support.papers import MONDAY, PAT, mail, reading


def _known(number: int, subject: str) -> KnownCase:
    return KnownCase(Reference("IHM", 2026, number), frozenset({PAT.key}), open=True, subject=subject)


FIRST, OTHER, SECOND = (
    _known(1, "Complaint:  Course"),
    _known(2, "Complaint"),
    _known(3, "Re: complaint: course"),
)


def test_records_under_the_same_heading_are_candidates() -> None:
    """The oldest first; case, white space and "Re:" make no other heading."""
    found = repeated.candidates(
        mail(subject="Fwd: RE: complaint: course"), reading(), Known(by_address=(FIRST, OTHER, SECOND))
    )

    assert (FIRST.reference, SECOND.reference) == found


@pytest.mark.parametrize(
    "kind", [Kind.OTHER, Kind.COMPLIMENT, Kind.AUTO_REPLY, Kind.STAFF_REPLY, Kind.BOUNCE]
)
def test_only_complaints_and_appeals_are_sent_twice(kind: Kind) -> None:
    """A machine repeats itself too, and is judged as a machine."""
    again = mail(subject="complaint: course")

    assert () == repeated.candidates(again, reading(kind), Known(by_address=(FIRST,)))


@pytest.mark.parametrize("proof", [Proof.SIGNED_ID, Proof.KNOWN_ID, Proof.REFERENCE])
def test_an_answer_to_our_letter_is_no_second_copy(proof: Proof) -> None:
    """What a thread proves stands above likeness."""
    answer = reading(thread=ThreadReading(OTHER.reference, proof))

    assert () == repeated.candidates(mail(subject="complaint: course"), answer, Known(by_address=(FIRST,)))


def test_a_mail_without_a_subject_repeats_nothing() -> None:
    """Two empty headings are alike by chance."""
    assert () == repeated.candidates(mail(subject=""), reading(), Known(by_address=(_known(1, ""),)))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It went\nwrong.", "It  went wrong. ", True),
        ("It went wrong.", "It went wrong again.", False),
        ("", " \n", False),
    ],
)
def test_words_are_the_same_but_for_white_space(one: str, other: str, same: bool) -> None:
    """Two mails that say nothing may mean two things."""
    assert same is repeated.same_words(one, other)


def test_two_days_are_the_limit() -> None:
    """In whichever order the two came."""
    later = MONDAY + timedelta(hours=48)

    assert repeated.soon_after(MONDAY, later)
    assert repeated.soon_after(later, MONDAY)
    assert not repeated.soon_after(MONDAY, later + timedelta(seconds=1))


def test_the_copy_is_the_complainants_further_mail() -> None:
    """R34: a resend; certain, on the first case, with its reason."""
    again = repeated.sent_again(reading(), FIRST.reference)

    assert (Kind.COMPLAINANT_REPLY, True) == (again.kind.kind, again.kind.certain)
    assert (FIRST.reference, Proof.ADDRESS) == (again.thread.reference, again.thread.proof)
    assert repeated.PROBABLE_DUPLICATE == again.kind.because[0].reason
