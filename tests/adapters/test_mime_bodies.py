import base64

import pytest

from tests.adapters.mime_support import assert_sound, mail_with, multipart, part, read

PLAIN = part(b"Plain words\r\n")
HTML = part(b"<p>HTML <b>words</b></p>", b"text/html; charset=utf-8")


def _text(body: bytes, content_type: bytes = b"text/plain", extra: bytes = b"") -> str:
    mail = read(mail_with(body, extra=b"Content-Type: %b\r\n%b" % (content_type, extra)))
    assert_sound(mail)
    return mail.text


@pytest.mark.parametrize(
    ("charset", "octets", "words"),
    [
        (b"utf-8", "£10 owed".encode(), "£10 owed"),
        (b"us-ascii", "£10 owed".encode(), "£10 owed"),
        (b"iso-8859-1", b"\x93quoted\x94 10 \x80", "“quoted” 10 €"),
        (b"utf-8", b"caf\xe9 closed", "café closed"),
        (b"iso-8859-1", "naïve – café".encode(), "naïve – café"),
        (b"gb2312", "投诉镕".encode("gbk"), "投诉镕"),
        (b"ks_c_5601-1987", "불만".encode("cp949"), "불만"),
        (b"iso-2022-jp", "苦情です".encode("iso-2022-jp"), "苦情です"),
        (b"hz-gb-2312", "投诉".encode("hz"), "投诉"),
        (b"utf-7", "Réclamation".encode("utf-7"), "Réclamation"),
        (b"windows-1258", "Khiếu".encode("cp1258", "ignore"), "Khiu"),
        (b"cp-850", "café".encode("cp850"), "café"),
        (b"koi8-r", "Жалоба".encode("koi8-r"), "Жалоба"),
        (b"shift_jis", "苦情①".encode("cp932"), "苦情①"),
        (b"x-bogus", "Réclamation".encode(), "Réclamation"),
        (b"unknown-8bit", "Réclamation".encode("latin-1"), "Réclamation"),
        (b"DEFAULT_CHARSET", b"words", "words"),
        (b"unicode_escape", rb"C:\new\table", r"C:\new\table"),
        (b"base64", b"words", "words"),
        (b"utf-16", b"words", "words"),
        (b'"utf-8', b"words", "words"),
        (b"", b"words", "words"),
    ],
)
def test_words_survive_their_charset_and_its_label(charset: bytes, octets: bytes, words: str) -> None:
    """Labels lie; an unknown one has lost other systems a whole batch."""
    assert _text(octets, b"text/plain; charset=" + charset) == words


def test_words_in_japanese_without_any_label_are_read() -> None:
    assert _text("苦情です".encode("iso-2022-jp")) == "苦情です"


@pytest.mark.parametrize(
    ("encoding", "octets", "words"),
    [
        (b"base64", base64.encodebytes(b"The parcel never came."), "The parcel never came."),
        (b"BASE64", base64.encodebytes(b"The parcel never came."), "The parcel never came."),
        (b"base64", b"VGhlIHBhcmNlbA==\r\n-- sent by a gateway! --\r\n", "The parcel"),
        (b"base64", b"VGhlIHBhcmNlbCBuZXZlciBjYW1", "The parcel never cam"),
        (b"base64", b"VGhl\r\n!!!!\r\nIHBhcmNlbA==", "The parcel"),
        (b"base64", b"VGhlIA==\r\ncGFyY2Vs", "The parcel"),
        (b"quoted-printable", b"=C2=A310 ow=\r\ned", "£10 owed"),
        (b"Quoted-Printable;", b"=C2=A310 ow=\r\ned", "£10 owed"),
        (b"quoted-printable", b"100% =\r\n=ZZ sure", "100% =ZZ sure"),
        (b"8 bit", "£10 owed".encode(), "£10 owed"),
        (b"x-unknown", b"words", "words"),
    ],
)
def test_words_survive_a_damaged_transfer_encoding(encoding: bytes, octets: bytes, words: str) -> None:
    assert (
        _text(octets, b"text/plain; charset=utf-8", b"Content-Transfer-Encoding: %b\r\n" % encoding) == words
    )


