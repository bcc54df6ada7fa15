"""Who may see the password, and what a person is told when a server refuses us."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.adapters.imap_server import ImapServer, Security
from mailbot.domain.errors import MailboxRefused
from mailbot.domain.mail import RawMail
from tests.adapters.imap.account import MakeMailbox
from tests.adapters.mailbox_contract import Waiter, a_mail
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.scripted_imap import ScriptedImap


class TestSecurity:
    """Nobody on the way learns the password, and a person understands what is wrong."""

    def test_imaps_with_our_own_authority(
        self, dovecot: Dovecot, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        server = replace(server, port=dovecot.imaps, security=Security.TLS, ca_file=dovecot.ca_file)
        mailbox = make_mailbox(server)
        dovecot.put([a_mail(size=200_000)], server.user)

        assert all(isinstance(mail, RawMail) for mail in mailbox.fetch(mailbox.pending(None).stubs))
        assert mailbox.wait(0.05) is False

    def test_idle_works_through_tls(
        self, dovecot: Dovecot, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        server = replace(server, port=dovecot.imaps, security=Security.TLS, ca_file=dovecot.ca_file)
        mailbox = make_mailbox(server)
        mailbox.pending(None)
        waiter = Waiter(mailbox)

        dovecot.put([a_mail()], server.user)

        assert waiter.result() is True

    def test_starttls_with_our_own_authority(
        self, dovecot: Dovecot, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        server = replace(server, security=Security.STARTTLS, ca_file=dovecot.ca_file)

        assert make_mailbox(server).pending(None).stubs == ()

    @pytest.mark.parametrize("security", [Security.TLS, Security.STARTTLS])
    def test_an_unknown_authority_is_refused(
        self, dovecot: Dovecot, server: ImapServer, make_mailbox: MakeMailbox, security: Security
    ) -> None:
        port = dovecot.imaps if security is Security.TLS else dovecot.imap

        with pytest.raises(MailboxRefused, match=r"not trusted.*set ca_file"):
            make_mailbox(replace(server, port=port, security=security)).pending(None)

    def test_starttls_stripped_on_the_way_ends_the_talk(
        self, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        """Others have sent the password in clear then (MAIL F5)."""
        with closing(ScriptedImap(lambda *_: None, capabilities=b"IMAP4rev1 AUTH=PLAIN")) as fake:
            mailbox = make_mailbox(replace(server, port=fake.port, security=Security.STARTTLS))

            with pytest.raises(MailboxRefused, match="does not offer STARTTLS"):
                mailbox.pending(None)

        assert not any(command.startswith((b"LOGIN", b"AUTHENTICATE")) for command in fake.commands)

    def test_in_clear_only_on_this_machine(self, server: ImapServer, make_mailbox: MakeMailbox) -> None:
        for host in ("mail.example.org", "192.0.2.1"):
            with pytest.raises(MailboxRefused, match="not this machine"):
                make_mailbox(replace(server, host=host)).pending(None)

    def test_tls_on_a_port_without_it_is_explained(
        self, dovecot: Dovecot, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        with pytest.raises(MailboxRefused, match="imap\\+starttls"):
            make_mailbox(replace(server, port=dovecot.imap, security=Security.TLS)).pending(None)

    def test_a_bad_authority_file_is_explained(
        self, server: ImapServer, make_mailbox: MakeMailbox, tmp_path: Path
    ) -> None:
        (tmp_path / "ca.pem").write_text("nothing")
        for file in (tmp_path / "ca.pem", tmp_path / "missing.pem"):
            with pytest.raises(MailboxRefused, match="readable PEM file"):
                make_mailbox(replace(server, security=Security.TLS, ca_file=file)).pending(None)

    def test_a_wrong_password_is_a_persons_business(
        self, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        with pytest.raises(MailboxRefused, match=r"refuses the login.*Check user name and password"):
            make_mailbox(replace(server, password="wrong")).pending(None)

    def test_a_password_is_asked_at_each_login_and_may_be_unreadable(
        self, server: ImapServer, make_mailbox: MakeMailbox, tmp_path: Path
    ) -> None:
        """A password changed in its file works without a restart."""
        file = tmp_path / "password"
        mailbox = make_mailbox(replace(server, password=file.read_text))
        with pytest.raises(MailboxRefused, match="cannot be read"):
            mailbox.pending(None)
        file.write_text(PASSWORD)

        assert mailbox.pending(None).stubs == ()

    def test_any_character_may_stand_in_a_password(
        self, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        """A pound sign is no reason to fail; it is wrong here, and said to be."""
        with pytest.raises(MailboxRefused, match="refuses the login"):
            make_mailbox(replace(server, password='£50 \\ " né')).pending(None)

    def test_a_server_that_takes_no_passwords(self, server: ImapServer, make_mailbox: MakeMailbox) -> None:
        with closing(ScriptedImap(lambda *_: None, capabilities=b"IMAP4rev1 LOGINDISABLED")) as fake:
            with pytest.raises(MailboxRefused, match="takes no password"):
                make_mailbox(replace(server, port=fake.port)).pending(None)
            assert not any(command.startswith(b"LOGIN") for command in fake.commands)

    def test_a_password_beyond_ascii_where_only_login_is_offered(
        self, server: ImapServer, make_mailbox: MakeMailbox
    ) -> None:
        with closing(ScriptedImap(lambda *_: None)) as fake:
            mailbox = make_mailbox(replace(server, port=fake.port, password="£50"))
            with pytest.raises(MailboxRefused, match="only ASCII"):
                mailbox.pending(None)

    def test_the_password_is_in_no_description(self, server: ImapServer) -> None:
        assert PASSWORD not in repr(server)


class TestUrls:
    def test_ports_follow_from_the_scheme(self) -> None:
        assert ImapServer.from_url("imaps://mail.example.org", "u", "p").port == 993
        assert ImapServer.from_url("imap+starttls://mail.example.org", "u", "p").port == 143
        assert ImapServer.from_url("imap://[::1]:1143", "u", "p").is_loopback()
        assert not ImapServer.from_url("imap://mail.example.org", "u", "p").is_loopback()
        assert ImapServer.from_url("imap://localhost", "u", "p").is_loopback()

    @pytest.mark.parametrize("url", ["imaps://", "pop3://mail.example.org", "mail.example.org", "imaps://h:x"])
    def test_other_urls_are_refused(self, url: str) -> None:
        with pytest.raises(ValueError, match=r"\S"):
            ImapServer.from_url(url, "u", "p")
