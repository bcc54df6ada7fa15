"""`mailbot status` and `mailbot service`: how it does, and how systemd runs it."""

import shutil
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from mailbot import settings, wiring
from mailbot.adapters.store import NEWEST
from mailbot.cli import check
from mailbot.domain.aftercare import RESTORED, TO_BE_RELIVED
from mailbot.domain.ledger import LedgerEntry, Outcome
from mailbot.domain.mail import MailKey
from mailbot.domain.running import Incident, Mark, Pause, Worker
from mailbot.ports import UnitOfWork
from tests.cli.shell import Mailbot, at_a_terminal, delivered, eml
from tests.support.smtp_sink import SmtpSink

NOW = datetime.now(UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
EDUCATION = "education@ihm.org.uk"
NAMES = {
    "ok", "attention", "at", "daemons", "mailboxes", "letters", "failed_in_a_week", "promises", "held_mails",
    "incidents", "paused", "to_relive", "digests", "store", "disks", "holidays_known_to", "expiries",
}  # fmt: skip


@pytest.fixture
def lived(mailbot: Mailbot, config: Path) -> Path:
    """A pass has been made: a complaint lies in the record."""
    delivered(config / "var/mail/education", eml(NOW), NOW, "pat")
    assert 0 == mailbot("run", "--once", "--config", config, "--from", "2026-11-01").code
    return config


def _in_store(config: Path, deed: Any) -> None:
    with closing(wiring.open_register(settings.load(config))) as store, store.begin() as work:
        deed(work)
        work.commit()


def test_all_is_well_after_a_pass(mailbot: Mailbot, lived: Path) -> None:
    """Whoever has `run --once` carried out by a timer needs no daemon."""
    said = mailbot("status", "--json", "--config", lived)

    (record,) = said.records
    assert (0, True, []) == (said.code, record["ok"], record["attention"])
    assert NAMES == record.keys()
    assert [EDUCATION, "enquiries@ihm.org.uk", "complaints@imi.example"] == [
        box["address"] for box in record["mailboxes"]
    ]
    assert all(box["behind_seconds"] < 60 for box in record["mailboxes"])
    (body,) = record["promises"]
    assert ("ihm", 1, 0) == (body["organisation"], body["running"], body["overdue"])
    assert (NEWEST, True) == (record["store"]["schema"], record["store"]["up"])
    assert record["store"]["bytes"] > 0
    assert record["disks"][0]["free_bytes"] > 0


def test_it_needs_no_secret_and_no_server(mailbot: Mailbot, lived: Path) -> None:
    """Monitoring runs under another account, and asks just when the servers are away."""
    (lived / "secret.key").unlink()
    text = (lived / "mailbot.toml").read_text()
    text = text.replace(
        'maildir = "var/mail/education"',
        'imap = "imaps://nowhere.invalid"\nsmtp = "smtps://nowhere.invalid"\nusername = "x"\n'
        'password_file = "/no/such/file"',
    )
    (lived / "mailbot.toml").write_text(text)

    assert 0 == mailbot("status", "--config", lived).code


def test_what_needs_a_person_is_said_and_is_exit_code_1(mailbot: Mailbot, lived: Path) -> None:
    """Each thing in words, with what to do."""

    def trouble(work: UnitOfWork) -> None:
        now = NOW - HOUR
        work.incidents.begin(
            Incident(f"mailbox:{EDUCATION}", f"The mailbox {EDUCATION} cannot be read.", "Run it.", now)
        )
        work.marks.set(Mark(f"read:{EDUCATION}", NOW - 3 * DAY))
        work.marks.set(Mark(f"trouble:{EDUCATION}", NOW, "mail.ihm.org.uk refuses the login"))
        work.marks.set(Mark("read:enquiries@ihm.org.uk", NOW - 2 * HOUR))
        work.marks.set(Mark(f"reconciled:{EDUCATION}", NOW - DAY, "7 on the server"))
        work.pauses.begin(Pause(now, "Ada", "a fault"))
        key = MailKey(EDUCATION, 1, "7")
        work.ledger.record(LedgerEntry(key, "", "", Outcome.HELD, "UNREADABLE", None, now, now))

    _in_store(lived, trouble)
    said = mailbot("status", "--json", "--config", lived)
    (record,) = said.records
    shown = mailbot("status", "--config", lived)

    assert (1, 1) == (said.code, shown.code)
    assert [
        "No daemon runs.",
        f"The mailbox {EDUCATION} cannot be read.",
        "The mailbox enquiries@ihm.org.uk has not been read lately.",
        "1 mail is held for a person.",
        "Letters are paused.",
    ] == record["attention"]
    assert "mail.ihm.org.uk refuses the login" == record["mailboxes"][0]["why"]
    assert "7 on the server" == record["mailboxes"][0]["counted"]
    assert "Ada" == record["paused"]["by"]
    for words in ("3 days ago", "nobody was told yet", "Run it.", "letters paused", "7 on the server"):
        assert words in shown.out


def test_a_daemon_that_lives_is_named_and_one_that_fell_silent_is_missed(
    mailbot: Mailbot, lived: Path
) -> None:
    """One that took its leave is not: somebody stopped it."""

    def sign(until: datetime) -> None:
        worker = Worker("host:1:2", NOW - HOUR, until)
        _in_store(lived, lambda work: work.workers.sign(worker, worker.began_at))

    def asked() -> tuple[int, list[str]]:
        (record,) = mailbot("status", "--json", "--config", lived).records
        return len(record["daemons"]), record["attention"]

    sign(datetime.now(UTC) + HOUR)
    lives = asked()
    _in_store(lived, lambda work: work.workers.leave("host:1:2"))
    left = asked()
    sign(datetime.now(UTC) - timedelta(seconds=1))

    assert (1, []) == lives
    assert (0, []) == left
    assert (0, ["No daemon runs."]) == asked()


def test_a_store_that_is_away_is_said_in_words(mailbot: Mailbot, config: Path) -> None:
    """And as one object for machines, like everything else."""
    text = (config / "mailbot.toml").read_text()
    url = "postgresql+psycopg://mailbot:hidden@127.0.0.1:1/mailbot"
    (config / "mailbot.toml").write_text(text.replace("sqlite:///var/mailbot.sqlite3", url))
    said = mailbot("status", "--json", "--config", config)
    (record,) = said.records
    shown = mailbot("status", "--config", config)

    assert (1, 1) == (said.code, shown.code)
    assert (False, False) == (record["ok"], record["store"]["up"])
    assert "cannot be used just now" in shown.err
    assert "hidden" not in said.out + shown.err


def test_it_fits_a_terminal(config: Path) -> None:
    """Of eighty columns, in tables."""
    said = at_a_terminal(["status", "--config", config], columns=80)

    assert 1 == said.code
    assert EDUCATION in said.out
    assert "never" in said.out
    assert max(map(len, said.out.splitlines())) <= 80


def test_the_unit_is_written_for_this_configuration(mailbot: Mailbot, config: Path) -> None:
    """Type=notify with a watchdog; it may write where mailbot writes, and nowhere else."""
    said = mailbot("service", "--config", config, "--user", "mailbot")
    lines = said.out.splitlines()
    command = f"ExecStart={Path(sys.argv[0]).absolute()} run --config {config}"

    assert 0 == said.code
    assert {
        "Type=notify", "WatchdogSec=120", "User=mailbot", "Restart=always", "ProtectSystem=strict",
        "UMask=0077", "NoNewPrivileges=yes", f"ReadWritePaths=-{config}/var", command,
    } <= set(lines)  # fmt: skip


def test_mail_that_lies_elsewhere_may_be_written_there(mailbot: Mailbot, config: Path) -> None:
    """A Maildir gets our letters in its .Sent."""
    text = (config / "mailbot.toml").read_text()
    (config / "mailbot.toml").write_text(text.replace("var/mail/education", "/srv/mail/education"))
    said = mailbot("service", "--config", config)

    assert f"ReadWritePaths=-{config}/var -/srv/mail/education" in said.out.splitlines()


def test_a_folder_that_systemd_would_misread_is_refused(mailbot: Mailbot, tmp_path: Path) -> None:
    """A blank in it would make two words of it."""
    folder = tmp_path / "my config"
    settings.initialise(folder)
    said = mailbot("service", "--config", folder)

    assert 2 == said.code
    assert "systemd would misread" in said.err


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not installed")
def test_systemd_finds_no_fault_with_the_unit_and_calls_it_safe(mailbot: Mailbot, config: Path) -> None:
    """Exposure is measured from 0 (none) to 10; below 2 a service is called OK."""
    said = mailbot("service", "--config", config, "--user", "daemon")
    unit = config / "mailbot.service"
    program = f"ExecStart={Path(sys.argv[0]).absolute()}"
    unit.write_text(said.out.replace(program, f"ExecStart={sys.executable}"))
    checked = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)
    threshold = ["--offline=yes", "--threshold=20"]
    rated = subprocess.run(
        ["systemd-analyze", "security", *threshold, unit], capture_output=True, text=True, check=False
    )

    assert (0, "") == (checked.returncode, checked.stderr)
    assert 0 == rated.returncode, rated.stdout


