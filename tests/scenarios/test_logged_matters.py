"""What reaches the office another way than by a mail to a mailbox: staff log it (D4, R29, E10 to E13)."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.case import CaseKind
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, replies, writes
from tests.support.course import CALLUM, HELENA, NADIA, OWEN
from tests.support.establishment import Box
from tests.support.forwards import SHAPES, forwards, gmail, outlook, to_nadia
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

LOG = f'#log complaint received 20 November 2026 from "Pat Lee" {PAT} about learning'
BY_POST = '#log complaint via post received 18 November 2026 from "Pat Lee" no-email about learning'
PHONED = f"""\
#log complaint via phone received 20 November 2026 from "Pat Lee" {PAT}

She rang. The marker was rude."""
FRIDAY = datetime(2026, 11, 20, tzinfo=UTC)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    return tell(tmp_path, Box(EDUCATION, extra=BELIEVES), at=MONDAY)


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def code(letter: OutboxLetter) -> str:
    return words_of(letter).partition("#confirm ")[2].split()[0]


def dues(story: Story) -> dict[str, date]:
    return {clock.name: clock.due_at.date() for clock in story.case.clocks}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_forwarded_complaint_is_logged_with_its_own_writer_and_day(story: Story, shape: str) -> None:
    """E11: Pat wrote to Nadia on Friday; the letter goes to Pat, and our days count from Friday."""
    story.takes(forwards(f"{LOG}\n\nHe has a point.", SHAPES[shape]))

    case = story.case
    assert ("opened", "LOGGED_BY_STAFF") == story.outcome()
    assert (CaseKind.COMPLAINT, State.OPEN, "learning") == (case.kind, case.state, case.area)
    assert ("Pat Lee", PAT) == (case.name, case.complainant.address if case.complainant else "")
    assert FRIDAY == case.received_at
    assert {"acknowledge": date(2026, 11, 27), "respond": date(2026, 12, 29)} == dues(story)
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert "nadia" == case.handler, "whoever logs is not thereby part of it"


@pytest.mark.parametrize("shape", SHAPES)
def test_the_owner_reads_what_was_passed_on(story: Story, shape: str) -> None:
    """The complainant's own words and the colleague's notes stand in the notice; Pat sees no note."""
    story.takes(forwards(f"{LOG}\n\nHe has a point.", SHAPES[shape]))

    notice = words_of(story.letters(Template.HANDLER_NOTICE)[0])
    assert "He has a point." in notice
    assert "nobody told me" in notice
    sent = story.letter(Template.ACKNOWLEDGEMENT)
    assert "point" not in words_of(sent)
    assert "Friday 20 November 2026" in words_of(sent)
    assert "00:00" not in words_of(sent), "a day without a time"
    assert "FW:" not in str(parsed(sent)["Subject"])


def test_the_letter_answers_the_complainants_own_mail(story: Story) -> None:
    """In Pat's mail program it stands below what Pat wrote, and names no mail of Nadia's."""
    story.takes(forwards(LOG))

    sent = parsed(story.letter(Template.ACKNOWLEDGEMENT))
    assert "<to-nadia@example.org>" == sent["In-Reply-To"]
    assert "forward-" not in str(sent["References"])
    assert "Complaint about the course" == story.case.subject


def test_the_colleague_is_told_the_reference_and_what_follows(story: Story) -> None:
    """The answer is of the new case: a reply to it may hold the next command."""
    story.takes(forwards(LOG))

    done = latest(story)
    assert Template.COMMAND_DONE is done.template
    assert story.case.reference == done.reference
    told = words_of(done)
    assert f"logs a complaint by Pat Lee <{PAT}>, by email, received Friday 20 November 2026" in told
    assert f"as {story.case.reference}" in told
    assert f"“acknowledgement” to {PAT}" in told
    assert "answer in full" in told
    story.takes(replies(done, "#accept"))
    assert story.case.dossier.accepted


def test_the_mail_is_kept_with_its_case(story: Story) -> None:
    """The forwarded original can be produced for as long as the record is kept."""
    story.takes(forwards(LOG))

    with story.body.house() as house, house.store.view() as work:
        (entry,) = work.ledger.mails_of(story.case.reference)
        kept = work.ledger.raw(entry.identity) or b""
    assert b"message/rfc822" in kept
    assert b"cancelled the day before" in kept
    opened = story.body.history(story.case.reference)[0]
    assert ("Opened", "nadia") == (opened.event, opened.actor)
    assert entry.identity in opened.body
    assert "LOGGED_BY (nadia)" in opened.body


def test_a_letter_by_post_is_logged_three_working_days_later(story: Story) -> None:
    """E13: it came on Wednesday; two working days are left.  The letter to print goes to whoever has it."""
    story.takes(writes(f"{BY_POST}\n\nA letter of two pages, in the red folder.", "Letter from Mr Lee"))

    case = story.case
    assert case.complainant is None
    assert date(2026, 11, 25) == dues(story)["acknowledge"]
    assert 2 == _working_days_left(story)
    assert [] == story.letters(Template.ACKNOWLEDGEMENT)
    task = story.letter(Template.LETTER_TO_PRINT)
    assert NADIA == task.recipient
    assert "red folder" in words_of(story.letters(Template.HANDLER_NOTICE)[0])
    story.runs(MONDAY + timedelta(days=1))
    story.takes(replies(task, "#ack-sent post 24 November 2026"))
    clock = story.case.clock("acknowledge")
    assert clock is not None
    assert clock.kept


def test_the_chase_goes_on_until_the_post_is_recorded(story: Story) -> None:
    """E13: nobody says that it was posted, so the duty runs, and its owner is reminded."""
    story.takes(writes(BY_POST, "Letter from Mr Lee"))
    story.runs(datetime(2026, 11, 25, 9, 30, tzinfo=UTC))

    assert story.case.running(frozenset({"acknowledge"}))
    assert Template.REMINDER in {letter.template for letter in story.to(NADIA)}


def _working_days_left(story: Story) -> int:
    with story.body.house() as house:
        calendar = house.acting.offices["ihm"].calendar
    today, due = MONDAY.date(), dues(story)["acknowledge"]
    return sum(calendar.is_working_day(today + timedelta(days=n)) for n in range(1, (due - today).days + 1))


@pytest.mark.parametrize(("way", "told"), [("phone", "by telephone"), ("person", "in person")])
def test_what_was_said_is_logged_with_the_notes(story: Story, way: str, told: str) -> None:
    """Refusing somebody who cannot write would be a risk of its own (7.1): notes are enough."""
    block = f'#log complaint via {way} received today from "Pat Lee" {PAT}\n\nThe marker was rude to her.'
    story.takes(writes(block, "Mrs Lee again, oh dear"))

    assert told in words_of(latest(story))
    assert "The marker was rude to her." in words_of(story.letters(Template.HANDLER_NOTICE)[0])
    assert "oh dear" not in story.letter(Template.ACKNOWLEDGEMENT).content.decode()
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_without_an_area_the_triage_group_finds_an_owner(story: Story) -> None:
    """R27: who decides is not known yet; somebody has a working day to say."""
    story.takes(writes(PHONED, "Call"))

    assert "" == story.case.handler
    assert story.case.running(frozenset({"assign"}))
    assert "#assign owen" in words_of(latest(story, OWEN))


def test_an_area_that_there_is_not_is_told_with_those_there_are(story: Story) -> None:
    story.takes(writes(PHONED.replace(PAT, f"{PAT} about spaceships"), "Call"))

    assert [] == story.body.cases()
    assert Template.COMMAND_ERROR is latest(story).template
    assert "learning" in words_of(latest(story))


def test_an_overdue_acknowledgement_apologises(story: Story) -> None:
    """It is late, and the letter says that we are sorry; the breach stays on record."""
    story.takes(writes(f'#log complaint received 13 November 2026 from "Pat Lee" {PAT}', "Found in a drawer"))
    preview = latest(story)
    assert Template.COMMAND_PREVIEW is preview.template
    assert [] == story.body.cases()
    assert "We are sorry that this letter is late." in words_of(preview), "as Pat would read it"

    story.takes(replies(preview, f"#confirm {code(preview)}"))
    sent = story.letter(Template.ACKNOWLEDGEMENT)
    assert "We are sorry that this letter is late." in words_of(sent)
    clock = story.case.clock("acknowledge")
    assert clock is not None
    assert clock.kept is False


def test_what_came_long_ago_is_shown_first_and_keeps_its_mail(story: Story) -> None:
    """The forward lies in another mail than the code; its words are in the notice all the same."""
    block = LOG.replace("20 November", "12 November")
    story.takes(forwards(block))
    assert "more than five working days ago" in words_of(latest(story))
    assert [] == story.templates_to(PAT)

    story.takes(replies(latest(story), f"#confirm {code(latest(story))}"))
    assert datetime(2026, 11, 12, tzinfo=UTC) == story.case.received_at
    assert "nobody told me" in words_of(story.letters(Template.HANDLER_NOTICE)[0])
    assert "<to-nadia@example.org>" == story.case.thread_id
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert ("opened", "LOGGED_BY_STAFF") == story.outcome()
    with story.body.house() as house, house.store.view() as work:
        shown = work.cases.known_by_message_ids(["<forward-1@ihm.org.uk>"])
        kept = [entry for entry in work.ledger.all() if entry.reason == "COMMANDS_HEARD"]
        assert all(work.ledger.raw(entry.identity) for entry in kept)
    assert shown is None or shown.reference == story.case.reference


def test_five_working_days_need_no_code(story: Story) -> None:
    story.takes(forwards(LOG.replace("20 November", "16 November")))

    assert State.OPEN is story.case.state


def test_the_same_mail_delivered_twice_is_logged_once(story: Story) -> None:
    """INV5: a copy, and the same mail in a second mailbox, lead to nothing more."""
    mail = forwards(LOG)
    story.takes(mail)
    story.takes(mail)

    assert "duplicate" == story.outcome()[0]
    assert 1 == len(story.body.cases(everything=True))
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_a_preview_in_two_mailboxes_is_one(tmp_path: Path) -> None:
    """To: both mailboxes; one code, so that it cannot be logged twice."""
    other = "enquiries@ihm.org.uk"
    story = tell(tmp_path, Box(EDUCATION, extra=BELIEVES), Box(other, extra=BELIEVES), at=MONDAY)
    mail = forwards(LOG.replace("20 November", "12 November"), To=f"{EDUCATION}, {other}")
    story.arrives(mail)
    story.takes(mail, other)

    assert 1 == len(story.letters(Template.COMMAND_PREVIEW))


def test_two_colleagues_who_log_the_same_mail_make_one_case(story: Story) -> None:
    """Pat wrote to both; the second is told where it is, and Pat is answered once."""
    story.takes(forwards(LOG))
    story.takes(forwards(LOG, sender=f"Owen Thackeray <{OWEN}>"))

    assert 1 == len(story.body.cases())
    told = words_of(latest(story, OWEN))
    assert f"in the register already, as {story.case.reference}" in told
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_a_mail_that_has_a_case_is_not_logged_again(story: Story) -> None:
    """Pat wrote to the mailbox too: the reference is told, where the colleague may know of it."""
    inner = to_nadia(To=EDUCATION)
    story.takes(inner)
    story.takes(forwards(LOG, inner=inner))

    assert 1 == len(story.body.cases(everything=True))
    assert f"as {story.case.reference}" in words_of(latest(story))


def test_a_case_that_is_not_theirs_to_know_is_not_named(story: Story) -> None:
    """Pat wrote to the mailbox and to Nadia by name, so that Nadia hears nothing of the case."""
    inner = to_nadia(To=f"{EDUCATION}, {NADIA}")
    story.takes(inner)
    story.takes(forwards(LOG, inner=inner))

    assert 1 == len(story.body.cases(everything=True))
    assert "cannot be logged by you" in words_of(latest(story))
    assert str(story.case.reference) not in latest(story).content.decode()


def test_a_second_matter_of_somebody_with_an_open_case_is_asked_about(story: Story) -> None:
    """Perhaps the same matter told again by telephone: a person looks before Pat gets a second letter."""
    story.takes(letters.mail())
    story.takes(writes(PHONED, "Call"))

    assert 1 == len(story.body.cases())
    assert "has an open case already" in words_of(latest(story))
    story.takes(replies(latest(story), f"#confirm {code(latest(story))}"))
    assert 2 == len(story.body.cases())


@pytest.mark.parametrize("name", ["Anon", "anonymous", "A concerned member", "name withheld"])
def test_nobody_is_no_name(story: Story, name: str) -> None:
    """R13: what to do instead is said, and nothing is lost."""
    story.takes(writes(f'#log complaint via post received 20 November 2026 from "{name}" no-email', "Letter"))

    assert [] == story.body.cases(everything=True)
    assert Template.COMMAND_REFUSED is latest(story).template
    assert "names nobody" in words_of(latest(story))
    assert "without the command" in words_of(latest(story))


def test_the_writers_own_address_is_not_the_complainants(story: Story) -> None:
    """A slip of the completion would answer Nadia instead of Pat."""
    story.takes(forwards(LOG.replace(PAT, NADIA)))

    assert [] == story.body.cases()
    assert "is your own address" in words_of(latest(story))


def test_a_mailbox_of_ours_is_nobodys_address(story: Story) -> None:
    story.takes(forwards(LOG.replace(PAT, EDUCATION)))

    assert [] == story.body.cases()
    assert "is a mailbox of ours" in words_of(latest(story))


def test_a_mail_that_the_complainant_reads_too_logs_nothing(story: Story) -> None:
    """Pat is in Cc, and has read the notes about them."""
    story.takes(forwards(LOG, Cc=f"Pat Lee <{PAT}>"))

    assert [] == story.body.cases()
    assert f"also went to {PAT}" in words_of(latest(story))


def test_logging_stands_alone(story: Story) -> None:
    """What else stands in the block would be about another case, or about none."""
    story.takes(writes(f"{LOG}\n#note She is upset", "Call"))

    assert [] == story.body.cases()
    assert Template.COMMAND_ERROR is latest(story).template
    assert "Send it alone" in words_of(latest(story))


def test_a_day_to_come_is_told(story: Story) -> None:
    story.takes(writes(PHONED.replace("20 November 2026", "1 December 2026"), "Call"))

    assert [] == story.body.cases()
    assert Template.COMMAND_ERROR is latest(story).template


def test_whoever_the_words_name_hears_nothing_of_it(story: Story) -> None:
    """HAN2b: Callum is complained of; the chief executive is told that somebody is, and not of what."""
    notes = f"{LOG}\n\nPat says that Callum Westbrook shouted at the class."
    story.takes(writes(notes, "Call"))

    assert ["callum"] == [bar.person for bar in story.case.dossier.bars]
    assert [] == story.to(CALLUM)
    assert ["conflict_alert"] == story.templates_to(HELENA)


def test_who_logs_a_complaint_about_themselves_hears_no_more(story: Story) -> None:
    """It was honest of Nadia to log it; the case is somebody else's."""
    inner = to_nadia(words="Nadia Pemberton lost my work twice.\n\nPat Lee\n")
    story.takes(forwards(LOG, inner=inner))

    assert "nadia" != story.case.handler
    assert [Template.COMMAND_DONE] == [letter.template for letter in story.to(NADIA)]
    assert str(story.case.reference) in words_of(latest(story))
    assert "no longer yours to see" in words_of(latest(story))
    assert latest(story).reference is None


