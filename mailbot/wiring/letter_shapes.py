"""The shapes that one letter can take: with a name and without, open to appeal and final, long, on paper."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mailbot.domain.letter import TO_COMPLAINANTS, LetterFacts, LetterRequest, Template
from mailbot.domain.mail import Address

_VERDICTS = ("upheld", "partly upheld", "not upheld", "resolved")
_LONG_SUBJECT = "Complaint about the marking of my work, and of everybody's, in the last two years " * 2
_LONG_NAME = "Patricia Leonora Wilhelmina Fitzgerald-Montgomery of the Upper Valleys"
_LONG_PROBLEM = "Somebody has to look at what came in, since nothing that we know of tells what it is. " * 4


def of(request: LetterRequest) -> Iterator[LetterRequest]:
    """The request itself, and as it may also come."""
    yield request
    for facts in (_bare(request.facts), _long(request.facts)):
        yield replace(request, facts=facts)
    if request.template is Template.OUTCOME:
        yield from (replace(request, facts=facts) for facts in _outcomes(request.facts))
    if request.template in TO_COMPLAINANTS:
        yield replace(request, to=Address(request.to.name, ""))  # for the post


def _bare(facts: LetterFacts) -> LetterFacts:
    """Little is known, and we are late."""
    unknown = (
        "complainant_name", "subject", "handler_name", "handler_title", "handler_email", "handler_phone",
        "form_link", "whistleblowing_route", "remedy_words", "head_title",
    )  # fmt: skip
    left_out: dict[str, Any] = {name: "" for name in unknown if getattr(facts, name) is not None}
    return replace(facts, late=True, possible_appeal=False, actions=(), signposts=(), **left_out)


def _long(facts: LetterFacts) -> LetterFacts:
    """Strangers write at length, and so do we at times."""
    long: dict[str, Any] = {
        "subject": _LONG_SUBJECT,
        "complainant_name": _LONG_NAME,
        "stage_title": _LONG_NAME,
        "problem": _LONG_PROBLEM,
        "faults": (("#close", _LONG_PROBLEM, "Write it anew."),),
        "items": tuple((name, _LONG_PROBLEM, *rest) for name, _, *rest in (facts.items or ())[:1]),
    }
    return replace(facts, **{name: told for name, told in long.items() if getattr(facts, name) is not None})


def _outcomes(facts: LetterFacts) -> Iterator[LetterFacts]:
    """Every decision, open to appeal and final, of a complaint and of an appeal at a later stage."""
    for verdict in _VERDICTS:
        yield replace(facts, verdict=verdict)
        yield replace(facts, verdict=verdict, final=True)
    for final in (False, True):
        yield replace(facts, possible_appeal=True, stage=2, final=final)
    yield replace(facts, final=True, signposts=())
