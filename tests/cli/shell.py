"""What the command line said, and how a person at a terminal talks to it."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

_ESCAPES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
SCRIPT = [sys.executable, "-c", "import sys; sys.argv[0] = 'mailbot'; from mailbot.cli import main; main()"]


@dataclass(frozen=True, slots=True)
class Said:
    """How a call ended."""

    code: int
    out: str
    err: str = ""

    @property
    def records(self) -> list[dict[str, Any]]:
        """The JSON objects, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


Mailbot = Callable[..., Said]


def at_a_terminal(words: Sequence[object], *, answers: str = "", columns: int = 100) -> Said:
    """A person types the command, and answers what it asks."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    clean = {name: value for name, value in os.environ.items() if name not in {"COLUMNS", "NO_COLOR"}}
    with subprocess.Popen(
        [*SCRIPT, *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**clean, "TERM": "xterm-256color"},
    ) as running:
        os.close(theirs)
        os.write(ours, answers.encode())
        shown = b"".join(iter(lambda: _read(ours), b""))
        os.close(ours)
    return Said(running.returncode, _ESCAPES.sub("", shown.decode()).replace("\r\n", "\n"))


def _read(ours: int) -> bytes:
    try:
        return os.read(ours, 65_536)
    except OSError:  # how Linux says that the other end is closed
        return b""


def eml(
    at: datetime | None,
    to: str = "education@ihm.org.uk",
    subject: str = "Complaint",
    text: str = "My work was marked eleven weeks late.\n\nPat Lee\n",
    extra: Sequence[str] = (),
    sender: str = "Pat Lee <pat@example.org>",
) -> bytes:
    """A mail as a mail server hands it over; `at`: when it received it, None where nothing tells."""
    lines = [*extra]
    if at is not None:
        lines += [
            f"Received: from out.example.net by mx.example.org; {format_datetime(at)}",
            f"Date: {format_datetime(at - timedelta(minutes=3))}",
            f"Message-ID: <{at.timestamp():.0f}.{len(subject)}@example.net>",
        ]
    lines += [f"From: {sender}", f"To: {to}", f"Subject: {subject}"]
    return ("\n".join(lines) + "\n\n" + text).encode()


def delivered(folder: Path, content: bytes, at: datetime, name: str = "mail") -> None:
    """A mail in a Maildir's new/."""
    (folder / "new" / f"{at.timestamp():.0f}.{name}.example").write_bytes(content)


NOVEMBER = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
