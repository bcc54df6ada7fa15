"""What somebody has before them when they decide what to do: the case sheet, and the letter they act on."""

from dataclasses import dataclass
from datetime import date
from random import Random

from mailbot.domain.case import Case
from mailbot.domain.person import Person
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.rules import independence, routing
from mailbot.simulation.writers import Writer


@dataclass(frozen=True, slots=True)
class Sight:
    """What somebody has before them when they act."""

    office: Office
    case: Case
    actor: Person
    who: Writer
    said: str  # the latest that the writer wrote, "withdraw"
    others: tuple[Reference, ...]  # further cases of the same writer
    why: str  # the letter they act on
    today: date
    chance: Random

    @property
    def owns(self) -> bool:
        return self.case.handler == self.actor.id

    @property
    def triages(self) -> bool:
        return routing.TRIAGE_ROLE in self.actor.roles

    @property
    def decides(self) -> bool:
        return not independence.may_decide(self.office, self.case, self.actor, self.today)

    def day(self, first: int, last: int) -> date:
        """A working day to come."""
        return self.office.calendar.add_working_days(self.today, self.chance.randrange(first, last + 1))
