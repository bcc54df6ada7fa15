"""People who know one another by letter alone: each has a mailbox, a mail program and a signature.

They send through Postfix, which says who logged in to send and hands everything to Dovecot; the office
reads one of Dovecot's mailboxes and writes through Postfix; people find its letters in their own.  Only
the hour is a story's: the servers keep the machine's time, so a mail is dated as it arrives.
"""

import os
import smtplib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import format_datetime
from functools import partial
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from mailbot.domain.case import Case
from mailbot.domain.letter import LetterState
from mailbot.wiring import SetClock
from tests.support.clients import Bodies, Client, written
from tests.support.dovecot import PASSWORD, Dovecot
from tests.support.establishment import Establishment
from tests.support.postfix import AUTHSERV_ID, Postfix

LONDON = ZoneInfo("Europe/London")
PATIENCE = 30.0  # seconds for a delivery; a bound against hanging, never a measure
_LOOK_EVERY = 0.01
File = tuple[str, bytes]  # name and content of a PDF

# The servers' host is none of our mail exchangers: their lines tell the machine's time, not the story's.
_BOX = """\
[[mailbox]]
address = "{address}"
organisation = "{organisation}"
imap = "imap+starttls://localhost:{imap}"
smtp = "smtp+starttls://localhost:{smtp}"
username = "{address}"
password_file = "password"
ca_file = "{ca_file}"
mx = ["mx.our-provider.example"]
authserv_ids = ["{authserv_id}"]
{extra}
"""


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody with a mailbox."""

    name: str
    address: str
    program: Client
    device: str  # what a transcript calls the program
    staff: bool = False  # logs in to send

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>"


@dataclass(frozen=True, slots=True)
class PostOffice:
    """Both servers."""

    dovecot: Dovecot
    postfix: Postfix

    def send(self, mail: bytes, writer: Writer, to: str) -> None:
        """As the writer's own program does it: with a login where it has an account here."""
        with closing(smtplib.SMTP("localhost", self.postfix.smtp, timeout=20)) as link:
            if writer.staff:
                link.starttls(context=self.dovecot.authority.client_context())
                link.login(writer.address, PASSWORD)
            link.sendmail(writer.address, [to], mail)

    def box(self, address: str, organisation: str, extra: str = "") -> str:
        """The settings of a mailbox here, as TOML."""
        return _BOX.format(
            address=address,
            organisation=organisation,
            imap=self.dovecot.imap,
            smtp=self.postfix.smtp,
            ca_file=self.dovecot.ca_file,
            authserv_id=AUTHSERV_ID,
            extra=extra,
        )


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """Servers of its own: no letter of another test lies in anybody's mailbox."""
    with closing(Dovecot()) as dovecot, closing(Postfix(dovecot)) as postfix:
        yield PostOffice(dovecot, postfix)


