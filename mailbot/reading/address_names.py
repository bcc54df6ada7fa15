"""Whether an address reads like somebody's name (R14)."""

import re

from mailbot.reading import words_jobs
from mailbot.reading import words_names as lists
from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import says
from mailbot.reading.words_english import is_english

_VOWEL = re.compile(r"[aeiouyw]")
_DRESSED = re.compile(r"[a-z]\d[a-z]")  # "h4ppy": a figure in the place of a letter
_CLUSTER = re.compile(r"[^aeiouyw]{5,}|[aeiou]{4,}|(.)\1\1")


def name_in_address(local: str) -> bool:
    """Whether the part before the @ reads like a person's name: jane.smith, j.smith2, janesmith."""
    plain = plain_letters(local).partition("+")[0]
    if plain in lists.ROLES:
        return False
    if _DRESSED.search(plain[:64]) is not None:
        return False
    parts = [part for part in re.split(r"[._\-\d]+", plain[:64]) if part]
    if not parts or any(part in lists.ROLES or part in lists.PSEUDONYMS for part in parts):
        return False
    if len(parts) >= 2:
        return _name_parts(parts)
    return _run_together(parts[0])


def _name_parts(parts: list[str]) -> bool:
    if not all(part.isalpha() for part in parts) or max(map(len, parts)) < 3:
        return False
    everyday = all(says(part) or is_english(part) for part in parts)
    if everyday and lists.SURNAMES.isdisjoint(parts) and lists.FAMILY_TOO.isdisjoint(parts):
        return False  # "rose.garden", "grace.period"
    family = any(part in lists.SURNAMES and not is_english(part) for part in parts)
    if family or any(part in lists.FORENAMES for part in parts):
        return True
    if all(len(part) == 1 for part in parts[:-1]) and len(parts) <= 3:  # "j.smith", "j.r.smith"
        stands_for = (lists.PSEUDONYMS, lists.ROLES, lists.NOT_NAMES, words_jobs.JOBS)
        return len(parts[-1]) >= 4 and not any(parts[-1] in words for words in stands_for)
    return len(parts) <= 3 and min(map(len, parts)) >= 3 and not any(map(says, parts)) and _spoken(parts)


def _spoken(parts: list[str]) -> bool:
    """Letters that can be spoken, as names can: not "wkt.zzq"."""
    return all(_VOWEL.search(part) is not None and _CLUSTER.search(part) is None for part in parts)


def _run_together(word: str) -> bool:
    if word in lists.FORENAMES and len(word) >= 3:
        return True
    if word[1:] in lists.SURNAMES and len(word) >= 5:
        return True
    if word[2:] in lists.SURNAMES and len(word) >= 7 and not is_english(word[2:]):  # "pjdavies", "aejones"
        return True
    for cut in range(2, len(word)):
        head, tail = word[:cut], word[cut:]
        if head in lists.FORENAMES and (tail in lists.SURNAMES or (len(tail) == 1 and cut >= 4)):
            return True
        if tail in lists.FORENAMES and head in lists.SURNAMES:
            return True
    return False
