"""The composition root: the only room that names concrete adapters."""

from mailbot.adapters.clocks import SetClock, SystemClock
from mailbot.wiring.house import House, Trial
from mailbot.wiring.letter_checks import Tried, letter_remarks, try_letters
from mailbot.wiring.logs import QuietLog, log_to_stderr, quiet
from mailbot.wiring.parts import is_local, migrate, open_courier, open_mailbox, open_register
from mailbot.wiring.rehearsing import Rehearsing
from mailbot.wiring.samples import preview_letters
from mailbot.wiring.weeks import digests_now, preview_digests

__all__ = [
    "House",
    "QuietLog",
    "Rehearsing",
    "SetClock",
    "SystemClock",
    "Trial",
    "Tried",
    "digests_now",
    "is_local",
    "letter_remarks",
    "log_to_stderr",
    "migrate",
    "open_courier",
    "open_mailbox",
    "open_register",
    "preview_digests",
    "preview_letters",
    "quiet",
    "try_letters",
]
