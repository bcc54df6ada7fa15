"""A store that is put back from yesterday's backup sends nothing twice and loses nothing."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.adapters.maildir_files import deliver_mail, make_maildir
from mailbot.daemon import run_once
from mailbot.desk.intake import take_in
from mailbot.desk.points import At
from mailbot.desk.register import Logged, register
from mailbot.domain.act import Decide
from mailbot.domain.aftercare import How
from mailbot.domain.case import CaseKind
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import LetterState, Template
from mailbot.domain.lifecycle import State
from mailbot.domain.mail import Address
from tests.support import letters
from tests.support.answers import words_of
from tests.support.clients import replies
from tests.support.course import NADIA
from tests.support.crash import run_killed_at
from tests.support.daemon import daemon
from tests.support.establishment import Box, Establishment
from tests.support.story import EDUCATION, IMI, MONDAY
from tests.support.yesterday import ENQUIRIES, World, begin

OUTCOME = """\
#outcome not-upheld
#remedy none We told everybody in March.

We read the records."""


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Monday: two complaints are taken in, and in the evening there is a backup."""
    world = begin(tmp_path, MONDAY)
    world.complains("Asha Archer")
    world.complains("Ben Bevan", IMI)
    world.later(hours=8)
    world.back_up()
    return world


def code_in(world: World) -> str:
    return words_of(world.latest(NADIA, Template.COMMAND_PREVIEW)).partition("#confirm ")[2].split()[0]


def _tuesday(world: World) -> None:
    """What the store of Monday evening does not know."""
    world.later(hours=16)
    world.complains("Carys Clarke")
    world.complains("Dev Doyle", ENQUIRIES, Message_ID="")
    world.complains("Ewan Ellis", IMI)
    world.complains("Fatima Forde", ENQUIRIES, "Still waiting for my mark")
    for sender in ("Anon <nobody77@example.org>", "Anon <nobody78@example.org>"):
        world.takes(letters.mail("Complaint", "You are all thieves.\n", sender, Message_ID=""))
    world.takes(letters.ordinary(1, EDUCATION))
    asha = world.latest("asha@members.example.org")
    world.takes(replies(asha, "It was paper 2.\n\nAsha", "Asha Archer <asha@members.example.org>"))
    world.takes(replies(world.latest(NADIA, Template.HANDLER_NOTICE), "#accept"))
    world.takes(replies(world.latest(NADIA, Template.COMMAND_DONE), OUTCOME))
    world.takes(replies(world.latest(NADIA, Template.COMMAND_PREVIEW), f"#confirm {code_in(world)}"))
    for days in (1, 3, 10):
        world.later(days=days)


def test_nobody_is_written_to_twice_and_every_case_is_as_it_was(world: World) -> None:
    """References that people were told, dates, decisions: all of it is told again by the mailboxes."""
    _tuesday(world)
    before, cases = world.sent(), world.cases()
    assert State.DECIDED in {case[2] for case in cases.values()}

    world.lose_everything()
    done = world.later(minutes=10)

    assert done.relived is not None
    assert () == done.relived.unexplained
    again = world.to_complainants()
    assert {key: count for key, count in before.items() if key in again} == dict(again)
    assert {"alert"} == {template for _, _, template in world.sent() - before}, "not even a reminder"
    after = world.cases()
    assert cases.keys() == after.keys()
    for who, case in cases.items():
        assert case == after[who], who
    assert world.mails == len({entry.identity for entry in world.story.body.entries()})


def test_what_waited_when_the_backup_was_made_and_left_afterwards_does_not_leave_again(
    world: World,
) -> None:
    """The restored store believes that it has yet to send it; Sent knows better."""
    world.arrives(letters.complaint(1, EDUCATION))
    with world.story.body.house() as house:
        for mailbox in house.works.mailboxes:
            take_in(house.works.desk, mailbox, house.works.since)
    world.story.clock.move_to(world.now.replace(minute=30))
    world.back_up()
    world.later(minutes=1)
    left = world.sent()

    world.lose_everything()
    world.later(hours=1)

    assert {"alert"} == {template for _, _, template in world.sent() - left}
    (case,) = [one for one in world.story.body.cases() if one.subject.endswith("paper 1")]
    assert {"respond"} == {clock.name for clock in case.clocks if clock.running}


