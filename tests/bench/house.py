"""mailbot as it ships, for the measurements: a configuration of its own, and one pass in this process.

`python -m tests.bench.house FOLDER` runs one pass over the configuration in FOLDER and prints what it
took as JSON.  Nothing of mailbot is replaced: its log has an ear that notes when an acknowledgement has
been accepted.
"""

import shutil
import sys
from contextlib import closing, redirect_stderr
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailbot import settings as configuration
from mailbot import shipped, wiring
from mailbot.daemon import run_once
from mailbot.domain.letter import AttemptVerdict, OutboxLetter, Template
from mailbot.maillog import MailLog
from tests.bench.mails import TO
from tests.bench.measure import Stopwatch
from tests.support.dovecot import PASSWORD

STAFF = "ihm.org.uk"  # the domain of all staff in the shipped configuration

_SETTINGS = """
[store]
url = "{store}"

[limits]
letters_per_hour = 1000000
letters_per_address_per_day = 1000

[[mailbox]]
address = "{address}"
organisation = "ihm"
"""
_SERVERS = """
imap = "imap://127.0.0.1:{imap}"
smtp = "smtp://127.0.0.1:{smtp}"
username = "{user}"
password_file = "password"
"""
SQLITE = "sqlite:///var/mailbot.sqlite3"


def write_configuration(folder: Path, imap: int, smtp: int, user: str) -> None:
    """One mailbox of IHM, on servers of this machine; limits raised, all else as shipped."""
    _write(folder, _SERVERS.format(imap=imap, smtp=smtp, user=user))


def write_maildir_configuration(folder: Path) -> Path:
    """The same on a Maildir, which is returned."""
    maildir = folder / "maildir"
    for part in ("cur", "new", "tmp"):
        (maildir / part).mkdir(parents=True)
    _write(folder, 'maildir = "maildir"')
    return maildir


def _write(folder: Path, place: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(shipped.config() / "ihm", folder / "ihm")
    written = _SETTINGS.format(store=SQLITE, address=TO) + place
    (folder / "mailbot.toml").write_text(written, encoding="utf-8")
    for name, secret in (("password", PASSWORD), ("secret.key", "0123456789abcdef" * 4)):
        (folder / name).write_text(f"{secret}\n", encoding="ascii")
        (folder / name).chmod(0o600)


class _Ear(MailLog):
    """The log as it ships; beside it, the stopwatch hears of each acknowledgement."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = Stopwatch()
        self.acknowledged = 0

    def attempted(self, letter: OutboxLetter, verdict: str, detail: str) -> None:
        super().attempted(letter, verdict, detail)
        if letter.template is Template.ACKNOWLEDGEMENT and verdict == AttemptVerdict.ACCEPTED:
            self.acknowledged += 1
            self.watch.lap()


def main(folder: Path) -> None:
    with (folder / "log").open("w", encoding="utf-8") as log, redirect_stderr(log):
        wiring.log_to_stderr(as_json=True)
        settings = configuration.load(folder)
        clock = wiring.SystemClock()
        ear = _Ear()
        since = datetime.now(UTC) - timedelta(days=1)
        with closing(wiring.House(settings, clock, since, wiring.Trial(log=ear))) as house:
            ear.watch = watch = Stopwatch()
            run_once(house.works)
        watch.report(ear.acknowledged)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
