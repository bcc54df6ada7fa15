"""The audit: whether every history is as it was written, and every row points where it should."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from mailbot.domain.erasure import Flaw
from mailbot.domain.event import HistoryRow
from mailbot.domain.letter import LetterState
from mailbot.domain.reference import Reference
from mailbot.ports import CaseTrail, KeptMail, Store
from mailbot.rules import auditing as rules

Same = Callable[[str, bytes], bool]  # whether a hash (R3) is the one that these octets are known by
Progress = Callable[[int], None]  # how many more are done
_RESTORE = "Compare it with a backup from before, and restore the row; keep a copy of the database as it is."


@dataclass(frozen=True, slots=True)
class Audit:
    """Reads everything and changes nothing; a daemon may go on meanwhile."""

    store: Store
    same: Same

    def count(self) -> tuple[int, int]:
        """How many cases and mails there are to look at."""
        with self.store.view() as work:
            return work.trail.count(), work.trail.count_mails()

    def case(self, reference: Reference) -> Iterator[Flaw]:
        """The flaws in one case's history; none of one that there is not."""
        with self.store.view() as work:
            work.trail.steady()
            for trail in work.trail.cases(reference):
                yield from of_case(trail)

    def all(self, progress: Progress) -> Iterator[Flaw]:
        """Every flaw there is: case by case, then rows that point nowhere, then mails."""
        with self.store.view() as work:
            work.trail.steady()
            for trail in work.trail.cases():
                yield from of_case(trail)
                progress(1)
            yield from work.trail.strays()
            for mail in work.trail.mails():
                yield from self._of_mail(mail)
                progress(1)

    def _of_mail(self, mail: KeptMail) -> Iterator[Flaw]:
        """A mail's name in the record is a hash of what it says (R3): whatever was changed shows."""
        if not self.same(mail.identity, mail.content):
            what = "what it says is not what was received."
            yield Flaw(f"mail {mail.identity[:16]}", 0, what, _RESTORE)


def of_case(trail: CaseTrail) -> Iterator[Flaw]:
    """What is wrong with a case and its history."""
    if not trail.rows:
        yield Flaw(trail.reference, 0, "it has no history.", _RESTORE)
        return
    yield from rules.flaws(trail.rows, trail.redactions, (trail.head, trail.version))
    yield from _states(trail)
    if not trail.whole:
        yield Flaw(trail.reference, 0, "its current row is not as it was written.", _RESTORE)
    yield from _dates(trail)
    yield from _mails(trail)
    if not trail.erased:
        yield from _letters(trail)
    told = any(row.event == "Erased" for row in trail.rows)
    if told != trail.erased:
        what = "it is recorded as erased, and its history does not tell of that."
        other = "its history tells that it was erased, and that is not recorded."
        yield Flaw(trail.reference, 0, other if told else what, _RESTORE)


def _states(trail: CaseTrail) -> Iterator[Flaw]:
    """Where the case stands is where its history has brought it."""
    state = ""
    for row in trail.rows:
        if row.event in {"Opened", "Moved"}:
            facts = rules.facts(row)
            state = facts.get("after") or facts.get("state") or state
    if state and state != trail.state:
        what = f"its state is {trail.state}, and its history leads to {state}."
        yield Flaw(trail.reference, trail.rows[-1].number, what, _RESTORE)


def _dates(trail: CaseTrail) -> Iterator[Flaw]:
    """Every date was begun, and every one that was met was met, as the history tells.

    What a person put right since stands in the history in words alone, so such a case's dates are theirs.
    """
    if any(row.event == "Corrected" for row in trail.rows):
        return
    begun = {(facts.get("clock"), facts.get("due_at")) for _, facts in _facts(trail, "ClockStarted")}
    met = {(facts.get("clock"), facts.get("at")) for _, facts in _facts(trail, "ClockMet")}
    for clock in trail.clocks:
        if not clock.awaits and (clock.name, clock.due_at.isoformat()) not in begun:
            what = f"its history tells of no date {clock.due_at:%Y-%m-%d} for {clock.name}."
            yield Flaw(trail.reference, 0, what, _RESTORE)
        if clock.met_at is not None and (clock.name, clock.met_at.isoformat()) not in met:
            what = f"its history does not tell that {clock.name} was met on {clock.met_at:%Y-%m-%d}."
            yield Flaw(trail.reference, 0, what, _RESTORE)


def _mails(trail: CaseTrail) -> Iterator[Flaw]:
    """Every mail that made the case, or joined it, stands in the ledger."""
    for row in trail.rows:
        if row.event in {"Opened", "Joined"}:
            mail = rules.facts(row).get("mail", "")
            if mail and mail not in trail.mails:
                what = f"the ledger knows nothing of its mail {mail[:16]}."
                yield Flaw(trail.reference, row.number, what, _RESTORE)


def _letters(trail: CaseTrail) -> Iterator[Flaw]:
    """The letters are those that the history tells of, to the people that it tells of, and no others."""
    told = {facts.get("key"): (row, facts) for row, facts in _facts(trail, "LetterPromised")}
    sent = {facts.get("key") for _, facts in _facts(trail, "LetterSent")}
    for letter in trail.letters:
        where = f"{trail.reference}, letter {letter.key}"
        row, facts = told.pop(letter.key, (None, {}))
        if row is None:
            yield Flaw(where, 0, "its history does not tell of it.", _RESTORE)
        elif (facts.get("template"), facts.get("to")) != (letter.template, letter.recipient):
            yield Flaw(
                where, row.number, "it is another letter, or to somebody else, than was promised.", _RESTORE
            )
        if letter.state == LetterState.SENT and letter.key not in sent:
            yield Flaw(where, 0, "it is said to be sent, and its history does not tell of that.", _RESTORE)
        if not letter.whole:
            yield Flaw(where, 0, "its text is not the one that was written.", _RESTORE)
    for key, (row, _) in told.items():
        yield Flaw(trail.reference, row.number, f"the letter {key} was promised, and is not there.", _RESTORE)


def _facts(trail: CaseTrail, event: str) -> Iterator[tuple[HistoryRow, dict[str, Any]]]:
    return ((row, rules.facts(row)) for row in trail.rows if row.event == event)