def test_check_tries_the_second_route_without_alarming_anybody(config: Path, sink: SmtpSink) -> None:
    """A way out that is found to be shut on the day that it is needed is none.  (All of `check` is slow.)"""
    path = config / "mailbot.toml"
    text = path.read_text().replace("\n[alerts]\n", "\n")

    def found(alerts: str) -> dict[str, bool]:
        path.write_text(text.replace("[limits]", f"[alerts]\n{alerts}\n\n[limits]", 1))
        return {one.what: one.ok for one in check._second_route(settings.load(config))}

    by_mail = 'to = ["it@elsewhere.example"]\nsender = "m@elsewhere.example"\nsmtp = "smtp://127.0.0.1:{}"'

    assert {"alerts by mail": True} == found(by_mail.format(sink.port))
    assert {"alerts by mail": False} == found(by_mail.format(1))
    assert {"alerts by command": True} == found('command = ["true"]')
    assert {"alerts by command": False} == found('command = ["/no/such/program"]')
    assert () == sink.mails


def test_a_store_that_was_put_back_is_told_until_it_has_caught_up(mailbot: Mailbot, lived: Path) -> None:
    """Where a mailbox cannot be read, no letter leaves, and the daemon can tell nobody by mail."""
    _in_store(lived, lambda work: work.marks.set(Mark(RESTORED, NOW, TO_BE_RELIVED)))
    said = mailbot("status", "--config", lived)
    assert 1 == said.code
    assert "no letter leaves until every mailbox" in " ".join(said.out.split())

    mailbot("run", "--once", "--config", lived)
    assert [False] == [one["to_relive"] for one in mailbot("status", "--json", "--config", lived).records]
