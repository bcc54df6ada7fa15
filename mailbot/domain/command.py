"""Commands of staff: the words they write, and what these ask for (PROCEDURE D4)."""

from dataclasses import dataclass
from enum import StrEnum

from mailbot.domain.act import Act
from mailbot.domain.errand import Errand
from mailbot.domain.errors import Problem


class Who(StrEnum):
    """Whose a command is, in words; the rules decide when it is carried out."""

    ANYBODY = "anybody here"
    SELF = "whoever was asked to take the case"
    TRIAGE = "whoever triages"
    SHARED = "whoever triages or owns the case"
    OWNER = "whoever owns the case"
    DECIDER = "whoever decides the stage"
    OFFICER = "whoever triages, or the whistleblowing officer"
    DATA = "whoever looks after personal data"


class Below(StrEnum):
    """Whether the words below the commands belong to a verb."""

    NOTHING = "nothing"
    MAY = "may"
    MUST = "must"


@dataclass(frozen=True, slots=True)
class Verb:
    """One command, as the manual tells of it."""

    name: str  # "assign"; two words where the second decides: "scope in"
    usage: str  # "#assign <person>"; [] may be left out, | separates choices
    help: str  # one sentence
    who: Who
    example: str
    below: Below = Below.NOTHING
    repeats: bool = False  # may stand in a block more than once
    instead: str = ""  # what to do, where this version does not do it; "" where it does

    @property
    def first(self) -> str:
        return self.name.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class CommandLine:
    """One command as it was written."""

    verb: str  # without the number sign, lower case: "assign"
    words: str  # what follows the verb, on one line, quotation marks straight
    width: int = 0  # columns of its last row, as written

    def __str__(self) -> str:
        return f"#{self.verb} {self.words}".strip()


@dataclass(frozen=True, slots=True)
class Block:
    """The commands at the top of a text, and what stands below them."""

    lines: tuple[CommandLine, ...]
    text: str  # all of it where there is no command
    adjoins: bool = False  # the text begins right below the last command, with no blank line between


@dataclass(frozen=True, slots=True)
class Order:
    """A block that was understood; its acts are to be carried out in this order, all or none."""

    acts: tuple[Act, ...]
    asks_help: bool = False
    unused: str = ""  # text below that no command takes
    errands: tuple[Errand, ...] = ()  # in the order of their lines


@dataclass(frozen=True, slots=True)
class Misunderstood:
    """A block of which nothing is to be carried out; each problem says what to write instead."""

    problems: tuple[Problem, ...]
