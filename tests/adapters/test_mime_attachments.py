import base64

import pytest

from tests.adapters.mime_support import assert_sound, mail_with, multipart, part, read

BASE64 = b"Content-Transfer-Encoding: base64\r\n"


def _name(declared: bytes, content_type: bytes = b"application/pdf") -> str:
    mail = read(
        multipart(b"mixed", part(b"x", content_type, b"Content-Disposition: attachment; %b\r\n" % declared))
    )
    assert_sound(mail)
    return mail.attachments[0].name


@pytest.mark.parametrize(
    ("declared", "name"),
    [
        (b'filename="letter.pdf"', "letter.pdf"),
        (b"filename=letter.pdf", "letter.pdf"),
        (b'filename="../../etc/passwd"', "passwd"),
        (b'filename="C:\\Users\\Pat\\letter.pdf"', "letter.pdf"),
        (b'filename="le\\"tter.pdf"', "le_tter.pdf"),
        (b'filename=".."', "part-1.pdf"),
        (b'filename="a\x00b\x07c.pdf"', "abc.pdf"),
        (b"filename*=utf-8''Beschwerde%20%C3%BCber.pdf", "Beschwerde über.pdf"),
        (b"filename*0*=utf-8''Beschwerde%20; filename*1*=%C3%BCber; filename*2=.pdf", "Beschwerde über.pdf"),
        (b"filename*=bogus''a%E9.pdf", "aé.pdf"),
        (b"filename*=''%", "%"),
        (b'filename="=?utf-8?b?w7xiZXIucGRm?="', "über.pdf"),
        ('filename="über.pdf"'.encode(), "über.pdf"),
        ('filename="abc\u202efdp.exe"'.encode(), "abcfdp.exe"),
        (b"", "part-1.pdf"),
        (b'filename="' + b"x" * 400 + b'.pdf"', "x" * 146 + ".pdf"),
    ],
)
def test_a_name_is_what_the_sender_wrote_and_never_a_path(declared: bytes, name: str) -> None:
    assert _name(declared) == name


def test_nameless_parts_are_named_by_their_place() -> None:
    """The same mail must name them alike each time it is read."""
    mail = read(
        multipart(
            b"mixed",
            part(b"Words\r\n"),
            part(b"\x89PNG", b"image/png"),
            part(b"?", b"application/x-odd"),
            part(b"BEGIN:VCARD", b"text/vcard"),
        )
    )

    assert [attachment.name for attachment in mail.attachments] == ["part-2.png", "part-3.bin", "part-4.vcf"]
    assert mail.text == "Words\n"


def test_size_and_first_octets_are_those_of_the_decoded_content() -> None:
    """By the first octets a rule tells a PDF from a program that calls itself one."""
    content = b"%PDF-1.7 " + bytes(range(256)) * 40
    mail = read(
        multipart(
            b"mixed",
            part(base64.encodebytes(content), b"application/pdf; name=a.pdf", BASE64),
            part(
                b"=25PDF", b"application/pdf; name=b.pdf", b"Content-Transfer-Encoding: quoted-printable\r\n"
            ),
        )
    )

    first, second = mail.attachments
    assert (first.size, first.head) == (len(content), content[:64])
    assert (second.size, second.head) == (4, b"%PDF")


def test_a_picture_in_the_text_is_inline_by_its_disposition_or_by_the_html() -> None:
    """Logos are no evidence (R17)."""
    mail = read(
        multipart(
            b"related",
            part(b'<p>Words<img src="cid:logo@x"></p>', b"text/html"),
            part(b"x", b"image/png; name=logo.png", b"Content-ID: <logo@x>\r\n"),
            part(b"x", b"image/png; name=b.png", b"Content-Disposition: inline\r\n"),
            part(b"x", b"image/png; name=c.png", b"Content-ID: <other@x>\r\n"),
        )
    )

    assert [(item.name, item.inline) for item in mail.attachments] == [
        ("logo.png", True),
        ("b.png", True),
        ("c.png", False),
    ]
    assert mail.attachments[0].content_id == "logo@x"


def test_a_mail_may_be_nothing_but_an_attachment() -> None:
    """Blank subject, no words, one letter scanned: elsewhere marked as read and dropped."""
    mail = read(mail_with(b"%PDF", subject=b"", extra=b"Content-Type: application/pdf; name=letter.pdf\r\n"))

    assert mail.text == ""
    assert [attachment.name for attachment in mail.attachments] == ["letter.pdf"]


def test_a_text_file_sent_along_is_an_attachment() -> None:
    notes = part(b"notes", b"text/plain; name=notes.txt", b"Content-Disposition: attachment\r\n")
    mail = read(
        multipart(
            b"mixed", part(b"Words\r\n"), notes, part(b"TNEF", b"application/ms-tnef; name=winmail.dat")
        )
    )

    assert mail.text == "Words\n"
    assert [attachment.name for attachment in mail.attachments] == ["notes.txt", "winmail.dat"]
