"""Whether the daemon's threads get on, and what each mailbox's thread has met.

A thread says by when it will be heard of again.  One that is late hangs: then the service manager is told
nothing any more, and starts mailbot anew.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from mailbot.domain.errors import MailboxRefused

PATIENCE = 15 * 60.0  # seconds for one mail, one letter or one tick: a large mail over a slow line included


@dataclass(frozen=True, slots=True)
class Sighting:
    """The latest that is known of a mailbox here."""

    read_at: datetime | None = None  # None: this process has not read it
    lost_at: datetime | None = None  # when reading failed last, since then
    why: str = ""  # what went wrong, "" where nothing did
    refused: bool = False  # and waiting does not help


class Pulse:
    """Written by all threads, read by the watch."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._turn = Lock()
        self._until: dict[str, float] = {}  # by thread: when it must have been heard of
        self._boxes: dict[str, Sighting] = {}

    def beat(self, thread: str, rests: float = 0.0) -> None:
        """It gets on; and is heard of again after `rests` seconds and what one piece of work may take."""
        with self._turn:
            self._until[thread] = self._monotonic() + rests + PATIENCE

    def ended(self, thread: str) -> None:
        """Nothing more is expected of it."""
        with self._turn:
            self._until.pop(thread, None)

    def hung(self) -> tuple[str, ...]:
        """The threads that should have been heard of."""
        with self._turn:
            now = self._monotonic()
            return tuple(thread for thread, until in self._until.items() if now > until)

    def read(self, mailbox: str, at: datetime) -> bool:
        """A mailbox was read to its end; True where it was not the last time, or this is the first."""
        with self._turn:
            before = self._boxes.get(mailbox, Sighting())
            self._boxes[mailbox] = Sighting(at)
            return before.read_at is None or before.lost_at is not None

    def lost(self, mailbox: str, error: Exception, at: datetime) -> None:
        """It could not be read."""
        with self._turn:
            before = self._boxes.get(mailbox, Sighting())
            why = " ".join(str(error).split())[:300]
            self._boxes[mailbox] = Sighting(before.read_at, at, why, isinstance(error, MailboxRefused))

    def sighting(self, mailbox: str) -> Sighting:
        with self._turn:
            return self._boxes.get(mailbox, Sighting())
