"""What a letter must not say: money that is never paid, words of the office, markup that was meant for us."""

import re
from collections.abc import Iterator

from mailbot.adapters.letter_flaw import Flaw, Part, Specimen
from mailbot.adapters.letter_html import Page
from mailbot.domain.letter import TO_COMPLAINANTS

_LONGEST_LINE = 998  # octets (RFC 5322 section 2.1.1)

_MONEY = re.compile(
    r"compensat\w*|refund\w*|reimburs\w*|ex gratia|goodwill payment|money back|£", re.IGNORECASE
)
_LEFT_OVER = re.compile(
    r"\{\{|\}\}|\{%|%\}|\{#|#\}|\bUndefined\b|(?<=[^.!?\n] )None\b(?! of\b)|<\w+ object at|<bound method|"
    r"\bdatetime\.|&(?:amp|lt|gt|quot|nbsp|#\d+);|</?(?:a|b|br|div|li|p|span|strong|td)\b[^>]*>"
)
_OPENED = re.compile(r"\{\{|\{%")
_BY_MACHINE = re.compile(r"\b\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d\S*)?(?![\w-])")
_COMMAND = re.compile(r"(?<![\w/#&=.])#[a-z][a-z-]{2,}")
_INSIDE = re.compile(
    r"(?i:\bmailbot\b|\btriage\b|\bchasers?\b|\boutbox\b|\bledger\b)|\b[A-Z]{2,}(?:_[A-Z]+)+\b"
)


def flaws(letter: Specimen, page: Page) -> Iterator[Flaw]:
    """What should not be there.  `page`: the letter's HTML."""
    yield from _money(letter, page)
    yield from _inside(letter, page)
    yield from _left_over(letter, page)
    yield from _long_lines(letter.text)


def _money(letter: Specimen, page: Page) -> Iterator[Flaw]:
    for part, words in _outward(letter, page):
        for found in _MONEY.finditer(words) if letter.never_pays else ():
            yield Flaw(
                part,
                f"it speaks of money (“{found.group()}”), which this organisation never pays.",
                "Take it out, or set never_pays = false in procedure.toml if that has changed.",
                found.group(),
            )


def _inside(letter: Specimen, page: Page) -> Iterator[Flaw]:
    for part, words in _outward(letter, page):
        for found in _COMMAND.finditer(words):
            yield Flaw(part, f"it holds a command of staff, {found.group()}.", "Take it out.", found.group())
        for found in _INSIDE.finditer(words):
            yield Flaw(
                part,
                f"it holds a word of the office, “{found.group()}”.",
                "Say it in words that somebody outside understands.",
                found.group(),
            )


def _outward(letter: Specimen, page: Page) -> tuple[tuple[Part, str], ...]:
    """The words of a letter that leaves the office; nothing of a notice to staff."""
    return _words(letter, page) if letter.template in TO_COMPLAINANTS else ()


def _words(letter: Specimen, page: Page) -> tuple[tuple[Part, str], ...]:
    return ("subject", letter.subject), ("text", letter.text), ("html", page.seen)


def _left_over(letter: Specimen, page: Page) -> Iterator[Flaw]:
    for part, words in _words(letter, page):
        # As one line, a heading and the word “None” below it would look like a fact that was not there.
        said = words if part != "html" else _pieces(letter.html, page)
        for found in _LEFT_OVER.finditer(said):
            yield Flaw(
                part,
                f"“{found.group()}” is markup, or a fact that was not there, shown to the reader.",
                "Close the braces, and write {% if %} around facts that may be missing.",
                found.group(),
            )
    for part, words in _outward(letter, page):
        for found in _BY_MACHINE.finditer(words):
            yield Flaw(
                part,
                f"a date is not written in words ({found.group()}).",
                "Write it with “|due”, “|day” or “|moment” behind its name.",
                found.group(),
            )


def _pieces(html: str, page: Page) -> str:
    """The words that are shown, each piece on its own line; of the markup around them, what opens markup."""
    shown = "\n".join(each for each, around in page.words if around is None or not around.hidden)
    return "\n".join((shown, *_OPENED.findall(html)))


def _long_lines(text: str) -> Iterator[Flaw]:
    for line in text.split("\n"):
        if len(line.encode()) > _LONGEST_LINE:
            yield Flaw(
                "text",
                f"a line has {len(line.encode())} octets, and {_LONGEST_LINE} is the most.",
                "Break it into paragraphs.",
                line[:60],
            )
