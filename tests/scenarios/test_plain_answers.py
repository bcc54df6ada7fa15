"""Staff answer the complainant in their own words: #send, by real mail (R19, D4)."""

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain import act as acts
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, parsed, reply, words_of
from tests.support.clients import BELIEVES, CLIENTS, Client, gmail, replies, writes
from tests.support.course import HELENA, NADIA, OWEN, RUTH
from tests.support.establishment import Box
from tests.support.papers import office
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, owed, tell

WORDS = "Dear Pat,\n\nWe have asked the marker. She is away until Friday.\n\nKind regards\nNadia Pemberton"
SIGNED = f"{WORDS}\nEducation Team Administrator\nT: 020 7946 0111\nnadia.pemberton@ihm.org.uk"
OWEN_WRITES = f"Owen Thackeray <{OWEN}>"
PAT_WRITES = f"Pat Lee <{PAT}>"


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia has it, and a notice of it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def later(story: Story, **time: float) -> None:
    story.clock.move_to(story.clock.now() + timedelta(**time))


def code(letter: OutboxLetter) -> str:
    return words_of(letter).partition("#confirm ")[2].split()[0]


def asked(story: Story, words: str = SIGNED, client: Client = gmail) -> OutboxLetter:
    """Nadia replies without a command, and is asked what it was for."""
    story.takes(replies(latest(story), words, client=client))
    assert Template.COMMAND_RECEIPT is latest(story).template
    return latest(story)


# Words below #send


@pytest.mark.parametrize("client", CLIENTS)
def test_words_below_send_become_a_letter_of_the_organisation(story: Story, client: str) -> None:
    """Pat reads Nadia's words and her name, from the mailbox, in the thread; nothing else of her mail."""
    story.takes(replies(latest(story), f"#send\n\n{SIGNED}", client=CLIENTS[client]))

    answer = story.letter(Template.ANSWER)
    told = words_of(answer)
    assert (PAT, EDUCATION) == (answer.recipient, answer.mailbox)
    assert "Dear Pat, We have asked the marker. She is away until Friday." in told
    assert "Kind regards Nadia Pemberton" in told
    assert 1 == told.count("Dear ") == told.count("Kind regards"), "the letter greets and closes once"
    assert told.count("020 7946 0111") <= 1, "where the letter names who deals with it, and nowhere else"
    ours = parsed(answer)
    assert f"[{story.case.reference}] Our reply to you" == ours["Subject"]
    assert ours["In-Reply-To"] == story.case.thread_id
    assert "IHM" in ours["From"]
    assert Template.COMMAND_DONE is latest(story).template
    assert "sends the complainant" in words_of(latest(story))


def test_whoever_sends_an_answer_is_asked_whether_it_was_the_response(story: Story) -> None:
    """R19: an answer is owed until an outcome says how to appeal; a note to Pat does not end that."""
    story.takes(replies(latest(story), f"#send\n\n{WORDS}"))

    done = words_of(latest(story))
    assert "Was that our answer to the complaint itself? Then write it as #outcome" in done
    assert ["respond"] == [name for name in owed(story.case) if name == "respond"]

    later(story, days=1)
    outcome = "#outcome not-upheld\n#remedy none We told everybody.\n\nWe read the records."
    story.takes(replies(latest(story), outcome))
    story.takes(replies(latest(story), f"#confirm {code(latest(story))}"))
    assert State.DECIDED is story.case.state
    story.takes(replies(latest(story), "#send\n\nYour certificate is in the post."))
    assert "Was that our answer" not in words_of(latest(story))
    assert 2 == len(story.letters(Template.ANSWER))


def test_a_word_of_another_command_below_send_stops_it(story: Story) -> None:
    story.takes(replies(latest(story), "#send\n\nDear Pat,\n\n#accept\n\nNadia"))

    assert Template.COMMAND_ERROR is latest(story).template
    assert [] == story.letters(Template.ANSWER)


# A reply without a command


