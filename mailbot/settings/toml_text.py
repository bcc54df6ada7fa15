"""TOML files as texts: parsed values, and on which line each key stands.

tomllib tells lines of syntax errors only; a mistake in meaning needs the line of its key as well.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mailbot.domain.errors import Problem

Place = tuple[str | int, ...]  # keys and list positions from the top, as pydantic counts them: from 0

_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')"""
_DOTTED = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_DOTTED})[ \t]*\]")
_ASSIGNMENT = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_KEY = re.compile(_PART)
_TOKEN = re.compile(r"""\"{3}|'{3}|"(?:[^"\\]|\\.)*"|'[^']*'|\#.*|[\[\]{}]""")
_ENDS = {'"""': re.compile(r'(?:[^"\\]|\\.|"(?!""))*"{3,5}'), "'''": re.compile(r"(?:[^']|'(?!''))*'{3,5}")}


@dataclass(frozen=True, slots=True)
class Source:
    """A configuration file, as far as messages need it."""

    shown: str  # its path as the reader knows it
    lines: Mapping[Place, int] = field(default_factory=dict)  # line numbers count from 1

    def where(self, place: Place = ()) -> str:
        """`config/mailbot.toml:12: mailbox[2].imap`: list positions count from 1, as people do."""
        line = self.line(place)
        key = "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in place)
        return f"{self.shown}{f':{line}' if line else ''}{': ' if key else ''}{key.removeprefix('.')}"

    def line(self, place: Place) -> int:
        """The line of the key, or of the innermost table around it that has one; 0 where none has."""
        outwards = (place[:length] for length in range(len(place), 0, -1))
        return next((self.lines[around] for around in outwards if around in self.lines), 0)


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What was read of a file: its values, or the problem that kept us from them."""

    source: Source
    values: dict[str, object]
    problems: tuple[Problem, ...] = ()


def read_toml(path: Path) -> TomlFile:
    """Never raises for what the file holds or lacks; the problem is in the answer."""
    source = Source(str(path))
    try:
        text = path.read_text("utf-8-sig").replace("\r\n", "\n")  # some editors write a byte order mark
        values = tomllib.loads(text)
    except FileNotFoundError:
        return _unread(source, "the file is missing;", "write it, or start from the one `mailbot init` makes")
    except OSError as error:
        return _unread(source, f"the file cannot be read ({error.strerror});", "mend its permissions or path")
    except UnicodeDecodeError as error:
        return _unread(source, f"byte {error.start} is not UTF-8;", "save the file in the encoding UTF-8")
    except RecursionError:
        return _unread(source, "lists or tables are nested too deeply;", "write it as the shipped file does")
    except ValueError as error:  # TOMLDecodeError, and numbers too long for Python
        return _syntax(source, str(error))
    return TomlFile(Source(source.shown, key_lines(text)), values)


def key_lines(text: str) -> dict[Place, int]:
    """The line of every table and key of a valid TOML text, in one pass."""
    lines: dict[Place, int] = {}
    table: Place = ()
    counts: dict[Place, int] = {}
    value = _OpenValue()
    for number, line in enumerate(text.split("\n"), 1):
        start = 0
        if not value.is_open:
            if header := _HEADER.match(line):
                table = _table(header, counts)
                for place in _prefixes((), table):
                    lines.setdefault(place, number)
                continue
            if assignment := _ASSIGNMENT.match(line):
                start = assignment.end()
                for place in _prefixes(table, _parts(assignment[1])):
                    lines.setdefault(place, number)
        value.feed(line, start)
    return lines


class _OpenValue:
    """Whether a value goes on over the line's end: in brackets, or in a string of three quotes."""

    def __init__(self) -> None:
        self._quotes = ""
        self._depth = 0

    @property
    def is_open(self) -> bool:
        return bool(self._quotes) or self._depth > 0

    def feed(self, line: str, at: int) -> None:
        while at < len(line):
            if self._quotes:
                end = _ENDS[self._quotes].match(line, at)
                if end is None:
                    return
                at, self._quotes = end.end(), ""
            token = _TOKEN.search(line, at)
            if token is None:
                return
            at = token.end()
            if token[0] in _ENDS:
                self._quotes = token[0]
            self._depth += (token[0] in "[{") - (token[0] in "]}")


def _table(header: re.Match[str], counts: dict[Place, int]) -> Place:
    place: Place = ()
    parts = _parts(header[2])
    for index, part in enumerate(parts):
        place = (*place, part)
        if index == len(parts) - 1 and header[1] == "[[":
            counts[place] = counts.get(place, -1) + 1
        if place in counts:
            place = (*place, counts[place])
    return place


def _parts(dotted: str) -> list[str]:
    return [part.strip("\"'") if part[0] in "\"'" else part for part in _KEY.findall(dotted)]


def _prefixes(table: Place, parts: Sequence[str | int]) -> Iterator[Place]:
    return ((*table, *parts[:length]) for length in range(1, len(parts) + 1))


def _syntax(source: Source, said: str) -> TomlFile:
    what, found, line = said.partition(" (at line ")
    shown = Source(f"{source.shown}:{line.partition(',')[0]}") if found else source
    what = what.removesuffix(" (at end of document)")
    return _unread(
        shown, f"this is not TOML: {what};", 'write key = "value", text in quotes, a key once a table'
    )


def _unread(source: Source, what: str, remedy: str) -> TomlFile:
    return TomlFile(source, {}, (Problem(source.where(), what, remedy),))
