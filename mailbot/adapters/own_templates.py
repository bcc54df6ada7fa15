"""Letters that an organisation has edited, kept apart from those that come with mailbot.

Beside an edited file lies, in `.shipped/`, the file as it came with mailbot when the editing began.  So
after an upgrade it can be told what the organisation changed and what mailbot has changed since.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches, unified_diff
from enum import StrEnum
from pathlib import Path

from mailbot.domain.errors import Problem, UserError

BASES = ".shipped"
_ENDING = "*.j2"


class Standing(StrEnum):
    """How an edited file stands to the one that comes with mailbot."""

    SAME = "the same as the one that comes with mailbot"
    EDITED = "yours"
    OVERTAKEN = "yours; the one that comes with mailbot has changed since you began"
    UNKNOWN = "yours; it is not known which version it was made from"
    ADDED = "yours alone"


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """One file of an organisation's own."""

    name: str  # path below the folder: common/acknowledgement.txt.j2
    standing: Standing


def own_templates(own: Path, shipped: Path) -> tuple[OwnTemplate, ...]:
    """Every file of the organisation's own, by name.  Raises UserError for one that cannot be read."""
    return tuple(OwnTemplate(name, _standing(own, shipped, name)) for name in _names(own))


def begin(own: Path, shipped: Path, name: str) -> Path:
    """Copy a shipped file to be edited, and note what it was made from; returns the copy.

    Raises UserError for a name that is not among the shipped, and for a file that is there already.
    """
    content = _shipped(shipped, name)
    if (own / name).exists():
        what = "you have this file already;"
        raise UserError(Problem(str(own / name), what, "edit it, or move it away first"))
    _write(own / name, content)
    _write(own / BASES / name, content)
    return own / name


def catch_up(own: Path, shipped: Path, name: str) -> None:
    """The organisation has seen what mailbot changed: from here on, later changes alone are told.

    Raises UserError where either file is not there.
    """
    _own(own, name)
    _write(own / BASES / name, _shipped(shipped, name))


def differences(own: Path, shipped: Path, name: str) -> tuple[str, str]:
    """What the organisation changed, and what mailbot changed since, as unified diffs ("": nothing).

    Where it is not known what the file was made from, the first compares with today's shipped file.
    Raises UserError where either file is not there.
    """
    mine, theirs = _own(own, name), _shipped(shipped, name)
    base = _read(own / BASES / name)
    ours = _diff(base if base is not None else theirs, mine, "as it came with mailbot", "yours")
    since = "" if base is None else _diff(base, theirs, "as it was when you began", "as mailbot has it now")
    return ours, since


def _names(own: Path) -> Iterator[str]:
    for path in sorted(own.rglob(_ENDING)):
        inside = path.relative_to(own)
        if inside.parts[0] != BASES:
            yield inside.as_posix()


def _standing(own: Path, shipped: Path, name: str) -> Standing:
    mine, theirs, base = (_read(folder / name) for folder in (own, shipped, own / BASES))
    if theirs is None:
        return Standing.ADDED
    if mine == theirs:
        return Standing.SAME
    if base is None:
        return Standing.UNKNOWN
    return Standing.EDITED if base == theirs else Standing.OVERTAKEN


def _own(own: Path, name: str) -> str:
    content = _read(own / name) if name in set(_names(own)) else None
    if content is None:
        known = ", ".join(_names(own)) or "(there is none)"
        raise UserError(Problem(name, "there is no such file of yours;", f"yours are {known}"))
    return content


def _shipped(shipped: Path, name: str) -> str:
    known = [path.relative_to(shipped).as_posix() for path in sorted(shipped.rglob(_ENDING))]
    if name not in known:
        near = get_close_matches(name, known, n=3, cutoff=0.4)
        remedy = f"did you mean {' or '.join(near)}?" if near else "names look like common/update.txt.j2"
        raise UserError(Problem(name, "no such file comes with mailbot;", remedy))
    return (shipped / name).read_text("utf-8")


def _read(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError as error:
        raise UserError(Problem(str(path), "this is not UTF-8;", "save the file as UTF-8")) from error


def _write(path: Path, content: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")


def _diff(before: str, after: str, was: str, now: str) -> str:
    lines = unified_diff(before.splitlines(), after.splitlines(), was, now, lineterm="")
    return "\n".join(lines)
