"""Telling names from what stands in their place: pseudonyms, roles, organisations, initials, addresses."""

import re
from dataclasses import dataclass

from mailbot.domain import name_case
from mailbot.reading import words_jobs
from mailbot.reading import words_names as lists
from mailbot.reading.fold import clean_line, plain_letters
from mailbot.reading.known_names import ONE_OF, PARTICLES, Sort, is_forename, says, stand_in, titles
from mailbot.reading.words_english import is_english

_LONGEST = 80  # characters of a line that may hold a name
_MOST_WORDS = 8
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?[ .]?){1,4}")
_DOTTED = re.compile(r"(?:[^\W\d_]\. ?){1,4}[^\W\d_]?")
# Everything but letters, figures and what stands in names and addresses.
_ORNAMENT = re.compile(r"[^\w\s.,'’`´“”\"‘&()\[\]{}<>|/@+:;!?~·•*=#^–—-]")
_LETTERS = re.compile(r"[AFMBCDRLPGH][B-DF-HJ-NP-TV-Z][A-Z]{1,4}|[B-DF-HJ-NP-TV-Z]{2,6}")  # behind a name
_STATIONS = (["service", "station"], ["filling", "station"], ["petrol", "station"])
_TRADES = frozenset(  # behind a surname: "Osgood Engineers", not "the engineers"
    {"accountants", "engineers", "hauliers", "jewellers", "lawyers", "removals"}
)
_ABSTRACT = ("ability", "ibility", "ation", "ations", "ments", "ities", "ology")  # nobody's name
_CUT_SHORT = re.compile(r"\w{2,} [^\W\d_]\.$")  # "Ludmila P."
_GLUED = re.compile(r"([a-z]{2,15})[._]([a-z]{2,20})|([A-Z][a-z]{2,15})([A-Z][a-z]{2,20})")
_VIA = re.compile(
    r"\s+(?:via|on behalf of|for and on behalf of|c/o|at(?= [A-Z])|from(?-i:(?= [A-Z]))|@|\||/|~|·|•|–|—|-)"
    r"\s+.*$|\s+@.*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A piece of text judged; `text` is in its own letters where it is a name."""

    sort: Sort
    text: str = ""


NOTHING = Name(Sort.NOTHING)


def judge_name(text: str, *, strict: bool = False) -> Name:
    """What `text` is.  `strict` asks a single word to be a known forename, and capitals elsewhere."""
    line = _plainly(clean_line(text[: 2 * _LONGEST]))
    if not line or len(line) > _LONGEST or "@" in line:
        return NOTHING
    if "," in line and "(" in line.partition(",")[2]:  # "Patel, Priya (Example NHS Trust) and its address"
        line = line[: line.index("(", line.index(","))]
    line = _VIA.sub("", _BRACKETS.sub(" ", line)).strip(" ,;:-\"'")
    line = line if _CUT_SHORT.search(line) is not None else line.rstrip(".")
    line = _owner(_turned(" ".join(line.split())))
    words = line.split()
    if not words or len(words) > 2 * _MOST_WORDS:
        return NOTHING
    while len(words) > 1 and not words[-1].casefold().strip("x"):  # kisses
        words = words[:-1]
    plain = [plain_letters(word).strip(".,'’\"") for word in words]
    if len(plain) > 1 and plain[0] in ONE_OF and words[0][-1:] != "." and not _is_family(words, plain):
        return Name(Sort.PSEUDONYM, line)
    if _is_crowd(plain):
        return Name(Sort.PSEUDONYM, line)
    if _is_organisation(plain):
        return Name(Sort.ORGANISATION, line)
    if " ".join(plain).replace(".", " ") in lists.PLACEHOLDERS:  # "A.N. Other" too
        return Name(Sort.PSEUDONYM, line)
    initial = len(words) == 2 and words[0][1:] == "." and words[1][:1].isupper()
    initial = initial and not (plain[0] in {"a", "x"} and plain[1] in lists.PSEUDONYMS)
    sort = Sort.NOTHING if initial else stand_in(plain)
    if sort is not Sort.NOTHING:
        return Name(sort, line)
    return _person(words, plain, strict=strict)


def _is_crowd(plain: list[str]) -> bool:
    """As "The Group", "Concerned Parents Group", "Student Voice": several people, none of whom is known."""
    called = [word for word in plain if word not in {"the", "a", "of", "and", "some"}]
    return bool(called) and all(word in lists.CROWD or word in lists.PSEUDONYMS for word in called) and (
        not lists.CROWD.isdisjoint(called)
    )


def _is_family(words: list[str], plain: list[str]) -> bool:
    """As "A Cole", not "A Fellow of the Institute"."""
    family = plain[-1] in lists.SURNAMES and not says(plain[-1])
    return len(plain) == 2 and plain[0] == "a" and words[1][:1].isupper() and family


def _plainly(line: str) -> str:
    """Without pictures and ornaments; "pat.lee" and "PatLee" as "pat lee"."""
    line = _ORNAMENT.sub(" ", line).strip(" \t\"'“”‘’,;:!-–—~*_|+=#^").lstrip(".")
    line = line if _CUT_SHORT.search(line) is not None else line.rstrip(". ")
    parts = _GLUED.fullmatch(line)
    if parts is not None:
        first, last = (parts[1] or parts[3]), (parts[2] or parts[4])
        if is_forename(plain_letters(first)):
            return f"{first.title()} {last.title()}"
    return line


def _turned(line: str) -> str:
    """As in "Smith, Jane" and "SMITH, Jane (Mrs)" read forwards; titles and degrees are cut."""
    head, comma, tail = line.partition(",")
    if not comma:
        words = line.split()
        shouted = len(words) == 2 and words[0].isupper() and words[0].isalpha() and len(words[0]) > 3
        if shouted and words[1][1:].islower():
            return f"{words[1]} {_written(words[0])}"
        return line
    head, tail = head.strip(), tail.strip()
    first = tail.split(",")[0].strip()
    words = first.split()
    plain = [plain_letters(word).strip(".") for word in words]
    family = head.isupper() or plain_letters(head.split()[0]) in PARTICLES if head else False
    if (
        not words
        or len(head.split()) > (4 if family else 2)
        or len(words) > 3
        or plain[0] in lists.POSTNOMINALS
    ):
        return head
    if not is_forename(plain[0]) and any(says(word) for word in plain):
        return head
    if len(head.split()) == 2 and not (head.isupper() or is_forename(plain[0])):
        whose = plain_letters(head).split()
        if len(words) > 1 or any(map(is_forename, whose)):
            return head
    if not _WORD.fullmatch(words[0]):
        return head
    return f"{first} {_written(head) if head.isupper() else head}"


def _written(capitals: str) -> str:
    """A surname in capitals as it is written: "VAN DER BERG", "MCBRIDE", "O'NEIL"."""
    return " ".join(
        word.lower() if plain_letters(word) in name_case.PARTICLES else name_case.capitalised(word)
        for word in capitals.split()
    )


def _owner(line: str) -> str:
    """As in "Dave's iPad" names Dave."""
    first, _, rest = line.replace("’", "'").partition("'s ")
    if rest and plain_letters(first) in lists.FORENAMES and plain_letters(rest.split()[0]) in lists.ROLES:
        return first
    return line


def _is_organisation(plain: list[str]) -> bool:
    if len(plain) < 2 or (plain[0] in words_jobs.JOBS and plain[0] not in lists.ORGANISATION):
        return False
    return (
        (
            plain[-1] in lists.ORGANISATION
            and not (len(plain) == 2 and is_forename(plain[0]) and plain[-1] in lists.SURNAMES)
        )
        or plain[-2:] in (["&", "sons"], ["and", "sons"], ["", "sons"])
        or (plain[-2:] in _STATIONS and len(plain) > 2)
        or (plain[-1] in _TRADES and not says(plain[0]) and not is_forename(plain[0]))
        or any(word in {"ltd", "limited", "plc", "llp", "nhs", "university"} for word in plain)
    )


def _person(words: list[str], plain: list[str], *, strict: bool) -> Name:
    """A person's name, or initials, or nothing."""
    start = titles(plain)
    end = len(plain)
    while end > start + 1 and (
        plain[end - 1].replace(".", "") in lists.POSTNOMINALS or _is_degree(words[start:end])
    ):
        end -= 1
    core, core_plain = words[start:end], plain[start:end]
    if (
        not core
        or len(core) > _MOST_WORDS - 1
        or not all(_WORD.fullmatch(word) or word == "&" for word in core)
    ):
        return NOTHING
    if not any(word.strip("x") for word in core_plain):  # kisses
        return NOTHING
    if start and len(core) == 1 and len(core_plain[0]) < 2:
        return Name(Sort.INITIALS, " ".join(core))
    if not start and _are_initials(core, core_plain):
        return Name(Sort.INITIALS, " ".join(core))
    long = [word for word in core_plain if len(word) > 1 or not word.isascii()]
    where = all(word in lists.PLACES or is_english(word) for word in core_plain)
    if where and not start and not lists.PLACES.isdisjoint(core_plain) and not is_forename(core_plain[0]):
        return NOTHING  # "Leeds", "North Yorkshire"; not "Corin Crewe"
    if _speaks(core_plain) and not _is_family_too(core, core_plain, titled=start > 0, strict=strict):
        return NOTHING
    shown = _as_signed((*words[:start], *core))
    if len(core) == 1 and not start:
        return _forename(core[0], core_plain[0], shown, strict=strict)
    capital = all(
        word[:1].isupper() or not word[:1].islower() for word in core if plain_letters(word) not in PARTICLES
    )
    low = [word for word in core[1:] if word.islower() and plain_letters(word) not in PARTICLES]
    if low and len(core) > 2 and not all(word.islower() for word in core):  # "Fy enw i yw Pat Lee"
        return NOTHING
    likely = any(word in lists.FORENAMES for word in core_plain) or any(
        word in lists.SURNAMES for word in core_plain
    )
    family = core_plain[-1] in lists.SURNAMES or len(core_plain[0]) == 1
    family = family or _is_trade_too(core, core_plain)
    if core_plain[-1] in words_jobs.JOBS and not (start or family or is_forename(core_plain[0])):
        return NOTHING
    spoken = not likely and core[0][:1].isupper() and len(core) > 1 and core[-1].islower()
    if spoken and plain_letters(core[-1]) not in PARTICLES:  # "Ngā mihi", "Srdačan pozdrav"
        return NOTHING
    likely = likely or (len(core) in {2, 3} and not any(is_english(word) for word in core_plain))
    if strict and not capital and not likely:
        return NOTHING
    if len(core_plain[-1]) == 1 and words[-1].endswith("."):
        shown = f"{shown.rstrip('.')}."
    return Name(Sort.PERSON, shown) if long and (capital or likely or not strict) else NOTHING


def _speaks(plain: list[str]) -> bool:
    """Has a word of what stands at the end of a mail without being a name."""
    return any(
        word in lists.NOT_NAMES and word not in lists.FORENAMES
        for word in plain
        if word not in PARTICLES and len(word) > 1
    )


def _is_family_too(core: list[str], plain: list[str], *, titled: bool, strict: bool) -> bool:
    """As "Jane Street", "Mrs Best", "E. March" and "Anh Do": a surname that is an everyday word too."""
    *first, last = plain
    if last not in lists.FAMILY_TOO or not core[-1][:1].isupper() or _speaks(first):
        return False
    if not first:
        return titled and len(last) > 3
    if len(last) <= 3 or len(first[0]) == 1:  # "Hope So" and "A Day" name nobody
        dotted = len(first[0]) == 1 and core[0] != "A" and len(last) > 3
        return dotted or (is_forename(first[0]) and not is_english(first[0]))
    return core[0][:1].isupper() and (
        titled or is_forename(first[0]) or not (strict or says(first[0]))
    )


def _is_trade_too(core: list[str], plain: list[str]) -> bool:
    """As "Kezia Farmer", not "Ward Clerk": behind a word that means nothing else."""
    capitals = len(core) == 2 and all(word[:1].isupper() for word in core)
    return capitals and plain[-1] in lists.FAMILY_TRADES and not says(plain[0])


def _is_degree(words: list[str]) -> bool:
    """Capitals behind two words in the usual case: "Anselm Doyle OSB", "P. Lee FRSA"."""
    last = words[-1].strip(".,()")
    if len(words) >= 3 and _LETTERS.fullmatch(last) and any(word[1:2].islower() for word in words):
        return True
    return (
        len(words) >= 3
        and 2 <= len(last) <= 5
        and last.isalpha()
        and last.isupper()
        and all(word[1:2].islower() for word in words[:2])
    )


def _forename(word: str, plain: str, shown: str, *, strict: bool) -> Name:
    """One word alone is a name when it is known as one, or at least written as one."""
    if is_forename(plain):
        return Name(Sort.PERSON, shown)
    if plain in lists.PSEUDONYMS:
        return Name(Sort.PSEUDONYM, shown)
    if plain in lists.ROLES:
        return Name(Sort.ROLE, shown)
    if word.lower() == word.upper():  # of a script without capitals
        return Name(Sort.PERSON, shown) if 2 <= len(word) <= 8 and not strict else NOTHING
    written = (
        not plain.endswith(_ABSTRACT)
        and word[:1].isupper()
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


def _as_signed(words: tuple[str, ...]) -> str:
    """In its own letters (R34), save a surname set off in capitals: "Luc PETIT"."""
    joined = "".join(words)
    if joined.isupper() or joined.islower():
        return " ".join(words)
    return " ".join(name_case.word_greeted(word) if len(word) > 2 else word for word in words)
