"""Figures for Prometheus.  Nobody's name, address or words: the body's own mailboxes alone are named."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from mailbot.domain.health import Report

Rows = Sequence[tuple[tuple[str, ...], float]]  # values of the labels, and the figure

MISSING = 'Metrics need a further package: pip install "mailbot[metrics]".\n'


class MetricsMissing(Exception):
    """The library is not installed."""


def written(report: Report | None) -> bytes:
    """In Prometheus's text form; None: the store cannot be read.

    Raises MetricsMissing.
    """
    try:
        # An extra that few need: imported by those who ask.
        from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415
    except ModuleNotFoundError:
        raise MetricsMissing from None
    registry = CollectorRegistry()
    registry.register(_Figures(report))
    return bytes(generate_latest(registry))


class _Figures:
    """Collected once, at the instant of the report."""

    def __init__(self, report: Report | None) -> None:
        self._report = report

    def collect(self) -> Iterator[Any]:
        yield _gauge("store_up", "Whether the database can be read", [((), self._report is not None)])
        if self._report is not None:
            yield from _of_mail(self._report)
            yield from _of_letters(self._report)
            yield from _of_the_rest(self._report)


def _of_mail(report: Report) -> Iterator[Any]:
    read = [((box.address,), _stamp(box.read_at)) for box in report.boxes if box.read_at is not None]
    yield _gauge("mailbox_read_timestamp_seconds", "When a mailbox was read last", read, "mailbox")
    counted = [((box.address,), _stamp(box.counted.at)) for box in report.boxes if box.counted is not None]
    words = "When all mail of a mailbox was held against the record"
    yield _gauge("mailbox_counted_timestamp_seconds", words, counted, "mailbox")
    yield _gauge("mails_held", "Mails that wait for a person", [((), report.held.count)])


def _of_letters(report: Report) -> Iterator[Any]:
    states = [
        ((queue.mailbox, state), getattr(queue, state))
        for queue in report.queues
        for state in ("waiting", "doubtful", "held")
    ]
    yield _gauge("letters", "Letters that have not left", states, "mailbox", "state")
    ages = [
        ((queue.mailbox,), (report.at - queue.oldest).total_seconds())
        for queue in report.queues
        if queue.oldest is not None
    ]
    yield _gauge("letters_oldest_seconds", "Age of the oldest letter that waits", ages, "mailbox")
    yield _gauge("letters_failed_in_a_week", "Letters given up within seven days", [((), report.failed)])
    yield _gauge("letters_paused", "Whether letters are paused", [((), report.pause is not None)])


def _of_the_rest(report: Report) -> Iterator[Any]:
    for name, words in (
        ("running", "Promises that run"),
        ("overdue", "Promises that were not kept in time"),
        ("due_soon", "Promises due within a day"),
    ):
        rows = [((body.organisation,), getattr(body, name)) for body in report.promises]
        yield _gauge(f"promises_{name}", words, rows, "organisation")
    yield _gauge("daemons", "Daemons that live", [((), len(report.workers))])
    yield _gauge("incidents", "Things that are wrong just now", [((), len(report.incidents))])
    yield _gauge("store_bytes", "Size of the database", [((), report.size)])
    free = [((disk.path,), disk.free) for disk in report.disks]
    yield _gauge("disk_free_bytes", "Room on the disk", free, "path")
    days = (report.horizon - report.at.date()).days
    yield _gauge("holidays_known_days", "Days ahead for which bank holidays are known", [((), days)])


def _gauge(name: str, words: str, rows: Rows, *labels: str) -> Any:  # noqa: ANN401 - the library has no types of its own
    from prometheus_client.core import GaugeMetricFamily  # noqa: PLC0415 - see above

    gauge = GaugeMetricFamily(f"mailbot_{name}", words, labels=labels)
    for values, figure in rows:
        gauge.add_metric(values, float(figure))
    return gauge


def _stamp(instant: datetime | None) -> float:
    return instant.timestamp() if instant is not None else 0.0
