"""Looking for many phrases in one text at the price of a few.

A phrase is looked up by its longest word, and searched for only when the text has all its words.
"""

# fmt: off - lists are read along, not down

from collections.abc import Iterable
from dataclasses import dataclass

from mailbot.reading.fold import body_words


@dataclass(frozen=True, slots=True)
class Said:
    """A text ready to be searched."""

    words: tuple[str, ...]
    text: str  # the words with one space between, before and after
    vocabulary: frozenset[str]

    @classmethod
    def of(cls, text: str) -> "Said":
        words = tuple(body_words(text))
        return cls(words, f" {' '.join(words)} ", frozenset(words))

    def under(self, heading: str) -> "Said":
        """This text below its heading; `words` stay the text's."""
        above = Said.of(heading)
        return Said(self.words, f"{above.text}{self.text}", above.vocabulary | self.vocabulary)


@dataclass(frozen=True, slots=True)
class _Entry:
    rank: int  # place in the list
    words: frozenset[str]
    phrase: str  # with a space before and after


@dataclass(frozen=True, slots=True)
class Phrases:
    """A list of phrases by their longest words."""

    entries: dict[str, tuple[_Entry, ...]]
    longest: frozenset[str]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> "Phrases":
        entries: dict[str, tuple[_Entry, ...]] = {}
        for rank, words in enumerate(body_words(phrase) for phrase in phrases):
            longest = max(words, key=len)
            entry = _Entry(rank, frozenset(words), f" {' '.join(words)} ")
            entries[longest] = (*entries.get(longest, ()), entry)
        return cls(entries, frozenset(entries))

    def found(self, said: Said) -> tuple[str, ...]:
        """The phrases that occur, in the order of the list."""
        hits = self.longest & said.vocabulary
        if not hits:
            return ()
        vocabulary, text = said.vocabulary, said.text
        entries = [
            (entry.rank, entry.phrase)
            for word in hits
            for entry in self.entries[word]
            if entry.words <= vocabulary and entry.phrase in text
        ]
        return tuple(phrase[1:-1] for _, phrase in sorted(entries))

    def first(self, said: Said) -> str:
        """The first phrase of the list that occurs; "" when none does."""
        return next(iter(self.found(said)), "")
