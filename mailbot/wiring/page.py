"""What monitoring may ask while the daemon runs."""

from datetime import datetime, timedelta
from functools import partial

from mailbot.adapters.clocks import SystemClock
from mailbot.adapters.health_page import Answers, HealthPage
from mailbot.desk import status
from mailbot.desk.status import report
from mailbot.domain.errors import Problem, StoreUnavailable, UserError
from mailbot.domain.health import Report
from mailbot.ports import UnitOfWork
from mailbot.settings import Settings
from mailbot.wiring import watch
from mailbot.wiring.house import House

LATELY = timedelta(minutes=10)  # and the time between two polls: a mailbox read before that is not read


def status_report(settings: Settings, work: UnitOfWork, now: datetime) -> Report:
    """How mailbot does, as its records tell."""
    boxes = tuple(settings.profile(box) for box in settings.mailboxes)
    return report(work, boxes, watch.outside(settings, SystemClock()), now)


def attention(settings: Settings, found: Report) -> tuple[str, ...]:
    """What of it needs a person, in words."""
    return status.attention(found, watch.limits(settings))


def health_page(settings: Settings, house: House) -> HealthPage | None:
    """Answers monitoring while the daemon runs; None where it is not wanted.  Raises UserError."""
    port, works = settings.daemon.health_port, house.works
    if not port or works.vigil is None:
        return None
    vigil, lately = works.vigil, LATELY + timedelta(seconds=settings.daemon.poll_seconds)

    def figures() -> Report | None:
        try:
            with house.store.view() as work:
                return report(work, vigil.boxes, vigil.outside, vigil.clock.now())
        except StoreUnavailable:
            return None

    try:
        return HealthPage(port, Answers(works.pulse.hung, partial(vigil.unready, lately), figures))
    except OSError as error:
        what = f"nothing can listen on port {port} of this machine ({error.strerror});"
        raise UserError(Problem("mailbot.toml: daemon.health_port", what, "name another port")) from error
