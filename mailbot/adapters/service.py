"""Talks to the service manager that started us (systemd's sd_notify protocol: datagrams of KEY=value)."""

import os
import socket
from collections.abc import Mapping
from contextlib import suppress


class Systemd:
    """Port `ServiceManager`.  Says nothing where nobody listens."""

    def __init__(self, environment: Mapping[str, str] | None = None) -> None:
        given = os.environ if environment is None else environment
        self._place = given.get("NOTIFY_SOCKET", "")
        asked = given.get("WATCHDOG_USEC", "")
        # Children inherit the variable; the wish is for the process that it names (sd_watchdog_enabled(3)).
        for_us = given.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
        self._every = int(asked) / 1_000_000 / 2 if asked.isdigit() and for_us else None

    @property
    def listens(self) -> bool:
        """Whether there is one: it starts us anew, and nobody sits at a terminal."""
        return bool(self._place)

    @property
    def every(self) -> float | None:
        """Seconds between two signs of life: half of what it waits for one; None where it asks for none."""
        return self._every

    def ready(self) -> None:
        self._say("READY=1")

    def alive(self) -> None:
        self._say("WATCHDOG=1")

    def stopping(self) -> None:
        self._say("STOPPING=1")

    def _say(self, words: str) -> None:
        if not self._place:
            return
        # An abstract address is written with "@" for its leading NUL.
        place = "\0" + self._place[1:] if self._place.startswith("@") else self._place
        with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
            line.setblocking(False)  # where nobody reads, a sign is lost; we must not wait for it
            line.sendto(words.encode(), place)
