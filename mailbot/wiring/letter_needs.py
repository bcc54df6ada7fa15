"""Which facts an organisation's own template cannot do without, though mailbot does not always know them.

What is always known of a letter stands nowhere else than in the letters that came with mailbot: what they
can be written without, another template must be written without too, or the letter is refused on the day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import datetime

from jinja2 import UndefinedError

from mailbot.adapters import letter_places
from mailbot.adapters.letter_places import Place
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import LetterFacts, LetterRequest

_FACTS = tuple(field.name for field in fields(LetterFacts))
_UNKNOWN = re.compile(r"'(\w+)' is undefined")


@dataclass(frozen=True, slots=True)
class Lacking:
    """A fact that a template asks for and may not get."""

    name: str
    place: Place | None


def beyond(
    shipped: LetterWriter, own: LetterWriter, request: LetterRequest, now: datetime
) -> Iterator[Lacking]:
    """The facts that `own` needs beyond what `shipped` needs."""
    least = replace(request, facts=LetterFacts(reference=request.facts.reference))
    known = frozenset(each.name for each in _needed(shipped, request, least, now))
    start = replace(request, facts=_given(request.facts, known | {"reference"}))
    yield from _needed(own, request, start, now)


def _needed(writer: LetterWriter, full: LetterRequest, least: LetterRequest, now: datetime) -> list[Lacking]:
    """What has to be told beside `least` until the letter can be written, or fails for another reason."""
    found: list[Lacking] = []
    while True:
        known = frozenset(name for name in _FACTS if getattr(least.facts, name) is not None)
        try:
            writer.read_out(least, now)
        except LetterRefused as error:
            lacking = _unknown(error)
            if lacking is None or lacking.name in known or getattr(full.facts, lacking.name, None) is None:
                return found
            found.append(lacking)
            least = replace(least, facts=_given(full.facts, known | {lacking.name}))
        else:
            return found


def _unknown(error: LetterRefused) -> Lacking | None:
    cause = error.__cause__
    named = _UNKNOWN.fullmatch(str(cause)) if isinstance(cause, UndefinedError) else None
    return Lacking(named.group(1), letter_places.blame(cause)) if named and cause else None


def _given(facts: LetterFacts, names: frozenset[str]) -> LetterFacts:
    return LetterFacts(**{name: getattr(facts, name) for name in names})
