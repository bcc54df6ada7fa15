"""What the Institute of the Motor Industry leaves out, code by code, and who else may help."""

import pytest

from mailbot.domain import act as acts
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.rules.acts.casts import BETHAN, imi
from tests.support.in_hand import offices

CODES = (
    "PROVIDER NOTRAISED NOTAFFILIATED NOSTANDARD TIMEBAR6M CENTREDECISION ADR LEGAL FEE TECH EVIDCONFLICT "
    "EMPLOY COMMERCIAL NOTEXHAUSTED OTHER"
)


@pytest.mark.parametrize("code", CODES.split())
def test_each_exclusion_is_told_in_its_own_words_and_with_a_reason_of_the_case(code: str) -> None:
    """X1 to X9, SCO9: nobody is turned away by a code alone, nor by the machine."""
    hand = imi()
    exclusion = hand.office.procedure.exclusion(code)
    assert exclusion is not None

    hand.do(BETHAN, acts.ScopeOut(code, "This is why."))

    told = hand.last(Template.EXHAUST if exclusion.come_back else Template.OUT_OF_SCOPE).request.facts
    assert State.OUT_OF_SCOPE is hand.case.state
    assert (exclusion.title, "This is why.") == (told.exclusion, told.reason)


def test_no_exclusion_was_forgotten() -> None:
    """One that is added to the procedure is added here."""
    assert CODES.split() == [one.code for one in offices()["imi"].procedure.exclusions]


@pytest.mark.parametrize(
    ("nation", "public_body", "named"),
    [("scotland", True, True), ("scotland", False, False), ("england", True, False)],
)
def test_the_scottish_ombudsman_is_named_for_public_bodies_in_scotland_alone(
    nation: str, public_body: bool, named: bool
) -> None:
    """FUR6, FUR7, FN1: for anybody else the way there would be a dead end."""
    hand = imi("CENTRE")
    hand.do(BETHAN, acts.Describe(nation=nation, public_body=public_body))

    hand.do(BETHAN, acts.ScopeOut("OTHER", "It is about the college."))

    told = hand.last(Template.OUT_OF_SCOPE).request.facts.signposts
    assert told is not None
    assert named is any("SPSO" in name for name, _ in told)
