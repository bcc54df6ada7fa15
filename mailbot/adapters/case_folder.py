"""A case's papers as a folder: a page to read and print, the mails, the letters, the files.

Nobody but its owner may read it: folders 0700, files 0600.  Whatever a mail holds is shown as text; the page
loads and runs nothing.
"""

import os
from collections.abc import Iterator
from html import escape
from pathlib import Path

from mailbot.domain.papers import CasePapers, Paper, PaperTable

_STYLE = """
:root{color-scheme:light dark}
body{font:16px/1.5 system-ui,Arial,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;border-bottom:1px solid #8886;
overflow-wrap:anywhere;white-space:pre-line}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,monospace;border:1px solid #8886;
border-radius:.35rem;padding:.75rem}
.draft{border:2px solid;padding:.75rem;font-weight:600}
@media print{body{max-width:none;padding:0}article{break-inside:avoid-page}a{color:inherit}}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_DRAFT = (
    "Draft, not to be handed over: it names other people. Look through redactions.toml, say who confirms it, "
    "and run mailbot export once more."
)


def write_folder(folder: Path, papers: CasePapers, *, draft: bool) -> None:
    """Write the papers.  Raises FileExistsError where the folder is there, OSError where it cannot be."""
    folder.mkdir(mode=0o700, parents=True)
    for paper in papers.papers:
        if paper.raw is not None:
            _write(folder, f"{paper.path}.eml", paper.raw)
        else:
            _write(folder, f"{paper.path}.txt", paper.words.encode())
        for file in paper.files:
            _write(folder, file.path, file.content)
    _write(folder, "index.html", "".join(_page(papers, draft=draft)).encode())


def write_private(path: Path, content: bytes) -> None:
    """A file for its owner alone; one that is there is replaced."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)


def _write(folder: Path, path: str, content: bytes) -> None:
    target = folder / path
    target.parent.mkdir(mode=0o700, exist_ok=True)
    write_private(target, content)


def _page(papers: CasePapers, *, draft: bool) -> Iterator[str]:
    title = escape(f"{papers.reference}: the papers of the case")
    yield (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body><main><h1>{title}</h1>"
        f"<p>{escape(papers.organisation)}</p>"
    )
    if draft:
        yield f'<p class="draft">{escape(_DRAFT)}</p>'
    yield from map(_table, papers.tables)
    for heading, kind in (("Mails", "mail"), ("Letters", "letter")):
        yield f"<h2>{heading}</h2>"
        yield from (_article(paper) for paper in papers.papers if paper.name.startswith(kind))
    yield "</main></body></html>\n"


def _table(table: PaperTable) -> str:
    heads = "".join(f'<th scope="col">{escape(head)}</th>' for head in table.heads)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in table.rows)
    return (
        f"<h2>{escape(table.title)}</h2><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _article(paper: Paper) -> str:
    heads = "".join(
        f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in paper.heads
    )
    ending, what = ("eml", "as it was") if paper.raw is not None else ("txt", "as text")
    links = [f'<a href="{escape(f"{paper.path}.{ending}")}">{escape(paper.name)} {what}</a>']
    links += [
        f'<a href="{escape(file.path)}">{escape(file.path.partition("/")[2])}</a>' for file in paper.files
    ]
    return (
        f"<article><h3>{escape(paper.name.capitalize())}</h3><table>{heads}</table>"
        f"<pre>{escape(paper.text)}</pre><p>{' · '.join(links)}</p></article>"
    )
