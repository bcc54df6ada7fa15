"""A notice is known by the code in its subject where a relay has rewritten the ids (R30)."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.domain.act import Assign
from mailbot.domain.letter import TO_COMPLAINANTS, OutboxLetter, Template
from mailbot.domain.subject_code import code_of, marks_in
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, gmail, outlook, replies, writes
from tests.support.clients import NADIA as NADIA_WRITES
from tests.support.course import NADIA, OWEN
from tests.support.establishment import KEY, Box
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

FEE = "I was charged twice.\n\nRobin Vale\n"
LOST = {"In_Reply_To": "<0102018f-rewritten@relay.example>", "References": ""}


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it and has a notice of it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def subject(letter: OutboxLetter) -> str:
    return str(parsed(letter)["Subject"])


def test_a_reply_whose_ids_a_relay_rewrote_is_obeyed_at_once(story: Story) -> None:
    """The code says which notice was read, and when: nothing needs to be confirmed."""
    story.takes(replies(latest(story), "#accept", NADIA_WRITES, outlook, **LOST))

    assert story.case.dossier.accepted
    assert ("joined", "THREAD_REFERENCE") == story.outcome()
    assert [] == story.letters(Template.COMMAND_PREVIEW)


@pytest.mark.parametrize(
    "change", [str.upper, lambda text: text.replace("] ", "]  "), lambda text: f"[EXT] {text}"]
)
def test_a_code_is_read_however_mail_programs_change_the_subject(
    story: Story, change: Callable[[str], str]
) -> None:
    """Forwarders put marks before it, old systems fold its letters."""
    changed = change(f"RE: {subject(latest(story))}")
    story.takes(replies(latest(story), "#accept", NADIA_WRITES, gmail, Subject=changed, **LOST))

    assert story.case.dossier.accepted


def test_every_notice_of_a_case_bears_a_code_of_its_own_and_no_letter_to_pat_does(story: Story) -> None:
    """A code in Pat's letter would be one that Pat may pass on."""
    story.takes(replies(latest(story), "#accept\n#extend 15 January 2027 The marker is ill."))
    story.takes(replies(latest(story), "#accpt"))
    reference = story.case.reference

    found = []
    for letter in story.body.letters():
        marks = marks_in(subject(letter))
        if letter.template in TO_COMPLAINANTS:
            assert () == marks_in(parsed(letter).as_string()), letter.template
        elif letter.reference is not None:
            code = code_of(letter.message_id, letter.recipient, reference, KEY.encode())
            assert ((reference, code),) == marks, letter.template
            found.append(code)
    assert len(found) >= 4
    assert len(found) == len(set(found))


def test_pat_s_subject_brings_no_code_back_into_a_letter(story: Story) -> None:
    """Nadia wrote to Pat under the notice's subject; Pat's next complaint quotes it."""
    quoted = f"Complaint: {subject(latest(story))}"
    story.takes(letters.mail(quoted, "And here is another complaint.\n\nPat Lee\n"))

    for letter in story.to(PAT):
        assert () == marks_in(parsed(letter).as_string()), letter.template


def test_an_old_notice_s_code_shows_what_its_reader_did_not_know(story: Story) -> None:
    """Somebody else has acted since: the order is stale, as it is by the Message-ID."""
    notice = latest(story)
    story.clock.move_to(story.clock.now() + timedelta(days=1))
    story.does("owen", Assign("ruth", override="Nadia is away"))
    story.clock.move_to(story.clock.now() + timedelta(days=1))

    story.takes(replies(notice, "#close It is over.", NADIA_WRITES, gmail, **LOST))

    assert Template.COMMAND_STALE is latest(story).template


def test_the_id_of_one_case_and_the_code_of_another_is_not_clear(story: Story) -> None:
    """Nadia took an old mail and its subject from elsewhere: which of the two is meant?"""
    first = latest(story)
    story.takes(letters.mail("Complaint about a fee", FEE, "robin@example.org"))
    second = latest(story)
    assert first.reference != second.reference

    story.takes(replies(first, "#accept", Subject=f"Re: {subject(second)}"))

    told = words_of(latest(story))
    assert Template.COMMAND_ERROR is latest(story).template
    assert f"answers a notice of {first.reference}" in told
    assert f"its subject names {second.reference}" in told
    assert not any(case.dossier.accepted for case in story.body.cases())


def test_a_colleague_to_whom_it_was_forwarded_has_no_token(story: Story) -> None:
    """The code is bound to Nadia: Owen is asked to confirm, as for any mail without one."""
    owen = f"Owen Thackeray <{OWEN}>"
    story.takes(replies(latest(story), "#note Seen.", owen, gmail, **LOST))

    assert Template.COMMAND_PREVIEW is latest(story, OWEN).template
    assert "does not answer a notice of this case that went to you" in words_of(latest(story, OWEN))


def test_the_code_of_one_case_beside_the_reference_of_another_proves_nothing(story: Story) -> None:
    """Both are hers, and she is authentic: it is shown before it is done."""
    story.takes(letters.mail("Complaint about a fee", FEE, "robin@example.org"))
    first, second = (one for one in story.to(NADIA) if one.template is Template.HANDLER_NOTICE)
    ((_, code),) = marks_in(subject(first))

    story.takes(writes("#accept", f"Re: [{second.reference} {code}] x"))

    assert Template.COMMAND_PREVIEW is latest(story).template
    assert not any(case.dossier.accepted for case in story.body.cases())
