"""Whose orders count: nothing that anybody may write makes a stranger one of us (MAIL C6, R30)."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from mailbot.domain.case import Case
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.reading.results import aligned
from tests.support import letters
from tests.support.clients import BELIEVES, gmail, replies, writes
from tests.support.clients import NADIA as NADIA_WRITES
from tests.support.code_forgeries import CODES, INSIDE, MARK, MARKS, UNPROVEN
from tests.support.code_forgeries import code_in as code_of_notice
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.forgeries import FORGERIES, NEITHER, ORDER, notice
from tests.support.story import EDUCATION, MONDAY, Story, tell

STAFF_DOMAIN = "@ihm.org.uk"
WAYS = {**FORGERIES, **CODES}
WITHOUT_PROOF = (*NEITHER, *UNPROVEN)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it and has not said whether she takes it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def the_case(story: Story) -> Case:
    """Pat's; what a stranger writes may make a record of its own."""
    return min(story.body.cases(everything=True), key=lambda one: one.reference)


def executed(story: Story) -> bool:
    return "Acted" in {row.event for row in story.body.history(the_case(story).reference)}


def test_what_is_forged_below_is_obeyed_where_it_is_real(story: Story) -> None:
    """Else the table would show nothing."""
    story.takes(replies(notice(story), "#accept"))

    assert executed(story)
    assert story.case.dossier.accepted


@pytest.mark.parametrize(
    "page",
    [
        "<div>#accept</div><p>Thanks.</p>",
        '<div style="color:#1f2933;font-size:11.0pt">#accept</div><p>Thanks.</p>',
        '<div style="background:#000;color:#fff">#accept</div><p>Thanks.</p>',
    ],
)
def test_words_that_can_be_seen_are_obeyed(story: Story, page: str) -> None:
    """The same as the unseen ones in the table; a dark page shows white words."""
    story.takes(replies(notice(story), "", client=lambda _words, _notice: ("", page)))

    assert story.case.dossier.accepted


@pytest.fixture
def marked(tmp_path: Path) -> Story:
    """The same where the provider marks what its own accounts write, and nothing else proves anything."""
    extra = f'area = "learning"\ninternal_mark = "{MARK}: Internal"'
    told = tell(tmp_path, Box(EDUCATION, extra=extra), at=MONDAY)
    told.takes(letters.mail())
    return told


def test_the_provider_s_own_mark_proves_who_wrote(marked: Story) -> None:
    """Exchange writes no result into mail between its own mailboxes: without its mark all staff confirm."""
    marked.takes(replies(notice(marked), "#accept", NADIA_WRITES, gmail, Authentication_Results="", **INSIDE))

    assert marked.case.dossier.accepted
    assert [] == marked.letters(Template.COMMAND_PREVIEW)


def test_the_mark_without_a_token_is_not_enough(marked: Story) -> None:
    """Either one alone is shown before it is done (R30)."""
    reference = marked.record.reference
    marked.takes(writes("#accept", f"[{reference}] mine", Authentication_Results="", **INSIDE))

    assert not executed(marked)
    assert NADIA == marked.letter(Template.COMMAND_PREVIEW).recipient


@pytest.mark.parametrize("way", MARKS)
def test_a_mark_that_is_not_the_provider_s_proves_nothing(marked: Story, way: str) -> None:
    """Whoever writes a mail may put any header into it."""
    before = _untouched(marked.record)

    marked.takes(MARKS[way](marked))

    assert not executed(marked)
    assert before == _untouched(marked.record)
    assert [] == marked.letters(Template.COMMAND_PREVIEW), "nothing proves it: there is nothing to confirm"


@pytest.mark.parametrize("way", WAYS)
def test_a_forgery_does_nothing_and_learns_nothing(story: Story, way: str) -> None:
    """0 executed, 0 disclosed: only registered addresses hear of it, and Pat gets no letter."""
    before, known = _untouched(the_case(story)), {letter.id for letter in story.body.letters()}

    story.takes(WAYS[way](story))

    assert not executed(story)
    assert before == _untouched(the_case(story))
    fresh = [letter for letter in story.body.letters() if letter.id not in known]
    # A stranger's mail has Pat asked at the known address, of no content (E5).
    readers = {one.recipient for one in fresh if one.template is not Template.ADDRESS_QUESTION}
    assert all(reader.endswith(STAFF_DOMAIN) for reader in readers), readers
    assert {letter.recipient for letter in fresh if letter.template.startswith("command")} <= {NADIA}
    assert Template.COMMAND_DONE not in {letter.template for letter in fresh}
    code = code_of_notice(notice(story))
    assert all(code not in _text(letter) for letter in fresh), "nor is the code passed on"


