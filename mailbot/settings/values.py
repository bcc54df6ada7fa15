"""Settings as the rest of mailbot sees them: checked, frozen, paths made absolute.

Secrets are not among them.  They are read when somebody needs them, so that `rehearse` and `cases`
work without any.
"""

import os
import re
import stat
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from mailbot.domain.errors import Problem, UserError
from mailbot.domain.procedure import Edition, MailboxProfile, Office
from mailbot.settings.oauth import OAuthSettings, shared_login
from mailbot.settings.secret_files import secret_in_environment, secret_in_file

_KEY_BYTES = 32  # as long as the hash that it keys


class Security(StrEnum):
    """How a connection is protected."""

    TLS = "tls"
    STARTTLS = "starttls"
    PLAIN = "plain"  # to this machine alone


@dataclass(frozen=True, slots=True)
class Server:
    """Where a mail server listens."""

    host: str
    port: int
    security: Security


@dataclass(frozen=True, slots=True)
class DaemonSettings:
    """[daemon]"""

    poll_seconds: int = 60
    secret_key_file: Path = Path("secret.key")
    templates: Path | None = None  # a folder of templates that win over the shipped ones
    redirect_all_to: str = ""  # for trials: every letter goes to this address instead
    health_port: int = 0  # on loopback; 0: nothing listens


