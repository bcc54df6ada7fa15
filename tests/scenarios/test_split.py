"""Two matters in one mail: the second gets a record of its own (E32, D4)."""

from pathlib import Path

import pytest

from mailbot.domain.act import Assign, Seal, Sort, Split
from mailbot.domain.case import Case, CaseKind
from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import words_of
from tests.support.clients import BELIEVES, replies
from tests.support.course import NADIA, OWEN
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, owed, tell

OTHER = "the room was cold all week"


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint of two things; Nadia owns it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def both(story: Story) -> tuple[Case, Case]:
    first, second = story.body.cases(everything=True)
    return first, second


def test_a_second_matter_waits_in_triage_with_the_same_receipt(story: Story) -> None:
    """Its promises run from when the mail came, and each record knows of the other."""
    story.does("nadia", Split(OTHER))

    first, second = both(story)
    assert (State.OPEN, State.TRIAGE) == (first.state, second.state)
    assert CaseKind.UNDECIDED is second.kind
    assert (first.received_at, first.complainant, first.name) == (
        second.received_at, second.complainant, second.name,
    )  # fmt: skip
    assert ["acknowledge", "respond"] == owed(second)
    assert ([str(second.reference)], [str(first.reference)]) == (
        list(first.dossier.links), list(second.dossier.links),
    )  # fmt: skip
    opened, began = story.body.history(first.reference)[0], story.body.history(second.reference)[0]
    assert opened.body.partition('"mail":')[2][:70] == began.body.partition('"mail":')[2][:70]


def test_the_triage_group_is_asked_and_the_complainant_hears_nothing(story: Story) -> None:
    """One mail, one acknowledgement, until somebody has said that the other is a complaint too."""
    story.does("nadia", Split(OTHER))

    question = story.letters(Template.TRIAGE_QUESTION)[-1]
    assert OTHER in words_of(question)
    assert "Nadia Pemberton found a second matter" in words_of(question)
    assert "nobody has been written to about it" in words_of(question)
    assert ["acknowledgement"] == story.templates_to(PAT)


def test_sorting_it_acknowledges_it_under_its_own_reference(story: Story) -> None:
    """From then on it is a case like any other."""
    story.does("nadia", Split(OTHER))
    _, second = both(story)
    story.does("owen", Sort(CaseKind.COMPLAINT), second)

    assert ["acknowledgement", "acknowledgement"] == story.templates_to(PAT)
    assert State.OPEN is both(story)[1].state


def test_splitting_by_mail_is_shown_first(story: Story) -> None:
    """D4: it is not undone, so it needs the code."""
    notice = story.to(NADIA)[-1]
    story.takes(replies(notice, f"#split {OTHER}"))
    preview = story.to(NADIA)[-1]
    assert Template.COMMAND_PREVIEW is preview.template
    assert 1 == len(story.body.cases(everything=True))

    code = words_of(preview).partition("#confirm ")[2].split()[0]
    story.takes(replies(preview, f"#confirm {code}"))
    assert 2 == len(story.body.cases(everything=True))
    assert OWEN in {letter.recipient for letter in story.letters(Template.TRIAGE_QUESTION)}


def test_whoever_is_kept_out_of_the_first_is_kept_out_of_the_second(tmp_path: Path) -> None:
    """HAN2b: who is named in the mail is named in both of its matters."""
    story = tell(tmp_path, Box(EDUCATION), at=MONDAY)
    story.takes(letters.mail(body="Owen Thackeray was rude to me, and the room was cold.\n\nPat Lee\n"))
    first = story.record
    story.does("nadia", Split(OTHER))

    assert first.dossier.barred == both(story)[1].dossier.barred
    assert [] == story.to(OWEN)


def test_only_triage_or_the_owner_may_split(story: Story) -> None:
    """Helena neither triages nor has the case."""
    with pytest.raises(ActRefused, match="not for you"):
        story.does("helena", Split(OTHER))
    story.does("owen", Split(OTHER))
    assert 2 == len(story.body.cases(everything=True))


def test_it_must_say_what_the_other_matter_is(story: Story) -> None:
    with pytest.raises(ActRefused, match="what the other matter is"):
        story.does("nadia", Split("  "))
    assert 1 == len(story.body.cases(everything=True))


def test_what_is_sealed_is_not_split(tmp_path: Path) -> None:
    """The triage group would hear of what only the officer may know."""
    story = tell(tmp_path, imi_box(), at=MONDAY)
    story.takes(letters.mail(to=IMI), IMI)
    with story.body.house() as house:
        people = house.acting.offices["imi"].directory
    (officer,) = people.with_role("whistleblowing_officer")
    story.does(officer.id, Seal())
    with pytest.raises(ActRefused, match="cannot be split"):
        story.does(officer.id, Split(OTHER))
    assert 1 == len(story.body.cases(everything=True))


def test_both_go_on_by_themselves(story: Story) -> None:
    """The first is assigned while the second waits."""
    story.does("nadia", Split(OTHER))
    first, _ = both(story)
    story.does("owen", Assign("nadia"), first)

    assert "nadia" == both(story)[0].handler
    assert "" == both(story)[1].handler
