"""Erasing a case: whose decision it was, what must not be erased, what is left of an event.

The reference, dates, kind, outcome and clocks of an erased case stay, so that what was reported stays true.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from mailbot.domain.reference import Reference

ASKED_FOR, RETENTION = "ASKED_FOR", "RETENTION"  # why a case is erased
GONE = "(erased)"  # stands where words stood


@dataclass(frozen=True, slots=True)
class Erasure:
    """A case that is erased, or will be once its last letters have left."""

    reference: Reference
    ordered_at: datetime  # UTC
    by: str  # a person's id
    why: str  # without names
    at: datetime | None = None  # when it was erased, UTC; None while it waits
    scrubbed_at: datetime | None = None  # when the database's files held nothing more; None before


@dataclass(frozen=True, slots=True)
class LegalHold:
    """A case that must be kept, whatever its age."""

    reference: Reference
    placed_at: datetime  # UTC
    by: str  # a person's id
    why: str
    lifted_at: datetime | None = None  # None while it lasts
    lifted_by: str = ""


@dataclass(frozen=True, slots=True)
class Redaction:
    """An event whose words were taken away."""

    number: int
    hash: str  # of the event as it was: what the next one is chained to
    present: str  # of what is left of it


@dataclass(frozen=True, slots=True)
class Traces:
    """What of a case is looked for outside its own rows."""

    reference: Reference
    received_at: datetime  # nothing older speaks of it
    words: tuple[str, ...]  # names and addresses of the people in it

    def spoken_of(self, text: str) -> bool:
        folded = text.casefold()
        return str(self.reference).casefold() in folded or self.named(text)

    def named(self, text: str) -> bool:
        folded = text.casefold()
        return any(word.casefold() in folded for word in self.words)


@dataclass(frozen=True, slots=True)
class Flaw:
    """A place where the record is not as it was written."""

    where: str  # reference of the case, or the row: "letter 12", "mail 9f..."
    number: int  # of the event; 0 where it is about none
    what: str
    remedy: str


def digest_of(redactions: Iterable[Redaction]) -> str:
    """SHA-256 over them in order, in hex: the Erased event vouches for every kept hash."""
    rows = [[one.number, one.hash, one.present] for one in redactions]
    return hashlib.sha256(json.dumps(rows, separators=(",", ":")).encode()).hexdigest()
