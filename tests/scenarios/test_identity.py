"""Who wrote, and what follows: the kind refusal, the officer's secret, the question, and a name at last."""

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import parsed, reply, words_of
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, Story, imi_box, tell

UNKNOWN = "xk29dd@post.example"
WHISTLE = "whistle2026@post.example"
UNSIGNED = "The tutor shouts at people, and nobody stops it. I will not give my name.\n"
LONDON = ZoneInfo("Europe/London")
DAY = timedelta(days=1)


def _unsigned(subject: str = "Complaint", words: str = UNSIGNED, to: str = EDUCATION) -> bytes:
    return letters.mail(subject, words, UNKNOWN, to)


def _due(story: Story) -> dict[str, str]:
    """The promises that run, with the local day on which each falls due."""
    running = (clock for clock in story.record.clocks if clock.running and clock.promised)
    return {clock.name: f"{clock.due_at.astimezone(LONDON):%a %d %b}" for clock in running}


def _addressed_to_staff(story: Story) -> set[str]:
    letters_out = story.body.letters()
    return {one.recipient for one in letters_out if one.recipient.endswith(("@ihm.org.uk", "@imi.example"))}


def _with_evidence() -> bytes:
    return _with_photograph(
        letters.mail(
            "Complaint - centre giving learners the answers",
            "The centre at Dock Road reads out the answers before the test. Photos of 12 May are attached. "
            "I can't give my name, I work there.\n",
            WHISTLE,
            IMI,
        )
    )


def _with_photograph(mail: bytes) -> bytes:
    message = message_from_bytes(mail, policy=policy.default)
    assert isinstance(message, EmailMessage)
    photograph = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
    message.add_attachment(photograph, maintype="image", subtype="jpeg", filename="whiteboard 12 May.jpg")
    return message.as_bytes()


# The Institute of Healthcare Management refuses whatever nobody signs (7.4).


def test_an_unsigned_complaint_is_refused_once_and_kindly(tmp_path: Path) -> None:
    """E21: a record beside the register, one letter, no owner, no clock, and no colleague is troubled."""
    story = tell(tmp_path)

    story.takes(_unsigned())

    assert [] == story.body.cases()
    record = story.record
    assert (State.ANON_HELD, True, "", ()) == (record.state, record.anonymous, record.handler, record.clocks)
    (refusal,) = story.body.letters()
    assert (Template.ANONYMOUS_REFUSAL, UNKNOWN) == (refusal.template, refusal.recipient)
    assert "name" in words_of(refusal)
    assert ("refused", "ANONYMOUS") == story.outcome()


def test_a_second_unsigned_mail_is_not_answered_again(tmp_path: Path) -> None:
    """Whether it answers our letter or repeats itself: once is enough (R13)."""
    story = tell(tmp_path)
    story.takes(_unsigned())
    (refusal,) = story.body.letters()

    story.takes(reply(refusal, "I still will not say who I am.", UNKNOWN))
    story.takes(_unsigned(words="Well? Nobody has stopped him yet. I still will not give my name.\n"))

    assert [refusal.template] == [letter.template for letter in story.body.letters()]
    assert [] == story.body.cases()


def test_a_name_opens_the_case_from_that_day_and_the_first_receipt_is_kept(tmp_path: Path) -> None:
    """E22: duties begin with the name on Thursday; time limits look back to Monday (R15)."""
    story = tell(tmp_path)
    story.takes(_unsigned())
    (refusal,) = story.body.letters()
    thursday = MONDAY + 3 * DAY
    story.clock.move_to(thursday)

    story.takes(reply(refusal, "Very well, my name is Pat Lee and I was there.\n\nPat Lee", UNKNOWN))

    case = story.case
    assert (State.OPEN, "Pat Lee", False, MONDAY) == (case.state, case.name, case.anonymous, case.received_at)
    assert refusal.reference == case.reference
    assert ["anonymous_refusal", "acknowledgement"] == story.templates_to(UNKNOWN)
    acknowledged, respond = case.clock("acknowledge"), case.clock("respond")
    assert acknowledged is not None
    assert respond is not None
    assert (thursday, thursday) == (acknowledged.started_at, acknowledged.met_at)
    assert "Tue 05 Jan" == f"{respond.due_at.astimezone(LONDON):%a %d %b}"
    assert "Tuesday 5 January 2027" in words_of(story.letter(Template.ACKNOWLEDGEMENT))
    assert {"nadia.pemberton@ihm.org.uk", "owen.thackeray@ihm.org.uk"} == _addressed_to_staff(story)
    moved = [row.event for row in story.body.history(case.reference)]
    assert "Moved" in moved


