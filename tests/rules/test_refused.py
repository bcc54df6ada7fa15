"""A refused writer who gives a name without any thread."""

from dataclasses import replace

import pytest

from mailbot.domain.reading import Kind, Known, KnownCase, Proof, ThreadReading, Verdict
from mailbot.domain.reference import Reference
from mailbot.rules.refused import name_given_to
from tests.support.papers import PAT, mail, reading

REFUSED = KnownCase(Reference("IHM", 2026, 3), frozenset({PAT.key}), open=False, refused=True)
OPEN = KnownCase(Reference("IHM", 2026, 4), frozenset({PAT.key}), open=True)
REPLY = mail("My name is Pat Lee.", subject="Re: your letter")


@pytest.mark.parametrize("kind", [Kind.COMPLAINT, Kind.APPEAL, Kind.COMPLAINANT_REPLY, Kind.OTHER])
def test_a_named_reply_of_the_same_address_belongs_to_the_refusal(kind: Kind) -> None:
    """E22 holds also where a mail program lost the thread."""
    found = name_given_to(REPLY, reading(kind), Known(by_address=(REFUSED,)))

    assert found is not None
    assert (REFUSED.reference, Proof.ADDRESS) == (found.reference, found.proof)


def test_ordinary_mail_that_answers_nothing_is_judged_on_its_own() -> None:
    """An invoice from the same address is no answer to the question who complained."""
    invoice = mail("Please find our invoice.", subject="Invoice 7")

    assert name_given_to(invoice, reading(Kind.OTHER), Known(by_address=(REFUSED,))) is None


@pytest.mark.parametrize(
    "known",
    [
        Known(),
        Known(by_address=(OPEN,)),
        Known(by_address=(REFUSED, OPEN)),
        Known(by_address=(REFUSED, REFUSED)),
    ],
)
def test_where_it_is_not_plain_which_record_is_meant_none_is(known: Known) -> None:
    assert name_given_to(REPLY, reading(), known) is None


def test_a_second_mail_without_a_name_identifies_nobody() -> None:
    assert name_given_to(REPLY, reading(verdict=Verdict.ANONYMOUS), Known(by_address=(REFUSED,))) is None


def test_a_proven_thread_comes_first() -> None:
    threaded = replace(reading(), thread=ThreadReading(OPEN.reference, Proof.SIGNED_ID))

    assert name_given_to(REPLY, threaded, Known(by_address=(REFUSED,))) is None
