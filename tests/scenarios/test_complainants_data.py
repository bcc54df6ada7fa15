"""What staff record of whoever complains, by reply, and what follows (D4, E5, E38, E44, E45, INV7)."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import Describe, Hold, Restrict, Seal
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import delivery_report, parsed, reply, words_of
from tests.support.clients import BELIEVES, replies
from tests.support.course import NADIA, NOT_UPHELD, OWEN, RUTH, appeal, at_imi
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, owed, tell

NEW = "pat@newhouse.example"
JO = "jo.ash@ash-law.example"
STRANGER = "Somebody <wren@harrow.example>"
NADIA_WRITES = f"Nadia Pemberton <{NADIA}>"


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it, has taken it and has a notice of it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    orders(told, "#accept")
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def orders(story: Story, words: str, sender: str = NADIA_WRITES, to: str = NADIA) -> OutboxLetter:
    """A reply to their latest notice, an hour after it; returns what it was answered with."""
    story.clock.move_to(story.clock.now() + timedelta(hours=1))
    notice = latest(story, to)
    story.takes(replies(notice, words, sender))
    return latest(story, to)


def confirms(story: Story, preview: OutboxLetter) -> OutboxLetter:
    assert Template.COMMAND_PREVIEW is preview.template
    return orders(story, f"#confirm {words_of(preview).partition('#confirm ')[2].split()[0]}")


FROM_WORK = "Any news of my case? I wrote from work before."


def strange(story: Story, words: str = FROM_WORK, **more: str) -> bytes:
    return letters.mail(f"About {story.case.reference}", words, STRANGER, **more)


# Hold


def test_while_held_nothing_leaves_by_itself_and_a_person_is_asked_to_write(story: Story) -> None:
    """#hold: Pat's appeal is heard and its time runs, but the acknowledgement is Ruth's to write."""
    story.does("nadia", NOT_UPHELD)
    assert "Held:" in words_of(orders(story, "#hold"))
    told = len(story.to(PAT))
    story.takes(appeal(story))

    assert told == len(story.to(PAT))
    assert 2 == story.case.stage
    assert "acknowledge_appeal" in owed(story.case)
    task = story.letters(Template.TASK)[-1]
    assert RUTH == task.recipient
    assert "The letter “appeal acknowledgement” is due. mailbot has not written it" in words_of(task)
    rows = story.body.history(story.case.reference)
    assert any(row.event == "LetterWithheld" and "HELD" in row.body for row in rows)


def test_what_a_person_orders_leaves_although_it_is_held(story: Story) -> None:
    orders(story, "#hold")
    orders(story, "#update\n\nWe have asked the marker.")

    assert "update" == story.templates_to(PAT)[-1]


def test_go_lets_mailbot_write_again(story: Story) -> None:
    orders(story, "#hold")
    assert Template.COMMAND_REFUSED is orders(story, "#hold").template
    orders(story, "#go")
    assert not story.case.dossier.held
    story.does("nadia", NOT_UPHELD)
    story.takes(appeal(story))

    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]
    assert Template.COMMAND_REFUSED is orders(story, "#go", f"Ruth Ashdown <{RUTH}>", RUTH).template


def test_the_update_that_would_leave_by_itself_becomes_a_task(tmp_path: Path) -> None:
    """R23 at IMI, where nobody acts in time: the handler is told that mailbot kept quiet."""
    story = at_imi(tmp_path)
    story.does("bethan", Hold())
    story.runs(datetime(2026, 10, 5, 9, 0, tzinfo=UTC))

    assert [] == story.letters(Template.UPDATE_AUTO)
    assert any("The letter “update auto” is due" in words_of(task) for task in story.letters(Template.TASK))
    assert "review" in owed(story.case)


def test_the_neutral_receipt_waits_for_a_person_too(tmp_path: Path) -> None:
    """R8 with #hold: whoever triages is asked, once."""
    story = tell(tmp_path, at=MONDAY)
    story.takes(letters.mail("Complaint resolved, thanks", "No complaints any more, thank you.\n\nPat Lee"))
    story.does("owen", Hold())
    story.runs(MONDAY + timedelta(days=7))

    assert [] == story.to(PAT)
    tasks = [task for task in story.letters(Template.TASK) if "“receipt” is due" in words_of(task)]
    assert {NADIA, OWEN} == {task.recipient for task in tasks}
    assert 2 == len(tasks)


# What staff must know


