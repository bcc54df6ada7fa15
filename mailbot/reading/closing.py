"""Lines that close a letter, and what stands behind the closing on the same line."""

import re

from mailbot.reading import words_names, words_reply
from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import is_forename
from mailbot.reading.line_sort import is_closing

_CLOSING_LONGEST = 70
_NOT_LETTER = re.compile(r"[\W\d_]+")


def closed(line: str) -> str | None:
    """The rest of a line that closes a letter, by more ways than `after_closing` knows."""
    if len(line) > _CLOSING_LONGEST:
        return None
    words = line.split()
    named = len(words) > 1 and words[-1][:1].isupper() and is_forename(plain_letters(words[-1]).strip(".,!"))
    if is_closing(line) and not named:
        return ""
    known = after_closing(line)
    if known is not None:
        return known
    counts = [
        count
        for count in range(min(9, len(words) - 1), 0, -1)
        if len(words[count - 1].strip(".")) > 1 and is_closing(" ".join(words[:count]))
    ]
    apart = [count for count in counts if words[count - 1][-1] in ",.!-–—:"]
    if not apart and counts and (len(words) - counts[0] > 3 or not words[counts[0]][:1].isupper()):
        return None
    return " ".join(words[(apart or counts)[0] :]).strip("-–— ") if counts else None


def after_closing(line: str) -> str | None:
    """The rest of a line that closes a letter ("Thanks, Jo" -> "Jo"); None for any other line."""
    if len(line) > _CLOSING_LONGEST:
        return None
    folded = plain_letters(line)
    if _NOT_LETTER.sub("", folded) in words_reply.CLOSINGS:
        return ""
    words = line.split()
    for count in range(min(6, len(words) - 1), 0, -1):
        head = _NOT_LETTER.sub("", plain_letters("".join(words[:count])))
        if head in words_reply.CLOSINGS and (head != "from" or count == len(words)):
            rest = " ".join(words[count:])
            separated = words[count - 1][-1] in ",.!-–—:" or rest[:1] in "-–—("
            plain = plain_letters(words[count]).strip(".,")
            if (
                separated
                or plain in words_names.FORENAMES
                or plain in words_names.TITLES
                or plain in words_names.PSEUDONYMS
                or len(words) - count <= 2
            ):
                return rest.strip("-–— ")
            return None
    return None
