"""What is looked after when things did not go their usual way: a restored store, held mails and letters."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from mailbot.domain.aftercare import FoundLetter, HeldLetter, Release
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import LetterState, OutboxLetter
from mailbot.domain.reference import Reference


class FoundLetters(Protocol):
    """Letters of ours that Sent shows and a restored store lacked."""

    def add(self, found: FoundLetter) -> bool:
        """Keep one; False where it is there already."""

    def unexplained(self) -> tuple[FoundLetter, ...]:
        """Those that no letter of the outbox is, in the order of writing."""

    def waiting_for(self, found: FoundLetter) -> tuple[OutboxLetter, ...]:
        """Letters of the outbox for the same purpose that have not left, in the order of promising."""

    def adopt(self, letter: OutboxLetter, found: FoundLetter, content: bytes) -> None:
        """From here on the letter is the one that was found: its bytes, its Message-ID, its copy in Sent."""

    def explain(self, message_id: str, letter_id: int) -> None:
        """A person, or mailbot, knows which letter of the outbox the found one is."""

    def explained_by(self, letter_id: int) -> FoundLetter | None:
        """The found letter that this letter of the outbox is, or may be."""

    def reserve(self, reference: Reference) -> None:
        """This number was given; numbers given from here on are higher."""

    def leave_out(self, numbers: int) -> None:
        """So many of the next references of each body and year are never given."""


class Held(Protocol):
    """What waits for a person, and what they decide."""

    def letters(self) -> tuple[HeldLetter, ...]:
        """Letters that are held, in the order of promising."""

    def hold(self, letters: Sequence[OutboxLetter], reason: str) -> None:
        """Letters that wait are kept until a person lets them go."""

    def let_letter_go(self, letter_id: int, state: LetterState, why: str, now: datetime) -> bool:
        """A held letter waits again, or has failed for good; False where it is not held (any more)."""

    def forget_mail(self, entry: LedgerEntry) -> bool:
        """A held mail is as if it had never been seen: its entry, kept bytes and failures are gone.

        False where it is not held (any more).  The caller records how it ends now.
        """

    def drop_mail(self, entry: LedgerEntry, reason: str) -> bool:
        """A person has dealt with a held mail; False where it is not held (any more)."""

    def record(self, release: Release) -> None:
        """What was decided; rows are only ever added."""

    def releases(self) -> tuple[Release, ...]:
        """All that was ever decided, the oldest first."""
