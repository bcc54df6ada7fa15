"""Letters that come back, come late, or are answered by a machine."""

from collections.abc import Callable
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain.letter import LetterState, OutboxLetter, Template
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, reply, words_of
from tests.support.story import IMI, PAT, Story, imi_box, owed, tell

TRIAGE_GROUP = ["nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"]
Shape = Callable[[OutboxLetter], bytes]


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint is acknowledged."""
    told = tell(tmp_path)
    told.takes(letters.mail())
    return told


def _acknowledgement(story: Story) -> OutboxLetter:
    return story.letter(Template.ACKNOWLEDGEMENT)


def _running(story: Story) -> list[str]:
    return owed(story.case)


def _events(story: Story) -> list[str]:
    return [row.event for row in story.body.history(story.case.reference)]


def _in_an_old_dialect(letter: OutboxLetter) -> bytes:
    """qmail says it in words, and shows the letter below them."""
    text = letter.content.decode().replace("\r\n", "\n")
    return letters.mail(
        "failure notice",
        "Hi. This is the qmail-send program at mail.example.org.\n"
        "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
        "This is a permanent error; I've given up. Sorry it didn't work out.\n\n"
        f"<{letter.recipient}>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
        f"--- Below this line is a copy of the message.\n\n{text[:2500]}\n",
        "MAILER-DAEMON@mail.example.org",
        letter.mailbox,
        Return_Path="<>",
    )


def _with_the_whole_letter(letter: OutboxLetter) -> bytes:
    """Others return the letter itself."""
    report = delivery_report(letter)
    headers = report[report.index(b"Content-Type: text/rfc822-headers") : report.index(b"--=_report--")]
    return report.replace(headers, b"Content-Type: message/rfc822\n\n" + letter.content + b"\n")


@pytest.mark.parametrize(
    "shape", [delivery_report, _with_the_whole_letter, _in_an_old_dialect], ids=["headers", "letter", "qmail"]
)
def test_an_acknowledgement_that_came_back_acknowledged_nothing(story: Story, shape: Shape) -> None:
    """Scenario 15: the duty is owed again, and staff reach Pat another way."""
    before = _running(story)

    story.takes(shape(_acknowledgement(story)))

    assert (["respond"], ["acknowledge", "respond"]) == (before, _running(story))
    tasks = story.letters(Template.DELIVERY_TASK)
    assert TRIAGE_GROUP == [task.recipient for task in tasks]
    assert all(PAT in words_of(task) for task in tasks)
    assert LetterState.FAILED is _acknowledgement(story).state
    assert {"LetterFailed", "ClockReopened"} <= set(_events(story))
    assert ["acknowledgement"] == story.templates_to(PAT), "nothing more to a dead address"
    assert ("bounce", "REPORT") == story.outcome()


def test_a_duty_owed_again_is_watched_again(story: Story) -> None:
    """Nobody reached Pat by the fifth working day: the broken promise is recorded, not repaired away."""
    due = next(clock.due_at for clock in story.case.clocks if clock.name == "acknowledge")
    story.takes(delivery_report(_acknowledgement(story)))

    story.runs(due)
    in_time = _events(story).count("ClockBroken")
    story.runs(due + timedelta(seconds=1))

    assert (0, 1) == (in_time, _events(story).count("ClockBroken"))


def test_a_second_report_of_the_same_letter_changes_nothing(story: Story) -> None:
    """Two servers on the way may both report; the task is one."""
    letter = _acknowledgement(story)
    story.takes(delivery_report(letter))
    tasks, running = len(story.letters(Template.DELIVERY_TASK)), _running(story)

    story.takes(delivery_report(letter, status="5.2.1"))
    story.takes(delivery_report(letter, "delayed", "4.2.2"))

    assert (tasks, running) == (len(story.letters(Template.DELIVERY_TASK)), _running(story))
    assert 1 == _events(story).count("LetterFailed")


def test_the_same_report_seen_twice_is_one(story: Story) -> None:
    """A restored mailbox shows it anew."""
    report = delivery_report(_acknowledgement(story))

    story.takes(report)
    story.takes(report)

    assert {"opened": 1, "bounce": 1, "duplicate": 1} == story.body.outcomes()
    assert 2 == len(story.letters(Template.DELIVERY_TASK))


@pytest.mark.parametrize(
    ("action", "status"), [("delayed", "4.4.7"), ("delivered", "2.0.0"), ("relayed", "2.0.0")]
)
def test_a_report_that_nothing_failed_is_only_noted(story: Story, action: str, status: str) -> None:
    """Scenario 16: a late letter is no lost one."""
    story.takes(delivery_report(_acknowledgement(story), action, status))

    assert ["respond"] == _running(story)
    assert [] == story.letters(Template.DELIVERY_TASK)
    assert "Noted" in _events(story)
    assert LetterState.SENT is _acknowledgement(story).state


def test_a_report_about_nothing_of_ours_is_recorded_and_left(story: Story) -> None:
    """Somebody forged our address; their bounces are none of our business."""
    forged = delivery_report(_acknowledgement(story)).replace(b".acknowledgement.", b".acknowledgemend.")

    story.takes(forged)

    assert ["respond"] == _running(story)
    assert [] == story.letters(Template.DELIVERY_TASK)
    assert {"opened": 1, "bounce": 1} == story.body.outcomes()


def test_an_out_of_office_is_noted_on_its_case_and_never_answered(story: Story) -> None:
    """Scenario 14: two machines that answer each other never stop."""
    for _ in range(3):
        story.takes(out_of_office(_acknowledgement(story)))

    assert {"opened": 1, "machine": 3} == story.body.outcomes()
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert ["respond"] == _running(story)
    assert 3 == _events(story).count("Noted")
    assert 1 == len(story.body.cases())


def test_a_letter_to_staff_that_came_back_is_told_to_somebody_else(story: Story) -> None:
    """Nadia has left; Owen hears that her notices do not arrive."""
    notice = next(one for one in story.letters(Template.HANDLER_NOTICE) if one.recipient == TRIAGE_GROUP[0])

    story.takes(delivery_report(notice))

    tasks = story.letters(Template.DELIVERY_TASK)
    assert [TRIAGE_GROUP[1]] == [task.recipient for task in tasks]
    assert ["respond"] == _running(story)


def test_a_bounced_answer_to_a_sealed_case_is_the_officers_alone(tmp_path: Path) -> None:
    """R16: a report names an address, and only the officer may see it."""
    sealed = tell(tmp_path, imi_box())
    with_records = letters.mail(
        "Complaint - answers read out",
        "I can't give my name, I work there. Recording attached.\n",
        "whistle2026@post.example",
        IMI,
    )
    message = message_from_bytes(with_records, policy=policy.default)
    assert isinstance(message, EmailMessage)
    message.add_attachment(b"ID3" + bytes(90_000), maintype="audio", subtype="mpeg", filename="recording.mp3")
    sealed.takes(message.as_bytes(), IMI)

    sealed.takes(delivery_report(sealed.letter(Template.ANONYMOUS_REVIEW)), IMI)

    told = {letter.recipient for letter in sealed.body.letters() if letter.recipient.endswith("@imi.example")}
    assert sealed.case.sealed
    assert 1 == len(sealed.letters(Template.DELIVERY_TASK))
    assert {"imogen.radcliffe@imi.example"} == told
    assert "acknowledge" in _running(sealed)


def test_a_bounced_refusal_is_a_task_without_a_clock(tmp_path: Path) -> None:
    """Nothing was owed, and yet the writer should have heard how to go on."""
    refused = tell(tmp_path)
    refused.takes(letters.mail("Complaint", "It was bad. I will not say who I am.\n", "anon77@example.org"))

    refused.takes(delivery_report(refused.letter(Template.ANONYMOUS_REFUSAL)))

    assert () == refused.record.clocks
    assert {"refused": 1, "bounce": 1} == refused.body.outcomes()


def test_after_a_bounce_the_complainants_own_mail_still_joins(story: Story) -> None:
    """Pat's mailbox was full on Monday; on Tuesday Pat answers the letter all the same."""
    letter = _acknowledgement(story)
    story.takes(delivery_report(letter))
    story.clock.move_to(story.clock.now() + timedelta(days=1))

    story.takes(reply(letter, "It did arrive. Thank you.\n\nPat"))

    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    assert 1 == len(story.body.cases())
