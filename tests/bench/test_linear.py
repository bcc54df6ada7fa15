"""Understanding takes time in proportion to the text, whoever wrote it (compared by a generous ratio)."""

from time import process_time

import pytest

from tests.support.mails import judge, mail

HOSTILE = (
    "On ", "we are Aa ", "on behalf of my client ", "my client Aaaa Bbbb ", "name is ", "(", "[", "Re: ",
    "c o m p l ", "complaint ", "From: x\nSent: y\n", "> a\nb\n", "-- \n", "Message-ID: <", "12/05 a\n",
    "Regards\n", "Name: x\n", "é ", "IHM-", "\u200b", "'s ", "a@b.c ", "AAAA ", "member (no ",
)

# Words without an end, and what a name, a signature or another's complaint is looked for behind.
ENDLESS = ("é", "ÀA", "A-", "A.", "- ", "\u00a0", "\t", "\n", "www.<")
LEADS = (
    "", "for my son ", "on behalf of ", "our client asked me to complain. Mum ", "we are ", "I am his mum.",
    "I complain.\n-- \nPat ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_costs_no_more_than_its_length(piece: str) -> None:
    """Quote splitters elsewhere take 15 seconds for 6 KB of "On"."""
    small, large = (_cost(piece, size) for size in (20_000, 320_000))

    assert large < 16 * small * 4 + 0.05


@pytest.mark.parametrize("piece", ENDLESS)
def test_a_word_without_an_end_costs_no_more_than_prose(piece: str) -> None:
    """Capitals taken apart in every way took minutes; reading is bounded there, so no two sizes differ."""
    prose = _cost("We waited for Pat. ", 30_000)

    for lead in LEADS:
        assert _cost(piece, 30_000, lead, "x)") < 8 * prose + 0.05, lead


def _cost(piece: str, size: int, lead: str = "", end: str = "") -> float:
    """Seconds of CPU, the best of three."""
    body = lead + (piece * (size // len(piece) + 1))[:size] + end
    incoming = mail(body, body, "<x9@y.example>")
    costs = []
    for _ in range(3):
        start = process_time()
        judge(incoming)
        costs.append(process_time() - start)
    return min(costs)
