"""``mailbot check``: everything that must work, tried for real."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import gettempdir

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.errors import MailbotError
from mailbot.settings import MailboxSettings, Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried."""

    what: str
    where: str
    ok: bool
    words: str  # what was found, or what is wrong and what to do


def check(config: Config = CONFIG, as_json: AsJson = False) -> None:
    """Try the configuration, every letter, the store, and every mailbox and mail server for real.

    Nothing is sent and nothing is changed. Exit code 1 if anything fails, 2 if the configuration is wrong.

    Example: `mailbot check --config /etc/mailbot`
    """
    settings = configuration.load(config)
    findings = list(_findings(settings))
    if as_json:
        for finding in findings:
            output.line(
                {"what": finding.what, "where": finding.where, "ok": finding.ok, "words": finding.words}
            )
    else:
        rows = [(one.what, one.where, "ok" if one.ok else "FAILS", one.words) for one in findings]
        output.table("What was tried", ("what", "where", "", "found"), rows)
        for warning in settings.warnings(wiring.SystemClock().now().date()):
            output.say(f"Note. {warning}", style="yellow")
    if not all(finding.ok for finding in findings):
        raise typer.Exit(output.ATTENTION)


def _findings(settings: Settings) -> Iterator[Finding]:
    yield Finding(
        "configuration", str(settings.folder), ok=True, words=f"{len(settings.mailboxes)} mailboxes"
    )
    yield _tried("secret key", str(settings.daemon.secret_key_file), partial(_key, settings))
    yield _tried("store", settings.store_shown, partial(_store, settings))
    for organisation, _ in settings.offices:
        yield _tried("letters of", organisation, partial(_letters, settings, organisation))
    for box in settings.mailboxes:
        place = f"{box.imap.host}:{box.imap.port}" if box.imap else str(box.maildir)
        yield _tried(f"mailbox {box.address}", place, partial(_mailbox, settings, box))
        place = f"{box.smtp.host}:{box.smtp.port}" if box.smtp else "its .Sent"
        yield _tried(f"letters from {box.address}", place, partial(_courier, settings, box))


def _tried(what: str, where: str, deed: Callable[[], str]) -> Finding:
    try:
        return Finding(what, where, ok=True, words=deed())
    except MailbotError as error:
        return Finding(what, where, ok=False, words=str(error))


def _key(settings: Settings) -> str:
    settings.secret_key()
    return "long enough, and not open to others"


def _store(settings: Settings) -> str:
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        return f"{sum(1 for _ in work.cases.all())} records"


def _letters(settings: Settings, organisation: str) -> str:
    return f"{wiring.write_samples(settings, organisation)} letters can be written"


def _mailbox(settings: Settings, box: MailboxSettings) -> str:
    with closing(wiring.open_mailbox(settings, box, Path(gettempdir()))) as mailbox:
        return f"{len(mailbox.pending(None).stubs)} mails in the inbox"


def _courier(settings: Settings, box: MailboxSettings) -> str:
    with closing(wiring.open_courier(settings, box)) as courier:
        return courier.greet()
