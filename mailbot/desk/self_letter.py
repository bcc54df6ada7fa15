"""Sending a mailbox a letter of its own, and waiting until it is there: the whole way of a mail, once.

Nothing is changed but that the letter lies in the inbox afterwards, and a copy in Sent where the provider
files them itself.
"""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime

from mailbot.domain import self_letter
from mailbot.domain.errors import MailboxUnavailable, UnreadableMail
from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.domain.mail import IncomingMail, MailStub, RawMail
from mailbot.ports import Clock, Courier, Mailbox, MailReader

LONGEST_WAIT = 120.0  # seconds
_GLANCE = 2.0  # seconds between two looks at most
_LARGEST = 1_000_000  # octets; nobody makes so much of a test letter
_A_DAY = timedelta(days=1)
_AUTHSERV = re.compile(r"\s*([^\s;=]+)(?:\s+\d+)?\s*;")  # RFC 8601 section 2.2
_BY = re.compile(r"\bby\s+([^\s;()]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Arrived:
    """How the letter came back, and what that tells of the servers."""

    seconds: float
    same_id: bool  # the Message-ID is the one that we gave it
    authserv_ids: tuple[str, ...]  # who wrote Authentication-Results on the way, the last first
    received_by: str  # the server that took it in last, "" where none says so
    copied: bool | None  # a copy lies in Sent although nobody put it there; None: Sent cannot be read


@dataclass(frozen=True, slots=True)
class SelfLetter:
    """One mailbox with its courier.  `key` signs the letter."""

    mailbox: Mailbox
    courier: Courier
    reader: MailReader
    clock: Clock
    key: bytes
    organisation: str

    def send_and_wait(self, most: float, told: Callable[[float], None]) -> Arrived | None:
        """None where it has not come within `most` seconds; `told` hears how many have passed.

        Raises DeliveryFailed where it does not leave, MailboxUnavailable where nothing can be read.
        """
        begun = self.clock.now()
        before = self.mailbox.pending(None)
        address = self.mailbox.address
        inbox = Waterline(address, "INBOX", begun - _A_DAY, before.uidvalidity, before.uid)
        known = frozenset(stub.key for stub in before.stubs)
        letter = self._written(begun)
        started = time.monotonic()
        self.courier.deliver(letter)
        while (passed := time.monotonic() - started) < most:
            told(passed)
            new = [stub for stub in self.mailbox.pending(inbox).stubs if stub.key not in known]
            mail = next(self._ours(new, letter), None)
            if mail is not None:
                return self._arrived(letter, mail, time.monotonic() - started, begun)
            self.mailbox.wait(min(_GLANCE, max(0.0, most - passed)))
        return None

    def _written(self, now: datetime) -> OutboxLetter:
        address = self.mailbox.address
        code = self_letter.new_code(address, self.key)
        mail = EmailMessage()
        mail["From"] = mail["To"] = address
        mail["Subject"] = self_letter.subject(code)
        mail["Date"] = format_datetime(now)
        mail["Message-ID"] = f"<test.{code}@{address.rpartition('@')[2]}>"
        mail["Auto-Submitted"] = "auto-generated"  # no holiday note answers it (RFC 3834)
        mail.set_content(self_letter.BODY)
        return OutboxLetter(
            id=0,
            key=f"self:{code}",
            reference=None,
            template=Template.ALERT,
            organisation=self.organisation,
            mailbox=address,
            recipient=address,
            message_id=str(mail["Message-ID"]),
            content=mail.as_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
            meets=frozenset(),
            attempts=1,
            state=LetterState.SENDING,
            doubtful=False,
            created_at=now,
        )

    def _ours(self, stubs: Sequence[MailStub], letter: OutboxLetter) -> Iterator[IncomingMail]:
        """The letter among the mails, by the code in its subject: its id may be another."""
        small = [stub for stub in stubs if stub.size <= _LARGEST]
        for raw in self.mailbox.fetch(small):
            if not isinstance(raw, RawMail):
                continue
            try:
                mail = self.reader.read(raw, ())
            except UnreadableMail:
                continue
            if letter.key.removeprefix("self:") in mail.subject.casefold():
                yield mail

    def _arrived(self, letter: OutboxLetter, mail: IncomingMail, seconds: float, begun: datetime) -> Arrived:
        results = (_AUTHSERV.match(one) for one in mail.headers.all("authentication-results"))
        received = _BY.search(mail.headers.first("received") or "")
        return Arrived(
            seconds=seconds,
            same_id=mail.message_id == letter.message_id,
            authserv_ids=tuple(dict.fromkeys(found[1].casefold() for found in results if found)),
            received_by=received[1].casefold().rstrip(".") if received else "",
            copied=self._copied(letter, begun),
        )

    def _copied(self, letter: OutboxLetter, begun: datetime) -> bool | None:
        sent = Waterline(self.mailbox.address, "Sent", begun.replace(microsecond=0), 0, 0)
        try:
            stubs = self.mailbox.pending_sent(sent).stubs
            recent = [stub for stub in stubs if stub.delivered_at >= sent.taken_from]
            return next(self._ours(recent, letter), None) is not None
        except MailboxUnavailable:
            return None
