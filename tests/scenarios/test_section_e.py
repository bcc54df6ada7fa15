"""PROCEDURE section E, scenarios of receipts and threads, by their numbers (as RULINGS correct them)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.domain.act import Acknowledged
from mailbot.domain.letter import LetterState, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, words_of
from tests.support.course import LEARNING, NADIA, owned
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, owed, tell

ENQUIRIES = "enquiries@ihm.org.uk"
FRIDAY_MIDNIGHT = datetime(2027, 6, 4, 22, 59, tzinfo=UTC)  # 23:59 in London
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
LONDON = ZoneInfo("Europe/London")


def _due(story: Story, name: str) -> str:
    clock = story.case.clock(name)
    assert clock is not None
    return f"{clock.due_at.astimezone(LONDON):%a %d %b %H:%M}"


def _events(story: Story) -> list[str]:
    return [row.event for row in story.body.history(story.case.reference)]


@pytest.mark.parametrize(
    ("box", "due"), [(Box(EDUCATION), "Fri 11 Jun 23:59"), (imi_box(), "Sun 06 Jun 23:59")]
)
def test_e04_a_complaint_a_minute_before_midnight(tmp_path: Path, box: Box, due: str) -> None:
    """There are no office hours: the day is the one on the London clock, and 48 hours are 48 hours (R29)."""
    story = tell(tmp_path, box, at=FRIDAY_MIDNIGHT)

    story.takes(letters.mail(to=box.address), box.address)

    assert due == _due(story, "acknowledge")


def test_e05_a_reply_from_another_address_that_quotes_the_reference(tmp_path: Path) -> None:
    """Linked for staff to look at; nothing is disclosed to an address that nobody knows (R18)."""
    story = owned(tmp_path)
    told = story.to(PAT)
    other = "Pat Lee <pat@elsewhere.example>"

    story.takes(letters.mail(f"[{story.case.reference}] any news?", "How far are you?\n\nPat Lee\n", other))

    (record,) = [one for one in story.body.cases(everything=True) if one.state is State.TRIAGE]
    assert [*told, story.letter(Template.ADDRESS_QUESTION)] == story.to(PAT), "asked whether it was them"
    assert [] == story.to("pat@elsewhere.example")
    (first, *_) = story.letters(Template.TRIAGE_QUESTION)
    assert record.reference == first.reference
    assert str(story.body.cases()[0].reference) in words_of(first)


def test_e05_an_appeal_from_another_address_starts_the_duty_to_acknowledge_it(tmp_path: Path) -> None:
    """It is judged on its own: acknowledged where it came from, and told nothing of the case."""
    story = owned(tmp_path)
    other = "Pat Lee <pat@elsewhere.example>"
    subject = f"Complaint Appeal {story.case.reference}"

    story.takes(letters.mail(subject, "I appeal against your decision.\n\nPat Lee\n", other))

    (answer,) = story.to("pat@elsewhere.example")
    assert Template.APPEAL_ACKNOWLEDGEMENT is answer.template
    assert "Nadia" not in words_of(answer)
    newest = max(story.body.cases(), key=lambda case: case.reference)
    assert newest.clock("acknowledge_appeal") is not None


def test_e06_a_new_thread_joins_the_only_open_case(tmp_path: Path) -> None:
    """No header and no reference, but one open case, and nothing new under the subject (R18)."""
    story = owned(tmp_path)

    story.takes(letters.mail("Re: my complaint", "Is there any news?\n\nPat Lee\n"))

    assert ("joined", "THREAD_ADDRESS") == story.outcome()


def test_e06_with_two_open_cases_a_person_is_asked_which_is_meant(tmp_path: Path) -> None:
    """A guess would put Pat's words before the wrong people; both cases are suggested."""
    story = owned(tmp_path)
    story.takes(letters.mail("Complaint about the refund", "The refund never came.\n\nPat Lee\n"))

    story.takes(letters.mail("Re: my complaint", "Is there any news?\n\nPat Lee\n"))

    assert "triaged" == story.outcome()[0]
    asked = words_of(story.letters(Template.TRIAGE_QUESTION)[0])
    assert all(str(case.reference) in asked for case in story.body.cases())


