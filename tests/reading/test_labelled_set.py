"""The labelled set: what a careful officer would say of invented mails, and how often we say the same."""

import pytest

from mailbot.domain.reading import Verdict
from tests.bench.labelled import Judged, judged
from tests.bench.misses import misses
from tests.support.mails import LABELLED, Labelled, judge, labelled_set

ANONYMOUS = {Verdict.NAMED: False, Verdict.ANONYMOUS: True, Verdict.PERSON_MUST_SAY: "ask"}
NOBODY = frozenset({"auto_reply", "bounce", "list_or_bulk", "spam", "staff_reply"})
# Label -> why it is judged wrong.  At most three in a hundred may stand here.
KNOWN_MISSES: dict[str, str] = {}


def _differences(labelled: Labelled) -> list[str]:
    reading = judge(labelled.mail, labelled.box)
    fields = labelled.fields
    compared: list[tuple[str, object, object]] = [
        ("kind", fields["kind"], str(reading.kind.kind)),
        ("certain", fields.get("certain", True), reading.kind.certain),
    ]
    if fields["kind"] not in NOBODY:
        compared += [
            ("anonymous", labelled.anonymous, ANONYMOUS[reading.identity.verdict]),
            ("name", fields.get("name", ""), reading.identity.name),
            ("safe", fields.get("safe", True), reading.reply.safe),
            ("confidential", fields.get("confidential", False), reading.identity.confidential),
        ]
    return [
        f"{what}: {wanted} expected, {got} read"
        for what, wanted, got in compared
        if wanted not in {"any", got}
    ]


@pytest.mark.parametrize("labelled", labelled_set(), ids=lambda labelled: labelled.label)
def test_a_mail_is_judged_as_a_careful_officer_would(labelled: Labelled) -> None:
    """Kind, certainty, anonymity, name and whether a machine may answer, all at once."""
    differences = _differences(labelled)

    assert bool(differences) is (labelled.label in KNOWN_MISSES), differences


def test_known_misses_are_few() -> None:
    """A list of excuses that grows is a fault of its own."""
    assert len(KNOWN_MISSES) <= 0.03 * len(labelled_set())
    assert len(labelled_set()) >= 160


SECOND_HAND = tuple(judged(LABELLED / "second_hand"))
# By another hand than the room's author; once unlooked at, now tuned by as well.  Place -> why it is missed.
KNOWN_OF_SECOND_HAND = {
    "feedback 4": "a compliment spelt as a word in its own right: a person is asked",
    "feedback 9": "praise under 'No complaints!' is taken as certain",
    "feedback 16": "a suggestion in the heading alone is taken as certain",
    "machines 24": "certain by its headers",
    "machines 26": "certain by its words",
    "other 13": "displeased with work of their own: a person is asked",
    "other 22": "asks about complaints of others: a person is asked",
}


@pytest.mark.parametrize("one", SECOND_HAND, ids=lambda one: f"{one.file} {one.number}")
def test_a_second_hand_finds_little_to_mend(one: Judged) -> None:
    """Whoever did not write the rules words things otherwise."""
    found = [f"{miss.what}: {miss.wanted} expected, {miss.got} read" for miss in misses(one)]

    assert bool(found) is (f"{one.file} {one.number}" in KNOWN_OF_SECOND_HAND), found


def test_what_is_missed_of_the_second_hand_harms_nobody() -> None:
    """No machine, spam or ordinary mail is acknowledged; no marked complaint is passed over."""
    assert [] == [miss for one in SECOND_HAND for miss in misses(one) if miss.grave]
    assert len(KNOWN_OF_SECOND_HAND) <= 0.05 * len(SECOND_HAND)


SIXTH = tuple(judged(LABELLED / "sixth"))


def test_of_a_sixth_hand_little_is_missed_and_nothing_that_harms() -> None:
    """By a fresh hand; measured once unseen (tests/bench/RESULTS.md), and tuned by since."""
    missed = {f"{one.file} {one.number}" for one in SIXTH if misses(one)}

    assert [] == [miss for one in SIXTH for miss in misses(one) if miss.grave]
    assert len(missed) <= 0.03 * len(SIXTH)