def test_a_signature_below_the_notes_bars_nobody(story: Story) -> None:
    story.takes(writes(f"{PHONED}\n\nKind regards\nNadia Pemberton", "Call"))

    assert () == story.case.dossier.bars


def test_a_life_at_risk_is_answered_by_a_person(story: Story) -> None:
    """E44: no letter by itself, whoever told us of it."""
    story.takes(writes(f"{LOG}\n\nShe said that she wants to end her life. I want to die, she said.", "Call"))

    assert [] == story.templates_to(PAT)
    assert story.letters(Template.HAND_ACKNOWLEDGEMENT)
    assert "ending or harming a life" in words_of(story.letters(Template.TASK)[0])


# Feedback and informal matters


def test_feedback_by_letter_is_kept_and_owes_nothing(story: Story) -> None:
    """2.1: no duty runs; without an address nobody is thanked."""
    block = '#log feedback compliment via post received 20 November 2026 from "Pat Lee" no-email'
    story.takes(writes(block, "Card from Mr Lee"))

    record = story.record
    assert (CaseKind.COMPLIMENT, State.FEEDBACK, ()) == (record.kind, record.state, record.clocks)
    assert ("feedback", "LOGGED_BY_STAFF") == story.outcome()
    assert [Template.COMMAND_DONE] == [letter.template for letter in story.body.letters()]


