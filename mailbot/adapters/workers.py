"""Who holds a lease: a name for this process, and whether another process of that name still lives."""

import os
import socket
from pathlib import Path


def name_of_this_worker() -> str:
    """``host:pid:start``; the start tells a process from a later one with the same number."""
    pid = os.getpid()
    return f"{socket.gethostname()}:{pid}:{_started(pid)}"


def is_alive(worker: str) -> bool:
    """False only when it is certain: a worker on another machine is left to its lease's end."""
    host, _, rest = worker.rpartition(":")[0].rpartition(":")
    if host != socket.gethostname() or not rest.isdigit():
        return True
    pid = int(rest)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return _started(pid) == worker.rpartition(":")[2]


def _started(pid: int) -> str:
    """Clock ticks since boot at which a process began; "0" where the system does not tell."""
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
    except OSError:
        return "0"
    return stat.rpartition(")")[2].split()[19]
