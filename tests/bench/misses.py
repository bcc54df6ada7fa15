"""What was read or done wrongly about a labelled mail."""

from collections.abc import Sequence
from dataclasses import dataclass

from mailbot.rules.decision import AskTriage, KeepFeedback
from tests.bench.labelled import CLAIMS, FEEDBACK, Judged


@dataclass(frozen=True, slots=True)
class Miss:
    """One thing that was read wrongly."""

    of: Judged
    what: str
    wanted: str
    got: str
    grave: bool = False  # a person is harmed: missed, refused or answered wrongly


def is_missed(one: Judged) -> bool:
    return not (one.opens or one.refuses)


def is_passed_over(one: Judged) -> bool:
    """Neither a case, nor a refusal, nor a question to staff: nobody hears of it as a complaint."""
    return is_missed(one) and not isinstance(one.decision, AskTriage)


def invented(found: Sequence[Judged]) -> list[Judged]:
    """A name was read where the label of a complaint says that there is none."""
    return [
        one
        for one in found
        if one.wanted in CLAIMS
        and one.got in CLAIMS
        and not one.label.get("name")
        and one.reading.identity.name
    ]


def misses(one: Judged) -> list[Miss]:
    """Everything read or done wrongly about one mail."""
    claim = one.wanted in CLAIMS
    found = []
    if one.wanted != one.got:
        found.append(Miss(one, "kind", one.wanted, one.got))
    elif one.certain in {True, False} and one.certain is not one.reading.kind.certain:
        found.append(Miss(one, "certain", str(one.certain), str(one.reading.kind.certain)))
    if one.wanted_anonymous not in {"any", one.got_anonymous}:
        found.append(Miss(one, "anonymous", one.wanted_anonymous, one.got_anonymous, one.refuses))
    name = one.label.get("name")
    if name not in {None, "", "any", one.reading.identity.name} or one in invented([one]):
        found.append(Miss(one, "name", str(name or ""), one.reading.identity.name))
    if "evidence" in one.label and bool(one.label["evidence"]) is not bool(one.reading.evidence):
        found.append(Miss(one, "evidence", str(one.label["evidence"]), ", ".join(one.reading.evidence)))
    if claim and bool(one.label.get("confidential", False)) is not one.reading.identity.confidential:
        found.append(Miss(one, "confidential", str(not one.reading.identity.confidential), "the other"))
    return [*found, *_wrong_deeds(one)]


def _wrong_deeds(one: Judged) -> list[Miss]:
    did = type(one.decision).__name__
    found = []
    if one.should_open is not None and one.should_open is not one.opens:
        grave = one.opens or (one.marked and one.should_open) or is_passed_over(one)
        found.append(Miss(one, "opens", str(one.should_open), did, grave))
    if one.should_answer is not None and one.should_answer is not one.acknowledges:
        found.append(
            Miss(one, "acknowledges", str(one.should_answer), str(one.acknowledges), one.acknowledges)
        )
    if one.wanted in CLAIMS and one.certain is False and is_passed_over(one):
        found.append(Miss(one, "asks", "triage", did, grave=True))
    if isinstance(one.decision, KeepFeedback) and one.writes and one.wanted not in FEEDBACK:
        found.append(Miss(one, "thanks", "no letter", did))
    return found
