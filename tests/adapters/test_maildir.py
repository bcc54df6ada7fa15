"""The contract on a Maildir, and what is peculiar to one."""

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from mailbot.adapters.maildir import MaildirMailbox
from mailbot.domain.errors import MailboxRefused
from mailbot.domain.mail import MailStub, RawMail
from mailbot.ports import Unfetchable
from tests.adapters.mailbox_contract import MONDAY, MailboxContract, Post, a_letter, a_mail, waterline

ADDRESS = "education@ihm.org.uk"


class MaildirPost(Post):
    """A delivery program and a mail program, working on the folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = count(1)
        for name in ("tmp", "new", "cur"):
            (folder / name).mkdir(parents=True)

    def put(self, mails: Sequence[bytes], delivered_at: Sequence[datetime]) -> None:
        for mail, when in zip(mails, delivered_at, strict=True):
            name = f"{int(when.timestamp())}.M{next(self._numbers):06}P1.host"
            (self.folder / "tmp" / name).write_bytes(mail)
            (self.folder / "tmp" / name).rename(self.folder / "new" / name)

    def put_in_sent(self, mail: bytes) -> None:
        for name in ("tmp", "new", "cur"):
            (self.folder / ".Sent" / name).mkdir(parents=True, exist_ok=True)
        number = next(self._numbers)
        (self.folder / ".Sent" / "cur" / f"1788000000.M{number:06}P1.host:2,S").write_bytes(mail)

    def remove(self, stub: MailStub) -> None:
        self._file(stub).unlink()

    def read_and_flag(self, stub: MailStub) -> None:
        self._file(stub).rename(self.folder / "cur" / f"{stub.key.uid}:2,FS")

    def snapshot(self) -> object:
        return sorted(
            (str(file.relative_to(self.folder)), file.stat().st_mtime_ns, file.read_bytes())
            for name in ("tmp", "new", "cur")
            for file in (self.folder / name).iterdir()
        )

    def sent(self) -> list[bytes]:
        sent = self.folder / ".Sent"
        assert not list((sent / "tmp").iterdir())
        assert not list((sent / "new").iterdir())
        files = sorted((sent / "cur").iterdir())
        assert all(file.name.endswith(":2,S") for file in files)
        return [file.read_bytes() for file in files]

    def _file(self, stub: MailStub) -> Path:
        return next(self.folder.glob(f"[nc][eu][wr]/{stub.key.uid}*"))


class TestMaildir(MailboxContract):
    @pytest.fixture
    def post(self, tmp_path: Path) -> MaildirPost:
        return MaildirPost(tmp_path / "mail")

    @pytest.fixture
    def mailbox(self, post: MaildirPost, spool: Path) -> Iterator[MaildirMailbox]:
        with closing(MaildirMailbox(ADDRESS, post.folder, spool)) as mailbox:
            yield mailbox

    def test_a_maildir_that_is_not_there_is_made(self, tmp_path: Path, spool: Path) -> None:
        """`init` writes a configuration that runs as it stands (R37)."""
        with closing(MaildirMailbox(ADDRESS, tmp_path / "var" / "mail", spool)) as mailbox:
            assert not (tmp_path / "var").exists()
            assert mailbox.pending(None).stubs == ()
            assert mailbox.written(MONDAY) == ()

        assert {file.name for file in (tmp_path / "var" / "mail").iterdir()} == {"tmp", "new", "cur"}

    def test_the_key_is_the_name_up_to_the_colon(self, post: MaildirPost, mailbox: MaildirMailbox) -> None:
        """Flags change; were they part of the key, a mail read by staff would be taken a second time."""
        post.put([a_mail()], [MONDAY])
        before = mailbox.pending(None).stubs[0]
        post.read_and_flag(before)

        after = mailbox.pending(None).stubs[0]

        assert after == before
        assert after.key.uidvalidity == 0
        assert ":" not in after.key.uid

    def test_a_mail_flagged_between_listing_and_fetching_is_found(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        """A colleague's mail program renames it under our hands."""
        post.put([a_mail()], [MONDAY])
        listed = mailbox.pending(None).stubs
        post.read_and_flag(listed[0])

        assert [type(mail) for mail in mailbox.fetch(listed)] == [RawMail]

    def test_a_name_without_a_time_goes_by_the_time_of_the_file(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        """A copied folder may hold any names; 1970 would make a complaint too old to be read."""
        for name in ("1.copied", "mail.eml", "٣٣٣.x"):
            file = post.folder / "new" / name
            file.write_bytes(a_mail())
            os.utime(file, (MONDAY.timestamp(), MONDAY.timestamp()))

        assert {stub.delivered_at for stub in mailbox.pending(None).stubs} == {MONDAY}

    def test_what_is_no_mail_is_not_listed(self, post: MaildirPost, mailbox: MaildirMailbox) -> None:
        (post.folder / "new" / ".hidden").write_bytes(b"")
        (post.folder / "cur" / "folder").mkdir()
        os.mkfifo(post.folder / "new" / "pipe")

        assert mailbox.pending(None).stubs == ()

    def test_mail_of_the_second_of_taking_on_counts_as_later(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        """Names tell whole seconds: a complaint must not fall between two of them."""
        post.put([a_mail()], [MONDAY])
        line = waterline(mailbox, mailbox.pending(None), MONDAY + timedelta(microseconds=900_000))

        assert len(mailbox.pending(line).stubs) == 1

    def test_a_file_that_cannot_be_read_is_held_and_the_others_come(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        post.put([a_mail(), a_mail()], [MONDAY, MONDAY + timedelta(seconds=1)])
        listed = mailbox.pending(None).stubs
        unreadable = post.folder / "new" / listed[0].key.uid
        unreadable.unlink()
        unreadable.mkdir()  # root may read any file, but nobody reads a folder

        bad, good = mailbox.fetch(listed)

        assert isinstance(bad, Unfetchable)
        assert not bad.vanished
        assert "cannot be read" in bad.why
        assert isinstance(good, RawMail)

    def test_a_path_that_is_no_folder_is_a_persons_business(self, tmp_path: Path, spool: Path) -> None:
        (tmp_path / "file").write_text("not a Maildir")
        mailbox = MaildirMailbox(ADDRESS, tmp_path / "file", spool)
        with closing(mailbox), pytest.raises(MailboxRefused, match="cannot be used"):
            mailbox.pending(None)

    def test_a_draft_left_by_a_crash_does_not_hinder_filing(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        """Killed between writing and renaming: the same letter is filed by the next attempt."""
        mailbox.file_sent([a_letter(1)])
        filed = next((post.folder / ".Sent" / "cur").iterdir())
        filed.rename(post.folder / ".Sent" / "tmp" / filed.name.partition(":")[0])

        mailbox.file_sent([a_letter(1)])

        assert post.sent() == [a_letter(1)]
        assert (post.folder / ".Sent" / "maildirfolder").exists()

    def test_a_quiet_folder_is_looked_at_by_its_time_alone(
        self, post: MaildirPost, mailbox: MaildirMailbox
    ) -> None:
        """Ten thousand names are not read four times a second."""
        post.put([a_mail()], [MONDAY])
        for name in ("new", "cur"):
            os.utime(post.folder / name, (MONDAY.timestamp(), MONDAY.timestamp() - 86_400 * 365))
        mailbox.pending(None)
        assert mailbox.wait(0) is False
        assert mailbox.wait(0) is False

        post.put([a_mail()], [datetime.now(UTC)])

        assert mailbox.wait(0) is True
