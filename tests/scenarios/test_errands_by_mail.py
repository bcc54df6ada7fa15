"""Staff ask where things stand, report that they are away, and give up what waits: by mail (D4, R30)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import Assign, DeclareConflict, Seal
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.wiring import SetClock
from tests.support import letters
from tests.support.answers import delivery_report, out_of_office, words_of
from tests.support.clients import BELIEVES, SERVER, replies, writes
from tests.support.course import ALISTAIR, NADIA, OWEN, RUTH
from tests.support.establishment import Box, Establishment
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, tell

OWEN_WRITES, RUTH_WRITES = f"Owen Thackeray <{OWEN}>", f"Ruth Ashdown <{RUTH}>"
ALISTAIR_WRITES = f"Alistair Grange <{ALISTAIR}>"
BETHAN, IMOGEN = "bethan.foxley@imi.example", "imogen.radcliffe@imi.example"
BETHAN_WRITES, IMOGEN_WRITES = f"Bethan Foxley <{BETHAN}>", f"Imogen Radcliffe <{IMOGEN}>"
AT_IMI = {"Authentication_Results": f"{SERVER}; dmarc=pass header.from=imi.example"}
TO_IMI = letters.mail(to=IMI, Message_ID="<to-imi@example.org>")
THIS_WEEK = "#absent 23 November 2026 27 November 2026"
LEARNING = f'area = "learning"\n{BELIEVES}'


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it and has a notice of it."""
    return begun(tmp_path)


