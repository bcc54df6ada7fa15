"""``mailbot run``: the daemon, or one pass."""

import sys
from contextlib import ExitStack, closing
from dataclasses import asdict, replace
from datetime import datetime
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.observe import observe
from mailbot.cli.options import CONFIG, AsJson, Config, instant
from mailbot.daemon import Daemon, Pass, foresee, run_once
from mailbot.desk.gate import NOT_RELIVED, PAUSED
from mailbot.desk.intake import FOLDER
from mailbot.desk.relived import Relived
from mailbot.domain.errors import Problem, UserError
from mailbot.ports import Clock


def run(
    config: Config = CONFIG,
    once: Annotated[bool, typer.Option("--once", help="One pass over everything, then exit.")] = False,
    observes: Annotated[
        bool, typer.Option("--observe", help="Only look and report day by day; change and send nothing.")
    ] = False,
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

    With `--observe`, for the first weeks beside your office, it reads the same mailboxes, decides as it
    would, and compares with what your Sent shows. No letter leaves, no mailbox and no record is changed: what
    it learns lies in `var/observe.sqlite3`, and a report of each day in `var/observe/`.

    Example: `mailbot run --config /etc/mailbot` &nbsp; the daemon

    Example: `mailbot run --once --from 2026-11-01` &nbsp; one pass, with the mail since 1 November

    Example: `mailbot run --observe --from 2026-11-01` &nbsp; look on, from the mail of 1 November
    """
    settings = configuration.load(config)
    clock = _clock(settings, at)
    taken_from = _first_midnight(settings, since) if since else clock.now()
    if observes:
        raise typer.Exit(observe(settings, clock, taken_from, once=once, as_json=as_json))
    if since and sys.stdin.isatty() and not yes and not _agreed(settings, clock, taken_from):
        raise typer.Exit(output.ATTENTION)
    wiring.log_to_stderr(as_json or not sys.stderr.isatty())
    if not once:
        _serve(settings, clock, taken_from)
        return
    with closing(wiring.House(settings, clock, taken_from)) as house:
        done = run_once(house.works)
    _report(done, as_json)
    if done.undelivered or done.held or done.left or done.unread:
        raise typer.Exit(output.ATTENTION)


def _serve(settings: configuration.Settings, clock: Clock, taken_from: datetime) -> None:
    """The daemon.  Under a service manager a store that is away is waited for; else somebody reads why."""
    service = wiring.Systemd()
    steady = wiring.SteadyClock(clock) if isinstance(clock, wiring.SystemClock) else clock
    build = wiring.patient_house if service.listens else wiring.House
    with ExitStack() as open_things:
        house = open_things.enter_context(closing(build(settings, steady, taken_from)))
        page = wiring.health_page(settings, house)
        if page is not None:
            open_things.enter_context(closing(page))
        Daemon(house.works, service).run()


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
                "taken_in_again": done.relived.mails if done.relived else 0,
                "found_in_sent": done.relived.letters if done.relived else 0,
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
    if done.relived:
        output.say(_relived(done.relived), style="bold")
    letters = done.letters
    output.say(f"{words.many(letters.sent, 'letter')} sent, {done.undelivered} not delivered.")
    if done.undelivered or done.held or done.left or done.unread:
        output.say(_attention(done), style="yellow")


def _relived(relived: Relived) -> str:
    unknown = len(relived.unexplained) + len(relived.lost) + len(relived.blind)
    told = f" {words.many(unknown, 'thing')} nobody can know: the alert lists them." if unknown else ""
    return (
        f"The register was put back. Taken in again: {words.many(relived.mails, 'mail')}; found in Sent, not "
        f"sent again: {words.many(relived.letters, 'letter')}.{told}"
    )


_SHUT = {PAUSED: "letters are stopped (mailbot resume)", NOT_RELIVED: "the store was put back just now"}


def _attention(done: Pass) -> str:
    """Why the exit code is 1."""
    why = [
        _SHUT.get(done.letters.shut, ""),
        f"{words.many(done.held, 'mail')} held" if done.held else "",
        f"{words.many(done.left, 'mail')} to be tried again" if done.left else "",
        f"{words.many(done.undelivered, 'letter')} not gone out" if done.undelivered else "",
        f"{words.many(len(done.unread), 'mailbox', 'mailboxes')} not read" if done.unread else "",
    ]
    return f"A person should look: {', '.join(filter(None, why))}. `mailbot check` says what fails."
