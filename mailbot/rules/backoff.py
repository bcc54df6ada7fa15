"""When a letter that could not be delivered is tried again, and when a person is told.

A promise does not lapse because a mail server is away, so nothing here ever gives up.
"""

from datetime import datetime, timedelta

FIRST_WAIT = timedelta(minutes=1)
LONGEST_WAIT = timedelta(minutes=30)  # an IMI acknowledgement has 48 hours; most relays return sooner
TOO_LONG_FOR_A_LETTER = timedelta(hours=24)
TOO_LONG_FOR_A_SERVER = timedelta(hours=1)  # MAIL C1.9


def next_attempt(attempts: int, now: datetime) -> datetime:
    """One minute after the first attempt, then twice as long each time, up to half an hour."""
    doublings = min(max(attempts - 1, 0), 16)
    return now + min(FIRST_WAIT * (1 << doublings), LONGEST_WAIT)


def needs_a_person(promised_at: datetime, now: datetime) -> bool:
    """Whether a letter has been on its way for so long that somebody should know."""
    return now - promised_at >= TOO_LONG_FOR_A_LETTER


def server_is_lost(promised_at: datetime, now: datetime) -> bool:
    """Whether letters have waited for a mail server so long that whoever runs mailbot should know."""
    return now - promised_at >= TOO_LONG_FOR_A_SERVER
