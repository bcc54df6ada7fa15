"""Files that go with a letter: they arrive as they were, under a name that is one."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.adapters.letter_bytes import assemble
from mailbot.adapters.letter_files import safe_name
from mailbot.domain.letter import File
from tests.adapters.test_letter_bytes import HEAD

PDF = File("Marks.pdf", "application/pdf", b"%PDF-1.7\r\n\x00\xff--=_mailbot_mixed\r\n" * 40)


def carried(*files: File) -> list[EmailMessage]:
    """The parts that a reader's program finds below the words."""
    message = message_from_bytes(assemble(HEAD, "Hello\n", "<p>Hello</p>", files), policy=policy.default)
    assert isinstance(message, EmailMessage)
    assert [] == message.defects
    words, *parts = message.iter_parts()
    assert "multipart/alternative" == words.get_content_type()
    assert isinstance(words, EmailMessage)
    plain = words.get_body(("plain",))
    assert plain is not None
    assert "Hello" == plain.get_content().strip()
    return [part for part in parts if isinstance(part, EmailMessage)]


def octets(part: EmailMessage) -> bytes:
    found = part.get_payload(decode=True)
    assert isinstance(found, bytes)
    return found


def test_files_arrive_in_their_order_as_attachments() -> None:
    """Pat opens what Nadia attached, and her program offers to save it."""
    notes = File("Notes of the meeting.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml"
                 ".document", b"PK\x03\x04")  # fmt: skip
    first, second = carried(PDF, notes)

    assert ["Marks.pdf", "Notes of the meeting.docx"] == [first.get_filename(), second.get_filename()]
    assert [PDF.content_type, notes.content_type] == [first.get_content_type(), second.get_content_type()]
    assert [PDF.content, notes.content] == [octets(first), octets(second)]
    assert "attachment" == first.get_content_disposition() == second.get_content_disposition()


def test_without_files_a_letter_is_the_same_bytes_as_ever() -> None:
    """Letters that wait in the outbox since before are sent again unchanged."""
    content = assemble(HEAD, "Hello\n", "<p>Hello</p>")

    assert content == assemble(HEAD, "Hello\n", "<p>Hello</p>", ())
    assert b"multipart/mixed" not in content


@pytest.mark.parametrize(
    "name",
    [
        'my "final" report.pdf', "Müller – Entwurf.pdf", "成績表.pdf",
        "🙂" * 60 + ".pdf", "semi;colon=equal, comma.pdf", "100 % true.pdf", "=?utf-8?b?ZXZpbA==?=.pdf",
        "x" * 150 + ".pdf", "نتيجة.pdf", "report's copy.pdf", "(round) [square].pdf",
    ],
)  # fmt: skip
def test_a_name_comes_back_as_it_was(name: str) -> None:
    """Umlauts, quotation marks and long names must not turn into question marks or cut off the ending."""
    (part,) = carried(replace(PDF, name=name))

    assert name == part.get_filename()


@pytest.mark.parametrize(
    ("hostile", "harmless"),
    [
        ("a.pdf\r\nBcc: all@example.org", "a.pdf Bcc: all@example.org"),
        ("a.pdf\r\n\r\n<script>", "a.pdf <script>"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Windows\\evil.pdf", "C:_Windows_evil.pdf"),
        ("invoice\u202efdp.exe", "invoice fdp.exe"),
        ("a\x00b.pdf", "a b.pdf"),
        ("\ud800.pdf", "pdf"),
        ("...", "file"),
        ("", "file"),
    ],
)
def test_a_hostile_name_can_neither_begin_a_field_nor_hide_its_ending(hostile: str, harmless: str) -> None:
    """The name is whatever somebody's program wrote (MAIL C17)."""
    (part,) = carried(replace(PDF, name=hostile))

    assert harmless == part.get_filename() == safe_name(hostile)
    assert {"Content-Type", "Content-Transfer-Encoding", "Content-Disposition"} == set(part.keys())


@pytest.mark.parametrize(
    "declared", ["multipart/mixed", "message/rfc822", "nonsense", "text/html\r\nX: y", "", "a/" + "b" * 200]
)
def test_what_is_no_plain_media_type_is_sent_as_any_octets(declared: str) -> None:
    """Base64 within a composite type is forbidden (RFC 2046 section 5), and lines must not break."""
    (part,) = carried(replace(PDF, content_type=declared))

    assert "application/octet-stream" == part.get_content_type()
    assert PDF.content == octets(part)


@given(
    name=st.text(max_size=300),
    content=st.binary(max_size=3_000),
    kind=st.one_of(st.text(max_size=40), st.sampled_from(["application/pdf", "text/plain", "image/png"])),
)
def test_whatever_the_file_its_bytes_arrive_and_every_line_is_short(
    name: str, content: bytes, kind: str
) -> None:
    """Relays cut long lines and stumble over bare line ends (RFC 5321 4.5.3.1.6)."""
    (part, last) = carried(File(name, kind, content), PDF)
    whole = assemble(HEAD, "x", "x", [File(name, kind, content)])

    assert content == octets(part)
    assert PDF.content == octets(last)
    assert safe_name(name) == part.get_filename()
    assert re.search(rb"[^\r]\n|\r[^\n]", whole) is None
    assert whole.isascii()
    assert max(map(len, whole.split(b"\r\n"))) <= 110
