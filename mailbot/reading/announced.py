"""What announces that a mail quotes or copies an earlier one: an attribution, or a block of header lines.

All take lines as they stand, look at a bounded number of them and of their characters, and leave what
cannot be told apart to the writer.
"""

import re
from collections.abc import Sequence

from mailbot.reading import words_reply as lists
from mailbot.reading.fold import plain_letters

LOOK = 300  # characters of a line that decide what it is
_ATTRIBUTION = 250  # characters that an attribution, its lines joined, may have
_SPREAD = 6  # lines that it may be spread over, empty ones included
_HEADERS = 12  # lines that a block of header lines is looked for in, of which:
_WRITTEN_HEADERS = 8
_RULED = "-_=* —"
_ENDS = ": ：\xa0"

DATED = re.compile(r"[\d@<]")  # what the first line of an attribution has
_CLOCK = re.compile(r"\d[:.h]\d\d")
_DATE_FIRST = re.compile(r"20\d\d[-/.]\d\d?[-/.]\d")
# Where an attribution begins that shares its line with the reply above it.
_SHARED = re.compile(
    r"(?:(?<=\s)|-{2,3}\s?)(?:on|am|le|el|il|op|em|den|w dniu|dnia|ar)\s"
    r"(?:\d|\w{2,9}\.?,?\s\d|\w{3,9}, \w{3,9} \d)",
    re.IGNORECASE,
)


def begins_copy(lines: Sequence[str], place: int, folded: str, *, at_top: bool) -> bool:
    """A separator ("-----Original Message-----"), or a block of header lines as Outlook writes it."""
    if folded[0] in _RULED:
        core = folded.strip(f"{_RULED}:")
        if core in lists.SEPARATORS or core.startswith(("forwarded by ", "forwarded message from")):
            return True
        if not core:
            return len(folded) >= 10 and _header_block(lines, place + 1, at_top=at_top, ruled=True)
    if folded.startswith(lists.SEPARATING_STARTS):
        return True
    if folded[-1] == ":" and folded.rstrip(" :") in lists.SEPARATORS:
        return True
    return _header_block(lines, place, at_top=at_top, ruled=False)


def _header_block(lines: Sequence[str], place: int, *, at_top: bool, ruled: bool) -> bool:
    """A sender's or date's line followed closely by others, as many as make a mistake unlikely.

    People head a letter "Date: ..., To: ..." too: at the top of a mail only the full block from the
    sender's line on counts.
    """
    if place >= len(lines) or ":" not in lines[place][:40]:
        return False
    first = _header_name(lines[place])
    if first not in (lists.SENDER if at_top and not ruled else lists.BEGINS_HEADERS):
        return False
    following = [line for line in lines[place : place + _HEADERS] if line.strip()][:_WRITTEN_HEADERS]
    names = {_header_name(line) for line in following}
    groups = (lists.SENDER, lists.SENT, lists.RECIPIENT, lists.SUBJECT)
    found = sum(not names.isdisjoint(group) for group in groups)
    if found >= 3 and not names.isdisjoint(lists.SENDER):
        return len(following) >= 3
    return not at_top and _short_block(lines[place : place + 2], ruled=ruled)


def _short_block(two: Sequence[str], *, ruled: bool) -> bool:
    """Two header lines and no more: with a time of day and an address, as only programs write them."""
    second = _header_name(two[1]) if len(two) > 1 else ""
    if second not in lists.ALL_HEADERS and not ruled:
        return False
    joined = " ".join(line[:LOOK] for line in two)
    return "@" in joined and _CLOCK.search(joined) is not None


def _header_name(line: str) -> str:
    name, colon, _ = line[:60].lstrip().partition(":")
    return plain_letters(name[:40]).strip("* \t\xa0") if colon else ""


def attribution(lines: Sequence[str], place: int, folded: str) -> int:
    """How many lines from here announce a quotation ("On Monday, Pat <…>" / "wrote:"); 0: none do.

    Where the quotation under it is not marked as such, all that follows is at stake, and more is asked:
    a time of day or an address, and nobody's "I wrote".
    """
    span, joined = _announcing(lines, place, folded)
    if not span:
        return 0
    if quotes_follow(lines, place + span):
        return span
    if joined.endswith(">"):  # a date and an address without a verb
        return 0
    return span if "@" in joined or joined[0] in _RULED or (span == 1 and _is_dry(joined)) else 0


def _is_dry(line: str) -> bool:
    """A date, a time and a name, as programs write it; not "On 4 May at 10:30 the tutor said:"."""
    opens = line.startswith(lists.OPENERS) or _SHARED.search(line) is not None
    return opens and _CLOCK.search(line) is not None and not any(word in line for word in lists.TOLD)


def _announcing(lines: Sequence[str], place: int, folded: str) -> tuple[int, str]:
    if _announces(folded):
        return 1, folded
    if not folded.startswith(lists.OPENERS) or DATED.search(folded) is None:
        return 0, ""
    joined, gaps = folded, False
    for span in range(2, _SPREAD + 1):
        if place + span > len(lines):
            break
        following = fold_line(lines[place + span - 1])
        if not following:
            if _CLOCK.search(folded) is None or span == _SPREAD:
                break
            gaps = True
            continue
        if len(joined) + len(following) > _ATTRIBUTION:
            break
        joined = f"{joined} {following}"
        if _announces(joined) and (not gaps or (following[0] in "<>" and "@" in joined)):
            return span, joined
    return 0, ""


def _announces(line: str) -> bool:
    """Ends like an attribution and carries a date or an address."""
    if len(line) > _ATTRIBUTION:
        return False
    if line[-1] not in ":：":
        if line[-1] == ">":
            return _DATE_FIRST.match(line) is not None and "@" in line
        return line.startswith("--") and line.endswith("--") and _verb_ends(line.strip(_RULED))
    ends = line.rstrip(_ENDS)
    if DATED.search(ends) is None:
        return False
    if _verb_ends(ends):
        return True
    opens = line.startswith(lists.OPENERS) or ("@" in line and _SHARED.search(line) is not None)
    # German and Welsh put the name behind the verb; Gmail's bare form is "2026-05-01 10:00 GMT Pat <p@x>:"
    if any(f" {verb} " in ends for verb in lists.WROTE_BEFORE_NAME):
        return opens
    if "@" in ends and opens:
        return ends.endswith((">", *lists.SENT_IT))
    return False


def _verb_ends(ends: str) -> bool:
    """As in "Pat wrote"; a person's own sentence says "I wrote", which no program does."""
    return ends.endswith(lists.WROTE) and not ends.endswith(lists.OWN_SENTENCES)


def words_before(line: str) -> str:
    """The reply that shares its line with the attribution behind it ("Yes. On Monday Pat wrote:")."""
    head = line[:LOOK]
    if plain_letters(head[:40]).lstrip("-_=* \t>").startswith(lists.OPENERS):
        return ""
    match = _SHARED.search(head)
    return head[: match.start()].rstrip() if match is not None else ""


def quotes_follow(lines: Sequence[str], place: int) -> bool:
    """Whether the next written line is marked as quoted, so that answers in between can be told."""
    for line in lines[place : place + 4]:
        if line.strip():
            return line.lstrip()[:1] in {">", "|"}
    return True


def fold_line(line: str) -> str:
    """The part of a line that decides, comparable."""
    return plain_letters(line[:LOOK]).strip()
