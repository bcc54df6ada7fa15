"""The daemon watched from outside: by systemd, by monitoring, and by people who must hear of its troubles."""

import json
import socket
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.error import HTTPError

import pytest
from apscheduler.schedulers.background import BackgroundScheduler

from mailbot import wiring
from mailbot.adapters.steady_clock import SteadyClock
from mailbot.daemon import Daemon, run_once
from mailbot.desk.pulse import PATIENCE, Pulse
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.letter import Template
from mailbot.ticks import Every, keep_ticking
from mailbot.wiring import start
from tests.support import letters
from tests.support.daemon import daemon
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.establishment import LONG_AGO, Box, Establishment, imap_box
from tests.support.smtp_sink import SmtpSink
from tests.support.story import MONDAY, Story, tell

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


@dataclass
class Manager:
    """A service manager that counts what it hears."""

    every: float | None = 0.005
    heard: list[str] = field(default_factory=list)

    def ready(self) -> None:
        self.heard.append("ready")

    def alive(self) -> None:
        self.heard.append("alive")

    def stopping(self) -> None:
        self.heard.append("stopping")


def _until(holds: object, what: str) -> None:
    end = time.monotonic() + 30
    while not holds():  # type: ignore[operator]  # a function
        assert time.monotonic() < end, f"never: {what}"
        time.sleep(0.005)


def test_a_thread_that_hangs_is_reported_to_nobody_as_alive(tmp_path: Path) -> None:
    """The manager then starts mailbot anew; a thread that gets on again is heard of again."""
    ticks = [0.0]
    manager, pulse = Manager(), Pulse(lambda: ticks[0])
    with tell(tmp_path).body.house() as house:
        running = Daemon(replace(house.works, pulse=pulse), manager)
        pulse.beat("education@ihm.org.uk", 60)
        reporting = threading.Thread(target=running._report_until_stopped)
        reporting.start()
        _until(lambda: manager.heard.count("alive") > 2, "it is alive")
        ticks[0] = 60 + PATIENCE + 1
        _until(lambda: pulse.hung() != (), "it hangs")
        time.sleep(0.02)  # a sign that was under way
        before = len(manager.heard)
        time.sleep(0.1)
        silent = len(manager.heard) == before
        pulse.beat("education@ihm.org.uk")
        _until(lambda: len(manager.heard) > before, "it is alive again")
        running.stop()
        reporting.join(30)

    assert silent
    assert ("ready", "stopping") == (manager.heard[0], manager.heard[-1])


def test_a_mailbox_that_never_answers_hangs_and_one_that_waits_does_not(tmp_path: Path) -> None:
    """Each mail and each wait is a sign; a call into a server that never returns gives none."""
    ticks, stuck = [0.0], threading.Event()
    with tell(tmp_path).body.house() as house:
        pulse = Pulse(lambda: ticks[0])
        works = replace(house.works, pulse=pulse)
        running = Daemon(works)
        mailbox = works.mailboxes[0]
        pending = mailbox.pending

        def hangs(since: object) -> object:
            stuck.wait(30)
            return pending(since)  # type: ignore[arg-type]  # as it came

        mailbox.pending = hangs  # type: ignore[method-assign, assignment]
        works.roster.sign()
        reader = threading.Thread(target=running._serve, args=(mailbox,), daemon=True)
        reader.start()
        _until(lambda: pulse._until.get(mailbox.address), "it has begun")
        ticks[0] = PATIENCE + 1
        hung = pulse.hung()
        stuck.set()
        _until(lambda: pulse.hung() == (), "it gets on")
        ticks[0] += works.poll_seconds + PATIENCE - 1
        waiting = pulse.hung()
        running.stop()
        works.roster.close()
        mailbox.wake()
        reader.join(30)

    assert ((mailbox.address,), ()) == (hung, waiting)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    """What a service manager hears of the daemon processes of this test."""
    told: list[bytes] = []
    with TemporaryDirectory(dir="/tmp") as folder, closing(
        socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ) as line:
        line.bind(f"{folder}/notify")
        monkeypatch.setenv("NOTIFY_SOCKET", f"{folder}/notify")
        monkeypatch.setenv("WATCHDOG_USEC", "400000")
        monkeypatch.delenv("WATCHDOG_PID", raising=False)
        reader = threading.Thread(target=lambda: told.extend(iter(lambda: line.recv(100), b"over")))
        reader.start()
        yield told
        with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as end:
            end.sendto(b"over", f"{folder}/notify")
        reader.join(30)


