"""Answers given without mailbot, found in Sent or by copy: kept, and the right clock stops (R19)."""

import os
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from mailbot.adapters.maildir_files import make_maildir, write_mail
from mailbot.domain.act import Accept, DeclareConflict, Seal
from mailbot.domain.case import Case
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import delivery_report, parsed, words_of
from tests.support.clients import BELIEVES, NADIA, PASSES, replies, writes
from tests.support.course import NADIA as AT_NADIA
from tests.support.course import OWEN
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, tell

LEARNING = Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}')
COMPLAINT = "<pat-complains@example.org>"
HOUR = timedelta(hours=1)
AN_ANSWER = "Dear Pat,\n\nThank you for your mail. I am looking into it.\n\nNadia Pemberton\n"
_numbers = count(1)


def by_hand(story: Story, words: str = AN_ANSWER, box: str = EDUCATION, **headers: str) -> bytes:
    """A colleague's reply to Pat's complaint from the mailbox itself, laid in Sent by their program."""
    fields = {
        "Message_ID": f"<by-hand-{next(_numbers)}@ihm.org.uk>",
        "In_Reply_To": COMPLAINT, "Return_Path": "", "To": f"Pat Lee <{PAT}>", **headers,
    }  # fmt: skip
    subject, to = fields.pop("Subject", "Re: Complaint"), fields.pop("To")
    content = letters.mail(subject, words, fields.pop("From", f"IHM <{box}>"), to, **fields)
    lies_in_sent(story, content, box)
    return content


def lies_in_sent(story: Story, content: bytes, box: str = EDUCATION) -> None:
    folder = story.body.folder / "var" / "mail" / box / ".Sent"
    make_maildir(folder, inner=True)
    write_mail(folder, f"{int(story.clock.now().timestamp())}.M{next(_numbers):06d}.client", content)


def complains(story: Story, box: str = EDUCATION, **headers: str) -> None:
    """Pat's complaint is taken in, and acknowledged unless the headers forbid that."""
    story.takes(letters.mail(to=box, Message_ID=COMPLAINT, **headers), box)


def unanswerable(story: Story, box: str = EDUCATION) -> None:
    """A complaint that mailbot may not answer: the acknowledgement is a task for a person (R5)."""
    complains(story, box, Return_Path="<>")
    assert running(story.case, "acknowledge"), "a person has to acknowledge it"


def later(story: Story, hours: int = 1) -> None:
    story.clock.move_to(story.clock.now() + hours * HOUR)


def running(case: Case, name: str) -> bool:
    clock = case.clock(name)
    return clock is not None and clock.running


def asked(story: Story) -> OutboxLetter:
    """The one question what an answer was."""
    return story.letter(Template.ANSWER_FOUND)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return tell(tmp_path, LEARNING)


def test_an_answer_in_sent_acknowledges_and_the_handler_is_asked_what_it_was(story: Story) -> None:
    """Issue 4, item 4: seen in Sent, kept, and the right clock stops, at the time of the mail."""
    unanswerable(story)
    later(story)
    content = by_hand(story)
    answered_at = story.clock.now()
    story.runs(answered_at + HOUR)

    clock = story.case.clock("acknowledge")
    assert clock is not None
    assert answered_at == clock.met_at
    assert running(story.case, "respond")
    assert ("joined", "ANSWER_IN_SENT") == story.outcome()
    notice = asked(story)
    assert AT_NADIA == notice.recipient
    said = words_of(notice)
    assert "I am looking into it." in said
    assert "#sent email 23 November 2026" in said
    assert "took it for the acknowledgement that was due" in said
    assert "#ack-sent" not in said
    with story.body.house() as house, house.works.desk.store.view() as work:
        assert content == work.ledger.raw(story.body.entries()[-1].identity)


def test_no_later_pass_finds_it_again(story: Story) -> None:
    """Each mail is read once, on a Maildir too, which has no numbers to go by."""
    unanswerable(story)
    later(story)
    by_hand(story)
    story.runs()
    entries, sent = len(story.body.entries()), len(story.body.letters())

    story.runs(story.clock.now() + HOUR)
    story.runs()

    assert (entries, sent) == (len(story.body.entries()), len(story.body.letters()))


def test_our_own_letters_in_sent_are_nobodys_answer(story: Story) -> None:
    """The acknowledgement, the notices: all of them lie in the same folder."""
    complains(story)
    story.does("nadia", Accept())
    story.runs(story.clock.now() + HOUR)

    assert [] == story.letters(Template.ANSWER_FOUND)
    assert 1 == len(story.body.entries())


