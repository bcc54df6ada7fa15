"""Past mail on disk, in every form that mail programs leave it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailbot.adapters.mailfiles import FoundMail, found_in, named_mailbox, receipt
from mailbot.domain.errors import UserError

NOON = datetime(2026, 11, 2, 12, 0, tzinfo=UTC)
MAIL = b"From: Pat Lee <pat@example.org>\nSubject: Complaint\n\nIt was late.\n"


def _content(mail: FoundMail) -> bytes:
    return b"".join(mail.chunks())


def _one(path: Path) -> FoundMail:
    (mail,) = found_in([path])
    return mail


def test_an_mbox_is_cut_at_its_separators_and_at_no_word_from(tmp_path: Path) -> None:
    """A complaint that goes on "From then on ..." must not lose its end."""
    box = tmp_path / "old.mbox"
    first = MAIL + b"\nFrom then on nobody answered.\nFrom 2 to 4 November I rang daily.\n"
    box.write_bytes(
        b"From pat@example.org Mon Nov  2 12:00:00 2026\n"
        + first
        + b"\nFrom MAILER-DAEMON Mon Nov  2 13:00:00 2026\n"
        + MAIL
        + b"\n"
    )

    mails = list(found_in([box]))

    assert [f"{box}#1", f"{box}#2"] == [mail.file for mail in mails]
    assert [first, MAIL] == [_content(mail) for mail in mails]
    assert [NOON, NOON.replace(hour=13)] == [mail.stamped_at for mail in mails]


def test_what_an_mbox_quotes_is_unquoted(tmp_path: Path) -> None:
    """The mail is then the very one that lies in the mailbox, and known as such."""
    box = tmp_path / "old.mbox"
    box.write_bytes(
        b"From pat@example.org Mon Nov  2 12:00:00 2026\n" + MAIL + b"\n>From then on\n>>From him\n> quoted\n"
    )

    assert MAIL + b"\nFrom then on\n>From him\n> quoted\n" == _content(_one(box))


@pytest.mark.parametrize(
    "separator",
    [
        b"From pat@example.org Mon Nov  2 12:00:00 2026",
        b"From - Mon Nov 02 12:00:00 2026",
        b"From 1793@xxx Mon Nov 02 12:00:00 +0000 2026",
        b"From pat@example.org Mon Nov  2 13:00:00 +0100 2026",
        b"From pat@example.org Mon Nov  2 12:00:00 2026 +0000",
        b"From pat@example.org  Mon Nov  2 12:00:00 GMT 2026",
        b"From pat@example.org Mon Nov  2 12:00 2026",
        b"From pat@example.org Mon Nov  2 12:00:00 2026\r",
    ],
)
def test_the_separators_of_many_programs_date_a_mail(tmp_path: Path, separator: bytes) -> None:
    """Thunderbird, Takeout and Unix mail each write their own (RFC 4155 names one)."""
    box = tmp_path / "Inbox"
    box.write_bytes(separator + b"\n" + MAIL)

    assert NOON == _one(box).stamped_at


def test_a_file_named_mbox_that_holds_one_mail_is_that_mail(tmp_path: Path) -> None:
    """Names lie; a complaint in a misnamed file is still one."""
    box = tmp_path / "one.mbox"
    box.write_bytes(MAIL)

    assert MAIL == _content(_one(box))


def test_an_empty_mbox_holds_nothing(tmp_path: Path) -> None:
    (tmp_path / "none.mbox").touch()

    assert [] == list(found_in([tmp_path / "none.mbox"]))


def test_a_maildir_is_read_in_new_and_cur_alone(tmp_path: Path) -> None:
    """tmp/ holds half-delivered mail, and a server keeps its own files beside."""
    for name in ("new", "cur", "tmp"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"1793620800.{name}.host").write_bytes(MAIL)
    (tmp_path / "dovecot-uidlist").write_text("3 V1 N4\n")
    (tmp_path / "cur" / ".hidden").write_text("x")

    mails = list(found_in([tmp_path]))

    assert ["1793620800.cur.host", "1793620800.new.host"] == sorted(mail.path.name for mail in mails)
    assert {NOON} == {mail.stamped_at for mail in mails}


def test_mails_without_a_telling_name_are_found_by_their_beginning(tmp_path: Path) -> None:
    """Exports number their files; notes and tables beside them are no mail."""
    (tmp_path / "00017").write_bytes(MAIL)
    (tmp_path / "labels.json").write_text('{"From": "x", "Subject": "y"}')
    (tmp_path / "README.md").write_text("# From: Sam\n")
    (tmp_path / "note").write_text("To: do tomorrow\n")

    assert ["00017"] == [mail.path.name for mail in found_in([tmp_path])]


def test_a_folder_that_links_to_itself_is_read_once(tmp_path: Path) -> None:
    """Or the rehearsal would never end."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "one.eml").write_bytes(MAIL)
    (tmp_path / "inner" / "again").symlink_to(tmp_path)

    assert 1 == len(list(found_in([tmp_path])))