def test_feedback_with_an_address_is_thanked(story: Story) -> None:
    block = f'#log feedback suggestion received 20 November 2026 from "Pat Lee" {PAT}'
    story.takes(forwards(block))

    assert ["feedback_thanks"] == story.templates_to(PAT)


def test_an_informal_matter_runs_from_the_first_receipt(story: Story) -> None:
    """R20: staff have ten working days to settle it, and the promises of the procedure run meanwhile."""
    block = f'#log informal via phone received 20 November 2026 from "Pat Lee" {PAT} about learning'
    story.takes(writes(f"{block}\n\nThe room was cold.", "Call"))

    assert State.INFORMAL is story.case.state
    promised = {"acknowledge": date(2026, 11, 27), "respond": date(2026, 12, 29)}
    assert promised | {"informal": date(2026, 12, 7)} == dues(story)
    assert "nadia" == story.case.handler
    assert [] == story.templates_to(PAT), "they have heard from whoever they told"


def test_an_informal_matter_that_is_settled_says_how_to_go_on(story: Story) -> None:
    """R29: one line to Pat, and nothing is owed any more."""
    block = f'#log informal resolved via phone received 20 November 2026 from "Pat Lee" {PAT} about learning'
    story.takes(writes(f"{block}\n\nThe room was cold. We moved her.", "Call"))

    assert State.CLOSED is story.case.state
    assert not [clock for clock in story.case.clocks if clock.running and clock.promised]
    assert ["informal_done"] == story.templates_to(PAT)
    assert "formal complaint" in words_of(story.letter(Template.INFORMAL_DONE))


