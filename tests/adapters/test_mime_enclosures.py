"""A place among a mail's attachments means the same when the mail is read and when a file is taken out."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from mailbot.adapters.mime import MailReader
from mailbot.adapters.mime_enclosures import MailFiles
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import Enclosure, File
from mailbot.domain.mail import MailKey, RawMail

FILES = MailFiles()
PDF = b"%PDF-1.7\n" + bytes(range(256))
TEXT = "Grüße\r\n".encode()
KEY = MailKey("education@ihm.org.uk", 0, "1")


def mail() -> bytes:
    """As Nadia's program writes one: words twice, a logo, a forwarded mail, a PDF, a text."""
    message = EmailMessage()
    message["From"], message["Subject"] = "Nadia Pemberton <nadia@ihm.org.uk>", "Re: Case"
    message.set_content("#update\n\nHere.")
    message.add_alternative('<p>#update</p><img src="cid:logo">', subtype="html")
    page = message.get_body(("html",))
    assert page is not None
    page.add_related(b"\x89PNG", "image", "png", cid="<logo>", filename="logo.png")
    inner = EmailMessage()
    inner.set_content("between us")
    message.add_attachment(inner)
    message.add_attachment(PDF, maintype="application", subtype="pdf", filename="marks.pdf")
    message.add_attachment(TEXT, "text", "plain", filename="notes.txt", cte="quoted-printable")
    return message.as_bytes()


def wanted(place: int, name: str = "x") -> Enclosure:
    return Enclosure("a" * 64, place, name, "application/pdf", 0)


def test_what_is_listed_is_what_reading_the_mail_gives() -> None:
    """The preview counts on the one, the letter on the other."""
    raw = RawMail(KEY, datetime(2026, 11, 23, tzinfo=UTC), mail(), len(mail()), b"")
    read = MailReader().read(raw, ())

    assert read.attachments == FILES.listed(mail())
    assert ["logo.png", "part-4.eml", "marks.pdf", "notes.txt"] == [one.name for one in read.attachments]


def test_files_come_out_by_their_place_in_the_order_wanted() -> None:
    """Byte for byte, under the names that the letter gives them."""
    assert (
        File("notes.txt", "application/pdf", TEXT),
        File("Marks.pdf", "application/pdf", PDF),
    ) == FILES.open(mail(), [wanted(3, "notes.txt"), wanted(2, "Marks.pdf")])


@pytest.mark.parametrize("place", [1, 4, 99])
def test_a_place_that_holds_no_file_refuses_the_letter(place: int) -> None:
    """A whole mail is no file, and past the end there is none."""
    with pytest.raises(LetterRefused, match="holds no file"):
        FILES.open(mail(), [wanted(place)])


@pytest.mark.parametrize("octets", [b"", b"\x00\xff" * 100, b"Content-Type: multipart/mixed\r\n\r\n--"])
def test_bytes_that_are_no_mail_hold_no_files(octets: bytes) -> None:
    """What the ledger holds was read once; whatever it is, nothing of it may end the daemon."""
    assert () == FILES.listed(octets)
    with pytest.raises(LetterRefused):
        FILES.open(octets, [wanted(0)])