def test_backslashes_and_uuencoded_blocks_are_left_alone() -> None:
    r"""Pat names the file C:\new\table; somebody's program made a line end and a tab of it."""
    block = b"C:\\new\\table\r\nbegin 644 a.txt\r\n#86)C\r\n`\r\nend\r\n"

    assert _text(block) == "C:\\new\\table\nbegin 644 a.txt\n#86)C\n`\nend\n"


def test_flowed_paragraphs_are_joined_and_quotations_keep_their_depth() -> None:
    flowed = b"The course was \r\ncancelled.\r\n>> older \r\n>> words\r\n> newer\r\n-- \r\nPat\r\n \r\n"

    assert _text(flowed, b"text/plain; format=flowed") == (
        "The course was cancelled.\n>> older words\n> newer\n-- \nPat\n\n"
    )
    assert _text(b"cancel \r\nled", b"text/plain; format=flowed; delsp=yes") == "cancelled"


def test_of_two_forms_the_plain_one_is_read_and_the_html_one_kept() -> None:
    mail = read(multipart(b"alternative", PLAIN, HTML))

    assert mail.text == "Plain words\n"
    assert mail.html == "<p>HTML <b>words</b></p>"
    assert mail.attachments == ()


@pytest.mark.parametrize("plain", [b"", b" \r\n\r\n"])
def test_an_empty_plain_form_gives_way_to_the_html(plain: bytes) -> None:
    """Some clients send one beside all the words; the complaint would read as empty."""
    assert read(multipart(b"alternative", part(plain), HTML)).text == "HTML words"


def test_an_excuse_for_the_html_gives_way_to_it() -> None:
    excuse = part(b"Your program cannot show this mail.\r\n")
    words = part(b"<p>" + b"The course was cancelled again. " * 40 + b"</p>", b"text/html")

    assert read(multipart(b"alternative", excuse, words)).text.startswith("The course was cancelled")


def test_a_short_answer_above_a_long_quotation_is_no_excuse() -> None:
    """The HTML form often quotes what the plain form does not."""
    quoted = b"<p>Thank you, Sam.</p><blockquote>" + b"Dear Pat, we are sorry. " * 40 + b"</blockquote>"

    assert read(multipart(b"alternative", part(b"Thank you, Sam.\r\n"), part(quoted, b"text/html"))).text == (
        "Thank you, Sam.\n"
    )


def test_html_is_read_as_its_reader_saw_it() -> None:
    html = (
        b"<html><head><title>t</title><style>p{}</style></head><body><script>x()</script>"
        b"<p>My order <b>nev</b>er\r\n came.<br>Not at all.</p><!-- secret -->"
        b"<div style='display: none'>IGNORE</div><div hidden>IGNORE</div>"
        b"<table><tr><td>Course</td><td>A1</td></tr></table>"
        b"<blockquote><p>Dear Pat,</p><blockquote>older</blockquote></blockquote>"
        b"<pre>one\n  two</pre><a href='https://x.example/'>the link</a></body></html>"
    )

    assert _text(html, b"text/html; charset=utf-8").split("\n") == [
        "My order never came.",
        "Not at all.",
        "",
        "Course A1",
        "",
        "> Dear Pat,",
        ">",
        "> > older",
        "",
        "one",
        "two",
        "",
        "the link",
    ]


def test_a_page_that_says_nothing_about_its_type_is_read_as_html() -> None:
    mail = read(mail_with(b"<!DOCTYPE html><html><body><p>Words</p></body></html>"))

    assert mail.text == "Words"


def test_enriched_text_loses_its_commands() -> None:
    assert _text(b"The <bold>course</bold> << 5", b"text/enriched") == "The course < 5"


def test_the_charset_of_a_page_counts_where_the_mail_names_none() -> None:
    html = '<html><head><meta charset="koi8-r"></head><body>Жалоба</body></html>'.encode("koi8-r")

    assert _text(html, b"text/html") == "Жалоба"