@dataclass(slots=True)
class Correspondence:
    """One body's mailbox, those who write to it, and every mail between them."""

    post: PostOffice
    body: Establishment
    clock: SetClock
    mailbox: str
    cast: Sequence[Writer]
    transcript: list["Entry"] = field(default_factory=list)
    _read: dict[str, list[EmailMessage]] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=partial(count, 1))

    def writes(self, writer: Writer, subject: str, words: str, *files: File) -> None:
        """A new mail, and what the office makes of it."""
        self._send(writer, (f"{words}\n", ""), {"Subject": subject}, files)
        self._note(writer, subject, words, files)
        self.passes()

    def answers(self, writer: Writer, letter: EmailMessage, words: str, *, by: Client | None = None) -> None:
        """Presses Reply on a letter, by their usual program or another, and what the office makes of it."""
        subject = str(letter["Subject"])
        subject = subject if subject.startswith("Re:") else f"Re: {subject}"
        known = str(letter["References"] or "").split()
        thread = {
            "Subject": subject,
            "In_Reply_To": str(letter["Message-ID"]),
            "References": " ".join([*known, str(letter["Message-ID"])]),
        }
        self._send(writer, (by or writer.program)(words, letter), thread)
        self._note(writer, subject, words)
        self.passes()

    def moves_to(self, day: int, month: int, year: int = 2026, hour: int = 10, minute: int = 0) -> None:
        """Office time, Europe/London; what fell due by then is done."""
        self.clock.move_to(datetime(year, month, day, hour, minute, tzinfo=LONDON))
        self.passes()

    def passes(self) -> None:
        """The office reads and writes; everybody looks into their mailbox."""
        done = self.body.run()
        assert [] == [one for one in (done.unread, done.held, done.left, done.undelivered) if one], done
        self._until(lambda: self._lying() == self._sent(), "every letter is in somebody's mailbox")
        for writer in self.cast:
            self._look(writer)

    def inbox(self, writer: Writer) -> list[EmailMessage]:
        """All letters to somebody, oldest first."""
        return list(self._read.get(writer.address, ()))

    def latest(self, writer: Writer) -> EmailMessage:
        return self.inbox(writer)[-1]

    @property
    def case(self) -> Case:
        """The only case there is."""
        (case,) = self.body.cases()
        return case

    def _send(
        self, writer: Writer, bodies: Bodies, fields: dict[str, str], files: Sequence[File] = ()
    ) -> None:
        domain = writer.address.rpartition("@")[2]
        head = {
            "From": str(writer),
            "To": self.mailbox,
            "Date": format_datetime(self.clock.now().astimezone(LONDON)),
            "Message_ID": f"<mail-{next(self._numbers)}@{domain}>",
            **fields,
        }
        mail = _enclosed(written(bodies, head), files)
        before = self.post.dovecot.files(self.mailbox)
        self.post.send(mail, writer, self.mailbox)
        self._until(lambda: self.post.dovecot.files(self.mailbox) > before, f"{fields['Subject']} arrives")
        (arrived,) = self.post.dovecot.files(self.mailbox) - before
        os.utime(arrived, (self.clock.now().timestamp(),) * 2)

    def _look(self, writer: Writer) -> None:
        """Letters of one pass may arrive in any order; they are told in that of their subjects."""
        known = self._read.setdefault(writer.address, [])
        if len(self.post.dovecot.files(writer.address)) == len(known):
            return
        held = self.post.dovecot.contents(writer.address)
        new = [
            message_from_bytes(mail.content, _class=EmailMessage, policy=policy.default)
            for mail in held[len(known) :]
        ]
        new.sort(key=lambda letter: (letter["Date"].datetime, str(letter["Subject"]), words_of(letter)))
        known += new
        for letter in new:
            when = letter["Date"].datetime
            self.transcript.append(
                Entry(when, str(letter["From"]), str(letter["To"]), str(letter["Subject"]), words_of(letter))
            )

    def _note(self, writer: Writer, subject: str, words: str, files: Sequence[File] = ()) -> None:
        enclosed = "".join(f"\n[attached: {name}]" for name, _ in files)
        now = self.clock.now().astimezone(LONDON)
        self.transcript.append(
            Entry(now, str(writer), self.mailbox, subject, f"{words}{enclosed}", writer.device)
        )

    def _lying(self) -> int:
        return sum(len(self.post.dovecot.files(writer.address)) for writer in self.cast)

    def _sent(self) -> int:
        return sum(letter.state is LetterState.SENT for letter in self.body.letters())

    def _until(self, holds: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, f"never: {what}\n{self.post.postfix.log()}"
            time.sleep(_LOOK_EVERY)


@dataclass(frozen=True, slots=True)
class Entry:
    """One mail of a transcript."""

    at: datetime  # local
    sender: str
    to: str
    subject: str
    text: str
    device: str = ""  # "" for the office's own letters

    def __str__(self) -> str:
        by = f"By:      {self.device}\n" if self.device else ""
        return (
            f"{'=' * 78}\n"
            f"Date:    {self.at:%A %-d %B %Y, %H:%M}\nFrom:    {self.sender}\nTo:      {self.to}\n"
            f"Subject: {self.subject}\n{by}\n{self.text.strip()}\n"
        )


def words_of(letter: EmailMessage) -> str:
    """Its plain text."""
    part = letter.get_body(("plain",))
    assert part is not None, letter["Subject"]
    return str(part.get_content()).replace("\r\n", "\n")


def begin(
    post: PostOffice, folder: Path, box: tuple[str, str, str], cast: Sequence[Writer], at: datetime
) -> Correspondence:
    """A story from `at` on.  `box`: address, organisation and further settings of the office's mailbox."""
    address, organisation, extra = box
    clock = SetClock(at)
    body = Establishment(folder, [], extra=post.box(address, organisation, extra), clock=clock)
    return Correspondence(post, body, clock, address, cast)


def _enclosed(mail: bytes, files: Sequence[File]) -> bytes:
    message = message_from_bytes(mail, _class=EmailMessage, policy=policy.default)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()
