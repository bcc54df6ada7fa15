"""What the desk needs from the world.  Adapters implement these; nothing else of theirs is seen."""

from mailbot.ports.mail import (
    Courier,
    Enclosures,
    Mailbox,
    MailReader,
    Pending,
    Stationery,
    Unfetchable,
)
from mailbot.ports.records import (
    Absences,
    Cases,
    DueStep,
    Ledger,
    Liveness,
    Outbox,
    PendingCommands,
    Reminders,
)
from mailbot.ports.running import Incidents, Leases, Marks, Pauses
from mailbot.ports.store import Store, Trial, UnitOfWork
from mailbot.ports.world import Clock, Codes

__all__ = [
    "Absences",
    "Cases",
    "Clock",
    "Codes",
    "Courier",
    "DueStep",
    "Enclosures",
    "Incidents",
    "Leases",
    "Ledger",
    "Liveness",
    "MailReader",
    "Mailbox",
    "Marks",
    "Outbox",
    "Pauses",
    "Pending",
    "PendingCommands",
    "Reminders",
    "Stationery",
    "Store",
    "Trial",
    "Unfetchable",
    "UnitOfWork",
]
