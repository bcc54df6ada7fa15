"""The new words of a mail, apart from what it quotes, its signature and what servers add.

A line walker: every line is looked at once, a bounded number of characters of it.  What cannot be told
apart is kept as new, for losing a person's words costs more than keeping a quotation; the whole text
always stays on the mail.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from mailbot.reading import words_reply as lists
from mailbot.reading.announced import (
    DATED,
    LOOK,
    attribution,
    begins_copy,
    fold_line,
    quotes_follow,
    words_before,
)
from mailbot.reading.fold import plain_letters

LINES = 4_000  # lines walked; the rest counts as new
_LOOK_AT_START = 24  # characters
_FOOTER = 5  # lines from a rule on that may tell that a mailing list drew it
_LONGEST_DEVICE = 120  # characters
_RULES = frozenset("-_=*—")
_COLONS = frozenset(":：")
_QUOTING = frozenset(">|")
_MARKS = frozenset({"--", "—", "__", "___"})
_LINKS = ("http", "www.", "<http", "(http", "[http")
_PHRASE_END = re.compile(r"[,.;:!(–—]")


def _by_two_letters(*groups: Iterable[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for start in dict.fromkeys(start[:_LOOK_AT_START] for group in groups for start in group):
        found[start[:2]] = (*found.get(start[:2], ()), start)
    return found


_OPENERS = _by_two_letters(lists.OPENERS)
_STARTS = _by_two_letters(lists.DEVICES, lists.DISCLAIMERS, lists.SEPARATORS, lists.SEPARATING_STARTS)


@dataclass(frozen=True, slots=True)
class Words:
    """A body in its parts."""

    new: str  # what the writer says here, answers between quoted lines included
    signature: str  # under "-- ", or what devices and servers add
    copied: str  # an unquoted copy of an earlier mail, headers included, as forwards carry it
    quoted: bool  # something was set aside as quoted or copied


@dataclass(slots=True)
class _Found:
    """The lines told apart so far."""

    new: list[str] = field(default_factory=list)
    signature: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    quoted: bool = False
    written: bool = False  # the writer has said something


def new_words(text: str) -> Words:
    """Part a body.  Linear in its length."""
    lines = text.split("\n", LINES)
    found = _Found()
    place = 0
    while place < len(lines):
        line = lines[place]
        stripped = line.strip()
        if stripped:
            if stripped[0] in _QUOTING and _is_quoted(line, stripped):
                found.quoted = True
                place += 2 if _link_goes_on(stripped, lines[place + 1 : place + 2]) else 1
                continue
            folded = _telling(stripped)
            span = _set_aside(found, lines, place, folded) if folded else 0
            if span:
                place += span
                continue
            found.written = True
        found.new.append(line)
        place += 1
    while found.new and not found.new[-1].strip("-_=*— \t\r"):  # a rule drawn above what was set aside
        found.new.pop()
    new, signature, copied = ("\n".join(part).strip() for part in (found.new, found.signature, found.copied))
    return Words(new, signature, copied, found.quoted or bool(copied))


def _set_aside(found: _Found, lines: Sequence[str], place: int, folded: str) -> int:
    """How many lines from here on are not the writer's new words."""
    line, at_top = lines[place], not found.written
    if begins_copy(lines, place, folded, at_top=at_top):
        found.copied, found.quoted = list(lines[place:]), True
        return len(lines)
    span = attribution(lines, place, folded)
    if span:
        before = words_before(line)
        if before:
            found.new.append(before)
            found.written = True
        found.quoted = True
        if quotes_follow(lines, place + span):
            return span
        # What follows is the mail answered, though nothing marks it.
        found.copied = [line[len(before) :], *lines[place + 1 :]]
        return len(lines)
    if is_device(folded):  # some clients put it above the words, so that these go on under it
        linked = lines[place + 1 : place + 2]
        span = 2 if linked and linked[0].lstrip().startswith(_LINKS) else 1
        found.signature += lines[place : place + span]
        return span
    if not at_top and _ends_words(lines, place, folded):
        under, found.copied = _signature(lines, place)
        found.signature += under
        return len(lines)
    return 0


def _is_quoted(line: str, stripped: str) -> bool:
    """Marked as quoted; neither an arrow (">>> Click <<<") nor the row of a table ("| May | late |")."""
    if line.find(stripped[0]) >= 3:
        return False
    if stripped[0] == ">":
        return not (stripped.startswith(">>") and stripped.endswith("<<"))
    return len(stripped) < 3 or stripped[-1] != "|"


def _link_goes_on(quoted: str, following: Sequence[str]) -> bool:
    """A client broke a long quoted link, and its rest stands unmarked."""
    if not following or "http" not in quoted:
        return False
    rest, begun = following[0].strip(), quoted.rpartition("(http")[2]
    return rest.endswith(")") and " " not in rest and "(" not in rest and begun != quoted and ")" not in begun


def _telling(stripped: str) -> str:
    """The line made comparable if a cheap look says that it may announce, separate or end anything."""
    if stripped[0] in _RULES or ":" in stripped[:40] or stripped[-1] in _COLONS:
        return fold_line(stripped)
    two = stripped[:2].lower() if stripped.isascii() else plain_letters(stripped[:2])[:2]
    starts = _STARTS.get(two, ())
    if two in _OPENERS and DATED.search(stripped[:LOOK]) is not None:
        starts += _OPENERS[two]
    if starts and plain_letters(stripped[:_LOOK_AT_START]).startswith(starts):
        return fold_line(stripped)
    return ""


def is_device(folded: str) -> bool:
    """As in "Sent from my iPhone", not as in "Sent from my desk, where I sit all day"."""
    if len(folded) >= _LONGEST_DEVICE or not folded.startswith(lists.DEVICES):
        return False
    if folded.startswith(lists.LOOSE_DEVICES):
        return len(folded.split()) <= 8
    if not folded.startswith("sent from my "):
        return True
    rest = folded.removeprefix("sent from my ").rstrip(" .!")
    thing = _PHRASE_END.split(rest, maxsplit=1)[0].split()
    return not lists.DEVICE_WORDS.isdisjoint(thing) or (len(rest.split()) == len(thing) <= 3)


def _ends_words(lines: Sequence[str], place: int, folded: str) -> bool:
    """A signature mark, a disclaimer, the footer of a mailing list.  None ends anything at a mail's top."""
    if folded in _MARKS:
        return True
    if folded[0] == "_":
        is_rule = len(folded) >= 10 and not folded.strip("_")
        return is_rule and _names_a_list(lines[place + 1 : place + _FOOTER])
    if not folded.startswith(lists.DISCLAIMERS):
        return False
    return len(folded) > 20 or any(line.strip() for line in lines[place + 1 : place + 4])


def _names_a_list(footer: Sequence[str]) -> bool:
    return any("mailing list" in line or "/listinfo" in line for line in map(fold_line, footer))


def _signature(lines: Sequence[str], place: int) -> tuple[list[str], list[str]]:
    """What lies under the mark, up to an earlier mail quoted below it."""
    for end in range(place, len(lines)):
        stripped = lines[end].strip()
        if not stripped:
            continue
        quoted = lines[end][0] == ">"
        folded = "" if quoted else _telling(stripped)
        if quoted or (folded and _announced(lines, end, folded)):
            return list(lines[place:end]), list(lines[end:])
    return list(lines[place:]), []


def _announced(lines: Sequence[str], place: int, folded: str) -> bool:
    return begins_copy(lines, place, folded, at_top=False) or bool(attribution(lines, place, folded))
