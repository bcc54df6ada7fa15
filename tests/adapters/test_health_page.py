"""What monitoring is answered: alive, ready, figures; on this machine alone."""

import http.client
import json
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from mailbot.adapters.health_page import Answers, HealthPage
from mailbot.domain.health import BoxState, Disk, Held, Promises, Queue, Report
from mailbot.domain.running import Mark, Worker
from tests.support.bodies import NOW

HOUR = timedelta(hours=1)
BOX = "education@ihm.org.uk"
REPORT = Report(
    at=NOW,
    workers=(Worker("a", NOW - HOUR, NOW + HOUR),),
    silent=False,
    boxes=(BoxState(BOX, "ihm", NOW - HOUR, "", Mark("reconciled", NOW - 2 * HOUR)),),
    queues=(Queue(BOX, 3, 1, 2, NOW - HOUR, None),),
    failed=4,
    promises=(Promises("ihm", 10, 2, 5, NOW + HOUR),),
    held=Held(6, NOW),
    incidents=(),
    pause=None,
    to_relive=False,
    digests=(),
    schema="0005",
    size=12_345,
    disks=(Disk("/var", 777),),
    horizon=NOW.date() + timedelta(days=30),
    expiries=(),
)


@dataclass
class Daemon:
    """What the page asks, moved by hand."""

    hung: tuple[str, ...] = ()
    unready: tuple[str, ...] = ()
    report: Report | None = REPORT


@pytest.fixture
def daemon() -> Daemon:
    return Daemon()


@pytest.fixture
def page(daemon: Daemon) -> Iterator[HealthPage]:
    answers = Answers(lambda: daemon.hung, lambda: daemon.unready, lambda: daemon.report)
    with closing(HealthPage(0, answers)) as opened:
        yield opened


def ask(page: HealthPage, path: str, host: str = "127.0.0.1") -> tuple[int, str]:
    with closing(http.client.HTTPConnection("127.0.0.1", page.port, timeout=10)) as link:
        link.request("GET", path, headers={"Host": host})
        answer = link.getresponse()
        return answer.status, answer.read().decode()


def test_alive_while_every_thread_gets_on(page: HealthPage, daemon: Daemon) -> None:
    """A thread that hangs is named."""
    fine = ask(page, "/healthz")
    daemon.hung = ("dispatch",)
    status, words = ask(page, "/healthz")

    assert (200, '{"ok": true, "why": []}\n') == fine
    assert (503, {"ok": False, "why": ["dispatch"]}) == (status, json.loads(words))


def test_readiness_turns_false_and_true_again(page: HealthPage, daemon: Daemon) -> None:
    """With the reason, for whoever looks."""
    told = [ask(page, "/readyz")[0]]
    daemon.unready = (f"{BOX} was not read lately",)
    status, words = ask(page, "/readyz")
    daemon.unready = ()
    told += [status, ask(page, "/readyz")[0]]

    assert [200, 503, 200] == told
    assert [f"{BOX} was not read lately"] == json.loads(words)["why"]


def test_the_figures_are_as_prometheus_reads_them(page: HealthPage) -> None:
    """Parsed by the library itself; every figure stands once."""
    status, words = ask(page, "/metrics")
    samples = {
        (one.name.removeprefix("mailbot_"), *one.labels.values()): one.value
        for family in text_string_to_metric_families(words)
        for one in family.samples
    }

    assert 200 == status
    assert {
        ("store_up",): 1, ("mailbox_read_timestamp_seconds", BOX): (NOW - HOUR).timestamp(),
        ("mailbox_counted_timestamp_seconds", BOX): (NOW - 2 * HOUR).timestamp(),
        ("mails_held",): 6, ("letters", BOX, "waiting"): 3, ("letters", BOX, "doubtful"): 1,
        ("letters", BOX, "held"): 2, ("letters_oldest_seconds", BOX): 3600, ("letters_failed_in_a_week",): 4,
        ("letters_paused",): 0, ("promises_running", "ihm"): 10, ("promises_overdue", "ihm"): 2,
        ("promises_due_soon", "ihm"): 5, ("daemons",): 1, ("incidents",): 0, ("store_bytes",): 12_345,
        ("disk_free_bytes", "/var"): 777, ("holidays_known_days",): 30,
    } == samples  # fmt: skip


def test_a_store_that_is_away_is_a_figure_too(page: HealthPage, daemon: Daemon) -> None:
    """Monitoring must not fall silent just then."""
    daemon.report = None
    status, words = ask(page, "/metrics")

    assert 200 == status
    assert "mailbot_store_up 0.0" in words


def test_without_the_library_metrics_say_what_to_install(
    page: HealthPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other two answers need nothing."""
    monkeypatch.setitem(sys.modules, "prometheus_client", None)
    status, words = ask(page, "/metrics")

    assert (501, 'Metrics need a further package: pip install "mailbot[metrics]".\n') == (status, words)
    assert 200 == ask(page, "/healthz")[0]


def test_nothing_else_is_answered(page: HealthPage) -> None:
    """No other path, no other method, no name of a stranger's page that points here."""
    with closing(http.client.HTTPConnection("127.0.0.1", page.port, timeout=10)) as link:
        link.request("POST", "/healthz")
        posted = link.getresponse().status

    assert (404, 501, 403) == (ask(page, "/")[0], posted, ask(page, "/metrics", "evil.example")[0])


def test_it_listens_on_this_machine_alone(page: HealthPage) -> None:
    """Whatever other addresses the machine has."""
    assert "127.0.0.1" == page._server.server_address[0]


def test_a_date_far_ahead_is_a_number(page: HealthPage, daemon: Daemon) -> None:
    """An installation without letters, promises or mailboxes tells its figures all the same."""
    daemon.report = Report(
        NOW, (), False, (), (), 0, (), Held(0, None), (), None, False, (), "0005", 1, (), date.max, ()
    )

    assert 200 == ask(page, "/metrics")[0]
