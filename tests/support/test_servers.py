"""The servers that other tests lean on do what those tests believe."""

import smtplib
import ssl
from collections.abc import Callable

import pytest

from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer, Security
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.postfix import Postfix
from tests.support.smtp_sink import SmtpSink

MAIL = b"From: pat@example.org\r\nTo: sam@ihm.org.uk\r\nSubject: hello\r\n\r\nbody\r\n"


def send(port: int, sender: str = "pat@example.org", to: str = "sam@ihm.org.uk") -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as link:
        link.sendmail(sender, [to], MAIL)


def test_postfix_delivers_and_bounces_into_dovecot(
    postfix: Postfix, dovecot: Dovecot, user: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Delivery and the report about a failed one, both by real servers."""
    account = ImapServer("127.0.0.1", dovecot.imap, Security.CLEAR, user, PASSWORD)
    mailbox = ImapMailbox(user, account, tmp_path_factory.mktemp("spool"))
    mailbox.pending(None)
    send(postfix.smtp, sender=user, to="unknown@ihm.org.uk")
    send(postfix.smtp, to=user)
    while len(mailbox.pending(None).stubs) < 2:
        assert mailbox.wait(20)
    mailbox.close()

    contents = b"\n".join(mail.content for mail in dovecot.contents(user))

    assert b"Return-Path: <>" in contents
    assert b"report-type=delivery-status" in contents
    assert b"Return-Path: <pat@example.org>" in contents


def test_postfix_takes_logins_through_tls(postfix: Postfix, dovecot: Dovecot, user: str) -> None:
    context = dovecot.authority.client_context()
    with smtplib.SMTP("localhost", postfix.smtp, timeout=20) as link:
        link.starttls(context=context)
        assert link.login(user, PASSWORD)[0] == 235
    with smtplib.SMTP_SSL("localhost", postfix.smtps, timeout=20, context=context) as link:
        assert link.login(user, PASSWORD)[0] == 235


def test_dovecot_refuses_unknown_users(dovecot: Dovecot) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        dovecot.deliver(MAIL, "unknown@ihm.org.uk")


def test_the_sink_keeps_what_it_accepts_and_misbehaves_on_request(sink: SmtpSink) -> None:
    send(sink.port)
    assert sink.mails[0].content == MAIL
    assert sink.mails[0].message["Subject"] == "hello"
    assert sink.to("sam@ihm.org.uk") == sink.mails

    sink.behaviour.temporary_every = 2
    with pytest.raises(smtplib.SMTPDataError):
        send(sink.port)
    sink.clear()
    sink.behaviour.refused = {"sam@ihm.org.uk"}
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        send(sink.port)
    sink.clear()
    sink.behaviour.drop_after_data = 1
    with pytest.raises(smtplib.SMTPServerDisconnected):
        send(sink.port)
    assert len(sink.mails) == 1
    sink.refuse_connections()
    with pytest.raises(ConnectionRefusedError):
        send(sink.port)
    sink.listen()
    send(sink.port)
    assert len(sink.mails) == 2


@pytest.mark.parametrize("implicit", [True, False])
def test_the_sink_speaks_tls(make_sink: Callable[..., SmtpSink], dovecot: Dovecot, implicit: bool) -> None:
    sink = make_sink(dovecot.authority.server_context(), implicit_tls=implicit, auth_required=not implicit)
    context: ssl.SSLContext = dovecot.authority.client_context()
    kind = smtplib.SMTP_SSL("localhost", sink.port, context=context) if implicit else None
    with kind or smtplib.SMTP("localhost", sink.port) as link:
        if not implicit:
            with pytest.raises(smtplib.SMTPSenderRefused):
                link.sendmail("pat@example.org", ["sam@ihm.org.uk"], MAIL)
            link.starttls(context=context)
        with pytest.raises(smtplib.SMTPAuthenticationError):
            link.login("education@ihm.org.uk", "wrong")
        link.login("education@ihm.org.uk", "correct-horse")
        link.sendmail("pat@example.org", ["sam@ihm.org.uk"], MAIL)
    assert sink.mails[0].login == "education@ihm.org.uk"
