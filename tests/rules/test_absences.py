"""Which absences hold: the staff list's, and what was reported since."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.absence import AbsenceReport, AwayBecause
from mailbot.domain.person import Absence, Directory, Person
from mailbot.domain.procedure import Office
from mailbot.rules import absences
from tests.support.in_hand import offices

IHM = offices()["ihm"]
AUGUST = datetime(2026, 8, 3, 9, tzinfo=UTC)


def day(number: int) -> date:
    """Of August 2026."""
    return date(2026, 8, number)


def report(first: int, last: int, deputy: str = "", **changes: Any) -> AbsenceReport:
    return replace(AbsenceReport("ihm", "nadia", day(first), day(last), AUGUST, deputy), **changes)


def away(office: Office, person: str = "nadia") -> dict[int, str]:
    """The days of August that somebody is away, with the deputy named for them."""
    found = {number: office.directory.absence(person, day(number)) for number in range(1, 32)}
    return {number: one.deputy for number, one in found.items() if one is not None}


def test_a_report_counts_beside_the_staff_list() -> None:
    listed = Absence("nadia", day(20), day(21), "ruth")
    office = replace(IHM, directory=replace(IHM.directory, absences=(listed,)))

    assert {5: "", 6: "", 20: "ruth", 21: "ruth"} == away(absences.as_reported(office, [report(5, 6)]))
    assert {} == away(absences.as_reported(office, [report(5, 6)]), "owen")


def test_a_later_report_says_when_somebody_is_back() -> None:
    """A slip in a date is put right, and a holiday cut short, by reporting once more."""
    slip = report(1, 30, "ruth")

    assert {1: "owen", 2: "owen"} == away(absences.as_reported(IHM, [slip, report(1, 2, "owen")]))
    cut = absences.as_reported(IHM, [slip, report(3, 4, "owen")])
    assert {1: "ruth", 2: "ruth", 3: "owen", 4: "owen"} == away(cut)


def test_a_later_report_of_other_days_takes_nothing_away() -> None:
    assert {1, 2, 9, 10} == set(away(absences.as_reported(IHM, [report(9, 10), report(1, 2)])))


def test_nobody_elses_report_counts() -> None:
    """Ids are each body's own: Nadia here may be somebody else there."""
    other = report(1, 5, organisation="imi")

    assert {} == away(absences.as_reported(IHM, [other]))
    assert {1, 2} == set(away(absences.as_reported(IHM, [report(1, 2), report(1, 30, person="owen")])))


def test_what_mailbot_concludes_takes_nothing_away_and_is_taken_back_by_a_report() -> None:
    """She says herself when she is back; her mail program does not."""
    concluded = report(5, 6, why=AwayBecause.AUTO_REPLY)

    assert set(range(1, 10)) == set(away(absences.as_reported(IHM, [report(1, 9), concluded])))
    assert {4, 5} == set(away(absences.as_reported(IHM, [concluded, report(4, 5)])))


@pytest.mark.parametrize(
    ("address", "holds"), [("nadia.pemberton@ihm.org.uk", True), ("n@old.example", False)]
)
def test_a_new_address_ends_what_the_old_one_showed(address: str, *, holds: bool) -> None:
    """Whoever keeps the staff list mends it, and mailbot writes to her again."""
    bounced = report(5, 11, why=AwayBecause.BOUNCED, address=address)

    assert holds == bool(away(absences.as_reported(IHM, [bounced])))


def test_somebody_stands_in_only_who_is_there_all_the_time() -> None:
    others = (report(7, 9, person="owen"), report(3, 6, person="ruth"))
    office = absences.as_reported(IHM, [report(3, 7), *others])
    directory = office.directory

    assert absences.stands_in(directory, Absence("nadia", day(3), day(7))) is None, "Owen goes as she comes"
    assert absences.stands_in(directory, Absence("nadia", day(3), day(6))) == directory.by_id("owen")
    assert absences.stands_in(directory, Absence("nadia", day(3), day(6), "ruth")) is None
    assert absences.stands_in(directory, Absence("alistair", day(3), day(6))) is None, "he has no deputy"
    assert absences.stands_in(directory, Absence("nadia", day(3), day(6), "nadia")) is None


spans = st.tuples(st.integers(1, 31), st.integers(0, 8)).map(lambda one: (one[0], min(31, one[0] + one[1])))


@given(st.lists(st.tuples(spans, st.sampled_from(["", "ruth", "owen"])), max_size=8))
def test_the_latest_report_always_holds_whole(told: list[tuple[tuple[int, int], str]]) -> None:
    """Whatever was said before: its days, its deputy; and doing it all again changes nothing."""
    reports = [report(first, last, deputy) for (first, last), deputy in told]
    office = absences.as_reported(IHM, reports)

    if told:
        (first, last), deputy = told[-1]
        held = away(office)
        assert {deputy} == {held[number] for number in range(first, last + 1)}
    assert away(office) == away(absences.as_reported(office, reports))
    spells = absences.spells(office.directory, "nadia", day(1))
    for one, other in pairwise(spells):
        assert one.last < other.first, "no day has two answers"


def test_an_empty_list_of_staff_bears_any_report() -> None:
    """Somebody left and is not in the list any more."""
    person = Person("x", "X", ("x@ihm.org.uk",), frozenset())
    office = replace(IHM, directory=Directory((person,)))
    gone = report(1, 31, why=AwayBecause.BOUNCED, address="nadia.pemberton@ihm.org.uk")

    assert {} == away(absences.as_reported(office, [gone]))
    assert timedelta(days=6) == absences.UNREACHED
