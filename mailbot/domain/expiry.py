"""What runs out on a known day, and from when on people hear of it."""

from dataclasses import dataclass
from datetime import date, timedelta

FIRST_TOLD = 42  # days ahead: in six weeks a new secret can be asked for, even in August


@dataclass(frozen=True, slots=True)
class Expiry:
    """A secret by which mailbot logs in, and its last day."""

    mailbox: str
    what: str  # "client secret"
    on: date

    def is_near(self, today: date) -> bool:
        """Whether people hear of it, until it is renewed."""
        return self.on - today <= timedelta(days=FIRST_TOLD)
