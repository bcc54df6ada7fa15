"""Mailboxes, couriers and the store, each made as the settings say."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from mailbot import shipped
from mailbot.adapters import store
from mailbot.adapters.clocks import SystemClock
from mailbot.adapters.imap import ImapMailbox
from mailbot.adapters.imap_server import ImapServer
from mailbot.adapters.imap_server import Security as ImapSecurity
from mailbot.adapters.maildir import MaildirMailbox
from mailbot.adapters.mime import MailReader
from mailbot.adapters.sent_maildir import SentMaildir
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.desk.self_letter import SelfLetter
from mailbot.domain.errors import UserError
from mailbot.ports import Courier, Mailbox, Store, TokenKeeper
from mailbot.settings import MailboxSettings, Security, Server, Settings
from mailbot.wiring.logins import Logins

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# Providers that put a copy of whatever passes their SMTP server into Sent themselves (R10).
FILES_SENT = (".gmail.com", ".googlemail.com", ".office365.com", ".outlook.com")
SPOOL_KEPT = 24 * 60 * 60  # seconds; older spool files are what a crash left


def open_register(settings: Settings) -> Store:
    """The store alone, for the verbs that only look."""
    return store.open_store(made(settings.store_url))


def migrate(settings: Settings) -> tuple[str, str]:
    """Bring the store to the newest schema; returns the versions before and after."""
    before, after = store.migrate(made(settings.store_url))
    return before or "", after or ""


def open_mailbox(settings: Settings, box: MailboxSettings, spool: Path, logins: Logins) -> Mailbox:
    """`logins`: who keeps the tokens, shared by all that log in."""
    if box.maildir is not None:
        return MaildirMailbox(box.address, box.maildir, spool)
    return ImapMailbox(box.address, _imap_server(settings, box, logins), spool)


def _imap_server(settings: Settings, box: MailboxSettings, logins: Logins) -> ImapServer:
    assert box.imap is not None, "the settings demand one or the other"
    return ImapServer(
        host=box.imap.host,
        port=box.imap.port,
        security=_IMAP_SECURITY[box.imap.security],
        user=box.username,
        password=_password(settings, box),
        ca_file=box.ca_file,
        sent=box.sent,
        poll_seconds=settings.daemon.poll_seconds,
        tokens=_tokens(box, logins),
    )


def open_junk(settings: Settings, box: MailboxSettings, spool: Path, logins: Logins) -> Mailbox | None:
    """The folder for junk as a mailbox of its own; None where none is named."""
    if not box.junk:
        return None
    if box.maildir is not None:
        return MaildirMailbox(box.address, box.maildir / f".{box.junk}", spool)
    return ImapMailbox(box.address, _imap_server(settings, box, logins), spool, box.junk)


def open_courier(settings: Settings, box: MailboxSettings, logins: Logins) -> Courier:
    """`logins`: as for `open_mailbox`."""
    if box.maildir is not None:
        return SentMaildir(box.maildir)
    assert box.smtp is not None, "the settings demand it beside imap"
    server = SmtpServer(
        host=box.smtp.host,
        port=box.smtp.port,
        security=box.smtp.security.value,
        username=box.username,
        password=_password(settings, box) if box.username else None,
        ca_file=box.ca_file,
        tokens=_tokens(box, logins),
    )
    return SmtpCourier(server)


def _tokens(box: MailboxSettings, logins: Logins) -> TokenKeeper | None:
    """None where the mailbox has a password."""
    return logins.keeper(box) if box.oauth is not None else None


def self_letter(
    settings: Settings, box: MailboxSettings, mailbox: Mailbox, courier: Courier
) -> SelfLetter:
    """What tries the whole way of a mail, once."""
    key = settings.secret_key()
    return SelfLetter(mailbox, courier, MailReader(), SystemClock(), key, box.organisation)


def is_local(box: MailboxSettings) -> bool:
    """A Maildir, or servers on this machine: the clock may be set (R35)."""
    servers: tuple[Server | None, ...] = (box.imap, box.smtp)
    return box.maildir is not None or all(server and server.host in LOOPBACK for server in servers)


_IMAP_SECURITY = {
    Security.TLS: ImapSecurity.TLS,
    Security.STARTTLS: ImapSecurity.STARTTLS,
    Security.PLAIN: ImapSecurity.CLEAR,
}


def _password(settings: Settings, box: MailboxSettings) -> Callable[[], str]:
    """Asked at each login, so that a changed password is picked up."""

    def read() -> str:
        try:
            return settings.password(box)
        except UserError as error:
            raise OSError(str(error)) from error

    return read


def files_sent_itself(box: MailboxSettings) -> bool:
    """Whether copies in Sent are somebody else's work (R10); a Maildir's Sent is the delivery itself."""
    if box.maildir is not None or box.sent_copy == "server":
        return True
    return box.sent_copy == "auto" and box.smtp is not None and box.smtp.host.endswith(FILES_SENT)


def templates(settings: Settings) -> Sequence[Path]:
    own = settings.daemon.templates
    return (own, shipped.templates()) if own else (shipped.templates(),)


def made(url: str) -> str:
    """The folder of a SQLite file is made when it is not there."""
    prefix = "sqlite:///"
    if url.startswith(prefix):
        Path(url.removeprefix(prefix)).parent.mkdir(parents=True, exist_ok=True)
    return url


def clear_spool(spool: Path) -> None:
    """Remove what a crash left of large mails; the mails themselves lie in their mailbox still."""
    for file in spool.glob("*") if spool.is_dir() else ():
        if time.time() - file.stat().st_mtime > SPOOL_KEPT:
            file.unlink(missing_ok=True)