def test_words_in_several_parts_are_all_read_in_order() -> None:
    pdf = part(b"%PDF-1.7", b"application/pdf; name=a.pdf")
    mail = read(
        multipart(b"mixed", PLAIN, pdf, part(b"More words\r\n"), part(b"<p>And HTML</p>", b"text/html"))
    )

    assert mail.text == "Plain words\nMore words\nAnd HTML"
    assert [attachment.name for attachment in mail.attachments] == ["a.pdf"]


def test_an_enclosed_mail_is_not_part_of_the_words() -> None:
    """What Robin wrote and Pat passed on must not count as said by Pat."""
    enclosed = part(
        b"From: Robin <robin@example.org>\r\nSubject: Complaint\r\nMessage-ID: <r@x>\r\n"
        b"Date: Sat, 21 Nov 2026 09:00:00 +0000\r\n\r\nRobin's words\r\n",
        b"message/rfc822",
    )
    mail = read(multipart(b"mixed", PLAIN, enclosed))

    assert mail.text == "Plain words\n"
    (forwarded,) = mail.forwarded
    assert (forwarded.subject, forwarded.message_id) == ("Complaint", "<r@x>")
    assert forwarded.text == "Robin's words\n"
    assert forwarded.sender is not None
    assert forwarded.sender.address == "robin@example.org"
    assert [attachment.content_type for attachment in mail.attachments] == ["message/rfc822"]


def test_an_enclosed_mail_in_base64_is_opened_all_the_same() -> None:
    enclosed = base64.encodebytes(b"Subject: Complaint\r\n\r\nRobin's words\r\n")
    mail = read(
        multipart(b"mixed", part(enclosed, b"message/rfc822", b"Content-Transfer-Encoding: base64\r\n"))
    )

    assert [forwarded.subject for forwarded in mail.forwarded] == ["Complaint"]


def test_signed_mail_is_read_and_encrypted_mail_is_not() -> None:
    signature = part(b"-----BEGIN PGP SIGNATURE-----", b"application/pgp-signature")
    secret = part(b"-----BEGIN PGP MESSAGE-----", b"application/octet-stream; name=encrypted.asc")

    assert read(multipart(b"signed", PLAIN, signature)).text == "Plain words\n"
    encrypted = read(multipart(b"encrypted", part(b"Version: 1", b"application/pgp-encrypted"), secret))
    assert encrypted.text == ""
    assert len(encrypted.attachments) == 2


@pytest.mark.parametrize(
    "content",
    [
        mail_with(b"Plain words\r\n", extra=b"Content-Type: multipart/mixed\r\n"),
        mail_with(b"Plain words\r\n", extra=b'Content-Type: multipart/mixed; boundary=""\r\n'),
        mail_with(b"Plain words\r\n", extra=b"Content-Type: multipart/mixed; boundary=edge\r\n"),
        mail_with(
            b"--other\r\n\r\nPlain words\r\n--other--", extra=b"Content-Type: multipart/x; boundary=a\r\n"
        ),
        mail_with(b"--edge\r\n\r\nPlain words\r\n", extra=b"Content-Type: multipart/x; boundary=edge\r\n"),
        mail_with(
            b"Plain words\r\n--edge\r\nContent-Type: image/png\r\n\r\nx\r\n--edge--",
            extra=b"Content-Type: multipart/mixed; boundary=edge\r\n",
        ),
        mail_with(b"Plain words\r\n", extra=b"Content-Type: text/plain; name=body.txt\r\n"),
        mail_with(b"Plain words\r\n", extra=b"Content-Type: nonsense\r\n"),
        mail_with(b"Plain words\r\n", extra=b"Content-Type: text/plain; charset*=bogus''utf-8; x*\r\n"),
    ],
)
def test_words_survive_a_broken_structure(content: bytes) -> None:
    """No structure is so broken that a complaint may read as empty."""
    assert read(content).text.strip() == "Plain words"


@pytest.mark.parametrize("content", [b"", b"\r\n", b"\0", b"\xff" * 100, b"Subject: Complaint"])
def test_next_to_nothing_is_still_a_mail(content: bytes) -> None:
    """Blank mails are shown to a person, not dropped."""
    mail = read(content)

    assert mail.senders == ()
    assert_sound(mail)
