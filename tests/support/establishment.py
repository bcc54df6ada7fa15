"""A body with its mailboxes, servers and store, for stories that run the real daemon's pass."""

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from mailbot import settings, wiring
from mailbot.adapters.store import open_store
from mailbot.daemon import Pass, run_once
from mailbot.desk.points import At, nothing
from mailbot.domain.case import Case
from mailbot.domain.event import HistoryRow
from mailbot.domain.ledger import LedgerEntry
from mailbot.domain.letter import OutboxLetter
from mailbot.domain.reference import Reference
from mailbot.domain.running import Lease
from mailbot.ports import Store
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.papers import SHIPPED
from tests.support.smtp_sink import SmtpSink

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
KEY = "0123456789abcdef" * 4
SQLITE = "sqlite:///var/mailbot.sqlite3"


@dataclass(frozen=True, slots=True)
class Box:
    """One mailbox of a story: an IMAP account, or a Maildir."""

    address: str
    organisation: str = "ihm"
    imap_port: int = 0  # 0: a Maildir in the folder
    smtp_port: int = 0
    extra: str = ""  # further TOML lines
    password_file: str = "password"

    def as_toml(self) -> str:
        lines = ["[[mailbox]]", f'address = "{self.address}"', f'organisation = "{self.organisation}"']
        if self.imap_port:
            lines += [
                f'imap = "imap://127.0.0.1:{self.imap_port}"',
                f'smtp = "smtp://127.0.0.1:{self.smtp_port}"',
                f'username = "{self.address}"',
                f'password_file = "{self.password_file}"',
            ]
        else:
            lines.append(f'maildir = "var/mail/{self.address}"')
        return "\n".join([*lines, self.extra, ""])


@dataclass(slots=True)
class Establishment:
    """A configuration folder and what can be seen of it from outside."""

    folder: Path
    boxes: Sequence[Box]
    store_url: str = SQLITE
    extra: str = ""  # further TOML tables
    clock: wiring.SetClock | None = None  # None: the machine's
    digests: bool = False  # most stories tell of other letters
    _written: bool = field(default=False)

    def settings(self) -> settings.Settings:
        if not self._written:
            self._write()
            self._written = True
        return settings.load(self.folder)

    @contextmanager
    def house(self, at: At = nothing, patience: float = 10.0) -> Iterator[wiring.House]:
        clock = self.clock or wiring.SystemClock()
        trial = wiring.Trial(at=at, patience=patience, digests=self.digests)
        with closing(wiring.House(self.settings(), clock, LONG_AGO, trial)) as house:
            yield house

    def run(self, at: At = nothing) -> Pass:
        """One ``run --once --from 2000-01-01``."""
        with self.house(at) as house:
            return run_once(house.works)

    def cases(self, *, everything: bool = False) -> list[Case]:
        with self._register() as house_store, house_store.view() as work:
            return [case for case in work.cases.all() if everything or case.state.in_register]

    def letters(self, reference: Reference | None = None) -> list[OutboxLetter]:
        with self._register() as house_store, house_store.view() as work:
            return list(
                work.outbox.of_case(reference) if reference else work.outbox.promised_after(0, 100_000)
            )

    def outcomes(self) -> Counter[str]:
        return Counter(entry.outcome.value for entry in self.entries())

    def entries(self) -> list[LedgerEntry]:
        with self._register() as house_store, house_store.view() as work:
            return list(work.ledger.all())

    def leases(self, prefix: str) -> tuple[Lease, ...]:
        with self._register() as house_store, house_store.view() as work:
            return work.leases.all(prefix)

    def history(self, reference: Reference) -> list[HistoryRow]:
        with self._register() as house_store, house_store.view() as work:
            return list(work.cases.history(reference))

    @contextmanager
    def _register(self) -> Iterator[Store]:
        with closing(wiring.open_register(self.settings())) as opened:
            yield opened

    def _write(self) -> None:
        for organisation in ("ihm", "imi", "example"):
            shutil.copytree(SHIPPED / organisation, self.folder / organisation)
        (self.folder / "password").write_text(PASSWORD)
        key = self.folder / "secret.key"
        key.write_text(KEY)
        key.chmod(0o600)
        tables = [f'[store]\nurl = "{self.store_url}"\n', self.extra, *(box.as_toml() for box in self.boxes)]
        (self.folder / "mailbot.toml").write_text("\n".join(tables))
        if self.store_url == SQLITE and not (self.folder / "var" / "mailbot.sqlite3").exists():
            (self.folder / "var").mkdir(exist_ok=True)
            (self.folder / "var" / "mailbot.sqlite3").write_bytes(_empty_store())


@cache
def _empty_store() -> bytes:
    """A database with its tables: making them takes longer than most stories."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.sqlite3"
        open_store(f"sqlite:///{file}").close()
        return file.read_bytes()


def imap_box(dovecot: Dovecot, sink: SmtpSink, address: str, organisation: str = "ihm") -> Box:
    """A mailbox on the real servers."""
    return Box(address, organisation, dovecot.imap, sink.port)