def test_a_letter_of_ours_under_another_message_id_is_no_answer(story: Story) -> None:
    """Some relays write their own ids, also on the copy in Sent (MAIL C4.31)."""
    complains(story)
    ours = story.letters(Template.ACKNOWLEDGEMENT)[0]
    lies_in_sent(story, ours.content.replace(ours.message_id.encode(), b"<0102-relay@amazonses.example>"))
    story.runs()

    assert [] == story.letters(Template.ANSWER_FOUND)


def test_an_absence_note_in_sent_is_no_answer(story: Story) -> None:
    """Programs file what they answer by themselves, too; nobody has answered Pat (E14)."""
    unanswerable(story)
    away = "Automatic reply: Complaint"
    by_hand(story, "I am away until Monday.", Subject=away, Auto_Submitted="auto-replied")
    story.runs()

    assert running(story.case, "acknowledge")
    assert ("not_ours", "WRITTEN_BY_MACHINE") == story.outcome()


@pytest.mark.parametrize(
    "headers",
    [
        {"To": "owen.thackeray@ihm.org.uk"},
        {"In_Reply_To": "<something-else@example.org>", "Subject": "Your invoice"},
    ],
)
def test_what_answers_no_complainant_is_none_of_our_business(story: Story, headers: dict[str, str]) -> None:
    """A colleague is consulted about the case; Pat also buys a book.  Nothing of either is kept."""
    unanswerable(story)
    by_hand(story, "What do you think?", **headers)
    story.runs()

    assert running(story.case, "acknowledge")
    assert ("not_ours", "ANSWERS_NO_COMPLAINANT") == story.outcome()
    with story.body.house() as house, house.works.desk.store.view() as work:
        assert work.ledger.raw(story.body.entries()[-1].identity) is None


def test_a_new_mail_with_the_reference_in_its_subject_is_an_answer(story: Story) -> None:
    """Not everybody replies; some write anew, and quote the reference."""
    unanswerable(story)
    later(story)
    by_hand(story, In_Reply_To="", Subject=f"Your complaint {story.case.reference}")
    story.runs()

    assert not running(story.case, "acknowledge")


def test_what_was_sent_before_the_mailbox_was_taken_on_is_not_read(tmp_path: Path) -> None:
    """At first sight of a Sent folder of years, nothing old is looked at."""
    story = tell(tmp_path, LEARNING)
    by_hand(story)
    old = datetime(1999, 12, 31, tzinfo=UTC).timestamp()
    folder = story.body.folder / "var" / "mail" / EDUCATION / ".Sent" / "cur"
    (mail,) = folder.iterdir()
    os.utime(mail.rename(folder / "old.client:2,S"), (old, old))
    complains(story)

    assert ["opened"] == [entry.outcome.value for entry in story.body.entries()]


def test_the_other_body_counts_it_only_where_it_names_the_handler(tmp_path: Path) -> None:
    """HAN1b, E41: otherwise the duty stays, and whoever knows is asked."""
    story = tell(tmp_path, imi_box())
    unanswerable(story, IMI)
    later(story)
    by_hand(story, "Thank you. We look into it.", IMI)
    story.runs()

    assert running(story.case, "acknowledge")
    said = words_of(asked(story))
    assert "It does not say who deals with the case." in said
    assert "#ack-sent email 23 November 2026 handler told" in said


def test_the_other_body_counts_it_where_it_names_the_handler(tmp_path: Path) -> None:
    story = tell(tmp_path, imi_box())
    unanswerable(story, IMI)
    later(story)
    with story.body.house() as house:
        handler = house.works.desk.offices["imi"].directory.by_id(story.case.handler)
    assert handler is not None
    by_hand(story, f"Thank you. Our colleague {handler.name.upper()} looks into it.", IMI)
    story.runs()

    assert not running(story.case, "acknowledge")
    assert not running(story.case, "name_handler")


def test_what_was_the_response_is_recorded_and_the_appeal_rights_are_told(story: Story) -> None:
    """R19: the handler says that it was, and Pat gets the letter that says how to appeal."""
    complains(story)
    story.does("nadia", Accept())
    later(story)
    by_hand(story, "Dear Pat,\n\nYour marks stand, since two people have read them.\n\nNadia Pemberton\n")
    story.runs()

    later(story)
    story.takes(replies(asked(story), "#sent email 23 November 2026 not-upheld"))

    case = story.case
    assert State.DECIDED is case.state
    letter = story.letter(Template.OUTCOME)
    assert PAT == letter.recipient
    said = words_of(letter)
    assert "We wrote to you on Monday 23 November 2026" in said
    assert "your appeal is in time up to the end of" in said
    assert not running(case, "respond")
    window = case.clock("appeal_window")
    assert window is not None
    assert window.running
    assert case.dossier.appeal_by == window.due_at.date()


