"""Lists of cases, as somebody may see them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from mailbot.domain.case import Case
from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Bar, Dossier
from mailbot.domain.errand import Listing
from mailbot.domain.lifecycle import State
from mailbot.domain.person import Absence
from mailbot.domain.reference import Reference
from mailbot.rules.case_list import MOST, Asker, listing
from tests.adapters.store_builders import a_case
from tests.support.in_hand import offices

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
IHM = offices()["ihm"]


def asker(person_id: str = "nadia") -> Asker:
    person = IHM.directory.by_id(person_id)
    assert person is not None
    return Asker(IHM, person, NOW)


def case(number: int = 1, days: int = 7, **changes: Any) -> Case:
    """A case whose answer is due in so many days."""
    due = CaseClock("respond", NOW - timedelta(days=20), NOW + timedelta(days=days))
    return replace(a_case(number, handler="nadia", name="Pat Lee", clocks=(due,)), **changes)


def references(cases: list[Case], which: Listing, person: str = "nadia") -> list[str]:
    return [row[0] for row in listing(asker(person), which, cases).cases or ()]


def test_what_is_due_first_stands_first() -> None:
    """And what nobody owes anything on stands last."""
    cases = [case(1, 9), case(2, -1), case(3, 2), case(4, clocks=())]

    assert ["IHM-2026-0002", "IHM-2026-0003", "IHM-2026-0001", "IHM-2026-0004"] == references(
        cases, Listing.OPEN
    )
    assert ["IHM-2026-0002"] == references(cases, Listing.OVERDUE)


@pytest.mark.parametrize(
    "hidden",
    [
        {"sealed": True},
        {"state": State.ANON_REVIEW},
        {"dossier": Dossier(bars=(Bar("nadia", "NAMED_IN_COMPLAINT"),))},
    ],
)
@pytest.mark.parametrize("which", Listing)
def test_nothing_tells_of_what_somebody_must_not_know(which: Listing, hidden: dict[str, Any]) -> None:
    """Neither a row nor a number."""
    facts = listing(asker(), which, [case(days=-1, **hidden)])

    assert ((), "There are none.") == (facts.cases, facts.standing)


def test_names_are_initials_and_a_name_that_was_to_be_kept_is_none() -> None:
    """A list lies open on desks (R12)."""
    rows = listing(asker(), Listing.OPEN, [case(1), case(2, confidential=True), case(3, name="")]).cases

    assert ["P. L.", "?", "?"] == [row[1] for row in rows or ()]


def test_mine_are_also_those_of_whom_i_stand_in_for() -> None:
    """Owen stands in for Nadia this week; she sees her own all the same."""
    away = Absence("nadia", NOW.date(), NOW.date())
    office = replace(IHM, directory=replace(IHM.directory, absences=(away,)))
    stands_in = replace(asker("owen"), office=office)

    assert [] == references([case()], Listing.MINE, "owen")
    assert 1 == len(listing(stands_in, Listing.MINE, [case()]).cases or ())
    assert 1 == len(listing(replace(asker(), office=office), Listing.MINE, [case()]).cases or ())


def test_a_long_list_ends_and_says_how_many_are_left() -> None:
    cases = [replace(case(days=n), reference=Reference("IHM", 2026, n)) for n in range(1, MOST + 15)]
    facts = listing(asker(), Listing.OPEN, reversed(cases))

    assert MOST == len(facts.cases or ())
    assert facts.standing == "214 cases are open; the 200 most urgent stand here, and 14 more found no room."
    assert "IHM-2026-0001" == (facts.cases or ())[0][0]


def test_what_is_not_open_is_not_listed_as_open() -> None:
    """A promise may outlive its case: then it is overdue, and somebody's."""
    ended = case(days=-1, state=State.CLOSED)

    assert [] == references([ended, case(2, state=State.FEEDBACK)], Listing.OPEN)
    assert [1, 1] == [len(references([ended], which)) for which in (Listing.OVERDUE, Listing.MINE)]
    assert 1 == len(references([case(state=State.TRIAGE, handler="")], Listing.OPEN))
