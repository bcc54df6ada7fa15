"""``mailbot service``: the unit by which systemd runs the daemon."""

import getpass
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from mailbot import settings as configuration
from mailbot.cli.options import CONFIG, Config
from mailbot.domain.errors import Problem, UserError
from mailbot.settings import Settings

# Whatever the daemon needs is allowed, and nothing beside: it reads its configuration, writes its records
# and Maildirs, and speaks to mail servers and a database.
UNIT = """\
# mailbot: keeps a complaints procedure's promises.  Written by "mailbot service": write it anew after a
# change of folders in mailbot.toml, and after an upgrade.
[Unit]
Description=mailbot, the complaints mailbox that keeps its procedure's promises
Documentation=man:systemd.service(5)
After=network-online.target time-sync.target postgresql.service
Wants=network-online.target

[Service]
Type=notify
NotifyAccess=main
ExecStart={command}
User={user}
# After a crash, a hang (no sign of life for two minutes) or an error: anew, for as long as it takes.
Restart=always
RestartSec=10
WatchdogSec=120
# Where the database is away at the start, mailbot waits for it and tells people.
TimeoutStartSec=infinity
# The mail and the letter in hand are finished first.
TimeoutStopSec=30
KillMode=mixed
# Complaints and passwords would be in a core dump.
LimitCORE=0

UMask=0077
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectSystem=strict
ReadWritePaths={writes}
ReadOnlyPaths={reads}
ProtectHome={home}
PrivateTmp=yes
PrivateDevices=yes
PrivateUsers=yes
ProtectClock=yes
ProtectControlGroups=yes
ProtectHostname=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
ProtectProc=invisible
ProcSubset=pid
RemoveIPC=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
"""
_SQLITE = "sqlite:///"
_AWKWARD = frozenset(" \t\"'\\%$;")  # what systemd would read as something else


def service(
    config: Config = CONFIG,
    user: Annotated[
        str, typer.Option("--user", metavar="NAME", help="The account that it runs as; by default yours.")
    ] = "",
) -> None:
    """Write the unit by which systemd runs the daemon, for this configuration, to standard output.

    The daemon then starts with the machine, is started anew when it fails or hangs, and may reach nothing on
    the machine but its own folders. Give it an account of its own that owns the configuration folder.

    Example: `mailbot service --config /etc/mailbot --user mailbot > /etc/systemd/system/mailbot.service`

    Then: `systemctl daemon-reload && systemctl enable --now mailbot`
    """
    settings = configuration.load(config)
    writes = [str(path) for path in _written(settings)]
    program = Path(sys.argv[0]).absolute()
    command = [str(program), "run", "--config", str(settings.folder)]
    for word in (*command, *writes, user):
        _check(word)
    unit = UNIT.format(
        command=" ".join(command),
        user=user or getpass.getuser(),
        writes=" ".join(f"-{path}" for path in writes),
        reads=settings.folder,
        home="read-only" if _is_in_home(program, settings.folder, *_written(settings)) else "yes",
    )
    sys.stdout.write(unit)


def _written(settings: Settings) -> list[Path]:
    """The folders that the daemon writes into, none of them inside another."""
    folders = [settings.folder / "var"]
    if settings.store_url.startswith(_SQLITE):
        folders.append(Path(settings.store_url.removeprefix(_SQLITE).partition("?")[0]).parent)
    folders += [box.maildir for box in settings.mailboxes if box.maildir is not None]
    folders = [Path(os.path.normpath(folder)) for folder in folders]
    outer = [
        one for one in folders if not any(other != one and one.is_relative_to(other) for other in folders)
    ]
    return list(dict.fromkeys(outer))


def _is_in_home(*paths: Path) -> bool:
    homes = (Path("/home"), Path("/root"), Path("/run/user"))
    return any(path.is_relative_to(home) for path in paths for home in homes)


def _check(word: str) -> None:
    if _AWKWARD.intersection(word) or not word.isprintable():
        what = f'systemd would misread "{word}";'
        raise UserError(Problem("service", what, "use folders and names without spaces, quotes, $ and %"))
