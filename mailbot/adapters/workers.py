"""Who holds a lease: a name for this process, and whether another process of that name still lives."""

import hashlib
import os
import secrets
import socket
from pathlib import Path


def name_of_this_worker() -> str:
    """``host:pid:start:own``, another one at each call.

    The start tells a process from a later one with the same number, and the last part one life of a
    process from its next: whoever was taken for dead goes on under another name.
    """
    pid = os.getpid()
    return f"{_host()}:{pid}:{_started(pid)}:{secrets.token_hex(4)}"


def is_alive(worker: str) -> bool:
    """False only when it is certain: of a worker elsewhere its leases and its signs of life must tell."""
    host, _, rest = worker.partition(":")
    pid, _, more = rest.partition(":")
    if host != _host() or not pid.isdigit():
        return True
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _started(int(pid)) == more.partition(":")[0]


def _host() -> str:
    """The machine's name, and from what it counts processes: containers may share a name, and never that."""
    counted = hashlib.sha256(f"{_boot()} {_processes()}".encode()).hexdigest()[:8]
    return f"{socket.gethostname()}-{counted}"


def _boot() -> str:
    """Which start of which kernel; "" where the system does not tell."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return ""


def _processes() -> str:
    """Which space of process numbers; "" where the system does not tell."""
    try:
        return str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        return ""


def _started(pid: int) -> str:
    """Clock ticks since boot at which a process began; "0" where the system does not tell."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "0"
    return stat.rpartition(")")[2].split()[19]
