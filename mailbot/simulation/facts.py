"""What a case's history adds up to so far: kept small, and carried forward row by row."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mailbot.domain import event as events
from mailbot.domain.event import GENESIS, HistoryRow
from mailbot.domain.letter import Template
from mailbot.domain.lifecycle import State

_SEALED = frozenset({State.ANON_REVIEW, State.SEALED})
_NEW_DATES = frozenset({Template.UPDATE, Template.UPDATE_AUTO, Template.DELAY})
_SAY_SO = frozenset({Template.TASK, Template.CONFLICT_ALERT})  # that somebody must take it
BY_HAND = frozenset({"Answered"})


@dataclass(frozen=True, slots=True)
class Promised:
    """A letter put in the outbox, and how the case stood then."""

    key: str
    template: str
    to: str
    actor: str
    state: str  # where the record stood
    number: int  # of the row


@dataclass(frozen=True, slots=True)
class Move:
    """From one state to another."""

    step: str
    after: str
    actor: str


@dataclass(slots=True)
class Facts:
    """Sums over the rows read so far."""

    count: int = 0
    head: str = GENESIS
    broken_at: int | None = None  # number of the first row that does not fit those before it
    state: str = ""  # as the rows tell it
    promised_keys: set[str] = field(default_factory=set)
    arrived: set[str] = field(default_factory=set)  # keys of letters accepted and not come back
    outcomes: set[str] = field(default_factory=set)  # keys of outcome letters
    told_otherwise: bool = False  # the outcome was given by post, by telephone or in person
    sorted_at: datetime | None = None  # when a person said what it is
    in_triage: bool = False  # a person had to
    informal: bool = False  # staff tried to settle it without the procedure
    receipt_allowed: bool = False  # the neutral receipt may go out by itself
    owner: str = ""
    unowned_since: datetime | None = None
    told_of_it: bool = False  # somebody was, since nobody owns it
    deciders: tuple[tuple[int, str], ...] = ()  # (stage, person) as last seen
    barred_at: dict[str, int] = field(default_factory=dict)  # person: count of rows when first seen barred
    broken: list[tuple[str, datetime]] = field(default_factory=list)  # promises that were not kept
    failed: set[str] = field(default_factory=set)  # templates of letters that failed or came back
    moved: set[tuple[str, datetime]] = field(default_factory=set)  # (clock, instant) met by a new date
    by_hand: bool = False  # a letter was left to a person to write
    # Of the rows read last:
    new_letters: list[Promised] = field(default_factory=list)
    new_moves: list[Move] = field(default_factory=list)
    new_sent: list[str] = field(default_factory=list)

    def read(self, rows: Iterable[HistoryRow]) -> None:
        """Take in the rows that came since."""
        self.new_letters, self.new_moves, self.new_sent = [], [], []
        for row in rows:
            if row.number <= self.count:
                continue
            if row.number != self.count + 1 or row.previous != self.head:
                self.broken_at = self.broken_at or row.number
            self.count, self.head = row.number, row.hash
            self._take(row, json.loads(row.body))

    def _take(self, row: HistoryRow, body: dict[str, Any]) -> None:
        match row.event:
            case events.Opened.__name__:
                self.state, self.unowned_since = body["state"], row.at
                self.in_triage = body["state"] == State.TRIAGE
            case events.Moved.__name__:
                self._move(State(body["before"]), State(body["after"]), row.at)
                self.new_moves.append(Move(body["step"], body["after"], row.actor))
            case events.HandlerNamed.__name__:
                self._own(body["handler"], row.at)
            case events.Acted.__name__:
                self.told_otherwise |= body["act"] in BY_HAND
            case events.Chased.__name__:
                self.told_of_it |= body["clock"] == "assign"
            case events.ClockMet.__name__:
                if body["how"].partition(":")[0] in _NEW_DATES:
                    self.moved.add((body["clock"], datetime.fromisoformat(body["at"])))
            case events.ClockBroken.__name__:
                self.broken.append((body["clock"], datetime.fromisoformat(body["due_at"])))
            case _:
                self._take_letter(row, body)

    def _move(self, before: State, after: State, at: datetime) -> None:
        self.state = after
        self.informal |= after is State.INFORMAL
        if before is State.TRIAGE:
            self.sorted_at = at
        if after.under_way and not before.under_way and not self.owner:
            self._nobody_since(at)

    def _own(self, handler: str, at: datetime) -> None:
        if handler:
            self.unowned_since = None
        else:  # somebody saw it just now, and passed it on
            self._nobody_since(at)
        self.owner = handler

    def _nobody_since(self, at: datetime) -> None:
        self.unowned_since, self.told_of_it = at, False

    def _take_letter(self, row: HistoryRow, body: dict[str, Any]) -> None:
        match row.event:
            case events.LetterPromised.__name__:
                key, template = body["key"], body["template"]
                self.promised_keys.add(key)
                self.new_letters.append(
                    Promised(key, template, body["to"], row.actor, self.state, row.number)
                )
                self.told_of_it |= template in _SAY_SO
                if template == Template.OUTCOME:
                    self.outcomes.add(key)
            case events.LetterSent.__name__:
                self.arrived.add(body["key"])
                self.new_sent.append(body["key"])
            case events.LetterFailed.__name__:
                self.arrived.discard(body["key"])
                self.failed.add(body["key"].partition(":")[0])
            case events.LetterWithheld.__name__:
                self.by_hand = True

    @property
    def outcome_known(self) -> bool:
        """An outcome reached the complainant, by letter or another way (INV3)."""
        return self.told_otherwise or bool(self.outcomes & self.arrived)

    @property
    def was_sealed(self) -> bool:
        return self.state in _SEALED