def begun(folder: Path) -> Story:
    told = tell(folder, Box(EDUCATION, extra=LEARNING), imi_box(BELIEVES), at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def code(letter: OutboxLetter) -> str:
    return words_of(letter).partition("#confirm ")[2].split()[0]


def on(story: Story, day: int, hour: int = 9, month: int = 12) -> None:
    """The story goes on: a pass at that hour."""
    story.runs(datetime(2026, month, day, hour, 30, tzinfo=UTC))


def chased(story: Story) -> list[str]:
    """Who was reminded so far, in order."""
    return [letter.recipient for letter in story.letters(Template.REMINDER)]


# #status


def test_a_case_tells_where_it_stands(story: Story) -> None:
    """Everything that Nadia needs before she rings Pat, and what she can write next."""
    story.takes(replies(latest(story), "#accept"))
    story.takes(replies(latest(story), "#withdraw"))
    story.takes(replies(latest(story), "#status"))

    told = words_of(latest(story))
    assert Template.CASE_STATUS is latest(story).template
    assert "Complaint, open, stage 1, with Nadia Pemberton." in told
    assert "Received on Monday 23 November 2026" in told
    assert "Acknowledged on Monday 23 November 2026" in told
    assert "Waits for your code until Thursday 26 November 2026 at 09:00: #withdraw" in told
    assert "Wednesday 30 December 2026: answer in full (25 working days left)" in told
    assert f"the letter “acknowledgement” to {PAT}: sent" in told
    assert "the complaint came" in told
    assert "#update" in told.partition("Write at the very top")[2]


def test_a_status_is_asked_for_from_anywhere_and_is_a_key_to_the_case(story: Story) -> None:
    """No token is needed to read; the answer is a notice like any other, so a reply to it orders."""
    story.takes(writes(f"#status {story.case.reference}", "How is it going"))
    story.takes(replies(latest(story), "#accept"))

    assert Template.COMMAND_DONE is latest(story).template
    assert story.case.dossier.accepted


def test_what_is_overdue_says_so(story: Story) -> None:
    story.runs(datetime(2027, 1, 5, 10, 0, tzinfo=UTC))
    story.takes(writes(f"#status {story.case.reference}"))

    assert "answer in full (overdue by 3 working days)" in words_of(latest(story))


def test_a_status_of_a_case_that_is_not_theirs_is_of_no_case(story: Story) -> None:
    """Sealed, barred, another body's, or never there: the very same words."""
    reference, told = story.case.reference, []
    story.takes(TO_IMI, IMI)
    other = next(one.reference for one in story.body.cases() if one.organisation == "imi")
    story.does("ruth", DeclareConflict("ruth", "I am a friend"), story.body.cases()[0])
    for asked, writer in ((reference, RUTH_WRITES), (other, RUTH_WRITES), ("IHM-2026-0999", RUTH_WRITES)):
        story.takes(writes(f"#status {asked}", sender=writer))
        told.append((latest(story, RUTH).template, words_of(latest(story, RUTH)).replace(str(asked), "")))

    assert {Template.COMMAND_REFUSED} == {template for template, _ in told}
    assert 1 == len({words for _, words in told})
    assert [] == story.letters(Template.CASE_STATUS)


def test_a_sealed_case_is_there_for_the_officer_alone(story: Story) -> None:
    """Bethan had it; Imogen hears when something is due, and nothing that a screen should not show."""
    story.takes(TO_IMI, IMI)
    case = next(one for one in story.body.cases() if one.organisation == "imi")
    story.does("bethan", Seal(), case)
    for words in (f"#status {case.reference}", "#list"):
        story.takes(writes(words, sender=BETHAN_WRITES, to=IMI, **AT_IMI), IMI)
        story.takes(writes(words, sender=IMOGEN_WRITES, to=IMI, **AT_IMI), IMI)

    refused, listed = story.to(BETHAN)[-2:]
    assert "there is no such case for you" in words_of(refused)
    status, her_list = story.to(IMOGEN)[-2:]
    assert Template.CASE_STATUS is status.template
    assert "a sealed case" in words_of(status)
    assert PAT not in words_of(status)
    for one in (listed, her_list):
        assert "There are none." in words_of(one)


def test_reading_needs_one_proof_and_goes_to_the_registered_address(story: Story) -> None:
    """With the token alone it is answered; with nothing at all it is not."""
    reply_to = "thief@example.net"
    story.takes(
        replies(latest(story), "#status\n#list", Authentication_Results="", Reply_To=reply_to)
    )
    assert {"case_status", "case_list"} == set(story.templates_to(NADIA)[-2:])

    story.takes(writes(f"#status {story.case.reference}\n#list", Authentication_Results=""))
    assert Template.COMMAND_IGNORED is latest(story).template
    assert [] == story.to(reply_to)


def test_whoever_is_not_registered_gets_nothing(story: Story) -> None:
    """A colleague's address that the staff list does not hold, and a stranger's."""
    before = len(story.body.letters())
    for writer in ("Temp <temp@ihm.org.uk>", f"Pat Lee <{PAT}>", "Nadia Pemberton <nadia@example.net>"):
        story.takes(writes(f"#list\n#status {story.case.reference}\n{THIS_WEEK}", sender=writer))

    answers = {letter.template for letter in story.body.letters()[before:]}
    assert answers.isdisjoint({Template.CASE_LIST, Template.CASE_STATUS, Template.COMMAND_DONE})
    assert "temp@ihm.org.uk" not in {letter.recipient for letter in story.body.letters()}
    assert absences(story) == 0


# #list


def test_cases_are_listed_with_what_is_due_next(story: Story) -> None:
    """First what is due first; names are initials."""
    second = letters.mail(sender="Jo Ash <jo.ash@example.org>", Message_ID="<second@example.org>")
    story.clock.move_to(MONDAY + timedelta(days=1))
    story.takes(second)
    story.takes(writes("#list"))

    told = words_of(latest(story))
    first, other = (str(case.reference) for case in story.body.cases())
    assert Template.CASE_LIST is latest(story).template
    assert "2 cases are open." in told
    assert told.index(f"{first} P. L. Wednesday 30 December 2026") < told.index(f"{other} ")
    assert "open, stage 1; Nadia Pemberton" in told
    assert "Pat" not in told
    assert latest(story).reference is None


def test_lists_hold_what_was_asked_for(story: Story) -> None:
    """Overdue ones are marked; hers are not his; one list of each kind in one mail."""
    story.runs(datetime(2027, 1, 5, 10, 0, tzinfo=UTC))
    story.takes(writes("#list overdue"))
    assert "OVERDUE Wednesday 30 December 2026" in words_of(latest(story))
    story.takes(writes("#list mine"))
    assert "1 case is yours, 1 of them overdue." in words_of(latest(story))
    story.takes(writes("#list mine", sender=RUTH_WRITES))
    assert "Your cases: There are none." in words_of(latest(story, RUTH))


def test_a_list_holds_no_case_that_somebody_must_not_know_of(story: Story) -> None:
    """Another body's, and those they have a part in."""
    story.takes(TO_IMI, IMI)
    mine = next(case for case in story.body.cases() if case.organisation == "ihm")
    story.takes(writes("#list", sender=RUTH_WRITES))
    assert "1 case is open." in words_of(latest(story, RUTH))
    assert "IMI-" not in words_of(latest(story, RUTH))

    story.does("ruth", DeclareConflict("ruth", "I am a friend"), mine)
    story.takes(writes("#list open", sender=RUTH_WRITES))
    assert "There are none." in words_of(latest(story, RUTH))


def test_reading_goes_with_acts_and_shows_what_they_did(story: Story) -> None:
    """A block may hold both: the status is of the case as the acts left it."""
    story.takes(replies(latest(story), "#accept\n#status\n#list mine"))

    assert ["command_done", "case_status", "case_list"] == story.templates_to(NADIA)[-3:]
    status = story.letter(Template.CASE_STATUS)
    assert "has not said yet" not in words_of(status)


# #cancel


def test_commands_that_wait_are_given_up(story: Story) -> None:
    """Nadia thinks better of it; the code she got is worth nothing from then on."""
    story.takes(replies(latest(story), "#withdraw"))
    preview = latest(story)
    story.takes(writes("#cancel"))
    done = words_of(latest(story))
    assert Template.COMMAND_DONE is latest(story).template
    assert f"gives up “#withdraw” on {story.case.reference}" in done

    story.takes(replies(preview, f"#confirm {code(preview)}"))
    assert Template.COMMAND_ERROR is latest(story).template
    assert "you gave those commands up" in words_of(latest(story))
    assert not story.case.state.ended

    story.takes(writes("#cancel"))
    assert "finds nothing of yours that waits for a code" in words_of(latest(story))


def test_of_a_case_only_its_own_are_given_up_and_nobody_elses(story: Story) -> None:
    notice = latest(story)
    story.takes(letters.mail(sender="Jo Ash <jo.ash@example.org>", Message_ID="<second@example.org>"))
    second = latest(story)
    story.takes(replies(notice, "#withdraw"))
    first_code = latest(story)
    story.takes(replies(second, "#withdraw"))
    second_code = latest(story)
    story.takes(replies(second, "#cancel"))
    assert "IHM-2026-0002" in words_of(latest(story))
    assert "IHM-2026-0001" not in words_of(latest(story)).partition("To:")[0]
    story.takes(writes("#cancel", sender=OWEN_WRITES))
    assert "finds nothing" in words_of(latest(story, OWEN))

    story.takes(replies(second_code, f"#confirm {code(second_code)}"))
    story.takes(replies(first_code, f"#confirm {code(first_code)}"))
    assert ["WITHDRAWN", "OPEN"] == [case.state.value for case in story.body.cases()]


def test_words_of_staff_are_forgotten_a_month_after_their_code_ran_out(story: Story) -> None:
    """A draft that was never sent may say anything; the code is known and refused all the same."""
    story.takes(replies(latest(story), "#close Pat has moved away and cannot be reached"))
    preview = latest(story)
    story.runs(MONDAY + timedelta(days=33))
    assert [""] != waiting_words(story)
    story.runs(MONDAY + timedelta(days=33, minutes=1))
    assert [""] == waiting_words(story)

    story.takes(replies(preview, f"#confirm {code(preview)}"))
    assert "72 hours" in words_of(latest(story))


# #absent


def test_whoever_is_away_is_stood_in_for_at_once(story: Story) -> None:
    """The receipt and one notice say which cases; the next reminder goes to Ruth, until Nadia is back."""
    story.takes(writes("#absent 23 November 2026 9 December 2026 Ruth"))
    done = words_of(latest(story))
    assert "notes that you are away from Monday 23 November 2026 to Wednesday 9 December 2026" in done
    assert f"asks Ruth Ashdown to act for you on {story.case.reference}" in done

    told = latest(story, RUTH)
    assert Template.TASK is told.template
    assert "Nadia Pemberton is away" in words_of(told)
    assert f"Wednesday 30 December 2026: {story.case.reference}: answer in full" in words_of(told)
    assert "Pat" not in words_of(told)

    on(story, 9)
    assert [RUTH] == chased(story)
    on(story, 21)
    assert [RUTH, NADIA] == chased(story)


def test_what_comes_meanwhile_goes_to_who_stands_in(story: Story) -> None:
    """In the very next mail of the same pass."""
    story.arrives(writes(f"{THIS_WEEK} Ruth"))
    story.arrives(letters.mail(sender="Jo Ash <jo.ash@example.org>", Message_ID="<second@example.org>"))
    story.runs()

    assert ["nadia", "ruth"] == [case.handler for case in story.body.cases()]


def test_other_processes_see_it_too(story: Story) -> None:
    """A daemon that has run for weeks looks at each pass."""
    with story.body.house() as house:
        story.takes(writes(f"{THIS_WEEK} Ruth"))
        house.works.sweep.run()
        directory = house.works.sweep.offices["ihm"].directory
    away = directory.absence("nadia", MONDAY.date())
    assert away is not None
    assert "ruth" == away.deputy


def test_a_case_that_the_deputy_may_not_see_goes_to_the_triage_group(story: Story) -> None:
    """Ruth stands in, and hears nothing of the case in which she has a part."""
    story.does("ruth", DeclareConflict("ruth", "I am a friend"))
    story.takes(writes(f"{THIS_WEEK} Ruth"))

    reference = str(story.case.reference)
    assert "no open case" in words_of(latest(story, RUTH))
    assert reference not in words_of(latest(story, RUTH))
    assert f"What is due on {reference} comes to you meanwhile" in words_of(latest(story, OWEN))
    assert f"asks Owen Thackeray to see to {reference}" in words_of(latest(story))


def test_nobody_stands_in_for_whoever_has_no_deputy(story: Story) -> None:
    """Accepted: it is true. The triage group has the case meanwhile, and Alistair is told so."""
    story.does("owen", Assign("alistair", override="the chair asked for it"))
    story.takes(writes("#absent 23 November 2026 30 November 2026", sender=ALISTAIR_WRITES))

    done = words_of(latest(story, ALISTAIR))
    assert Template.COMMAND_DONE is latest(story, ALISTAIR).template
    assert "Nobody stands in for you" in done
    reference = story.case.reference
    for address in (NADIA, OWEN):
        assert f"What is due on {reference} comes to you meanwhile" in words_of(latest(story, address))


@pytest.mark.parametrize("words", ["Nadia", "Ruth"])
def test_nobody_can_stand_in_who_is_away(story: Story, words: str) -> None:
    """Not they themselves, nor a colleague on leave the same days: refused, nothing is noted."""
    story.takes(writes("#absent 26 November 2026 3 December 2026", sender=RUTH_WRITES))
    story.takes(writes(f"{THIS_WEEK} {words}"))

    assert Template.COMMAND_REFUSED is latest(story).template
    assert 1 == absences(story)


def test_a_slip_is_put_right_by_reporting_once_more(story: Story) -> None:
    """A year too many: the later report says when she is back."""
    story.takes(writes("#absent 23 November 2026 27 November 2027 Ruth"))
    story.takes(writes(f"{THIS_WEEK} Ruth"))
    assert "you are away from Monday 23 November 2026 to Friday 27 November 2026." in words_of(latest(story))

    on(story, 9)
    assert [NADIA] == chased(story)


def test_absence_without_proof_is_shown_and_done_when_its_code_comes(story: Story) -> None:
    """A forged mail must not send Nadia's reminders elsewhere."""
    story.takes(writes(f"{THIS_WEEK} Ruth", Authentication_Results=""))
    assert Template.COMMAND_IGNORED is latest(story).template
    story.takes(replies(story.to(NADIA)[0], f"{THIS_WEEK} Ruth", Authentication_Results=""))
    preview = latest(story)
    assert Template.COMMAND_PREVIEW is preview.template
    assert "asks Ruth Ashdown to act for you" in words_of(preview)
    assert (0, []) == (absences(story), story.to(RUTH)[1:])

    story.takes(replies(preview, f"#confirm {code(preview)}", Authentication_Results=""))
    assert Template.COMMAND_DONE is latest(story).template
    assert 1 == absences(story)
    assert "Nadia Pemberton is away" in words_of(latest(story, RUTH))


def test_a_block_with_an_absence_is_done_as_a_whole(story: Story) -> None:
    """The act is refused, so she is not away; then both, in one receipt."""
    notice = latest(story)
    story.takes(replies(notice, f"{THIS_WEEK} Ruth\n#done 7"))
    assert Template.COMMAND_REFUSED is latest(story).template
    assert 0 == absences(story)

    story.takes(replies(notice, f"#accept\n{THIS_WEEK} Ruth"))
    done = words_of(latest(story))
    assert "takes the case" in done
    assert "notes that you are away" in done
    assert 1 == absences(story)
    assert story.case.dossier.accepted


def test_on_postgresql_too(tmp_path: Path, postgres_url: str) -> None:
    """Dates, savepoints and commands about no case are each database's own."""
    clock = SetClock(MONDAY)
    boxes = (Box(EDUCATION, extra=LEARNING),)
    story = Story(Establishment(tmp_path, boxes, store_url=postgres_url, clock=clock), clock)
    story.takes(letters.mail())
    story.takes(writes("#absent 23 November 2026 9 December 2026 Ruth\n#list mine"))
    assert {"command_done", "case_list"} == set(story.templates_to(NADIA)[-2:])
    on(story, 9)
    assert [RUTH] == chased(story)


# Whom no notice reaches


def test_an_automatic_answer_to_a_reminder_sends_the_next_to_the_deputy(story: Story) -> None:
    """D4: noted, chase the deputy; Owen hears at once, and the next working day's reminder is his."""
    on(story, 3)
    story.clock.move_to(datetime(2026, 12, 30, 9, 30, tzinfo=UTC))
    story.runs()
    reminder = story.letters(Template.REMINDER)[-1]
    assert NADIA == reminder.recipient
    story.takes(out_of_office(reminder, NADIA))

    told = words_of(latest(story, OWEN))
    assert "mail program says that they are away" in told
    assert str(story.case.reference) in told
    story.runs(datetime(2026, 12, 31, 9, 30, tzinfo=UTC))
    assert OWEN == chased(story)[-1]
    story.runs(datetime(2027, 1, 5, 9, 30, tzinfo=UTC))
    assert NADIA in chased(story)[-2:], "she may be back; her program will say if not"


@pytest.mark.parametrize("writer", [RUTH, PAT, "nadia@example.net"])
def test_nobody_else_makes_her_absent(story: Story, writer: str) -> None:
    """The answer must come from her, to a reminder that went to her."""
    story.clock.move_to(datetime(2026, 12, 30, 9, 30, tzinfo=UTC))
    story.runs()
    story.takes(out_of_office(story.letters(Template.REMINDER)[-1], writer))
    assert 0 == absences(story)

    story.takes(out_of_office(story.to(NADIA)[0], NADIA))
    assert 0 == absences(story), "a notice of something new waits for her"


def test_a_colleague_whose_mail_comes_back_is_replaced(story: Story) -> None:
    """The deputy reads what she would have read and stands in for a week; whoever runs mailbot is told."""
    notice = latest(story)
    story.takes(delivery_report(notice))

    told = [words_of(letter) for letter in story.to(OWEN)]
    task = next(letter for letter in story.to(OWEN) if letter.template is Template.DELIVERY_TASK)
    assert any("No mail reaches Nadia Pemberton any more" in words for words in told)
    assert any(f"Mail to Nadia Pemberton at {NADIA} comes back" in words for words in told)
    assert "What it said" in words_of(task)
    assert "Pat Lee" in words_of(task)
    story.takes(replies(task, "#note I see to it.", OWEN_WRITES))
    assert Template.COMMAND_DONE is latest(story, OWEN).template, "the task is a key to the case"

    story.takes(delivery_report(story.letters(Template.HANDLER_NOTICE)[0]))
    assert 1 == absences(story)


def test_other_reports_make_nobody_absent(story: Story) -> None:
    """About a letter to the complainant, and about one that is only late."""
    story.takes(delivery_report(story.letter(Template.ACKNOWLEDGEMENT)))
    assert 0 == absences(story)
    story.takes(delivery_report(latest(story), "delayed", "4.2.2"))
    assert 0 == absences(story), "it may arrive yet"


def absences(story: Story) -> int:
    with story.body.house() as house, house.store.view() as work:
        return work.absences.count()


def waiting_words(story: Story) -> list[str]:
    """What the store still holds of commands that Nadia once waited to confirm."""
    with story.body.house() as house, house.store.view() as work:
        return [one.text for one in work.pending.waiting("nadia", MONDAY)]
