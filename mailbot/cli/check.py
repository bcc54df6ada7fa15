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
from mailbot.domain.errors import MailbotError, UserError
from mailbot.settings import MailboxSettings, Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried."""

    what: str
    where: str
    ok: bool
    words: str  # what was found, or what is wrong and what to do
    wrong: bool = False  # a mistake in the configuration, nothing that a server could help


def check(config: Config = CONFIG, as_json: AsJson = False) -> None:
    """Try the configuration, every letter, the store, and every mailbox and mail server for real.

    Nothing is sent. Exit code 1 if a server or a letter fails, 2 if the configuration is wrong; every mistake
    is named with what to write instead.

    Example: `mailbot check --config /etc/mailbot`
    """
    settings = configuration.load(config)
    # What is wrong with a letter that all organisations share is told once.
    findings = list(dict.fromkeys(_shown_while_tried(settings)))
    if as_json:
        for finding in findings:
            output.line(
                {"what": finding.what, "where": finding.where, "ok": finding.ok, "words": finding.words}
            )
    else:
        rows = [("ok" if one.ok else "FAILS", f"{one.what}\n{one.where}", one.words) for one in findings]
        output.table("What was tried", ("", "what", "found"), rows)
        today = wiring.SystemClock().now().date()
        for warning in (*settings.warnings(today), *wiring.letter_remarks(settings)):
            output.say(f"Note. {warning}", style="yellow")
    if any(finding.wrong for finding in findings):
        raise typer.Exit(output.WRONG_USAGE)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(output.ATTENTION)


def _shown_while_tried(settings: Settings) -> Iterator[Finding]:
    """A server that does not answer takes its time: say what is waited for."""
    with output.progress() as shown:
        task = shown.add_task("Trying", total=None)
        for finding in _findings(settings):
            yield finding
            shown.update(task, advance=1, description=f"Tried {finding.what}")


def _findings(settings: Settings) -> Iterator[Finding]:
    yield Finding(
        "configuration", str(settings.folder), ok=True, words=f"{len(settings.mailboxes)} mailboxes"
    )
    yield _tried("secret key", str(settings.daemon.secret_key_file), partial(_key, settings))
    yield _tried("store", settings.store_shown, partial(_store, settings))
    for organisation, _ in settings.offices:
        yield from _letters(settings, organisation)
        yield _tried("clauses of", organisation, partial(_clauses, settings, organisation))
    for box in settings.mailboxes:
        place = f"{box.imap.host}:{box.imap.port}" if box.imap else str(box.maildir)
        yield from _password(settings, box)
        yield _tried(f"mailbox {box.address}", place, partial(_mailbox, settings, box))
        place = f"{box.smtp.host}:{box.smtp.port}" if box.smtp else "its .Sent"
        yield _tried(f"letters from {box.address}", place, partial(_courier, settings, box))


def _tried(what: str, where: str, deed: Callable[[], str]) -> Finding:
    try:
        return Finding(what, where, ok=True, words=deed())
    except UserError as error:
        told = "; ".join(f"{problem.what} {problem.remedy}" for problem in error.problems)
        return Finding(what, where, ok=False, words=told, wrong=True)
    except MailbotError as error:
        return Finding(what, where, ok=False, words=str(error))


def _password(settings: Settings, box: MailboxSettings) -> Iterator[Finding]:
    """Only a mistake is worth a row: that there is a password says little before the server has seen it."""
    source = str(box.password_file or box.password_env)
    found = _tried(f"password of {box.address}", source, lambda: settings.password(box))
    if not found.ok:
        yield found


def _key(settings: Settings) -> str:
    settings.secret_key()
    return "long enough, and not open to others"


def _store(settings: Settings) -> str:
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        return f"{sum(1 for _ in work.cases.all())} records"


def _letters(settings: Settings, organisation: str) -> Iterator[Finding]:
    """One row for all letters, and one for each thing that is wrong with one."""
    tried = wiring.try_letters(settings, organisation)
    wrong = len(tried.problems)
    words = f"{tried.letters} letters can be written, and read well"
    if wrong:
        words = f"{wrong} {'things are' if wrong > 1 else 'thing is'} wrong with its templates, told below"
    yield Finding("letters of", organisation, ok=not wrong, words=words)
    for problem in tried.problems:
        yield Finding("template", problem.where, ok=False, words=f"{problem.what} {problem.remedy}")


def _clauses(settings: Settings, organisation: str) -> str:
    clauses = configuration.clauses_of(settings, organisation)
    return "not written down" if clauses is None else f"{len(clauses)} clauses are answered"


def _mailbox(settings: Settings, box: MailboxSettings) -> str:
    with closing(wiring.open_mailbox(settings, box, Path(gettempdir()))) as mailbox:
        return f"{len(mailbox.pending(None).stubs)} mails in the inbox"


def _courier(settings: Settings, box: MailboxSettings) -> str:
    with closing(wiring.open_courier(settings, box)) as courier:
        return courier.greet()
