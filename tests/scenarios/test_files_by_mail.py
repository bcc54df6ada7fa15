"""Files that staff attach to a letter reach the complainant, those very files and no others (D4)."""

from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest

from mailbot.domain.dossier import Verdict
from mailbot.domain.letter import File, OutboxLetter, Template
from tests.support import letters
from tests.support.answers import parsed, words_of
from tests.support.clients import BELIEVES, Client, gmail, outlook, replies, writes
from tests.support.course import NADIA
from tests.support.establishment import Box
from tests.support.story import EDUCATION, MONDAY, PAT, Story, tell

PDF = File("Marks – Müller.pdf", "application/pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40)
NOTES = File("notes.txt", "text/plain", b"Asked on 3 November.\r\nNo answer yet.\r\n")
LOGO = b"\x89PNG\r\n\x1a\n" + bytes(600)
OUTCOME = "#outcome not-upheld\n#remedy none We told everybody in March.\n\nWe read the records."


@pytest.fixture
def story(tmp_path: Path) -> Story:
    """Pat's complaint; Nadia owns it and has a notice of it."""
    told = tell(tmp_path, Box(EDUCATION, extra=f'area = "learning"\n{BELIEVES}'), at=MONDAY)
    told.takes(letters.mail())
    return told


def latest(story: Story, address: str = NADIA) -> OutboxLetter:
    return story.to(address)[-1]


def code(letter: OutboxLetter) -> str:
    return words_of(letter).partition("#confirm ")[2].split()[0]


def with_files(content: bytes, *files: File, logo: bool = False) -> bytes:
    """The mail with files below its words; the logo stands within its HTML, as Outlook has it."""
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    if logo:
        page = message.get_body(("html",))
        assert page is not None
        html = page.get_content().replace("</body>", '<img src="cid:image001.png@01DC"></body>')
        page.set_content(html, subtype="html")
        page.add_related(
            LOGO, "image", "png", cid="<image001.png@01DC>", filename="image001.png", disposition="inline"
        )
    for file in files:
        main, _, sub = file.content_type.partition("/")
        message.add_attachment(file.content, maintype=main, subtype=sub, filename=file.name)
    return message.as_bytes()


def enclosed(letter: OutboxLetter) -> list[tuple[str | None, bytes]]:
    """The files of a letter as its reader's program saves them."""
    found = []
    for part in parsed(letter).iter_attachments():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found.append((part.get_filename(), content))
    return found


@pytest.mark.parametrize("client", [outlook, gmail])
def test_an_update_carries_its_file_and_not_the_signatures_logo(story: Story, client: Client) -> None:
    """Nadia presses Reply in Outlook, attaches the marks, and her logo comes along as always."""
    reply = replies(latest(story), "#update\n\nHere are the marks.", client=client)
    story.takes(with_files(reply, PDF, NOTES, logo=True))

    update = story.letter(Template.UPDATE)
    assert [(PDF.name, PDF.content), (NOTES.name, NOTES.content)] == enclosed(update)
    assert "Enclosed: Marks – Müller.pdf, notes.txt" in words_of(update)
    done = words_of(latest(story))
    assert "2 files: Marks – Müller.pdf, notes.txt" in done
    assert "nobody" not in done
    assert [] == enclosed(latest(story)), "Nadia has the files"


def test_a_letter_without_files_is_as_it_always_was(story: Story) -> None:
    """A logo alone is no file."""
    reply = replies(latest(story), "#update\n\nWe have asked.", client=outlook)
    story.takes(with_files(reply, logo=True))

    update = story.letter(Template.UPDATE)
    assert "multipart/alternative" == parsed(update).get_content_type()
    assert "Enclosed" not in words_of(update)


def test_what_is_confirmed_carries_the_files_that_were_shown(story: Story) -> None:
    """The code comes with another mail; the outcome's file is that of the first."""
    story.takes(with_files(replies(latest(story), OUTCOME), PDF))
    preview = latest(story)
    assert Template.COMMAND_PREVIEW is preview.template
    assert "Enclosed: Marks – Müller.pdf" in words_of(preview), "the draft says so"
    assert [] == story.letters(Template.OUTCOME)

    story.takes(with_files(replies(preview, f"#confirm {code(preview)}"), NOTES))

    assert [(PDF.name, PDF.content)] == enclosed(story.letter(Template.OUTCOME))
    assert Verdict.NOT_UPHELD is story.case.dossier.decisions[0].verdict
    assert "They go to nobody" in words_of(latest(story)), "the file of the confirmation itself"


def test_a_mail_that_answers_no_notice_carries_its_files_once_confirmed(story: Story) -> None:
    """Written anew from a telephone: previewed, confirmed, and the scan is there."""
    mail = writes("#update\n\nPlease see the scan.", subject=f"{story.case.reference}")
    story.takes(with_files(mail, PDF))
    preview = latest(story)

    story.takes(replies(preview, f"#confirm {code(preview)}"))

    assert [(PDF.name, PDF.content)] == enclosed(story.letter(Template.UPDATE))


def test_a_program_is_refused_and_nothing_is_sent(story: Story) -> None:
    """Pat's server would refuse the letter; Nadia is told what to do instead."""
    before = story.case
    program = File("viewer.exe", "application/octet-stream", b"MZ\x90\x00")
    story.takes(with_files(replies(latest(story), "#update\n\nUse this."), PDF, program))

    assert [] == story.letters(Template.UPDATE)
    assert before.clocks == story.case.clocks
    told = words_of(latest(story))
    assert Template.COMMAND_REFUSED is latest(story).template
    assert "“viewer.exe” is a program" in told
    assert "Send the commands once more without it" in told


def test_files_that_are_too_large_are_refused_and_nothing_is_sent(story: Story) -> None:
    """A letter that every server sends back answers nobody."""
    large = File("scan.pdf", "application/pdf", b"%PDF" + bytes(21 * 1024 * 1024))
    story.takes(with_files(replies(latest(story), "#update\n\nThe scan."), large))

    assert [] == story.letters(Template.UPDATE)
    assert "a letter carries 20 MB" in words_of(latest(story))


def test_a_large_file_that_may_go_goes_whole(story: Story) -> None:
    """A mail of that size is read abridged; the letter takes the file from what was kept."""
    scan = File("scan.pdf", "application/pdf", b"%PDF" + bytes(range(256)) * 40_000)
    story.takes(with_files(replies(latest(story), "#update\n\nThe scan."), scan))

    assert [(scan.name, scan.content)] == enclosed(story.letter(Template.UPDATE))


def test_a_forwarded_original_and_a_card_stay_with_us(story: Story) -> None:
    """What a colleague wrote to Nadia is not Pat's to read; Nadia hears that it was not sent."""
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "ruth.ashdown@ihm.org.uk", "between us"
    inner.set_content("Do not tell Pat.")
    message = message_from_bytes(
        replies(latest(story), "#update\n\nWe have asked."), policy=policy.default
    )
    assert isinstance(message, EmailMessage)
    message.add_attachment(inner)
    message.add_attachment(b"BEGIN:VCARD", maintype="text", subtype="vcard", filename="Nadia.vcf")
    story.takes(message.as_bytes())

    update = story.letter(Template.UPDATE)
    assert [] == enclosed(update)
    assert b"between us" not in update.content
    assert "sent to nobody: part-" in words_of(latest(story))
    assert "Nadia.vcf" in words_of(latest(story))


def test_the_letter_keeps_its_file_whatever_becomes_of_the_mail(story: Story) -> None:
    """The finished bytes wait in the outbox: a try tomorrow sends the same letter."""
    story.arrives(with_files(replies(latest(story), "#ask\n\nIs this your paper?"), PDF))
    story.runs()

    question = story.letter(Template.QUESTION)
    assert PAT == question.recipient
    assert [(PDF.name, PDF.content)] == enclosed(question)
