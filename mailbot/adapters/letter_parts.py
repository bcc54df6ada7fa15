"""Whether a letter's text tells what its HTML tells, and the other way round (RFC 2046 section 5.1.4)."""

import re
from collections.abc import Iterator
from urllib.parse import parse_qs, unquote, urlsplit

from mailbot.adapters.letter_flaw import Flaw, Part, Specimen
from mailbot.adapters.letter_html import Page
from mailbot.domain.letter import LetterFacts

# Who and what: where one of both parts tells it, the other does too.
_TOLD = (
    "reference", "other_reference", "complainant_name", "handler_name", "handler_title", "handler_email",
    "handler_phone", "heard_by", "stage_title", "appeal_days", "head_title", "policy_title", "policy_address",
    "form_link", "whistleblowing_route", "words", "reason", "remedy_words", "other_name", "sender", "problem",
    "remedy", "code",
)  # fmt: skip
_DAY = re.compile(r"\b[^\W\d]+ \d{1,2} [^\W\d]+ 20\d\d\b")  # in any language
_TIME = re.compile(r"\bat (\d\d:\d\d)\b")


def flaws(letter: Specimen, page: Page) -> Iterator[Flaw]:
    """What one of the two parts lacks.  `page`: the letter's HTML."""
    yield from _links(letter.text, page)
    yield from _same(letter, page)


def _links(text: str, page: Page) -> Iterator[Flaw]:
    """Whoever reads the text alone must be able to go where the links go."""
    for link in page.named("a"):
        goal = link.attributes.get("href")
        missing = None if goal is None else _untold(goal, text)
        if missing == "":
            what = f"a link goes to “{goal}”, which is nowhere in a mail."
            yield Flaw("html", what, "Link to an https: or mailto: address.", link.written)
        elif missing is not None:
            what = f"a link goes to {missing[:80]}, which the text part does not tell."
            yield Flaw("text", what, "Write it into the text part too.")


def _untold(goal: str, text: str) -> str | None:
    """What of a link's goal the text lacks; None where it lacks nothing, "" where the goal is none."""
    kind, _, rest = goal.partition(":")
    match kind.lower():
        case "http" | "https":
            told = goal
        case "mailto":
            place = urlsplit(goal)
            told = parse_qs(place.query).get("body", [unquote(place.path)])[0].strip()
        case "tel":
            digits = re.sub(r"\D", "", text)
            return None if re.sub(r"\D", "", rest)[-9:] in digits else rest
        case _:
            return ""
    return None if told in text else told


def _same(letter: Specimen, page: Page) -> Iterator[Flaw]:
    """Both parts hold the same dates, references and names."""
    text, seen = " ".join(letter.text.replace("\n> ", " ").split()), page.seen
    for told in dict.fromkeys((*_facts(letter.facts), *_said(text), *_said(seen))):
        in_text, in_html = told in text, told in seen
        if in_text != in_html:
            part: Part = "html" if in_text else "text"
            lacks, has = ("HTML", "text") if in_text else ("text", "HTML")
            yield Flaw(
                part,
                f"the {lacks} part lacks “{told[:60]}”, which the {has} part tells.",
                "Say the same in both.",
            )


def _facts(facts: LetterFacts) -> Iterator[str]:
    for name in _TOLD:
        fact = getattr(facts, name)
        if fact:
            yield from (" ".join(line.split()) for line in str(fact).split("\n") if line.strip())


def _said(words: str) -> Iterator[str]:
    """Days and times that are told."""
    yield from (found.group() for found in _DAY.finditer(words))
    yield from (found.group() for found in _TIME.finditer(words))