@pytest.mark.parametrize("client", CLIENTS)
def test_send_alone_sends_what_was_asked_about(story: Story, client: str) -> None:
    """The question shows the very words that Pat then reads."""
    shape = CLIENTS[client]
    question = asked(story, client=shape)
    assert "We have asked the marker. She is away until Friday." in words_of(question)
    assert "Education Team Administrator" not in words_of(question)
    told = story.templates_to(PAT)

    story.takes(replies(question, "#send\n\nNadia Pemberton\nEducation Team Administrator", client=shape))
    assert [*told, "answer"] == story.templates_to(PAT)
    answer = words_of(story.letter(Template.ANSWER))
    assert "We have asked the marker. She is away until Friday. " in answer
    assert "Nadia Pemberton" in answer


def test_one_mail_is_sent_once(story: Story) -> None:
    question = asked(story)
    story.takes(replies(question, "#send"))
    later(story, hours=1)
    story.takes(replies(question, "#send"))

    assert 1 == len(story.letters(Template.ANSWER))
    assert Template.COMMAND_REFUSED is latest(story).template
    assert "those words were sent to the complainant on Monday 23 November 2026" in words_of(latest(story))


def test_each_question_stands_for_its_own_mail(story: Story) -> None:
    """Two replies, two questions: the answer to the first sends the first."""
    notice = latest(story)
    story.takes(replies(notice, "We have asked the marker."))
    first = latest(story)
    story.takes(replies(notice, "The marker has answered."))
    second = latest(story)
    assert first.key != second.key
    story.takes(replies(first, "#send"))

    assert "We have asked the marker." in words_of(story.letter(Template.ANSWER))
    assert "The marker has answered." not in words_of(story.letter(Template.ANSWER))


@pytest.mark.parametrize("how", ["to a notice", "to nothing", "by a colleague"])
def test_send_alone_elsewhere_says_what_to_write(story: Story, how: str) -> None:
    """Which words are meant is known only where we asked about them."""
    question = asked(story)
    mail, writer = {
        "to a notice": (replies(story.to(NADIA)[0], "#send"), NADIA),
        "to nothing": (writes("#send", f"[{story.case.reference}]"), NADIA),
        "by a colleague": (replies(question, "#send", OWEN_WRITES), OWEN),
    }[how]
    story.takes(mail)

    assert Template.COMMAND_ERROR is latest(story, writer).template
    assert "Write them below #send" in words_of(latest(story, writer))
    assert [] == story.letters(Template.ANSWER)


def test_without_authentication_a_code_sends_the_same_words(story: Story) -> None:
    """R30: the preview stands for the words it shows, though #send itself holds none."""
    question = asked(story)
    story.takes(replies(question, "#send", Authentication_Results=""))
    preview = latest(story)
    assert Template.COMMAND_PREVIEW is preview.template
    assert "She is away until Friday." in words_of(preview)
    assert [] == story.letters(Template.ANSWER)

    story.takes(replies(preview, f"#confirm {code(preview)}", Authentication_Results=""))
    assert "She is away until Friday." in words_of(story.letter(Template.ANSWER))


def test_the_files_of_that_mail_go_with_its_words(story: Story) -> None:
    story.takes(_with_file(replies(latest(story), "Dear Pat,\n\nThe marks are attached.")))
    question = latest(story)
    assert "marks.pdf" in words_of(question)
    story.takes(replies(question, "#send"))

    (file,) = parsed(story.letter(Template.ANSWER)).iter_attachments()
    assert "marks.pdf" == file.get_filename()


def test_a_refused_answer_can_be_sent_anyway_from_the_refusal(story: Story) -> None:
    """Nadia reads why, and answers that mail: the question in its thread still stands."""
    question = asked(story, "Hi Owen, shall we offer Pat a call?")
    story.takes(replies(question, "#send"))
    refused = latest(story)
    assert Template.COMMAND_REFUSED is refused.template
    assert "greeting Owen Thackeray" in words_of(refused)

    story.takes(replies(refused, "#send anyway"))
    assert "shall we offer Pat a call?" in words_of(story.letter(Template.ANSWER))


