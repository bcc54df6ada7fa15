"""What a line near the end of a mail is: a closing, somebody's work, how to reach them, or prose."""

import re
from enum import StrEnum

from mailbot.reading import words_jobs as lists
from mailbot.reading import words_names
from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import is_forename
from mailbot.reading.words_english import is_english

_LONGEST_CLOSING = 70
_SHORT = 60  # characters of a line that is no prose
_WORDS_IN_JOB = 9
_BARS = re.compile(r" +[|•·] +")
_NAME = 3  # words of a name that begins with a known forename
_ALONE = frozenset({"cc", "bcc", "enc", "encs", "encl", "att", "copy"})  # labels without a colon or a number
_LETTER = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_CONTACT = re.compile(
    r"@|https?:|www\.|\+?\(?\d[\d ().-]{6,}\d|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\[cid:|\[image"
    r"|\b\w+\.(?:co|com|org|net)\b",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?]['\")\s]*$")
_ADDRESS = re.compile(
    r"^(?:flat|unit|apt|suite|po box)?\s*\d{1,4}[a-z]?,?\s+\w|\b(?:road|street|avenue|lane|close|drive"
    r"|crescent|terrace"
    r"|gardens|court|house|way|park|estate|square|floor|building)\b[,.]?$",
    re.IGNORECASE,
)


class Line(StrEnum):
    """The sorts of lines that end a mail."""

    CLOSING = "closing"  # "Kind regards"
    JOB = "job"  # "Head of Estates, Quarry Trust"
    CONTACT = "contact"  # telephone, address, web page, "Enc: 2", rules
    SHORT = "short"  # maybe a name
    PROSE = "prose"


def sort_line(line: str) -> Line:
    """The sort of a line that is stripped and not empty; at most its first 200 characters count."""
    head = line[:200]
    words = _LETTER.findall(plain_letters(head))
    if not words or is_closing(head):
        return Line.CLOSING if words else Line.CONTACT
    label, colon, _ = head.partition(":")
    if (colon and plain_letters(label).strip(" *-.") in lists.LABELS) or _is_labelled(head):
        return Line.CONTACT
    if _heads_with_name(head):
        return Line.SHORT
    if _CONTACT.search(head) is not None and len(head) <= 2 * _SHORT and not _tells(head, words):
        return Line.CONTACT
    if _begins_name(words):
        return Line.SHORT
    if len(head) <= _SHORT and _ADDRESS.search(head) is not None and not _tells(head, words):
        return Line.CONTACT
    if is_work(words) and len(words) <= _WORDS_IN_JOB and not _tells(head, words):
        return Line.JOB
    return Line.SHORT if len(head) <= _SHORT and len(words) <= _WORDS_IN_JOB else Line.PROSE


def _heads_with_name(line: str) -> bool:
    """As in "Pat Lee | Tutor | 01632 960000"."""
    first = _BARS.split(line, maxsplit=1)[0]
    words = _LETTER.findall(plain_letters(first))
    short = first != line and 1 <= len(words) <= _NAME + 1 and first.strip()[:1].isalpha()
    work = bool(words) and is_work(words) and not is_forename(words[0])
    return short and not work and not any(map(str.isdigit, first)) and "@" not in first and ":" not in first


def _begins_name(words: list[str]) -> bool:
    """As in "Jack Carpenter", "Mrs Park", "M. Park", though what follows the first word might be anything."""
    first = words[0].strip(".")
    if len(words) < 2 or len(words) > _NAME or words[-1] in words_names.ORGANISATION:
        return False
    return is_forename(first) or first in words_names.TITLES or (len(first) == 1 and len(words) == 2)


def is_work(words: list[str]) -> bool:
    """Whether plain words name a job, a department or an organisation."""
    return any(word.strip(".") in lists.JOBS or word in words_names.ORGANISATION for word in words)


def _is_labelled(line: str) -> bool:
    """As in "m 07700 900771", "Member 00318846"."""
    first, _, rest = line.partition(" ")
    if plain_letters(first).strip(".:") in _ALONE:
        return bool(rest)
    return (
        plain_letters(first).strip(".:") in lists.LABELS and bool(rest) and any(map(str.isdigit, rest[:12]))
    )


def _tells(line: str, words: list[str]) -> bool:
    """A sentence, though it is short or holds an address: "Ring me on 07700 900123."""
    everyday = sum(is_english(word) and word not in lists.JOBS for word in words)
    return (_END.search(line) is not None and everyday >= 3) or everyday >= 5


def is_closing(line: str) -> bool:
    """Nothing but words that close a letter: "With many thanks and kind regards,"."""
    if len(line) > _LONGEST_CLOSING or not line[:1].isalpha():
        return False
    words = [
        word for part in _LETTER.findall(plain_letters(line)) for word in re.split(r"[-'’.]", part) if word
    ]
    return (
        bool(words)
        and all(word in lists.CLOSING_WORDS for word in words)
        and any(word in lists.CLOSING_CORE for word in words)
    ) or _thanks_for(line, words)


def _thanks_for(line: str, words: list[str]) -> bool:
    """As in "Thanks for your help,", "Yours in utter disbelief,": a line of its own that ends in a comma."""
    if not words or not line.rstrip().endswith(",") or len(words) > _WORDS_IN_JOB:
        return False
    return words[0] in {"yours", "thanks"} or words[:2] in (["thank", "you"], ["many", "thanks"])
