"""Notices to staff, and what becomes of them when they are too many."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from mailbot.domain.letter import Letter, OutboxLetter


class Notices(Protocol):
    """Letters of the outbox that no complainant waits for."""

    def since(self, address: str, since: datetime, most: int) -> int:
        """How many were promised to an address since then, folded ones included; counted up to `most`."""

    def fold(self, letter: Letter, now: datetime) -> bool:
        """Keep one that is told together with others, not sent; False when its key was promised before."""

    def untold(self, limit: int, after: int = 0) -> tuple[OutboxLetter, ...]:
        """Folded ones of which nobody was told yet, above that id, in the order of promising."""

    def told(self, ids: Sequence[int], now: datetime) -> int:
        """Their reader has been told of them; returns of how many nobody had been told before."""
