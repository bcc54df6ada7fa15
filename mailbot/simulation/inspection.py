"""Looking at cases: at those that something happened to, at once; at all that are open, each day."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailbot.desk.books import office_of
from mailbot.domain.case import Case
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.procedure import Office
from mailbot.domain.reference import Reference
from mailbot.ports import Store, UnitOfWork
from mailbot.simulation.facts import Facts
from mailbot.simulation.invariants import WITH_TIME, Look, check
from mailbot.simulation.plan import Plan, dice

MAKES_RECORDS = frozenset({Outcome.OPENED, Outcome.TRIAGED, Outcome.REFUSED, Outcome.FEEDBACK})
RETENTION = "retention"  # runs for years after a case has ended
FAULT = "FAULT"  # not a rule broken, but a fault of ours: something unforeseen was raised
_PART = 40  # every so manieth of the open records is read each day, whatever happened
_MOST = 50  # violations kept with their histories


@dataclass(frozen=True, slots=True)
class Violation:
    """Something that must not be."""

    name: str  # "INV3", FAULT
    words: str
    reference: str  # "" where it is about no case
    number: int  # the case's writer; 0 where there is none
    at: datetime
    history: tuple[str, ...] = ()


@dataclass(slots=True)
class Inspection:
    """What was seen so far."""

    plan: Plan
    store: Store
    awake_since: datetime
    cut_off: bool = False  # the year was begun by another process
    facts: dict[str, Facts] = field(default_factory=dict)
    open: dict[str, Case] = field(default_factory=dict)  # what something may be owed on, as seen last
    violations: list[Violation] = field(default_factory=list)
    looks: int = 0
    _seen: set[tuple[str, str]] = field(default_factory=set)
    _offices: dict[tuple[str, str], Office] = field(default_factory=dict)  # by organisation and rulebook
    _mails: dict[str, str] = field(default_factory=dict)  # identity of a mail: the record it made

    def look(self, references: Iterable[str], writers: dict[str, int], now: datetime) -> None:
        """Check these cases as they are stored."""
        with self.store.view() as work:
            for reference in sorted(set(references)):
                self._look(work, reference, writers.get(reference, 0), now)

    def look_at_all(self, writers: dict[str, int], now: datetime) -> None:
        """Check everything on which something may be owed: what time alone can break, as it was seen last.

        What nothing happened to cannot have changed; that this is so, a part is read for from the store.
        """
        for reference in sorted(self.open):
            look = self._looked(self.facts[reference], self.open[reference], now)
            self._tell(look, check(look, WITH_TIME), writers.get(reference, 0))
        chance = dice(self.plan.seed, "look", now.date())
        some = chance.sample(sorted(self.open), min(len(self.open), 3 + len(self.open) // _PART))
        self.look(some, writers, now)

    def read_all_again(self, writers: dict[str, int], now: datetime) -> dict[str, Facts]:
        """INV8, at the end: every history from its first row on is the one that was seen as it grew.

        Returns the facts of all cases; what happened before mailbot was killed is among them.
        """
        facts = {}
        with self.store.view() as work:
            for case in work.cases.all():
                again = Facts()
                again.read(work.cases.history(case.reference))
                seen = self.facts.get(str(case.reference))
                again.receipt_allowed = seen is not None and seen.receipt_allowed
                facts[str(case.reference)] = again
                if not self._was_seen(str(case.reference), again):
                    words, number = (
                        "its history is not what was seen of it",
                        writers.get(str(case.reference), 0),
                    )
                    self.violated("INV8", words, str(case.reference), number, now)
        return facts

    def _was_seen(self, reference: str, again: Facts) -> bool:
        seen = self.facts.get(reference)
        if seen is None:  # what happened before mailbot was killed, this inspection has not seen
            return self.cut_off and again.broken_at is None
        return again.broken_at is None and (again.count, again.head) == (seen.count, seen.head)

    def mail(self, entry: LedgerEntry, number: int, now: datetime) -> None:
        """INV5: one mail makes one record at most."""
        if entry.reference is None or entry.outcome not in MAKES_RECORDS:
            return
        made = self._mails.setdefault(entry.identity, str(entry.reference))
        if made != str(entry.reference):
            self.violated("INV5", f"one mail made {made} too", str(entry.reference), number, now)

    def _look(self, work: UnitOfWork, reference: str, number: int, now: datetime) -> None:
        case = work.cases.get(Reference.parse(reference))
        if case is None:
            self.violated("INV8", "the case has gone", reference, number, now)
            return
        self.looks += 1
        facts = self.facts.setdefault(reference, Facts())
        facts.read(work.cases.history(case.reference, facts.count) if case.version != facts.count else ())
        facts.receipt_allowed |= case.receipt_allowed
        before = self.open.get(reference)
        if before is not None and before.version == case.version and before != case:
            self.violated("INV8", "it changed, and its history does not say so", reference, number, now)
        self._book(work, case)
        look = self._looked(facts, case, now)
        self._tell(look, check(look), number)
        owed = any(clock.running for clock in case.clocks if clock.name != RETENTION)
        if owed or case.state.under_way:
            self.open[reference] = case
        else:
            self.open.pop(reference, None)

    def _book(self, work: UnitOfWork, case: Case) -> None:
        name = (case.organisation, case.rulebook)
        if name not in self._offices:
            self._offices[name] = office_of(work, dict(self.plan.settings.offices), case)

    def _looked(self, facts: Facts, case: Case, now: datetime) -> Look:
        return Look(case, self._offices[case.organisation, case.rulebook], facts, now, self.awake_since)

    def _tell(self, look: Look, wrong: Iterable[tuple[str, str]], number: int) -> None:
        for name, words in wrong:
            self.violated(name, words, str(look.case.reference), number, look.now)

    def violated(self, name: str, words: str, reference: str, number: int, now: datetime) -> None:
        """Said once of each case."""
        if (name, reference) not in self._seen:
            self._seen.add((name, reference))
            self.violations.append(Violation(name, words, reference, number, now))

    def told(self) -> tuple[Violation, ...]:
        """The violations, the first of them with the histories of their cases."""
        with self.store.view() as work:
            first = [replace(one, history=_told(work, one)) for one in self.violations[:_MOST]]
        return (*first, *self.violations[_MOST:])


def _told(work: UnitOfWork, violation: Violation) -> tuple[str, ...]:
    if not violation.reference:
        return ()
    rows = work.cases.history(Reference.parse(violation.reference))
    return tuple(
        f"{row.at:%Y-%m-%d %H:%M}  {row.actor:<10} {row.event} {row.body[:150]}"
        for row in rows
        if row.at <= violation.at
    )