def test_if_that_letter_comes_back_nothing_is_decided(story: Story) -> None:
    """R19, INV3: what was written to the same address did not arrive either, for all anybody knows."""
    complains(story)
    story.does("nadia", Accept())
    by_hand(story)
    story.runs()
    story.takes(replies(asked(story), "#sent email 23 November 2026 not-upheld"))

    story.takes(delivery_report(story.letter(Template.OUTCOME)))

    assert State.OPEN is story.case.state
    assert running(story.case, "respond")
    assert not running(story.case, "appeal_window")


def test_in_triage_an_answer_withholds_the_neutral_receipt(story: Story) -> None:
    """E41: nobody gets a robot's receipt after a person's answer."""
    story.takes(letters.mail("Complent", "Something about my course.\n\nPat Lee\n", Message_ID=COMPLAINT))
    assert State.TRIAGE is story.record.state
    assert story.record.receipt_allowed
    later(story)
    by_hand(story, Subject="Re: Complent")
    story.runs()

    story.runs(MONDAY + timedelta(days=12))

    assert [] == story.letters(Template.RECEIPT)
    assert not running(story.record, "acknowledge")
    history = "".join(row.body for row in story.body.history(story.record.reference))
    assert "ANSWERED_DIRECTLY" in history
    assert {"#complaint", "#appeal"} <= set(words_of(asked_of(story, AT_NADIA)).split())


def asked_of(story: Story, address: str) -> OutboxLetter:
    (found,) = [one for one in story.letters(Template.ANSWER_FOUND) if one.recipient == address]
    return found


def copied(words: str = AN_ANSWER, **headers: str) -> bytes:
    """A colleague's answer from their own program, to Pat, with the mailbox in copy."""
    fields = {"Subject": "RE: Complaint", "To": f"Pat Lee <{PAT}>", "In_Reply_To": COMPLAINT} | headers
    subject, to = fields.pop("Subject"), fields.pop("To")
    return writes(words, subject, fields.pop("sender", NADIA), to, Cc=EDUCATION, **fields)


def test_an_answer_with_the_mailbox_in_copy_acknowledges(story: Story) -> None:
    """Issue 4, item 4: straight from the person's client."""
    unanswerable(story)
    later(story)
    story.takes(copied())

    assert not running(story.case, "acknowledge")
    assert "joined" == story.outcome()[0]
    assert AT_NADIA == asked(story).recipient


def test_a_forged_answer_stops_no_clock(story: Story) -> None:
    """Anybody may write any name into From; the handler is asked."""
    unanswerable(story)
    later(story)
    story.takes(copied(Authentication_Results=PASSES.replace("pass", "fail")))

    assert running(story.case, "acknowledge")
    assert "joined" == story.outcome()[0]
    assert "Nothing proves" in words_of(asked(story))
    assert "#ack-sent email 23 November 2026" in words_of(asked(story))


def test_a_reply_to_a_notice_with_pat_in_copy_is_an_answer_too(story: Story) -> None:
    """The notice it answers proves who wrote it, where no server does."""
    unanswerable(story)
    later(story)
    notice = story.to(AT_NADIA)[0]
    story.takes(replies(notice, AN_ANSWER, Cc=PAT, Authentication_Results=""))

    assert not running(story.case, "acknowledge")
    assert [] == story.letters(Template.COMMAND_RECEIPT)


def test_a_new_mail_to_pat_with_the_reference_joins_the_case(story: Story) -> None:
    """R19: with the mailbox in Cc and the reference in the subject it belongs there, whoever wrote it."""
    unanswerable(story)
    later(story)
    story.takes(copied(Subject=f"Your complaint {story.case.reference}", In_Reply_To=""))

    assert not running(story.case, "acknowledge")


def test_orders_that_went_to_pat_as_well_are_no_answer(story: Story) -> None:
    """They are not carried out, and their writer is told; nobody has acknowledged anything."""
    unanswerable(story)
    later(story)
    notice = story.to(AT_NADIA)[0]
    story.takes(replies(notice, "#close It is over.", Cc=PAT))

    assert running(story.case, "acknowledge")
    assert [] == story.letters(Template.ANSWER_FOUND)
    assert 1 == len(story.letters(Template.COMMAND_ERROR))


