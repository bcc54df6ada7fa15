"""A real Dovecot of our own: own folder, own ports, any user with one password.

Every address is a user, and its mailbox appears when it is first used; only addresses whose local part
begins with "unknown" are refused.  Sent and Junk exist from the start, with their special uses.  The
INTERNALDATE of a mail in a Maildir is the time of its file and is never cached: a test may set it.
"""

import contextlib
import grp
import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from imapclient import IMAPClient

from tests.support import require
from tests.support.authority import make_authority
from tests.support.ports import free_ports, wait_for_banner

PASSWORD = "correct-horse"
_EXECUTABLE = shutil.which("dovecot") or "/usr/sbin/dovecot"
_MAIL_ID = 5000  # Dovecot started by root refuses to keep mail as root
_APPEND_AT_ONCE = 500

_CONFIGURATION = """
protocols = imap lmtp
listen = 127.0.0.1
base_dir = {base}/run
state_dir = {base}/state
instance_name = mailbot-{imap}
log_path = {base}/dovecot.log
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
{chroot}
mail_fsync = never
mail_never_cache_fields = {never_cached}
mail_max_userip_connections = 200
auth_failure_delay = 0
auth_verbose = yes
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{base}/tls/server.crt
ssl_key = <{base}/tls/server.key
auth_mechanisms = plain login
auth_username_format = %Lu
passdb {{
  driver = static
  args = password={password}
  username_filter = !unknown*
}}
passdb {{
  driver = passwd-file
  args = {base}/nobody
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/%u
}}
first_valid_uid = 1
first_valid_gid = 1
mail_location = {storage}:~/{folder}
recipient_delimiter = +
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Junk {{
    auto = subscribe
    special_use = \\Junk
  }}
}}
protocol lmtp {{
  postmaster_address = postmaster@example.org
}}
hostname = mail.example.org
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
  service_count = 0
  process_min_avail = 1
}}
service imap {{
  process_min_avail = 1
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener auth-client {{
    mode = 0666
  }}
}}
service stats {{
  unix_listener stats-reader {{
    mode = 0666
  }}
  unix_listener stats-writer {{
    mode = 0666
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class StoredMail:
    """A mail as the server holds it, to compare before and after."""

    uid: int
    flags: frozenset[bytes]
    internaldate: datetime
    content: bytes


class Dovecot:
    """One running server.  `imap` and `imaps` are its ports, `lmtp` takes deliveries."""

    def __init__(self, storage: str = "maildir") -> None:
        """`storage`: "maildir" for tests that look at files, "mdbox" for tests of speed."""
        require(Path(_EXECUTABLE).exists(), "Dovecot is not installed")
        require(Path("/usr/lib/dovecot/lmtp").exists(), "Dovecot's LMTP server is not installed")
        require(shutil.which("openssl"), "the openssl command is not installed")
        # Short, since the path of a socket may have 107 octets only; readable for the login processes.
        self.base = Path(tempfile.mkdtemp(prefix="dv", dir="/tmp"))
        self.base.chmod(0o755)
        self.imap, self.imaps, self.lmtp = free_ports(3)
        self.authority = make_authority(self.base / "tls")
        self.ca_file = self.authority.ca_file
        for name in ("run", "state", "mail"):
            (self.base / name).mkdir()
        # Empty: it says of those whom the first passdb leaves out that they do not exist.
        (self.base / "nobody").touch()
        (self.base / "dovecot.conf").write_text(self._configuration(storage))
        self._start()

    def _configuration(self, storage: str) -> str:
        root = os.geteuid() == 0
        me = pwd.getpwuid(os.getuid()).pw_name
        services = ("anvil", "imap-login", "stats", "imap-urlauth-login")
        if root:
            os.chown(self.base / "mail", _MAIL_ID, _MAIL_ID)
        return _CONFIGURATION.format(
            base=self.base,
            imap=self.imap,
            imaps=self.imaps,
            lmtp=self.lmtp,
            internal="dovecot" if root else me,
            group="dovecot" if root else grp.getgrgid(os.getgid()).gr_name,
            login="dovenull" if root else me,
            chroot="" if root else "\n".join(f"service {name} {{\n  chroot =\n}}" for name in services),
            uid=_MAIL_ID if root else os.getuid(),
            gid=_MAIL_ID if root else os.getgid(),
            storage=storage,
            folder="Maildir" if storage == "maildir" else "store",
            never_cached="imap.envelope date.received" if storage == "maildir" else "imap.envelope",
            password=PASSWORD,
        )

    def _start(self) -> None:
        with (self.base / "stdout.log").open("ab") as log:
            self._process = subprocess.Popen(
                [_EXECUTABLE, "-F", "-c", str(self.base / "dovecot.conf")],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_for_banner(self.imap, b"* OK", self._process, self.log)

    def log(self) -> str:
        """What the server said so far."""
        files = (self.base / "stdout.log", self.base / "dovecot.log")
        return "\n".join(file.read_text(errors="replace") for file in files if file.exists())

    def client(self, user: str) -> IMAPClient:
        """A logged-in client for looking at a mailbox and putting things into it."""
        client = IMAPClient("127.0.0.1", port=self.imap, ssl=False, timeout=20)
        client.normalise_times = False
        client.login(user, PASSWORD)
        client._imap.debug = 0
        return client

    def put(
        self,
        messages: Sequence[bytes],
        user: str,
        folder: str = "INBOX",
        internaldates: Sequence[datetime] | None = None,
    ) -> None:
        """Append mails, unread, in this order; `internaldates` are aware, one for each."""
        items: list[dict[str, object]] = [{"msg": message} for message in messages]
        for item, date in zip(items, internaldates or (), strict=False):
            item["date"] = date
        with self.client(user) as client:
            for start in range(0, len(items), _APPEND_AT_ONCE):
                client.multiappend(folder, items[start : start + _APPEND_AT_ONCE])

    def deliver(self, message: bytes, user: str, sender: str = "pat@example.org") -> None:
        """Hand one mail over by LMTP, as a mail server would."""
        with smtplib.LMTP("127.0.0.1", self.lmtp, timeout=20) as link:
            link.sendmail(sender, [user], message)

    def contents(self, user: str, folder: str = "INBOX") -> tuple[StoredMail, ...]:
        r"""All mails of a folder, by UID, read without changing anything (not even \Recent)."""
        with self.client(user) as client:
            client.select_folder(folder, readonly=True)
            uids = client.search()
            found: dict[int, dict[bytes, object]] = {}
            for start in range(0, len(uids), 200):
                batch = uids[start : start + 200]
                found |= client.fetch(batch, ["FLAGS", "INTERNALDATE", "BODY.PEEK[]"])
        return tuple(_stored(uid, found[uid]) for uid in sorted(found))

    def files(self, user: str) -> frozenset[Path]:
        """The files of a Maildir's INBOX, looked at without a session, which would take note of them."""
        maildir = self.base / "mail" / user.lower() / "Maildir"
        return frozenset(file for folder in ("new", "cur") for file in maildir.glob(f"{folder}/*"))

    def new_uidvalidity(self, user: str, folder: str = "INBOX") -> int:
        """Rebuild a Maildir folder's index as after a restore: new UIDVALIDITY, UIDs counted from 1.

        Whoever has the folder open is thrown out.  Returns the new UIDVALIDITY.
        """
        before = self.uidvalidity(user, folder)
        self.crash()
        maildir = self.base / "mail" / user.lower() / "Maildir"
        place = maildir if folder == "INBOX" else maildir / f".{folder}"
        for file in [*place.glob("dovecot.index*"), place / "dovecot-uidlist"]:
            file.unlink(missing_ok=True)
        self.restart()
        after = self.uidvalidity(user, folder)
        assert after != before, "Dovecot kept its UIDVALIDITY"
        return after

    def uidvalidity(self, user: str, folder: str = "INBOX") -> int:
        with self.client(user) as client:
            return int(client.folder_status(folder, ["UIDVALIDITY"])[b"UIDVALIDITY"])

    def crash(self) -> None:
        """Kill master and children at once: every client sees its connection end."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)

    def restart(self) -> None:
        """Start again on the same ports with the same mail, after a crash or instead of one."""
        self.crash()
        self._start()

    def close(self) -> None:
        self.crash()
        shutil.rmtree(self.base, ignore_errors=True)


def _stored(uid: int, answer: dict[bytes, object]) -> StoredMail:
    flags, date, content = answer[b"FLAGS"], answer[b"INTERNALDATE"], answer[b"BODY[]"]
    assert isinstance(flags, tuple)
    assert isinstance(date, datetime)
    assert isinstance(content, bytes)
    return StoredMail(uid, frozenset(flags), date, content)
