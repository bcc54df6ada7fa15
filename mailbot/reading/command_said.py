"""One command in hand, and how several things that are wrong with it are told together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from mailbot.domain.command import Verb
from mailbot.domain.procedure import Office
from mailbot.reading import command_dates as dates
from mailbot.reading import command_words as words
from mailbot.reading.command_dates import Want
from mailbot.reading.command_words import Unclear

One = TypeVar("One")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Said:
    """One command with all that it may speak of."""

    verb: Verb
    words: str  # behind the verb's name, on one line
    text: str  # below the block, where the verb takes it
    office: Office
    today: date

    def leading_day(self, want: Want) -> tuple[date, str]:
        """The date that the words begin with, and what follows it.  Raises Unclear."""
        parts = self.words.split()
        found = dates.leading_date(parts, self.today, want)
        if found is None:
            said = f"“{words.shortened(self.words)}” begins with no date."
            raise Unclear(said if parts else "the date is missing.", self.example)
        day, count = found
        return dates.check(day, want, self.office, self.today), " ".join(parts[count:])

    def only_day(self, want: Want) -> date:
        """A date and nothing else.  Raises Unclear."""
        day, rest = self.leading_day(want)
        words.nothing_more(rest)
        return day

    @property
    def example(self) -> str:
        return f"Write it as in: {self.verb.example}"


def both(first: Callable[[], One], second: Callable[[], Other]) -> tuple[One, Other]:
    """What the two find.  Raises Unclear with all that is wrong with either."""
    unclear: list[Unclear] = []
    one, other = _tried(first, unclear), _tried(second, unclear)
    if one is None or other is None:
        raise _together(unclear)
    return one, other


def each(finders: Iterable[Callable[[], One]]) -> tuple[One, ...]:
    """What all of them find.  Raises Unclear with all that is wrong."""
    unclear: list[Unclear] = []
    found = tuple(_tried(find, unclear) for find in finders)
    if unclear:
        raise _together(unclear)
    return tuple(one for one in found if one is not None)


def _tried(find: Callable[[], One], unclear: list[Unclear]) -> One | None:
    try:
        return find()
    except Unclear as error:
        unclear.append(error)
        return None


def _together(unclear: list[Unclear]) -> Unclear:
    (what, remedy), *others = (finding for error in unclear for finding in error.findings)
    return Unclear(what, remedy, others)
