"""What erasing needs of the store, and what must not be erased."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.domain.clock import CaseClock
from mailbot.domain.erasure import Erasure, Flaw, LegalHold, Redaction, Traces
from mailbot.domain.event import HistoryRow
from mailbot.domain.reference import Reference


class Erasures(Protocol):
    """Cases of which only figures are left, or will be."""

    def order(self, erasure: Erasure) -> bool:
        """It is to be done; False where the case is erased, or to be, already."""

    def ordered(self) -> tuple[Erasure, ...]:
        """Those not done yet, in the order of asking."""

    def drop(self, reference: Reference) -> None:
        """An order that is not carried out; one that is done stays."""

    def done(self, reference: Reference, at: datetime) -> None: ...

    def waits_for(self, traces: Traces) -> tuple[str, ...]:
        """Keys of letters of the case, or that speak of it, that may still leave."""

    def redact(self, rows: Sequence[HistoryRow], bodies: Sequence[str], at: datetime) -> str:
        """These events of one case keep only these bodies; returns the digest that vouches for the hashes."""

    def hand_over(self, mail: str, to: Reference) -> None:
        """A kept mail is another case's from here on, and stays with it."""

    def empty(self, traces: Traces) -> None:
        """Everything of the case beside its row and its history; what is left stays in the figures.

        The ledger keeps the hashes of its mails: none of them comes back.
        """

    def others(self, mailboxes: Sequence[str], before: datetime) -> tuple[int, int]:
        """How many mails and letters about no case are older and still kept."""

    def empty_others(self, mailboxes: Sequence[str], before: datetime) -> tuple[int, int]:
        """Their words are kept no longer; returns how many mails and letters."""

    def unscrubbed(self) -> bool:
        """Whether the database's files may hold remnants of what was erased."""

    def remnants(self, now: datetime) -> None:
        """Something beside cases was erased: the files may hold remnants of it."""

    def scrubbed(self, now: datetime) -> None:
        """They hold none."""


class LegalHolds(Protocol):
    """Cases that must be kept, whatever their age."""

    def place(self, hold: LegalHold) -> None: ...

    def lift(self, reference: Reference, by: str, now: datetime) -> bool:
        """All that last on the case; False where none does."""



@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A letter of a case as it is kept."""

    key: str
    template: str
    recipient: str
    state: str
    whole: bool  # its octets bear the Message-ID that it was given


@dataclass(frozen=True, slots=True)
class CaseTrail:
    """What proves a case's history."""

    reference: str
    state: str  # of the case
    version: int
    head: str  # hash of its newest event, as the case has it
    erased: bool
    rows: tuple[HistoryRow, ...]
    redactions: tuple[Redaction, ...]
    letters: tuple[KeptLetter, ...]
    whole: bool  # its current row is the one that was written
    clocks: tuple[CaseClock, ...]
    mails: frozenset[str]  # of those that its events name, the ones that the ledger knows


@dataclass(frozen=True, slots=True)
class KeptMail:
    """A mail as it is kept."""

    identity: str
    content: bytes


class Trail(Protocol):
    """The record as an auditor reads it."""

    def steady(self) -> None:
        """All that this transaction reads from here on is as of now; to be said first."""

    def count(self) -> int:
        """How many cases there are."""

    def count_mails(self) -> int:
        """How many mails `mails` would give."""

    def cases(self, only: Reference | None = None) -> Iterator[CaseTrail]:
        """Every case, by reference; with `only` that one alone."""

    def strays(self) -> Iterator[Flaw]:
        """Rows that point nowhere, or are not whole."""

    def mails(self) -> Iterator[KeptMail]:
        """The mails that are kept whole in one row and could be read when they came, by hash."""
