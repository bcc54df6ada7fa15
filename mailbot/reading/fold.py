"""Text made comparable: one form for every way of writing the same words."""

import re
import unicodedata

# Letters of other scripts that look like ours, used to dress up a word.
_LOOKALIKES = str.maketrans(
    "абвгдеёіїјкмнорстухѕԁɡһαβεικμνορτυχ",
    "abbrдeeiijkmhopctyxsdghaβeikuvoptux",
)
_DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f]")
_FEW = 16  # runs of foreign letters that are replaced one by one
_FOREIGN = re.compile("[^\x00-\x7f]+")
_APOSTROPHES = "\u2018\u2019\u02bc\u0060\u00b4\u2032"
_SHORT = (
    ("can't", "can not"),
    ("won't", "will not"),
    ("shan't", "shall not"),
    ("n't", " not"),
    ("'m ", " am "),
    ("'ve ", " have "),
    ("'d ", " would "),
    ("'ll ", " will "),
    ("'re ", " are "),
    ("that's", "that is"),
    ("it's", "it is"),
    ("'s ", " "),
)
# Words that strengthen or soften and change no meaning; without them fewer phrases need listing.
FILLERS = frozenset(
    """very really extremely quite officially formally formal official also hereby absolutely completely
    totally incredibly deeply thoroughly utterly truly simply honestly frankly actually kindly serious
    just""".split()  # noqa: SIM905 - reads better
)
_WORD = re.compile(r"[\w'£%]+|\?")
_ASCII_SPACES = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) in "_'%?")} | {
    ord("?"): " ? "
}
# What clients typeset in English; with these gone most of it is ASCII, which splits four times as fast.
_TYPESET = ("\u201c", "\u201d", "\u2013", "\u2014", "\u2026", "\xa0", "\u2022", "\u00a3")


def clean_line(text: str) -> str:
    """NFKC, without invisible characters, on one line; look-alike letters stay."""
    if text.isascii():
        return _CONTROL.sub(" ", text)
    return _CONTROL.sub(" ", _DROPPED.sub("", unicodedata.normalize("NFKC", text)))


def plain_letters(text: str) -> str:
    """Case-folded, without accents, look-alikes as our letters."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    # Most letters need no second look: only the others are taken apart, each run of them once.
    runs = set(_FOREIGN.findall(folded))
    if len(runs) > _FEW:
        return _bare(folded)
    for run in runs:
        folded = folded.replace(run, _bare(run))
    return folded


def _bare(letters: str) -> str:
    """Letters without their accents, as ours where they look alike."""
    decomposed = unicodedata.normalize("NFKD", letters)
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(_LOOKALIKES)


def body_words(text: str) -> list[str]:
    """The words of a body, case-folded, short forms written out, fillers dropped; "?" is a word."""
    folded = text.casefold()
    if not folded.isascii():
        for mark in _APOSTROPHES:
            folded = folded.replace(mark, "'")
        for mark in _TYPESET:
            folded = folded.replace(mark, " ")
        if not folded.isascii():
            folded = _DROPPED.sub("", folded)
    if "'" in folded:
        for short, long in _SHORT:
            folded = folded.replace(short, long)
    words = folded.translate(_ASCII_SPACES).split() if folded.isascii() else _WORD.findall(folded)
    return [word for word in words if word not in FILLERS]
