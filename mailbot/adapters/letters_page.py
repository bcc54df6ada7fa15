"""Finished letters on one page that needs nothing else: a list at the side, text and HTML beside each other.

It is read from the bytes that go out, so it shows what a reader gets and not what was meant.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import escape
from pathlib import Path

from mailbot.domain.letter import Letter

_SHOWN = ("From", "To", "Date")  # to everybody; the subject is the heading
_TECHNICAL = (
    "Message-ID", "In-Reply-To", "References", "Auto-Submitted", "X-Auto-Response-Suppress",
    "Content-Language",
)  # fmt: skip

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
nav b{display:block;font-weight:600;font-size:.9rem;line-height:1.35}
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
pre{padding:1rem;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;
font:14px/1.5 ui-monospace,monospace}
@media(max-width:900px){body{display:block}nav{position:static;height:auto;max-height:40vh;border-right:0}
.two{grid-template-columns:1fr}}
"""


@dataclass(frozen=True, slots=True)
class _Shown:
    """One letter as it is shown."""

    headers: tuple[tuple[str, str], ...]
    technical: tuple[tuple[str, str], ...]
    subject: str
    to: str
    text: str
    html: str


def write_page(path: Path, title: str, letters: Sequence[Letter | bytes]) -> None:
    """Write the page; a file that is there is replaced."""
    shown = [_read(letter if isinstance(letter, bytes) else letter.content) for letter in letters]
    entries = "".join(
        f'<li><a href="#letter-{number}"><b>{escape(letter.subject)}</b>'
        f"<small>{escape(letter.to)}</small></a></li>"
        for number, letter in enumerate(shown, start=1)
    )
    articles = "".join(_article(number, letter) for number, letter in enumerate(shown, start=1))
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        # Whatever a letter holds, this page loads and runs nothing.
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>"
        f'<nav aria-label="Letters"><h1>{escape(title)}</h1><ol>{entries}</ol></nav>'
        f"<main>{articles or '<p>No letters.</p>'}</main></body></html>\n"
    )
    path.write_text(page, encoding="utf-8")


def _read(content: bytes) -> _Shown:
    message = message_from_bytes(content, policy=policy.default)
    return _Shown(
        _present(message, _SHOWN),
        _present(message, _TECHNICAL),
        str(message["Subject"] or ""),
        str(message["To"] or ""),
        _body(message, "plain"),
        _body(message, "html"),
    )


def _present(message: EmailMessage, names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple((name, str(message[name])) for name in names if message[name] is not None)


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    content = part.get_content() if part else ""
    return content if isinstance(content, str) else ""


def _article(number: int, letter: _Shown) -> str:
    technical = f"<details><summary>Technical headers</summary>{_list(letter.technical)}</details>"
    frame = (
        f'<iframe sandbox title="HTML of letter {number}" srcdoc="{escape(letter.html)}"></iframe>'
        if letter.html
        else "<p>This letter has no HTML part.</p>"
    )
    return (
        f'<article id="letter-{number}"><h2>{escape(letter.subject)}</h2>{_list(letter.headers)}'
        f'{technical if letter.technical else ""}<div class="two">'
        f'<section><h3>Text</h3><pre tabindex="0">{escape(letter.text)}</pre></section>'
        f"<section><h3>HTML</h3>{frame}</section></div></article>"
    )


def _list(headers: Sequence[tuple[str, str]]) -> str:
    rows = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in headers)
    return f"<dl>{rows}</dl>"
