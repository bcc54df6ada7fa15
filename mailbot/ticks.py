"""Ticks that a jump of the machine's clock neither multiplies nor stops."""

from datetime import datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger


class Every(BaseTrigger):  # type: ignore[misc]  # APScheduler has no types
    """A tick after so many seconds, counted from when the one before was carried out.

    APScheduler's own interval counts each tick that a jump skips, one by one.
    """

    def __init__(self, seconds: float) -> None:
        self.every = timedelta(seconds=seconds)

    def get_next_fire_time(self, _previous: datetime | None, now: datetime) -> datetime:
        return now + self.every


def keep_ticking(scheduler: BackgroundScheduler, now: datetime) -> None:
    """Where the machine's clock was set back, the next ticks lie in a far future: now, then."""
    for job in scheduler.get_jobs() if scheduler.running else ():
        if job.next_run_time is not None and job.next_run_time - now > 2 * job.trigger.every:
            job.modify(next_run_time=now)