def test_a_program_that_answers_everything_is_not_asked_for_ever(story: Story) -> None:
    """It does not say that it is one; its words are the same each time."""
    away = "We read our mail on Tuesdays and Thursdays, and answer it then."
    story.takes(replies(latest(story), away))
    for _ in range(3):
        story.takes(replies(latest(story), away))
    assert 1 == story.templates_to(NADIA).count("command_receipt")

    story.takes(out_of_office(latest(story), NADIA))
    assert 1 == story.templates_to(NADIA).count("command_receipt")


# What is held up


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Hi Owen,\n\ncan you look at this?", "greeting Owen Thackeray"),
        ("Ruth, is that true?", "greeting Ruth Ashdown"),
        ("Dear Mr Thackeray,\n\nplease look at this.", "greeting Owen Thackeray"),
        ("Dear Pat,\n\nPlease find the report attached.", "no file goes with them"),
        ("Dear Pat,\n\nI enclose it. See the enclosure.", "no file goes with them"),
    ],
)
def test_words_that_seem_not_meant_for_them_wait(story: Story, words: str, why: str) -> None:
    """A slip must never reach Pat; whoever means it says so."""
    story.takes(replies(latest(story), f"#send\n\n{words}"))
    refused = latest(story)
    assert Template.COMMAND_REFUSED is refused.template
    assert why in words_of(refused)
    assert "#send anyway" in words_of(refused)
    assert [] == story.letters(Template.ANSWER)

    story.takes(replies(refused, f"#send anyway\n\n{words}"))
    assert 1 == len(story.letters(Template.ANSWER))


@pytest.mark.parametrize(
    "words",
    [
        "Dear Pat,\n\nThank you for the form that you attached.",
        "Owen Thackeray will ring you.",
        "Dear Pat and Owen,\n\nyou have both written to us.",
        "We refunded the fee: £20.",
    ],
)
def test_ordinary_words_go_at_once(story: Story, words: str) -> None:
    """This body may pay; names and Pat's own attachments are no slips."""
    story.takes(replies(latest(story), f"#send\n\n{words}"))

    assert 1 == len(story.letters(Template.ANSWER))


def test_words_overtaken_by_a_mail_of_the_complainant_wait(story: Story) -> None:
    """Nadia answers Monday's notice; Pat wrote on Tuesday that it is settled."""
    notice = latest(story)
    later(story, days=1)
    story.takes(reply(story.letter(Template.ACKNOWLEDGEMENT), "The marks have come meanwhile.", PAT_WRITES))
    later(story, hours=1)
    story.takes(replies(notice, f"#send\n\n{WORDS}"))
    refused = latest(story)
    assert "has written again since" in words_of(refused)
    assert [] == story.letters(Template.ANSWER)

    story.takes(replies(refused, f"#send anyway\n\n{WORDS}"))
    assert 1 == len(story.letters(Template.ANSWER))


@pytest.mark.parametrize("anyway", ["", " anyway"])
@pytest.mark.parametrize("slip", ["notice", "token", "mark", "code"])
def test_what_is_ours_alone_never_leaves(story: Story, slip: str, anyway: str) -> None:
    """No word of Nadia's makes it right: Pat must see neither our notices nor what proves who we are."""
    notice = latest(story)
    story.takes(replies(notice, "#withdraw"))
    preview = latest(story)
    ours = parsed(notice)
    inner = {
        "notice": "Hello Nadia Pemberton,\n\nThis case is yours.",
        "token": f"As told in {ours['Message-ID']} before.",
        "mark": f"Your mail {ours['Subject']} has come.",
        "code": f"The code is {code(preview)}.",
    }[slip]
    story.takes(replies(notice, f"#send{anyway}\n\nDear Pat,\n\n{inner}\n\nNadia"))

    assert Template.COMMAND_ERROR is latest(story).template
    assert "send it once more" in words_of(latest(story))
    assert [] == story.letters(Template.ANSWER)


# Where it may be sent


