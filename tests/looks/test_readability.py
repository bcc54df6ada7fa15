"""Letters to complainants are read by people who are upset, on a phone, perhaps in their second language."""

from importlib.util import find_spec

import pytest

from tests.looks.letters import BODIES
from tests.looks.readability import figures, report, sentences
from tests.support import require

_OLDEST = 12.0  # years; issue 5 aims at 12 to 14
_LONGEST = 30  # words of a sentence
_LETTER = """Dear Pat Lee,

We have read it. By Friday 1 January 2027 at 16:20 we write to pat.lee@example.org.

Your reference: IHM-2026-0042
Who deals with it
- Please see https://ihm.example/complaints.

How to reach us
Reply to this email.
"""


@pytest.fixture(autouse=True)
def _textstat() -> None:
    require(find_spec("textstat"), "textstat is not installed (extra: looks)")


def test_only_what_the_letter_says_is_measured() -> None:
    """An address or a long date would make every letter look hard, and hide the hard ones."""
    assert "We have read it. By Friday we write to it.\nPlease see it." == sentences(_LETTER)


@pytest.mark.parametrize("organisation", BODIES)
def test_a_letter_can_be_read_at_twelve(organisation: str) -> None:
    """A new sentence that only officials understand is seen here."""
    hard = [one for one in figures(organisation) if one.age > _OLDEST or one.longest > _LONGEST]

    assert [] == hard


def test_the_report_names_every_letter() -> None:
    """The figures in tests/bench/RESULTS.md come from it."""
    told = report()

    assert "ihm acknowledgement" in told
    assert "imi outcome" in told
    assert told.splitlines()[-1].startswith(f"{len(told.splitlines()) - 2} letters: reading age ")