def test_e07_one_mail_to_two_mailboxes_is_one_case(tmp_path: Path) -> None:
    """One acknowledgement, from the address that was seen first; both mailboxes are marked."""
    story = tell(tmp_path, Box(EDUCATION), Box(ENQUIRIES, extra='area = "other"'))
    mail = letters.mail(to=f"{EDUCATION}, {ENQUIRIES}")
    story.arrives(mail, EDUCATION)
    story.arrives(mail, ENQUIRIES)

    story.runs()

    (acknowledgement,) = story.to(PAT)
    assert (EDUCATION, EDUCATION) == (acknowledgement.mailbox, story.case.mailbox)
    assert {"opened": 1, "duplicate": 1} == story.body.outcomes()
    assert "ALSO_RECEIVED_AT" in "".join(row.body for row in story.body.history(story.case.reference))


@pytest.mark.parametrize("open_besides", [False, True])
def test_e08_the_same_complaint_minutes_later_is_a_probable_duplicate(
    tmp_path: Path, open_besides: bool
) -> None:
    """Pat presses twice: one case, one acknowledgement, also where Pat has another case besides."""
    story = tell(tmp_path)
    if open_besides:
        story.takes(letters.mail("Complaint about the refund", "The refund never came.\n\nPat Lee\n"))
    words = "The course was cancelled the day before.\nNobody told me.\n\n"
    story.takes(letters.mail("Complaint: course", f"{words}Pat Lee\n", Message_ID="<one@example.org>"))
    first = max(case.reference for case in story.body.cases())
    told = len(story.to(PAT))
    story.clock.move_to(MONDAY + 7 * MINUTE)

    again = f"{words.replace('before. ', 'before.  ')}Kind regards\nPat Lee\nSent from my phone\n"
    story.takes(letters.mail("complaint:  Course", again, Message_ID="<two@example.org>"))

    assert ("joined", "PROBABLE_DUPLICATE") == story.outcome()
    assert first == story.body.entries()[-1].reference
    assert told == len(story.to(PAT))


@pytest.mark.parametrize(
    ("words", "after"),
    [
        ("The course was cancelled again, a week later.\n\nPat Lee\n", 7 * MINUTE),
        ("The course was cancelled.\n\nPat Lee\n", timedelta(hours=48, seconds=1)),
    ],
)
def test_e08_other_words_or_another_week_make_another_case(
    tmp_path: Path, words: str, after: timedelta
) -> None:
    """Only what is surely the same is swallowed: a missed complaint is far worse (P2)."""
    story = tell(tmp_path)
    story.takes(letters.mail("Complaint about the refund", "The refund never came.\n\nPat Lee\n"))
    first = "The course was cancelled.\n\nPat Lee\n"
    story.takes(letters.mail("Complaint: course", first, Message_ID="<one@example.org>"))
    story.clock.move_to(MONDAY + after)

    story.takes(letters.mail("Complaint: course", words, Message_ID="<two@example.org>"))

    assert 3 == len(story.body.cases())


def test_e08_what_nobody_has_sorted_is_asked_about_once(tmp_path: Path) -> None:
    """A mail in triage that comes again is the same question."""
    story = tell(tmp_path)
    unsure = "Complaint resolved?", "I am not sure: the marks are still wrong.\n\nPat Lee\n"
    story.takes(letters.mail(*unsure, Message_ID="<one@example.org>"))
    records = len(story.body.cases(everything=True))

    story.takes(letters.mail(*unsure, Message_ID="<two@example.org>"))

    assert records == len(story.body.cases(everything=True)) == 1


def test_e09_those_in_copy_are_not_answered(tmp_path: Path) -> None:
    """One acknowledgement, to Pat; a colleague who answers all makes no second case."""
    story = tell(tmp_path, LEARNING)
    copied = "Owen Thackeray <owen.thackeray@ihm.org.uk>, An MP <office@parliament.example>"
    mail = letters.mail(Cc=f"{copied}, desk@newspaper.example", Message_ID="<first@example.org>")
    story.takes(mail)

    story.takes(
        letters.mail(
            "Re: Complaint",
            "Dear Pat, I have your complaint and will ring you today.\n\nOwen\n",
            "Owen Thackeray <owen.thackeray@ihm.org.uk>",
            PAT,
            Cc=EDUCATION,
            In_Reply_To="<first@example.org>",
        )
    )

    outside = {one.recipient for one in story.body.letters() if not one.recipient.endswith("@ihm.org.uk")}
    assert ({PAT}, 1) == (outside, len(story.to(PAT)))
    assert "joined" == story.outcome()[0]
    assert 1 == len(story.body.cases(everything=True))