@pytest.mark.parametrize(
    "before",
    [
        acts.Close("The course has passed to another body."), acts.Withdraw(), acts.MakeInformal(),
        acts.Suspend("A tribunal hears it."),
    ],
)  # fmt: skip
def test_an_answer_goes_wherever_somebody_reads_it(tmp_path: Path, before: acts.Act) -> None:
    """Pat says thank you a month later; nothing is reopened by an answer."""
    story = tell(tmp_path, Box(EDUCATION, extra=BELIEVES), at=MONDAY)
    subject = "Question about my marks" if isinstance(before, acts.MakeInformal) else "Complaint"
    story.takes(letters.mail(subject, "I am unhappy with my marks. It is a mess.\n\nPat Lee\n"))
    story.does("owen", before)
    state = story.record.state
    story.does("owen", acts.Send("Thank you for telling us."))

    assert ["answer"] == story.templates_to(PAT)[-1:]
    assert state is story.record.state


def test_nobody_is_answered_on_a_sealed_case(tmp_path: Path) -> None:
    """Whoever may write to a whistleblower does so elsewhere (INV7)."""
    story = tell(tmp_path, imi_box(), at=MONDAY)
    story.takes(letters.mail(to=IMI), IMI)
    officer = next(one.id for one in office("imi").directory.with_role("whistleblowing_officer"))
    story.does(officer, acts.Seal())
    with pytest.raises(ActRefused, match="cannot be done"):
        story.does(officer, acts.Send("Thank you."))

    assert [] == story.letters(Template.ANSWER)


def test_what_is_spam_gets_no_answer(tmp_path: Path) -> None:
    story = tell(tmp_path, Box(EDUCATION, extra=BELIEVES), at=MONDAY)
    story.takes(letters.mail("Question about my marks", "I am unhappy with my marks.\n\nPat Lee\n"))
    story.does("owen", acts.Spam())
    with pytest.raises(ActRefused, match="cannot be done"):
        story.does("owen", acts.Send("Thank you."))

    assert [] == story.to(PAT)


def test_only_whoever_has_the_case_answers(story: Story) -> None:
    """Ruth decides a later stage; Nadia owns the case now."""
    notice = next(iter(story.to(OWEN) + story.to(HELENA) + story.to(RUTH)))
    story.takes(replies(notice, f"#send\n\n{WORDS}", f"Somebody <{notice.recipient}>"))

    assert Template.COMMAND_REFUSED is latest(story, notice.recipient).template
    assert [] == story.letters(Template.ANSWER)


# What it discharges (R19)


@pytest.mark.parametrize(
    "act",
    [acts.Send("We have it."), acts.Update("We are on it."), acts.Ask("Which course was it?")],
    ids=["send", "update", "ask"],
)
@pytest.mark.parametrize("bounced", [False, True])
def test_an_answer_that_arrives_is_an_acknowledgement(
    tmp_path: Path, act: acts.Act, *, bounced: bool
) -> None:
    """A mail that we may not answer by ourselves: Nadia's words keep the promise, unless they come back."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'), at=MONDAY)
    story.takes(letters.mail(List_Id="<staff.example.org>", Precedence="list"))
    assert "acknowledge" in owed(story.case)
    story.does("nadia", act)
    assert "acknowledge" not in owed(story.case)
    assert "respond" in owed(story.case)
    if bounced:
        story.takes(delivery_report(story.to(PAT)[-1]))
        assert "acknowledge" in owed(story.case)


def test_where_the_name_is_promised_only_an_answer_that_gives_it_acknowledges(tmp_path: Path) -> None:
    """IMI says who deals with the case (HAN1b): our letters do so once somebody does."""
    story = tell(tmp_path, imi_box(), at=MONDAY)
    story.takes(letters.mail(to=IMI, List_Id="<staff.example.org>", Precedence="list"), IMI)
    assert {"acknowledge", "name_handler"} <= set(owed(story.case))
    story.does(story.case.handler, acts.Send("We have your complaint."))

    handler = office("imi").directory.by_id(story.case.handler)
    assert handler is not None
    assert handler.name in words_of(story.letter(Template.ANSWER))
    assert {"acknowledge", "name_handler"}.isdisjoint(owed(story.case))
    assert "review" in owed(story.case)


def _with_file(content: bytes) -> bytes:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    message.add_attachment(b"%PDF-1.4 marks", maintype="application", subtype="pdf", filename="marks.pdf")
    return message.as_bytes()
