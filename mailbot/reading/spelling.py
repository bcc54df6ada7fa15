"""The word for complaint in every spelling (D1, R7): where it stands, and whether it leaves doubt."""

import re

from rapidfuzz.distance import OSA

from mailbot.reading import words_subject as lists

_DIGITS = str.maketrans("01345@$", "oieasas")


_WELSH = re.compile(r"(?:ng?h?|g)?wyn(?:n|o|io|ion|ed|iad|iadau)?$|c+wyn+(?:o|ion)?$|nghwyn")
_REPEATED = re.compile(r"(.)\1{2,}")


def complaint_place(words: tuple[str, ...], folded: tuple[str, ...]) -> tuple[int | None, bool]:
    """Where the word for complaint stands, and whether its spelling leaves no doubt."""
    doubtful: int | None = None
    for place, (written, word) in enumerate(zip(words, folded, strict=True)):
        if place and folded[place - 1] in lists.ILLNESS and word.startswith("complaint"):
            continue
        if word in lists.COMPLAINT or written.casefold() in lists.COMPLAINT:
            return place, True
        if _WELSH.match(word) is not None or "".join(folded[place : place + 2]) in lists.COMPLAINT:
            return place, True  # in Welsh, or split: "com plaint"
        verdict = _spelling(word)
        if verdict is True:
            return place, True
        if verdict is False and _about_something(folded, place):
            return place, True
        if verdict is False and doubtful is None and not _means_conformity(folded, place):
            doubtful = place
    return doubtful, False


def _spelling(word: str) -> bool | None:
    """True: a complaint misspelt; False: perhaps one; None: another word."""
    if len(word) < 6 or word in lists.NOT_COMPLAINT:
        return None
    if word in lists.REAL_WORDS:
        return False
    plain = _REPEATED.sub(r"\1", word.translate(_DIGITS))
    if "complaint" in plain or "complain" in plain:
        return True
    if plain[0] not in "ck" or len(plain) > 13 or plain in lists.NOT_COMPLAINT:
        return None
    nearest = min(
        OSA.distance(plain, target, score_cutoff=2) for target in ("complaint", "complaints", "complaining")
    )
    return None if nearest > 2 else nearest == 1


def _about_something(folded: tuple[str, ...], place: int) -> bool:
    """As in "COMPLIANT about marker": nothing complies about anything."""
    return folded[place] in {"compliant", "compliants"} and folded[place + 1 : place + 2] in (
        ("about",),
        ("against",),
        ("regarding",),
        ("concerning",),
    )


def _means_conformity(folded: tuple[str, ...], place: int) -> bool:
    """As in "Compliant with GDPR", "Are you ISO compliant?"."""
    if not folded[place].startswith("compliant"):
        return False
    after = folded[place + 1] if place + 1 < len(folded) else ""
    return after in lists.COMPLIANT_OF or not lists.COMPLIANT_AFTER.isdisjoint(folded[:place])