def test_a_logged_appeal_opens_as_one(story: Story) -> None:
    """R6: with no case that it is known to belong to, its own five days run."""
    story.takes(writes(LOG.replace("complaint", "appeal"), "Letter"))

    assert CaseKind.APPEAL is story.case.kind
    assert {"acknowledge_appeal", "hear_appeal"} <= set(dues(story))
    assert ["appeal_acknowledgement"] == story.templates_to(PAT)


# Who may


def test_unproven_mail_without_a_notice_logs_nothing(story: Story) -> None:
    """Anybody could have written it: the registered address is told, Pat hears nothing."""
    story.takes(forwards(LOG, Authentication_Results=""))

    assert [] == story.body.cases(everything=True)
    assert Template.COMMAND_IGNORED is latest(story).template
    assert [] == story.templates_to(PAT)


def test_unproven_mail_that_answers_a_notice_is_shown_first(story: Story) -> None:
    """R30: the registered mailbox alone has the code."""
    story.takes(letters.mail(sender="Sam Poe <sam.poe@example.org>"))
    notice = story.letters(Template.HANDLER_NOTICE)[0]
    sender = str(parsed(notice)["To"])
    story.takes(replies(notice, PHONED, sender, Authentication_Results=""))

    assert 1 == len(story.body.cases())
    preview = latest(story, notice.recipient)
    assert Template.COMMAND_PREVIEW is preview.template
    story.takes(replies(preview, f"#confirm {code(preview)}", sender))
    assert 2 == len(story.body.cases())