@dataclass(frozen=True, slots=True)
class LimitSettings:
    """[limits]: what is over them is held or waits, never dropped (R1)."""

    letters_per_hour: int = 5000
    letters_per_address_per_day: int = 10
    notices_per_reader_per_hour: int = 50  # more to one of the staff are told in one letter
    mail_megabytes: int = 150  # a larger mail is held for a person without being fetched
    free_megabytes: int = 200  # of disk; below it mail is left on its server


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """[alerts]: from when on people are told, and by which second route"""

    to: tuple[str, ...] = ()
    smtp: Server | None = None
    sender: str = ""
    username: str = ""
    password_file: Path | None = None
    password_env: str = ""
    ca_file: Path | None = None
    command: tuple[str, ...] = ()
    unread_minutes: int = 60
    queue_minutes: int = 30

    def password(self) -> str:
        """"" where the server asks for none.  Raises UserError when it is not there."""
        if self.password_env:
            return secret_in_environment(self.password_env, "alerts", "password_file")
        if self.password_file is None:
            return ""
        return secret_in_file(self.password_file, "write the password for alerts into it, nothing else")


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """[[mailbox]]: either `imap` and `smtp`, or `maildir`."""

    address: str
    organisation: str
    area: str = ""
    dedicated: bool = False
    forms: tuple[str, ...] = ()
    imap: Server | None = None
    smtp: Server | None = None
    username: str = ""
    password_file: Path | None = None
    password_env: str = ""
    password_expires: date | None = None  # None: nobody knows, or it does not
    oauth: OAuthSettings | None = None  # tokens instead of a password
    maildir: Path | None = None
    ca_file: Path | None = None  # None: the machine's own certificate authorities
    mx: tuple[str, ...] = ()
    authserv_ids: tuple[str, ...] = ()
    internal_mark: str = ""  # "Header: value"; "" where the provider sets none
    junk: str = ""  # "": not looked at
    sent: str = ""  # "": as the server marks it (RFC 6154)
    sent_copy: str = "auto"  # "auto", "append" or "server" (R10)
    own_lists: tuple[str, ...] = ()
    peers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the configuration folder says."""

    folder: Path  # absolute; where mailbot.toml lies
    store_url: str  # a SQLite file's path is absolute here
    daemon: DaemonSettings
    limits: LimitSettings
    mailboxes: tuple[MailboxSettings, ...]
    offices: tuple[tuple[str, Office], ...]  # in force today, by organisation, in alphabetical order
    horizon: date  # last day whose bank holidays are known
    remarks: tuple[Problem, ...] = ()  # what deserves a look although it is valid, whatever the day
    expiries: tuple[tuple[date, Problem], ...] = ()  # the same, once the day is past
    alerts: AlertSettings = AlertSettings()
    editions: tuple[Edition, ...] = ()  # of all days, by organisation and then by day

    @property
    def secret_files(self) -> frozenset[Path]:
        """Every file with a key or a password in it."""
        tokens = [box.oauth for box in self.mailboxes if box.oauth is not None]
        files = {self.daemon.secret_key_file, self.alerts.password_file}
        files.update(box.password_file for box in self.mailboxes)
        files.update(one.client_secret_file for one in tokens)
        files.update(one.certificate_file for one in tokens)
        files.update(one.service_account_file for one in tokens)
        return frozenset(file for file in files if file is not None)

    def office(self, organisation: str) -> Office:
        """Raises KeyError for an organisation that is not configured."""
        return dict(self.offices)[organisation]

    def mailbox(self, address: str) -> MailboxSettings | None:
        wanted = address.casefold()
        return next((box for box in self.mailboxes if box.address.casefold() == wanted), None)

    def profile(self, mailbox: MailboxSettings) -> MailboxProfile:
        """What the rules need to know of a mailbox."""
        return MailboxProfile(
            address=mailbox.address,
            organisation=mailbox.organisation,
            area=mailbox.area,
            dedicated=mailbox.dedicated,
            forms=_folded(mailbox.forms),
            own_lists=_folded(mailbox.own_lists),
            peers=_folded(mailbox.peers),
            mx=mailbox.mx,
            authserv_ids=_folded(mailbox.authserv_ids),
            internal_mark=_name_and_value(mailbox.internal_mark),
            login=shared_login(mailbox.oauth),
        )

    @property
    def store_shown(self) -> str:
        """The store's URL fit for a log: without its password."""
        return re.sub(r"(://[^/:@]*):[^@]*@", r"\1:***@", self.store_url)

    def secret_key(self) -> bytes:
        """The key that signs our Message-IDs.  Raises UserError when missing, short or open to others."""
        path = self.daemon.secret_key_file
        remedy = f"make one: (umask 077; openssl rand -hex 32 > {path})"
        key = secret_in_file(path, remedy).encode()
        if len(key) < _KEY_BYTES:
            raise UserError(Problem(str(path), f"the key is shorter than {_KEY_BYTES} bytes;", remedy))
        if os.name == "posix" and path.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH):
            raise UserError(
                Problem(
                    str(path),
                    "everybody on this machine can read or change the key;",
                    f"run chmod 600 {path}",
                )
            )
        return key

    def password(self, mailbox: MailboxSettings) -> str:
        """The password of a mailbox's login, "" where it has none.  Raises UserError when it is not there."""
        if mailbox.password_env:
            where = f"mailbox {mailbox.address}"
            return secret_in_environment(mailbox.password_env, where, "password_file")
        if mailbox.password_file is None:
            return ""
        return secret_in_file(
            mailbox.password_file, f"write the password of {mailbox.address} into it, nothing else"
        )

    def warnings(self, today: date) -> tuple[Problem, ...]:
        """What works today and may not tomorrow, in words."""
        expired = (problem for day, problem in self.expiries if day < today)
        return (*_horizon(self.horizon, today), *self.remarks, *expired)


def _horizon(horizon: date, today: date) -> tuple[Problem, ...]:
    left = (horizon - today).days
    if left > 365:  # longer than any promise or time limit that starts today
        return ()
    known = f"bank holidays are known up to {horizon.isoformat()} only"
    passed = "; dates after it may be a day or more too early" if left < 0 else ""
    return (
        Problem(
            "bank-holidays.json", f"{known}{passed};", "update mailbot, or put a newer file in this folder"
        ),
    )


def _name_and_value(mark: str) -> tuple[str, str]:
    """A header's name and value: two empty ones where none is given."""
    name, _, value = mark.partition(":")
    return name.strip().casefold(), value.strip()


def _folded(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(str.casefold, words))
