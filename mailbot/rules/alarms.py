"""When whoever runs mailbot is told that something is wrong, how often, and when it is over."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mailbot.domain.health import Limits, MailboxSight, Queue, Sights
from mailbot.domain.running import Incident
from mailbot.rules import incidents

SOONEST = timedelta(minutes=10)  # no outage shorter than that is told, however near a clock is
BEFORE_DUE = timedelta(minutes=30)  # that a person needs at least, to look into a mailbox by hand
HELD_FOR = timedelta(hours=24)
PAUSED_FOR = timedelta(hours=24)
HORIZON = timedelta(days=92)  # longer than any promise; new holidays are announced well before
AGAIN = timedelta(days=1)
SELDOM = timedelta(days=7)
MENDED = timedelta(minutes=15)  # after a grant is good again until all has been read and sent
AT_MOST = 3  # times a day that the same thing is told as new: what comes and goes is told daily

_SELDOM = frozenset({incidents.HOLIDAYS, incidents.EXPIRES})
# What the watch sees come and go by itself; of all else whoever began it says that it is over.
WATCHED = frozenset({
    incidents.GRANT, incidents.MAILBOX, incidents.LETTERS, incidents.DISK, incidents.CLOCK,
    incidents.HOLIDAYS, incidents.EXPIRES, incidents.HELD, incidents.PAUSED,
})  # fmt: skip


def tell_again(incident: Incident, now: datetime) -> bool:
    """Whether people hear of it now: at first, then daily, of what has weeks once a week."""
    every = SELDOM if incidents.family(incident.key) in _SELDOM else AGAIN
    return incident.told_at is None or now - incident.told_at >= every


def alarms(sights: Sights, limits: Limits) -> tuple[Incident, ...]:
    """All that needs a person just now."""
    return tuple(_alarms(sights, limits))


def over(incident: Incident, sights: Sights, present: frozenset[str]) -> bool:
    """Whether what was told is over; `present`: the keys of what is wrong now."""
    kind, about = incidents.family(incident.key), incidents.subject_of(incident.key)
    if incident.key in present or kind not in WATCHED:
        return False
    match kind:
        case incidents.DISK | incidents.CLOCK:
            return about == sights.machine  # only the machine itself can tell
        case incidents.GRANT:
            # Some other daemon may have been refused: it is over once a token was given.
            given = next((one for one in sights.grants if one.mailbox == about), None)
            return given is None or (given.renewed_at is not None and given.renewed_at >= incident.began_at)
        case incidents.MAILBOX:
            # Some other daemon may have its troubles with it: it is over once the mailbox was read.
            box = incidents.box_of(sights, about)
            return box is None or box.read_at > incident.began_at
        case incidents.LETTERS:
            return not any(queue.mailbox == about and _stuck(queue, sights) for queue in sights.queues)
    return True


def _alarms(sights: Sights, limits: Limits) -> Iterator[Incident]:
    now = sights.now
    yield from (incidents.not_granted(grant, sights) for grant in sights.grants if grant.refused)
    # Nobody hears twice that a mailbox without a token can neither be read nor written from.
    shut = {grant.mailbox.casefold() for grant in sights.grants if grant.refused or grant.told}
    for box in sights.mailboxes:
        if box.address.casefold() in shut:
            continue
        if box.refused or (sights.settled and _unread_too_long(box, sights, limits)):
            yield incidents.mailbox_unread(box.address, box.organisation, now, box.why)
    for queue in sights.queues:
        if queue.mailbox.casefold() in shut:
            continue
        if _stuck(queue, sights) and now - (queue.oldest_tried or now) >= limits.queue:
            body = _organisation(sights, queue.mailbox)
            yield incidents.letters_stuck(queue.mailbox, body, now, _waiting(queue))
    for disk in sights.disks:
        if disk.free < limits.free:
            yield incidents.disk_short(disk, sights)
    if sights.doubt is not None:
        yield incidents.clock_jumped(sights.doubt, sights)
    elif sights.recorded is not None:
        yield incidents.clock_behind(sights.recorded, sights)
    if (sights.horizon - now.date()) <= HORIZON:
        yield incidents.holidays_end(sights)
    yield from (incidents.expires(one, sights) for one in sights.expiries if one.is_near(now.date()))
    if sights.held.oldest is not None and now - sights.held.oldest >= HELD_FOR:
        yield incidents.mails_held(sights)
    waits = any(queue.waiting for queue in sights.queues)
    if waits and sights.paused_since is not None and now - sights.paused_since >= PAUSED_FOR:
        yield incidents.pause_forgotten(now)


def _unread_too_long(box: MailboxSight, sights: Sights, limits: Limits) -> bool:
    """For an hour; sooner where a promise to somebody who wrote there falls due sooner."""
    since = box.read_at
    last = since + limits.unread
    if box.nearest_due is not None:
        last = min(last, max(since + SOONEST, box.nearest_due - BEFORE_DUE))
    return sights.now >= last


def _stuck(queue: Queue, sights: Sights) -> bool:
    """Letters were tried in vain, and no other has left lately: it is not the one letter's fault."""
    return queue.oldest_tried is not None and queue.mailbox.casefold() not in sights.flowing


def _waiting(queue: Queue) -> str:
    return f"{queue.waiting} of them wait." if queue.waiting > 1 else ""


def _organisation(sights: Sights, address: str) -> str:
    box = incidents.box_of(sights, address)
    return box.organisation if box else ""
