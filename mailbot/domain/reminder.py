"""Reminders: who is due to hear of which duty.  Noted with the case, told in one letter a person."""

from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.reference import Reference


@dataclass(frozen=True, slots=True)
class Reminder:
    """One rung of one deadline for one reader."""

    key: str  # deadline, rung and reader: noted once, whatever restarts
    organisation: str
    mailbox: str  # the case's; the letter leaves from there
    reference: Reference
    person: str  # a person's id
    clock: str
    rung: str  # "40", "70", "90", "due", "overdue 3"
    due_at: datetime  # UTC
    id: int = 0  # given by the store, in the order of noting
