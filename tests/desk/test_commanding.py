"""Orders by mail on the desk: whose case, in which body, and what is said of it to whom."""

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mailbot.domain import act as acts
from mailbot.domain.case import CaseKind
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, PASSES, outlook, replies, writes
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.papers import office
from tests.support.story import EDUCATION, IMI, MONDAY, PAT, Story, imi_box, tell

ANOTHER = letters.mail("Complaint", "Another one entirely.\n\nKim Ames\n", "Kim Ames <kim@example.org>")
IMI_BELIEVES = 'authserv_ids = ["mx.imi.example"]'
IMI_PASSES = "mx.imi.example; dmarc=pass"
IMI_STAFF = [person.address for person in office("imi").directory.people]
LEARNING = Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}')


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint, which Nadia owns."""
    told = tell(tmp_path, LEARNING, at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def test_a_whole_block_is_done_in_its_order_with_one_receipt(story: Story) -> None:
    """Each act finds the case as the one before left it; the history names Nadia for all of them."""
    block = "#accept\n#category LATE\n#note Pat rang.\n#extend 15 January 2027 The marker is ill."
    story.takes(replies(latest(story), block))

    rows = [row for row in story.body.history(story.case.reference) if row.event == "Acted"]
    assert ["nadia"] * 4 == [row.actor for row in rows]
    assert 1 == len(story.letters(Template.COMMAND_DONE))
    assert 4 == words_of(latest(story)).count("- mailbot ")


def test_help_beside_a_command_sends_both(story: Story) -> None:
    story.takes(replies(latest(story), "#help\n#accept"))

    assert {"manual", "command_done"} == set(story.templates_to(NADIA)[1:])
    assert story.case.dossier.accepted


def test_a_command_that_names_no_case_is_told_so(story: Story) -> None:
    """One open case is no reason to guess that it is meant."""
    story.takes(writes("#accept", "Please"))

    assert Template.COMMAND_ERROR is latest(story).template
    assert "does not say which case is meant" in words_of(latest(story))
    assert latest(story).reference is None


def test_a_subject_with_two_cases_names_none(story: Story) -> None:
    story.takes(ANOTHER)
    story.takes(writes("#note Which?", "[IHM-2026-0001] and [IHM-2026-0002]"))

    assert "does not say which case is meant" in words_of(latest(story))


def test_a_notice_answered_under_another_cases_subject_is_asked_about(story: Story) -> None:
    """Nadia took an old notice and wrote another reference into its subject: which does she mean?"""
    story.takes(ANOTHER)
    notice = next(one for one in story.to(NADIA) if "0001" in str(one.reference))
    story.takes(replies(notice, "#accept", Subject="Re: [IHM-2026-0002] For you"))

    assert Template.COMMAND_ERROR is latest(story).template
    told = words_of(latest(story))
    assert "answers a notice of IHM-2026-0001, and its subject names IHM-2026-0002" in told
    assert not any(case.dossier.accepted for case in story.body.cases())


def test_words_that_repeat_our_notice_do_not_go_out(story: Story) -> None:
    """A mail program that marks no quotation must not send Pat what only staff may read."""
    story.takes(replies(latest(story), "#accept"))
    notice = story.to(NADIA)[0]

    def unmarked(words: str, _notice: object) -> tuple[str, str]:
        return f"{words}\n\n{_plain(notice)}", ""

    story.takes(replies(notice, "#update\n\nWe are looking at it.", client=unmarked))

    assert Template.COMMAND_ERROR is latest(story).template
    assert "Delete what your mail program has quoted" in words_of(latest(story))
    assert [] == story.letters(Template.UPDATE)


def test_what_is_quoted_never_reaches_the_complainant(story: Story) -> None:
    """The usual shape: nothing of the notice, its reasons or its token is in the letter."""
    story.takes(replies(latest(story), "#update\n\nWe are looking at it.", client=outlook))

    letter = story.letter(Template.UPDATE).content.decode()
    inside = ("#update", "SUBJECT_MARKED", "handler_notice", "mailbot wrote")
    assert not any(word in letter for word in inside)


def test_a_merged_cases_notice_speaks_for_the_case_that_goes_on(story: Story) -> None:
    """Nadia answers the older notice; her words belong where the matter is."""
    story.takes(ANOTHER)
    first, second = sorted(story.body.cases(), key=lambda case: case.reference)
    notice = next(one for one in story.to(NADIA) if one.reference == second.reference)
    story.does("nadia", acts.Merge(first.reference), second)
    story.clock.move_to(story.clock.now() + timedelta(minutes=1))
    story.takes(replies(notice, "#note It is one matter.", Subject="Re: For you"))

    assert Template.COMMAND_DONE is latest(story).template
    assert first.reference == latest(story).reference


def test_another_bodys_staff_have_no_say(tmp_path: Path) -> None:
    """One mailbot, two bodies: Nadia of IHM learns of no case of IMI, not even that it is there."""
    story = tell(tmp_path, LEARNING, imi_box(BELIEVES), at=MONDAY)
    story.takes(letters.mail(to=IMI), IMI)
    (case,) = story.body.cases()
    before = story.body.history(case.reference)
    story.takes(writes("#note Mine?", f"[{case.reference}]"))
    story.takes(writes("#note Mine?", "[IMI-2026-0999]"))

    real, invented = story.to(NADIA)
    assert [Template.COMMAND_REFUSED] * 2 == [real.template, invented.template]
    assert words_of(real) == words_of(invented)
    assert real.reference is None
    assert before == story.body.history(case.reference)


def test_whoever_a_case_is_kept_from_learns_nothing_of_it(story: Story) -> None:
    """Nadia declared a part in it: an old notice of hers opens nothing."""
    notice = latest(story)
    story.does("nadia", acts.DeclareConflict("nadia"))
    story.clock.move_to(story.clock.now() + timedelta(minutes=1))
    for words in ("#note What now?", "#extend 15 January 2027 x", "#outcome upheld\n\nYes.", "And now?"):
        story.takes(replies(notice, words))
    asked = [one for one in story.to(NADIA) if one.template is Template.COMMAND_REFUSED]

    assert 3 == len(asked)
    assert not any(str(story.case.reference) in str(parsed(one)) for one in asked if one.reference)
    assert all(one.reference is None for one in asked)
    assert [] == story.letters(Template.COMMAND_RECEIPT) + story.letters(Template.COMMAND_PREVIEW)


def test_a_colleague_who_complains_is_a_complainant(tmp_path: Path) -> None:
    """Nadia complains herself; her answer to our acknowledgement commands nothing (E12)."""
    story = tell(tmp_path, LEARNING, at=MONDAY)
    story.takes(
        letters.mail(
            "Complaint",
            "I complain as a member, not as a member of staff: my course was cancelled.\n\nNadia Pemberton",
            f"Nadia Pemberton <{NADIA}>",
        )
    )
    story.does("owen", acts.Sort(CaseKind.COMPLAINT))
    before = len(story.body.letters())
    acknowledged = next(one for one in story.to(NADIA) if one.template is Template.ACKNOWLEDGEMENT)
    story.takes(replies(acknowledged, "#withdraw"))

    assert [] == [one for one in story.body.letters()[before:] if one.template.startswith("command_")]
    assert State.WITHDRAWN is not story.record.state


def test_the_answer_goes_to_the_first_registered_address(tmp_path: Path) -> None:
    """Whatever address a mail gives to answer to."""
    story = tell(tmp_path, LEARNING, at=MONDAY)
    story.takes(letters.mail())
    story.takes(replies(latest(story), "#accept", Reply_To="Mallory <mallory@evil.example>"))

    assert "command_done" == story.templates_to(NADIA)[-1]
    assert [] == story.to("mallory@evil.example")


def test_a_command_to_two_mailboxes_is_one(tmp_path: Path) -> None:
    """Nadia writes to both; the second copy is a duplicate."""
    enquiries = "enquiries@ihm.org.uk"
    story = tell(tmp_path, LEARNING, Box(enquiries, extra=BELIEVES), at=MONDAY)
    story.takes(letters.mail())
    command = replies(latest(story), "#note Pat rang.")
    story.arrives(command)
    story.arrives(command, enquiries)
    story.runs()

    assert 1 == len(story.letters(Template.COMMAND_DONE))
    assert 1 == [row.event for row in story.body.history(story.case.reference)].count("Acted")


def test_the_preview_shows_the_letter_and_changes_nothing(story: Story) -> None:
    """It is done and undone: clocks, state, numbers of letters and history are as before."""
    before = story.case
    story.takes(replies(latest(story), "#close The course has passed to another body."))
    after = story.case
    preview = latest(story)

    assert (before.state, before.clocks, before.dossier) == (after.state, after.clocks, after.dossier)
    assert "Acted" not in [row.event for row in story.body.history(after.reference)]
    assert ["acknowledgement"] == story.templates_to(PAT)
    told = words_of(preview)
    assert "The course has passed to another body." in told
    assert "It cannot be undone once it is done." in told
    assert "Thursday 26 November 2026 at 09:00" in told


def test_files_that_go_nowhere_are_told_of(story: Story) -> None:
    """Nadia attached the marks to a note; Pat does not get them, and Nadia must not think so."""
    message = message_from_bytes(replies(latest(story), "#note See the marks."), policy=policy.default)
    assert isinstance(message, EmailMessage)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="marks.pdf")
    story.takes(message.as_bytes())

    assert Template.COMMAND_DONE is latest(story).template
    assert "They go to nobody" in words_of(latest(story))


def test_a_click_in_a_notice_writes_what_mailbot_understands(story: Story) -> None:
    """The link keeps the subject, whose code shows which notice is answered; few keep the id (R30)."""
    page = parsed(latest(story)).get_body(("html",))
    assert page is not None
    link = unescape(page.get_content().partition('href="mailto:')[2].partition('"')[0])
    address, _, asked = link.partition("?")
    fields = dict(parse_qsl(asked))
    assert (EDUCATION, latest(story).message_id) == (address, fields["in-reply-to"])

    story.takes(writes(fields["body"], fields["subject"]))

    assert Template.COMMAND_DONE is latest(story).template
    assert story.case.dossier.accepted


def test_a_sealed_case_is_commanded_by_its_officer_alone(tmp_path: Path) -> None:
    """The officer's reply is done; the triage group's, whatever it quotes, is as if there were no case."""
    story = tell(tmp_path, imi_box(IMI_BELIEVES), at=MONDAY)
    told = "The centre reads out the answers. Photos are attached. I can't give my name, I work there.\n"
    complaint = letters.mail("Complaint - a centre", told, "whistle2026@post.example", IMI)
    message = message_from_bytes(complaint, policy=policy.default)
    assert isinstance(message, EmailMessage)
    photograph = b"\xff\xd8\xff\xe0" + bytes(range(256)) * 300
    message.add_attachment(photograph, maintype="image", subtype="jpeg", filename="whiteboard.jpg")
    story.takes(message.as_bytes(), IMI)
    case = story.record
    assert State.ANON_REVIEW is case.state
    notice = story.letter(Template.OFFICER_NOTICE)

    story.takes(
        replies(notice, "#anonymous whistleblow", notice.recipient, Authentication_Results=IMI_PASSES), IMI
    )
    preview = latest(story, notice.recipient)
    assert Template.COMMAND_PREVIEW is preview.template
    code = words_of(preview).partition("#confirm ")[2].split()[0]
    confirms = replies(preview, f"#confirm {code}", notice.recipient, Authentication_Results=IMI_PASSES)
    story.takes(confirms, IMI)
    assert State.SEALED is story.record.state

    before = story.record
    others = {one for one in IMI_STAFF if one != notice.recipient}
    for other in sorted(others):
        story.takes(replies(notice, "#note Let me see.", other, Authentication_Results=IMI_PASSES), IMI)
        assert [Template.COMMAND_REFUSED] == [one.template for one in story.to(other)]
        assert str(case.reference) not in str(parsed(latest(story, other)))
    assert before.dossier == story.record.dossier


_LINES = st.sampled_from(
    [
        "#accept", "#decline absence", "#note Pat rang.", "#category LATE", "#category NONSENSE",
        "#area learning", "#extend 15 January 2027 The marker is ill.", "#extend yesterday x", "#withdraw",
        "#close It is over.", "#outcome upheld", "#outcome", "#remedy none No.", "#assign owen",
        "#assign nobody", "#help", "#send", "#conflict robin", "#done 3", "#merge IHM-2026-0009",
        "#link IHM-2026-0009 x", "#update", "#ask", "#seal", "#confirm AAAA-AAAA", "#", "# heading",
        "#\u0131", '#note "open', "#appeal", "#reopen x", "#late accept x",
    ]
)  # fmt: skip


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(lines=st.lists(_LINES, min_size=1, max_size=5), below=st.sampled_from(["", "Dear Pat", "#note x"]))
def test_any_block_is_done_whole_or_not_at_all_and_answered(
    story: Story, lines: list[str], below: str
) -> None:
    """Never an exception, never a part, never silence; what is not done reaches nobody outside."""
    story.clock.move_to(story.clock.now() + timedelta(seconds=1))
    reference = min(case.reference for case in story.body.cases(everything=True))
    before = story.body.history(reference)
    known, outside = len(story.body.letters()), len(story.to(PAT))
    story.takes(
        writes(
            "\n".join([*lines, "", below]),
            f"[{reference}]",
            In_Reply_To=story.to(NADIA)[0].message_id,
            Authentication_Results=PASSES,
        )
    )

    assert "held" != story.outcome()[0]
    rows = story.body.history(reference)[len(before) :]
    acted = [row for row in rows if row.event == "Acted"]
    fresh = [one.template for one in story.body.letters()[known:]]
    answers = [one for one in fresh if one.startswith("command_") or one is Template.MANUAL]
    assert answers or not lines[0].startswith("#a")
    assert bool(acted) is (Template.COMMAND_DONE in fresh)
    if not acted:
        assert outside == len(story.to(PAT))


def _plain(letter: OutboxLetter) -> str:
    part = parsed(letter).get_body(("plain",))
    assert part is not None
    return str(part.get_content())
