"""Complaints by post, telephone and in person become cases like any other."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mailbot.desk.register import Logged, register
from mailbot.desk.sheet import Carried
from mailbot.domain.act import Acknowledged
from mailbot.domain.case import CaseKind
from mailbot.domain.errors import UserError
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from tests.support.answers import reply, words_of
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, PAT, Story, imi_box, owed, tell

RAW = b"Subject: Late marking\n\nFrom: Pat Lee\n\nMy paper was lost, says the letter.\n"


def _log(story: Story, received: date, kind: CaseKind = CaseKind.COMPLAINT, email: str = PAT) -> Carried:
    (box,) = story.body.boxes
    address = Address("Pat Lee", email) if email else None
    with story.body.house() as house:
        profile = house.works.desk.profiles[box.address]
        return register(house.works.desk, profile, Logged(kind, "Pat Lee", address, received, "post", RAW))


def test_a_letter_opens_a_case_whose_times_run_from_the_day_it_came(tmp_path: Path) -> None:
    """Scenario 13: logged on Monday, received on Wednesday before: three working days are gone (R28)."""
    story = tell(tmp_path)

    _log(story, date(2026, 11, 18))
    story.runs()

    case = story.case
    acknowledge = case.clock("acknowledge")
    assert acknowledge is not None
    assert (State.OPEN, "Pat Lee", datetime(2026, 11, 18, tzinfo=UTC)) == (
        case.state,
        case.name,
        case.received_at,
    )
    assert datetime(2026, 11, 25, 23, 59, 59, tzinfo=UTC) == acknowledge.due_at
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert not acknowledge.running


def test_a_day_in_summer_begins_at_local_midnight(tmp_path: Path) -> None:
    """IMI's 48 hours count from 00:00 of that day in London, which is 23:00 UTC."""
    story = tell(tmp_path, imi_box(), at=datetime(2027, 6, 4, 9, 0, tzinfo=UTC))

    _log(story, date(2027, 6, 4))

    acknowledge = story.case.clock("acknowledge")
    assert acknowledge is not None
    assert datetime(2027, 6, 5, 23, 0, tzinfo=UTC) == acknowledge.due_at


def test_without_an_address_the_acknowledgement_is_a_letter_to_print(tmp_path: Path) -> None:
    """As #log does it by mail: a person posts it, and the clock runs until they say so."""
    story = tell(tmp_path)

    _log(story, date(2026, 11, 23), email="")
    story.runs()

    assert ["acknowledge", "respond"] == owed(story.case)
    assert [] == story.letters(Template.HAND_ACKNOWLEDGEMENT)
    printed = story.letters(Template.LETTER_TO_PRINT)
    assert ["nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"] == [one.recipient for one in printed]
    story.does("nadia", Acknowledged("post", date(2026, 11, 23)))
    assert ["respond"] == owed(story.case)


def test_the_heading_and_the_words_stand_on_the_case_and_in_the_notices(tmp_path: Path) -> None:
    """Whoever handles it reads what the letter says."""
    story = tell(tmp_path)

    _log(story, date(2026, 11, 23))

    assert "Late marking" == story.case.subject
    notices = story.letters(Template.HANDLER_NOTICE)
    assert notices
    assert all("My paper was lost, says the letter." in words_of(notice) for notice in notices)


@pytest.mark.parametrize(
    ("name", "email", "what"),
    [("A concerned member", "", "names nobody"), ("Pat Lee", EDUCATION, "is a mailbox of ours")],
)
def test_what_staff_may_not_log_by_mail_is_refused_here_too(
    tmp_path: Path, name: str, email: str, what: str
) -> None:
    """One way of doing it, with one set of rules."""
    story = tell(tmp_path)
    address = Address(name, email) if email else None
    logged = Logged(CaseKind.COMPLAINT, name, address, date(2026, 11, 23), "post", RAW)
    with story.body.house() as house, pytest.raises(UserError, match=what):
        register(house.works.desk, house.works.desk.profiles[EDUCATION], logged)

    assert [] == story.body.cases(everything=True)


def test_a_posted_appeal_is_acknowledged_as_one(tmp_path: Path) -> None:
    """9.3: appeals come to the chief executive by post."""
    story = tell(tmp_path)

    _log(story, date(2026, 11, 23), CaseKind.APPEAL)
    story.runs()

    assert ["appeal_acknowledgement"] == story.templates_to(PAT)
    assert "helena.marchbank@ihm.org.uk" in {letter.recipient for letter in story.body.letters()}


def test_a_day_in_the_future_is_refused_in_words(tmp_path: Path) -> None:
    """A slip of the pen must not lengthen a promise."""
    story = tell(tmp_path)

    with pytest.raises(UserError, match="future"):
        _log(story, date(2026, 11, 24))

    assert [] == story.body.cases(everything=True)


def test_today_may_already_be_tomorrow_for_the_office(tmp_path: Path) -> None:
    """23:30 UTC in June is tomorrow in London."""
    story = tell(tmp_path, at=datetime(2027, 6, 3, 23, 30, tzinfo=UTC))

    _log(story, date(2027, 6, 4))

    assert 1 == len(story.body.cases())


def test_the_same_letter_logged_twice_is_refused(tmp_path: Path) -> None:
    """Two colleagues open the same envelope."""
    story = tell(tmp_path)
    _log(story, date(2026, 11, 20))

    with pytest.raises(UserError, match="already"):
        _log(story, date(2026, 11, 20))

    assert 1 == len(story.body.cases())


def test_an_answer_by_mail_joins_the_case_of_the_letter(tmp_path: Path) -> None:
    """Pat wrote on paper and answers by email."""
    story = tell(tmp_path)
    _log(story, date(2026, 11, 20))
    story.runs()

    story.takes(reply(story.letter(Template.ACKNOWLEDGEMENT), "Thank you. Here is more.\n\nPat"))

    assert {"opened": 1, "joined": 1} == story.body.outcomes()
    assert 1 == len(story.body.cases())


def test_a_letter_at_imi_is_acknowledged_with_a_name(tmp_path: Path) -> None:
    """The procedure's promises hold for paper too."""
    story = tell(tmp_path, Box(IMI, "imi"))

    _log(story, date(2026, 11, 23))
    story.runs()

    assert ["review"] == [clock.name for clock in story.case.clocks if clock.running]
    assert EDUCATION not in {letter.mailbox for letter in story.body.letters()}
