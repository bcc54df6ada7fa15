"""Which kind the words of a mail lean to: what rules cannot list, learned from the labelled mails.

Rules know headings, headers and set phrases; that somebody grieves without one of them ("the ramp bent my
sill and they laughed") only many words together tell.  A weight for every word and pair of words and every
kind was fitted once (multinomial logistic regression, `tests.bench.learn`) and is kept in `learned`: here
the weights of what a mail says are summed up, and their shares told with the words that told most.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from math import exp

from mailbot.domain.reading import Kind
from mailbot.reading import learned
from mailbot.reading.phrases import Said
from mailbot.reading.subject import SubjectReading

READ = 600  # words of a body that are weighed
_UNIT = 100  # weights are whole hundredths
_TOLD = 4  # words shown as the reason,
_LONG = 5  # none of them of three letters or less: "is", "not" and "?" weigh too, and tell nobody anything
_LENGTHS = (10, 30, 80, 200)  # words: a telegram, a note, a mail, a letter, a story


@dataclass(frozen=True, slots=True)
class Leaning:
    """The kind that the words lean to, and how far."""

    kind: Kind
    share: float  # 0 to 1: of all kinds together; in mails nobody had seen about as often right
    words: tuple[str, ...]  # those that told most for it, the strongest first
    familiar: float = 1.0  # 0 to 1: of the different words of the body, those that were ever weighed


@dataclass(frozen=True, slots=True)
class Table:
    """What was learned."""

    kinds: tuple[Kind, ...]
    weights: dict[str, tuple[int, ...]]  # by sign, hundredths for each kind; "" has what holds for all mail


def lean(subject: SubjectReading, said: Said, *, dedicated: bool) -> Leaning:
    """Weigh the words of a person's mail.  Never a machine's or a colleague's."""
    known = _learned()
    known_signs = (sign for sign in signs(subject, said, dedicated=dedicated) if sign in known.weights)
    found = [(sign, known.weights[sign]) for sign in known_signs]
    of_kinds = zip(known.weights[""], *(weights for _, weights in found), strict=True)
    sums = [sum(weights) for weights in of_kinds]
    best = max(range(len(sums)), key=sums.__getitem__)
    share = 1 / sum(exp((one - sums[best]) / _UNIT) for one in sums)
    said_so = [(sign[2:], weights) for sign, weights in found if sign[1:2] == ":" and len(sign) > _LONG]
    telling = sorted(
        ((weights[best] - sum(weights) / len(weights), words) for words, weights in said_so), reverse=True
    )
    told = tuple(dict.fromkeys(words for _, words in telling))[:_TOLD]
    return Leaning(known.kinds[best], share, told, _familiar(said, known))


def _familiar(said: Said, known: Table) -> float:
    words = frozenset(said.words[:READ])
    return sum(f"b:{word}" in known.weights for word in words) / len(words) if words else 0.0


def signs(subject: SubjectReading, said: Said, *, dedicated: bool) -> Iterator[str]:
    """What is weighed, each once: "b:" words of the body, "s:" of the subject, then marks of its form."""
    body, heading = said.words[:READ], subject.words
    yield from {f"b:{word}" for word in body}
    yield from {f"b:{one} {other}" for one, other in pairwise(body)}
    yield from {f"s:{word}" for word in heading}
    yield from {f"s:{one} {other}" for one, other in pairwise(heading)}
    yield f"mark {subject.mark}"
    yield f"feedback {subject.feedback}"
    yield f"length {sum(len(said.words) >= length for length in _LENGTHS)}"
    if heading:
        yield f"first {heading[0]}"
    for name, holds in (
        ("dedicated", dedicated),
        ("reply", subject.reply),
        ("forward", subject.forward),
        ("appeals", subject.appeals),
        ("appeal", subject.appeal),
        ("asks", subject.asks),
        ("?", "?" in said.vocabulary),
    ):
        if holds:
            yield name


def table(kinds: Sequence[str], lines: str) -> Table:
    """Weights as they are kept, one line a sign, ready to be looked up."""
    weights = {}
    for line in lines.strip("\n").split("\n"):
        sign, _, of_kinds = line.partition("|")
        weights[sign] = tuple(map(int, of_kinds.split(" ")))
    return Table(tuple(map(Kind, kinds)), weights)


@cache
def _learned() -> Table:
    return table(learned.KINDS, learned.WEIGHTS)
