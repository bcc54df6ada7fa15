"""``mailbot run``: the daemon, or one pass."""

import sys
from contextlib import closing
from dataclasses import asdict, replace
from datetime import datetime
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, AsJson, Config, instant
from mailbot.daemon import Daemon, Pass, foresee, run_once
from mailbot.desk.intake import FOLDER
from mailbot.domain.errors import Problem, UserError
from mailbot.ports import Clock


def run(
    config: Config = CONFIG,
    once: Annotated[bool, typer.Option("--once", help="One pass over everything, then exit.")] = False,
    since: Annotated[
        str,
        typer.Option(
            "--from",
            metavar="DATE",
            help="Take mail received on or after DATE from mailboxes seen for the first time.",
        ),
    ] = "",
    at: Annotated[
        str, typer.Option("--at", metavar="INSTANT", help="Set the clock (trials on local mailboxes only).")
    ] = "",
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask before letters go out with --from.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read the mailboxes, log cases, send letters: until told to stop, or once.

    A mailbox seen for the first time is taken from now on, unless `--from` says how far back. SIGTERM ends
    the daemon after the mail in hand. Exit code 1 after `--once` if anything is held, undelivered or unread.

    Example: `mailbot run --config /etc/mailbot` &nbsp; the daemon

    Example: `mailbot run --once --from 2026-11-01` &nbsp; one pass, with the mail since 1 November
    """
    settings = configuration.load(config)
    clock = _clock(settings, at)
    taken_from = _first_midnight(settings, since) if since else clock.now()
    if since and sys.stdin.isatty() and not yes and not _agreed(settings, clock, taken_from):
        raise typer.Exit(output.ATTENTION)
    wiring.log_to_stderr(as_json or not sys.stderr.isatty())
    with closing(wiring.House(settings, clock, taken_from)) as house:
        if not once:
            Daemon(house.works).run()
            return
        done = run_once(house.works)
    _report(done, as_json)
    if done.undelivered or done.held or done.left or done.unread:
        raise typer.Exit(output.ATTENTION)


def _clock(settings: configuration.Settings, at: str) -> Clock:
    if not at:
        return wiring.SystemClock()
    remote = [box.address for box in settings.mailboxes if not wiring.is_local(box)]
    if remote:
        raise UserError(
            Problem(
                "--at",
                f"the clock can be set for local mailboxes only, and {', '.join(remote)} is not;",
                "leave out --at",
            )
        )
    return wiring.SetClock(instant(at, "--at"))


def _first_midnight(settings: configuration.Settings, since: str) -> datetime:
    """A date begins at the organisation's midnight; with several zones, at the first of them."""
    return min(instant(since, "--from", office.procedure.zone) for _, office in settings.offices)


def _agreed(settings: configuration.Settings, clock: Clock, taken_from: datetime) -> bool:
    """Say what would go out, tried in a throwaway store, and ask (R35)."""
    fresh = _seen_for_the_first_time(settings)
    if not fresh:
        output.say("Every mailbox was taken on before, so --from changes nothing.")
        return True
    wiring.quiet()
    trial = wiring.Trial(throwaway=True, log=wiring.QuietLog())
    with (
        closing(wiring.House(settings, clock, taken_from, trial)) as house,
        output.progress() as shown,
    ):
        shown.add_task(f"Looking at {', '.join(fresh)}", total=None)
        mailboxes = [mailbox for mailbox in house.works.mailboxes if mailbox.address in fresh]
        cases, letters = foresee(replace(house.works, mailboxes=mailboxes))
    since = output.day_and_time(taken_from, settings.offices[0][1].procedure.zone)
    output.say(
        f"Mail in {', '.join(fresh)} since {since} would open "
        f"{words.many(cases, 'case')} and send {words.many(letters, 'letter')}, those to staff included."
    )
    return typer.confirm("Go on?", default=False)


def _seen_for_the_first_time(settings: configuration.Settings) -> tuple[str, ...]:
    with closing(wiring.open_register(settings)) as store, store.view() as work:
        return tuple(
            box.address for box in settings.mailboxes if work.ledger.waterline(box.address, FOLDER) is None
        )


def _report(done: Pass, as_json: bool) -> None:
    if as_json:
        intakes = {
            address: {str(k): v for k, v in intake.outcomes.items()} for address, intake in done.intakes
        }
        output.line(
            {
                "mailboxes": intakes,
                "unread": dict(done.unread),
                "held": done.held,
                "left": done.left,
                "undelivered": done.undelivered,
                "letters": asdict(done.letters),
            }
        )
        return
    rows = [
        (
            address,
            str(intake.admitted),
            ", ".join(f"{count} {outcome}" for outcome, count in intake.outcomes.items()),
        )
        for address, intake in done.intakes
    ]
    rows += [(address, "-", f"could not be read: {why}") for address, why in done.unread]
    output.table("Mail", ("mailbox", "mails", "what became of them"), rows)
    letters = done.letters
    output.say(f"{words.many(letters.sent, 'letter')} sent, {done.undelivered} not delivered.")
    if done.undelivered or done.held or done.left or done.unread:
        output.say(_attention(done), style="yellow")


def _attention(done: Pass) -> str:
    """Why the exit code is 1."""
    why = [
        f"{words.many(done.held, 'mail')} held" if done.held else "",
        f"{words.many(done.left, 'mail')} to be tried again" if done.left else "",
        f"{words.many(done.undelivered, 'letter')} not gone out" if done.undelivered else "",
        f"{words.many(len(done.unread), 'mailbox', 'mailboxes')} not read" if done.unread else "",
    ]
    return f"A person should look: {', '.join(filter(None, why))}. `mailbot check` says what fails."
