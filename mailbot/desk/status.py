"""How mailbot does, read from the store: with or without a daemon, without secrets, without network."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mailbot.desk import gate
from mailbot.desk.digests import DIGEST
from mailbot.desk.vigil import READ, TROUBLE, Outside
from mailbot.domain.health import BoxState, Limits, Report
from mailbot.domain.procedure import MailboxProfile
from mailbot.ports import UnitOfWork
from mailbot.rules import incidents

COUNTED = "reconciled"  # a family of marks, each with the mailbox's address
SOON = timedelta(days=1)
LATELY = timedelta(days=7)
BETWEEN_PASSES = timedelta(minutes=10)  # whoever has `run --once` carried out does so more often


def report(work: UnitOfWork, boxes: tuple[MailboxProfile, ...], outside: Outside, now: datetime) -> Report:
    """All of it, in one reading transaction."""
    time, workers = work.workers.clock() or now, work.workers.all()
    return Report(
        at=now,
        workers=tuple(one for one in workers if one.until > time),
        silent=any(one.until <= time for one in workers),
        boxes=tuple(_box(work, box) for box in boxes),
        queues=work.vitals.queues(),
        failed=work.vitals.failed_since(now - LATELY),
        promises=work.vitals.promises(now, now + SOON),
        held=work.vitals.held(),
        incidents=work.incidents.lasting(),
        pause=work.pauses.current(),
        to_relive=gate.to_be_relived(work),
        digests=work.marks.all(f"{DIGEST}:"),
        schema=work.vitals.schema(),
        size=work.vitals.size(),
        disks=outside.disks(),
        horizon=outside.horizon,
        expiries=outside.expiries,
    )


def attention(report: Report, limits: Limits) -> tuple[str, ...]:
    """What a person should look at, in words; () where there is nothing."""
    return tuple(_attention(report, limits))


def unread(report: Report, limits: Limits) -> tuple[BoxState, ...]:
    """Mailboxes that were not read lately."""
    return tuple(
        box for box in report.boxes if box.read_at is None or report.at - box.read_at >= limits.unread
    )


def _attention(report: Report, limits: Limits) -> Iterator[str]:
    if not report.workers and (report.silent or unread(report, Limits(unread=BETWEEN_PASSES))):
        yield "No daemon runs."
    yield from (incident.what for incident in report.incidents)
    told = {incident.key for incident in report.incidents}
    for box in unread(report, limits):
        if f"{incidents.MAILBOX}:{box.address}" not in told:
            yield f"The mailbox {box.address} has not been read lately."
    if report.held.count:
        yield f"{_many(report.held.count, 'mail')} held for a person."
    letters = sum(queue.held for queue in report.queues)
    if letters:
        yield f"{_many(letters, 'letter')} held for a person."
    if report.pause is not None:
        yield "Letters are paused."
    if report.to_relive:
        yield (
            "The register was put back: no letter leaves until every mailbox and its Sent have been read; "
            "run mailbot check if that takes long."
        )


def _box(work: UnitOfWork, box: MailboxProfile) -> BoxState:
    read, trouble = work.marks.get(f"{READ}:{box.address}"), work.marks.get(f"{TROUBLE}:{box.address}")
    lost = trouble is not None and (read is None or trouble.at > read.at)
    return BoxState(
        box.address,
        box.organisation,
        read.at if read is not None else None,
        trouble.text if trouble is not None and lost else "",
        work.marks.get(f"{COUNTED}:{box.address}"),
    )


def _many(count: int, thing: str) -> str:
    return f"{count} {thing} is" if count == 1 else f"{count} {thing}s are"
