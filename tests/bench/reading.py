"""How well mailbot reads: `python -m tests.bench.reading` over the labelled set.

Five parts are reported.  Three are known, so that their figures prove little: tests/mail (which its author
tunes by), tests/mail/sixth and tests/mail/hands (fresh hands, each measured once unseen and learned from
since; `tests.bench.learn --try` reads each as if it were unseen).  Two nobody who tunes has looked at:
tests/mail/held_out (an early hand) and tests/mail/examiner (a late one).  Of these only totals are shown
unless --peek is given.  Exits 1 where a figure is missed.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from statistics import mean, median

from tests.bench.labelled import CLAIMS, FEEDBACK, Judged, folded_name, is_machine, judged
from tests.bench.misses import invented, is_missed, is_passed_over, misses
from tests.bench.report import Report, Score, score, share
from tests.support.mails import LABELLED

TUNED, SIXTH, HANDS = "tuned", "sixth hand (tuned by since)", "twenty hands (learned from)"
HELD_OUT, EXAMINER = "held out", "examiner"
_UNSEEN = frozenset({HELD_OUT, EXAMINER})
_FOLDERS = {TUNED: "", SIXTH: "sixth", HANDS: "hands", HELD_OUT: "held_out", EXAMINER: "examiner"}


def main(arguments: Sequence[str] | None = None) -> int:
    chosen = _parser().parse_args(arguments)
    report = Report()
    for part, folder in _FOLDERS.items():
        found = list(judged(LABELLED / folder))
        if not found:
            report.table(f"Part {part}", ("there is none",), [])
            continue
        measure(report, part, found)
        if chosen.peek if part in _UNSEEN else chosen.show:
            _show(report, part, found)
    return report.finish(as_json=chosen.json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.bench.reading", description=__doc__)
    parser.add_argument("--show", action="store_true", help="list every miss of the parts tuned by")
    parser.add_argument(
        "--held-out-only-totals",
        dest="peek",
        action="store_false",
        default=False,
        help="of the unseen parts totals alone (default)",
    )
    parser.add_argument(
        "--peek",
        action="store_true",
        default=False,
        help="list the misses of the unseen parts: not for whoever tunes",
    )
    parser.add_argument("--json", action="store_true", help="JSON instead of tables")
    return parser


def measure(report: Report, part: str, found: Sequence[Judged]) -> None:
    _kinds(report, part, found)
    _people(report, part, found)
    _deeds(report, part, found)
    times = sorted(one.milliseconds for one in found)
    slow = times[int(0.95 * (len(times) - 1))]
    report.table(
        f"Speed, {part}: CPU ms to understand and decide",
        ("mails", "median", "95 of 100", "most"),
        [(len(times), median(times), slow, times[-1])],
    )


def _kinds(report: Report, part: str, found: Sequence[Judged]) -> None:
    kinds = sorted({one.wanted for one in found} | {one.got for one in found})
    scores = {kind: _kind_score(found, kind) for kind in kinds}
    labelled = [kind for kind in kinds if scores[kind].wanted]
    macro = mean(scores[kind].f1 for kind in labelled)
    right = sum(one.wanted == one.got for one in found)
    rows = [(kind, one.wanted, one.given, one.precision, one.recall, one.f1) for kind, one in scores.items()]
    rows.append(
        ("all (macro F1)", len(found), right, share(right, len(found)), share(right, len(found)), macro)
    )
    report.table(f"Kinds, {part}", ("kind", "labelled", "read", "precision", "recall", "F1"), rows)
    confused = Counter((one.wanted, one.got) for one in found if one.wanted != one.got)
    report.table(
        f"Taken for something else, {part}",
        ("is", "read as", "mails"),
        [(*pair, count) for pair, count in confused.most_common()],
    )
    report.at_least(f"{part}: macro F1 of kinds", macro, 0.95)


def _kind_score(found: Sequence[Judged], kind: str) -> Score:
    return score(found, lambda one: one.wanted == kind, lambda one: one.got == kind)


def _people(report: Report, part: str, found: Sequence[Judged]) -> None:
    told = [one for one in found if one.wanted_anonymous != "any"]
    rows = []
    for verdict, words in (
        ("true", "anonymous"),
        ("ask", "a person must say"),
        ("false", "named, or nobody's"),
    ):
        one = _verdict_score(told, verdict)
        rows.append((words, one.wanted, one.given, one.precision, one.recall, one.f1))
    report.table(f"Who writes, {part}", ("verdict", "labelled", "read", "precision", "recall", "F1"), rows)
    anonymous = _verdict_score(told, "true")
    named = [one for one in found if one.label.get("name") not in {None, "", "any"}]
    exact = sum(one.label["name"] == one.reading.identity.name for one in named)
    folded = sum(folded_name(one.label["name"]) == folded_name(one.reading.identity.name) for one in named)
    report.table(
        f"Names, {part}",
        ("mails with a name", "exact", "folded", "exact share", "folded share", "invented"),
        [
            (
                len(named),
                exact,
                folded,
                share(exact, len(named)),
                share(folded, len(named)),
                len(invented(found)),
            )
        ],
    )
    evidence = [one for one in found if "evidence" in one.label]
    right = sum(bool(one.label["evidence"]) is bool(one.reading.evidence) for one in evidence)
    asked = [one for one in found if one.wanted in CLAIMS]
    confident = sum(
        bool(one.label.get("confidential", False)) is one.reading.identity.confidential for one in asked
    )
    report.table(
        f"Further, {part}",
        ("what", "labelled", "right", "share"),
        [
            ("evidence or none", len(evidence), right, share(right, len(evidence))),
            ("asks for confidence or not", len(asked), confident, share(confident, len(asked))),
        ],
    )
    report.at_least(f"{part}: anonymity, precision", anonymous.precision, 0.97)
    report.at_least(f"{part}: anonymity, recall", anonymous.recall, 0.93)
    report.at_least(f"{part}: names, exact", share(exact, len(named)), 0.96)


def _verdict_score(found: Sequence[Judged], verdict: str) -> Score:
    return score(found, lambda one: one.wanted_anonymous == verdict, lambda one: one.got_anonymous == verdict)


def _deeds(report: Report, part: str, found: Sequence[Judged]) -> None:
    """What `rehearse` would say: opens_case, acknowledges, rejects_anonymous."""
    rows = []
    for words, wanted, given in (
        ("opens a case", lambda one: one.should_open, lambda one: one.opens),
        ("acknowledges", lambda one: one.should_answer, lambda one: one.acknowledges),
        ("refuses as anonymous", _should_refuse, lambda one: one.refuses),
    ):
        one = score(found, wanted, given)
        rows.append((words, one.wanted, one.given, one.precision, one.recall, one.f1))
    report.table(f"Deeds, {part}", ("deed", "labelled", "done", "precision", "recall", "F1"), rows)
    sure = [one for one in found if one.wanted in CLAIMS and one.certain is True]
    marked = [one for one in sure if one.marked]
    report.table(
        f"Complaints and appeals, {part}",
        ("which", "mails", "not opened", "of these in triage", "passed over"),
        [
            _missed_row("certain and marked", marked),
            _missed_row("certain, unmarked", [one for one in sure if not one.marked]),
            _missed_row(
                "a person must say",
                [one for one in found if one.wanted in CLAIMS and one.certain is not True],
            ),
        ],
    )
    groups = _false_letters(found)
    report.table(
        f"Letters to what should not be acknowledged, {part}",
        ("to", "mails", "acknowledged", "any letter"),
        [
            (group, len(mails), sum(one.acknowledges for one in mails), sum(one.writes for one in mails))
            for group, mails in groups.items()
        ],
    )
    report.at_most(f"{part}: marked complaints missed", sum(map(is_missed, marked)), 0)
    answered = sum(
        one.acknowledges for group in ("machine", "list", "spam", "ordinary") for one in groups[group]
    )
    report.at_most(f"{part}: acknowledged machine, list, spam or ordinary mail", answered, 0)


def _should_refuse(one: Judged) -> bool | None:
    if one.wanted not in CLAIMS or one.certain is False:
        return False
    if one.certain == "any" or (one.wanted_anonymous in {"any", "true"} and one.should_open is None):
        return None
    return one.wanted_anonymous == "true" and not one.should_open


def _missed_row(which: str, mails: Sequence[Judged]) -> tuple[str, int, int, int, int]:
    missed, lost = sum(map(is_missed, mails)), sum(map(is_passed_over, mails))
    return which, len(mails), missed, missed - lost, lost


def _false_letters(found: Sequence[Judged]) -> dict[str, list[Judged]]:
    """Mails to whose senders no acknowledgement may go, by what they are."""
    return {
        "machine": [one for one in found if is_machine(one.wanted)],
        "list": [one for one in found if one.wanted == "list_or_bulk"],
        "spam": [one for one in found if one.wanted == "spam"],
        "ordinary": [one for one in found if one.wanted in {"other", "staff_reply"}],
        "feedback": [one for one in found if one.wanted in FEEDBACK],
        "complaint, unsafe to answer": [
            one for one in found if one.wanted in CLAIMS and not one.label.get("safe", True)
        ],
        "complaint, a person must say": [
            one for one in found if one.wanted in CLAIMS and one.certain is False
        ],
    }


def _show(report: Report, part: str, found: Sequence[Judged]) -> None:
    rows = [
        (
            f"{miss.of.file} {miss.of.number}",
            miss.of.mail.subject[:60],
            f"{'GRAVE ' if miss.grave else ''}{miss.what}",
            miss.wanted,
            miss.got,
            "; ".join(map(str, miss.of.reading.because))[:300],
        )
        for one in found
        for miss in misses(one)
    ]
    report.table(f"Misses, {part}", ("file", "subject", "what", "expected", "got", "because"), rows)


if __name__ == "__main__":
    sys.exit(main())
