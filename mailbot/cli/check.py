"""``mailbot check``: everything that must work, tried for real."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path
from tempfile import gettempdir
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, self_letters
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.calendar import in_words
from mailbot.domain.errors import MailbotError, Problem, UserError
from mailbot.settings import MailboxSettings, Settings


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing tried."""

    what: str
    where: str
    ok: bool
    words: str  # what was found, or what is wrong and what to do
    wrong: bool = False  # a mistake in the configuration, nothing that a server could help


def check(
    addresses: Annotated[
        list[str] | None,
        typer.Argument(metavar="ADDRESS", help="With --letter: the mailboxes to try; by default all."),
    ] = None,
    letter: Annotated[
        bool, typer.Option("--letter", help="Also send each mailbox a letter from itself, and wait for it.")
    ] = False,
    config: Config = CONFIG,
    as_json: AsJson = False,
) -> None:
    """Try the configuration, every letter, the store, and every mailbox and mail server for real.

    Nothing is sent, unless `--letter` asks for it: then each mailbox gets a letter from itself, which shows
    that letters leave, how long they take, and what your servers write on them. Exit code 1 if a server or a
    letter fails, 2 if the configuration is wrong; every mistake is named with what to write instead.

    Example: `mailbot check --config /etc/mailbot`

    Example: `mailbot check --letter education@ihm.org.uk`
    """
    settings = configuration.load(config)
    if addresses and not letter:
        raise UserError(Problem("check", "names a mailbox;", "write --letter before it, or leave it out"))
    boxes = self_letters.asked_for(settings, addresses or ()) if letter else ()
    # What is wrong with a letter that all organisations share is told once.
    findings = list(dict.fromkeys(_shown_while_tried(settings, boxes)))
    if as_json:
        for finding in findings:
            output.line(
                {"what": finding.what, "where": finding.where, "ok": finding.ok, "words": finding.words}
            )
    else:
        rows = [("ok" if one.ok else "FAILS", f"{one.what}\n{one.where}", one.words) for one in findings]
        output.table("What was tried", ("", "what", "found"), rows)
        today = wiring.SystemClock().now().date()
        letters = (*wiring.letter_remarks(settings), *wiring.overtaken(settings))
        for warning in (*settings.warnings(today), *letters):
            output.say(f"Note. {warning}", style="yellow")
    if any(finding.wrong for finding in findings):
        raise typer.Exit(output.WRONG_USAGE)
    if not all(finding.ok for finding in findings):
        raise typer.Exit(output.ATTENTION)


def _shown_while_tried(settings: Settings, boxes: Sequence[MailboxSettings]) -> Iterator[Finding]:
    """A server that does not answer takes its time: say what is waited for.  `boxes`: to be written to."""
    with output.progress() as shown:
        task = shown.add_task("Trying", total=None)

        def told(words: str) -> None:
            shown.update(task, description=words)

        for finding in chain(_findings(settings), _self_letters(settings, boxes, told)):
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
    yield from _to_come(settings)
    yield from _second_route(settings)
    with closing(wiring.Logins(settings, wiring.SystemClock())) as logins:
        yield from _mailboxes(settings, logins)


def _mailboxes(settings: Settings, logins: wiring.Logins) -> Iterator[Finding]:
    for box in settings.mailboxes:
        place = f"{box.imap.host}:{box.imap.port}" if box.imap else str(box.maildir)
        yield from _password(settings, box)
        if box.oauth is not None:
            yield _tried(f"tokens for {box.address}", box.oauth.token_url, partial(_token, box, logins))
        yield _tried(f"mailbox {box.address}", place, partial(_mailbox, settings, box, logins))
        place = f"{box.smtp.host}:{box.smtp.port}" if box.smtp else "its .Sent"
        yield _tried(f"letters from {box.address}", place, partial(_courier, settings, box, logins))


def _second_route(settings: Settings) -> Iterator[Finding]:
    """How people hear of it when no letter can leave; the command is not run, it would page somebody."""
    alerts = settings.alerts
    if alerts.smtp is not None:
        deed = partial(_greeted, settings)
        yield _tried("alerts by mail", f"{alerts.smtp.host}:{alerts.smtp.port}", deed)
    if alerts.command:
        yield _tried("alerts by command", alerts.command[0], partial(_runnable, alerts.command[0]))


def _greeted(settings: Settings) -> str:
    settings.alerts.password()
    courier = wiring.second_courier(settings.alerts)
    assert courier is not None, "it is asked for where there is a server"
    with closing(courier) as opened:
        return opened.greet()


def _runnable(program: str) -> str:
    found = shutil.which(program)
    if found is None:
        problem = Problem("alerts.command", "there is no such program;", "write its whole path")
        raise UserError(problem)
    return f"{found}, not run now"


def _self_letters(
    settings: Settings, boxes: Sequence[MailboxSettings], told: Callable[[str], None]
) -> Iterator[Finding]:
    for box in boxes:
        deed = partial(self_letters.send, settings, box, told)
        yield _tried(f"letter of {box.address}", "to itself", deed)


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


def _to_come(settings: Settings) -> Iterator[Finding]:
    """Procedures and staff lists whose day has not come: their letters are written today already."""
    today = wiring.SystemClock().now().date()
    for edition in settings.editions:
        if edition.since > today:
            name = edition.organisation
            then = f"{name} from {in_words(edition.since)} on"
            yield Finding("procedure of", then, ok=True, words=edition.office.procedure.version)
            for finding in _letters(replace(settings, offices=((name, edition.office),)), name):
                yield replace(finding, where=then) if finding.where == name else finding


def _clauses(settings: Settings, organisation: str) -> str:
    clauses = configuration.clauses_of(settings, organisation)
    return "not written down" if clauses is None else f"{len(clauses)} clauses are answered"


def _token(box: MailboxSettings, logins: wiring.Logins) -> str:
    """The provider is asked in any case: what is kept may still be good although nobody gives another."""
    logins.keeper(box).renew()
    return "a token was given"


def _mailbox(settings: Settings, box: MailboxSettings, logins: wiring.Logins) -> str:
    with closing(wiring.open_mailbox(settings, box, Path(gettempdir()), logins)) as mailbox:
        return f"{len(mailbox.pending(None).stubs)} mails in the inbox"


def _courier(settings: Settings, box: MailboxSettings, logins: wiring.Logins) -> str:
    with closing(wiring.open_courier(settings, box, logins)) as courier:
        return courier.greet()
