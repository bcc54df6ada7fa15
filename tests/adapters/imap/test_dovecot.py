"""The contract on a real Dovecot, and what is peculiar to IMAP."""

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from imapclient import IMAPClient

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable, StoreUnavailable
from mailbot.domain.mail import RawMail
from mailbot.ports import Unfetchable
from tests.adapters.imap.account import ImapPost, MakeMailbox
from tests.adapters.mailbox_contract import (
    MONDAY,
    MailboxContract,
    Waiter,
    a_letter,
    a_mail,
    sent_line,
    waterline,
)
from tests.support.dovecot import PASSWORD, Dovecot


class TestDovecot(MailboxContract):
    """The contract."""

    def test_sent_copies_are_marked_as_read(self, post: ImapPost, mailbox: ImapMailbox) -> None:
        """Nobody needs a count of unread letters that we wrote ourselves."""
        mailbox.file_sent([a_letter(1)])
        mailbox.file_sent([a_letter(2), a_letter(3)])

        assert all(b"\\Seen" in mail.flags for mail in post.dovecot.contents(post.user, "Sent"))

    def test_letters_filed_by_an_earlier_life_are_known(
        self, post: ImapPost, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        """Killed between filing and recording it, the next life files the rest only."""
        make_mailbox(server).file_sent([a_letter(1), a_letter(2)])
        make_mailbox(server).file_sent([a_letter(1), a_letter(2), a_letter(3)])

        assert sorted(post.sent()) == [a_letter(1), a_letter(2), a_letter(3)]

    def test_an_older_letter_is_looked_for_further_back(self, post: ImapPost, mailbox: ImapMailbox) -> None:
        """A letter that waited for weeks may have been filed weeks ago."""
        old = a_letter(9).replace(b"Tue, 08 Sep 2026", b"Mon, 06 Jul 2026")
        mailbox.file_sent([a_letter(1)])
        with post.dovecot.client(post.user) as client:
            client.append("Sent", old, [b"\\Seen"], MONDAY - timedelta(days=60))
        mailbox.file_sent([a_letter(2)])

        mailbox.file_sent([old, a_letter(3)])

        assert sorted(post.sent()) == sorted([old, a_letter(1), a_letter(2), a_letter(3)])

    def test_the_configured_folder_is_used(
        self, post: ImapPost, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        with post.dovecot.client(post.user) as client:
            client.create_folder("Müll/Gesendet")
        make_mailbox(replace(server, sent="Müll/Gesendet")).file_sent([a_letter(1)])

        assert len(post.dovecot.contents(post.user, "Müll/Gesendet")) == 1
        assert post.sent() == []

    def test_a_missing_sent_folder_is_a_persons_business(
        self, post: ImapPost, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        mailbox = make_mailbox(replace(server, sent="Nowhere"))

        with pytest.raises(MailboxRefused, match="Nowhere"):
            mailbox.file_sent([a_letter(1)])
        with pytest.raises(MailboxRefused, match="Check that it exists"):
            mailbox.in_sent("<letter-1@ihm.org.uk>")
        with pytest.raises(MailboxRefused, match="Nowhere"):
            mailbox.pending_sent(sent_line(mailbox))
        assert mailbox.pending(None).stubs == ()

    def test_a_new_uidvalidity_lists_everything_again(self, post: ImapPost, mailbox: ImapMailbox) -> None:
        """After a restore the old numbers mean other mails (MAIL A12)."""
        post.put([a_mail("one"), a_mail("two")], [MONDAY, MONDAY])
        before = mailbox.pending(None)
        line = waterline(mailbox, before, MONDAY)
        post.dovecot.new_uidvalidity(post.user)
        with pytest.raises(MailboxUnavailable):  # the restore cut our connection
            mailbox.pending(line)

        after = mailbox.pending(line)
        stale = list(mailbox.fetch(before.stubs))

        assert after.uidvalidity != before.uidvalidity
        assert len(after.stubs) == 2
        assert {stub.key for stub in after.stubs}.isdisjoint(stub.key for stub in before.stubs)
        assert all(isinstance(mail, Unfetchable) and mail.vanished for mail in stale)
        assert all(isinstance(mail, RawMail) for mail in mailbox.fetch(after.stubs))

    def test_after_a_crash_of_the_server_the_next_call_connects_again(
        self, post: ImapPost, mailbox: ImapMailbox
    ) -> None:
        """Servers are restarted every week; nobody should have to restart mailbot for it."""
        post.put([a_mail()], [MONDAY])
        mailbox.pending(None)
        post.dovecot.crash()
        for _ in range(2):
            with pytest.raises(MailboxUnavailable):
                mailbox.pending(None)

        post.dovecot.restart()

        assert len(mailbox.pending(None).stubs) == 1

    def test_a_crash_ends_a_wait(self, post: ImapPost, mailbox: ImapMailbox) -> None:
        """The library's own waiting would spin for ever on the dead connection."""
        mailbox.pending(None)
        failures: list[Exception] = []

        class Noting(Waiter):
            def _wait(self) -> None:
                try:
                    super()._wait()
                except MailboxUnavailable as fault:
                    failures.append(fault)
                    self._results.append(False)

        waiter = Noting(mailbox)
        try:
            post.dovecot.crash()
            waiter.result()
        finally:
            post.dovecot.restart()

        assert len(failures) == 1

    def test_without_idle_it_asks_now_and_then(
        self, post: ImapPost, server: ImapServer, make_mailbox: MakeMailbox, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """IDLE is a courtesy of the server, not a right (MAIL C1.4)."""
        monkeypatch.setattr(IMAPClient, "has_capability", _without_idle(IMAPClient.has_capability))
        mailbox = make_mailbox(replace(server, poll_seconds=0.05))
        mailbox.pending(None)
        assert mailbox.wait(0.1) is False
        waiter = Waiter(mailbox)

        post.put([a_mail()], [MONDAY])

        assert waiter.result() is True

    def test_a_full_disk_here_is_not_the_servers_fault(
        self, post: ImapPost, server: ImapServer, tmp_path: Path
    ) -> None:
        """It must read as our trouble, and leave the mail for later."""
        (tmp_path / "file").write_text("")
        post.put([a_mail(size=9_000_000)], [MONDAY])
        with closing(ImapMailbox("education@ihm.org.uk", server, tmp_path / "file" / "spool")) as mailbox:
            listed = mailbox.pending(None).stubs
            with pytest.raises(StoreUnavailable, match="cannot be spooled"):
                list(mailbox.fetch(listed))
            assert mailbox.pending(None).stubs == listed


def _without_idle(honest: Callable[[IMAPClient, str], bool]) -> Callable[[IMAPClient, str], bool]:
    return lambda client, name: name != "IDLE" and honest(client, name)


def test_neither_bodies_nor_passwords_reach_the_log(
    dovecot: Dovecot, server: ImapServer, mailbox: ImapMailbox, caplog: pytest.LogCaptureFixture
) -> None:
    """Complaints are confidential; the library logs every byte at DEBUG."""
    caplog.set_level(logging.DEBUG)
    dovecot.put([a_mail(body="Robin must see nothing")], server.user)
    list(mailbox.fetch(mailbox.pending(None).stubs))
    mailbox.file_sent([a_letter(1)])

    assert "Robin" not in caplog.text
    assert "Thank you" not in caplog.text
    assert PASSWORD not in caplog.text
