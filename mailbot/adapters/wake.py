"""A bell that ends a wait from another thread or a signal handler."""

import select
import socket
from contextlib import suppress


class Bell:
    """Rung once, it ends one wait: the one under way, else the next."""

    def __init__(self) -> None:
        self._inside, self._outside = socket.socketpair()
        self._inside.setblocking(False)
        self._outside.setblocking(False)

    def fileno(self) -> int:
        """For select and poll: readable once rung."""
        return self._inside.fileno()

    def ring(self) -> None:
        """Safe in any thread, at any time, any number of times."""
        with suppress(OSError):  # full: it rings already; closed: nobody waits any more
            self._outside.send(b"!")

    def hushed(self) -> bool:
        """Whether it had been rung; it is silent afterwards."""
        rung = False
        with suppress(BlockingIOError):
            while self._inside.recv(4096):
                rung = True
        return rung

    def wait(self, seconds: float) -> bool:
        """Sleep until it rings (True) or `seconds` have passed (False)."""
        poll = select.poll()
        poll.register(self.fileno(), select.POLLIN)
        poll.poll(max(0.0, seconds) * 1000)
        return self.hushed()

    def close(self) -> None:
        self._inside.close()
        self._outside.close()
