"""How a person's words begin and end: a letter greets once, and closes once.

People write "Dear Pat," above and "Kind regards, Nadia" below; the letter around their words does so too.
Theirs take the letter's place.
"""

import re
from dataclasses import replace

from mailbot.domain.letter import LetterFacts

_GREETING = re.compile(
    r"(?:[Dd]ear|[Hh]ello|[Hh]i|[Gg]ood (?:morning|afternoon|evening)|[Aa]nnwyl)"
    r"(?:\s+(?:[^\W\d_a-z][\w'’.-]{0,30}|there|all|again|and)){0,5}\s*[,!.:–-]?"
)
_CLOSING = re.compile(
    r"(?:with )?(?:(?:many|kind|kindest|best|warm|warmest|good) (?:regards|wishes)|regards|(?:many )?thanks"
    r"|thank you|yours(?: (?:sincerely|faithfully|truly))?|sincerely|best|diolch(?: yn fawr)?"
    r"|cofion(?: (?:gorau|cynnes))?|yn gywir)",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W\d_a-z][^\n.?!:;]{0,48}\.?")
_MOST_NAMES = 3  # lines below a closing


def dressed(facts: LetterFacts) -> LetterFacts:
    """The facts with the words' own greeting and closing as the letter's."""
    if not facts.words:
        return facts
    greeting, words = _greeting(facts.words.strip())
    words, closing = _closing(words)
    return replace(facts, words=words, greeting=greeting or None, closing=closing or None)


def _greeting(words: str) -> tuple[str, str]:
    first, _, rest = words.partition("\n")
    if not rest.strip() or _GREETING.fullmatch(first.strip()) is None:
        return "", words
    return first.strip().rstrip(" ,!.:–-"), rest.strip()


def _closing(words: str) -> tuple[str, str]:
    lines = words.rstrip().split("\n")
    names: list[str] = []
    for place in range(len(lines) - 1, 0, -1):
        line = lines[place].strip()
        said = _CLOSING.match(line)
        if said is not None and _ends(line[said.end() :]):
            before = "\n".join(lines[:place]).strip()
            return (before, "\n".join([line, *reversed(names)])) if before else (words, "")
        if line and (len(names) == _MOST_NAMES or _NAME.fullmatch(line) is None):
            break
        names += [line] * bool(line)
    return words, ""


def _ends(rest: str) -> bool:
    """Nothing behind the closing but the name."""
    name = rest.strip(" ,.!–-")
    return not name or (rest[0] in " ,.!–-" and _NAME.fullmatch(name) is not None and len(name.split()) <= 4)