def test_staff_of_the_other_body_log_nothing_here(tmp_path: Path) -> None:
    """Bethan works for the other body: to this one she is anybody."""
    story = tell(tmp_path, Box(EDUCATION, extra=BELIEVES), at=MONDAY)
    passes = "mx.ihm.org.uk; dmarc=pass header.from=imi.example; dkim=pass header.d=imi.example"
    story.takes(writes(PHONED, "Call", "Bethan <bethan@imi.example>", Authentication_Results=passes))

    assert [] == story.templates_to(PAT)
    assert [] == [case for case in story.body.cases() if case.name == "Pat Lee"]


def test_staff_who_complain_themselves_are_complainants(story: Story) -> None:
    """E12: no command, a marked subject, their own words: a complaint like anybody's."""
    words = "I wish to complain. I was refused a place on a course that I paid for.\n\nNadia Pemberton\n"
    story.takes(writes(words, "Complaint"))

    complainant = story.case.complainant
    assert complainant is not None
    assert NADIA == complainant.address
    assert "nadia" != story.case.handler


# Forwarded without a command


def test_a_complaint_forwarded_without_a_command_is_opened(story: Story) -> None:
    """R34: it is Pat's, and a person acknowledges it."""
    story.takes(forwards("FYI, a complaint.", outlook))

    assert PAT == (story.case.complainant.address if story.case.complainant else "")
    assert [] == story.templates_to(PAT)
    assert story.letters(Template.HAND_ACKNOWLEDGEMENT)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_forward_that_nobody_can_place_offers_the_ready_command(story: Story, shape: str) -> None:
    """E10: the day on which Pat wrote, and Pat's name and address, stand there ready to copy."""
    story.takes(forwards("FYI", SHAPES[shape], inner=_unclear()))

    question = latest(story, OWEN)
    assert Template.TRIAGE_QUESTION is question.template
    assert f'#log complaint received 20 November 2026 from "Pat Lee" {PAT}' in words_of(question)


def test_the_ready_command_answers_the_question(story: Story) -> None:
    """One case, with the day that the colleague states and the words passed on; the question is settled."""
    story.takes(forwards("FYI", gmail, inner=_unclear()))
    question = latest(story, OWEN)
    block = f'#log complaint received 20 November 2026 from "Pat Lee" {PAT}'
    story.takes(replies(question, block, f"Owen Thackeray <{OWEN}>"))

    case = story.body.cases()[-1]
    (asked,) = [one for one in story.body.cases(everything=True) if one.reference != case.reference]
    assert State.MERGED is asked.state
    assert (str(asked.reference),) == case.dossier.links
    assert FRIDAY == case.received_at
    assert ["acknowledgement"] == story.templates_to(PAT)
    assert "muddled" in words_of(story.letters(Template.HANDLER_NOTICE)[0])
    assert not asked.running(frozenset({"acknowledge", "respond"}))


def _unclear() -> bytes:
    return to_nadia("Compliant about Tuesday", "It was all a bit muddled, was it not?\n\nPat Lee\n")
