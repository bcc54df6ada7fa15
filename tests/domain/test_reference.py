"""References: a case's public name, found again wherever people put it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.reference import Reference, references_in
from tests.support.days import patiently

OURS = frozenset({"IHM", "IMI"})
PATS = Reference("IHM", 2026, 42)
references = st.builds(
    Reference,
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=10),
    st.integers(2000, 2099),
    st.integers(0, 999_999_999),
)


@given(references)
@patiently
def test_what_is_written_is_read_back(reference: Reference) -> None:
    """Letters, the store and the command line all carry references as text."""
    assert reference == Reference.parse(str(reference))


@given(
    references,
    st.sampled_from(["", "Re: [", "(", "your case ", "\n> ", "№ "]),
    st.sampled_from(["", "]", ".", ")", "\n"]),
)
@patiently
def test_a_reference_is_found_among_words(reference: Reference, before: str, after: str) -> None:
    assert (reference,) == references_in(f"{before}{reference}{after}", frozenset({reference.prefix}))


@given(st.text(), st.text("IHM -_0123456789\u2013\u2014\u00a0\u0660\u0131\u212a"))
@patiently
def test_looking_for_references_never_fails(anything: str, nearly: str) -> None:
    """Mail contains everything; what cannot be read as a reference is none."""
    for reference in references_in(anything + nearly, OURS):
        assert reference.prefix in OURS


def test_a_number_grows_past_four_digits() -> None:
    """R36: the ten-thousandth case of a year keeps its place in the order."""
    assert str(PATS) == "IHM-2026-0042"
    assert str(Reference("IHM", 2026, 12345)) == "IHM-2026-12345"
    assert Reference("IHM", 2026, 9999) < Reference("IHM", 2026, 10000)


@pytest.mark.parametrize(
    "text",
    [
        "IHM-2026-0042",
        "ihm-2026-0042",
        "IHM\u20132026\u20130042",
        "IHM 2026 0042",
        "IHM_2026_0042",
        "IHM - 2026 - 0042",
        "IHM-\n2026-0042",
    ],
)
def test_a_mangled_reference_is_still_found(text: str) -> None:
    """Word processors make dashes long, clients break lines, people type small letters."""
    assert references_in(f"About {text}, please", OURS) == (PATS,)


@pytest.mark.parametrize(
    "text", ["XIHM-2026-0042", "BUPA-2026-0042", "IHM-1926-0042", "IHM-2026-042", "IHM-2026-0042000000"]
)
def test_others_numbers_are_no_references(text: str) -> None:
    """Policy and invoice numbers look much the same."""
    assert references_in(text, OURS) == ()


def test_references_come_in_order_and_once_each() -> None:
    """The first one named is the one that is meant; quotations repeat it."""
    text = "IMI-2027-0003, not IHM-2026-0042. > IMI-2027-0003"

    assert (Reference("IMI", 2027, 3), PATS) == references_in(text, OURS)


@pytest.mark.parametrize("text", ["", "IHM", "see IHM-2026-0042", "IHM-2026-0042 and more", "42"])
def test_only_a_reference_alone_is_parsed(text: str) -> None:
    """A command line argument is a reference or a mistake."""
    with pytest.raises(ValueError, match="is not a case reference such as IHM-2026-0042"):
        Reference.parse(text)
