"""The mailboxes, and letters on their way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mailbot.domain.ledger import Waterline
from mailbot.domain.letter import Enclosure, File, Letter, LetterRequest, OutboxLetter
from mailbot.domain.mail import Attachment, IncomingMail, MailStub, RawMail


@dataclass(frozen=True, slots=True)
class Pending:
    """What a mailbox lists, and how far that listing reaches."""

    stubs: tuple[MailStub, ...]  # oldest first
    uidvalidity: int
    uid: int  # highest UID listed; the next call may start after it


@dataclass(frozen=True, slots=True)
class Unfetchable:
    """A listed mail whose bytes the server would not give (it vanished, or the answer was garbage)."""

    stub: MailStub
    vanished: bool  # True: gone from the server, nothing to hold
    why: str


@dataclass(frozen=True, slots=True)
class Written:
    """A mail in Sent, as its header tells."""

    answers: frozenset[str]  # Message-IDs that it replies to; of a mail passed on none
    to: frozenset[str]  # case-folded addresses of To and Cc
    subject: str  # decoded, one line
    at: datetime  # its Date, else when it was put there


class Mailbox(Protocol):
    """One mailbox, read without leaving a trace."""

    @property
    def address(self) -> str: ...

    def pending(self, since: Waterline | None) -> Pending:
        """List mail above the waterline; all of it when None or when UIDVALIDITY changed.

        Raises MailboxUnavailable (weather) or MailboxRefused (a person must act).
        """

    def pending_sent(self, since: Waterline) -> Pending:
        """As `pending`, of Sent: above the waterline, or delivered since it was taken on.

        The stubs tell Message-IDs; `fetch` takes them too.  Raises MailboxRefused too where there is no Sent.
        """

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        """The bytes of listed mails, in the order given, a bounded number in memory at once."""

    def file_sent(self, letters: Sequence[bytes]) -> None:
        """Append copies of sent letters to Sent; one already there (by Message-ID) is not added twice."""

    def in_sent(self, message_id: str) -> bool:
        """Whether Sent holds a letter with that Message-ID."""

    def written(self, since: datetime) -> tuple[Written, ...]:
        """The mails in Sent, dated `since` or later."""

    def wait(self, seconds: float) -> bool:
        """Sleep until new mail may have come (True) or `seconds` have passed (False).  IDLE where offered."""

    def wake(self) -> None:
        """End a `wait` from another thread."""

    def hang_up(self) -> None:
        """Let go of the server, until the mailbox is used again."""

    def close(self) -> None: ...


class MailReader(Protocol):
    """Turns bytes into an IncomingMail."""

    def read(self, raw: RawMail, mx: Sequence[str]) -> IncomingMail:
        """Never raises for content save UnreadableMail, when no sense can be made of it at all.

        `mx`: host names of our own servers, whose topmost Received line dates the receipt (W1).
        """


class Courier(Protocol):
    """Delivers one letter at a time over a kept connection."""

    def deliver(self, letter: OutboxLetter) -> str:
        """Hand the bytes over; returns the server's words.

        Raises TemporaryFailure, PermanentFailure or UncertainDelivery.
        """

    def greet(self) -> str:
        """Connect and log in, sending nothing; returns what was found in words.  Raises DeliveryFailed."""

    def close(self) -> None: ...


class Stationery(Protocol):
    """Writes letters."""

    def write(self, request: LetterRequest, now: datetime, files: Sequence[File] = ()) -> Letter:
        """Finished bytes.  `files`: those of `request.enclosures`, in that order.

        Raises LetterRefused when a fact or a file is missing.
        """

    def read_out(self, request: LetterRequest, now: datetime) -> tuple[str, str]:
        """The subject and the plain text, as the letter would read.  Raises LetterRefused likewise."""


class Enclosures(Protocol):
    """The files in a mail that is kept."""

    def listed(self, mail: bytes) -> tuple[Attachment, ...]:
        """What the mail carries beside its words: as IncomingMail.attachments, sizes exact.

        Raises UnreadableMail.
        """

    def open(self, mail: bytes, wanted: Sequence[Enclosure]) -> tuple[File, ...]:
        """The files at those places of the mail, in the order wanted.

        Raises LetterRefused where one of them is not there.
        """
