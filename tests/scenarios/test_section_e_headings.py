"""PROCEDURE section E, scenarios of headings, forms and machines, by number (as RULINGS correct them)."""

from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.domain.case import CaseKind
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import reply, words_of
from tests.support.course import NADIA, OWEN
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, owed, tell

MISERABLE = "My paper was lost and nobody has answered me.\n\nPat Lee\n"
NEUTRAL = "Please see below.\n\nPat Lee\n"
DAY = timedelta(days=1)


def _guesses(story: Story) -> list[str]:
    """What the triage group reads as the machine's guess."""
    asked = (words_of(letter) for letter in story.letters(Template.TRIAGE_QUESTION))
    return [words.partition("Taken for: ")[2].partition(" - ")[0] for words in asked]


@pytest.mark.parametrize(
    "subject", ["Complant", "COMPLAINT!!!", "=?utf-8?B?Q29tcGxhaW50?=", "=?utf-8?Q?Com=C2=ADplaint?="]
)
def test_e26_a_complaint_in_any_spelling_and_dress(tmp_path: Path, subject: str) -> None:
    """A slip, shouting, base64, a soft hyphen: the word is there, and is acknowledged."""
    story = tell(tmp_path)

    mail = letters.mail("SUBJECT-HERE", MISERABLE).replace(b"SUBJECT-HERE", subject.encode())
    story.takes(mail)

    assert (CaseKind.COMPLAINT, State.OPEN) == (story.case.kind, story.case.state)
    assert ["acknowledgement"] == story.templates_to(PAT)


@pytest.mark.parametrize(
    ("subject", "guess"),
    [
        ("Compliant about marker", "complaint"),
        ("Complement to Sue", "compliment"),
        ("Complent", ""),
    ],
)
def test_e27_a_heading_that_may_mean_either_is_for_a_person(tmp_path: Path, subject: str, guess: str) -> None:
    """The body says nothing: no letter goes out, and staff have the guess where there is a likely one."""
    story = tell(tmp_path)

    story.takes(letters.mail(subject, NEUTRAL))

    assert State.TRIAGE is story.record.state
    assert [] == story.to(PAT)
    assert not guess or [guess, guess] == _guesses(story)


@pytest.mark.parametrize("subject", ["Not a complaint", "No complaints!", "Complaint resolved, thanks"])
def test_e29_what_says_that_it_is_no_complaint_is_for_a_person(tmp_path: Path, subject: str) -> None:
    """Only if nobody acts does a neutral receipt keep the promise that may be owed (R8)."""
    story = tell(tmp_path)

    story.takes(letters.mail(subject, NEUTRAL))

    assert State.TRIAGE is story.record.state
    assert [] == story.to(PAT)
    acknowledge = story.record.clock("acknowledge")
    assert acknowledge is not None
    story.runs(acknowledge.due_at - 1 * DAY)
    assert ["receipt"] == story.templates_to(PAT)


def test_e32_compliment_and_complaint_is_a_complaint_candidate(tmp_path: Path) -> None:
    """Never swallowed as feedback: opened, or put before a person with its duty to acknowledge running."""
    story = tell(tmp_path)

    story.takes(letters.mail("Compliment and Complaint", "Sue was kind. The room was cold.\n\nPat Lee\n"))

    assert story.record.state in {State.TRIAGE, State.OPEN}
    assert story.record.clock("acknowledge") is not None
    assert [] == story.letters(Template.FEEDBACK_THANKS)


def test_e33_a_furious_mail_without_a_subject_is_for_a_person(tmp_path: Path) -> None:
    """The body hints; in a shared mailbox a person says."""
    story = tell(tmp_path)

    story.takes(letters.mail("", "This is a disgrace and I am furious with all of you.\n\nPat Lee\n"))

    assert State.TRIAGE is story.record.state
    assert {NADIA, OWEN} == {letter.recipient for letter in story.letters(Template.TRIAGE_QUESTION)}
    assert [] == story.to(PAT)
    assert ["acknowledge", "respond"] == owed(story.record)


