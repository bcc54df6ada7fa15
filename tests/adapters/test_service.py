"""What systemd is told, and how much room is seen."""

import os
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mailbot.adapters.disk import room
from mailbot.adapters.service import Systemd


@pytest.fixture
def listener() -> Iterator[tuple[str, socket.socket]]:
    """A service manager, at a path short enough for a socket."""
    with TemporaryDirectory(dir="/tmp") as folder, closing(
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ) as line:
        place = f"{folder}/notify"
        line.bind(place)
        line.settimeout(5)
        yield place, line


def test_systemd_hears_of_the_start_of_life_and_of_the_end(listener: tuple[str, socket.socket]) -> None:
    """Type=notify with a watchdog (sd_notify(3))."""
    place, line = listener
    service = Systemd({"NOTIFY_SOCKET": place, "WATCHDOG_USEC": "120000000"})
    service.ready()
    service.alive()
    service.stopping()

    assert [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"] == [line.recv(100) for _ in range(3)]
    assert (True, 60.0) == (service.listens, service.every)


def test_an_abstract_address_begins_with_nul() -> None:
    """As containers give it."""
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as line:
        name = f"mailbot-test-{os.getpid()}"
        line.bind(f"\0{name}")
        line.settimeout(5)
        Systemd({"NOTIFY_SOCKET": f"@{name}"}).ready()

        assert b"READY=1" == line.recv(100)


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NOTIFY_SOCKET": "/nowhere/at/all"},
        {"NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "1000", "WATCHDOG_PID": "1"},
        {"NOTIFY_SOCKET": "/nowhere/at/all", "WATCHDOG_USEC": "soon"},
    ],
)
def test_where_nobody_listens_nothing_is_said(environment: dict[str, str]) -> None:
    """At a terminal, in a container, or as the child of a service; nothing fails for it."""
    service = Systemd(environment)
    service.ready()
    service.alive()

    assert service.every is None


def test_each_file_system_is_looked_at_once(tmp_path: Path) -> None:
    """A folder that is not there yet will lie where the nearest one above it does."""
    (one,) = room([tmp_path / "var" / "spool", tmp_path, tmp_path / "var"])

    assert str(tmp_path) == one.path
    assert one.free > 0


def test_a_manager_that_does_not_read_keeps_nobody_waiting(listener: tuple[str, socket.socket]) -> None:
    """Else the daemon would hang for want of being watched."""
    place, _ = listener
    service = Systemd({"NOTIFY_SOCKET": place})
    for _ in range(10_000):
        service.alive()
