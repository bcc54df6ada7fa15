"""Staff do their work by replying to a notice, from the mail program that they have (PROCEDURE D4, R30)."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import Assign, Reopen
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from mailbot.wiring import SetClock
from tests.support import letters
from tests.support.answers import out_of_office, parsed, reply, words_of
from tests.support.clients import (
    BELIEVES,
    CLIENTS,
    Client,
    apple_mail,
    gmail,
    html_alone,
    outlook,
    replies,
    thunderbird,
    writes,
)
from tests.support.course import HELENA, NADIA, OWEN, RUTH
from tests.support.crash import run_killed_at
from tests.support.establishment import Box, Establishment
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

OWEN_WRITES = f"Owen Thackeray <{OWEN}>"
OUTCOME = """\
#outcome not-upheld
#remedy none We told everybody in March.

We read the records.

You were told in March."""
EVERY_CLIENT: dict[str, Client] = {
    **CLIENTS,
    "outlook without text": html_alone(outlook),
    "gmail without text": html_alone(gmail),
    "apple mail without text": html_alone(apple_mail),
}


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it and has a notice of it."""
    return begun(tmp_path)


def begun(folder: Path) -> Story:
    told = tell(folder, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def code(letter: OutboxLetter) -> str:
    return words_of(letter).partition("#confirm ")[2].split()[0]


def later(story: Story, **time: float) -> None:
    story.clock.move_to(story.clock.now() + timedelta(**time))


@pytest.mark.parametrize("client", EVERY_CLIENT)
def test_a_case_is_worked_by_replies_alone(story: Story, client: str) -> None:
    """Accepted, told how it goes, decided after a look at the letter: each by pressing Reply."""
    shape = EVERY_CLIENT[client]
    story.takes(replies(latest(story), "#accept", client=shape))
    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()
    assert story.case.dossier.accepted
    assert "handler_named" == story.templates_to(PAT)[-1]
    assert Template.COMMAND_DONE is latest(story).template

    later(story, days=1)
    update = "#update 4 January 2027\n\nWe have asked the marker.\n\nShe is away until Friday."
    story.takes(replies(latest(story), update, client=shape))
    told = words_of(story.letter(Template.UPDATE))
    assert "We have asked the marker. She is away until Friday." in told
    assert "Monday 4 January 2027" in told
    assert "#" not in told

    later(story, days=1)
    story.takes(replies(latest(story), OUTCOME, client=shape))
    assert not story.case.dossier.decisions
    assert [] == story.letters(Template.OUTCOME)
    preview = latest(story)
    assert "We read the records." in words_of(preview), "the draft, as Pat would read it"
    assert "Dear Pat Lee" in words_of(preview)

    story.takes(replies(preview, f"#confirm {code(preview)}", client=shape))
    assert State.DECIDED is story.case.state
    assert Verdict.NOT_UPHELD is story.case.dossier.decisions[0].verdict
    assert "We read the records. You were told in March." in words_of(story.letter(Template.OUTCOME))
    assert ["acknowledgement", "handler_named", "update", "outcome"] == story.templates_to(PAT)


def test_a_receipt_says_what_was_done_with_the_new_dates(story: Story) -> None:
    """Nadia sees what she did, who hears of it and what comes next, in the thread of her own mail."""
    block = "#accept\n#extend 15 January 2027 The marker is ill.\n\nShe rang us.\n\nThanks, Nadia"
    story.takes(replies(latest(story), block))

    done = latest(story)
    told = words_of(done)
    assert Template.COMMAND_DONE is done.template
    assert "mailbot takes the case" in told
    assert "promises an answer by Friday 15 January 2027" in told
    assert f"“delay” to {PAT}" in told
    assert "They were sent to nobody" in told, "what she adds is no part of any letter"
    assert str(story.case.reference) in parsed(done)["Subject"]
    assert parsed(done)["In-Reply-To"].startswith("<command-")
    assert "auto-replied" == parsed(done)["Auto-Submitted"]
    assert "Thanks" not in words_of(story.letter(Template.DELAY))


def test_the_triage_group_assigns_by_reply(tmp_path: Path) -> None:
    """Owen gives it to Nadia; she accepts by answering what mailbot asked her."""
    story = tell(tmp_path, Box(EDUCATION, extra=BELIEVES), at=MONDAY)
    story.takes(letters.mail())
    story.takes(replies(latest(story, OWEN), "#assign Nadia", OWEN_WRITES, thunderbird))
    assert "nadia" == story.case.handler

    asked = story.letter(Template.ASSIGN_REQUEST)
    assert NADIA == asked.recipient
    later(story, hours=1)
    story.takes(replies(asked, "#accept", client=outlook))
    assert story.case.dossier.accepted


def test_help_comes_at_once_and_about_no_case(story: Story) -> None:
    story.takes(writes("#help", "How does this work"))

    assert Template.MANUAL is latest(story).template
    assert "#accept" in words_of(latest(story))
    assert latest(story).reference is None


# Slips


def test_commands_that_the_complainant_reads_too_are_not_done(story: Story) -> None:
    """Pat is in Cc: nothing is done, and Nadia hears that Pat has read it."""
    story.takes(replies(latest(story), "#accept\n#note a difficult one", Cc=f"Pat Lee <{PAT}>"))

    assert not story.case.dossier.accepted
    assert Template.COMMAND_ERROR is latest(story).template
    assert "they can read it" in words_of(latest(story))


def test_what_others_did_meanwhile_stops_an_order(story: Story) -> None:
    """Nadia answers Monday's notice on Wednesday; Owen has given the case away on Tuesday."""
    notice = latest(story)
    later(story, days=1)
    story.does("owen", Assign("ruth", override="Nadia is away"))
    later(story, days=1)
    story.takes(replies(notice, "#extend 15 January 2027 The marker is ill."))

    stale = latest(story)
    assert Template.COMMAND_STALE is stale.template
    assert "with Ruth Ashdown" in words_of(stale)
    assert "#extend 15 January 2027 The marker is ill." in words_of(stale)
    assert [] == story.letters(Template.DELAY)


def test_what_she_did_herself_does_not(story: Story) -> None:
    """Two replies to one notice, one after the other."""
    notice = latest(story)
    later(story, hours=1)
    story.takes(replies(notice, "#accept"))
    later(story, hours=1)
    story.takes(replies(notice, "#extend 15 January 2027 The marker is ill."))

    assert 1 == len(story.letters(Template.DELAY))


def test_a_word_that_is_no_command_stops_the_whole_block(story: Story) -> None:
    """All or nothing; the nearest verb is told, and never guessed."""
    story.takes(replies(latest(story), "#accept\n#extnd 15 January 2027 The marker is ill."))

    told = words_of(latest(story))
    assert Template.COMMAND_ERROR is latest(story).template
    assert "Did you mean #extend?" in told
    assert not story.case.dossier.accepted


def test_who_does_not_decide_the_stage_does_not_decide(story: Story) -> None:
    """E42: refused at once, without a preview; nothing leaves and no code is made."""
    told = story.to(RUTH)
    notice = told[0] if told else story.to(HELENA)[0]
    writer = f"Somebody <{notice.recipient}>"
    story.takes(replies(notice, OUTCOME, writer))

    refused = latest(story, notice.recipient)
    assert Template.COMMAND_REFUSED is refused.template
    assert "for whoever decides it" in words_of(refused)
    assert [] == story.letters(Template.COMMAND_PREVIEW) + story.letters(Template.OUTCOME)
    assert State.OPEN is story.case.state


def test_a_refused_block_leaves_the_mail_on_its_case_and_nothing_else(story: Story) -> None:
    """The first act would have been allowed; the second is not, so neither is done."""
    notice = latest(story)
    story.takes(replies(notice, "#note Pat rang.\n#done 7"))

    assert Template.COMMAND_REFUSED is latest(story).template
    events = [row.event for row in story.body.history(story.case.reference)]
    assert ["Joined", "LetterPromised", "LetterSent"] == events[-3:], "the answer to Nadia"
    assert "Acted" not in events
    assert ("joined", "THREAD_SIGNED_ID") == story.outcome()


def test_a_code_works_once(story: Story) -> None:
    story.takes(replies(latest(story), "#withdraw"))
    preview = latest(story)
    story.takes(replies(preview, f"#confirm {code(preview).lower().replace('-', ' ')}"))
    assert State.WITHDRAWN is story.case.state
    told = len(story.to(PAT))

    later(story, hours=1)
    story.does("owen", Reopen("A second report has come."))
    story.takes(replies(preview, f"#confirm {code(preview)}"))
    assert Template.COMMAND_ERROR is latest(story).template
    assert "was used before" in words_of(latest(story))
    assert State.WITHDRAWN is not story.case.state
    assert told + 1 == len(story.to(PAT)), "of the reopening alone"


def test_a_code_is_good_for_three_days(story: Story) -> None:
    story.takes(replies(latest(story), "#withdraw"))
    preview = latest(story)
    later(story, hours=72)
    story.takes(replies(preview, f"#confirm {code(preview)}"))

    assert Template.COMMAND_ERROR is latest(story).template
    assert "72 hours" in words_of(latest(story))
    assert State.OPEN is story.case.state


def test_another_persons_code_is_no_code(story: Story) -> None:
    """Owen sees Nadia's screen; her code is worth nothing to him, and still hers to use."""
    story.takes(replies(latest(story), "#withdraw"))
    preview = latest(story)
    story.takes(writes(f"#confirm {code(preview)}", f"[{story.case.reference}]", OWEN_WRITES))
    assert "there is no such code for you" in words_of(latest(story, OWEN))
    assert not story.case.state.ended

    story.takes(replies(preview, f"#confirm {code(preview)}"))
    assert State.WITHDRAWN is story.case.state


def test_a_code_does_not_confirm_what_has_become_of_the_case_since(story: Story) -> None:
    """Nadia looked at the letter on Monday; Owen told Pat something else on Tuesday."""
    story.takes(replies(latest(story), "#accept"))
    later(story, hours=1)
    story.takes(replies(latest(story), OUTCOME))
    preview = latest(story)
    later(story, hours=1)
    story.does("owen", Assign("owen"))
    later(story, hours=1)
    story.takes(replies(preview, f"#confirm {code(preview)}"))

    assert Template.COMMAND_STALE is latest(story).template
    assert [] == story.letters(Template.OUTCOME)


def test_a_day_stays_the_day_that_the_preview_showed(story: Story) -> None:
    """Written on Monday, "Friday" is this Friday also where the code comes back later (R30)."""
    block = '#outcome upheld\n#remedy "a second marking" nadia Friday\n\nWe agree.'
    story.takes(replies(latest(story), block))
    preview = latest(story)
    assert "by Friday 27 November 2026" in words_of(preview)
    later(story, hours=70)
    story.takes(replies(preview, f"#confirm {code(preview)}"))

    assert date(2026, 11, 27) == story.case.dossier.actions[0].due


def test_the_same_mail_twice_is_done_once(story: Story) -> None:
    """Delivered again by the server, and to two mailboxes: one order, one receipt."""
    command = replies(latest(story), "#extend 15 January 2027 The marker is ill.")
    story.takes(command)
    story.takes(command)

    assert "duplicate" == story.outcome()[0]
    assert 1 == len(story.letters(Template.DELAY))
    assert 1 == len(story.letters(Template.COMMAND_DONE))


@pytest.mark.parametrize("point", ["understood", "carried_out", "recorded"])
def test_killed_before_the_commit_nothing_was_done_and_then_everything_once(story: Story, point: str) -> None:
    """The acts, the mail on its case and the receipt are one transaction."""
    story.arrives(replies(latest(story), "#extend 15 January 2027 The marker is ill."))
    before = story.body.history(story.case.reference)
    assert run_killed_at(story.body, point)
    assert before == story.body.history(story.case.reference)
    assert [] == story.letters(Template.DELAY) + story.letters(Template.COMMAND_DONE)

    story.runs()
    assert 1 == len(story.letters(Template.DELAY))
    assert 1 == len(story.letters(Template.COMMAND_DONE))


def test_on_postgresql_a_preview_is_undone_and_its_code_does_it(tmp_path: Path, postgres_url: str) -> None:
    """What is shown is done and taken back within the transaction: savepoints are each database's own."""
    clock = SetClock(MONDAY)
    box = Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}')
    story = Story(Establishment(tmp_path, (box,), store_url=postgres_url, clock=clock), clock)
    story.takes(letters.mail())
    story.takes(replies(latest(story), "#accept\n#done 7"))
    assert Template.COMMAND_REFUSED is latest(story).template
    assert not story.case.dossier.accepted

    story.takes(replies(latest(story), OUTCOME))
    preview = latest(story)
    assert [] == story.letters(Template.OUTCOME)
    story.takes(replies(preview, f"#confirm {code(preview)}"))
    assert State.DECIDED is story.case.state