def test_whoever_is_kept_out_of_the_case_answers_nothing(story: Story) -> None:
    """HAN2b: the answer of somebody with a part in it is kept; they are told nothing."""
    unanswerable(story)
    story.does("nadia", DeclareConflict("owen"))
    later(story)
    told_before = len(story.to(OWEN))
    story.takes(copied(sender=f"Owen Thackeray <{OWEN}>"))

    assert running(story.case, "acknowledge")
    assert told_before == len(story.to(OWEN))
    assert "kept out of this case" in words_of(asked(story))


def test_a_colleague_whom_nobody_registered_stops_no_clock(story: Story) -> None:
    """A tutor writes to Pat: the handler hears of it."""
    unanswerable(story)
    later(story)
    story.takes(copied(sender="Sandy Tutor <sandy.tutor@ihm.org.uk>"))

    assert running(story.case, "acknowledge")
    assert "not in the staff list" in words_of(asked(story))


def test_a_reply_to_all_is_no_new_complaint(story: Story) -> None:
    """E9: Pat wrote to us, to Nadia and to an MP; Nadia answers them all, quoting the complaint."""
    mp = "Sir Ash Vane <ash.vane@parliament.example>"
    complains(story, Cc=f"{NADIA}, {mp}")
    later(story)
    quoted = "\n".join(
        ["", "From: Pat Lee <pat.lee@example.org>", "Sent: 20 November 2026 09:00", f"To: {EDUCATION}",
         "Subject: Complaint", "", "The course was cancelled the day before and nobody told me.", "Pat Lee"]
    )  # fmt: skip
    everybody = f"Pat Lee <{PAT}>, {mp}"
    story.takes(copied(AN_ANSWER + quoted, To=everybody))
    story.takes(copied(AN_ANSWER + quoted, To=everybody, In_Reply_To="", Message_ID="<w@ihm.org.uk>"))

    assert 1 == len(story.body.cases(everything=True))
    assert ["joined", "joined"] == [entry.outcome.value for entry in story.body.entries()[-2:]]
    assert 1 == len(story.letters(Template.ACKNOWLEDGEMENT))


def test_a_complaint_handed_over_with_its_writer_in_copy_is_still_a_complaint(story: Story) -> None:
    """P2: Nadia passes on what Pat sent to her alone, and tells Pat so; nothing of it is lost."""
    passed_on = (
        "Pat, I am passing this to our complaints team.\n\nNadia\n\n"
        "From: Pat Lee <pat.lee@example.org>\nSent: 20 November 2026 09:00\nTo: Nadia Pemberton\n"
        "Subject: Complaint about my course\n\n"
        "I wish to complain. The course was cancelled the day before and nobody told me.\n\nPat Lee\n"
    )
    story.takes(writes(passed_on, "FW: Complaint about my course", NADIA, EDUCATION, Cc=PAT))

    assert 1 == len(story.body.cases())


def test_the_same_mail_by_copy_and_in_sent_counts_once(story: Story) -> None:
    """Nadia writes from the mailbox and copies it in: unproven in the inbox, proven by lying in Sent."""
    unanswerable(story)
    later(story)
    content = by_hand(story, Cc=EDUCATION)
    story.takes(content)

    assert not running(story.case, "acknowledge")
    assert 1 == len(story.letters(Template.ANSWER_FOUND))
    outcomes = [entry.outcome.value for entry in story.body.entries()]
    assert ["duplicate", "joined"] == sorted(outcomes[-2:])


def test_of_a_sealed_case_the_officer_alone_hears_and_nothing_of_the_words(tmp_path: Path) -> None:
    """R16: others see screens."""
    story = tell(tmp_path, imi_box())
    complains(story, IMI)
    story.does(_officer(story), Seal())
    later(story)
    before = {letter.id for letter in story.body.letters()}
    by_hand(story, "The secret is out.", IMI)
    story.runs()

    fresh = [letter for letter in story.body.letters() if letter.id not in before]
    assert [Template.TASK] == [letter.template for letter in fresh]
    assert "secret" not in parsed(fresh[0]).as_string()


def _officer(story: Story) -> str:
    with story.body.house() as house:
        people = house.works.desk.offices["imi"].directory.with_role("whistleblowing_officer")
    return people[0].id
