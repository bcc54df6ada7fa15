"""What the desk needs from the world.  Adapters implement these; nothing else of theirs is seen."""

from mailbot.ports.aftercare import FoundLetters, Held
from mailbot.ports.erasing import CaseTrail, Erasures, KeptLetter, KeptMail, LegalHolds, Trail
from mailbot.ports.health import Disks, SecondRoute, ServiceManager, SteadyTime, Vitals
from mailbot.ports.mail import (
    Courier,
    Enclosures,
    Mailbox,
    MailReader,
    Pending,
    Stationery,
    Unfetchable,
    Written,
)
from mailbot.ports.notices import Notices
from mailbot.ports.observing import Observations
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
from mailbot.ports.running import Incidents, Leases, Marks, Pauses, TokenKeeper, Tokens, Workers
from mailbot.ports.store import Store, Trial, UnitOfWork
from mailbot.ports.world import Clock, Codes

__all__ = [
    "Absences",
    "CaseTrail",
    "Cases",
    "Clock",
    "Codes",
    "Courier",
    "Disks",
    "DueStep",
    "Enclosures",
    "Erasures",
    "FoundLetters",
    "Held",
    "Incidents",
    "KeptLetter",
    "KeptMail",
    "Leases",
    "Ledger",
    "LegalHolds",
    "Liveness",
    "MailReader",
    "Mailbox",
    "Marks",
    "Notices",
    "Observations",
    "Outbox",
    "Pauses",
    "Pending",
    "PendingCommands",
    "Reminders",
    "SecondRoute",
    "ServiceManager",
    "Stationery",
    "SteadyTime",
    "Store",
    "TokenKeeper",
    "Tokens",
    "Trail",
    "Trial",
    "Unfetchable",
    "UnitOfWork",
    "Vitals",
    "Workers",
    "Written",
]
