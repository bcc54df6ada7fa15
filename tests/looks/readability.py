"""How easily the letters to complainants are read, by the measures of Flesch and Kincaid.

    python -m tests.looks.readability

Counted are the sentences of the text part between the greeting and "How to reach us": no headings, no rows of
facts, and a plain word in the place of each address, reference, date and name of a body, which the letter did
not choose.  The reading age is the Kincaid grade and five.
"""

import re
import sys
from dataclasses import dataclass

from mailbot.domain.letter import TO_COMPLAINANTS
from tests.looks.letters import BODIES, letters

_BODY = re.compile(r"\A[^\n]*,\n\n(?P<body>.*?)^How to reach us$", re.DOTALL | re.MULTILINE)
_DATE = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d{1,2} [A-Z][a-z]+ \d{4}(?: at \d{2}:\d{2})?"
_PLACED = (
    (re.compile(_DATE), "Friday"),
    (re.compile(r"https?://\S*[^\s.,;)]|\S+@[^\s,;)]*[^\s.,;)]"), "it"),
    (re.compile(r"\b[A-Z]{3}-\d{4}-\d{4,}\b"), "it"),
    (re.compile(r"^- |^\d+\. ", re.MULTILINE), ""),
)
_SENTENCES = re.compile(r"[.!?]['\"”’)]?$")  # how a line of them ends


@dataclass(frozen=True, slots=True)
class Figure:
    """One letter's."""

    letter: str
    words: int
    ease: float  # Flesch: 100 very easy, 60 plain English, 30 hard
    age: float  # years: Kincaid grade and five
    longest: int  # words in the longest sentence


def sentences(text: str) -> str:
    """The sentences of a letter's text part that the letter itself chose."""
    found = _BODY.search(text)
    assert found, f"neither greeting nor footer: {text[:80]!r}"
    body = found["body"]
    for known, plain in _PLACED:
        body = known.sub(plain, body)
    return "\n".join(line for line in body.splitlines() if _SENTENCES.search(line))


def measure(name: str, text: str) -> Figure:
    """Measure one letter's text part."""
    import textstat

    words = sentences(text)
    longest = max(len(sentence.split()) for sentence in re.split(r"[.!?]+\s+", words))
    ease, age = textstat.flesch_reading_ease(words), textstat.flesch_kincaid_grade(words) + 5
    return Figure(name, textstat.lexicon_count(words), ease, age, longest)


def figures(organisation: str) -> list[Figure]:
    """Those of a body's English letters to people outside; the hardest first.

    `answer` is left out: all of its words are a person's.
    """
    found = [
        measure(f"{organisation} {template}", shown.text)
        for template in TO_COMPLAINANTS
        if template != "answer"
        for shown in letters(organisation, template)
        if shown.language == "en"
    ]
    return sorted(found, key=lambda figure: (-figure.age, figure.letter))


def report() -> str:
    """All letters as a table."""
    rows = [figure for organisation in BODIES[:2] for figure in figures(organisation)]
    lines = [f"{'letter':<28} {'words':>5} {'ease':>5} {'age':>5} {'longest sentence':>17}"]
    for row in rows:
        measured = f"{row.words:>5} {row.ease:>5.0f} {row.age:>5.1f} {row.longest:>11} words"
        lines.append(f"{row.letter:<28} {measured}")
    ages = sorted(row.age for row in rows)
    told = f"reading age {ages[0]:.1f} to {ages[-1]:.1f}, in the middle {ages[len(ages) // 2]:.1f}"
    lines.append(f"{len(rows)} letters: {told}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(report())
