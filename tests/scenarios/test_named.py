"""Complaints by people with a name: who deals with them, who must not, and who is answered."""

from pathlib import Path

from mailbot.domain.letter import Template
from tests.support import letters
from tests.support.answers import words_of
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, PAT, Story, imi_box, tell


def _addressed_to_staff(story: Story) -> set[str]:
    letters_out = story.body.letters()
    return {one.recipient for one in letters_out if one.recipient.endswith(("@ihm.org.uk", "@imi.example"))}


def test_who_gives_a_name_and_asks_for_silence_is_named(tmp_path: Path) -> None:
    """R12: not anonymous; a flag keeps the name from whoever is complained of."""
    story = tell(tmp_path)

    story.takes(letters.mail(body="Please do not tell my tutor who I am. He marked me down.\n\nPat Lee\n"))

    case = story.case
    assert ("Pat Lee", False, True) == (case.name, case.anonymous, case.confidential)
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_a_complaint_about_the_duty_handler_goes_to_another(tmp_path: Path) -> None:
    """HAN2b: Bethan neither owns it, nor is named in it, nor is told of it."""
    story = tell(tmp_path, imi_box())

    about = "Bethan Foxley hung up on me twice and never rang back.\n\nPat Lee\n"
    story.takes(letters.mail("Complaint", about, to=IMI), IMI)

    assert "tariq" == story.case.handler
    acknowledgement = story.letter(Template.ACKNOWLEDGEMENT)
    assert "Tariq Hollis" in words_of(acknowledgement)
    assert "Bethan" not in words_of(acknowledgement)
    assert {"tariq.hollis@imi.example"} == _addressed_to_staff(story)


def test_a_complaint_about_a_director_is_not_shown_to_them(tmp_path: Path) -> None:
    """Scenario 17: who would hear stage 2 gets no copy of a complaint about themselves."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'))

    story.takes(letters.mail(body="Ruth Ashdown refused to listen to me.\n\nPat Lee\n"))

    assert {"nadia.pemberton@ihm.org.uk"} == _addressed_to_staff(story)


def test_a_form_is_answered_to_the_address_in_its_fields(tmp_path: Path) -> None:
    """The From line of a web form is a robot's, and its envelope says nothing of the person."""
    story = tell(tmp_path, imi_box('forms = ["forms@web.example"]'))
    filled = (
        "Name: Pat Lee\nEmail: pat.lee@example.org\nSubject: Complaint\n"
        "Message: The garage lost my logbook and nobody answers.\n"
    )

    story.takes(letters.mail("Website form", filled, "forms@web.example", IMI, Return_Path="<>"), IMI)

    assert ("Pat Lee", PAT) == (
        story.case.name,
        story.case.complainant.address if story.case.complainant else "",
    )
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert [] == story.to("forms@web.example")


def test_a_complaint_sent_to_a_director_in_person_is_not_shown_to_them(tmp_path: Path) -> None:
    """Scenario 19: whom it addresses it may concern; a person decides."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'))

    story.takes(letters.mail(to="ruth.ashdown@ihm.org.uk", Cc=EDUCATION))

    assert {"nadia.pemberton@ihm.org.uk"} == _addressed_to_staff(story)
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_others_who_got_a_copy_are_not_answered(tmp_path: Path) -> None:
    """Scenario 9: one acknowledgement, to Pat alone, whoever else was written to."""
    story = tell(tmp_path)

    story.takes(letters.mail(Cc="An MP <office@parliament.example>, desk@newspaper.example"))

    outside = {one.recipient for one in story.body.letters() if not one.recipient.endswith("@ihm.org.uk")}
    assert {PAT} == outside


def test_a_complaint_passed_on_by_a_colleague_is_acknowledged_by_a_person(tmp_path: Path) -> None:
    """R34: the case is Pat's, no machine writes to Pat or thanks the colleague, and the clock runs."""
    story = tell(tmp_path)
    passed_on = (
        "For you, I think.\n\nNadia\n\n-------- Forwarded Message --------\n"
        "Subject: Complaint about my marks\nDate: Fri, 20 Nov 2026 09:00:00 +0000\n"
        "From: Pat Lee <pat.lee@example.org>\nTo: nadia.pemberton@ihm.org.uk\n\n"
        "My paper was lost, and I want to complain about it.\n\nPat Lee\n"
    )

    nadia = "Nadia Pemberton <nadia.pemberton@ihm.org.uk>"
    story.takes(letters.mail("Fwd: Complaint about my marks", passed_on, nadia))

    assert "Pat Lee" == story.case.name
    assert [] == story.to(PAT)
    assert story.letters(Template.HAND_ACKNOWLEDGEMENT)
    assert ["acknowledge", "respond"] == [clock.name for clock in story.case.clocks if clock.running]
