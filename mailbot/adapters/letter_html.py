"""A letter's HTML, read for what a reader's program makes of it: elements, words, and whose colours show.

Only what letters need: styles within the tags, and rules of the head for tags, classes and what stands in
them.  A selector that is none of these is passed over, as mail programs do with most.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "code", "em", "i", "q", "s", "small", "span", "strong", "u"}
)
_WHOLE = frozenset({"title", "a", "h1", "h2", "h3", "h4", "h5", "h6"})
_UNSHOWN = frozenset({"head", "style", "script", "title", "template"})
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PLAIN = re.compile(r"[a-z0-9]*(?:[.#][\w-]+)*", re.IGNORECASE)
_IMPORTANT = re.compile(r"\s*!\s*important\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Element:
    """One tag with what it says; `tag` as it is written, for whoever looks for it."""

    name: str
    attributes: Mapping[str, str]
    written: str
    parent: "Element | None" = field(repr=False)
    classes: frozenset[str]
    styles: Mapping[str, str]  # of its style attribute
    hidden: bool  # nothing that stands in it is shown

    def around(self) -> Iterator["Element"]:
        """Itself, and all that it stands in, outwards."""
        here: Element | None = self
        while here is not None:
            yield here
            here = here.parent


@dataclass(frozen=True, slots=True)
class Pattern:
    """One part of a selector, as "td.mb-text"."""

    name: str  # "" for any
    classes: frozenset[str]
    identifier: str  # "" for any

    def fits(self, element: Element) -> bool:
        return (
            self.name in {"", element.name}
            and self.classes <= element.classes
            and self.identifier in {"", element.attributes.get("id")}
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a style sheet: what it is for, and what it sets."""

    selector: tuple[Pattern, ...]  # outwards in, the last is the element itself
    styles: Mapping[str, str]
    dark: bool  # for readers who have asked for dark colours


@dataclass(frozen=True, slots=True)
class Page:
    """All that was read."""

    elements: tuple[Element, ...]
    words: tuple[tuple[str, Element | None], ...]  # (words, the element around them), in order
    seen: str  # what can be read, as one line; what stands in blocks of its own is set apart
    said: Mapping[int, str]  # by the id() of what is said as a whole: titles, headings, links
    sheet: str  # all that stands in <style>
    rules: tuple[Rule, ...]

    def named(self, *names: str) -> Iterator[Element]:
        return (each for each in self.elements if each.name in names)

    def said_in(self, place: Element) -> str:
        """The words within a heading, a link or the title, as one line."""
        return " ".join(self.said.get(id(place), "").split())


def read(html: str) -> Page:
    """The page; what is not closed is taken as open to its end.  Never raises."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    sheet = "".join(said for said, around in reader.words if around is not None and around.name == "style")
    seen = "".join(said for said, around in reader.words if around is None or not around.hidden)
    rules = tuple(_rules(_COMMENT.sub("", sheet)))
    shown = " ".join(seen.split())
    return Page(tuple(reader.elements), tuple(reader.words), shown, _said(reader.words), sheet, rules)


def _said(words: Iterable[tuple[str, Element | None]]) -> dict[int, str]:
    found: dict[int, str] = {}
    for said, around in words:
        for each in around.around() if around is not None else ():
            if each.name in _WHOLE:
                found[id(each)] = found.get(id(each), "") + said
    return found


def styles(text: str) -> dict[str, str]:
    """The properties of a style attribute, or of a rule, in lower case."""
    pairs = (one.partition(":") for one in text.split(";"))
    return {name.strip().lower(): value.strip().lower() for name, _, value in pairs if value.strip()}


def shown_as(page: Page, element: Element, name: str, *, dark: bool) -> str:
    """What a property of an element is set to, "" where nothing sets it on this very element.

    As the cascade has it (CSS Cascading 4, section 6): what is important wins, then what stands in the tag,
    then the more particular selector, then the later one.
    """
    own = element.styles.get(name)
    found = [(_weight(own, 1, (), 0), own)] if own else []
    for order, rule in enumerate(page.rules):
        value = rule.styles.get(name)
        if value and (dark or not rule.dark) and _fits(rule.selector, element):
            found.append((_weight(value, 0, rule.selector, order), value))
    return _IMPORTANT.sub("", max(found)[1]) if found else ""


_Weight = tuple[bool, int, int, int, int, int]


def _weight(value: str, inline: int, selector: tuple[Pattern, ...], order: int) -> _Weight:
    return (
        bool(_IMPORTANT.search(value)),
        inline,
        sum(1 for part in selector if part.identifier),
        sum(len(part.classes) for part in selector),
        sum(1 for part in selector if part.name),
        order,
    )


def _fits(selector: tuple[Pattern, ...], element: Element) -> bool:
    """Whether the last part is the element and the others stand around it in their order."""
    if not selector[-1].fits(element):
        return False
    left = list(selector[:-1])
    above = element.parent
    while left and above is not None:
        if left[-1].fits(above):
            left.pop()
        above = above.parent
    return not left


def _pattern(part: str) -> Pattern:
    name, *marks = re.split(r"(?=[.#])", part)
    classes = frozenset(mark[1:] for mark in marks if mark[0] == ".")
    return Pattern(name, classes, next((mark[1:] for mark in marks if mark[0] == "#"), ""))


def _rules(sheet: str, *, dark: bool = False) -> Iterator[Rule]:
    """The rules that apply on a screen of any width."""
    at = 0
    while (opened := sheet.find("{", at)) >= 0:
        head, closed = sheet[at:opened].rpartition(";")[2].strip().lower(), _closing(sheet, opened)
        body, at = sheet[opened + 1 : closed], closed + 1
        if head.startswith("@media"):
            asked = head.removeprefix("@media").replace(" ", "")
            if "prefers-color-scheme:dark" in asked:
                yield from _rules(body, dark=True)
            elif asked in {"screen", "all"}:
                yield from _rules(body, dark=dark)
        elif not head.startswith("@"):
            for each in head.split(","):
                parts = tuple(each.split())
                if parts and all(_PLAIN.fullmatch(part) for part in parts):
                    yield Rule(tuple(map(_pattern, parts)), styles(body), dark)


def _closing(sheet: str, opened: int) -> int:
    """Where the brace opened there is closed; the end where it never is."""
    depth = 0
    for at in range(opened, len(sheet)):
        depth += {"{": 1, "}": -1}.get(sheet[at], 0)
        if depth == 0:
            return at
    return len(sheet)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.words: list[tuple[str, Element | None]] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = self._open[-1] if self._open else None
        # Of an attribute given twice, the first counts (HTML, 13.2.5.33).
        given = {name: value or "" for name, value in reversed(attrs)}
        classes = frozenset(given.get("class", "").lower().split())
        own = styles(given.get("style", ""))
        hidden = tag in _UNSHOWN or own.get("display") == "none" or (around is not None and around.hidden)
        found = Element(tag, given, self.get_starttag_text() or "", around, classes, own, hidden)
        self.elements.append(found)
        self._apart(tag)
        if tag not in _VOID:
            self._open.append(found)

    def handle_endtag(self, tag: str) -> None:
        if any(each.name == tag for each in self._open):
            while self._open.pop().name != tag:
                pass
        self._apart(tag)

    def handle_data(self, data: str) -> None:
        self.words.append((data, self._open[-1] if self._open else None))

    def _apart(self, tag: str) -> None:
        if tag not in _INLINE:
            self.words.append((" ", self._open[-1] if self._open else None))
