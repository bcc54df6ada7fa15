"""Complaints by people with a name: who deals with them, who must not, and who is answered."""

from pathlib import Path

from mailbot.domain.act import Describe, Escalate, Withdraw
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import reply, words_of
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, PAT, Story, imi_box, owed, tell

BETHAN = "bethan.foxley@imi.example"
NADIA, OWEN = "nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"
HELENA = "helena.marchbank@ihm.org.uk"


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
    assert {"tariq.hollis@imi.example", "joanna.threlfall@imi.example"} == _addressed_to_staff(story)
    assert ["conflict_alert"] == story.templates_to("joanna.threlfall@imi.example")


def test_a_complaint_about_a_director_is_not_shown_to_them(tmp_path: Path) -> None:
    """Scenario 17: who would hear stage 2 gets no copy of a complaint about themselves; the top is told."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'))

    story.takes(letters.mail(body="Ruth Ashdown refused to listen to me.\n\nPat Lee\n"))

    assert {"nadia.pemberton@ihm.org.uk", HELENA} == _addressed_to_staff(story)
    assert ["conflict_alert"] == story.templates_to(HELENA)


def test_further_mail_is_not_shown_to_whom_the_first_one_named(tmp_path: Path) -> None:
    """Owen triages, and the complaint was about him: he hears nothing of what follows either."""
    story = tell(tmp_path)
    story.takes(letters.mail(body="Owen Thackeray shouted at me.\n\nPat Lee\n"))

    story.takes(reply(story.to(PAT)[0], "He did it again today.\n\nPat"))

    assert "joined" == story.outcome()[0]
    assert {NADIA, HELENA} == _addressed_to_staff(story)
    assert 2 == story.templates_to(NADIA).count("handler_notice")


def test_a_further_mail_that_names_a_colleague_is_put_before_a_person(tmp_path: Path) -> None:
    """Ruth would hear the next stage; who has the case says whether it complains of her.  Asked once."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'))
    story.takes(letters.mail())
    words = "Dear Helena Marchbank,\n\nRuth Ashdown is the tutor's sister.\n\nPat"

    for _ in range(2):
        story.takes(reply(story.to(PAT)[0], words))

    tasks = story.letters(Template.TASK)
    assert [NADIA] == [task.recipient for task in tasks]
    assert all("names Ruth Ashdown." in words_of(task) for task in tasks), "who is greeted is not named"
    story.does("nadia", Describe(about=("Ruth Ashdown",)))
    story.does("nadia", Escalate("Nothing I can settle."))
    assert "callum" == story.case.handler


def test_a_further_mail_is_not_shown_to_whom_it_names(tmp_path: Path) -> None:
    """Nobody has the case yet, so all who triage see what comes; not Owen, when it is about him."""
    story = tell(tmp_path)
    story.takes(letters.mail())
    before = len(story.to(OWEN))

    story.takes(reply(story.to(PAT)[0], "Owen Thackeray shouted at me.\n\nPat"))

    assert before == len(story.to(OWEN))
    assert "task" == story.templates_to(NADIA)[-1]


def test_whom_our_own_letter_names_is_not_concerned_by_an_answer_that_quotes_it(tmp_path: Path) -> None:
    """Bethan signs the acknowledgement, as promised; Pat's answer to it complains of nobody."""
    story = tell(tmp_path, imi_box())
    story.takes(letters.mail(to=IMI), IMI)
    story.does("bethan", Withdraw())

    story.takes(reply(story.to(PAT)[0], "I have changed my mind.\n\nPat", Cc=BETHAN), IMI)

    (record,) = [one for one in story.body.cases(everything=True) if one.state is State.TRIAGE]
    assert frozenset() == record.dossier.barred
    assert "triage_question" in story.templates_to(BETHAN)


def test_a_director_named_before_the_writer_was_hears_nothing_afterwards_either(tmp_path: Path) -> None:
    """The mail that opens the case gives only a name; the first one, refused, said whom it is about."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'))
    unsigned = "Ruth Ashdown lied to us. I won't give my name.\n"
    story.takes(letters.mail(body=unsigned, sender="x9@post.example"))

    named = "My name is Pat Lee.\n\nPat Lee"
    story.takes(reply(story.letter(Template.ANONYMOUS_REFUSAL), named, "x9@post.example"))

    assert State.OPEN is story.case.state
    assert {NADIA, HELENA} == _addressed_to_staff(story)
    assert ["conflict_alert"] == story.templates_to(HELENA)


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

    assert {"nadia.pemberton@ihm.org.uk", HELENA} == _addressed_to_staff(story)
    assert ["conflict_alert"] == story.templates_to(HELENA)
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
    assert ["acknowledge", "respond"] == owed(story.case)
    assert frozenset() == story.case.dossier.barred, "whoever passes a mail on has no part in it for that"
    assert [] == story.letters(Template.CONFLICT_ALERT)


def test_a_colleague_who_passes_on_a_complaint_about_herself_is_kept_out(tmp_path: Path) -> None:
    """Honest of Nadia; and from here on it is not hers."""
    story = tell(tmp_path)
    passed_on = (
        "For you, I think.\n\nNadia\n\n-------- Forwarded Message --------\n"
        "Subject: Complaint about my marks\nDate: Fri, 20 Nov 2026 09:00:00 +0000\n"
        "From: Pat Lee <pat.lee@example.org>\nTo: nadia.pemberton@ihm.org.uk\n\n"
        "Ms Pemberton lost my paper, and I want to complain about it.\n\nPat Lee\n"
    )

    nadia = f"Nadia Pemberton <{NADIA}>"
    story.takes(letters.mail("Fwd: Complaint about my marks", passed_on, nadia))

    assert {"nadia"} == story.case.dossier.barred
    assert [] == story.to(NADIA)
