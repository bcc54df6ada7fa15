"""Letters to print: the same words as by mail, save what only a mail program could do."""

import re
from dataclasses import replace
from email.message import EmailMessage

import pytest

from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import TO_COMPLAINANTS, Enclosure, File, LetterRequest, Template
from mailbot.domain.mail import Address
from tests.adapters.written_letters import WRITER, body, parsed
from tests.support.bodies import NOW, OFFICES, request
from tests.support.postal_letters import by_post

LETTERS = sorted(TO_COMPLAINANTS - {Template.OUTCOME_PARTY})
MARKS = Enclosure("a" * 64, 0, "marks.pdf", "application/pdf", 4)
ONLY_BY_MAIL = (
    "this email", "reply to this", "reply to it", "subject line, so that", "sent automatically", "mailto:",
    "<script", "src=",
)  # fmt: skip


def page(printed: LetterRequest) -> str:
    """The page as it goes with the notice to whoever posts it."""
    notice = replace(request(printed.organisation, Template.LETTER_TO_PRINT), prints=printed)
    message = parsed(WRITER.write(notice, NOW).content)
    (part,) = message.iter_attachments()
    assert isinstance(part, EmailMessage)
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return content.decode("ascii")


def words(html: str) -> str:
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]*>", " ", html, flags=re.DOTALL).split())


@pytest.mark.parametrize("organisation", OFFICES)
@pytest.mark.parametrize("template", LETTERS)
def test_every_letter_can_be_printed_and_asks_for_no_reply_button(
    organisation: str, template: Template
) -> None:
    """Pat has paper in her hand: she can write, ring or call, and nothing else."""
    shown = page(by_post(request(organisation, template)))
    said = words(shown)

    assert f"Our reference: {organisation.upper()}-2026-0042" in said
    assert "Friday 4 December 2026" in said
    assert OFFICES[organisation].dress.name in said
    assert "Pat Lee" in said
    shown = shown.replace('<a href="mailto:', "").lower()  # an address: not to be clicked, but not wrong
    assert [] == [phrase for phrase in ONLY_BY_MAIL if phrase in shown]
    _, text = WRITER.read_out(by_post(request(organisation, template)), NOW)
    assert [] == [phrase for phrase in ONLY_BY_MAIL if phrase in text.lower()]


def test_the_page_names_what_goes_into_the_envelope() -> None:
    """Nadia prints the marks too; the notice carries them behind the page."""
    printed = replace(by_post(request("ihm", Template.UPDATE)), enclosures=(MARKS,))
    notice = replace(request("ihm", Template.LETTER_TO_PRINT), prints=printed, enclosures=(MARKS,))
    files = (File("marks.pdf", "application/pdf", b"%PDF"),)
    message = parsed(WRITER.write(notice, NOW, files).content)

    names = [part.get_filename() for part in message.iter_attachments()]
    assert ["IHM-2026-0042-update.html", "marks.pdf"] == names
    assert "IHM-2026-0042-update.html, marks.pdf" in body(message, "plain")
    first = next(iter(message.iter_attachments()))
    assert isinstance(first, EmailMessage)
    assert "Enclosed: marks.pdf" in words(str(first.get_content()))


def test_a_letter_whose_file_is_missing_is_refused() -> None:
    """Better no letter than one that says “enclosed” and holds nothing."""
    asked = replace(request("ihm", Template.UPDATE), enclosures=(MARKS,))

    with pytest.raises(LetterRefused, match="of 1 files there are 0"):
        WRITER.write(asked, NOW)


def test_a_strangers_name_is_no_markup_on_the_page() -> None:
    """The page is opened in Nadia's browser."""
    printed = by_post(request("ihm", Template.UPDATE))
    evil = '<script>alert("x")</script>'
    printed = replace(
        printed, to=Address(evil, ""), facts=replace(printed.facts, complainant_name=evil, words=evil)
    )

    shown = page(printed)
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown
