"""Who says in a mail who they are, or for whom they write."""

import re

from mailbot.reading import words_names
from mailbot.reading.fold import plain_letters
from mailbot.reading.known_names import PARTICLES, Sort
from mailbot.reading.names import NOTHING, Name, judge_name
from mailbot.reading.words_english import is_english

READ = 4_000  # characters of a body in which somebody introduces themselves
_NAME_CUES = (
    "my name is",
    "my name's",
    "my name’s",
    "my full name is",
    "my names",
    "i am called",
    "i'm called",
    "the complainant is",
    "my name:",
    "name of complainant is",
    "i write as",
    "signed by",
    "mi nombre es",
    "me llamo",
    "je m'appelle",
    "mein name ist",
    "ich heiße",
    "nazywam się",
    "mi chiamo",
    "mijn naam is",
    "i’m called",
    "fy enw i yw",
    "fy enw yw",
    "the name is",
    "this message was written by",
    "this message was sent by",
    "this complaint was made by",
    "this complaint was raised by",
    "this complaint was submitted by",
    "submitted on behalf of",
    "this form was submitted by",
    "this form was completed by",
)
_WEAK_CUES = ("i am ", "i'm ", "i’m ", "im ", "this is ", "i, ", "its ", "it's ", "it’s ")
_MOST_CUES = 12  # of one sort; who has not said their name by then will not
_FIELD = re.compile(
    r"[\s>*•-]{0,6}(?:q?\d{1,2}[.)]?\s{1,3})?(?:(?:your |my |full |complainant'?s? |customer |contact "
    r"|learner |member |candidate |first |fore)?names?"
    r"|enw|name of complainant|name of person complaining|submitted by|complainant"
    r"|from|signed)\s{0,3}(?:\*|\(\w{1,12}\))?\s{0,3}[:=]\s{0,3}(.{2,60})",
    re.IGNORECASE,
)
_FORENAME = re.compile(
    r"^[\s>*-]{0,6}(?:first ?names?|forenames?|given names?)\s{0,3}:([^\n]{1,40})$",
    re.IGNORECASE | re.MULTILINE,
)
_SURNAME = re.compile(
    r"^[\s>*-]{0,6}(?:last ?name|surname|family name)\s{0,3}:([^\n]{1,40})$", re.IGNORECASE | re.MULTILINE
)
STOP = frozenset(
    {
        "and",
        "from",
        "i",
        "a",
        "an",
        "the",
        "of",
        "with",
        "but",
        "who",
        "at",
        "my",
        "in",
        "on",
        "is",
        "am",
        "was",
        "member",
        "membership",
        "writing",
        "to",
        "here",
        "as",
        "for",
        "speaking",
        "we",
        "or",
        "ac",
        "yn",
        "aged",
        "age",
        "number",
        "no",
    }
)
_ASKED_FOR_NAME = re.compile(r"\byour name\b|\bwho (?:you are|are you)\b|\beich enw\b", re.IGNORECASE)
_SHORT_ANSWER = 400  # characters
_PIECES = re.compile(r"[.!?;:,\n]+\s*|\s[-–—]\s|\b(?:it is|it['’]s|its|this is)\s", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def stated(text: str, hint: frozenset[str] = frozenset()) -> Name:
    """Who the writer says they are: "my name is ...", "I am Jane Smith and ...".

    `hint`: plain words of the display name and the address, with which a name written small agrees.
    """
    head = text[:READ]
    folded = head.lower()
    plain = called(text)
    if plain.sort is not Sort.NOTHING:
        return plain
    for end in _ends_of(folded, _WEAK_CUES):
        name = _introduced(head[end : end + 60], plainly=False) or _small(head[end : end + 60], hint)
        if name is not None:
            return name
    return NOTHING


def in_fields(text: str) -> Name:
    """Whom lines such as "Name: ..." or "Forename: ..." and "Surname: ..." name."""
    head = text[:READ]
    parts = _FORENAME.search(head), _SURNAME.search(head)
    if parts[0] is not None and parts[1] is not None:
        whole = judge_name(f"{parts[0][1].strip()} {parts[1][1].strip()}")
        if whole.sort is Sort.PERSON:
            return whole
    for line in head.split("\n") if ":" in head else ():
        match = _FIELD.fullmatch(line.rstrip()) if ":" in line[:40] else None
        if match is not None:
            name = judge_name(match[1])
            if name.sort in {Sort.PERSON, Sort.PSEUDONYM, Sort.ORGANISATION}:
                return name
    return NOTHING


def answered(subject: str, text: str) -> Name:
    """The name in a short answer to our question for it: "Fine. Pat Lee. There was no box for it."."""
    asked = _ASKED_FOR_NAME.search(subject[:200])
    if asked is None or len(text) > _SHORT_ANSWER:
        return NOTHING
    for piece in _PIECES.split(text):
        name = judge_name(piece.strip(), strict=True)
        if name.sort is Sort.PERSON and " " in name.text:
            return name
    return NOTHING


def _ends_of(folded: str, cues: tuple[str, ...]) -> list[int]:
    """Where cues that stand as words of their own end, in the order of the list."""
    ends: list[int] = []
    for cue in cues:
        place = folded.find(cue)
        for _ in range(_MOST_CUES):
            if place < 0:
                break
            if place == 0 or not folded[place - 1].isalnum():
                ends.append(place + len(cue))
            place = folded.find(cue, place + 1)
    return ends


def _introduced(text: str, *, plainly: bool) -> Name | None:
    words: list[str] = []
    for word in text.lstrip(" :").split("\n")[0].split()[:5]:
        bare = word.strip(",.;:!?()\"'")
        plain = plain_letters(bare)
        if plain in STOP or not bare:
            break
        goes_on = bare.islower() and plain not in PARTICLES and (not bare.isascii() or bare.isalpha())
        if words and goes_on and (words[0][:1].isupper() or is_english(plain)):
            break
        words.append(bare)
        if word[-1] in ",.;:!?)":
            break
    name = judge_name(" ".join(words), strict=not plainly)
    if name.sort is not Sort.PERSON:
        return None
    if plainly:
        return name
    capital = all(word[0].isupper() for word in words if len(word) > 2)
    known = any(plain_letters(word) in words_names.FORENAMES for word in words)
    titled = plain_letters(words[0]).strip(".") in words_names.TITLES
    foreign = len(words) >= 2 and not any(is_english(plain_letters(word)) for word in words)
    return name if capital and (known or titled or foreign) else None


def called(text: str) -> Name:
    """The name that somebody gives as theirs in so many words: "my name is ..."."""
    head = text[:READ]
    for end in _ends_of(head.lower(), _NAME_CUES):
        name = _introduced(head[end : end + 60], plainly=True)
        if name is not None:
            return name
    return NOTHING


def _small(text: str, hint: frozenset[str]) -> Name | None:
    """Forename and surname of who wrote, without capitals: "hi this is petra lind im writing"."""
    words = [word.strip(",.;:!?()\"'") for word in text.partition("\n")[0].split()[:2]]
    if len(words) < 2 or not all(word.isalpha() and plain_letters(word) in hint for word in words):
        return None
    name = judge_name(" ".join(words), strict=True)
    return name if name.sort is Sort.PERSON else None


def letterhead(text: str) -> Name:
    """A name on the first line with an address, a date or a number under it, as letters have."""
    lines = [line.strip() for line in text[:600].split("\n") if line.strip()][:4]
    if len(lines) < 3 or len(lines[0]) > 50:
        return NOTHING
    if not any(_DIGIT.search(line[:60]) for line in lines[1:]) or max(map(len, lines[1:3])) > 70:
        return NOTHING
    name = judge_name(lines[0], strict=True)
    return name if name.sort in {Sort.PERSON, Sort.ORGANISATION} else NOTHING
