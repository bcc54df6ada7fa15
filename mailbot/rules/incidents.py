"""What can be wrong with mailbot itself, in words for whoever runs it.

What is wrong has a key that stays the same for as long as it lasts; its family is the part before the
first colon.  Words hold no subject, no name and no address but those of the body's own mailboxes.
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from mailbot.domain.expiry import FIRST_TOLD, Expiry
from mailbot.domain.health import Disk, Doubt, GrantSight, MailboxSight, Sights
from mailbot.domain.running import Incident

MAILBOX, LETTERS, STORE, DISK, CLOCK = "mailbox", "letters", "store", "disk", "clock"
HOLIDAYS, EXPIRES, HELD, PAUSED, RECONCILED = "holidays", "expires", "held", "paused", "reconciled"
GRANT = "grant"
# What may keep letters from leaving is told by the second route as well, where there is one.
PAGED = frozenset({MAILBOX, LETTERS, STORE, GRANT})

STORE_REMEDY = (
    "Mail stays on its server and nothing is lost; nobody is answered until it is back. Look whether the "
    "database runs and its disk has room."
)
NOTHING_TO_DO = "There is nothing to do."
_CHECK = "Run “mailbot check”: it tries every server and says what to mend."


def family(key: str) -> str:
    """Of "mailbox:complaints@example.org" the "mailbox"."""
    return key.partition(":")[0]


def subject_of(key: str) -> str:
    """Of "mailbox:complaints@example.org" the address."""
    return key.partition(":")[2]


def moment(instant: datetime, zone: ZoneInfo) -> str:
    """As in 9:05 on 22 November 2026, local."""
    return f"{instant.astimezone(zone):%-H:%M on %-d %B %Y}"


def end_in_words(incident: Incident, zone: ZoneInfo) -> str:
    """That something is over; of one that has ended."""
    ended = moment(incident.ended_at or incident.began_at, zone)
    return f"This is over: {incident.what} It lasted from {moment(incident.began_at, zone)} to {ended}."


def letters_stuck(mailbox: str, organisation: str, now: datetime, why: str) -> Incident:
    """Letters of a mailbox do not leave."""
    return Incident(
        f"{LETTERS}:{mailbox}",
        f"Letters from {mailbox} cannot leave.",
        f"{_CHECK} Until then the letters wait; nothing is lost, but promised times run on. {why}".strip(),
        now,
        organisation,
    )


def mailbox_unread(mailbox: str, organisation: str, now: datetime, why: str) -> Incident:
    """A mailbox cannot be read."""
    told = f"Its server says: {why[:300]}" if why else ""
    return Incident(
        f"{MAILBOX}:{mailbox}",
        f"The mailbox {mailbox} cannot be read.",
        f"{_CHECK} Mail that arrives meanwhile is taken in afterwards; its times run from its arrival. "
        f"{told}".strip(),
        now,
        organisation,
    )


def store_lost(since: datetime, why: str) -> Incident:
    """Nothing can be recorded."""
    return Incident(
        STORE,
        "The database cannot be used.",
        f"{STORE_REMEDY} {why}".strip(),
        since,
    )


def not_accounted(mailbox: str, organisation: str, now: datetime, which: str) -> Incident:
    """Mail lay on the server that mailbot had passed over."""
    return Incident(
        f"{RECONCILED}:{mailbox}",
        f"Mail in {mailbox} had not been taken in.",
        f"The daily count found {which}. What could be read was taken in now; its times run from its "
        "arrival. If it happens again, tell whoever looks after mailbot.",
        now,
        organisation,
    )


def not_granted(grant: GrantSight, sights: Sights) -> Incident:
    """A provider gives no tokens any more."""
    box = box_of(sights, grant.mailbox)
    return Incident(
        f"{GRANT}:{grant.mailbox}",
        f"mailbot may not log in to {grant.mailbox} any more.",
        f"{grant.refused} {grant.remedy} Mail that arrives meanwhile is taken in afterwards, and letters "
        "wait; promised times run on.",
        sights.now,
        box.organisation if box else "",
    )


def disk_short(disk: Disk, sights: Sights) -> Incident:
    return Incident(
        f"{DISK}:{sights.machine}",
        f"The disk of {sights.machine} is nearly full.",
        f"{disk.free // (1024 * 1024)} MB are free at {disk.path}. Make room: below the limit in "
        "mailbot.toml mail is left on its server, and nobody is answered.",
        sights.now,
    )


def clock_jumped(doubt: Doubt, sights: Sights) -> Incident:
    way = "forward" if doubt.jump > timedelta(0) else "back"
    return Incident(
        f"{CLOCK}:{sights.machine}",
        f"The clock of {sights.machine} has jumped {way} by {_span(doubt.jump)}.",
        "mailbot goes on by the time it had, so that nothing is sent or lapses for the jump. Look which time "
        "is right. If it is the new one, restart mailbot; it believes it by itself once another machine's "
        "clock agrees, as the arrival of the next mail shows. If it is the old one, set the clock.",
        sights.now,
    )


def clock_behind(recorded: datetime, sights: Sights) -> Incident:
    return Incident(
        f"{CLOCK}:{sights.machine}",
        f"The clock of {sights.machine} is {_span(recorded - sights.now)} behind what mailbot has recorded.",
        "Either it is wrong now, or it was wrong before, or that of another machine is: look at each, and "
        "set them by a time server. Until then what is due is done late, and letters carry a wrong date.",
        sights.now,
    )


def expires(expiry: Expiry, sights: Sights) -> Incident:
    box = box_of(sights, expiry.mailbox)
    past = expiry.on < sights.now.date()
    return Incident(
        f"{EXPIRES}:{expiry.mailbox}:{expiry.what}",
        f"The {expiry.what} of {expiry.mailbox} {'ran' if past else 'runs'} out on {expiry.on:%-d %B %Y}.",
        "Ask whoever looks after your mail for a new one, put it in the place of the old one, and write its "
        f"last day into mailbot.toml. It is told from {FIRST_TOLD // 7} weeks ahead.",
        sights.now,
        box.organisation if box else "",
    )


def holidays_end(sights: Sights) -> Incident:
    """Days beyond those that are known are taken for working days."""
    return Incident(
        f"{HOLIDAYS}:{sights.horizon.isoformat()}",
        f"Bank holidays are known up to {sights.horizon:%-d %B %Y} only.",
        "Update mailbot, or put a newer bank-holidays.json beside mailbot.toml; what is promised beyond "
        "that day may fall on a holiday.",
        sights.now,
    )


def mails_held(sights: Sights) -> Incident:
    """Nobody has looked at what mailbot could not deal with."""
    return Incident(
        HELD,
        "Mails are held and nobody has looked at them for a day.",
        f"There are {sights.held.count}. “mailbot release” lists them; read each one in its mailbox, and "
        "answer it by hand if it complains: the promised times run.",
        sights.now,
    )


def pause_forgotten(now: datetime) -> Incident:
    """Somebody paused the letters, and has not said that they may leave."""
    return Incident(
        PAUSED,
        "No letter has left for a day, since letters are paused.",
        "Run “mailbot resume” when they may leave again. Promised times run on.",
        now,
    )


def box_of(sights: Sights, address: str) -> MailboxSight | None:
    """The mailbox with this address."""
    folded = address.casefold()
    return next((box for box in sights.mailboxes if box.address.casefold() == folded), None)


def _span(jump: timedelta) -> str:
    minutes = round(abs(jump) / timedelta(minutes=1))
    for size, word in ((24 * 60, "day"), (60, "hour"), (1, "minute")):
        if minutes >= size:
            count = minutes // size
            return f"{count} {word}{'s' if count != 1 else ''}"
    return "a minute"
