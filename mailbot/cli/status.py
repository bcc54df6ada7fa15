"""``mailbot status``: how mailbot does, whether a daemon runs or not."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import typer

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.options import CONFIG, AsJson, Config
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.health import Report
from mailbot.settings import Settings

MEGABYTE = 1024 * 1024


def status(config: Config = CONFIG, as_json: AsJson = False) -> None:
    """Whether all is well: daemons, mailboxes, letters, promises, disk, and what needs a person.

    It reads the records alone, so it works beside a daemon and without one, without secrets and without
    network. Exit code 1 if anything needs a person.

    Example: `mailbot status --config /etc/mailbot`

    Example: `mailbot status --json` &nbsp; one object, for monitoring
    """
    settings = configuration.load(config)
    now = wiring.SystemClock().now()
    try:
        with closing(wiring.open_register(settings)) as store, store.view() as work:
            report = wiring.status_report(settings, work, now)
    except StoreUnavailable as error:
        _without_store(settings, str(error), as_json)
        raise typer.Exit(output.ATTENTION) from None
    attention = wiring.attention(settings, report)
    if as_json:
        output.line(_record(settings, report, attention))
    else:
        _show(settings, report, attention)
    if attention:
        raise typer.Exit(output.ATTENTION)


def _without_store(settings: Settings, why: str, as_json: bool) -> None:
    if as_json:
        output.line({"ok": False, "attention": [why], "store": {"url": settings.store_shown, "up": False}})
    else:
        output.hint(f"{settings.store_shown}: {why}")


def _show(settings: Settings, report: Report, attention: tuple[str, ...]) -> None:
    zone = settings.offices[0][1].procedure.zone
    output.table("Mailboxes", ("mailbox", "last read", "counted", ""), _boxes(report, zone))
    output.table("Letters", ("mailbox", "wait", "oldest", "doubtful", "held"), _letters(report, zone))
    if report.promises:
        output.table("Promises", ("body", "run", "overdue", "due in a day", "next"), _promises(report, zone))
    output.table("The rest", ("", ""), _rest(settings, report, zone))
    for incident in report.incidents:
        since = output.day_and_time(incident.began_at, zone)
        told = output.day_and_time(incident.told_at, zone)
        output.say(f"! {incident.what} (since {since}; {f'told {told}' if told else 'nobody was told yet'})")
        output.say(f"  {incident.remedy}", style="dim")
    if attention:
        output.say(f"A person should look: {' '.join(attention)}", style="yellow")
    else:
        output.say("All is well.", style="green")


def _boxes(report: Report, zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    for box in report.boxes:
        read = f"{output.day_and_time(box.read_at, zone)} ({_ago(report.at, box.read_at)})"
        counted = box.counted
        day = "not yet"
        if counted is not None and counted.text:
            day = f"{output.day_and_time(counted.at, zone)}: {counted.text}"
        yield box.address, read if box.read_at is not None else "never", day, box.why


def _letters(report: Report, zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    for queue in report.queues:
        oldest = output.day_and_time(queue.oldest, zone)
        yield queue.mailbox, str(queue.waiting), oldest, str(queue.doubtful), str(queue.held)
    yield "given up in a week", str(report.failed), "", "", ""


def _promises(report: Report, zone: ZoneInfo) -> Iterator[tuple[str, ...]]:
    for body in report.promises:
        due = output.day_and_time(body.next_due, zone)
        yield body.organisation, str(body.running), str(body.overdue), str(body.due_soon), due


def _rest(settings: Settings, report: Report, zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    for worker in report.workers:
        yield "daemon", f"{worker.name}, since {output.day_and_time(worker.began_at, zone)}"
    if not report.workers:
        yield "daemon", "none runs"
    held = f", the first {_ago(report.at, report.held.oldest)}" if report.held.oldest is not None else ""
    yield "mails held", f"{report.held.count}{held}"
    if report.pause is not None:
        began = output.day_and_time(report.pause.began_at, zone)
        yield "letters paused", f"since {began} by {report.pause.by}: {report.pause.why}"
    for mark in report.digests:
        yield f"digest of {mark.name.partition(':')[2]}", output.day_and_time(mark.at, zone)
    yield "database", f"{settings.store_shown}, schema {report.schema}, {_size(report.size)}"
    for disk in report.disks:
        yield "room", f"{_size(disk.free)} at {disk.path}"
    yield "holidays known", f"up to {report.horizon:%-d %B %Y}"
    for expiry in report.expiries:
        yield f"{expiry.what} of {expiry.mailbox}", f"until {expiry.on:%-d %B %Y}"


def _record(settings: Settings, report: Report, attention: tuple[str, ...]) -> dict[str, Any]:
    pause = report.pause
    return {
        "ok": not attention,
        "attention": list(attention),
        "at": report.at.isoformat(),
        "daemons": [
            {"name": one.name, "since": one.began_at.isoformat(), "until": one.until.isoformat()}
            for one in report.workers
        ],
        "mailboxes": [
            {
                "address": box.address,
                "organisation": box.organisation,
                "read_at": _instant(box.read_at),
                "behind_seconds": _seconds(report.at, box.read_at),
                "why": box.why,
                "counted_at": _instant(box.counted.at if box.counted is not None else None),
                "counted": box.counted.text if box.counted is not None else "",
            }
            for box in report.boxes
        ],
        "letters": [
            {
                "mailbox": queue.mailbox,
                "waiting": queue.waiting,
                "doubtful": queue.doubtful,
                "held": queue.held,
                "oldest": _instant(queue.oldest),
                "oldest_tried": _instant(queue.oldest_tried),
            }
            for queue in report.queues
        ],
        "failed_in_a_week": report.failed,
        "promises": [
            {
                "organisation": body.organisation,
                "running": body.running,
                "overdue": body.overdue,
                "due_in_a_day": body.due_soon,
                "next_due": _instant(body.next_due),
            }
            for body in report.promises
        ],
        "held_mails": {"count": report.held.count, "oldest": _instant(report.held.oldest)},
        "incidents": [
            {
                "key": one.key,
                "what": one.what,
                "remedy": one.remedy,
                "since": one.began_at.isoformat(),
                "told_at": _instant(one.told_at),
            }
            for one in report.incidents
        ],
        "to_relive": report.to_relive,
        "paused": None if pause is None else {"since": pause.began_at.isoformat(), "by": pause.by},
        "digests": {mark.name.partition(":")[2]: mark.at.isoformat() for mark in report.digests},
        "store": {
            "url": settings.store_shown,
            "up": True,
            "schema": report.schema,
            "bytes": report.size,
        },
        "disks": [{"path": disk.path, "free_bytes": disk.free} for disk in report.disks],
        "holidays_known_to": report.horizon.isoformat(),
        "expiries": [
            {"mailbox": one.mailbox, "what": one.what, "on": one.on.isoformat()} for one in report.expiries
        ],
    }


def _instant(instant: datetime | None) -> str | None:
    return instant.isoformat() if instant is not None else None


def _seconds(now: datetime, then: datetime | None) -> int | None:
    return round((now - then).total_seconds()) if then is not None else None


def _ago(now: datetime, then: datetime | None) -> str:
    if then is None:
        return ""
    minutes = max(0, int((now - then) / timedelta(minutes=1)))
    for size, name in ((24 * 60, "day"), (60, "hour")):
        if minutes >= size:
            return f"{words.many(minutes // size, name)} ago"
    return f"{words.many(minutes, 'minute')} ago" if minutes else "just now"


def _size(octets: int) -> str:
    return f"{octets / MEGABYTE:,.0f} MB"
