import pytest

from mailbot.domain.mail import Address
from tests.adapters.mime_support import assert_sound, mail_with, read


@pytest.mark.parametrize(
    ("raw", "read_as"),
    [
        (b"Complaint", "Complaint"),
        (b"Complaint about\r\n a course", "Complaint about a course"),
        (b"=?utf-8?q?Klage_=C3=BCber?= =?utf-8?b?IGRpZSBSZWNobnVuZw==?=", "Klage über die Rechnung"),
        (b"=?utf-8?q?=C3?=\r\n =?utf-8?q?=BCber?=", "über"),
        (b"=?iso-8859-1?q?caf=E9?= and =?utf-8?q?=C2=A310?=", "café and £10"),
        (b"=?x-bogus?q?Complaint?=", "Complaint"),
        (b"=?utf-8*en?q?Complaint?=", "Complaint"),
        (b"=?utf-8?q?my complaint?=", "my complaint"),
        (b"=?utf-8?b?Q29tcGxhaW50?= ", "Complaint"),
        (b"=?utf-8?b?Q29tcGxhaW5?=", "Complain"),
        (b"=?utf-8?b?!!!?= stays", "=?utf-8?b?!!!?= stays"),
        ("Réclamation".encode(), "Réclamation"),
        ("Réclamation".encode("latin-1"), "Réclamation"),
        (b"\x1b$B6l>p\x1b(B", "苦情"),
        (b"=?utf-8?q?x=0D=0ABcc:_robin=40example.org?=", "x Bcc: robin@example.org"),
        ("Com\u200bpla\u202eint\x00".encode(), "Complaint"),
        (b"Re: Fwd: Complaint", "Re: Fwd: Complaint"),
        (b"=?unicode_escape?q?C=5Cnew?=", "C\\new"),
        (b"", ""),
    ],
)
def test_a_subject_is_read_as_its_writer_meant_it(raw: bytes, read_as: str) -> None:
    """The subject decides whether a complaint opens; and it must never smuggle a line into our reply."""
    mail = read(mail_with(subject=raw))

    assert read_as == mail.subject
    assert_sound(mail)


def test_raw_octets_in_a_subject_are_read_in_the_charset_of_the_mail() -> None:
    """A mail in KOI8-R that does not encode its subject most likely wrote that in KOI8-R too."""
    mail = read(
        mail_with(subject="Жалоба".encode("koi8-r"), extra=b"Content-Type: text/plain; charset=koi8-r\r\n")
    )

    assert mail.subject == "Жалоба"


def test_the_first_of_two_subjects_counts_and_both_are_kept() -> None:
    """mail-parser answers with a list here; a list must not reach the desk."""
    mail = read(mail_with(extra=b"Subject: Another\r\n"))

    assert mail.subject == "Complaint"
    assert mail.headers.all("subject") == ("Complaint", "Another")


@pytest.mark.parametrize(
    ("raw", "people"),
    [
        (b"Pat Member <pat@example.org>", [("Pat Member", "pat@example.org")]),
        (b"pat@example.org", [("", "pat@example.org")]),
        (b"\"'Pat Member'\" <pat@example.org>", [("Pat Member", "pat@example.org")]),
        (b"'Pat' via Enquiries <e@ihm.example>", [("'Pat' via Enquiries", "e@ihm.example")]),
        (b"pat@example.org (Pat)", [("Pat", "pat@example.org")]),
        (b"ceo@bank.com <evil@x.org>", [("ceo@bank.com", "evil@x.org")]),
        (b"=?utf-8?q?Jo=2C_boss=40council=2Eorg?= <pat@x.org>", [("Jo, boss@council.org", "pat@x.org")]),
        (b'"=?utf-8?q?Zo=C3=AB?=" <zoe@x.org>', [("Zoë", "zoe@x.org")]),
        (b'"Member, Pat" <pat@x.org>', [("Member, Pat", "pat@x.org")]),
        (b"Pat <pat@x.org>, Robin <robin@x.org>", [("Pat", "pat@x.org"), ("Robin", "robin@x.org")]),
        (b"Members: Pat <pat@x.org>, robin@x.org;", [("Pat", "pat@x.org"), ("", "robin@x.org")]),
        (b"undisclosed-recipients:;", []),
        ("Zoë <zoë@exämple.org>".encode(), [("Zoë", "zoë@exämple.org")]),
        ("Zoë <zoe@x.org>".encode("latin-1"), [("Zoë", "zoe@x.org")]),
        (b"Pat <pat@x.org", [("", "pat@x.org")]),
        (b"Pat pat@x.org", [("", "pat@x.org")]),
        (b"Pat Member", []),
        (b"Pat <>", []),
        (b"a@x.org b@x.org", []),
        (b"develop!pat@one@two.org", []),
        (b'"', []),
        (b"(c):", []),
        (b"=?utf-8?q?a=0D=0ABcc:_x?= <pat@x.org>", [("a Bcc: x", "pat@x.org")]),
        (b"=?utf-8?q?Doe,_Pat?= <pat@x.org>, robin@x.org", [("Doe, Pat", "pat@x.org"), ("", "robin@x.org")]),
        (b"<=?utf-8?q?pat?=@x.org>", []),
        ("Pat <p\u200bat@x.org>".encode(), []),
    ],
)
def test_a_writer_is_whom_a_reply_would_reach_and_nobody_else(
    raw: bytes, people: list[tuple[str, str]]
) -> None:
    """A letter about a complaint that reaches a stranger is a breach; an address is never guessed."""
    mail = read(mail_with(sender=raw))

    assert tuple(Address(*person) for person in people) == mail.senders
    assert_sound(mail)


