"""Whether the words of a letter can be read against what is behind them, by day and in the dark.

Contrast as WCAG 2.2, 1.4.3, counts it; large letters are asked for as much as small ones, since nobody
knows how large a phone shows them.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailbot.adapters.letter_html import Element, Page, shown_as
from mailbot.adapters.stationery import luminance

LEAST = 4.5  # to 1
# Where nothing says otherwise: what browsers take for page, words and links.
_DAY = ("#ffffff", "#000000", "#0000ee")
_NIGHT = ("#121212", "#ffffff", "#9e9eff")
_THROUGH = frozenset({"", "transparent", "inherit", "initial", "unset", "none", "currentcolor"})
_NAMED = {
    "black": "#000000", "silver": "#c0c0c0", "gray": "#808080", "grey": "#808080", "white": "#ffffff",
    "maroon": "#800000", "red": "#ff0000", "purple": "#800080", "fuchsia": "#ff00ff", "green": "#008000",
    "lime": "#00ff00", "olive": "#808000", "yellow": "#ffff00", "navy": "#000080", "blue": "#0000ff",
    "teal": "#008080", "aqua": "#00ffff", "orange": "#ffa500",
}  # fmt: skip
_HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_RGB = re.compile(r"rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)")


@dataclass(frozen=True, slots=True)
class Faint:
    """Words that stand out too little."""

    words: str
    ink: str  # "#rrggbb"
    ground: str
    ratio: float  # to 1
    dark: bool
    tinted: Element | None  # what sets the ink or the ground, the nearer one; None where nothing does


def faint(page: Page) -> Iterator[Faint]:
    """Every pair of colours that is too close, by day and in the dark, each with the first words in it."""
    told: set[tuple[str, str, bool]] = set()
    looked: set[int] = set()
    for said, around in page.words:
        if not said.strip() or around is None or around.hidden or id(around) in looked:
            continue
        looked.add(id(around))
        for dark in (False, True):
            found = _judged(page, said, around, dark=dark)
            if found is not None and (found.ink, found.ground, dark) not in told:
                told.add((found.ink, found.ground, dark))
                yield found


def contrast(ink: str, ground: str) -> float:
    """From 1 (none) to 21, of two "#rrggbb"."""
    brighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _judged(page: Page, said: str, around: Element, *, dark: bool) -> Faint | None:
    ink, inked = _ink(page, around, dark=dark)
    ground, grounded = _ground(page, around, dark=dark)
    if not ink or not ground:
        return None  # a colour that we cannot read is nothing to complain of
    ratio = contrast(ink, ground)
    if ratio >= LEAST:
        return None
    nearer = next((each for each in around.around() if each is inked or each is grounded), None)
    return Faint(" ".join(said.split()), ink, ground, ratio, dark, nearer)


def _ink(page: Page, around: Element, *, dark: bool) -> tuple[str, Element | None]:
    """The colour of words there, and what sets it.  A link that has none of its own gets the browser's."""
    for each in around.around():
        value = shown_as(page, each, "color", dark=dark) or each.attributes.get("color", "").lower()
        if value not in _THROUGH:
            return _colour(value), each
        if each.name == "a" and "href" in each.attributes and value != "inherit":
            return (_NIGHT if dark else _DAY)[2], each
    return (_NIGHT if dark else _DAY)[1], None


def _ground(page: Page, around: Element, *, dark: bool) -> tuple[str, Element | None]:
    for each in around.around():
        short = shown_as(page, each, "background", dark=dark)
        value = shown_as(page, each, "background-color", dark=dark) or short
        value = value or each.attributes.get("bgcolor", "").lower()
        if value not in _THROUGH:
            return _colour(value), each
    return (_NIGHT if dark else _DAY)[0], None


def _colour(value: str) -> str:
    """As "#rrggbb"; "" for what is written in a way that we do not read."""
    value = _NAMED.get(value, value)
    if numbers := _RGB.fullmatch(value):
        return "#" + "".join(f"{min(int(each), 255):02x}" for each in numbers.groups())
    if not _HEX.fullmatch(value):
        return ""
    return value if len(value) == 7 else "#" + "".join(each * 2 for each in value[1:])
