"""What is known of names: forenames, titles, particles, and words that stand where a name might."""

from enum import StrEnum

from mailbot.reading import words_jobs
from mailbot.reading import words_names as lists
from mailbot.reading.fold import plain_letters
from mailbot.reading.words_english import is_compound, is_english

PARTICLES = frozenset(
    {
        "af",
        "ben",
        "ibn",
        "bint",
        "abu",
        "dal",
        "del",
        "della",
        "das",
        "do",
        "e",
        "i",
        "los",
        "las",
        "lo",
        "san",
        "santa",
        "mc",
        "ni",
        "nic",
        "ó",
        "te",
        "'t",
        "op",
        "tot",
        "vander",
        "vom",
        "zu",
        "zum",
        "zur",
        "av",
        "verch",
        "a",
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
_MOUS = ("mous", "mouse", "mus", "moose")  # "Anon Ymous"
ONE_OF = frozenset({"a", "an", "one", "another", "your", "some", "just", "someone", "somebody"})


class Sort(StrEnum):
    """What a piece of text that stands for the writer is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    INITIALS = "initials"
    PSEUDONYM = "pseudonym"  # says in words that nobody is named
    ROLE = "role"
    NOTHING = "nothing"


def stand_in(plain: list[str]) -> Sort:
    """A pseudonym, or a role: words that name nobody, where no forename stands among the first two."""
    said = [word for word in plain if word and word not in PARTICLES]
    if not said or not lists.NAMELESS.isdisjoint(plain):
        given = len(said) == 2 and (is_forename(said[0]) or _is_called_anon(*said))
        return Sort.PSEUDONYM if said and not given else Sort.NOTHING
    if any(is_forename(word) for word in plain[:2]) and plain[0] not in lists.PSEUDONYMS:
        return Sort.NOTHING
    titled = said[0].strip(".") in lists.TITLES and len(said) > 1 and said[0] not in lists.PSEUDONYMS
    if titled and (len(said) > 2 or said[1] not in lists.PSEUDONYMS or said[1] in lists.FAMILY_WORDS):
        return Sort.NOTHING
    if len(said) > 1 and said[-1].endswith("s") and said[-1] in lists.PSEUDONYMS:  # "Priory trainees"
        return Sort.PSEUDONYM
    everyday = all(says(word) or word in lists.TITLES or word == "x" for word in said)
    if len(said) > 1 and all(only_compound(word) for word in said):  # "Nettie Blackwood"
        everyday = False
    if everyday and any(word in lists.ROLES or word in words_jobs.JOBS for word in (said[0], said[-1])):
        return Sort.PSEUDONYM if said[-1] in lists.PSEUDONYMS else Sort.ROLE
    if everyday and (len(said) > 1 or said[0] in lists.PSEUDONYMS or is_compound(said[0])):
        return Sort.PSEUDONYM
    if plain[0] in lists.ROLES or plain[-1] in lists.ROLES:
        return Sort.ROLE
    return Sort.NOTHING


def _is_called_anon(first: str, family: str) -> bool:
    """As "Anon Larsson": a name in Thailand, where a surname stands behind it; not "Anon Ymous"."""
    return first == "anon" and len(family) > 3 and not says(family) and not family.endswith(_MOUS)


def only_compound(word: str) -> bool:
    """Two everyday words run together, which are no word: "blackwood"."""
    return not is_english(word) and word not in lists.PSEUDONYMS and is_compound(word)


def says(word: str) -> bool:
    """Means something, so that a name made of such words alone names nobody."""
    if "-" in word:
        return all(map(says, filter(None, word.split("-"))))
    return (
        word in lists.PSEUDONYMS
        or word in lists.ROLES
        or word in words_jobs.JOBS
        or word in lists.NOT_NAMES
        or word in lists.PLACES
        or word in lists.ORGANISATION
        or is_english(word)
        or is_compound(word)
    )


def is_forename(plain: str) -> bool:
    """Known as one, or as the first half of one: "ellie-mae"."""
    return plain in lists.FORENAMES or plain.partition("-")[0] in lists.FORENAMES


def titles(plain: list[str]) -> int:
    """How many words at the head are titles; "Dean", "Bishop" and their like are names too."""
    start = 0
    while start < len(plain) and plain[start].strip(".") in lists.TITLES:
        name = is_forename(plain[start]) or plain[start] in lists.SURNAMES
        if name and (start + 1 >= len(plain) or not is_forename(plain[start + 1])):
            break
        start += 1
    return start


def untitled(text: str) -> str:
    """Without a title, where a forename and a surname remain: "Mr Dean Field", but "Mrs Patel"."""
    words = text.split()
    start = titles([plain_letters(word).strip(".") for word in words])
    return " ".join(words[start:]) if len(words) - start >= 2 else text
