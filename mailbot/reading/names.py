"""Telling names from what stands in their place: pseudonyms, roles, organisations, initials, addresses."""

import re
from dataclasses import dataclass
from enum import StrEnum

from mailbot.reading import words_names as lists
from mailbot.reading.fold import clean_line, plain_letters

_LONGEST = 80  # characters of a line that may hold a name
_MOST_WORDS = 6
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ .]?){1,4}")
_DOTTED = re.compile(r"(?:[^\W\d_]\. ?){1,4}[^\W\d_]?")
_VIA = re.compile(r"\s+(?:via|on behalf of|c/o|@|\||/|~|·|•|–|—| - )\s*.*$", re.IGNORECASE)
_PARTICLES = frozenset(
    {
        "de",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "bin",
        "binti",
        "ap",
        "ab",
        "al",
        "el",
        "da",
        "dos",
        "di",
        "du",
        "st",
        "y",
        "and",
        "ferch",
        "ter",
        "ten",
        "o",
        "mac",
        "&",
    }
)


class Sort(StrEnum):
    """What a piece of text that stands for the writer is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    INITIALS = "initials"
    PSEUDONYM = "pseudonym"  # says in words that nobody is named
    ROLE = "role"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Name:
    """A piece of text judged; `text` is presentable where it is a name."""

    sort: Sort
    text: str = ""


NOTHING = Name(Sort.NOTHING)


def judge_name(text: str, *, strict: bool = False) -> Name:
    """What `text` is.  `strict` asks a single word to be a known forename, and capitals elsewhere."""
    line = clean_line(text[: 2 * _LONGEST]).strip(" \t\"'“”‘’,.;:!-–—~*_|")
    if not line or len(line) > _LONGEST or "@" in line:
        return NOTHING
    if "," in line and "(" in line.partition(",")[2]:  # "Patel, Priya (Example NHS Trust) and its address"
        line = line[: line.index("(", line.index(","))]
    line = _VIA.sub("", _BRACKETS.sub(" ", line)).strip(" ,.;:-\"'")
    line = _owner(_turned(" ".join(line.split())))
    words = line.split()
    if not words or len(words) > 2 * _MOST_WORDS:
        return NOTHING
    while len(words) > 1 and not words[-1].casefold().strip("x"):  # kisses
        words = words[:-1]
    plain = [plain_letters(word).strip(".,'’\"") for word in words]
    if _is_organisation(plain):
        return Name(Sort.ORGANISATION, line)
    known = any(is_forename(word) for word in plain[:2])
    if not known or plain[0] in lists.PSEUDONYMS:
        if any(word in lists.PSEUDONYMS for word in plain):
            return Name(Sort.PSEUDONYM, line)
        if plain[0] in lists.ROLES or plain[-1] in lists.ROLES:
            return Name(Sort.ROLE, line)
    return _person(words, plain, strict=strict)


def is_forename(plain: str) -> bool:
    """Known as one, or as the first half of one: "ellie-mae"."""
    return plain in lists.FORENAMES or plain.partition("-")[0] in lists.FORENAMES


def _turned(line: str) -> str:
    """As in "Smith, Jane" and "SMITH, Jane (Mrs)" read forwards; titles and degrees are cut."""
    head, comma, tail = line.partition(",")
    if not comma:
        words = line.split()
        if len(words) == 2 and words[0].isupper() and len(words[0]) > 3 and words[1][1:].islower():
            return f"{words[1]} {words[0]}"
        return line
    head, tail = head.strip(), tail.strip()
    first = tail.split(",")[0].strip()
    words = first.split()
    plain = [plain_letters(word).strip(".") for word in words]
    if not words or len(head.split()) > 2 or len(words) > 3 or plain[0] in lists.POSTNOMINALS:
        return head
    if any(word in lists.ROLES or word in lists.ORGANISATION or word in lists.NOT_NAMES for word in plain):
        return head
    if len(head.split()) == 2 and not (head.isupper() or plain[0] in lists.FORENAMES):
        return head
    return f"{first} {head}" if _WORD.fullmatch(words[0]) else head


def _owner(line: str) -> str:
    """As in "Dave's iPad" names Dave."""
    first, _, rest = line.replace("’", "'").partition("'s ")
    if rest and plain_letters(first) in lists.FORENAMES and plain_letters(rest.split()[0]) in lists.ROLES:
        return first
    return line


def _is_organisation(plain: list[str]) -> bool:
    if len(plain) < 2:
        return False
    return (
        plain[-1] in lists.ORGANISATION
        or plain[-2:] in (["&", "sons"], ["and", "sons"], ["", "sons"])
        or any(word in {"ltd", "limited", "plc", "llp", "nhs", "university"} for word in plain)
    )


def _person(words: list[str], plain: list[str], *, strict: bool) -> Name:
    """A person's name, or initials, or nothing."""
    start = 0
    while start < len(plain) and plain[start] in lists.TITLES:
        start += 1
    end = len(plain)
    while end > start + 1 and (plain[end - 1] in lists.POSTNOMINALS or _is_degree(words[start:end])):
        end -= 1
    core, core_plain = words[start:end], plain[start:end]
    if (
        not core
        or len(core) > _MOST_WORDS - 1
        or not all(_WORD.fullmatch(word) or word == "&" for word in core)
    ):
        return NOTHING
    if start and len(core) == 1 and len(core_plain[0]) < 2:
        return Name(Sort.INITIALS, " ".join(core))
    if not start and _are_initials(core, core_plain):
        return Name(Sort.INITIALS, " ".join(core))
    long = [word for word in core_plain if len(word) > 1 or not word.isascii()]
    if any(
        word in lists.NOT_NAMES and word not in lists.FORENAMES
        for word in core_plain
        if word not in _PARTICLES and len(word) > 1
    ):
        return NOTHING
    shown = " ".join(_cased(word, core) for word in (*words[:start], *core))
    if len(core) == 1 and not start:
        return _forename(core[0], core_plain[0], shown, strict=strict)
    capital = all(
        word[:1].isupper() or not word[:1].islower() for word in core if plain_letters(word) not in _PARTICLES
    )
    likely = any(word in lists.FORENAMES for word in core_plain) or any(
        word in lists.SURNAMES for word in core_plain
    )
    if strict and not capital and not likely:
        return NOTHING
    return Name(Sort.PERSON, shown) if long and (capital or likely or not strict) else NOTHING