def test_needs_and_flags_stand_in_every_notice_and_in_no_letter(story: Story) -> None:
    """4.4a: an adjustment is for staff to make; Pat need not be told of it again."""
    orders(story, "#adjust Ring before writing.\n#adjust large print\n#priority high\n#confidential")
    story.takes(reply(story.to(PAT)[0], "One thing more: the second marker was late as well."))
    notice = latest(story)
    orders(story, "#update\n\nWe have asked the marker.")

    assert Template.HANDLER_NOTICE is notice.template
    words = words_of(notice)
    assert "! High priority" in words
    assert "! Confidential" in words
    assert "How they need us to deal with them - Ring before writing. - large print" in words
    letter = story.letter(Template.UPDATE).content.decode()
    assert "Ring before" not in letter
    assert "priority" not in letter.casefold()


def test_a_reminder_says_what_goes_before_others(story: Story) -> None:
    orders(story, "#priority high")
    story.runs(MONDAY + timedelta(days=18))

    assert "high priority, 40 % of the time is gone" in words_of(story.letters(Template.REMINDER)[-1])
    orders(story, "#priority normal")
    assert not story.case.dossier.urgent


def test_welsh_is_kept_and_letters_say_truly_what_they_are_written_in(story: Story) -> None:
    """R41: no unchecked Welsh leaves; Nadia is told so at once."""
    done = orders(story, "#language cy")
    orders(story, "#update\n\nWe have asked the marker.")

    assert "in Welsh; ours stay English until the Welsh ones are checked" in words_of(done)
    assert "cy" == story.case.dossier.language
    assert "en" == parsed(story.letter(Template.UPDATE))["Content-Language"]


# Another address


def test_a_new_address_is_told_to_both_and_the_old_one_still_counts(story: Story) -> None:
    """C6.41: shown first; the old address, which may be somebody else's by now, gets a mask of the new."""
    preview = orders(story, f"#contact email {NEW}")
    assert PAT == story.case.complainant.address if story.case.complainant else ""
    assert "p…@n….example" in words_of(preview)
    confirms(story, preview)

    assert ["contact_changed"] == story.templates_to(NEW)
    assert f"our letters go to {NEW}" in words_of(latest(story, NEW))
    assert "contact_changed" == story.templates_to(PAT)[-1]
    assert b"newhouse" not in latest(story, PAT).content
    orders(story, "#update\n\nWe have asked the marker.")
    assert "update" == story.templates_to(NEW)[-1]

    story.takes(reply(story.to(PAT)[0], "I did not ask for that."))
    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    moved = letters.mail(f"Re: {story.case.reference}", "From here.\n\nPat Lee", f"Pat Lee <{NEW}>")
    story.takes(moved)
    assert ("joined", "THREAD_REFERENCE") == story.outcome()
    assert 1 == len(story.body.cases())


@pytest.mark.parametrize("address", [OWEN, EDUCATION, "robin@centre.example", PAT])
def test_no_complainant_is_at_our_address_or_the_other_partys(story: Story, address: str) -> None:
    """A slip there would tell the party, or ourselves, everything that follows."""
    story.does("nadia", Describe(party_address="Robin@centre.example"))
    refused = orders(story, f"#contact email {address}")

    assert Template.COMMAND_REFUSED is refused.template
    assert [] == story.letters(Template.CONTACT_CHANGED)


def test_a_letter_that_came_back_says_how_to_write_elsewhere(story: Story) -> None:
    story.takes(delivery_report(story.to(PAT)[0]))

    assert "#contact email" in words_of(story.letters(Template.DELIVERY_TASK)[-1])


# Somebody who acts for them


def test_until_they_agree_whoever_acts_for_them_is_told_nothing(story: Story) -> None:
    """E38: Jo's mail is read and joins the case; what follows goes to Pat alone."""
    preview = orders(story, f'#representative "Jo Ash" {JO} consent asked')
    assert [] == story.letters(Template.CONSENT_QUESTION)
    confirms(story, preview)
    question = story.letter(Template.CONSENT_QUESTION)
    assert PAT == question.recipient
    assert "May Jo Ash act for you?" in words_of(question)

    writes = letters.mail(f"Re: {story.case.reference}", "Please tell us where it stands.", f"Jo Ash <{JO}>")
    story.takes(writes)
    assert ("joined", "THREAD_REFERENCE") == story.outcome()
    assert "who has not agreed yet: tell them nothing" in words_of(latest(story))
    assert [] == story.to(JO)
    assert [] == story.letters(Template.ADDRESS_QUESTION)

    story.takes(reply(question, "Yes."))
    orders(story, f'#representative "Jo Ash" {JO} consent yes')
    assert "Represented by Jo Ash (jo.ash@ash-law.example), as they agreed" in words_of(latest(story))
    orders(story, "#update\n\nWe have asked the marker.")
    assert [] == story.to(JO)
    assert "update" == story.templates_to(PAT)[-1]


