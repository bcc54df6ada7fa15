"""The source of now, and of codes."""

from datetime import datetime
from typing import Protocol


class Clock(Protocol):
    """The source of now."""

    def now(self) -> datetime:
        """The present instant, aware, UTC."""


class Codes(Protocol):
    """The source of confirmation codes."""

    def __call__(self, about: str) -> str:
        """A code of `pending.LENGTH` letters of `pending.ALPHABET` that nobody can guess.

        The same for the same thing: `about` names it, and is no secret.
        """
