"""Capitals in a person's name, for those who sign without any or with nothing else.

The register keeps a name as it is signed (R34); a letter greets "pat o'shea" as "Pat O'Shea".
"""

import re

# Words inside a surname that are written small: "Ludovic de Montfort".
PARTICLES = frozenset(
    """
    af ab and ap av ben bin bint binti da das de del della den der di do dos du e ferch ibn la op ten ter tot
    van vom von y zu zum zur
    """.split()  # noqa: SIM905 - reads better
)
_SPACES = re.compile(r"(\s+)")
_PART = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[AEIOUY]|[^\x00-\x7f]")
_SHORT = 3  # letters of a word that may be initials or letters behind a name: "DJ", "III"


def greeted(name: str) -> str:
    """The name with capitals at its words where it is all small or all capitals; else as it is.

    Every character stays in its place.
    """
    spoken = any(len(part) > 1 for part in _PART.findall(name))
    if not (name.islower() or (name.isupper() and spoken)):
        return name
    words = _SPACES.split(name)
    first = next((place for place, word in enumerate(words) if word.strip()), 0)
    return "".join(
        word.lower() if place > first and word.lower() in PARTICLES else word_greeted(word, small=True)
        for place, word in enumerate(words)
    )


def word_greeted(word: str, *, small: bool = False) -> str:
    """A word in capitals, and with `small` one without any, as names are written; else as it is."""
    if word.isupper() and not _may_be_initials(word):
        return capitalised(word)
    return capitalised(word) if small and word.islower() else word


def capitalised(word: str) -> str:
    """One word of a name as names are written: "O'NEIL", "SMITH-JONES" and "MCBRIDE" alike."""
    return _PART.sub(_capital, word)


def _may_be_initials(word: str) -> bool:
    """As "DJ", "AJ" and "III", not "JO"; in small letters nobody could tell."""
    if len(word) > _SHORT or not word.isalpha():
        return False
    return _VOWEL.search(word) is None or set(word) == {"I"} or (len(word) < _SHORT and word[-1] == "J")


def _capital(part: re.Match[str]) -> str:
    """A piece between hyphens, full stops and apostrophes; a lone "s" behind one stays small."""
    text = part[0]
    before = part.string[part.start() - 1 : part.start()]
    if len(text) == 1 and before and before in "'’":
        cased = text.lower()
    elif len(text) > 4 and text[:2].lower() == "mc":
        cased = f"Mc{text[2].upper()}{text[3:].lower()}"
    else:
        cased = text[0].upper() + text[1:].lower()
    # "ß" would become two letters, and "ı" another one: such a word stays as it is signed.
    return cased if len(cased) == len(text) and cased.casefold() == text.casefold() else text