def _free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _ask(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_a_daemon_tells_systemd_and_monitoring_how_it_does(tmp_path: Path, heard: list[bytes]) -> None:
    """READY once it serves, a sign of life twice as often as asked, STOPPING at the end."""
    port = _free_port()
    body = Establishment(tmp_path, [Box("education@ihm.org.uk")], extra=f"[daemon]\nhealth_port = {port}\n")
    body.settings()
    with daemon(tmp_path) as running:
        running.until(lambda: len(heard) > 2, "it is alive")
        running.until(lambda: _ask(port, "/readyz")[0] == 200, "it is ready")
        alive, figures = _ask(port, "/healthz"), _ask(port, "/metrics")[1]
        assert 0 == running.stop()
    _until(lambda: heard[-1] == b"STOPPING=1", "it has taken its leave")

    assert [b"READY=1", b"WATCHDOG=1", b"WATCHDOG=1"] == heard[:3]
    assert (200, {"ok": True, "why": []}) == (alive[0], json.loads(alive[1]))
    assert "mailbot_store_up 1.0" in figures
    assert "mailbot_daemons 1.0" in figures


def test_where_the_only_mail_server_refuses_us_people_hear_of_it_by_the_command(
    tmp_path: Path, dovecot: Dovecot, sink: SmtpSink, user: str
) -> None:
    """The password has run out: neither can mail be read nor can a letter leave; and then it is over."""
    told = tmp_path / "told"
    script = tmp_path / "page"
    script.write_text(f'#!/bin/sh\ncat >> "{told}"\n')
    script.chmod(0o700)
    body = Establishment(
        tmp_path, [imap_box(dovecot, sink, user)], extra=f'[alerts]\ncommand = ["{script}"]\n'
    )
    body.settings()
    (tmp_path / "password").write_text("of last year")
    with daemon(tmp_path) as running:
        running.until(lambda: told.exists() and bool(told.read_text()), "people hear of it")
        begun = told.read_text()
        (tmp_path / "password").write_text(PASSWORD)
        running.until(lambda: "This is over" in told.read_text(), "and that it is over")
        assert 0 == running.stop()

    assert user in begun
    assert "This is over" not in begun


def test_a_disk_that_is_nearly_full_leaves_mail_on_its_server(tmp_path: Path) -> None:
    """Nothing is half taken in; once there is room all of it is."""
    story = tell(tmp_path)
    for number in range(3):
        story.arrives(letters.complaint(number, "education@ihm.org.uk"))
    with story.body.house() as house:
        short = replace(house.works, short_of_room=lambda: "only 3 MB are free at /var")
        with pytest.raises(StoreUnavailable, match="only 3 MB are free"):
            run_once(short)
        before = len(story.body.cases())
        run_once(house.works)

    assert (0, 3) == (before, len(story.body.cases()))


def test_a_disk_that_fills_up_in_the_midst_of_a_pass_ends_it_between_two_mails(tmp_path: Path) -> None:
    """The mails that were not reached are taken in by a later pass, in order."""
    story = tell(tmp_path)
    for number in range(5):
        story.arrives(letters.complaint(number, "education@ihm.org.uk"))
    asked: list[bool] = []
    with story.body.house() as house:

        def short() -> str:
            asked.append(True)
            return "full" if len(asked) > 3 else ""

        works = replace(house.works, short_of_room=short)
        running = Daemon(works)
        works.roster.sign()
        reader = threading.Thread(target=running._serve, args=(works.mailboxes[0],), daemon=True)
        reader.start()
        _until(lambda: len(asked) > 3, "it is full")
        running.stop()
        works.roster.close()
        works.mailboxes[0].wake()
        reader.join(30)
        some = len(story.body.cases())
        run_once(house.works)

    assert 2 == some
    assert 5 == len(story.body.cases())


@dataclass
class Machine:
    """A machine whose clock somebody sets."""

    wall: datetime = MONDAY
    ticks: float = 0.0

    def now(self) -> datetime:
        return self.wall

    def passes(self, by: timedelta) -> None:
        self.wall += by
        self.ticks += by.total_seconds()


@dataclass
class Jumping:
    """A body whose machine's clock can jump."""

    story: Story
    machine: Machine = field(default_factory=Machine)

    def __post_init__(self) -> None:
        self.clock = SteadyClock(self.machine, lambda: self.machine.ticks)
        trial = wiring.Trial(digests=False)
        self.house = wiring.House(self.story.body.settings(), self.clock, LONG_AGO, trial)

    def runs(self) -> None:
        run_once(self.house.works)

    def kinds(self) -> set[Template]:
        return {letter.template for letter in self.story.body.letters()}


def test_a_clock_that_jumps_by_weeks_chases_nobody_and_breaks_no_promise(tmp_path: Path) -> None:
    """Somebody typed December; whoever runs mailbot is told, and what falls due is told at its time."""
    jumping = Jumping(tell(tmp_path))
    with closing(jumping.house):
        jumping.story.arrives(letters.complaint(1, "education@ihm.org.uk"))
        jumping.runs()
        before = jumping.kinds()
        jumping.machine.wall += 60 * DAY
        jumping.machine.passes(MINUTE)
        jumping.runs()
        jumped = jumping.kinds()
        (case,) = jumping.story.body.cases()
        history = {row.event for row in jumping.story.body.history(case.reference)}
        jumping.machine.wall -= 60 * DAY
        jumping.machine.passes(MINUTE)
        jumping.runs()
        alerts = [
            letter.content.decode() for letter in jumping.story.body.letters()
            if letter.template is Template.ALERT
        ]  # fmt: skip

    assert {Template.ALERT} == jumped - before
    assert not history & {"ClockBroken", "Chased"}
    assert 4 == len(alerts), "two administrators, beginning and end"
    assert ["jumped forward by 60 days" in words.replace("=\r\n", "") for words in alerts] == [True] * 4


def test_a_new_time_that_a_mail_server_confirms_is_believed(tmp_path: Path) -> None:
    """The machine had slept in a way that nothing counts: the next mail shows what time it is."""
    jumping = Jumping(tell(tmp_path))
    with closing(jumping.house):
        vigil = jumping.house.works.vigil
        assert vigil is not None
        vigil.outside = replace(vigil.outside, elsewhere=frozenset({"complaints@imi.example"}))
        jumping.machine.wall += 60 * DAY
        doubted = jumping.clock.doubted()
        vigil.arrived("education@ihm.org.uk", jumping.machine.wall)
        local = jumping.clock.doubted()
        vigil.arrived("complaints@imi.example", MONDAY)
        old = jumping.clock.doubted()
        vigil.arrived("complaints@imi.example", jumping.machine.wall - MINUTE)

    assert None not in (doubted, local, old)
    assert jumping.clock.doubted() is None
    assert MONDAY + 60 * DAY == jumping.clock.now()


def test_ticks_are_neither_multiplied_nor_stopped_by_a_jump() -> None:
    """APScheduler goes by the machine's clock: a year ahead would be six million ticks of five seconds."""
    now = datetime.now(UTC)
    scheduler = BackgroundScheduler(timezone="UTC")
    job = scheduler.add_job(lambda: None, Every(5), id="letters")
    scheduler.start(paused=True)
    try:
        assert now + 365 * DAY + timedelta(seconds=5) == Every(5).get_next_fire_time(now, now + 365 * DAY)
        assert 1 == len(job._get_run_times(job.next_run_time + 365 * DAY))
        keep_ticking(scheduler, now)
        untouched = job.next_run_time
        job.modify(next_run_time=now + DAY)
        keep_ticking(scheduler, now)
    finally:
        scheduler.shutdown(wait=False)

    assert untouched > now
    assert now == job.next_run_time


def test_a_clock_behind_the_records_is_told(tmp_path: Path) -> None:
    """Today's clock is wrong, or yesterday's was."""
    story = tell(tmp_path)
    story.clock.move_to(MONDAY + 2 * DAY)
    story.runs()
    jumping = Jumping(story)
    with closing(jumping.house):
        jumping.runs()
        told = {letter.content.decode().replace("=\r\n", "") for letter in story.body.letters()}

    assert 2 == len(told)
    assert all("is 2 days behind what mailbot has recorded" in " ".join(words.split()) for words in told)


def test_a_start_waits_for_a_database_that_is_away_and_people_hear_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a power cut it may take longer than we do; or it may not come back by itself."""
    told, tries = tmp_path / "told", 0
    extra = f'[alerts]\ncommand = ["tee", "-a", "{told}"]\n'
    body = Establishment(tmp_path / "config", [Box("education@ihm.org.uk")], extra=extra)
    (tmp_path / "config").mkdir()
    clock = wiring.SetClock(MONDAY)

    def house(*_: object) -> str:
        nonlocal tries
        tries += 1
        clock.move_to(clock.now() + 2 * MINUTE)
        if tries < 6:
            raise StoreUnavailable("connection refused")
        return "the house"

    monkeypatch.setattr(start, "House", house)
    monkeypatch.setattr(start, "TRY_AGAIN", 0)

    assert "the house" == start.patient_house(body.settings(), clock, MONDAY)  # type: ignore[comparison-overlap]  # see above
    assert 6 == tries
    assert 1 == told.read_text().count("mailbot cannot start: the database cannot be used.")
    assert "connection refused" in told.read_text()
