"""What observing keeps apart from everything that mailbot works with."""

import hmac
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mailbot.adapters.private_file import write_private


@dataclass(frozen=True, slots=True)
class Watching:
    """Where it lies, beside the configuration."""

    folder: Path  # with mailbot.toml

    @property
    def store_url(self) -> str:
        return f"sqlite:///{self.folder / 'var' / 'observe.sqlite3'}"

    @property
    def spool(self) -> Path:
        return self.folder / "var" / "observe" / "spool"

    def report(self, day: date, form: str) -> Path:
        """`form`: "txt" for people, "jsonl" for machines."""
        return self.folder / "var" / "observe" / f"{day.isoformat()}.{form}"

    def write(self, day: date, form: str, text: str) -> Path:
        """Put a report in the place of the day's earlier one, for its owner alone.  Raises OSError."""
        path = self.report(day, form)
        write_private(path, text)
        return path


def key_from(secret: bytes) -> bytes:
    """The key that an observer's letters, which reach nobody, are signed with."""
    return hmac.digest(secret, b"observe", "sha256")