def test_what_came_after_the_last_sign_of_life_is_dealt_with_now(world: World) -> None:
    """The disk died in the night; by noon, when it is replaced, three more have complained."""
    world.complains("Carys Clarke")
    world.later(hours=10)
    for number in (1, 2, 3):
        world.arrives(letters.complaint(number, EDUCATION))
    world.story.clock.move_to(world.now.replace(hour=12))

    world.lose_everything()
    world.later(minutes=1)

    acknowledged = [key for key in world.to_complainants() if key[2] == "acknowledgement"]
    assert 1 == max(world.to_complainants().values())
    assert 6 == len(acknowledged)
    references = {reference for _, reference, _ in acknowledged}
    assert {"IHM-2026-0001", "IMI-2026-0001", "IHM-2026-0002"} < references
    new = references - {"IHM-2026-0001", "IMI-2026-0001", "IHM-2026-0002"}
    assert all(reference > "IHM-2026-0022" for reference in new), "perhaps told, not copied"


def test_a_decision_at_the_terminal_is_for_a_person_and_its_letter_leaves_once(world: World) -> None:
    """No mailbox tells of it: Sent shows its letter, and nothing that explains it."""
    asha = next(case for case in world.story.body.cases() if str(case.reference) == "IHM-2026-0001")
    decided = Decide(Verdict.NOT_UPHELD, "We read the records.")
    world.story.does("nadia", decided, asha)
    (outcome,) = world.story.letters(Template.OUTCOME)

    world.lose_everything()
    done = world.later(hours=1)

    assert done.relived is not None
    assert ["outcome"] == [one.template for one in done.relived.unexplained]
    alert = words_of(world.latest(NADIA, Template.ALERT))
    assert "IHM-2026-0001: the letter “outcome” of 23 November 2026, 17:02 is not explained." in alert
    asha = next(case for case in world.story.body.cases() if str(case.reference) == "IHM-2026-0001")
    world.story.does("nadia", decided, asha)
    (again,) = world.story.letters(Template.OUTCOME)
    assert LetterState.HELD is again.state
    with world.story.body.house() as house:
        wiring.releasing(house, "nadia", "").was_sent(again.id)
    asha = next(case for case in world.story.body.cases() if str(case.reference) == "IHM-2026-0001")
    assert State.DECIDED is asha.state
    assert 1 == sum(count for key, count in world.sent().items() if key[2] == "outcome")
    with world.story.body.house() as house, house.store.view() as work:
        assert [(How.RELEASED, "nadia")] == [(one.how, one.by) for one in work.held.releases()]
        assert work.outbox.by_message_id(outcome.message_id) is not None


def test_what_somebody_answered_by_hand_is_not_acknowledged(world: World) -> None:
    """On Tuesday mailbot was down for an hour; Owen answered from the mailbox, and that was that."""
    world.arrives(letters.complaint(1, EDUCATION))
    world.later(hours=15, minutes=-1)
    world.arrives(letters.complaint(2, EDUCATION))
    answer = letters.mail(
        "Re: Complaint about marking, paper 2",
        "We look into it.\n\nOwen",
        f"IHM <{EDUCATION}>",
        "member2@example.org",
        In_Reply_To="<complaint-2@example.org>",
        Message_ID="<owen-1@ihm.org.uk>",
        Date=format_datetime(world.now),
    )
    world.sends(answer)
    world.later(minutes=30)
    before, cases = world.to_complainants(), world.cases()
    assert 3 == sum(before.values()), "none to the second"

    world.lose_everything()
    world.later(minutes=1)

    assert before == world.to_complainants()
    assert cases == world.cases()


