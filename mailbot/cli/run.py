"""``mailbot run``: the daemon, or one pass."""

import sys
from contextlib import closing
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output
from mailbot.cli.options import CONFIG, AsJson, Config, instant
from mailbot.daemon import Daemon, Pass, foresee, run_once
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

    `mailbot run` is the daemon; SIGTERM ends it after the mail in hand.
    `mailbot run --once --from 2026-11-01` makes one pass, with the mail of November.
    """
    settings = configuration.load(config)
    clock = _clock(settings, at)
    taken_from = instant(since, "--from") if since else clock.now()
    wiring.log_to_stderr(as_json or not sys.stderr.isatty())
    if since and once and sys.stdin.isatty() and not yes and not _agreed(settings, clock, taken_from):
        raise typer.Exit(output.ATTENTION)
    with closing(wiring.House(settings, clock, taken_from)) as house:
        if not once:
            Daemon(house.works).run()
            return
        done = run_once(house.works)
    _report(done, as_json)
    if done.undelivered or done.held or done.unread:
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


def _agreed(settings: configuration.Settings, clock: Clock, taken_from: datetime) -> bool:
    """Say what would go out, tried in a throwaway store, and ask (R35)."""
    with closing(wiring.House(settings, clock, taken_from, wiring.Trial(throwaway=True))) as house:
        cases, letters = foresee(house.works)
    since = f"{taken_from.astimezone(UTC):%d %B %Y}"
    output.say(f"Mail since {since} would open {cases} cases and send {letters} letters.")
    return typer.confirm("Go on?", default=False)


def _report(done: Pass, as_json: bool) -> None:
    if as_json:
        intakes = {
            address: {str(k): v for k, v in intake.outcomes.items()} for address, intake in done.intakes
        }
        output.line(
            {**asdict(done.letters), "mailboxes": intakes, "unread": dict(done.unread), "held": done.held}
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
    output.say(f"{letters.sent} letters sent, {done.undelivered} not delivered yet.")