def test_a_link_to_nowhere_is_told(tmp_path: Path) -> None:
    """A mail that cannot be read is not a mail that was not there."""
    (tmp_path / "gone.eml").symlink_to(tmp_path / "nowhere")

    with pytest.raises(UserError, match=r"gone\.eml: cannot be read \(No such file"):
        list(found_in([tmp_path]))


def _received(tmp_path: Path, header: str, mx: tuple[str, ...] = ()) -> tuple[datetime, str]:
    path = tmp_path / "one.eml"
    path.write_text(header + "\nFrom: Pat <pat@example.org>\n\nLate.\n")
    mail = _one(path)
    found = receipt(mail, mail.header(), mx)
    return found.at, found.doubt


TWO = (
    "Received: from mx.ihm.org.uk (helo by chance) by store.ihm.org.uk; Mon, 2 Nov 2026 13:00:00 +0000\n"
    "Received: from out.example.net\n\tby MX.ihm.org.uk. with ESMTPS; Mon, 2 Nov 2026 12:00:00 +0000 (UTC)\n"
    "Date: Sun, 1 Nov 2026 08:00:00 +0000"
)


def test_receipt_is_the_topmost_line_or_that_of_our_own_server(tmp_path: Path) -> None:
    """W1: what our server stamped, not what went before or after."""
    assert (NOON.replace(hour=13), "") == _received(tmp_path, TWO)
    assert (NOON, "") == _received(tmp_path, TWO, ("mx.ihm.org.uk",))


@pytest.mark.parametrize(
    "date",
    [
        "Mon, 2 Nov 2026 12:00:00 +0000",
        "Mon, 2 Nov 2026 13:00:00 +0100 (CET)",
        "2 Nov 2026 12:00:00 GMT",
        "Mon, 2 Nov 2026 12:00:00 -0000",
    ],
)
def test_the_senders_date_is_the_last_resort_and_said_so(tmp_path: Path, date: str) -> None:
    assert (NOON, "RECEIPT_FROM_DATE_HEADER") == _received(tmp_path, f"Date: {date}")


@pytest.mark.parametrize(
    "date", ["", "soon", "Fri, 31 Dec 9999 23:59:59 -1200", "1 Jan 1970 00:00:00 +1400", "1 Jan 1960 0:00"]
)
def test_a_date_that_no_clock_shows_is_none(tmp_path: Path, date: str) -> None:
    """A year of 9999 would send every calendar over its edge."""
    assert "RECEIPT_FROM_FILE_TIME" == _received(tmp_path, f"Date: {date}")[1]


def test_a_mail_to_none_of_ours_names_no_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(b"To: Robin <robin@example.net>\n" + MAIL)

    assert named_mailbox(_one(path).header(), ["education@ihm.org.uk"]) is None