def test_their_appeal_counts_and_is_acknowledged_to_the_complainant(story: Story) -> None:
    """P2: heard; R18: the answer goes to the address that we know."""
    confirms(story, orders(story, f'#representative "Jo Ash" {JO} consent asked'))
    story.does("nadia", NOT_UPHELD)
    words = "We appeal against the decision on our client's behalf.\n\nJo Ash"
    story.takes(letters.mail(f"Complaint Appeal {story.case.reference}", words, f"Jo Ash <{JO}>"))

    assert 2 == story.case.stage
    assert "appeal_acknowledgement" == story.templates_to(PAT)[-1]
    assert [] == story.to(JO)


def test_a_solicitors_mail_offers_what_may_fit_and_ends_nothing(story: Story) -> None:
    """E38: consent and suspension are a person's to ask for; no closure by a machine."""
    words = "My solicitor has issued proceedings in the county court.\n\nPat Lee"
    story.takes(reply(story.to(PAT)[0], words))

    notice = words_of(latest(story))
    assert "#representative" in notice
    assert "#suspend legal" in notice
    assert State.OPEN is story.case.state


# A restriction


def test_a_restriction_is_decided_by_somebody_who_may_and_shown_first(story: Story) -> None:
    """4.4d: a recorded human decision; Callum decides nothing here."""
    order = '#restrict "one letter a week" until 4 January 2027 by {}'
    assert Template.COMMAND_REFUSED is orders(story, order.format("Callum Westbrook")).template
    done = confirms(story, orders(story, order.format("Owen Thackeray")))

    restriction = story.case.dossier.restriction
    assert restriction is not None
    assert ("one letter a week", date(2027, 1, 4), "owen") == (
        restriction.what, restriction.until, restriction.by
    )  # fmt: skip
    assert "Restricted until Monday 4 January 2027, as Owen Thackeray decided" in words_of(done)


def test_a_restricted_persons_new_complaint_is_opened_and_answered_by_a_person(story: Story) -> None:
    """P2 and INV7: read like anybody's; no machine writes."""
    story.does("owen", Restrict("one letter a week", date(2027, 1, 4), "owen"))
    told = len(story.to(PAT))
    words = "This is a new complaint about another matter, the parking at the centre.\n\nPat Lee"
    story.takes(letters.mail("New complaint about parking", words))

    first, second = story.body.cases()
    assert "acknowledge" in owed(second)
    assert told == len(story.to(PAT))
    task = story.letter(Template.HAND_ACKNOWLEDGEMENT)
    assert task.reference == second.reference
    assert first.dossier.restriction is not None
    assert second.dossier.restriction is None


def test_when_it_has_run_out_somebody_looks_again_and_nothing_is_lifted_by_itself(story: Story) -> None:
    """RESTRICT_REVIEW: reminded on its last day; it stays until a person lifts it."""
    story.does("owen", Restrict("one letter a week", date(2027, 1, 4), "owen"))
    story.runs(datetime(2027, 1, 4, 9, 30, tzinfo=UTC))
    assert any(
        "look again whether contact stays restricted" in words_of(one)
        for one in story.letters(Template.REMINDER)
    )
    story.runs(datetime(2027, 1, 6, 9, 30, tzinfo=UTC))
    assert story.case.dossier.restriction is not None

    orders(story, "#go")
    assert story.case.dossier.restriction is None
    assert [] == [clock for clock in story.case.clocks if clock.name == "restriction" and clock.running]


# Stages


def test_no_stage_is_left_out(story: Story) -> None:
    refused = orders(story, "#stage 3 We could not agree on the mark.")
    assert "the next stage is 2, not 3" in words_of(refused)
    assert 1 == story.case.stage
    orders(story, "#stage 2 We could not agree on the mark.")

    assert 2 == story.case.stage
    assert "escalated" == story.templates_to(PAT)[-1]


# Strangers


def test_the_registered_address_is_asked_about_a_strangers_mail_once_a_day(story: Story) -> None:
    """E5: whoever wrote learns nothing; Pat learns the day, and a mask of the address."""
    story.takes(strange(story))
    story.takes(strange(story, "Are you there? I ask for the second time today."))

    question = story.letter(Template.ADDRESS_QUESTION)
    assert PAT == question.recipient
    assert "w…@h….example" in words_of(question)
    for told in ("wren", "harrow", "wrote from work"):
        assert told not in question.content.decode()
    assert [] == story.to("wren@harrow.example")
    assert 1 == len(story.body.cases())

    story.clock.move_to(MONDAY + timedelta(days=1))
    story.takes(strange(story, "And the day after."))
    assert 2 == len(story.letters(Template.ADDRESS_QUESTION))

    story.takes(reply(question, "Yes, that was me."))
    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    assert Template.HANDLER_NOTICE is latest(story).template


