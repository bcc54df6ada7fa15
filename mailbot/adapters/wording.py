"""Small words for letters: dates as people say them, and strangers' text made harmless.

Everything a stranger wrote passes through `one_line` or `many_lines` before a letter sees it.  Neither
knows markup: escaping is the HTML templates' own business.
"""

import re
from datetime import date, datetime

from mailbot.domain.reasons import in_words

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# C0 and C1 controls, line and paragraph separators, zero-width and bidirectional marks, soft hyphens,
# lone surrogates, tag characters: nothing a reader should see, much that turns a line round or splits it.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_UNSEEN_BUT_LINES = re.compile(_UNSEEN.pattern.replace("\x00-\x1f", "\x00-\x09\x0b-\x1f"))
_SPACES = re.compile(r"\s+")
_LINK = re.compile(r"(?i)\b(?:https?|ftp)://\S+|\bwww\.\S+|\b[\w-]+(?:\.[\w-]+)+/\S*")
_STACKED = re.compile("[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4,}")


def one_line(text: str, longest: int) -> str:
    """Text fit for a header or a sentence: one line, visible characters, at most `longest` of them."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return shortened(text.strip(), longest)
    text = _STACKED.sub("", _UNSEEN.sub(" ", text[: longest * 8]))
    return shortened(_SPACES.sub(" ", text).strip(), longest)


def many_lines(text: str, longest: int) -> str:
    """Text of several lines: visible characters and LF alone, at most `longest` of them.

    No line ends with a space: "-- " would begin a signature, and mail programs fold what follows away.
    """
    text = text[: longest * 2].replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    seen = _STACKED.sub("", _UNSEEN_BUT_LINES.sub("", text))
    return shortened("\n".join(line.rstrip() for line in seen.strip().split("\n")), longest)


def unlinked(text: str) -> str:
    """Text without web addresses: we carry no stranger's link to whomever their From line names."""
    return _LINK.sub("(link left out)", text) if "/" in text or "www" in text.lower() else text


def shortened(text: str, longest: int) -> str:
    """At most `longest` characters, cut at a word where one ends near, with an ellipsis."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    word = cut.rfind(" ")
    return (cut[:word] if word > longest * 2 // 3 else cut).rstrip() + "…"


def day(when: date) -> str:
    """The date in words, a datetime's in the zone it carries: "Friday 4 December 2026"."""
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime) -> str:
    """Date and time in words: "Friday 4 December 2026 at 18:05".

    The very beginning of a day stands for a day without a time, as staff log what came by post (R28).
    """
    whole = (when.hour, when.minute, when.second, when.microsecond) == (0, 0, 0, 0)
    return day(when) if whole else _to_the_minute(when)


def due(when: datetime) -> str:
    """A day where the duty counts days (it ends with its last second, W2), else day and time."""
    return day(when) if _whole_day(when) else _to_the_minute(when)


def _to_the_minute(when: datetime) -> str:
    return f"{day(when)} at {when:%H:%M}"


def _whole_day(when: datetime) -> bool:
    return (when.hour, when.minute, when.second) == (23, 59, 59)


def short(when: datetime) -> str:
    """As `due`, for a subject: "Fri 4 Dec", "Fri 4 Dec at 18:05".  So near, the year goes without saying."""
    days = f"{_DAYS[when.weekday()][:3]} {when.day} {_MONTHS[when.month - 1][:3]}"
    return days if _whole_day(when) else f"{days} at {when:%H:%M}"


def plain(reason: str) -> str:
    """A recorded reason as words: "SUBJECT_MARKED (X)" is "the subject marks a complaint “X”"."""
    told = in_words(reason)
    if told:
        return told
    head, space, rest = reason.partition(" ")
    if not re.fullmatch(r"[A-Za-z]\w*", head) or ("_" not in head and not head.isupper()):
        return reason
    return head.replace("_", " ").lower() + space + rest


def quoted(text: str) -> str:
    """Text set off as a quotation in a plain letter."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))
