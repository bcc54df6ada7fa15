"""A real Postfix that hands everything to a Dovecot by LMTP.  It must be started by root.

Any address is accepted save those in domains that begin with "nowhere"; users whom Dovecot does not
know (local part "unknown...") bounce, and the bounce arrives in the sender's mailbox.  Mail that is
submitted with a login says so in Authentication-Results by `AUTHSERV_ID`.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

from tests.support import require
from tests.support.dovecot import Dovecot
from tests.support.ports import free_ports, wait_for_banner

AUTHSERV_ID = "mail.example.org"
_MASTER = Path("/usr/lib/postfix/sbin/master")

_MAIN = """
compatibility_level = 3.6
queue_directory = {base}/queue
data_directory = {base}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
multi_instance_enable = no
maillog_file = {base}/postfix.log
maillog_file_prefixes = {base}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.example.org
mydestination =
local_recipient_maps =
local_transport = error:local mail is off
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination
virtual_mailbox_domains = regexp:{base}/etc/domains
virtual_mailbox_maps = static:all
virtual_transport = lmtp:inet:127.0.0.1:{lmtp}
lmtp_destination_recipient_limit = 1
recipient_delimiter = +
default_transport = error:5.1.2 there is no outside here
alias_maps =
alias_database =
message_size_limit = 60000000
mailbox_size_limit = 0
virtual_mailbox_limit = 0
disable_dns_lookups = yes
smtp_host_lookup = native
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
smtpd_error_sleep_time = 0
minimal_backoff_time = 2s
maximal_backoff_time = 5s
queue_run_delay = 2s
in_flow_delay = 0
smtpd_tls_chain_files = {key}, {certificate}
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = {sasl}
smtpd_sasl_auth_enable = yes
smtpd_tls_auth_only = yes
smtpd_sender_restrictions = check_sasl_access regexp:{base}/etc/authenticated
"""

# Whoever logs in to send is who they say they are; of everybody else nothing is said.
_RESULT = f"Authentication-Results: {AUTHSERV_ID}; dmarc=pass header.from=$1"
_AUTHENTICATED = f"/^[^@]+@(.+)$/ PREPEND {_RESULT}\n"

_SERVICES = """
127.0.0.1:{smtp} inet n - n - - smtpd
127.0.0.1:{smtps} inet n - n - - smtpd
  -o smtpd_tls_wrappermode=yes
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
proxywrite unix - - n - 1 proxymap
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
showq unix n - n - - showq
"""


class Postfix:
    """One running mail server: `smtp` offers STARTTLS and AUTH, `smtps` is TLS from the start."""

    def __init__(self, dovecot: Dovecot) -> None:
        require(_MASTER.exists(), "Postfix is not installed")
        require(os.geteuid() == 0, "Postfix can be started by root only")
        self._base = Path(tempfile.mkdtemp(prefix="pf", dir="/tmp"))
        self._base.chmod(0o755)
        self.smtp, self.smtps = free_ports(2)
        self.ca_file = dovecot.ca_file
        for name in ("etc", "queue", "data"):
            (self._base / name).mkdir()
        shutil.chown(self._base / "data", "postfix")
        self._write_configuration(dovecot)
        self._start()

    def _write_configuration(self, dovecot: Dovecot) -> None:
        main = _MAIN.format(
            base=self._base,
            lmtp=dovecot.lmtp,
            key=dovecot.authority.key,
            certificate=dovecot.authority.certificate,
            sasl=dovecot.base / "run" / "auth-client",
        )
        etc = self._base / "etc"
        (etc / "main.cf").write_text(main)
        (etc / "master.cf").write_text(_SERVICES.format(smtp=self.smtp, smtps=self.smtps))
        (etc / "authenticated").write_text(_AUTHENTICATED)
        (etc / "domains").write_text("if !/^nowhere/\n/./ ours\nendif\n")

    def _start(self) -> None:
        etc = str(self._base / "etc")
        # `check` makes the queue's folders; the master started by itself is up at once, while
        # `postfix start` takes seconds.
        with (self._base / "stdout.log").open("ab") as log:
            subprocess.run(["/usr/sbin/postfix", "-c", etc, "check"], check=True, stdout=log, stderr=log)
            self._process = subprocess.Popen(
                [_MASTER, "-c", etc, "-d"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        wait_for_banner(self.smtp, b"220", self._process, self.log)

    def log(self) -> str:
        files = (self._base / "stdout.log", self._base / "postfix.log")
        return "\n".join(file.read_text(errors="replace") for file in files if file.exists())

    def close(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(10)
        shutil.rmtree(self._base, ignore_errors=True)
