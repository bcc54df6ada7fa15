"""What is ours alone is found in a text, and ordinary words are not taken for it."""

import pytest

from mailbot.domain.letter_id import sign
from mailbot.domain.reference import Reference
from mailbot.rules import outgoing
from tests.support.papers import office

PEOPLE = office("ihm").directory
CASE = Reference("IHM", 2026, 42)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Dear Pat,\n\nHello Nadia Pemberton,\nThis case is yours.", outgoing.NOTICE),
        ("Dear Pat,\n> Hello Owen Thackeray,", outgoing.NOTICE),
        ("What mailbot did\n- opened the case", outgoing.NOTICE),
        ("mailbot wrote this notice. It is for you.", outgoing.NOTICE),
        (f"As in {sign(CASE, 'handler_notice.ab12', b'key', 'ihm.org.uk')}.", outgoing.PROOF),
        ("You wrote: Re: [IHM-2026-0042 k7m2qx9pv] Yours", outgoing.PROOF),
        ("Your case is [IHM-2026-0042].\nWhat to do: nothing.", None),
        ("Hello Pat Lee,\n\nOwen Thackeray will ring you.", None),
        ("[see also yesterdays]", None),
        ("", None),
        ("x" * 20_001, outgoing.TOO_LONG),
    ],
)
def test_our_own_words_are_told_apart(text: str, why: tuple[str, str] | None) -> None:
    """Each says what to do; a reference or a colleague's name alone is no secret."""
    assert why == outgoing.inside(text, PEOPLE)


def test_codes_are_found_however_they_are_typed() -> None:
    """Whether they are codes, the store knows: words of eight letters may look like one."""
    text = "K7MX-2QPR and k7mx2qpr; a MEMB-2345, not AK7MX-2QPRA, and HANDBAGS."

    assert ("K7MX-2QPR", "k7mx2qpr", "MEMB-2345", "HANDBAGS") == outgoing.like_codes(text)
