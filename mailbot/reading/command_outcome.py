"""The outcome, which several lines of a block make together (#outcome, #remedy, #breach, #send anyway)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from mailbot.domain import act as acts
from mailbot.reading import command_dates as dates
from mailbot.reading import command_words as words
from mailbot.reading.command_acts import letter, yes_or_no
from mailbot.reading.command_dates import Want
from mailbot.reading.command_outside import verdict
from mailbot.reading.command_said import Said, both
from mailbot.reading.command_words import Unclear

OUTCOME, SEND_ANYWAY = "outcome", "send anyway"


@dataclass(frozen=True, slots=True)
class NoRemedy:
    """Nothing is put right, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Breach:
    """Whether the Standard was breached (OUT3)."""

    found: bool


@dataclass(frozen=True, slots=True)
class SendAnyway:
    """It speaks of money, and a person says that this is right (OUT4)."""


Part = acts.Remedy | NoRemedy | Breach | SendAnyway


def decide(said: Said, parts: Sequence[Part]) -> acts.Decide:
    """The outcome with what stands on the other lines.  Raises Unclear."""
    found, text = both(lambda: verdict(said.words), lambda: letter(said))
    return acts.Decide(
        verdict=found,
        text=text,
        remedies=tuple(part for part in parts if isinstance(part, acts.Remedy)),
        no_remedy=next((part.reason for part in parts if isinstance(part, NoRemedy)), ""),
        breach=next((part.found for part in parts if isinstance(part, Breach)), None),
        although_pay=any(isinstance(part, SendAnyway) for part in parts),
    )


def _remedy(said: Said) -> Part:
    """What, by whom, by when.  The date stands last, so that a name that nobody has is told as such."""
    named, rest = words.quoted(said.words)
    parts = rest.split()
    what, (who, due) = both(lambda: _what(named, said), lambda: _who_and_when(parts, said))
    return acts.Remedy(what, who, due)


def _what(named: tuple[str, ...], said: Said) -> str:
    if len(named) != 1:
        raise Unclear("what will be done is not in quotation marks.", said.example)
    return named[0]


def _who_and_when(parts: Sequence[str], said: Said) -> tuple[str, date]:
    when = dates.trailing_date(parts, said.today, Want.DAY_TO_COME)
    who = " ".join(parts[: when[1]] if when else parts)
    person, day = both(
        lambda: words.person(who, said.office.directory), lambda: _due(when, said)
    )
    return person.id, day


def _due(when: tuple[date, int] | None, said: Said) -> date:
    if when is None:
        raise Unclear("the date is missing.", said.example)
    return dates.check(when[0], Want.DAY_TO_COME, said.office, said.today)


def _send_anyway(said: Said) -> Part:
    words.nothing_more(said.words)
    return SendAnyway()


PARTS: Mapping[str, Callable[[Said], Part]] = MappingProxyType({
    "remedy": _remedy, "remedy none": lambda said: NoRemedy(words.reason(said.words)),
    "breach": lambda said: Breach(yes_or_no(said)), SEND_ANYWAY: _send_anyway,
})  # fmt: skip
