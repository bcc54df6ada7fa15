"""What breaks on the way between a server and us."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from mailbot.adapters.imap_server import ImapServer, Security
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable
from mailbot.domain.mail import RawMail
from tests.adapters.imap.account import ImapPost, MakeMailbox
from tests.adapters.mailbox_contract import MONDAY, a_letter, a_mail
from tests.support.imap_proxy import Proxy


class TestWeather:
    """What breaks on the way is tried again later, and nothing is lost by it."""

    def test_a_connection_cut_in_mid_fetch(
        self, post: ImapPost, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox
    ) -> None:
        mails = [a_mail(f"number {number}", size=20_000) for number in range(60)]
        post.put(mails, [MONDAY + timedelta(seconds=number) for number in range(60)])
        mailbox = make_mailbox(replace(server, port=imap_proxy.port))
        listed = mailbox.pending(None).stubs
        imap_proxy.cut_after(500_000)

        with pytest.raises(MailboxUnavailable):
            list(mailbox.fetch(listed))
        fetched = list(mailbox.fetch(listed))

        assert [mail.content for mail in fetched if isinstance(mail, RawMail)] == mails

    def test_a_large_mail_cut_in_the_middle_leaves_no_spool_file(
        self, post: ImapPost, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox, spool: Path
    ) -> None:
        post.put([a_mail(size=12_000_000)], [MONDAY])
        mailbox = make_mailbox(replace(server, port=imap_proxy.port))
        listed = mailbox.pending(None).stubs
        imap_proxy.cut_after(10_000_000)

        with pytest.raises(MailboxUnavailable):
            list(mailbox.fetch(listed))

        assert list(spool.iterdir()) == []

    def test_a_black_hole_is_found_by_its_silence(
        self, post: ImapPost, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox
    ) -> None:
        post.put([a_mail(size=50_000)], [MONDAY])
        mailbox = make_mailbox(replace(server, port=imap_proxy.port, read_seconds=0.5))
        listed = mailbox.pending(None).stubs
        imap_proxy.black_hole_after(1000)

        with pytest.raises(MailboxUnavailable, match="does not answer"):
            list(mailbox.fetch(listed))
        imap_proxy.heal()

        assert all(isinstance(mail, RawMail) for mail in mailbox.fetch(listed))

    def test_a_black_hole_in_idle_is_found_when_the_round_ends(
        self, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox
    ) -> None:
        """A firewall forgets silent connections and tells nobody."""
        mailbox = make_mailbox(replace(server, port=imap_proxy.port, read_seconds=0.5))
        mailbox.pending(None)
        imap_proxy.black_hole_after(0)

        with pytest.raises(MailboxUnavailable):
            mailbox.wait(0.2)

    def test_a_server_that_is_not_there(
        self, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox
    ) -> None:
        imap_proxy.refuse()
        mailbox = make_mailbox(replace(server, port=imap_proxy.port))
        with pytest.raises(MailboxUnavailable) as caught:
            mailbox.pending(None)
        assert not isinstance(caught.value, MailboxRefused)
        imap_proxy.heal()

        assert mailbox.pending(None).stubs == ()

    def test_a_name_that_is_not_known(self, server: ImapServer, make_mailbox: MakeMailbox) -> None:
        mailbox = make_mailbox(replace(server, host="nowhere.invalid", security=Security.TLS))

        with pytest.raises(MailboxUnavailable, match="is not known"):
            mailbox.pending(None)

    def test_filing_interrupted_is_finished_by_the_next_call(
        self, post: ImapPost, server: ImapServer, imap_proxy: Proxy, make_mailbox: MakeMailbox
    ) -> None:
        """The server may have taken the letters before the line broke: they are not filed twice."""
        mailbox = make_mailbox(replace(server, port=imap_proxy.port))
        mailbox.file_sent([a_letter(1)])
        letters = [a_letter(number) for number in range(2, 80)]
        imap_proxy.cut_after(700)
        with pytest.raises(MailboxUnavailable):
            mailbox.file_sent(letters)

        mailbox.file_sent(letters)

        assert sorted(post.sent()) == sorted([a_letter(1), *letters])
