"""A year of invented traffic through the real rules, store, outbox and letters, under a moving clock.

Nobody in it exists.  Everything follows from one seed.  The world outside (people who write, people who
work here, mail servers) lives in this room; mailbot is used as it is, through its own doors.  The world
reacts to letters that it got, and knows nothing of the database that a person could not see on a case sheet.

    plan         the seed's dice, outages, illness and leave
    writers      who writes, and how they take what they are told
    mails        what they write, as bytes
    people       what those who work here do, and how badly
    postbox, courier, watch, journal   the world's side of mailbot's doors
    year         the queue of happenings, and the clock
    facts, invariants   what must hold after each of them (PROCEDURE D, R42)
    promises     the table at the end
    shrink       the shortest story of a violation
    together     the bodies side by side, one process each
    kills        the same year, killed again and again
"""

from mailbot.simulation.kills import KilledYear, run_killed
from mailbot.simulation.plan import Plan, make_plan
from mailbot.simulation.promises import Tally
from mailbot.simulation.shrink import Story, shortest
from mailbot.simulation.together import run_together
from mailbot.simulation.year import YearResult, run_year

__all__ = [
    "KilledYear",
    "Plan",
    "Story",
    "Tally",
    "YearResult",
    "make_plan",
    "run_killed",
    "run_together",
    "run_year",
    "shortest",
]