FILLED = f"Name: Pat Lee\nEmail: {PAT}\nSubject: Complaint\nMessage: The garage lost my logbook.\n"


def test_e34_an_allow_listed_form_is_answered_to_the_address_in_it(tmp_path: Path) -> None:
    """From a robot, with a null return path: the fields say who complains."""
    story = tell(tmp_path, imi_box('forms = ["noreply@forms.example"]'))

    mail = letters.mail(
        "Website form", FILLED, "noreply@forms.example", IMI, Return_Path="<>", Reply_To=f"Pat <{PAT}>"
    )
    story.takes(mail, IMI)

    assert "Pat Lee" == story.case.name
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert [] == story.to("noreply@forms.example")


def test_e34_any_other_form_is_answered_by_nobody_but_a_person(tmp_path: Path) -> None:
    """It is logged, and no machine writes to an address that a robot put there."""
    story = tell(tmp_path, imi_box())

    mail = letters.mail(
        "Complaint form", FILLED, "noreply@forms.example", IMI, Return_Path="<>", Reply_To=f"Pat <{PAT}>"
    )
    story.takes(mail, IMI)

    assert [] == [one for one in story.body.letters() if not one.recipient.endswith("@imi.example")]
    assert 1 == len(story.body.cases(everything=True))
    assert {"hand_acknowledgement", "triage_question"} & {one.template for one in story.body.letters()}


def test_e35_outlooks_suppression_header_suppresses_nothing(tmp_path: Path) -> None:
    """R4: Outlook writes it on people's mail too."""
    story = tell(tmp_path)

    story.takes(letters.mail(X_Auto_Response_Suppress="All"))

    assert ["acknowledgement"] == story.templates_to(PAT)


@pytest.mark.parametrize(
    "machine",
    [
        {"Auto_Submitted": "auto-generated"},
        {"List_Unsubscribe": "<mailto:off@shop.example>", "Precedence": "bulk"},
    ],
)
def test_e36_a_robots_your_complaint_reference_is_not_answered(
    tmp_path: Path, machine: dict[str, str]
) -> None:
    """An invoice robot or a newsletter: recorded, no case in the register, no reply."""
    story = tell(tmp_path)
    words = "We have logged your complaint. Our team will be in touch.\n"

    story.takes(letters.mail("Your complaint reference 123", words, "Shop <robot@shop.example>", **machine))

    assert [] == story.to("robot@shop.example")
    assert [] == story.body.cases()
    assert 1 == len(story.body.entries())


def test_e37_a_machine_that_answers_our_letter_gets_no_second_one(tmp_path: Path) -> None:
    """Pat's ticket system answers every letter of ours: it stays at one, however often it writes."""
    story = tell(tmp_path)
    story.takes(letters.mail())
    (ours,) = story.to(PAT)

    for number in range(5):
        words = f"Thank you for your mail. Your ticket is {number}.\n"
        story.takes(reply(ours, words, Auto_Submitted="auto-replied"))

    assert [ours.key] == [letter.key for letter in story.to(PAT)]
    assert {"opened": 1, "machine": 5} == story.body.outcomes()


def test_e37_a_machine_that_hides_is_stopped_by_the_daily_cap(tmp_path: Path) -> None:
    """Without any sign of a machine: further letters to one address are held, and staff are told once."""
    story = tell(tmp_path, extra="[limits]\nletters_per_address_per_day = 3\n")

    for number in range(6):
        words = f"Complaint number {number}: paper {number} was lost, and I am unhappy.\n\nPat Lee\n"
        story.takes(letters.mail(f"Complaint {number} about paper {number}", words))

    sent = [letter for letter in story.to(PAT) if letter.state.value == "sent"]
    assert 3 == len(sent)
    assert 6 == len(story.body.cases()), "no complaint is lost by it"
    assert {NADIA, OWEN} == {alert.recipient for alert in story.letters(Template.ALERT)}
    assert {EDUCATION} == {letter.mailbox for letter in story.body.letters()}
    assert MONDAY == story.clock.now()
