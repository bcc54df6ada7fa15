"""#export and #erase: what whoever looks after personal data may order, and what follows (D4)."""

from dataclasses import replace
from datetime import date

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Bar
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Acted, Noted
from mailbot.domain.letter import Template
from mailbot.rules import routing
from tests.rules.acts.casts import IMOGEN, NADIA, OWEN, ihm, imi, refused

ERASE = acts.OrderErasure("asked for under article 17")


def test_the_papers_are_asked_for_from_whoever_runs_mailbot() -> None:
    """Nothing of the case goes by mail; the task says how the file is written."""
    hand = ihm()
    taken = hand.do(OWEN, acts.OrderExport())

    tasks = [letter for letter in taken.letters if letter.template is Template.TASK]
    assert {one.address for one in routing.administrators(hand.office)} == {one.to.address for one in tasks}
    assert f"mailbot export {hand.case.reference}" in str(tasks[0].facts.remedy)
    assert Noted("EXPORT_ORDERED", "") in taken.events


def test_an_erasure_is_ordered_once_the_case_has_ended() -> None:
    """The rules only note it; the desk erases when its letters have left."""
    hand = ihm()
    assert "STILL_OPEN" == refused(hand, OWEN, ERASE)
    hand.do(NADIA, acts.Withdraw())
    hand.all_arrive()
    taken = hand.do(OWEN, ERASE)

    assert Noted("ERASURE_ORDERED", "") in taken.events
    assert isinstance(taken.events[0], Acted)
    assert taken.letters == ()
    assert "REASON_MISSING" == refused(hand, OWEN, acts.OrderErasure(" "))


@pytest.mark.parametrize("order", [ERASE, acts.OrderExport()])
def test_only_whoever_looks_after_personal_data_orders_it(order: acts.Act) -> None:
    """Where they have a part in the matter themselves, the administrators."""
    hand = ihm()
    hand.do(NADIA, acts.Withdraw())
    assert "NOT_ALLOWED" == refused(hand, NADIA, order)

    assert [OWEN] == [one.id for one in routing.data_officers(hand.office, frozenset())]
    free = routing.data_officers(hand.office, frozenset({Bar(OWEN, "NAMED_IN_COMPLAINT").person}))
    assert free
    assert OWEN not in {one.id for one in free}


def test_whoever_has_a_part_in_the_matter_is_not_asked_for_its_papers() -> None:
    """An administrator that the complaint is about learns nothing of it."""
    hand = ihm()
    concerned = routing.administrators(hand.office)[0]
    hand.do(NADIA, acts.DeclareConflict(concerned.id, "named in it"))
    orderer = routing.data_officers(hand.office, hand.case.dossier.barred)[0]
    taken = hand.do(orderer.id, acts.OrderExport())

    assert concerned.address not in {one.to.address for one in taken.letters}


def test_nothing_is_ordered_on_an_erased_case() -> None:
    """Whatever it is."""
    hand = ihm()
    hand.case = replace(hand.case, dossier=replace(hand.case.dossier, erased_on=date(2026, 11, 23)))
    for order in (ERASE, acts.OrderExport(), acts.Note("more")):
        assert "ERASED" == refused(hand, OWEN, order)


def test_of_a_sealed_case_nobody_else_is_told() -> None:
    """The officer writes the file herself."""
    hand = imi()
    hand.do(IMOGEN, acts.Seal())
    with pytest.raises(ActRefused, match="--sealed"):
        hand.do(IMOGEN, acts.OrderExport())
