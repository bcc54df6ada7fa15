"""The plainest loop that does mailbot's work without any of its promises.

Fetch in batches of 50, mail-parser's full parse, one acknowledgement by EmailMessage with its words from
Jinja, four INSERTs and one COMMIT a mail, one SMTP connection.  No judgement of what a mail is, no
ledger, no outbox, no second look: a crash, a duplicate or an out-of-office reply, and it does wrong.

`python -m tests.bench.yardstick IMAP_PORT USER SMTP_PORT FOLDER` prints what it took as JSON.
"""

import hashlib
import smtplib
import socket
import sqlite3
import sys
from collections.abc import Iterator
from email import policy
from email.message import EmailMessage
from email.utils import formatdate
from pathlib import Path

import jinja2
import mailparser
from imapclient import IMAPClient

from tests.bench.measure import Stopwatch
from tests.support.dovecot import PASSWORD

_SCHEMA = """
pragma journal_mode = wal;
pragma synchronous = normal;
create table cases (
    id integer primary key, reference text unique, mailbox text, complainant text, subject text, state text,
    due text
);
create table mails (
    id integer primary key, case_id integer, message_id text, uid integer unique, digest blob, subject text,
    date text, body text, raw blob
);
create table letters (id integer primary key, case_id integer, recipient text, raw blob, state text);
create table events (id integer primary key, case_id integer, at text, kind text);
"""
_WORDS = """Dear {{ name }},

Thank you for your letter "{{ subject }}". We have registered it as {{ reference }}
and will answer by {{ due }}.

Please keep {{ reference }} in the subject when you write again.

The Institute
"""
_OURS = "education@ihm.org.uk"
_AT_ONCE = 50


def main(imap_port: int, user: str, smtp_port: int, folder: Path) -> None:
    store = sqlite3.connect(folder / "yardstick.sqlite3", isolation_level=None)
    store.executescript(_SCHEMA)
    words = jinja2.Environment(autoescape=False).from_string(_WORDS)  # plain text
    watch = Stopwatch()
    link = smtplib.SMTP("127.0.0.1", smtp_port)
    assert link.sock is not None
    link.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    link.ehlo()
    count = 0
    for uid, raw in _mails(imap_port, user):
        count += 1
        mail = mailparser.parse_from_bytes(raw)
        acknowledgement = _acknowledgement(words, f"IHM-{uid:06}", mail)
        _insert(store, uid, raw, mail, acknowledgement)
        link.sendmail(_OURS, [mail.from_[0][1]], acknowledgement)
    watch.lap()
    link.quit()
    store.close()
    watch.report(count)


def _mails(port: int, user: str) -> Iterator[tuple[int, bytes]]:
    client = IMAPClient("127.0.0.1", port=port, ssl=False, timeout=60)
    client._imap.debug = 0  # the library would format every line for a log: three times the cost
    client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    client.login(user, PASSWORD)
    client.select_folder("INBOX", readonly=True)
    uids = client.search()
    for start in range(0, len(uids), _AT_ONCE):
        fetched = client.fetch(uids[start : start + _AT_ONCE], ["BODY.PEEK[]"])
        yield from ((uid, fetched[uid][b"BODY[]"]) for uid in uids[start : start + _AT_ONCE])
    client.logout()


def _acknowledgement(words: jinja2.Template, reference: str, mail: mailparser.MailParser) -> bytes:
    name, address = mail.from_[0]
    subject = " ".join(mail.subject.split())
    letter = EmailMessage(policy=policy.SMTP)
    letter["From"] = f"IHM Complaints <{_OURS}>"
    letter["To"] = address
    letter["Subject"] = f"[{reference}] Re: {subject}"
    letter["Message-ID"] = f"<{reference}.acknowledgement@ihm.org.uk>"
    letter["In-Reply-To"] = letter["References"] = mail.message_id
    letter["Auto-Submitted"] = "auto-replied"
    letter["Date"] = formatdate()
    letter.set_content(words.render(name=name, subject=subject, reference=reference, due="1 December 2026"))
    return letter.as_bytes()


def _insert(
    store: sqlite3.Connection, uid: int, raw: bytes, mail: mailparser.MailParser, acknowledgement: bytes
) -> None:
    reference, address = f"IHM-{uid:06}", mail.from_[0][1]
    body = (mail.text_plain or mail.text_html or [""])[0]
    digest = hashlib.sha256(raw).digest()
    store.execute("begin immediate")
    case = store.execute(
        "insert into cases (reference, mailbox, complainant, subject, state, due) values (?, ?, ?, ?, ?, ?)",
        (reference, _OURS, address, mail.subject, "open", "2026-12-01"),
    ).lastrowid
    store.execute(
        "insert into mails (case_id, message_id, uid, digest, subject, date, body, raw)"
        " values (?, ?, ?, ?, ?, ?, ?, ?)",
        (case, mail.message_id, uid, digest, mail.subject, str(mail.date), body, raw),
    )
    store.execute(
        "insert into letters (case_id, recipient, raw, state) values (?, ?, ?, ?)",
        (case, address, acknowledgement, "sent"),
    )
    event = (case, str(mail.date), "received")
    store.execute("insert into events (case_id, at, kind) values (?, ?, ?)", event)
    store.execute("commit")


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
