"""Which files of a staff mail go to the complainant: what was attached for them, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.domain.errors import ActRefused
from mailbot.domain.letter import Enclosure
from mailbot.domain.mail import Attachment
from mailbot.rules.enclosing import MOST, carries, clean_name, enclosing

MAIL = "a" * 64


def attached(
    name: str, kind: str = "application/pdf", head: bytes = b"%PDF-1.7", **more: object
) -> Attachment:
    size = more.get("size", 1_000)
    assert isinstance(size, int)
    return Attachment(name, kind, size, bool(more.get("inline")), str(more.get("content_id", "")), head)


LOGO = attached("image001.png", "image/png", b"\x89PNG", inline=True, content_id="image001.png@01D9")


def test_what_was_attached_goes_in_its_order_with_its_place() -> None:
    """The place is counted among all attachments: the logo before it must not shift the file."""
    found = enclosing(MAIL, [LOGO, attached("Marks.pdf"), attached("b.jpg", "image/jpeg", b"\xff\xd8")])

    assert (
        Enclosure(MAIL, 1, "Marks.pdf", "application/pdf", 1_000),
        Enclosure(MAIL, 2, "b.jpg", "image/jpeg", 1_000),
    ) == found.files
    assert () == found.kept


@pytest.mark.parametrize(
    "decoration",
    [LOGO, attached("logo.gif", "image/gif", b"GIF89a", inline=True, content_id="x")],
)
def test_a_signature_logo_is_no_file(decoration: Attachment) -> None:
    """Outlook sends one with each mail; nobody wants to hear of it either."""
    assert ((), ()) == (enclosing(MAIL, [decoration]).files, enclosing(MAIL, [decoration]).kept)
    assert not carries([decoration])


@pytest.mark.parametrize(
    "meant",
    [
        attached("scan.jpg", "image/jpeg", b"\xff\xd8", inline=True),  # Apple Mail, put in as a file
        attached("letter.pdf", inline=True, content_id="part1"),  # Apple Mail, any file
        attached("photo.png", "image/png", b"\x89PNG", content_id="f_lkj3"),  # Gmail, any file
        attached("letter.docx", "application/octet-stream", b"PK\x03\x04"),
        attached("old.doc", "application/msword", b"\xd0\xcf\x11\xe0"),
        attached("notes.txt", "text/plain", b"MZ is how it begins"),
    ],
)
def test_a_file_goes_whatever_the_program_calls_it(meant: Attachment) -> None:
    """Mail programs disagree on what is inline."""
    (one,) = enclosing(MAIL, [meant]).files

    assert meant.name == one.name
    assert carries([meant])


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("invite.ics", "text/calendar"), ("invite.ics", "application/octet-stream"),
        ("Nadia.vcf", "text/vcard"), ("Nadia.vcf", "text/x-vcard"),
        ("smime.p7s", "application/pkcs7-signature"), ("smime.p7s", "application/x-pkcs7-signature"),
        ("smime.p7m", "application/pkcs7-mime"), ("signature.asc", "application/pgp-signature"),
        ("Complaint.eml", "message/rfc822"), ("Complaint.eml", "application/octet-stream"),
        ("Complaint.msg", "application/vnd.ms-outlook"), ("part-3.eml", "message/rfc822"),
        ("winmail.dat", "application/ms-tnef"), ("WINMAIL.DAT", "application/octet-stream"),
        ("part-2.txt", "message/delivery-status"), ("part-3.txt", "text/rfc822-headers"),
        ("ATT00001.txt", "text/plain"), ("ATT00002.htm", "text/html"), ("part-4.txt", "text/plain"),
    ],
)  # fmt: skip
def test_what_belongs_to_the_mail_itself_stays_and_is_named(name: str, kind: str) -> None:
    """A forwarded original, or the quoted notice that a server cut off, is not Pat's to read."""
    found = enclosing(MAIL, [attached(name, kind, b""), attached("Marks.pdf")])

    assert ["Marks.pdf"] == [one.name for one in found.files]
    assert (name,) == found.kept


@pytest.mark.parametrize(
    ("name", "kind", "head"),
    [
        ("setup.exe", "application/octet-stream", b""),
        ("Report.PDF.EXE", "application/pdf", b"%PDF"),
        ("report\u202efdp.scr", "application/pdf", b"%PDF"),
        ("report.exe.", "application/pdf", b"%PDF"),
        ("report.pdf", "application/pdf", b"MZ\x90\x00\x03"),
        ("report.pdf", "application/x-msdownload", b""),
        ("tool", "application/octet-stream", b"\x7fELF\x02"),
        ("tool.txt", "text/plain", b"#!/bin/sh\n"),
        ("run.txt", "text/plain", b"@echo off\r\n"),
        ("macro.xlsm", "application/vnd.ms-excel.sheet.macroenabled.12", b"PK"),
        ("link.lnk", "application/octet-stream", b"L\x00\x00\x00\x01\x14\x02\x00"),
        ("disk.iso", "application/octet-stream", b""),
        ("x" * 200 + ".settingcontent-ms", "text/xml", b""),
    ],
)
def test_a_program_is_refused_with_what_to_do_instead(name: str, kind: str, head: bytes) -> None:
    """Pat's mail server would refuse the whole letter, and the answer would never come."""
    with pytest.raises(ActRefused) as refused:
        enclosing(MAIL, [attached(name, kind, head)])

    assert "FILE_REFUSED" == refused.value.reason
    assert "without it" in refused.value.remedy


def test_files_of_more_than_twenty_megabytes_together_are_refused() -> None:
    """Most mail servers take no larger letter; one that bounces is no answer."""
    half = MOST // 2
    assert 2 == len(enclosing(MAIL, [attached("a.pdf", size=half), attached("b.pdf", size=half)]).files)

    with pytest.raises(ActRefused) as refused:
        enclosing(MAIL, [attached("a.pdf", size=half), attached("b.pdf", size=half + 1)])

    assert "FILES_TOO_LARGE" == refused.value.reason
    assert "20 MB" in refused.value.what


@given(st.text(max_size=400))
def test_a_cleaned_name_is_one_visible_line_without_a_path(declared: str) -> None:
    """It stands in the letter, in the preview and in a header."""
    name = clean_name(declared)

    assert name
    assert len(name) <= 100
    assert name == name.strip()
    assert not set(name) & set('/\\<>:"|?*;\r\n\u202e\u200b\x00')
    assert name == clean_name(name)


def test_a_long_name_keeps_its_ending() -> None:
    """Without it nobody's program knows how to open the file."""
    assert clean_name("x" * 300 + ".pdf").endswith("x.pdf")
