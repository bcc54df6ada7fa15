"""A case: our record of one complaint."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from mailbot.domain.clock import CaseClock
from mailbot.domain.dossier import Dossier
from mailbot.domain.errors import IllegalTransition
from mailbot.domain.lifecycle import TRANSITIONS, State, Step
from mailbot.domain.mail import Address
from mailbot.domain.reference import Reference


class CaseKind(StrEnum):
    """What the record is of."""

    COMPLAINT = "complaint"
    APPEAL = "appeal"
    SUGGESTION = "suggestion"
    COMMENT = "comment"
    COMPLIMENT = "compliment"
    UNDECIDED = "undecided"  # in triage


@dataclass(frozen=True, slots=True)
class Case:
    """The current row of an event history."""

    reference: Reference
    organisation: str
    mailbox: str  # the address the complainant wrote to; letters go out from it
    kind: CaseKind
    state: State
    stage: int  # tier of the procedure, 0 where none applies
    received_at: datetime  # first receipt, W1, UTC: never moved
    complainant: Address | None  # who wrote; None when From names nobody
    name: str  # the name to use in letters, "" when unknown
    anonymous: bool | None  # None: a person must say (R14)
    confidential: bool = False  # named, and asked that others not be told (R12)
    sealed: bool = False  # only the officer may see it (R16)
    handler: str = ""  # a person's id; "" while nobody owns it
    area: str = ""
    subject: str = ""  # the complainant's subject line, one line
    procedure_version: str = ""
    receipt_allowed: bool = False  # in triage: the neutral receipt may go out if nobody acts (R8)
    thread_id: str = ""  # Message-ID of the mail that opened it; letters reply to it
    clocks: tuple[CaseClock, ...] = ()
    rulebook: str = ""  # digest of the rules and holidays in force at receipt (HDR, R26)
    dossier: Dossier = field(default=Dossier())
    version: int = 0  # optimistic lock: how many events the history holds

    def moved(self, step: Step, to: State) -> "Case":
        """The case in its new state.  Raises IllegalTransition for what the table lacks."""
        if to not in TRANSITIONS.get((self.state, step), frozenset()):
            raise IllegalTransition(self.reference, step, self.state)
        return replace(self, state=to)

    def clock(self, name: str) -> CaseClock | None:
        """The latest clock of that name."""
        return next((clock for clock in reversed(self.clocks) if clock.name == name), None)

    def with_met(self, names: frozenset[str], at: datetime) -> "Case":
        """The running clocks of these names are met at `at`."""
        clocks = tuple(clock.met(at) if clock.name in names else clock for clock in self.clocks)
        return replace(self, clocks=clocks)

    def with_stopped(self, names: frozenset[str]) -> "Case":
        """Running clocks of these names, and those that wait for a letter, end without being met."""
        clocks = tuple(
            replace(clock, stopped=True)
            if clock.name in names and clock.met_at is None and not clock.stopped
            else clock
            for clock in self.clocks
        )
        return replace(self, clocks=clocks)

    def running(self, names: frozenset[str]) -> tuple[CaseClock, ...]:
        """The running clocks among these names."""
        return tuple(clock for clock in self.clocks if clock.running and clock.name in names)

    @property
    def next_due(self) -> datetime | None:
        return min((clock.due_at for clock in self.clocks if clock.running), default=None)
