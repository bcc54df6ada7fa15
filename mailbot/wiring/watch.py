"""What watches over the daemon: the second route, the disks, the days on which something runs out."""

import socket
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from mailbot.adapters.disk import room
from mailbot.adapters.second_route import ByAny, ByCommand, ByMail
from mailbot.adapters.smtp import SmtpCourier, SmtpServer
from mailbot.adapters.steady_clock import SteadyClock
from mailbot.adapters.workers import name_of_this_worker
from mailbot.desk.vigil import Outside
from mailbot.domain.errors import UserError
from mailbot.domain.expiry import Expiry
from mailbot.domain.health import Limits
from mailbot.ports import Clock, Courier, Disks, SecondRoute
from mailbot.settings import MailboxSettings, Settings
from mailbot.settings.oauth import expiries as token_expiries
from mailbot.settings.values import AlertSettings
from mailbot.wiring import parts
from mailbot.wiring.logins import Logins

_MEGABYTE = 1024 * 1024
_SQLITE = "sqlite:///"


def outside(settings: Settings, clock: Clock, logins: Logins | None = None) -> Outside:
    """All that is looked at beside the store.  `logins`: None where nobody logs in."""
    return Outside(
        machine=socket.gethostname(),
        worker=name_of_this_worker(),
        disks=disks(settings),
        horizon=settings.horizon,
        expiries=expiries(settings),
        time=clock if isinstance(clock, SteadyClock) else None,
        elsewhere=frozenset(box.address for box in settings.mailboxes if _is_elsewhere(box)),
        second=second_route(settings.alerts),
        tokens=logins.all() if logins is not None else (),
    )


def _is_elsewhere(box: MailboxSettings) -> bool:
    return box.imap is not None and box.imap.host not in parts.LOOPBACK


def limits(settings: Settings) -> Limits:
    """People hear of a full disk at twice the room below which mail is left on its server."""
    return Limits(
        unread=timedelta(minutes=settings.alerts.unread_minutes),
        queue=timedelta(minutes=settings.alerts.queue_minutes),
        free=2 * settings.limits.free_megabytes * _MEGABYTE,
    )


def disks(settings: Settings) -> Disks:
    """Where the store lies, if it is a file, and where large mails and letters are put down."""
    folders = [settings.folder / "var" / "spool"]
    if settings.store_url.startswith(_SQLITE):
        folders.insert(0, Path(settings.store_url.removeprefix(_SQLITE).partition("?")[0]).parent)
    return partial(room, folders)


def enough_room(settings: Settings) -> Callable[[], str]:
    """Says why no mail may be taken in just now; "" where there is room."""
    least, look = settings.limits.free_megabytes * _MEGABYTE, disks(settings)

    def short() -> str:
        for disk in look():
            if disk.free < least:
                return f"only {disk.free // _MEGABYTE} MB are free at {disk.path}; mail stays on its server"
        return ""

    return short


def expiries(settings: Settings) -> tuple[Expiry, ...]:
    """What runs out on a day that mailbot.toml tells."""
    passwords = (
        Expiry(box.address, "password", box.password_expires)
        for box in settings.mailboxes
        if box.password_expires is not None
    )
    tokens = token_expiries(tuple((box.address, box.oauth) for box in settings.mailboxes))
    return (*passwords, *tokens)


def second_route(alerts: AlertSettings) -> SecondRoute | None:
    """By mail, by command, or both; None where neither is configured."""
    routes: list[SecondRoute] = []
    courier = second_courier(alerts)
    if courier is not None:
        routes.append(ByMail(courier, alerts.sender, alerts.to))
    if alerts.command:
        routes.append(ByCommand(alerts.command))
    return ByAny(routes) if routes else None


def second_courier(alerts: AlertSettings) -> Courier | None:
    """The mail server of the second route; None where there is none."""
    if alerts.smtp is None:
        return None

    def password() -> str:
        try:
            return alerts.password()
        except UserError as error:
            raise OSError(str(error)) from error

    return SmtpCourier(
        SmtpServer(
            host=alerts.smtp.host,
            port=alerts.smtp.port,
            security=alerts.smtp.security.value,
            username=alerts.username,
            password=password if alerts.username else None,
            ca_file=alerts.ca_file,
        )
    )