def test_each_reply_without_a_command_is_kept_and_asked_about(story: Story) -> None:
    """Never forwarded silently; each question stands for one mail, and shows its words."""
    notice = latest(story)
    told = story.templates_to(PAT)
    story.takes(replies(notice, "I shall ring you tomorrow."))
    story.takes(replies(notice, "I have rung."))
    assert ["command_receipt"] * 2 == story.templates_to(NADIA)[1:]
    assert "Was it for the complainant?" in words_of(latest(story))
    assert "I have rung." in words_of(latest(story))
    assert "tomorrow" not in words_of(latest(story))
    assert told == story.templates_to(PAT)


@pytest.mark.parametrize(
    "quiet",
    [
        lambda notice: out_of_office(notice, NADIA),
        lambda notice: replies(notice, "Dear Pat, we are on it.", Cc=f"Pat Lee <{PAT}>"),
        lambda notice: replies(notice, "Thanks.", In_Reply_To="", References="", Subject="Re: lunch"),
        lambda notice: reply(notice, "Is this mine?", PAT),
        lambda notice: replies(notice, "Thanks\nNadia"),
    ],
)
def test_what_needs_no_question_gets_none(story: Story, quiet: Callable[[OutboxLetter], bytes]) -> None:
    """An absent person's program, what Pat has got anyway, and what answers nothing of ours."""
    story.takes(quiet(latest(story)))

    assert [] == story.letters(Template.COMMAND_RECEIPT)


def test_whoever_declares_a_part_in_it_hears_no_more_of_it(story: Story) -> None:
    """Nadia taught the course: the receipt says nothing of where it stands, and is no key to the case."""
    story.takes(replies(latest(story), "#conflict Nadia I taught the course"))

    done = latest(story)
    assert Template.COMMAND_DONE is done.template
    assert "no longer yours to see" in words_of(done)
    assert "nadia" in story.case.dossier.barred
    told = len(story.to(NADIA))
    story.takes(replies(done, "#note What has become of it?"))
    assert ["command_refused", "command_error"].count(latest(story).template) == 1
    assert told + 1 == len(story.to(NADIA))
    assert str(story.case.reference) not in parsed(latest(story))["Subject"].replace("Re:", "")
