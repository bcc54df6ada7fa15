"""Starting where the store may be away: after a power cut the database can take longer than we do."""

import time
from datetime import datetime, timedelta

from mailbot.desk.vigil import STORE_AWAY
from mailbot.domain.errors import DeliveryFailed, StoreUnavailable
from mailbot.maillog import MailLog
from mailbot.ports import Clock, SecondRoute
from mailbot.rules import incidents
from mailbot.settings import Settings
from mailbot.wiring import watch
from mailbot.wiring.house import House

TRY_AGAIN = 10.0  # seconds between two tries to open the store


def patient_house(settings: Settings, clock: Clock, taken_from: datetime) -> House:
    """The house, as soon as its store can be opened; people are told where that takes long."""
    second, log = watch.second_route(settings.alerts), MailLog()
    began, told = clock.now(), False
    while True:
        try:
            return House(settings, clock, taken_from)
        except StoreUnavailable as error:
            log.store_lost(str(error))
            told = told or _told(second, log, clock.now() - began, str(error))
            time.sleep(TRY_AGAIN)


def _told(second: SecondRoute | None, log: MailLog, away: timedelta, why: str) -> bool:
    """Whether somebody has heard of it by now, once: the watch goes on from there."""
    if away < STORE_AWAY or second is None:
        return False
    try:
        second.tell("mailbot cannot start: the database cannot be used.", f"{incidents.STORE_REMEDY} {why}")
    except DeliveryFailed as error:
        log.second_route_failed(str(error))
        return False
    return True
