"""Free ports, and waiting until a server that we started answers on one."""

import random
import socket
import subprocess
import time
from collections.abc import Callable

# Below the range from which the kernel takes ports for outgoing connections, so that a port found
# free stays free until the server binds it.  SystemRandom: pytest-randomly seeds the common one alike
# in every worker.
_RANGE = range(20_000, 32_000)


def free_ports(count: int) -> list[int]:
    """`count` loopback ports on which nobody listens."""
    found: list[int] = []
    dice = random.SystemRandom()
    while len(found) < count:
        port = dice.choice(_RANGE)
        if port not in found and _is_free(port):
            found.append(port)
    return found


def wait_for_banner(
    port: int, banner: bytes, server: "subprocess.Popen[bytes]", log: Callable[[], str], seconds: float = 15
) -> None:
    """Return once a line starting with `banner` is read from the port.

    Raises RuntimeError with the server's log when the server ends or stays silent.
    """
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with {server.returncode}: {log()}")
        if _greeting(port).startswith(banner):
            return
        time.sleep(0.02)
    raise RuntimeError(f"no greeting on port {port} within {seconds} s: {log()}")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _greeting(port: int) -> bytes:
    try:
        with socket.create_connection(("127.0.0.1", port), 1) as link:
            link.settimeout(2)
            return link.recv(100)
    except OSError:
        return b""
