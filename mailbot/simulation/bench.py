"""mailbot itself, built by its own wiring, with the world at its doors."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mailbot.desk.acting import Acting
from mailbot.desk.admit import Desk
from mailbot.desk.dispatch import Dispatch
from mailbot.desk.intake import Since
from mailbot.desk.points import At, nothing
from mailbot.desk.sweep import Sweep
from mailbot.ports import Store
from mailbot.settings import Settings
from mailbot.simulation.courier import WorldCourier
from mailbot.simulation.plan import Plan
from mailbot.simulation.postbox import Postbox
from mailbot.simulation.watch import Watch
from mailbot.wiring import House, SetClock, Trial


@dataclass(frozen=True, slots=True)
class Place:
    """Where a year is lived: in memory, or in a folder that survives it."""

    folder: Path | None = None
    at: At = nothing  # where the plug is pulled


@dataclass(frozen=True, slots=True)
class Bench:
    """The parts that the year works with."""

    store: Store
    desk: Desk
    sweep: Sweep
    dispatch: Dispatch
    acting: Acting
    boxes: dict[str, Postbox]
    since: Since
    close: Callable[[], None]


def build(plan: Plan, clock: SetClock, courier: WorldCourier, watch: Watch, place: Place) -> Bench:
    """A House with its mailboxes and its mail server replaced by the world's."""
    settings = plan.settings if place.folder is None else in_folder(plan.settings, place.folder)
    trial = Trial(throwaway=place.folder is None, at=place.at, log=watch)
    house = House(settings, clock, plan.start, trial)
    works = house.works
    dispatch = Dispatch(
        store=house.store,
        couriers=dict.fromkeys(works.dispatch.couriers, courier),
        clock=clock,
        presence=works.dispatch.presence,
        undelivered=works.dispatch.undelivered,
        log=watch,
        letters_per_hour=works.dispatch.letters_per_hour,
        at=place.at,
    )
    acting = Acting(house.store, works.sweep.promise, works.sweep.offices, clock, watch, place.at)
    boxes = {box.address: Postbox(box.address) for box in settings.mailboxes}
    return Bench(
        store=house.store,
        desk=works.desk,
        sweep=works.sweep,
        dispatch=dispatch,
        acting=acting,
        boxes=boxes,
        since=Since(_long_before(plan.start)),
        close=house.close,
    )


def _long_before(start: datetime) -> datetime:
    return start.replace(year=start.year - 1)


def in_folder(settings: Settings, folder: Path) -> Settings:
    """The same configuration with everything that is written kept in a scratch folder."""
    key = folder / "secret.key"
    if not key.exists():
        key.touch(mode=0o600)
        key.write_text("a key for nobody's letters but these" * 2)
    boxes = tuple(
        replace(box, maildir=folder / "mail" / box.address, imap=None) for box in settings.mailboxes
    )
    return replace(
        settings,
        folder=folder,
        store_url=f"sqlite:///{folder / 'mailbot.sqlite3'}",
        daemon=replace(settings.daemon, secret_key_file=key),
        mailboxes=boxes,
    )
