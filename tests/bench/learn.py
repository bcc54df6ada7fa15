"""The weights of `mailbot.reading.leaning`, fitted anew: `python -m tests.bench.learn [--try]`.

Learns from every labelled mail that a person wrote, of tests/mail and the folders in it, never from those
which measure the outcome (UNSEEN).  Writes mailbot/reading/learned.py.  With --try writes nothing and tells
how each hand's mails are read by rules alone, and together with what the words of all other hands taught.
Needs scikit-learn: pip install -e ".[learn]".
"""

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

from mailbot.domain.reading import Kind
from mailbot.reading import leaning, weighing
from mailbot.reading.phrases import Said
from mailbot.reading.subject import SubjectReading
from mailbot.reading.words_english import is_english
from mailbot.reading.words_names import FORENAMES, SURNAMES
from tests.bench.labelled import CLAIMS, Judged, judged_file
from tests.support.mails import LABELLED

OUT = Path(leaning.__file__).with_name("learned.py")
UNSEEN = frozenset({"held_out", "examiner"})
_KINDS = ("appeal", "comment", "complainant_reply", "complaint", "compliment", "other", "spam", "suggestion")
_SEEN_IN = 2  # mails that a sign must occur in
_FREEDOM = 1.0  # inverse of the penalty on weights
_LEAST = 8  # hundredths: what weighs less for every kind is left out
_NAMES = FORENAMES | SURNAMES
_NEUTRAL = leaning.Leaning(Kind.OTHER, 0.0, ())
_HEAD = '''"""Weights of the signs that `leaning` weighs, fitted by `tests.bench.learn`: never edited by hand.

One line a sign: its name, then its weight for each of KINDS in hundredths (natural logarithm).
"""

KINDS = ({kinds})
WEIGHTS = """
{lines}
"""
'''


@dataclass(frozen=True, slots=True)
class Lesson:
    """One mail as it is read by rules alone, and what is weighed of it: nothing where no words are heard."""

    judged: Judged
    signs: frozenset[str]

    @property
    def teaches(self) -> bool:
        return bool(self.signs) and self.judged.wanted in _KINDS


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.bench.learn", description=__doc__)
    parser.add_argument("--try", dest="trial", action="store_true", help="hand by hand; nothing is written")
    chosen = parser.parse_args(arguments)
    found = _hands().items()
    hands = {hand: [lesson for path in paths for lesson in _lessons(path)] for hand, paths in found}
    if chosen.trial:
        _try(hands)
        return 0
    lines = _lines([lesson for lessons in hands.values() for lesson in lessons])
    quoted = ", ".join(f'"{kind}"' for kind in _KINDS)
    OUT.write_text(_HEAD.format(kinds=quoted, lines="\n".join(lines)), encoding="utf-8")
    size = OUT.stat().st_size // 1024
    sys.stdout.write(f"{sum(map(len, hands.values()))} mails, {len(lines)} signs, {size} KB: {OUT.name}\n")
    return 0


def _hands() -> Mapping[str, list[Path]]:
    """The files of each hand; whoever wrote those of one folder, save of `hands`, counts as one."""
    found: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(LABELLED.rglob("*.toml")):
        folder = path.parent.name
        if folder not in UNSEEN:
            found[path.stem[0] if folder == "hands" else folder].append(path)
    return found


def _lessons(path: Path) -> Iterator[Lesson]:
    """The mails of a file with the signs that the reading room sees."""
    seen: list[frozenset[str]] = []

    def look(subject: SubjectReading, said: Said, *, dedicated: bool) -> leaning.Leaning:
        seen.append(frozenset(leaning.signs(subject, said, dedicated=dedicated)))
        return _NEUTRAL

    with patch.object(weighing, "lean", look):
        for one in judged_file(path):
            yield Lesson(one, seen[-1] if seen else frozenset())
            seen.clear()


def _lines(lessons: Sequence[Lesson]) -> list[str]:
    """The fitted weights as they are kept."""
    taught = [lesson for lesson in lessons if lesson.teaches]
    counted = Counter(sign for lesson in taught for sign in lesson.signs)
    signs = {sign for sign, mails in counted.items() if mails >= _SEEN_IN and not _names_somebody(sign)}
    rows = [dict.fromkeys(sorted(one.signs & signs), 1.0) for one in taught]
    vectors = DictVectorizer()
    model = LogisticRegression(C=_FREEDOM, max_iter=1_000, tol=1e-4, class_weight="balanced")
    model.fit(vectors.fit_transform(rows), [one.judged.wanted for one in taught])
    assert tuple(model.classes_) == _KINDS
    return list(_written(vectors.feature_names_, model))


def _names_somebody(sign: str) -> bool:
    """What people are called, and so where they come from, is no sign of what they write."""
    return any(word in _NAMES and not is_english(word) for word in sign.partition(":")[2].split())


def _written(names: Sequence[str], model: Any) -> Iterator[str]:
    yield "|" + " ".join(str(round(100 * weight)) for weight in model.intercept_)
    for place, sign in enumerate(names):
        weights = [round(100 * row[place]) for row in model.coef_]
        if max(map(abs, weights)) >= _LEAST and not set(sign) & set('|"\\'):
            yield f"{sign}|" + " ".join(map(str, weights))


def _try(hands: Mapping[str, Sequence[Lesson]]) -> None:
    """Each hand as if nobody had seen it."""
    total: Counter[str] = Counter()
    for hand, paths in _hands().items():
        lines = _lines([lesson for other, lessons in hands.items() if other != hand for lesson in lessons])
        table = leaning.table(_KINDS, "\n".join(lines))
        with patch.object(leaning, "_learned", lambda table=table: table):
            together = [one for path in paths for one in judged_file(path)]
        missed = sum(one.should_open is True and one.marked and not one.opens for one in together)
        wrongly = sum(one.acknowledges and one.wanted not in CLAIMS for one in together)
        figures = {
            "by rules alone": _macro([lesson.judged for lesson in hands[hand]]),
            "with words": _macro(together),
        }
        told = ", ".join(f"{what} {figure:.3f}" for what, figure in figures.items())
        sys.stdout.write(f"{hand:12} {len(together):4} mails, macro F1 {told}; ")
        sys.stdout.write(f"marked and not opened {missed}, wrongly acknowledged {wrongly}\n")
        total.update(mails=len(together), right=sum(one.wanted == one.got for one in together))
        total.update(missed=missed, wrongly=wrongly)
    sys.stdout.write(f"all: {dict(total)}\n")


def _macro(mails: Sequence[Judged]) -> float:
    wanted, read = [one.wanted for one in mails], [one.got for one in mails]
    return float(f1_score(wanted, read, average="macro", labels=sorted(set(wanted)), zero_division=0))


if __name__ == "__main__":
    sys.exit(main())
