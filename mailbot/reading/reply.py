"""The new words of a mail, apart from what it quotes, its signature and what servers add.

A line walker: every line is looked at once, a bounded number of characters of it.  What cannot be told
apart is kept as new, for losing a person's words costs more than keeping a quotation; the whole text
always stays on the mail.
"""

import re
from dataclasses import dataclass

from mailbot.reading import words_reply as lists
from mailbot.reading.fold import plain_letters

LINES = 4_000  # lines walked; the rest counts as new
_LOOK = 300  # characters of a line that decide what it is
_ATTRIBUTION = 250  # characters that an attribution spread over up to three lines may have


_DIGIT = re.compile(r"[\d@<]")
_LOOK_AT_START = 24  # characters
_RULES = frozenset("-_=*—")
_COLONS = frozenset(":：")
_STARTS = tuple(
    dict.fromkeys(
        start[:_LOOK_AT_START]
        for start in (*lists.OPENERS, *lists.DEVICES, *lists.DISCLAIMERS, *lists.SEPARATORS)
    )
)


@dataclass(frozen=True, slots=True)
class Words:
    """A body in its parts."""

    new: str  # what the writer says here, answers between quoted lines included
    signature: str  # under "-- ", or what devices and servers add
    copied: str  # an unquoted copy of an earlier mail, headers included, as forwards carry it
    quoted: bool  # something was set aside as quoted or copied


def new_words(text: str) -> Words:
    """Part a body.  Linear in its length."""
    lines = text.split("\n", LINES)
    new: list[str] = []
    quoted = False
    place = 0
    while place < len(lines):
        line = lines[place]
        if line[:1] == ">" or (line[:3].lstrip()[:1] in {">", "|"} and line[:3].strip()):
            quoted = True
            place += 1
            continue
        folded = _folded(line) if _may_end(line) else ""
        if folded:
            if _begins_copy(lines, place, folded):
                return _parts(new, [], lines[place:], quoted=True)
            span = _attribution(lines, place, folded)
            if span and _quotes_follow(lines, place + span):
                quoted, place = True, place + span
                continue
            if span:  # everything under it is the mail answered, not marked as such
                return _parts(new, [], lines[place:], quoted=True)
            if _ends_words(line, folded, at_top=not any(part.strip() for part in new)):
                signature, rest = _signature(lines, place)
                return _parts(new, signature, rest, quoted=quoted)
        new.append(line)
        place += 1
    return _parts(new, [], [], quoted=quoted)


def _parts(new: list[str], signature: list[str], copied: list[str], *, quoted: bool) -> Words:
    return Words(
        "\n".join(new).strip(),
        "\n".join(signature).strip(),
        "\n".join(copied).strip(),
        quoted or bool(copied),
    )


def _folded(line: str) -> str:
    return plain_letters(line[:_LOOK]).strip()


def _may_end(line: str) -> bool:
    """A cheap look: most lines neither announce nor separate anything."""
    start = line[:60].lstrip()
    if not start:
        return False
    if start[0] in _RULES or ":" in line[:40] or line.rstrip()[-1:] in _COLONS:
        return True
    return plain_letters(start[:_LOOK_AT_START]).startswith(_STARTS)


def _begins_copy(lines: list[str], place: int, folded: str) -> bool:
    """A separator ("-----Original Message-----"), or a block of header lines as Outlook writes it."""
    if folded[0] in "-_=*":
        core = folded.strip("-_=* :")
        if core in lists.SEPARATORS or core.startswith(("forwarded by ", "forwarded message from")):
            return True
        return not core and len(folded) >= 10 and _header_block(lines, place + 1)
    if folded[-1] == ":" and folded.rstrip(" :") in lists.SEPARATORS:
        return True
    return _header_block(lines, place)


def _header_block(lines: list[str], place: int) -> bool:
    """A sender line followed closely by two other header lines."""
    if place >= len(lines) or ":" not in lines[place][:40]:
        return False
    if _header_name(_folded(lines[place])) not in lists.SENDER:
        return False
    following = [_folded(line) for line in lines[place : place + 8]]
    following = [line for line in following if line][:5]
    if len(following) < 3:
        return False
    names = {_header_name(line) for line in following[1:]}
    groups = (lists.SENT, lists.RECIPIENT, lists.SUBJECT)
    return sum(not names.isdisjoint(group) for group in groups) >= 2


def _header_name(line: str) -> str:
    name, colon, _ = line[:40].partition(":")
    return name.strip("* \t") if colon else ""


def _attribution(lines: list[str], place: int, folded: str) -> int:
    """How many lines from here announce a quotation: 0 to 3 ("On Monday, Pat <…>" / "wrote:")."""
    joined = folded
    if _announces(joined):
        return 1
    if not joined.startswith(lists.OPENERS) or _DIGIT.search(joined) is None:
        return 0
    for span in (2, 3):
        if place + span > len(lines):
            return 0
        following = _folded(lines[place + span - 1])
        if not following or len(joined) + len(following) > _ATTRIBUTION:
            return 0
        joined = f"{joined} {following}"
        if _announces(joined):
            return span
    return 0


def _announces(line: str) -> bool:
    """Ends like an attribution and carries a date or an address."""
    if line[-1] not in ":：" or len(line) > _ATTRIBUTION:
        return False
    ends = line.rstrip(": ：\xa0")
    if _DIGIT.search(ends) is None:
        return False
    if ends.endswith(lists.WROTE):
        return True
    # German and Welsh put the name behind the verb; Gmail's bare form is "2026-05-01 10:00 GMT Pat <p@x>:"
    if any(f" {verb} " in ends for verb in ("schrieb", "ysgrifennodd", "skrev", "schreef", "wrote", "pisze")):
        return line.startswith(lists.OPENERS)
    return ends.endswith(">") and "@" in ends and line.startswith(lists.OPENERS)


def _quotes_follow(lines: list[str], place: int) -> bool:
    """Whether the next written line is marked as quoted, so that answers in between can be told."""
    for line in lines[place : place + 4]:
        if line.strip():
            return line.lstrip()[:1] in {">", "|"}
    return True


def _ends_words(line: str, folded: str, *, at_top: bool) -> bool:
    """A signature mark, a device's line, a disclaimer.  At the top of a mail a disclaimer ends nothing."""
    if line.rstrip("\r") in {"-- ", "--"} or folded in {"--", "—", "__", "___"}:
        return not at_top
    if folded.startswith(lists.DEVICES):
        return len(folded) < 120
    return not at_top and folded.startswith(lists.DISCLAIMERS)


def _signature(lines: list[str], place: int) -> tuple[list[str], list[str]]:
    """What lies under the mark, up to an earlier mail quoted below it."""
    for end in range(place, len(lines)):
        line = lines[end]
        if line[:1] == ">":
            return lines[place:end], lines[end:]
        folded = _folded(line)
        if folded and (_begins_copy(lines, end, folded) or _attribution(lines, end, folded)):
            return lines[place:end], lines[end:]
    return lines[place:], []
