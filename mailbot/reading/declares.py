"""Whether the writer calls it a complaint of their own: "I wish to complain", not "how do I complain?"."""

from collections.abc import Iterator
from itertools import pairwise

from mailbot.reading.words_subject import ILLNESS

COMPLAIN = frozenset(
    {
        "complain",
        "complaint",
        "complaints",
        "complaining",
        "cwyn",
        "cwyno",
        "gwyno",
        "gŵyn",
    }
)
_DECLARES = frozenset(
    {
        "wish",
        "want",
        "like",
        "need",
        "have",
        "must",
        "writing",
        "write",
        "raise",
        "raising",
        "lodge",
        "lodging",
        "submit",
        "submitting",
        "make",
        "making",
        "register",
        "registering",
        "file",
        "filing",
        "log",
        "pursue",
        "bring",
        "treat",
        "accept",
        "hoffwn",
        "eisiau",
        "gwneud",
        "am",
        "find",
        "feel",
        "attached",
        "our",
        "my",
        "below",
        "constitutes",
        "take",
        "consider",
        "forced",
        "following",
        "two",
        "three",
    }
)
_DENIES = frozenset(
    {
        "no",
        "not",
        "without",
        "never",
        "nor",
        "avoid",
        "than",
    }
)
_WONDERS = frozenset(
    {
        "how",
        "if",
        "whether",
        "where",
        "who",
        "whom",
        "process",
        "procedure",
        "policy",
        "about",
        "could",
        "before",
        "thinking",
        "considering",
        "may",
        "might",
        "on",
        "against",
        "your",
        "handle",
        "of",
        "deal",
        "right",
        "sorting",
        "resolving",
        "dealing",
        "handling",
        "reply",
        "outcome",
        "decision",
        "address",
        "received",
        "understand",
        "withdraw",
        "withdrawing",
        "drop",
        "close",
        "closed",
        "resolved",
        "why",
        "he",
        "she",
        "they",
        "customer",
        "customers",
        "cut",
        "cuts",
        "reduce",
        "reduces",
        "reducing",
        "fewer",
        "less",
        "manage",
        "manages",
        "managing",
        "track",
        "tracks",
        "tracking",
        "resolves",
        "someone",
        "anyone",
        "people",
        "other",
        "others",
    }
)
_NAMES_OFFICE = frozenset(
    {
        "free",
        "report",
        "reports",
        "statistics",
        "figures",
        "survey",
        "returns",
        "dashboard",
        "policy",
        "policies",
        "procedure",
        "procedures",
        "process",
        "processes",
        "form",
        "team",
        "department",
        "handling",
        "training",
        "manager",
        "officer",
        "course",
        "module",
        "workshop",
        "management",
        "log",
        "data",
        "address",
        "email",
        "section",
        "page",
        "office",
        "desk",
        "register",
        "panel",
        "stage",
        "software",
    }
)
_RESOLVED = frozenset(
    {
        "wish",
        "want",
        "like",
        "need",
        "have",
        "writing",
        "write",
        "going",
        "forced",
        "decided",
    }
)
_ASKS = frozenset(
    {
        "how",
        "if",
        "whether",
        "where",
        "who",
        "before",
        "may",
        "might",
    }
)
_THIS_IS = frozenset(
    {("this", "is"), ("this", "as"), ("this", "email"), ("this", "letter"), ("here", "is"), ("now", "the")}
)
_TOLD_OF = frozenset(
    {
        "has",
        "had",
        "was",
        "were",
        "made",
        "been",
        "received",
        "lodged",
        "raised",
        "filed",
        "brought",
        "submitted",
    }
)
_RECEIVES = frozenset({"had", "received", "got"})
_WANTS = frozenset({"want", "wish", "like", "need"})
_SUPPOSES = frozenset({"ever", "were", "wanted", "needed", "wished"})
_EARLIER = 10  # words before, in which "if I ever had to" stands
_BEFORE = 6  # words looked at before the word for complaint
_AFTER = 1


def declaration(words: tuple[str, ...]) -> str:
    """The words by which the writer declares a complaint of their own: "I wish to complain"."""
    for place in sorted(place for word in COMPLAIN for place in _places(words, word)):
        if _declares(words, place):
            return " ".join(words[max(0, place - _BEFORE) : place + 1 + _AFTER])
    return ""


def _places(words: tuple[str, ...], word: str) -> Iterator[int]:
    place = -1
    for _ in range(words.count(word)):
        place = words.index(word, place + 1)
        yield place


def _declares(words: tuple[str, ...], place: int) -> bool:
    before = words[max(0, place - _BEFORE) : place]
    if "?" in before:
        before = before[len(before) - before[::-1].index("?") :]
    after = words[place + 1] if place + 1 < len(words) else ""
    told = after in _TOLD_OF and _WANTS.isdisjoint(before[-3:])
    if (
        after in _NAMES_OFFICE
        or told
        or ("do", "you") in pairwise(before)
        or not _DENIES.isdisjoint(before[-3:])
    ):
        return False
    if _SUPPOSES.intersection(words[max(0, place - _EARLIER) : place]) and {"if", "should"}.intersection(
        words[max(0, place - _EARLIER) : place]
    ):
        return False
    if len(before) >= 2 and before[-1] == "to" and before[-2] in _RESOLVED and _ASKS.isdisjoint(before):
        return True
    if not _WONDERS.isdisjoint(before):
        return False
    if (before and before[-1] in ILLNESS) or (after == "from" and not _RECEIVES.isdisjoint(before)):
        return False
    this = any(pair in _THIS_IS for pair in pairwise(before))
    return this or not _DECLARES.isdisjoint(before) or place == 0
