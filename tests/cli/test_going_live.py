"""`mailbot import`, `run --observe` and `check --letter` as they are typed."""

import json
import signal
import subprocess
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.cli.shell import NOVEMBER, SCRIPT, Mailbot, delivered, eml
from tests.support.daemon import GENEROUS

AT = ("--at", "2026-11-03T10:00:00+00:00")


def test_the_example_can_be_brought_over_as_it_is(mailbot: Mailbot, config: Path, tmp_path: Path) -> None:
    """Whoever edits it begins with something that works."""
    printed = mailbot("import", "--example")
    file = tmp_path / "cases.csv"
    file.write_text(printed.out)
    assert "received (needed): the day it came" in printed.err

    shown = mailbot("import", file, "--dry-run", "--config", config)
    done = mailbot("import", file, "--config", config, "--json")
    again = mailbot("import", file, "--config", config)

    assert (0, 0, 0) == (shown.code, done.code, again.code)
    assert "What would come" in shown.out
    assert "Nothing was changed." in shown.out
    assert ["IHM-2026-0031", "IHM-2026-0032", "IMI-2026-0001"] == [one["reference"] for one in done.records]
    assert "3 lines brought over before" in again.out
    listed = mailbot("cases", "--json", "--config", config).records
    assert {"IHM-2026-0031", "IHM-2026-0032", "IMI-2026-0001"} == {one["reference"] for one in listed}
    history = mailbot("show", "IHM-2026-0031", "--config", config).out
    assert "brought over" in history
    assert "cases.csv, line 2" in history


def test_every_mistake_of_a_file_is_told_and_nothing_comes(
    mailbot: Mailbot, config: Path, tmp_path: Path
) -> None:
    """Exit code 2, as for every mistake in what somebody wrote."""
    file = tmp_path / "cases.csv"
    file.write_bytes("mailbox,received,name,subject\neducation@ihm.org.uk,soon,José,\n".encode("cp1252"))

    said = mailbot("import", file, "--config", config)

    assert 2 == said.code
    assert "cases.csv, line 2, column received: “soon” is no day;" in said.err
    assert "cases.csv, line 2, column subject: is empty;" in said.err
    assert [] == mailbot("cases", "--all", "--json", "--config", config).records
    for missing in (("import",), ("import", tmp_path / "nowhere.csv")):
        assert 2 == mailbot(*missing, "--config", config).code


def test_observing_once_says_where_its_report_lies(mailbot: Mailbot, config: Path) -> None:
    """No case, no letter, no question: nothing goes out with --from either."""
    delivered(config / "var/mail/education", eml(NOVEMBER), NOVEMBER)
    call = ["run", "--observe", "--once", "--from", "2026-11-01", *AT, "--config", config]

    said = mailbot(*call)
    records = mailbot(*call, "--json").records

    assert 0 == said.code
    assert "1 mail looked at; nothing was sent, and no mailbox was changed." in said.out
    assert f"Report: {config}/var/observe/2026-11-03.txt" in said.out
    assert ["mail", "sums"] == [one["what"] for one in records]
    assert [] == mailbot("cases", "--all", "--json", "--config", config).records
    assert not list((config / "var/mail/education/.Sent").rglob("*.mailbot"))


def test_an_observer_looks_until_it_is_told_to_stop(config: Path) -> None:
    """It runs for weeks; SIGTERM ends it."""
    now = datetime.now(UTC)
    main = config / "mailbot.toml"
    main.write_text(main.read_text().replace("# poll_seconds = 60", "poll_seconds = 1"))
    delivered(config / "var/mail/education", eml(now), now)
    with subprocess.Popen(
        [*SCRIPT, "run", "--observe", "--from", "2026-01-01", "--config", str(config)],
        stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        _until(lambda: _told(config) == 1, running)
        delivered(config / "var/mail/education", eml(now, sender="Jo Ash <jo@ash.org>"), now, "second")
        _until(lambda: _told(config) == 2, running)
        running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=GENEROUS)

    assert 0 == running.returncode
    assert b"Traceback" not in said


def _told(config: Path) -> int:
    """Mails that the latest report tells of."""
    reports = sorted((config / "var" / "observe").glob("*.jsonl"))
    if not reports:
        return 0
    return sum(json.loads(line)["what"] == "mail" for line in reports[-1].read_text().splitlines())


def _until(holds: Callable[[], bool], running: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + GENEROUS
    while not holds():
        assert running.poll() is None, "it ended by itself"
        assert time.monotonic() < end
        time.sleep(0.05)


def test_a_mailbox_without_letter_is_a_slip(mailbot: Mailbot, config: Path) -> None:
    """Nothing is ever sent unasked."""
    said = mailbot("check", "education@ihm.org.uk", "--config", config)
    unknown = mailbot("check", "--letter", "nobody@ihm.org.uk", "--config", config)

    assert (2, 2) == (said.code, unknown.code)
    assert "write --letter before it" in said.err
    assert "nobody@ihm.org.uk is not configured" in unknown.err