def test_a_reference_told_by_a_letter_that_no_mail_explains_is_given_to_nobody_else(world: World) -> None:
    """A complaint came by post, was logged at the terminal and acknowledged; only its letter is left."""
    body = world.story.body
    grace, day = Address("Grace Gill", "grace@example.org"), world.now.date()
    words = b"Subject: My mark\n\nMy paper was lost.\n"
    logged = Logged(CaseKind.COMPLAINT, grace.name, grace, day, "post", words)
    with body.house() as house:
        carried = register(house.works.desk, body.settings().profile(body.settings().mailboxes[0]), logged)
    world.later(minutes=1)
    assert "IHM-2026-0002" == str(carried.reference)

    world.lose_everything()
    done = world.later(minutes=1)
    assert done.relived is not None
    assert ["IHM-2026-0002"] == list(map(str, done.relived.lost))
    told = words_of(world.latest(NADIA, Template.ALERT))
    assert "IHM-2026-0002 was told in letters, and no mail opens it: please log it again." in told
    world.complains("Carys Clarke")
    assert "IHM-2026-0002" not in {case[0] for case in world.cases().values()}


def test_a_mail_server_whose_clock_is_ahead_changes_nothing(world: World) -> None:
    """Its mails are dated after the letters that answer them."""
    now = world.now
    for number in (1, 2):
        world.mails += 1
        world.story.arrives(letters.complaint(number, EDUCATION), at=now + timedelta(minutes=30))
        world.later(minutes=1)
    before, cases = world.sent(), world.cases()

    world.lose_everything()
    done = world.later(hours=1)

    assert done.relived is not None
    assert () == done.relived.unexplained
    assert {"alert"} == {template for _, _, template in world.sent() - before}
    assert cases == world.cases()


def test_cut_off_while_it_lives_through_the_day_it_begins_anew(world: World) -> None:
    """A power cut during the repair is no excuse."""
    world.complains("Carys Clarke")
    world.complains("Ewan Ellis", IMI)
    asha = world.latest("asha@members.example.org")
    world.takes(replies(asha, "It was paper 2.\n\nAsha", "Asha Archer <asha@members.example.org>"))
    world.takes(replies(world.latest(NADIA, Template.HANDLER_NOTICE), "#accept"))
    before, cases = world.to_complainants(), world.cases()
    world.lose_everything()
    assert run_killed_at(world.story.body, "committed", 2)
    for commits in (1, 1):
        with pytest.raises(_PowerCut), world.story.body.house(_pulls_the_plug(commits)) as house:
            run_once(house.works)
    world.later(minutes=10)

    assert before == world.to_complainants()
    assert cases == world.cases()


class _PowerCut(BaseException):
    """Nothing that is caught on the way."""


def _pulls_the_plug(commits: int) -> At:
    left = [commits]

    def at(point: str) -> None:
        left[0] -= point == "committed"
        if not left[0]:
            raise _PowerCut

    return at


def test_the_daemon_does_nothing_else_before(tmp_path: Path) -> None:
    """It is started as ever; first it lives through what the backup lacks."""
    body, now = Establishment(tmp_path, [Box(EDUCATION)]), datetime.now(UTC)
    maildir = tmp_path / "var" / "mail" / EDUCATION
    for number in (1, 2):
        make_maildir(maildir)
        name = f"{now.timestamp():.0f}.M{number}.mail"
        deliver_mail(maildir, name, letters.complaint(number, EDUCATION))
        body.run()
        if number == 1:
            wiring.make_backup(body.settings(), tmp_path / "a.mailbot", datetime.now(UTC))
    references = {case.subject: case.reference for case in body.cases()}
    wiring.put_back(body.settings(), tmp_path / "a.mailbot", datetime.now(UTC), replace=True)

    with daemon(tmp_path) as running:
        running.sees("started")
        assert [(1, 3)] == [(line["mails"], line["letters"]) for line in running.logged("relived")]
        running.stop()
    assert references == {case.subject: case.reference for case in body.cases()}