def _is_degree(words: list[str]) -> bool:
    """Capitals behind two words in the usual case: "Anselm Doyle OSB"."""
    last = words[-1].strip(".,()")
    return (
        len(words) >= 3
        and 2 <= len(last) <= 5
        and last.isalpha()
        and last.isupper()
        and all(word[1:2].islower() for word in words[:2])
    )


def untitled(text: str) -> str:
    """Without a title, where a forename and a surname remain: "Mr Dean Field", but "Mrs Patel"."""
    words = text.split()
    start = 0
    while start < len(words) and plain_letters(words[start]).strip(".") in lists.TITLES:
        start += 1
    return " ".join(words[start:]) if len(words) - start >= 2 else text


def _forename(word: str, plain: str, shown: str, *, strict: bool) -> Name:
    """One word alone is a name when it is known as one, or at least written as one."""
    if is_forename(plain):
        return Name(Sort.PERSON, shown)
    if plain in lists.PSEUDONYMS:
        return Name(Sort.PSEUDONYM, shown)
    if plain in lists.ROLES:
        return Name(Sort.ROLE, shown)
    written = (
        word[:1].isupper()
        and 3 <= len(word) <= 15
        and (word[1:].islower() or plain in lists.SURNAMES or "'" in word or "-" in word)
    )
    return Name(Sort.PERSON, shown) if written and not strict else NOTHING


def _are_initials(core: list[str], plain: list[str]) -> bool:
    joined = " ".join(core)
    if len(core) == 1 and plain[0] in lists.FORENAMES:
        return False
    return (
        _INITIALS.fullmatch(joined) is not None
        and (joined.isupper() or _DOTTED.fullmatch(joined) is not None)
        and len(joined.replace(".", "").replace(" ", "")) <= 4
    )


def _cased(word: str, all_words: list[str]) -> str:
    """Names in one case throughout are written as names are."""
    joined = "".join(all_words)
    if len(word) > 1 and (joined.isupper() or joined.islower()):
        return word.title() if "'" not in word else "'".join(part.capitalize() for part in word.split("'"))
    if len(word) > 2 and word.isupper() and len(all_words) > 1:
        return word.title()
    return word.strip(",")


def name_in_address(local: str) -> bool:
    """Whether the part before the @ reads like a person's name: jane.smith, j.smith2, janesmith."""
    plain = plain_letters(local).partition("+")[0]
    if plain in lists.ROLES:
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
    if any(part in lists.FORENAMES or part in lists.SURNAMES for part in parts):
        return True
    return len(parts) == 2 and len(parts[0]) == 1 and len(parts[1]) >= 4 and parts[1] not in lists.NOT_NAMES


def _run_together(word: str) -> bool:
    if word in lists.FORENAMES and len(word) >= 3:
        return True
    if word[1:] in lists.SURNAMES and len(word) >= 5:
        return True
    for cut in range(2, len(word) - 1):
        head, tail = word[:cut], word[cut:]
        if head in lists.FORENAMES and (tail in lists.SURNAMES or (len(tail) == 1 and cut >= 4)):
            return True
        if tail in lists.FORENAMES and head in lists.SURNAMES:
            return True
    return False
