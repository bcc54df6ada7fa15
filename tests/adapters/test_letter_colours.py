"""Colours are judged as a reader sees them: by the cascade, by day and in the dark."""

import pytest

from mailbot.adapters import letter_html
from mailbot.adapters.letter_colours import contrast, faint

DARK = "@media (prefers-color-scheme: dark) { .card {background-color:#1b232c!important} .card a{color:#9cf}}"


def _faint(style: str, body: str) -> list[tuple[str, str, bool]]:
    page = letter_html.read(f"<html><head><style>{style}</style></head><body>{body}</body></html>")
    return [(each.ink, each.ground, each.dark) for each in faint(page)]


@pytest.mark.parametrize(
    ("ink", "ground", "ratio"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#112233", "#112233", 1.0)],
)
def test_contrast_is_that_of_wcag(ink: str, ground: str, ratio: float) -> None:
    """#777777 on white is the textbook's example of just too little."""
    assert ratio == round(contrast(ink, ground), 2)


@pytest.mark.parametrize("colour", ["#999", "#999999", "rgb(153, 153, 153)", "RGB(153,153,153)"])
def test_a_colour_is_read_however_it_is_written(colour: str) -> None:
    """Each of these is the same grey."""
    body = f'<p style="color:{colour};background:white">Hello</p>'

    assert [("#999999", "#ffffff", False), ("#999999", "#ffffff", True)] == _faint("", body)


@pytest.mark.parametrize("colour", ["hsl(0 0% 60%)", "color-mix(in srgb, red, blue)", "rgba(0,0,0,.1)"])
def test_a_colour_that_we_cannot_read_is_not_complained_of(colour: str) -> None:
    """A false alarm would teach people to ignore the true ones."""
    assert [] == _faint("", f'<p style="color:{colour};background:#fff">Hello</p>')


def test_what_is_important_in_the_head_wins_over_the_tag() -> None:
    """So letters turn dark: mail programs keep the tag's own style beside it."""
    body = '<div class="card" style="background-color:#fff"><p style="color:#000000">Hello</p></div>'

    assert [("#000000", "#1b232c", True)] == _faint(DARK, body)


def test_what_is_not_important_in_the_head_loses_to_the_tag() -> None:
    """The dark blue of the tag stays on the dark card."""
    body = '<p class="card" style="background-color:#fff"><a href="x" style="color:#175a9c">Go</a></p>'

    assert [("#175a9c", "#1b232c", True)] == _faint(DARK, body)


def test_a_more_particular_rule_wins_whatever_the_order() -> None:
    """CSS Cascading 4, section 6."""
    style = "#one{color:#000} .b{color:#fff} p{color:#fff} td p{color:#fff}"

    body = '<table><tr><td><p id="one" class="b" style="background:#fff">Hello</p></td></tr></table>'

    assert [] == _faint(style, body)


def test_rules_for_print_and_for_narrow_screens_do_not_count() -> None:
    """They show at times, not to everybody."""
    style = "@media print{p{color:#eee}} @media screen and (max-width:1px){p{color:#eee}} @page{margin:0}"

    assert [] == _faint(style, '<p style="color:#000;background:#fff">Hello</p>')


def test_rules_for_every_screen_count() -> None:
    body = '<p style="background:#fff">Hello</p>'

    assert ("#eeeeee", "#ffffff", False) in _faint("/* all */ @media screen{p{color:#eee}}", body)


def test_a_link_without_a_colour_has_the_browsers() -> None:
    """Its blue cannot be read on a dark ground."""
    body = '<p style="background:#1d4f7c;color:#fff"><a href="https://example.org">Hello</a></p>'

    assert ("#0000ee", "#1d4f7c", False) in _faint("", body)


def test_what_is_not_shown_is_not_judged() -> None:
    """Such as the line that some programs show beside the subject."""
    assert [] == _faint("", '<div style="display:none;color:#fff;background:#fff">Hello</div>')


def test_old_attributes_count_too() -> None:
    """Editors of HTML mail still write them."""
    found = _faint("", '<table><tr><td bgcolor="#ffffff"><font color="#cccccc">Hello</font></table>')

    assert ("#cccccc", "#ffffff", False) in found