def test_a_further_mail_with_the_name_again_is_not_acknowledged_again(tmp_path: Path) -> None:
    """R1: one acknowledgement per case and stage, ever."""
    story = tell(tmp_path)
    story.takes(_unsigned())
    named = "My name is Pat Lee.\n\nPat Lee"
    story.takes(reply(story.body.letters()[0], named, UNKNOWN))

    story.takes(reply(story.letter(Template.ACKNOWLEDGEMENT), f"As I said, {named}", UNKNOWN))

    assert 1 == len(story.letters(Template.ACKNOWLEDGEMENT))


def test_an_unsigned_appeal_opened_by_a_name_is_acknowledged_as_an_appeal(tmp_path: Path) -> None:
    """The name makes it what it would have been."""
    story = tell(tmp_path)
    story.takes(_unsigned("Complaint Appeal", "I appeal against your decision. I will not give my name.\n"))
    story.takes(reply(story.body.letters()[0], "My name is Pat Lee.\n\nPat Lee", UNKNOWN))

    assert ["anonymous_refusal", "appeal_acknowledgement"] == story.templates_to(UNKNOWN)
    assert {"hear_appeal": "Wed 30 Dec"} == _due(story)


# The Institute of the Motor Industry refuses what comes without evidence (HOW3).


def test_an_unsigned_complaint_without_evidence_is_refused_and_told_both_routes(tmp_path: Path) -> None:
    """R16: say who you are, or use the whistleblowing procedure."""
    story = tell(tmp_path, imi_box())

    story.takes(_unsigned(to=IMI), IMI)

    (refusal,) = story.body.letters()
    assert (Template.ANONYMOUS_REFUSAL, UNKNOWN) == (refusal.template, refusal.recipient)
    assert "whistleblowing@imi.example" in words_of(refusal)
    assert [] == story.body.cases()


def test_an_unsigned_complaint_with_evidence_is_the_officers_alone(tmp_path: Path) -> None:
    """R16: a sealed case, one letter with both routes that acknowledges, and nobody else is told."""
    story = tell(tmp_path, imi_box())

    story.takes(_with_evidence(), IMI)

    case = story.case
    assert (State.ANON_REVIEW, True, True) == (case.state, case.sealed, case.anonymous)
    assert {"imogen.radcliffe@imi.example"} == _addressed_to_staff(story)
    answer = story.letter(Template.ANONYMOUS_REVIEW)
    assert WHISTLE == answer.recipient
    assert "whistleblowing@imi.example" in words_of(answer)
    assert {"review": "Mon 07 Dec"} == _due(story)
    notice = story.letter(Template.OFFICER_NOTICE)
    for word in ("Dock Road", "whistle2026", "whiteboard", "giving learners"):
        assert word not in notice.content.decode()
    assert "Imogen" not in words_of(answer)


def test_further_mail_on_a_sealed_case_stays_with_the_officer(tmp_path: Path) -> None:
    """Sam and the triage group see nothing of it, nor does a bounce tell them."""
    story = tell(tmp_path, imi_box())
    story.takes(_with_evidence(), IMI)

    story.takes(reply(story.letter(Template.ANONYMOUS_REVIEW), "More photos follow.", WHISTLE), IMI)

    assert {"imogen.radcliffe@imi.example"} == _addressed_to_staff(story)
    assert 2 == len(story.letters(Template.OFFICER_NOTICE))
    assert 1 == len(story.to(WHISTLE))


