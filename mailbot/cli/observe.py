"""``mailbot run --observe``: for the first weeks beside a human office (R41)."""

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.cli import output, words
from mailbot.cli.observed import Day, as_lines, as_text
from mailbot.desk.observer import Observed
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.running import Mark
from mailbot.ports import Clock, Store

_REPORTED = "observed"  # mark: the last day that has a report
_FURTHEST = 31  # days without a report that are caught up with


def observe(
    settings: configuration.Settings, clock: Clock, taken_from: datetime, *, once: bool, as_json: bool
) -> int:
    """Look until told to stop, or once; returns the exit code.  Raises StoreUnavailable with `once`."""
    wiring.log_to_stderr(as_json or not sys.stderr.isatty())
    stop = threading.Event()
    trial = wiring.Trial(observes=True, log=wiring.ObservingLog())
    with closing(wiring.House(settings, clock, taken_from, trial)) as house:
        reports = Reports(settings, house.store, clock)
        if once:
            done = house.observer.look(stop.is_set)
            _tell(done, reports.write(), as_json=as_json)
            return output.ATTENTION if done.unread else output.DONE
        _until_told(stop)
        while not stop.is_set():
            _look(house, reports, stop.is_set)
            stop.wait(settings.daemon.poll_seconds)
    return output.DONE


def _until_told(stop: threading.Event) -> None:
    def leave(_number: int, _frame: object) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, leave)
    signal.signal(signal.SIGINT, leave)


def _look(house: wiring.House, reports: "Reports", stop: Callable[[], bool]) -> None:
    """A pass and its report.  What cannot be kept or written now is looked at again in the next pass."""
    log = house.works.log
    try:
        done = house.observer.look(stop)
        if done.changed or reports.due():
            reports.write()
    except StoreUnavailable as error:
        log.store_lost(str(error))
    except OSError as error:
        log.report_unwritten(f"{error.filename}: {error.strerror}")
    except Exception:  # noqa: BLE001 - a fault in one pass must not end weeks of looking
        log.tick_failed("observe")


def _tell(done: Observed, written: Path, *, as_json: bool) -> None:
    if as_json:
        for line in written.with_suffix(".jsonl").read_text("utf-8").splitlines():
            sys.stdout.write(line + "\n")
        return
    mails = sum(intake.admitted for _, intake in done.intakes)
    output.say(f"{words.many(mails, 'mail')} looked at; nothing was sent, and no mailbox was changed.")
    for address, why in done.unread:
        output.say(f"{address} could not be read: {why}", style="yellow")
    output.say(f"Report: {written}", style="bold")


class Reports:
    """Writes a report a day, of today as far as it has gone."""

    def __init__(self, settings: configuration.Settings, store: Store, clock: Clock) -> None:
        self._watching = wiring.Watching(settings.folder)
        self._zone = settings.offices[0][1].procedure.zone  # of the first body, where there are several
        self._store = store
        self._clock = clock
        self._written: dict[Path, str] = {}

    def write(self) -> Path:
        """Today's, and those of the days since the last that was written; returns today's path.

        Raises OSError, StoreUnavailable.
        """
        today = self._clock.now().astimezone(self._zone).date()
        path = self._watching.report(today, "txt")
        for day in self._days(today):
            found = self._day(day)
            path = self._put(day, "txt", as_text(found))
            self._put(day, "jsonl", as_lines(found))
        self._note(today)
        return path

    def due(self) -> bool:
        """Whether another day has begun since the last report, or none was written."""
        return self._today not in {path.stem for path in self._written}

    @property
    def _today(self) -> str:
        return self._clock.now().astimezone(self._zone).date().isoformat()

    def _put(self, day: date, form: str, text: str) -> Path:
        path = self._watching.report(day, form)
        if self._written.get(path) != text:
            self._watching.write(day, form, text)
            self._written = {path: text} | {
                other: said for other, said in self._written.items() if other.stem == path.stem
            }
        return path

    def _days(self, today: date) -> Iterator[date]:
        """The last day reported on too: it may have gone on after its report."""
        with self._store.view() as work:
            mark = work.marks.get(_REPORTED)
        first = min(date.fromisoformat(mark.text), today) if mark else today
        first = max(first, today - timedelta(days=_FURTHEST))
        return (first + timedelta(days=count) for count in range((today - first).days + 1))

    def _day(self, day: date) -> Day:
        begin = datetime.combine(day, time(), self._zone)
        end = datetime.combine(day + timedelta(days=1), time(), self._zone)
        with self._store.view() as work:
            return Day(
                day=day,
                zone=self._zone,
                seen=work.observations.seen(begin, end),
                matched=work.observations.matched_in(begin, end),
                every=work.observations.tally(),
            )

    def _note(self, today: date) -> None:
        with self._store.view() as work:
            mark = work.marks.get(_REPORTED)
        if mark is None or mark.text != today.isoformat():
            with self._store.begin() as work:
                work.marks.set(Mark(_REPORTED, self._clock.now(), today.isoformat()))
                work.commit()
