"""Other people in a complainant's papers: found as far as a program can, blacked out as a person says.

A program finds names in headers, in the case's own fields and on the staff list, addresses anywhere, and
words in mails that are written like names.  What only sense tells ("my neighbour at number 12") is a person's
to add.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mailbot.domain.papers import CasePapers, Named

BLACK = "█████"
_ADDRESS = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\.? +([A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
_PAIR = re.compile(r"(?<![\w'’])([A-Z][a-zà-ÿ'’-]+[ \t]+(?:(?:de|van|von|der|ap|ab)[ \t]+)?[A-Z][\w'’-]+)")
# Words that begin with a capital letter beside another one, and are nobody.
_NO_NAME = frozenset({
    "a", "an", "and", "are", "as", "at", "best", "but", "by", "complaint", "complaints", "date", "dear",
    "first", "for", "from", "good", "hello", "hi", "i", "if", "in", "institute", "it", "kind", "last", "many",
    "me", "member", "members", "module", "my", "no", "not", "of", "on", "or", "our", "re", "regards", "sent",
    "sincerely", "faithfully", "stage", "subject", "thank", "thanks", "that", "the", "there", "they", "this",
    "to", "tutor", "we", "what", "when", "why", "with", "yes", "you", "your", "yours",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "rev",
})  # fmt: skip
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Parties:
    """Who is known beforehand."""

    own: tuple[str, ...]  # the complainant's names and addresses: theirs to read
    public: tuple[str, ...]  # mailboxes and names of the organisation: nobody's data
    others: tuple[str, ...]  # names and addresses of everybody else in the record


def found(papers: CasePapers, parties: Parties) -> tuple[Named, ...]:
    """Everybody else who is named, with where; the longest first, so that none is blacked out by halves."""
    theirs = {word.casefold() for word in (*parties.own, *parties.public)}
    mails = "\n".join(paper.text for paper in papers.papers if paper.name.startswith("mail"))
    everything = "\n".join(text for _, text in papers.texts)
    candidates = [
        *parties.others,
        *_ADDRESS.findall(everything),
        *_TITLED.findall(everything),
        *_pairs(mails),
    ]
    distinct: dict[str, str] = {}
    for word in candidates:
        folded = " ".join(word.split()).casefold()
        if len(folded) >= _SHORTEST and folded not in theirs and not _is_part(folded, theirs):
            distinct.setdefault(folded, " ".join(word.split()))
    named = (Named(word, tuple(_where(papers, word))) for word in distinct.values())
    present = [one for one in named if one.where]
    return tuple(sorted(present, key=lambda one: (-len(one.text), one.text)))


def _pairs(text: str) -> Iterator[str]:
    for pair in _PAIR.findall(text):
        if not any(word.casefold().strip("'’") in _NO_NAME for word in pair.split()):
            yield pair


def _is_part(folded: str, theirs: set[str]) -> bool:
    """Whether it is the complainant's surname, say."""
    return any(re.search(rf"(?<!\w){re.escape(folded)}(?!\w)", one) for one in theirs)


def _where(papers: CasePapers, word: str) -> Iterator[str]:
    pattern = _pattern(word)
    for place, text in papers.texts:
        if pattern.search(text):
            yield place


def black_out(text: str, words: Iterable[str], own: Iterable[str]) -> str:
    """The text without these people: whole names and addresses, and the parts of names that stand alone.

    A part that the complainant's own name has too stays: their name is theirs to read.
    """
    kept = {part.casefold() for word in own for part in word.split()}
    wanted: list[str] = []
    for word in words:
        wanted.append(word)
        if "@" not in word:
            wanted += [part for part in word.split() if _stands_alone(part, kept)]
    for word in sorted(set(wanted), key=len, reverse=True):
        text = _pattern(word).sub(BLACK, text)
    return text


def _stands_alone(part: str, kept: set[str]) -> bool:
    folded = part.casefold()
    return len(part) >= _SHORTEST and part[:1].isupper() and folded not in kept and folded not in _NO_NAME


def names(text: str, words: Iterable[str], own: Iterable[str]) -> bool:
    """Whether any of these people would be blacked out in it."""
    return black_out(text, words, own) != text


def _pattern(word: str) -> re.Pattern[str]:
    spaced = r"\s+".join(re.escape(part) for part in word.split())
    return re.compile(rf"(?<!\w){spaced}(?!\w)", re.IGNORECASE)
