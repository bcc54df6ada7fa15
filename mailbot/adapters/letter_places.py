"""Where in the templates a letter's flaw was made: the file and the line, as nearly as can be told.

A finished letter does not say which line wrote what.  What was found in it is looked for in the files that
it was made of, first as it stands, then by as many of its words as one line holds.
"""

import re
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Template, TemplateNotFound, TemplateSyntaxError

_NAMED = re.compile(r"""\{%[-+]?\s*(?:extends|include|import|from)\s+["']([^"']+)["']""")
_WORD = re.compile(r"[\w#@-]{3,}")


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file; lines count from 1."""

    path: Path
    line: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}"


def sources(letter: Template) -> tuple[Path, ...]:
    """The files that a template is made of, its own first, then what it extends and includes."""
    shelf, found = letter.environment, dict[str, Path]()
    waiting = [letter.name or ""]
    while waiting:
        name = waiting.pop(0)
        if name in found or shelf.loader is None:
            continue
        try:
            source, path, _ = shelf.loader.get_source(shelf, name)
        except TemplateNotFound:
            continue
        found[name] = Path(path or name)
        waiting.extend(_NAMED.findall(source))
    return tuple(found.values())


def find(files: Sequence[Path], fragment: str) -> Place:
    """The line that most likely wrote `fragment`; the first line of the first file where none did."""
    if not fragment.strip():
        return Place(files[0])
    lines = [
        (Place(path, number), line)
        for path in files
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
    ]
    whole = next((place for place, line in lines if fragment.strip() in line), None)
    if whole is not None:
        return whole
    words = set(_WORD.findall(fragment))
    best = max(lines, key=lambda each: _held(words, each[1]), default=None)
    enough = sum(map(len, words)) / 2
    return best[0] if best is not None and _held(words, best[1]) >= max(enough, 1) else Place(files[0])


def blame(error: BaseException) -> Place | None:
    """The line of a template that an error came from, the innermost; None where no template shows in it."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return Place(Path(error.filename), error.lineno)
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if frame.filename.endswith(".j2")]
    return Place(Path(ours[-1].filename), ours[-1].lineno or 1) if ours else None


def _held(words: set[str], line: str) -> int:
    """How many characters of the words stand in the line."""
    return sum(len(word) for word in words if word in line)