def test_e14_an_out_of_office_to_the_acknowledgement_is_noted(tmp_path: Path) -> None:
    """No reply, no task: nothing hangs on when Pat reads the acknowledgement."""
    story = owned(tmp_path)
    before = len(story.body.letters())

    story.takes(out_of_office(story.letter(Template.ACKNOWLEDGEMENT)))

    assert "Noted" == _events(story)[-1]
    assert before == len(story.body.letters())


def test_e15_a_bounced_acknowledgement_is_owed_again(tmp_path: Path) -> None:
    """Staff have the task to reach Pat another way, and the clock runs until they say that they did."""
    story = owned(tmp_path)

    story.takes(delivery_report(story.letter(Template.ACKNOWLEDGEMENT)))

    assert ["acknowledge", "respond"] == owed(story.case)
    assert [NADIA] == [task.recipient for task in story.letters(Template.DELIVERY_TASK)]
    story.does("nadia", Acknowledged("telephone", story.clock.now().date()))
    assert ["respond"] == owed(story.case)


def test_e16_a_delayed_acknowledgement_is_only_noted(tmp_path: Path) -> None:
    """It may still arrive, and then it does."""
    story = owned(tmp_path)
    letter = story.letter(Template.ACKNOWLEDGEMENT)

    story.takes(delivery_report(letter, "delayed", "4.4.7"))
    story.takes(delivery_report(letter, "delivered", "2.0.0"))

    assert ["respond"] == owed(story.case)
    assert LetterState.SENT is story.letter(Template.ACKNOWLEDGEMENT).state
    assert [] == story.letters(Template.DELIVERY_TASK)


def test_e40_after_six_days_down_everything_is_acknowledged_at_once_and_only_once(tmp_path: Path) -> None:
    """Receipts count, not our looking: the letter apologises, the broken promise is on record."""
    story = tell(tmp_path, imi_box(), at=MONDAY - DAY)
    robin = "Robin Vale <r@x.example>"
    story.takes(letters.mail("Complaint about Tuesday", "It was cold.\n\nRobin Vale\n", robin, IMI), IMI)
    story.arrives(letters.mail(to=IMI), IMI, at=MONDAY)
    _renumber(tmp_path / "var" / "mail" / IMI)

    story.runs(MONDAY + 6 * DAY)

    pats = next(case for case in story.body.cases() if case.name == "Pat Lee")
    acknowledged = pats.clock("acknowledge")
    assert acknowledged is not None
    assert (MONDAY, False) == (pats.received_at, acknowledged.kept)
    assert "ClockBroken" in [row.event for row in story.body.history(pats.reference)]
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert "sorry" in words_of(story.to(PAT)[0]).casefold()
    assert {"opened": 2, "duplicate": 1} == story.body.outcomes()
    assert 1 == len(story.to("r@x.example"))


def _renumber(maildir: Path) -> None:
    """A restored mailbox: the same mails under names that nobody has seen."""
    for mail in (maildir / "new").iterdir():
        mail.rename(mail.with_name(f"{mail.name}.restored"))


def test_e41_what_staff_answered_before_us_is_not_answered_again(tmp_path: Path) -> None:
    """Nadia answered from the mailbox while mailbot was away: no robotic acknowledgement afterwards."""
    story = tell(tmp_path)
    _answer_by_hand(story, EDUCATION)

    story.runs(MONDAY + timedelta(hours=2))

    assert [] == story.to(PAT)
    assert ["respond"] == owed(story.case)


def test_e41_at_the_other_body_the_handler_has_still_to_be_named(tmp_path: Path) -> None:
    """HAN1b, R19: only a person can say that the answer told who deals with it."""
    story = tell(tmp_path, imi_box())
    _answer_by_hand(story, IMI)

    story.runs(MONDAY + timedelta(hours=2))

    assert [] == story.letters(Template.ACKNOWLEDGEMENT)
    assert {"acknowledge", "name_handler"} <= set(owed(story.case))


def _answer_by_hand(story: Story, box: str) -> None:
    """Pat's complaint lies there, and the answer to it in Sent."""
    story.arrives(letters.mail(to=box, Message_ID="<asked@example.org>"), box, at=MONDAY)
    words = "Thank you, we have your complaint.\n\nThe office\n"
    answer = letters.mail(
        "Re: Complaint",
        words,
        box,
        PAT,
        Date="Mon, 23 Nov 2026 10:00:00 +0000",
        In_Reply_To="<asked@example.org>",
    )
    story.arrives(answer, f"{box}/.Sent", at=MONDAY + timedelta(hours=1))
