"""Finished letters on one page that needs nothing else: a list at the side, text and HTML beside each other.

It is read from the bytes that go out, so it shows what a reader gets and not what was meant.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from mailbot.adapters import letters_shown
from mailbot.adapters.letters_shown import Shown
from mailbot.domain.letter import Letter

_LANGUAGES = {"en": "English", "cy": "Welsh"}
# Switches that need no script: (name, legend, (value, label) of each; the first is chosen).
_SWITCHES = (
    ("width", "Width of the HTML", (("all", "all there is"), ("600", "600"), ("320", "320, a small phone"))),
    ("ground", "Light or dark", (("own", "as your screen"), ("light", "light"), ("dark", "dark"))),
)

_STYLE = """
:root{color-scheme:light dark;--page:#f2f4f6;--card:#fff;--text:#1f2933;--soft:#4f5d6b;--line:#d5dce3;
--mark:#175a9c}
@media(prefers-color-scheme:dark){:root{--page:#11161c;--card:#1b232c;--text:#e9eef3;--soft:#b4c0cb;
--line:#384552;
--mark:#9dcbff}}
*{box-sizing:border-box}
body{margin:0;display:flex;min-height:100vh;background:var(--page);color:var(--text);
font:16px/1.5 system-ui,Arial,sans-serif}
nav{flex:0 0 19rem;height:100vh;position:sticky;top:0;overflow:auto;padding:1rem;background:var(--card);
border-right:1px solid var(--line)}
nav h1{font-size:1.15rem;margin:0 0 .75rem}
nav ol{margin:0;padding:0;list-style:none}
nav a{display:block;padding:.5rem .6rem;border-radius:.35rem;color:inherit;text-decoration:none;
overflow-wrap:anywhere}
nav a:hover,nav a:focus{background:var(--page);outline:2px solid var(--mark)}
nav small,dt{color:var(--soft)}
nav h2{margin:1.25rem 0 .25rem;font-size:.95rem}
nav b{display:block;font-weight:600;font-size:.9rem;line-height:1.35}
fieldset{margin:0 0 .5rem;padding:.4rem .7rem;border:1px solid var(--line);border-radius:.35rem;
font-size:.85rem}
fieldset label{display:inline-block;padding:.25rem .6rem .25rem 0}
main{flex:1;min-width:0;padding:1rem}
article{margin:0 0 2rem;padding:1rem;background:var(--card);border:1px solid var(--line);
border-radius:.5rem}
article h2{margin:0 0 .75rem;font-size:1.1rem;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:0 0 .6rem;font-size:.85rem}
details{margin:0 0 1rem;font-size:.85rem;color:var(--soft)}
details dl{margin:.4rem 0 0;color:var(--text)}
dd{margin:0;overflow-wrap:anywhere}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
.two h3{margin:0 0 .35rem;font-size:.9rem;color:var(--soft)}
iframe,pre{width:100%;height:44rem;margin:0;border:1px solid var(--line);border-radius:.35rem;
background:var(--page)}
body:has(#width-320:checked) iframe{width:322px;max-width:100%}
body:has(#width-600:checked) iframe{width:602px;max-width:100%}
body:has(#ground-light:checked) iframe{color-scheme:light}
body:has(#ground-dark:checked) iframe{color-scheme:dark}
pre{padding:1rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;
font:14px/1.5 ui-monospace,monospace}
@media(max-width:900px){body{display:block}nav{position:static;height:auto;max-height:40vh;border-right:0}
.two{grid-template-columns:1fr}}
"""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One letter on the page."""

    number: int  # from 1, in the order of the page
    name: str  # its template; "" where only its bytes are known
    shown: Shown


def write_page(
    path: Path, title: str, letters: Sequence[Letter | bytes], unchecked: frozenset[str] = frozenset()
) -> None:
    """Write the page; a file that is there is replaced.

    The list is grouped by who writes and in what language; within a group the order is kept.
    `unchecked`: organisations whose translations nobody has checked, so that they are not sent (R41).
    """
    groups = list(_grouped(letters, unchecked))
    entries = "".join(_listed(group, those) for group, those in groups)
    articles = "".join(_article(entry) for _, those in groups for entry in those)
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # Whatever a letter holds, this page loads and runs nothing; pictures stand within it.
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f'<nav aria-label="Letters"><h1>{escape(title)}</h1>{_switches()}{entries}</nav>'
        f"<main>{articles or '<p>No letters.</p>'}</main></body></html>\n"
    )
    path.write_text(page, encoding="utf-8")


def _grouped(
    letters: Sequence[Letter | bytes], unchecked: frozenset[str]
) -> Iterator[tuple[str, list[_Entry]]]:
    """By who writes and in what language, as they come."""
    groups: dict[str, list[tuple[str, Shown]]] = {}
    for letter in letters:
        name = "" if isinstance(letter, bytes) else letter.request.template.value
        shown = letters_shown.read(letter if isinstance(letter, bytes) else letter.content)
        language = _LANGUAGES.get(shown.language, shown.language)
        waits = shown.language != "en" and _organisation(letter) in unchecked
        words = filter(None, (shown.sender, language, "not checked, and so not sent" if waits else ""))
        groups.setdefault(", ".join(words), []).append((name, shown))
    number = 0
    for group, those in groups.items():
        yield group, [_Entry(number + place, *one) for place, one in enumerate(those, start=1)]
        number += len(those)


def _organisation(letter: Letter | bytes) -> str:
    return "" if isinstance(letter, bytes) else letter.request.organisation


def _listed(group: str, entries: Sequence[_Entry]) -> str:
    items = "".join(
        f'<li><a href="#letter-{entry.number}"><b>{escape(entry.shown.subject)}</b>'
        f"<small>{escape(' · '.join(filter(None, (entry.name, entry.shown.to))))}</small></a></li>"
        for entry in entries
    )
    return f"<h2>{escape(group)} ({len(entries)})</h2><ol>{items}</ol>"


def _switches() -> str:
    return "".join(
        f"<fieldset><legend>{legend}</legend>"
        + "".join(
            f'<label><input type="radio" name="{name}" id="{name}-{value}"{"" if place else " checked"}> '
            f"{label}</label>"
            for place, (value, label) in enumerate(choices)
        )
        + "</fieldset>"
        for name, legend, choices in _SWITCHES
    )


def _article(entry: _Entry) -> str:
    number, letter = entry.number, entry.shown
    technical = f"<details><summary>Technical headers</summary>{_list(letter.technical)}</details>"
    frame = (
        _frame(f"HTML of letter {number}", letter.html)
        if letter.html
        else "<p>This letter has no HTML part.</p>"
    )
    enclosed = "".join(
        f"<h3>Enclosed: {escape(name)}</h3>{_frame(f'Page {name} of letter {number}', page)}"
        for name, page in letter.enclosed
    )
    return (
        f'<article id="letter-{number}"><h2>{escape(letter.subject)}</h2>{_list(letter.headers)}'
        f'{technical if letter.technical else ""}<div class="two">'
        f'<section><h3>Text</h3><pre tabindex="0">{escape(letter.text)}</pre></section>'
        f"<section><h3>HTML</h3>{frame}{enclosed}</section></div></article>"
    )


def _frame(title: str, html: str) -> str:
    return f'<iframe sandbox title="{escape(title)}" srcdoc="{escape(html)}" loading="lazy"></iframe>'


def _list(headers: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in headers)
    return f"<dl>{rows}</dl>"