def test_an_appeal_by_a_stranger_runs_its_time_and_is_asked_about(story: Story) -> None:
    """E5, R6: its acknowledgement tells its writer nothing of the case that it names."""
    story.does("nadia", NOT_UPHELD)
    story.takes(letters.mail(f"Complaint Appeal {story.case.reference}", "I appeal.\n\nWren Hall", STRANGER))

    assert 1 == len(story.letters(Template.ADDRESS_QUESTION))
    assert State.DECIDED is story.body.cases()[0].state
    second = story.body.cases()[-1]
    assert any(clock.name == "acknowledge_appeal" for clock in second.clocks)
    for letter in story.to("wren@harrow.example"):
        assert b"coursework" not in letter.content
        assert b"Pat" not in letter.content


@pytest.mark.parametrize("headers", [{"Auto_Submitted": "auto-generated"}, {"Return_Path": "<>"}])
def test_no_machine_makes_us_ask(story: Story, headers: dict[str, str]) -> None:
    story.takes(strange(story, **headers))

    assert [] == story.letters(Template.ADDRESS_QUESTION)


@pytest.mark.parametrize("act", [Hold(), Restrict("by post alone", date(2027, 1, 4), "owen")])
def test_nobody_is_asked_while_mailbot_keeps_quiet(story: Story, act: Hold | Restrict) -> None:
    story.does("owen", act)
    story.takes(strange(story))

    assert [] == story.letters(Template.ADDRESS_QUESTION)


def test_of_a_sealed_case_nobody_is_asked(tmp_path: Path) -> None:
    """INV7: not even its complainant."""
    story = at_imi(tmp_path)
    story.does("imogen", Seal())
    story.takes(letters.mail(f"About {story.case.reference}", FROM_WORK, STRANGER, IMI), IMI)

    assert [] == story.letters(Template.ADDRESS_QUESTION)


# Danger


@pytest.mark.parametrize("words", ["I want to die.", "I am going to kill myself over this."])
def test_a_life_at_risk_at_night_reaches_people_at_once(tmp_path: Path, words: str) -> None:
    """E44: Nadia who has it, Owen above her; no letter by machine, and the duty stays in sight."""
    night = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'), at=night)
    story.takes(letters.mail(body=f"My work was marked late again. {words}\n\nPat Lee"))

    assert [] == story.to(PAT)
    assert {NADIA, OWEN} == {task.recipient for task in story.letters(Template.TASK)}
    assert "call 999" in words_of(story.letters(Template.TASK)[0])
    assert "! Somebody’s life may be at risk" in words_of(story.letter(Template.HAND_ACKNOWLEDGEMENT))
    assert "acknowledge" in owed(story.case)


def test_it_does_so_in_a_further_mail_and_in_one_that_is_no_complaint(story: Story) -> None:
    """Nobody looks for a heading then."""
    story.takes(reply(story.to(PAT)[0], "I can not go on living like this. I want to end my life."))
    assert {NADIA, OWEN} == {task.recipient for task in story.letters(Template.TASK)}

    plain = "When does the spring course begin? Not that it matters, I want to die.\n\nWren Hall"
    story.takes(letters.mail("Course dates", plain, STRANGER))
    assert "triaged" == story.outcome()[0]
    assert 2 < len(story.letters(Template.TASK))
    assert [] == story.to("wren@harrow.example")


def test_ordinary_despair_is_answered_as_ever(tmp_path: Path) -> None:
    """Figures of speech: an acknowledgement held back would help nobody."""
    story = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'), at=MONDAY)
    words = "This is killing my career, and I am dying to hear from you. I could have cried.\n\nPat Lee"
    story.takes(letters.mail(body=words))

    assert ["acknowledgement"] == story.templates_to(PAT)
    assert [] == story.letters(Template.TASK)


# Personal data


def test_a_mail_about_personal_data_offers_the_commands(tmp_path: Path) -> None:
    """E45: one case; the two duties are a person's to start, and then run beside it."""
    story = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    words = "I want all data you hold about me. You breached GDPR.\n\nPat Lee"
    story.takes(letters.mail(body=words))
    notice = words_of(latest(story))
    assert "#sar" in notice
    assert "#dp" in notice

    orders(story, "#sar\n#dp")
    running = {clock.name for clock in story.case.clocks if clock.running}
    assert {"data_request", "data_concern"} <= running
    story.takes(reply(story.to(PAT)[0], words))
    assert "#sar" not in words_of(latest(story))


def test_an_ordinary_complaint_offers_none_of_it(story: Story) -> None:
    words = words_of(story.to(NADIA)[0])

    assert "#sar" not in words
    assert "#suspend" not in words
    assert "#representative" not in words
