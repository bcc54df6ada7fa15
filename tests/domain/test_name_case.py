"""How a letter writes the name of somebody who signs in one kind of letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.name_case import greeted


@pytest.mark.parametrize(
    ("signed", "shown"),
    [
        ("pat lee", "Pat Lee"),
        ("PAT LEE", "Pat Lee"),
        ("gwen", "Gwen"),
        ("S GROVER", "S Grover"),
        ("P. LEE", "P. Lee"),
        ("sean o'shea", "Sean O'Shea"),
        ("SEAN O’SHEA", "Sean O’Shea"),
        ("ana smith-jones", "Ana Smith-Jones"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("van morley", "Van Morley"),
        ("luc de la tour", "Luc de la Tour"),
        ("FIONA MCBRIDE", "Fiona McBride"),
        ("DJ HOLLIS", "DJ Hollis"),
        ("AJ HOLLIS", "AJ Hollis"),
        ("JO HOLLIS III", "Jo Hollis III"),
        ("siân rees", "Siân Rees"),
        ("мария иванова", "Мария Иванова"),
        ("Pat Lee", "Pat Lee"),
        ("Mairi MacLeod", "Mairi MacLeod"),
        ("ludovic de Montfort", "ludovic de Montfort"),
        ("J.S.", "J.S."),
        ("李 明", "李 明"),
        ("", ""),
    ],
)
def test_one_kind_of_letter_is_greeted_as_names_are_written(signed: str, shown: str) -> None:
    """Nobody is called "ollie" or "S GROVE" in a letter of ours; how people write themselves stays."""
    assert shown == greeted(signed)


@given(st.text())
def test_a_name_of_both_kinds_of_letters_is_never_changed(name: str) -> None:
    """Whoever uses capitals knows how they are written."""
    if not name.islower() and not name.isupper():
        assert name == greeted(name)


@given(st.text() | st.text("abcDE'’-. ßıŉİ", max_size=12))
def test_no_letter_is_lost(name: str) -> None:
    """Only capitals change, each character in its place; a second time nothing does."""
    shown = greeted(name)

    assert (len(name), name.casefold()) == (len(shown), shown.casefold())
    assert shown == greeted(shown) or shown.islower() or shown.isupper()
