"""`mailbot check --letter`: a letter from a mailbox to itself, over Postfix and Dovecot."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mailbot import wiring
from mailbot.adapters.mime import MailReader
from mailbot.cli import self_letters
from mailbot.desk.self_letter import Arrived, SelfLetter
from mailbot.domain.errors import MailboxUnavailable, UserError
from mailbot.domain.letter import OutboxLetter
from tests.support import letters
from tests.support.daemon import daemon
from tests.support.dovecot import Dovecot
from tests.support.establishment import KEY, Box, Establishment, imap_box
from tests.support.postfix import AUTHSERV_ID, Postfix
from tests.support.smtp_sink import SmtpSink
from tests.support.story import EDUCATION

_BOX = """\
[[mailbox]]
address = "{address}"
organisation = "ihm"
imap = "imap+starttls://localhost:{imap}"
smtp = "smtp+starttls://localhost:{smtp}"
username = "{address}"
password_file = "password"
ca_file = "{ca_file}"
{extra}
"""
Make = Callable[[str], Establishment]


@pytest.fixture
def make(tmp_path: Path, dovecot: Dovecot, postfix: Postfix, user: str) -> Make:
    """One mailbox, reached as a provider's would be; `extra`: further TOML lines of it."""

    def made(extra: str) -> Establishment:
        box = _BOX.format(
            address=user, imap=dovecot.imap, smtp=postfix.smtp, ca_file=dovecot.ca_file, extra=extra
        )
        return Establishment(tmp_path, [], extra=box)

    return made


def tried(body: Establishment, told: Callable[[str], None] = lambda _: None) -> str:
    settings = body.settings()
    return self_letters.send(settings, settings.mailboxes[0], told)


def test_it_comes_back_and_tells_what_the_servers_write(make: Make, dovecot: Dovecot, user: str) -> None:
    """Whoever installs mailbot learns what to write as authserv_ids from their own server."""
    waited: list[str] = []

    said = tried(make(""), waited.append)

    assert "it came back after" in said
    assert f'authserv_ids = ["{AUTHSERV_ID}"]' in said
    assert 'write mx = ["mail.example.org"]' in said
    assert "Message-ID" not in said, "it came as it was sent"
    assert "Sent" not in said, "no copy came by itself, and mailbot is set to append them"
    assert waited
    (stored,) = dovecot.contents(user)
    assert b"Auto-Submitted: auto-generated" in stored.content
    assert b"nothing follows from it" in stored.content


def test_what_is_configured_already_is_not_asked_for(make: Make) -> None:
    """A second run, after the advice was taken, has none."""
    said = tried(make(f'authserv_ids = ["{AUTHSERV_ID}"]\nmx = ["mail.example.org"]\nsent_copy = "server"'))

    assert "authserv_ids" not in said
    assert "mx" not in said
    assert 'no copy came to Sent by itself: write sent_copy = "append"' in said


def test_a_daemon_that_reads_meanwhile_takes_it_for_history(make: Make, user: str) -> None:
    """It is no mail of a person, in a mailbox for complaints alone too."""
    body = make("dedicated = true")
    body.settings()
    with daemon(body.folder) as running:
        running.sees("mailbox_taken_on", mailbox=user)
        said = tried(body)
        running.sees("admitted", outcome="history", reason="SELF_LETTER")
        assert 0 == running.stop()

    assert "it came back" in said
    assert {"history": 1} == body.outcomes()
    assert [] == body.cases(everything=True)
    assert [] == body.letters()


class Relay:
    """A courier whose relay writes a Message-ID of its own, and whose provider files the copy in Sent."""

    def __init__(self, dovecot: Dovecot, *, loses: bool = False, files: bool = False) -> None:
        self._dovecot = dovecot
        self._loses, self._files = loses, files

    def deliver(self, letter: OutboxLetter) -> str:
        changed = letter.content.replace(letter.message_id.encode(), b"<of-the-relay@relay.example>")
        assert changed != letter.content
        if not self._loses:
            self._dovecot.deliver(b"Subject: unrelated\r\n\r\nAnother mail.\r\n", letter.recipient)
            self._dovecot.deliver(changed, letter.recipient)
        if self._files:
            self._dovecot.put([changed], letter.recipient, "Sent")
        return "taken"

    def greet(self) -> str:
        return "hello"

    def close(self) -> None:
        """Nothing is open."""


def sent_by(relay: Relay, body: Establishment, most: float) -> Arrived | None:
    settings = body.settings()
    box = settings.mailboxes[0]
    logins = wiring.Logins(settings, wiring.SystemClock())
    with closing(wiring.open_mailbox(settings, box, body.folder, logins)) as mailbox:
        letter = SelfLetter(mailbox, relay, MailReader(), wiring.SystemClock(), KEY.encode(), "ihm")
        return letter.send_and_wait(most, lambda _: None)


def test_a_rewritten_message_id_and_a_copy_in_sent_are_seen(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """Relays rewrite ids, and some providers file copies: both change how mailbot must be set."""
    dovecot.put([letters.ordinary(1, user)], user)
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])

    arrived = sent_by(Relay(dovecot, files=True), body, 60)

    assert arrived is not None
    assert (False, True) == (arrived.same_id, arrived.copied)


def test_a_letter_that_never_comes_is_waited_for_no_longer_than_asked(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may lie in Junk: a person looks there."""
    body = Establishment(tmp_path, [imap_box(dovecot, sink, user)])
    assert sent_by(Relay(dovecot, loses=True), body, 0.05) is None

    monkeypatch.setattr(self_letters, "LONGEST_WAIT", 0.05)
    with pytest.raises(MailboxUnavailable, match="look into Junk"):
        tried(body)


def test_a_maildir_has_nothing_to_try_and_an_unknown_mailbox_is_told(tmp_path: Path) -> None:
    """Nobody waits two minutes for what cannot come."""
    body = Establishment(tmp_path, [Box(EDUCATION)])

    assert "a Maildir has no mail server" in tried(body)
    with pytest.raises(UserError, match=r"nobody@ihm\.org\.uk is not configured"):
        self_letters.asked_for(body.settings(), ["nobody@ihm.org.uk"])
