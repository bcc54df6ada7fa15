"""What is wrong with a letter's HTML, whatever it tells.

It must be read aloud and in the dark as well as seen (WCAG 2.2), and it fetches and runs nothing.
"""

import re
from collections.abc import Iterator

from mailbot.adapters.letter_colours import LEAST, faint
from mailbot.adapters.letter_html import Element, Page

Found = tuple[str, str, str]  # what, remedy, fragment to look for in the template

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_FETCHING = ("src", "srcset", "background", "poster", "data", "lowsrc")
_REMOTE = re.compile(r"\s*(?:https?:|ftp:|//)", re.IGNORECASE)
_FETCHED = re.compile(r"url\s*\(|@import|expression\s*\(", re.IGNORECASE)
_LIVELY = (
    "script", "form", "input", "button", "select", "textarea", "iframe", "frame", "object", "embed", "applet",
    "audio", "video", "base",
)  # fmt: skip


def flaws(page: Page, language: str, pictures: frozenset[str]) -> Iterator[Found]:
    """All that is wrong.  `language`: as Content-Language says; `pictures`: Content-IDs of those enclosed."""
    yield from _named(page, language)
    yield from _headings(page)
    yield from _tables(page)
    yield from _pictures(page, pictures)
    yield from _nameless(page)
    yield from _fetched(page)
    yield from _lively(page)
    yield from _faint(page)


def _named(page: Page, language: str) -> Iterator[Found]:
    """WCAG 3.1.1 and 2.4.2."""
    root = next(page.named("html"), None)
    told = root.attributes.get("lang", "") if root else ""
    if told.lower() != language.lower():
        yield (
            f"the page says that its language is “{told}”, and the letter's is “{language}”.",
            'Write <html lang="{{ language }}">.',
            root.written if root else "",
        )
    title = next(page.named("title"), None)
    if title is None or not page.said_in(title):
        yield "the page has no title.", "Fill {% block title %} with a few words.", "{% block title %}"


def _headings(page: Page) -> Iterator[Found]:
    """The subject is the letter's own heading, so that the first within it may be of the second level."""
    before = 1
    for heading in page.named(*_HEADINGS):
        level = _HEADINGS.index(heading.name) + 1
        said = page.said_in(heading)
        if not said:
            yield "a heading is empty.", "Leave it out.", heading.written
        if level > before + 1:
            yield (
                f"the heading “{said[:60]}” is of level {level} and comes after level {before}.",
                f"Make it <h{before + 1}>, and give it the size it should have by its style.",
                said or heading.written,
            )
        before = level


def _tables(page: Page) -> Iterator[Found]:
    """Said aloud, a table of facts needs to tell what a number is; one that only places things must not."""
    for table in page.named("table"):
        heads = any(_around(head, "table") is table for head in page.named("th"))
        if table.attributes.get("role") in {"presentation", "none"}:
            if heads:
                yield (
                    "a table for layout has headings (<th>).",
                    "Take its role away, or use <td>.",
                    table.written,
                )
        elif not heads:
            yield (
                "a table has neither role nor headings.",
                'Write role="presentation" if it only places things, else <th scope="row"> or "col".',
                table.written,
            )


def _pictures(page: Page, pictures: frozenset[str]) -> Iterator[Found]:
    for picture in page.named("img"):
        if "alt" not in picture.attributes:
            yield (
                "a picture has no words in its place.",
                'Write alt="…", or alt="" for decoration.',
                picture.written,
            )
        source = picture.attributes.get("src", "")
        if source.startswith("cid:") and source.removeprefix("cid:") not in pictures:
            yield "a picture is shown that does not come with the letter.", "Leave it out.", picture.written


def _nameless(page: Page) -> Iterator[Found]:
    for link in page.named("a"):
        if "href" in link.attributes and not page.said_in(link):
            yield "a link has no words.", "Write where it goes.", link.written


def _fetched(page: Page) -> Iterator[Found]:
    """What is fetched tells that, when and where a letter was read; most programs refuse it."""
    remedy = "Leave it out: letters fetch nothing from outside."
    for each in page.elements:
        for name in _FETCHING:
            if _REMOTE.match(each.attributes.get(name, "")):
                yield f"<{each.name}> fetches {each.attributes[name][:80]}.", remedy, each.attributes[name]
        if each.name == "link":
            yield "<link> fetches a style sheet or the like.", remedy, each.written
        if fetched := _FETCHED.search(each.attributes.get("style", "")):
            yield f"a style fetches something ({fetched.group()}).", remedy, fetched.group()
    for fetched in _FETCHED.finditer(page.sheet):
        yield f"the style sheet fetches something ({fetched.group()}).", remedy, fetched.group()


def _lively(page: Page) -> Iterator[Found]:
    for each in page.elements:
        refreshes = each.name == "meta" and each.attributes.get("http-equiv", "").lower() == "refresh"
        if each.name in _LIVELY or refreshes:
            yield f"<{each.name}> has no place in a letter.", "Leave it out.", each.written
        for name, value in each.attributes.items():
            if name.startswith("on") or value.strip().lower().startswith(("javascript:", "vbscript:")):
                yield f"{name} runs a program.", "Leave it out: letters run nothing.", name


def _faint(page: Page) -> Iterator[Found]:
    for each in faint(page):
        when = "in dark mode" if each.dark else "by day"
        what = f"{each.ink} on {each.ground} is hard to read {when}: {each.ratio:.1f} to 1, not {LEAST}."
        remedy = "Take a darker or lighter colour; the organisation's own stands in its procedure.toml."
        if each.dark:
            remedy = "Give it a class that the layout's rules for dark mode colour, or another colour there."
        yield what, remedy, each.tinted.written if each.tinted else each.words


def _around(place: Element, name: str) -> Element | None:
    return next((each for each in place.around() if each.name == name), None)
