"""The mails of a dozen hands and more, by which words were weighed: read back nearly without a fault.

What is measured here was learned from; what was not is measured by `tests.bench.reading`.
"""

from collections import Counter
from functools import cache

from tests.bench.labelled import CLAIMS, Judged, judged
from tests.support.mails import LABELLED

MACHINES = frozenset({"auto_reply", "bounce", "list_or_bulk", "spam"})


@cache
def hands() -> tuple[Judged, ...]:
    return tuple(judged(LABELLED / "hands"))


def test_there_are_many_mails_of_every_kind() -> None:
    counted = Counter(one.wanted for one in hands())

    assert len(hands()) > 2_000
    assert len(counted) == 12
    assert min(counted.values()) > 30


def test_kinds_are_read_rightly() -> None:
    wrong = Counter((one.wanted, one.got) for one in hands() if one.wanted != one.got)

    assert wrong.total() <= 0.04 * len(hands()), wrong.most_common(10)


def test_names_are_read_as_they_are_signed() -> None:
    named = [one for one in hands() if one.label.get("name") not in {None, "", "any"}]
    wrong = [
        f"{one.file} {one.number}: {one.label['name']!r}, not {one.reading.identity.name!r}"
        for one in named
        if one.label["name"] != one.reading.identity.name
    ]

    assert len(wrong) <= 0.04 * len(named), wrong


def test_who_gives_no_name_is_known_and_nobody_else_is_refused() -> None:
    told = [one for one in hands() if one.wanted_anonymous != "any"]
    missed = [one for one in told if one.wanted_anonymous == "true" and one.got_anonymous != "true"]
    refused = [one for one in told if one.wanted_anonymous != "true" and one.got_anonymous == "true"]
    nameless = sum(one.wanted_anonymous == "true" for one in told)

    assert len(missed) <= 0.07 * nameless, [(one.file, one.number) for one in missed]
    assert len(refused) <= 0.03 * nameless, [(one.file, one.number) for one in refused]


def test_no_machine_no_list_and_no_spam_is_acknowledged() -> None:
    wrongly = [one for one in hands() if one.wanted in MACHINES and one.certain is True and one.acknowledges]

    assert [] == [(one.file, one.number) for one in wrongly]


def test_hardly_anybody_who_complains_is_taken_for_a_machine() -> None:
    """One in a thousand: a portal's own notice with the complaint in quotation marks."""
    silenced = [(one.file, one.number) for one in hands() if one.wanted in CLAIMS and one.got in MACHINES]

    assert len(silenced) <= 0.001 * len(hands()), silenced
