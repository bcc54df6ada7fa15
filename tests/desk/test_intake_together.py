"""A reader that lost its mailbox and does not know it: what it still does is harmless.

It was frozen; another daemon has read the mailbox meanwhile, to its end.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.desk.intake import take_in
from mailbot.domain.ledger import Outcome
from tests.desk.test_intake import EARLY, ScriptedMailbox
from tests.support import letters
from tests.support.story import EDUCATION, Story, tell

UIDS = (3, 4, 9)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return tell(tmp_path)


def mailbox() -> ScriptedMailbox:
    return ScriptedMailbox({uid: letters.complaint(uid, EDUCATION) for uid in UIDS})


@pytest.mark.parametrize("point", ["listed", "read", "committed"])
def test_each_mail_has_one_outcome_and_the_waterline_stands_where_it_should(story: Story, point: str) -> None:
    """Nothing is held or counted as trouble for it: the mails are dealt with."""
    froze: list[str] = []

    def freeze(at: str) -> None:
        if at == point and not froze:
            froze.append(at)
            with story.body.house() as other:
                take_in(other.works.desk, mailbox(), EARLY)

    with story.body.house(freeze) as house:
        take_in(house.works.desk, mailbox(), EARLY)
        with house.store.view() as work:
            line = work.ledger.waterline(EDUCATION, "INBOX")
            entries = list(work.ledger.all())
        again = take_in(house.works.desk, mailbox(), EARLY)

    assert froze
    assert [Outcome.OPENED] * 3 == [entry.outcome for entry in entries]
    assert {str(uid) for uid in UIDS} == {entry.key.uid for entry in entries}
    assert 3 == len(story.body.cases())
    assert line is not None
    assert 9 == line.uid
    assert 0 == again.admitted


def test_a_reader_that_wakes_with_an_old_listing_does_not_turn_the_waterline_back(story: Story) -> None:
    """The mailbox was numbered anew meanwhile.

    Turned back, all of it would be listed anew, and what a colleague had moved here with an old date would
    then count as older than our taking the mailbox on.
    """
    anew = replace(mailbox(), uidvalidity=8)

    def freeze(at: str) -> None:
        if at == "committed" and not anew.fetched:
            with story.body.house() as other:
                take_in(other.works.desk, anew, EARLY)

    with story.body.house(freeze) as house:
        take_in(house.works.desk, mailbox(), EARLY)
        with house.store.view() as work:
            line = work.ledger.waterline(EDUCATION, "INBOX")

    assert line is not None
    assert (8, 9) == (line.uidvalidity, line.uid)
    assert 3 == len(story.body.cases())


def test_a_reader_whose_lease_has_ended_stops_before_the_next_mail(story: Story) -> None:
    """Its daemon asks itself before each: what is left is the next holder's."""
    held = [True]

    def lose(at: str) -> None:
        held[0] = held[0] and at != "committed"

    with story.body.house(lose) as house:
        intake = take_in(house.works.desk, mailbox(), EARLY, lambda: not held[0])
        with house.store.view() as work:
            line = work.ledger.waterline(EDUCATION, "INBOX")

    assert {Outcome.OPENED: 1} == intake.outcomes
    assert ["4", "9"] == [key.uid for key in intake.left]
    assert line is not None
    assert 3 == line.uid
