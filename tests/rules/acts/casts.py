"""Whoever takes part: Pat's cases as they stand when the stories of the acts begin."""

from datetime import date, timedelta
from typing import Any

import pytest

from mailbot.domain import act as acts
from mailbot.domain.dossier import Verdict
from mailbot.domain.errors import ActRefused
from mailbot.domain.lifecycle import State
from tests.support.calendars import london
from tests.support.in_hand import InHand, opened

MONDAY = london("2026-11-23", "09:00")
DAY = timedelta(days=1)

# Of the Institute of Healthcare Management.
NADIA = "nadia"  # administrator: owns Stage 1 of learning, triages
OWEN = "owen"  # manager: owns Stage 1 of all else, triages
RUTH = "ruth"  # director: owns Stage 2 of learning
CALLUM = "callum"  # director: owns Stage 2 of all else
HELENA = "helena"  # Chief Executive: owns Stage 3
ALISTAIR = "alistair"  # Chair

# Of the Institute of the Motor Industry.
BETHAN, TARIQ = "bethan", "tariq"  # duty handlers, triage
IMOGEN = "imogen"  # whistleblowing officer
GARETH = "gareth"  # appeals officer
MOIRA, ANIL = "moira", "anil"  # quality manager, director

PARTLY = acts.Decide(Verdict.PARTLY, "We read it all.", (), "nothing to mend", breach=False)


def ihm(area: str = "learning", **changed: Any) -> InHand:
    """Acknowledged, and Nadia's where it is about learning, Owen's where it is not."""
    return _acknowledged(opened("ihm", MONDAY, area=area, **changed))


def imi(head: str = "CENTRE", **changed: Any) -> InHand:
    """Acknowledged, Bethan's, and about a centre where nothing else is said."""
    hand = _acknowledged(opened("imi", MONDAY, **changed))
    if head:
        hand.do(BETHAN, acts.Describe(head=head))
    return hand


def investigated() -> InHand:
    """At the Institute of the Motor Industry: in scope, and Pat knows it."""
    hand = imi()
    hand.do(BETHAN, acts.ScopeIn(hand.office.calendar.add_working_days(_today(hand), 10)))
    hand.all_arrive()
    return hand


def decided(hand: InHand, actor: str, outcome: acts.Decide = PARTLY) -> InHand:
    """The outcome has arrived."""
    hand.do(actor, outcome)
    hand.all_arrive()
    return hand


def refused(hand: InHand, actor: str, act: acts.Act) -> str:
    """Why the act may not be done; nothing has changed."""
    before = hand.case
    with pytest.raises(ActRefused) as caught:
        hand.do(actor, act)
    assert before is hand.case
    assert caught.value.remedy, "it says what to do instead"
    return caught.value.reason


def written_to(hand: InHand) -> set[str]:
    """Ids of the staff who were sent anything."""
    readers = {one.request.to.address for one in hand.letters}
    return {person.id for person in hand.office.directory.people if person.address in readers}


def is_in(hand: InHand, state: State) -> bool:
    return hand.case.state is state


def _today(hand: InHand) -> date:
    return hand.office.calendar.office_day(hand.now)


def _acknowledged(hand: InHand) -> InHand:
    """As intake's letter does it."""
    draft = hand.draft()
    draft.meet(frozenset({"acknowledge", "acknowledge_appeal", "name_handler"}), "acknowledgement")
    hand.take(draft.change(), by_machine=True)
    return hand
