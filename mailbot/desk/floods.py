"""One alert for one flood, whichever limit it meets first.

A mail bomb meets several: letters to one address (R1), notices to one reader, letters in an hour (R1).
Whoever runs mailbot hears of it once; further limits keep quiet for an hour.
"""

from datetime import datetime, timedelta

from mailbot.domain.running import Mark
from mailbot.ports import UnitOfWork

QUIET = timedelta(hours=1)


def told_lately(work: UnitOfWork, organisation: str, now: datetime) -> bool:
    """Whether people were told of a flood within the hour."""
    mark = work.marks.get(_name(organisation))
    return mark is not None and now - QUIET < mark.at <= now


def note_told(work: UnitOfWork, organisation: str, now: datetime) -> None:
    """They are told in this transaction."""
    work.marks.set(Mark(_name(organisation), now))


def _name(organisation: str) -> str:
    return f"flood:{organisation}"
