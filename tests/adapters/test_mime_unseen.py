"""A command that cannot be seen is none; words that cannot be seen are still words."""

import time

import pytest

from mailbot.adapters.mime_html import html_to_text
from mailbot.reading.command import read_block

WORDS = "The marker lost my paper."


@pytest.mark.parametrize(
    "style",
    [
        "color:white",
        "color: #fff",
        "color:#FFFFFF !important",
        "font-weight:bold;color:rgb(255, 255, 255)",
        "color:rgba(0,0,0,0)",
        "color:transparent",
        "background-color:white;color:#fefefe",
        "background:none;color:white",
        "font-size:0",
        "font-size:1px;color:#000",
        "opacity:0",
        "opacity: 0.0;",
        "background:#000;color:#fff;font-size:0px",
    ],
)
def test_what_is_not_seen_is_no_command_and_no_word_of_it_is_lost(style: str) -> None:
    """Nobody orders what they do not see; whoever complains in white letters is heard all the same."""
    text = html_to_text(f'<div style="{style}">#close It is over.</div><p>Thanks.</p>')

    assert () == read_block(text).lines
    assert "#close It is over." in text
    assert "Thanks." in text
    assert WORDS in html_to_text(f'<div style="{style}">{WORDS}</div>')
    assert "unseen" not in html_to_text(f'<div style="{style}">{WORDS}</div>')


@pytest.mark.parametrize(
    "style",
    [
        "",
        "color:#1f2933",
        "color:black;font-size:11.0pt",
        "font-size:10px",
        "font-size:1.1em",
        "opacity:0.9",
        "background-color:#000;color:#fff",
        "background:#175a9c; color:white",
        "background-color:white",
        "border-color:white",
    ],
)
def test_what_is_seen_is_a_command(style: str) -> None:
    """A dark page shows white letters; a client's own sizes and colours are no trick."""
    text = html_to_text(f'<div style="{style}">#accept</div><p>Thanks.</p>')

    assert ["accept"] == [line.verb for line in read_block(text).lines]


def test_a_dark_page_around_it_counts() -> None:
    dark = '<body style="background-color:#1e1e1e"><div><p style="color:white">#accept</p></div></body>'
    table = '<table bgcolor="#000000"><tr><td><font color="white">#accept</font></td></tr></table>'
    white = '<table bgcolor="#ffffff"><tr><td><font color="white">#accept</font></td></tr></table>'

    assert read_block(html_to_text(dark)).lines
    assert read_block(html_to_text(table)).lines
    assert not read_block(html_to_text(white)).lines


def test_a_page_of_unseen_boxes_within_boxes_is_read_in_no_time() -> None:
    """Each holds all the others: reading the text of every one would take minutes (MAIL C18)."""
    deep = '<div style="color:white">' * 500 + "lost " * 200_000 + "</div>" * 500
    wide = '<p style="color:white;background:white">#a</p>' * 15_000
    began = time.process_time()
    html_to_text(deep)
    html_to_text(wide)

    assert time.process_time() - began < 5
