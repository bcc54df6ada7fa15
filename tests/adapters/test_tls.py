"""Nobody on the way reads a complaint or a password, whatever they pretend to be."""

import ssl
from contextlib import closing
from pathlib import Path
from typing import Literal

import pytest

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer, Security
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.adapters.tls import client_context, hide
from mailbot.domain.errors import (
    CourierRefused,
    CourierUnavailable,
    DeliveryFailed,
    MailboxRefused,
    MailboxUnavailable,
)
from tests.support.authority import Authority, make_authority
from tests.support.outbox_letters import A_LETTER
from tests.support.traps import WRONG, Trap, wrong_certificate

USER, SECRET = "education@ihm.org.uk", "s3cret of the mailbox"
SMTP_OFFER = b"250-mail.example.org\r\n250-AUTH PLAIN LOGIN\r\n250 STARTTLS\r\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return make_authority(tmp_path_factory.mktemp("authority"))


def _reads(port: int, security: Security, authority: Authority, spool: Path) -> None:
    server = ImapServer(
        "localhost", port, security, USER, SECRET, authority.ca_file, connect_seconds=5, read_seconds=5
    )
    with closing(ImapMailbox(USER, server, spool)) as mailbox:
        mailbox.pending(None)


def _delivers(port: int, security: Literal["tls", "starttls"], authority: Authority) -> None:
    server = SmtpServer("localhost", port, security, USER, lambda: SECRET, authority.ca_file, 5.0)
    with closing(SmtpCourier(server)) as courier:
        courier.deliver(A_LETTER)


@pytest.mark.parametrize("how", WRONG)
def test_no_server_with_a_wrong_certificate_hears_a_word(
    authority: Authority, tmp_path: Path, how: str
) -> None:
    """Not even one that our authority signed, if it is another's or out of date."""
    tls = wrong_certificate(authority, how, tmp_path / "wrong")
    with Trap(b"* OK ready\r\n", tls=tls) as imap, pytest.raises(MailboxRefused, match="not trusted"):
        _reads(imap.port, Security.TLS, authority, tmp_path)
    with Trap(b"220 ready\r\n", tls=tls) as smtp, pytest.raises(CourierRefused, match="certificate"):
        _delivers(smtp.port, "tls", authority)

    assert (b"", b"") == (imap.heard, smtp.heard)


def test_nothing_older_than_tls_1_2_is_spoken(authority: Authority, tmp_path: Path) -> None:
    """A server, or somebody between, that knows nothing newer gets no login."""
    assert ssl.TLSVersion.TLSv1_2 == client_context(None).minimum_version
    old = authority.server_context()
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    old.set_ciphers("DEFAULT@SECLEVEL=0")

    with Trap(b"* OK ready\r\n", tls=old) as imap, pytest.raises(MailboxUnavailable):
        _reads(imap.port, Security.TLS, authority, tmp_path)
    with Trap(b"220 ready\r\n", tls=old) as smtp, pytest.raises(DeliveryFailed):
        _delivers(smtp.port, "tls", authority)

    assert (b"", b"") == (imap.heard, smtp.heard)


def test_a_login_offered_before_tls_is_not_taken_up(authority: Authority, tmp_path: Path) -> None:
    """AUTH beside STARTTLS is an invitation to say the password in clear."""
    capability = b"* CAPABILITY IMAP4rev1 AUTH=PLAIN STARTTLS\r\nTAG OK done\r\n"
    with Trap(b"* OK ready\r\n", capability, b"TAG NO not now\r\n") as imap, pytest.raises(MailboxRefused):
        _reads(imap.port, Security.STARTTLS, authority, tmp_path)
    with (
        Trap(b"220 ready\r\n", SMTP_OFFER, b"454 not now\r\n") as smtp,
        pytest.raises(CourierUnavailable),
    ):
        _delivers(smtp.port, "starttls", authority)

    for trap in (imap, smtp):
        assert b"STARTTLS" in trap.heard
        assert b"AUTH" not in trap.heard.upper().replace(b"CAPABILITY", b"")
        assert b"LOGIN" not in trap.heard.upper()


def test_a_server_that_claims_we_are_logged_in_already_is_not_believed(
    authority: Authority, tmp_path: Path
) -> None:
    """PREAUTH would let somebody between skip STARTTLS and hand us mail of their own (RFC 9051, 11)."""
    capability = b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"
    with (
        Trap(b"* PREAUTH welcome\r\n", capability, b"TAG BAD not here\r\n") as imap,
        pytest.raises(MailboxUnavailable),
    ):
        _reads(imap.port, Security.STARTTLS, authority, tmp_path)

    assert b"EXAMINE" not in imap.heard


def test_what_is_slipped_in_before_tls_is_not_taken_for_an_answer_within(
    authority: Authority, tmp_path: Path
) -> None:
    """Words that stand in clear behind the consent to STARTTLS are thrown away (CVE-2011-0411)."""
    consent = b"220 go on\r\n250-mail.example.org\r\n250 SIZE 1\r\n235 2.7.0 logged in\r\n"
    with (
        Trap(b"220 ready\r\n", SMTP_OFFER, consent) as smtp,
        pytest.raises(DeliveryFailed),
    ):
        _delivers(smtp.port, "starttls", authority)
    capability = b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done\r\n"
    slipped = b"TAG OK go on\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n"
    with Trap(b"* OK ready\r\n", capability, slipped) as imap, pytest.raises(MailboxUnavailable):
        _reads(imap.port, Security.STARTTLS, authority, tmp_path)

    assert SECRET.encode() not in smtp.heard + imap.heard


def test_a_password_that_the_server_repeats_is_taken_out_of_its_words(
    authority: Authority, tmp_path: Path
) -> None:
    """What the server says goes into the log, the register and an alert."""
    tls = authority.server_context()
    offer = b"250-mail.example.org\r\n250 AUTH PLAIN\r\n"
    refusal = f"535 no: {SECRET} is wrong\r\n".encode()
    with (
        Trap(b"220 ready\r\n", offer, refusal, b"221 bye\r\n", tls=tls) as smtp,
        pytest.raises(CourierRefused) as letters,
    ):
        _delivers(smtp.port, "tls", authority)
    capability = b"* CAPABILITY IMAP4rev1\r\nTAG OK done\r\n"
    refusal = f"TAG NO {SECRET} is wrong\r\n".encode()
    with (
        Trap(b"* OK ready\r\n", capability, refusal, tls=tls) as imap,
        pytest.raises(MailboxRefused) as mails,
    ):
        _reads(imap.port, Security.TLS, authority, tmp_path)

    assert SECRET.encode() in imap.heard
    for told in (str(letters.value), str(mails.value)):
        assert "is wrong" in told
        assert SECRET not in told


def test_hiding_knows_the_password_in_every_dress() -> None:
    """Plain, in base64, and as one word with the user's name; in text and in octets."""
    fault = OSError("AHNhbQBwdw== and pw", b"pw")

    hide(fault, "sam", "pw")

    assert ("*** and ***", b"***") == fault.args
