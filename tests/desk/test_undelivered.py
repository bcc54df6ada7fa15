"""What did not go out is told to a person: the right one, once."""

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from mailbot.domain.absence import AwayBecause
from mailbot.domain.dossier import Bar, Dossier
from mailbot.domain.errors import CourierRefused, UncertainDelivery
from mailbot.domain.letter import TO_COMPLAINANTS, LetterState, OutboxLetter, Template
from mailbot.domain.lifecycle import State
from mailbot.ports import Store
from tests.desk.couriers import Scripted, scripted, words_of
from tests.desk.post_room import EDUCATION, ENQUIRIES, MINUTE, PostRoom, courier_to
from tests.support.bodies import TEMPLATES
from tests.support.smtp_sink import SmtpSink

HOUR = timedelta(hours=1)


def test_a_letter_twice_in_doubt_waits_for_a_person(letter_store: Store) -> None:
    """A third copy would be one too many for anybody; Sam asks Pat instead."""
    room, courier = scripted(letter_store, UncertainDelivery("cut"), UncertainDelivery("cut again"))
    room.promise()
    room.run()
    room.later(MINUTE)
    report = room.run()

    assert report.held == 1
    assert courier.served == ["pat-1@example.org", "pat-1@example.org", "sam@ihm.org.uk"]
    assert room.count(LetterState.HELD) == 1
    assert room.kept_case().clocks[0].running


def test_a_letter_refused_for_good_becomes_a_task_and_the_clock_runs_on(
    room: PostRoom, sink: SmtpSink
) -> None:
    """INV3 and E15: what did not arrive discharged nothing; Sam finds another way."""
    sink.behaviour.refused = {"pat-1@example.org"}
    room.promise()
    report = room.run()
    (task,) = sink.to("sam@ihm.org.uk")
    text = words_of(task)

    assert (report.failed, report.undelivered) == (1, 1)
    assert room.kept_case().clocks[0].running
    assert room.events() == ["Opened", "LetterFailed", "LetterPromised", "LetterSent"]
    assert "A letter did not arrive" in task.message["Subject"]
    assert "pat-1@example.org" in text
    assert "550 5.1.1 No such user here" in text


def test_without_a_handler_the_triage_group_is_told(room: PostRoom, sink: SmtpSink) -> None:
    """Nobody owns it yet, so whoever triages does."""
    sink.behaviour.refused = {"pat-1@example.org"}
    room.promise(handler="")
    room.run()

    assert {mail.recipients[0] for mail in sink.mails} == {"sam@ihm.org.uk", "alex@ihm.org.uk"}


def test_whoever_a_case_concerns_is_not_told_that_its_letters_fail(room: PostRoom, sink: SmtpSink) -> None:
    """INV4, E17: a task names the complainant; Sam, complained of, must see nothing of it."""
    sink.behaviour.refused = {"pat-1@example.org"}
    room.promise(dossier=Dossier(bars=(Bar("sam", "NAMED_IN_COMPLAINT"),)))
    room.run()

    assert [mail.recipients for mail in sink.mails] == [("alex@ihm.org.uk",)]


def test_where_everybody_who_triages_is_concerned_the_administrator_is_told(
    room: PostRoom, sink: SmtpSink
) -> None:
    """A letter that reaches nobody must not be known to nobody."""
    sink.behaviour.refused = {"pat-1@example.org"}
    bars = tuple(Bar(person, "NAMED_IN_COMPLAINT") for person in ("sam", "alex"))
    room.promise(dossier=Dossier(bars=bars))
    room.run()

    assert [mail.recipients for mail in sink.mails] == [("ada@ihm.org.uk",)]


def test_every_letter_is_known_to_go_outside_or_to_staff() -> None:
    """A letter in no list would send Pat's trouble to the wrong desk with the wrong advice."""
    to_staff = {
        template
        for template in Template
        if '"staff.txt.j2"' in (TEMPLATES / "common" / f"{template}.txt.j2").read_text(encoding="utf-8")
    }

    assert set(Template) - to_staff == TO_COMPLAINANTS


@pytest.mark.parametrize("closed", [{"sealed": True}, {"state": State.ANON_REVIEW}])
def test_of_a_sealed_case_only_the_officer_is_told(
    room: PostRoom, sink: SmtpSink, closed: dict[str, Any]
) -> None:
    """R16: Robin, who triages, must see nothing."""
    sink.behaviour.refused = {"pat-1@example.org"}
    room.promise(**closed)
    room.run()

    assert [mail.recipients for mail in sink.mails] == [("wren@ihm.org.uk",)]