@pytest.mark.parametrize("way", WITHOUT_PROOF)
def test_where_nothing_proves_it_the_registered_address_is_told_and_no_more(story: Story, way: str) -> None:
    """R30: a warning without the reference, once a day, whatever the forger sends."""
    story.takes(WAYS[way](story))
    story.takes(WAYS[way](story).replace(b"Message-ID: <", b"Message-ID: <again-"))

    (warning,) = story.letters(Template.COMMAND_IGNORED)
    assert NADIA == warning.recipient
    assert warning.reference is None
    assert str(story.record.reference) not in _text(warning)
    assert 0 == len(story.letters(Template.COMMAND_PREVIEW))


STOLEN = ("a stolen token", "a stolen token without results", *(way for way in CODES if "stolen" in way))


@pytest.mark.parametrize("way", STOLEN)
def test_a_stolen_token_only_asks_its_owner(story: Story, way: str) -> None:
    """The preview goes to Nadia's registered address, and the code in it is seen by nobody else."""
    story.takes(WAYS[way](story))

    assert NADIA == story.letter(Template.COMMAND_PREVIEW).recipient
    told = " ".join(_text(story.letter(Template.COMMAND_PREVIEW)).split())
    assert "somebody may be using your name" in told


@pytest.mark.parametrize("name", ["IHM-2026-0999", "IMI-2026-0001"])
def test_a_case_that_there_is_not_and_one_of_another_body_look_the_same(story: Story, name: str) -> None:
    """Who asks learns nothing of which references there are."""
    story.takes(writes("#accept", f"[{name}]"))

    (told,) = story.to(NADIA)[1:]
    assert Template.COMMAND_REFUSED is told.template
    assert "there is no such case for you" in _text(told)
    assert name not in _text(told)


def test_an_authentic_mail_without_a_token_is_shown_before_it_is_done(story: Story) -> None:
    """R30: what is missing is made good by the code."""
    story.takes(writes(ORDER.partition("\n")[0], f"[{story.record.reference}] mine"))

    assert not executed(story)
    assert NADIA == story.letter(Template.COMMAND_PREVIEW).recipient
    assert ("joined", "THREAD_REFERENCE") == story.outcome()


def test_without_results_at_all_a_token_and_the_code_suffice(tmp_path: Path) -> None:
    """Not every mail server tells what it found; staff there confirm each command."""
    told = tell(tmp_path, Box(EDUCATION, extra='area = "learning"'), at=MONDAY)
    told.takes(letters.mail())
    told.takes(replies(notice(told), "#accept"))
    assert not executed(told)

    told.takes(replies(told.letter(Template.COMMAND_PREVIEW), f"#confirm {code_in(told)}"))

    assert told.case.dossier.accepted


def code_in(story: Story) -> str:
    """The code of the latest preview."""
    text = _text(story.letters(Template.COMMAND_PREVIEW)[-1])
    return text.partition("#confirm ")[2].split()[0]


@pytest.mark.parametrize(
    ("signer", "author", "fits"),
    [
        ("ihm.org.uk", "ihm.org.uk", True),
        ("mail.ihm.org.uk", "ihm.org.uk", True),
        ("ihm.org.uk", "staff.ihm.org.uk", True),
        ("org.uk", "ihm.org.uk", False),
        ("uk", "ihm.org.uk", False),
        ("com", "example.com", False),
        ("notihm.org.uk", "ihm.org.uk", False),
        ("ihm.org.uk.evil.example", "ihm.org.uk", False),
        ("a.example.com", "b.example.com", False),
        ("", "", False),
        ("", "example.com", False),
    ],
)
def test_a_signature_counts_for_its_own_house_alone(signer: str, author: str, fits: bool) -> None:
    """RFC 7489 3.1.1, and nothing that many bodies share."""
    assert fits is aligned(signer, author)


def _untouched(case: Case) -> tuple[object, ...]:
    return case.state, case.stage, case.handler, case.dossier, case.name, case.clocks


def _text(letter: OutboxLetter) -> str:
    part = message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    assert part is not None
    return str(part.get_content()) + str(letter.content.partition(b"\r\n\r\n")[0], "ascii")
