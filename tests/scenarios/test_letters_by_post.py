"""A complainant without email: letters to print, and the clocks stop when somebody says they were posted."""

from datetime import date, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain.case import Case
from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import OutboxLetter, Template
from mailbot.domain.lifecycle import State
from tests.scenarios.test_files_by_mail import PDF, code, enclosed, latest, with_files
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, replies, writes
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.story import EDUCATION, IMI, MONDAY, Story, imi_box, tell

LOG = """\
#log complaint via post received 20 November 2026 from "Pat Lee" no-email about learning

Her letter says that the course was cancelled the day before and nobody told her."""
OUTCOME = "#outcome not-upheld\n#remedy none We told everybody in March.\n\nWe read the records."
BETHAN = "bethan.foxley@imi.example"
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat wrote a letter; Nadia has logged it on Monday."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(writes(LOG, subject="A letter"))
    if not told.letters(Template.LETTER_TO_PRINT):
        told.takes(replies(latest(told), f"#confirm {code(latest(told))}"))
    return told


def page(letter: OutboxLetter) -> str:
    """The page that goes with a notice, as a browser gets it."""
    first = next(iter(parsed(letter).iter_attachments()))
    assert isinstance(first, EmailMessage)
    assert "text/html" == first.get_content_type()
    content = first.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("ascii")


def to_print(story: Story) -> OutboxLetter:
    return next(one for one in reversed(story.to(NADIA)) if one.template is Template.LETTER_TO_PRINT)


def met_on(case: Case, name: str) -> date | None:
    clock = next(one for one in case.clocks if one.name == name and not one.stopped)
    return clock.met_at.date() if clock.met_at else None


def test_the_acknowledgement_is_printed_and_its_posting_stops_the_clock(story: Story) -> None:
    """Pat is promised five working days like anybody else; a letter in Nadia's inbox keeps no promise."""
    notice = to_print(story)
    shown = page(notice)
    assert "Dear <bdi>Pat Lee</bdi>" in shown
    assert "Monday 23 November 2026" in shown
    assert str(story.case.reference) in shown
    assert "size:A4" in shown
    assert met_on(story.case, "acknowledge") is None, "the notice has arrived, the letter has not"
    assert "#ack-sent post today" in words_of(notice)

    story.runs(TUESDAY)
    story.takes(replies(notice, "#ack-sent post today"))

    assert TUESDAY.date() == met_on(story.case, "acknowledge")
    assert Template.COMMAND_DONE is latest(story).template


def test_a_date_in_a_posted_letter_is_owed_from_when_it_was_posted(story: Story) -> None:
    """Nadia extends; nothing is promised before the letter is on its way."""
    story.takes(replies(to_print(story), "#accept\n#ack-sent post today"))
    story.takes(replies(latest(story), "#extend 15 January 2027 The marker is ill."))
    notice = to_print(story)
    assert "The marker is ill." in page(notice)
    assert "#sent post today" in words_of(notice)
    assert not [one for one in story.case.clocks if one.name == "promised" and one.running]

    story.runs(TUESDAY)
    story.takes(replies(notice, "#sent post today"))

    (promised,) = [one for one in story.case.clocks if one.name == "promised" and one.running]
    assert date(2027, 1, 15) == promised.due_at.date()


def test_an_outcome_is_previewed_printed_and_decides_when_it_was_posted(story: Story) -> None:
    """The preview shows the page's words; until it is posted nothing is decided and the clock runs."""
    story.takes(replies(to_print(story), "#accept\n#ack-sent post today"))
    story.takes(with_files(replies(latest(story), OUTCOME), PDF))
    preview = latest(story)
    assert "To: Pat Lee, by post" in words_of(preview)
    assert "to be printed and posted" in words_of(preview)

    story.takes(replies(preview, f"#confirm {code(preview)}"))
    notice = to_print(story)
    assert (PDF.name, PDF.content) == enclosed(notice)[1], "to be printed with it"
    assert "Enclosed:" in page(notice)
    assert [] == list(story.case.dossier.decisions)
    assert met_on(story.case, "respond") is None

    story.runs(TUESDAY)
    story.takes(replies(notice, "#sent post today not-upheld"))

    assert State.DECIDED is story.case.state
    assert Verdict.NOT_UPHELD is story.case.dossier.decisions[0].verdict
    assert TUESDAY.date() == met_on(story.case, "respond")
    (window,) = [one for one in story.case.clocks if one.name == "appeal_window" and one.running]
    assert window.due_at.date() > date(2026, 12, 14)


def test_a_printed_letter_speaks_of_no_reply(story: Story) -> None:
    """Paper has no Reply button, no link to click and no machine that sent it at once."""
    story.takes(replies(to_print(story), "#accept\n#ack-sent post today"))
    story.takes(replies(latest(story), "#update\n\nReply to this email if you can: so wrote the tutor."))
    shown = page(to_print(story))

    assert "Reply to this email if you can" in shown, "Nadia's own words stay as they are"
    for phrase in ("reply to this email", "subject line", "sent automatically", "<script", "http-equiv"):
        assert phrase not in shown


def test_at_imi_the_posting_counts_with_the_name(tmp_path: Path) -> None:
    """HAN1b: an acknowledgement says who deals with it, on paper too."""
    story = tell(tmp_path, imi_box('authserv_ids = ["mx.imi.example"]'), at=MONDAY)
    proof = "mx.imi.example; dmarc=pass header.from=imi.example; dkim=pass header.d=imi.example"
    sender, box = f"Bethan Foxley <{BETHAN}>", IMI
    log = LOG.replace("about learning", "about CENTRE")
    story.takes(writes(log, "A letter", sender, box, Authentication_Results=proof), box)
    notice = story.letter(Template.LETTER_TO_PRINT)
    assert BETHAN == notice.recipient
    assert "Bethan Foxley" in page(notice)
    assert "#ack-sent post today handler told" in words_of(notice)

    recorded = replies(notice, "#ack-sent post today handler told", sender, Authentication_Results=proof)
    story.takes(recorded, box)

    assert MONDAY.date() == met_on(story.case, "acknowledge")
    assert MONDAY.date() == met_on(story.case, "name_handler")