def test_a_notice_that_fails_goes_to_the_deputy(room: PostRoom, sink: SmtpSink) -> None:
    """D5: a colleague has left; thousands of bounces tell nobody, one task tells the deputy.

    It holds what the notice said.  For a week the deputy stands in, and the administrator hears of it once.
    """
    sink.behaviour.refused = {"sam@ihm.org.uk"}
    room.notice(Template.HANDLER_NOTICE)
    room.notice(Template.HANDLER_NOTICE, 2)
    room.run()

    told = [(mail.recipients[0], " ".join(words_of(mail).split())) for mail in sink.mails]
    alert, stands_in, first, second = told
    alex, ada = "alex@ihm.org.uk", "ada@ihm.org.uk"
    assert [ada, alex, alex, alex] == [to for to, _ in told]
    assert "You stand in for them" in stands_in[1]
    assert "No mail reaches" in stands_in[1]
    assert "sam@ihm.org.uk comes back" in alert[1]
    assert "What it said > Hello" in first[1]
    assert "IHM-2026-0002" in second[1]
    with room.store.view() as work:
        (report,) = work.absences.all()
    assert (AwayBecause.BOUNCED, "sam@ihm.org.uk") == (report.why, report.address)
    assert 6 == (report.last - report.first).days


def test_a_letter_that_a_filter_refuses_makes_nobody_absent(room: PostRoom, sink: SmtpSink) -> None:
    """The mailbox is there, and the next letter may arrive."""
    sink.behaviour.refused_after_data = {"sam@ihm.org.uk"}
    room.notice(Template.HANDLER_NOTICE)
    room.run()

    assert ["alex@ihm.org.uk"] == [mail.recipients[0] for mail in sink.mails]
    with room.store.view() as work:
        assert () == work.absences.all()


def test_a_task_that_fails_becomes_one_alert_and_a_failing_alert_ends_it(
    room: PostRoom, sink: SmtpSink
) -> None:
    """Notices about notices must come to an end."""
    sink.behaviour.refused = {"pat-1@example.org", "sam@ihm.org.uk", "ada@ihm.org.uk"}
    room.promise()
    report = room.run()

    assert report.failed == 4
    assert ["alex@ihm.org.uk"] == [mail.recipients[0] for mail in sink.mails], "who stands in for Sam"
    assert room.run(eager=True).undelivered == 0


def test_after_a_day_of_trying_a_person_is_told_once(room: PostRoom, sink: SmtpSink) -> None:
    """FreeScout hid six days of failures (D6)."""
    sink.behaviour.deferred = {"pat-1@example.org"}
    room.promise()
    for _ in range(60):
        room.run()
        room.later(30 * MINUTE)

    assert [mail.recipients for mail in sink.mails] == [("sam@ihm.org.uk",)]
    assert Counter(room.events())["LetterPromised"] == 1
    assert "has not left for more than a day" in words_of(sink.mails[0])
    assert room.about(1)[0].state is LetterState.WAITING


def test_a_server_that_refuses_us_is_told_once_a_day_through_another_mailbox(
    letter_store: Store, sink: SmtpSink
) -> None:
    """The password changed: letters wait, nothing fails, and whoever runs mailbot hears of it (C1.9)."""

    class Locked(Scripted):
        def deliver(self, letter: OutboxLetter) -> str:
            raise CourierRefused("535 wrong password")

    room = PostRoom(letter_store, {EDUCATION: Locked(), ENQUIRIES: courier_to(sink.port)})
    for number in range(1, 4):
        room.promise(number)
    for _ in range(10):
        room.run()
        room.later(30 * MINUTE)
    room.dispatch.close()

    assert [(mail.sender, mail.recipients) for mail in sink.mails] == [(ENQUIRIES, ("ada@ihm.org.uk",))]
    assert "535 wrong password" in words_of(sink.mails[0])
    assert room.count(LetterState.FAILED) == 0


def test_a_server_away_for_an_hour_is_told(letter_store: Store, sink: SmtpSink) -> None:
    """IMI has 48 hours only."""
    room = PostRoom(letter_store, {EDUCATION: courier_to(1), ENQUIRIES: courier_to(sink.port)})
    room.promise()
    room.run()
    quiet = len(sink.mails)
    room.later(HOUR)
    room.run()

    assert (quiet, len(sink.mails)) == (0, 1)
    room.dispatch.close()


def test_a_mailbox_that_is_no_longer_configured_keeps_its_letters(letter_store: Store) -> None:
    """Taking a mailbox out of mailbot.toml must not lose what it promised."""
    room = PostRoom(letter_store, {})
    room.promise()

    assert room.run().failed == 0
    assert room.about(1)[0].state is LetterState.WAITING
