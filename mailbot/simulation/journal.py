"""What the world remembers on its own: written as it happens, so that it outlives a killed mailbot.

Each line is one thing said at once: what was done together with what is to follow from it.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol


class Journal(Protocol):
    """Where the world writes what must not be forgotten."""

    def note(self, **said: Any) -> None:  # noqa: ANN401 - what JSON can say
        """One line, whole or not at all."""


class NoJournal:
    """A year in one piece needs none."""

    def note(self, **said: Any) -> None:  # noqa: ANN401 - the protocol's signature
        """Nothing is kept."""


class FileJournal:
    """A file that is only added to.  One write a line: a killed process leaves no half of one."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)

    def note(self, **said: Any) -> None:  # noqa: ANN401 - the protocol's signature
        os.write(self._file, (json.dumps(said) + "\n").encode())

    def close(self) -> None:
        os.close(self._file)


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """What was noted so far, in order; nothing where there is no such file."""
    if path.exists():
        with path.open(encoding="utf-8") as file:
            yield from map(json.loads, file)
