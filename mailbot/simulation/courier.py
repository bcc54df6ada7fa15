"""The mail server that takes our letters (ports.Courier): accepts, refuses, defers, breaks off, is away."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from mailbot.domain.errors import CourierUnavailable, PermanentFailure, TemporaryFailure, UncertainDelivery
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.reference import references_in
from mailbot.ports import Clock
from mailbot.simulation.journal import Journal
from mailbot.simulation.plan import Plan, dice

_DEFERRED, _BROKEN, _REFUSED = 0.01, 0.014, 0.3
# What a person hears of by chance: of letters that wait for a server one is tried at a time, and a kill in
# R10's window, twice over one letter, leaves that letter to a person.
_BY_CHANCE = ("has not left for more than a day", "may have arrived, once or twice")
_GONE = "@gone.example"


@dataclass(frozen=True, slots=True)
class Handed:
    """A letter that reached its reader, and what they see of it."""

    key: str
    template: str
    organisation: str
    mailbox: str
    recipient: str
    message_id: str
    reference: str  # "" for a summary
    mentions: tuple[str, ...]  # references in a summary
    at: str  # ISO 8601

    @classmethod
    def of(cls, row: list[Any]) -> "Handed":
        """As a journal keeps it."""
        key, template, organisation, mailbox, recipient, message_id, reference, mentions, at = row
        return cls(
            key, template, organisation, mailbox, recipient, message_id, reference, tuple(mentions), at
        )  # fmt: skip


@dataclass(slots=True)
class WorldCourier:
    """One for all our mailboxes."""

    plan: Plan
    clock: Clock
    journal: Journal
    handed: list[Handed] = field(default_factory=list)  # not read yet
    touched: set[str] = field(default_factory=set)  # references of letters that were tried
    templates: Counter[str] = field(default_factory=Counter)  # letters that arrived, copies left out
    sorts: Counter[tuple[str, str, str]] = field(default_factory=Counter)  # (template, case, reader)
    copies: dict[str, int] = field(default_factory=dict)  # by key, how often a letter arrived
    twice: set[str] = field(default_factory=set)  # keys that arrived again though nothing was in doubt
    doubtful: int = 0  # copies that R10 allows

    def deliver(self, letter: OutboxLetter) -> str:
        """Raises what a mail server would make of it."""
        now = self.clock.now()
        if letter.reference is not None:
            self.touched.add(str(letter.reference))
        if any(span.holds(now) for span in self.plan.server_down):
            raise CourierUnavailable("the mail server is away")
        chance = dice(self.plan.seed, letter.recipient, letter.template, now.date()).random()
        if letter.recipient.endswith(_GONE) and chance < _REFUSED:
            raise PermanentFailure("550 5.1.1 No such user")
        if chance < _DEFERRED and letter.attempts == 1:
            raise TemporaryFailure("451 4.7.1 Please try again later")
        self._hand_over(letter, now)
        if chance < _BROKEN and letter.attempts == 1:
            raise UncertainDelivery("the line broke after the data")
        return "250 Ok"

    def _hand_over(self, letter: OutboxLetter, now: datetime) -> None:
        whole = letter.content.replace(b"=\r\n", b"") if letter.reference is None else b""
        prefixes = frozenset({self.plan.office(letter.organisation).procedure.reference_prefix})
        handed = Handed(
            key=letter.key,
            template=letter.template,
            organisation=letter.organisation,
            mailbox=letter.mailbox,
            recipient=letter.recipient,
            message_id=letter.message_id,
            reference=str(letter.reference or ""),
            mentions=tuple(map(str, references_in(whole.decode("ascii", "replace"), prefixes))),
            at=now.isoformat(),
        )
        self.journal.note(handed=[getattr(handed, name) for name in Handed.__slots__], doubt=letter.doubtful)
        self.remember(handed, in_doubt=letter.doubtful)

    def remember(self, handed: Handed, *, in_doubt: bool) -> None:
        """It lies in its reader's mailbox now."""
        before = self.copies.get(handed.key, 0)
        self.copies[handed.key] = before + 1
        if not before:
            self.templates[handed.template] += 1
            if not any(words in handed.key for words in _BY_CHANCE):
                self.sorts[handed.template, handed.reference, handed.recipient] += 1
            self.handed.append(handed)
        elif in_doubt and before == 1:
            self.doubtful += 1
        else:
            self.twice.add(handed.key)

    def greet(self) -> str:
        return "the world listens"

    def close(self) -> None:
        """Nothing is open."""
