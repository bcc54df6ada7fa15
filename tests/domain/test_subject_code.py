"""The short code beside the reference in a notice's subject (R30)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.pending import ALPHABET
from mailbot.domain.reference import Reference
from mailbot.domain.subject_code import LENGTH, code_of, marked, marks_in, same, without_codes

KEY = b"a key that only the tests know...."
CASE = Reference("IHM", 2026, 42)
ID = "<ihm-2026-0042.task.0a1b@ihm.org.uk>"
CODES = st.text(ALPHABET.lower(), min_size=LENGTH, max_size=LENGTH)


def test_a_code_holds_at_least_40_bits() -> None:
    """Whoever guesses has to send some 10^12 mails, and needs another proof all the same."""
    assert len(set(ALPHABET)) ** LENGTH > 2**40


def test_a_code_is_bound_to_the_notice_its_reader_and_its_case() -> None:
    codes = {
        code_of(ID, "nadia@ihm.org.uk", CASE, KEY),
        code_of(ID, "owen@ihm.org.uk", CASE, KEY),
        code_of(ID.replace("0a1b", "0a1c"), "nadia@ihm.org.uk", CASE, KEY),
        code_of(ID, "nadia@ihm.org.uk", Reference("IHM", 2026, 43), KEY),
        code_of(ID, "nadia@ihm.org.uk", CASE, KEY[::-1]),
    }

    assert 5 == len(codes)
    assert code_of(ID.upper(), "Nadia@IHM.org.uk", CASE, KEY) in codes, "however relays fold them"


@given(CODES, st.sampled_from(["Re: {} For you", "{}", "AW: [EXTERNAL] {}", "{} x [IHM-2026-0043]"]))
def test_a_code_is_found_where_it_was_put(code: str, around: str) -> None:
    subject = around.format(marked(CASE, code))

    assert ((CASE, code),) == marks_in(subject)
    assert ((CASE, code),) == marks_in(subject.upper()), "some systems fold the case of letters"
    assert same(code, code.upper())
    assert around.format(f"[{CASE}]") == without_codes(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "[IHM-2026-0042]",
        "[IHM-2026-0042] k7m2qx9pv",
        "[k7m2qx9pv IHM-2026-0042]",
        "[IHM-2026-0042 k7m2qx9p]",
        "[IHM-2026-0042 k7m2qx9pvv]",
        "[IHM-2026-0042k7m2qx9pv]",
        "[IHM-2026-0042 k7m2qx9p0]",
        "[IHM-2026-0042 k7m2qx9p1]",
        "[IHM-2026-0042 \u212a7m2qx9pv]",
        "[IHM-2026-0042 k7m2q\u04459pv]",
        "[complaint about k7m2qx9pv]",
    ],
)
def test_what_only_looks_like_a_code_is_none(subject: str) -> None:
    """Nothing is taken out of a subject that somebody else wrote, either."""
    assert () == marks_in(subject)
    assert subject == without_codes(subject)


def test_no_more_than_three_codes_of_a_subject_are_looked_at() -> None:
    """Each costs a look into the store."""
    many = " ".join(marked(Reference("IHM", 2026, number), "k7m2qx9pv") for number in range(1, 40))

    assert 3 == len(marks_in(many))


@given(st.text("[] IHM-2026042kq", max_size=300))
def test_any_subject_is_read(subject: str) -> None:
    """In time that grows with its length, and never with an exception."""
    assert len(marks_in(subject)) <= 3
    without_codes(subject)