def test_evidence_that_follows_a_refusal_reaches_the_officer(tmp_path: Path) -> None:
    """The refused writer sends the photographs after all; they must not lie unseen."""
    story = tell(tmp_path, imi_box())
    story.takes(_unsigned(to=IMI), IMI)
    refusal = story.body.letters()[0]

    story.takes(
        _with_photograph(reply(refusal, "Here is the photo. I still can't give my name.", UNKNOWN)), IMI
    )

    assert (State.ANON_REVIEW, True) == (story.case.state, story.case.sealed)
    assert {"imogen.radcliffe@imi.example"} == _addressed_to_staff(story)
    assert ["anonymous_refusal", "anonymous_review"] == story.templates_to(UNKNOWN)


# A person must say (R14).


@pytest.mark.parametrize(
    ("box", "opened", "clocks"),
    [
        (Box(EDUCATION), State.OPEN, {"respond": "Wed 30 Dec"}),
        (imi_box(), State.INITIAL_REVIEW, {"review": "Mon 21 Dec"}),
    ],
)
def test_initials_open_the_case_and_the_question_acknowledges(
    tmp_path: Path, box: Box, opened: State, clocks: dict[str, str]
) -> None:
    """Clocks run from receipt, the question is the acknowledgement, and a name costs no second one."""
    story = tell(tmp_path, box)
    initials = letters.mail(
        "Complaint about late marking",
        "My work has been with you since 2 March.\n\nJ.S.\n",
        UNKNOWN,
        box.address,
    )
    story.takes(initials, box.address)
    waiting = story.case
    question = story.letter(Template.IDENTITY_QUESTION)
    while_waiting = _due(story)
    story.clock.move_to(MONDAY + 2 * DAY)

    story.takes(reply(question, "I am Jan Smit.\n\nJan Smit", UNKNOWN), box.address)

    assert (State.ID_REQUESTED, None) == (waiting.state, waiting.anonymous)
    assert {"identity": "Mon 07 Dec", **clocks} == while_waiting
    case = story.case
    assert (opened, "Jan Smit", False) == (case.state, case.name, case.anonymous)
    assert clocks == _due(story)
    assert ["identity_question"] == story.templates_to(UNKNOWN)
    first = case.clock("acknowledge")
    assert first is not None
    assert (MONDAY, MONDAY) == (first.started_at, first.met_at)


def test_the_question_at_imi_names_who_deals_with_it(tmp_path: Path) -> None:
    """HAN1b: within 48 hours the complainant knows a name, also where we do not know theirs."""
    story = tell(tmp_path, imi_box())

    story.takes(letters.mail("Complaint", "Bad work.\n\nJ.S.\n", UNKNOWN, IMI), IMI)

    assert "Bethan Foxley" in words_of(story.letter(Template.IDENTITY_QUESTION))
    assert "name_handler" not in _due(story)


def test_an_answer_without_a_name_leaves_the_case_waiting(tmp_path: Path) -> None:
    """And is not answered by a second question."""
    story = tell(tmp_path)
    story.takes(letters.mail("Complaint", "Bad work.\n\nJ.S.\n", UNKNOWN))

    story.takes(reply(story.letter(Template.IDENTITY_QUESTION), "Why do you need to know?", UNKNOWN))

    assert State.ID_REQUESTED is story.case.state
    assert ["identity_question"] == story.templates_to(UNKNOWN)


def test_letters_to_the_unknown_greet_nobody_by_a_wrong_name(tmp_path: Path) -> None:
    """A refusal that begins with "Dear xk29dd" would be worse than none."""
    story = tell(tmp_path)
    story.takes(_unsigned())

    assert UNKNOWN.partition("@")[0] not in words_of(story.body.letters()[0])
    assert UNKNOWN == str(parsed(story.body.letters()[0])["To"]).strip("<>")


def test_an_unsigned_complaint_months_later_is_told_again(tmp_path: Path) -> None:
    """The letter of then is forgotten, and the mailbox may be a shared one."""
    story = tell(tmp_path)
    story.takes(_unsigned())
    story.clock.move_to(MONDAY + 60 * DAY)

    story.takes(_unsigned("Complaint about the notes", "The notes are out of date. I won't give my name.\n"))

    assert [Template.ANONYMOUS_REFUSAL] * 2 == [letter.template for letter in story.body.letters()]