def test_a_mail_without_from_has_no_sender() -> None:
    mail = read(b"Subject: Complaint\r\n\r\nHello\r\n")

    assert mail.senders == ()
    assert mail.sender is None
    assert mail.text == "Hello\n"


def test_recipients_of_all_to_and_resent_fields_are_gathered() -> None:
    """Whether we were written to decides whether we may answer (MAIL C3.22)."""
    mail = read(mail_with(extra=b"To: two@x.org\r\nResent-To: three@x.org\r\nCc: four@x.org\r\n"))

    assert [person.address for person in mail.to] == ["education@ihm.example", "two@x.org", "three@x.org"]
    assert [person.address for person in mail.cc] == ["four@x.org"]


@pytest.mark.parametrize(
    ("line", "path"),
    [
        (b"", None),
        (b"Return-Path: <>\r\n", ""),
        (b"Return-Path: \r\n", ""),
        (b"Return-Path: <pat@example.org>\r\n", "pat@example.org"),
        (b"Return-Path: pat@example.org\r\n", "pat@example.org"),
        (b"Return-Path: <>\r\nReturn-Path: <pat@example.org>\r\n", ""),
    ],
)
def test_the_null_path_is_told_from_a_missing_one(line: bytes, path: str | None) -> None:
    """The first forbids an answer, the second allows it (R2)."""
    assert read(mail_with(extra=line)).return_path == path


@pytest.mark.parametrize(
    ("value", "message_id"),
    [
        (b"<a@b>", "<a@b>"),
        (b"\r\n <a@b>", "<a@b>"),
        (b"a@b", "<a@b>"),
        (b"<[anu10]x@b>", "<[anu10]x@b>"),
        (b"<>", ""),
        (b"", ""),
        (b"<a b@c>", "<ab@c>"),
    ],
)
def test_a_message_id_has_its_brackets_whatever_was_sent(value: bytes, message_id: str) -> None:
    """Replies are matched by it; Outlook's square brackets have stopped other programs."""
    mail = read(b"From: pat@x.org\r\nMessage-ID: %b\r\n\r\nHello\r\n" % value)

    assert message_id == mail.message_id


@pytest.mark.parametrize(
    ("value", "ids"),
    [
        (b"<a@b> <c@d>", ("<a@b>", "<c@d>")),
        (b"<a@b>,<c@d><a@b>", ("<a@b>", "<c@d>")),
        (b"a@b c@d", ("<a@b>", "<c@d>")),
        (b"Your message of Monday <a@b>", ("<a@b>",)),
        (b"nothing", ()),
    ],
)
def test_references_are_found_however_they_are_written(value: bytes, ids: tuple[str, ...]) -> None:
    mail = read(mail_with(extra=b"References: %b\r\nIn-Reply-To: %b\r\n" % (value, value)))

    assert ids == mail.references
    assert ids == mail.in_reply_to


def test_of_ten_thousand_references_the_latest_are_kept() -> None:
    """They are looked up in the store one and all."""
    ids = b"".join(b"<%d@x>\r\n " % number for number in range(10_000))
    mail = read(mail_with(extra=b"References: %b\r\n" % ids))

    assert len(mail.references) == 200
    assert mail.references[-1] == "<9999@x>"


def test_every_header_is_one_clean_line_under_a_folded_name() -> None:
    """A rule that compares header names exactly has once started a mail loop."""
    mail = read(mail_with(extra=b"PRECEDENCE: bulk\r\nX-Odd: a\x00b\r\n\t=?utf-8?q?c=0Ad?=\r\n"))

    assert mail.headers.first("Precedence") == "bulk"
    assert mail.headers.first("X-Odd") == "ab c d"


def test_a_field_that_breaks_a_library_costs_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each field stands on its own: the next fault of a library must not cost a complaint."""

    def breaks(*_: object, **__: object) -> None:
        raise AttributeError

    monkeypatch.setattr("mailbot.adapters.mime_addresses.get_addresses", breaks)
    monkeypatch.setattr("mailbot.adapters.mime_received.parse_mail_date", breaks)
    monkeypatch.setattr("mailbot.adapters.mime.read_contents", breaks)
    mail = read(mail_with())

    assert mail.subject == "Complaint"
    assert [sender.address for sender in mail.senders] == ["pat@example.org"]
    assert (mail.sent_at, mail.text) == (None, "")
    assert "body not understood (AttributeError)" in mail.defects


@pytest.mark.parametrize(
    "content",
    [
        b"\r\n\r\nFrom: pat@x.org\r\nSubject: Complaint\r\n\r\nHello\r\n",
        b"\xef\xbb\xbfFrom: pat@x.org\r\nSubject: Complaint\r\n\r\nHello\r\n",
        b"From pat@x.org Sun Nov 22 12:00:00 2026\nFrom: pat@x.org\nSubject: Complaint\n\nHello\n",
        b"From : pat@x.org\r\nSubject : Complaint\r\n\r\nHello\r\n",
        b"From: pat@x.org\r\nsome gateway wrote this\r\nSubject: Complaint\r\n\r\nHello\r\n",
        b"From: pat@x.org\rSubject: Complaint\r\rHello\r",
        b"From: pat@x.org\nSubject: Complaint\nHello\n",
    ],
)
def test_a_broken_header_block_loses_neither_subject_nor_words(content: bytes) -> None:
    mail = read(content)

    assert mail.subject == "Complaint"
    assert [sender.address for sender in mail.senders] == ["pat@x.org"]
    assert mail.text == "Hello\n"
