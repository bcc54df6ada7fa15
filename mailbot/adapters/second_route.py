"""Telling people without our mailboxes and without the store: another mail server, a command, or both."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from mailbot.domain.errors import DeliveryFailed, PermanentFailure, TemporaryFailure
from mailbot.domain.letter import LetterState, OutboxLetter, Template
from mailbot.ports import Courier, SecondRoute

_LEAD = "mailbot: "
_COMMAND_SECONDS = 60.0  # until a command that says nothing is given up


@dataclass(frozen=True, slots=True)
class ByMail:
    """Port `SecondRoute`: a letter by a server of its own."""

    courier: Courier
    sender: str
    to: tuple[str, ...]

    def tell(self, subject: str, words: str) -> None:
        """To each reader by themselves.  Raises DeliveryFailed where none of them could be written to."""
        failed: list[DeliveryFailed] = []
        try:
            for reader in self.to:
                try:
                    self.courier.deliver(self._letter(reader, subject, words))
                except DeliveryFailed as error:
                    failed.append(error)
        finally:
            self.courier.close()  # the next alarm may be a year away
        if len(failed) == len(self.to):
            raise failed[0]

    def _letter(self, reader: str, subject: str, words: str) -> OutboxLetter:
        now = datetime.now(UTC)
        identity = make_msgid(domain=self.sender.rpartition("@")[2])
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"] = f"mailbot <{self.sender}>", reader
        mail["Subject"] = f"{_LEAD}{' '.join(subject.split())}"
        mail["Date"], mail["Message-ID"] = format_datetime(now), identity
        mail["Auto-Submitted"] = "auto-generated"
        mail.set_content(f"{subject}\n\n{words}\n")
        return OutboxLetter(
            id=0,
            key="",
            reference=None,
            template=Template.ALERT,
            organisation="",
            mailbox=self.sender,
            recipient=reader,
            message_id=identity,
            content=mail.as_bytes(),
            meets=frozenset(),
            attempts=1,
            state=LetterState.SENDING,
            doubtful=False,
            created_at=now,
        )


@dataclass(frozen=True, slots=True)
class ByCommand:
    """Port `SecondRoute`: a program that gets the words on its standard input, the subject first."""

    command: tuple[str, ...]

    def tell(self, subject: str, words: str) -> None:
        """Raises DeliveryFailed where it cannot be run, fails, or does not end."""
        said = f"{_LEAD}{subject}\n\n{words}\n"
        try:
            # The command stands in mailbot.toml, word by word; no shell sees it.
            done = subprocess.run(  # noqa: S603
                self.command,
                input=said.encode(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_COMMAND_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise TemporaryFailure(f"{self.command[0]} does not end") from error
        except OSError as error:
            raise PermanentFailure(f"{self.command[0]} cannot be run: {error.strerror}") from error
        if done.returncode:
            raise TemporaryFailure(f"{self.command[0]} ended with {done.returncode}")


@dataclass(frozen=True, slots=True)
class ByAny:
    """Port `SecondRoute`: all of several; one that works is enough."""

    routes: Sequence[SecondRoute]

    def tell(self, subject: str, words: str) -> None:
        """Raises DeliveryFailed where all of them failed."""
        failed: list[DeliveryFailed] = []
        for route in self.routes:
            try:
                route.tell(subject, words)
            except DeliveryFailed as error:
                failed.append(error)
        if len(failed) == len(self.routes):
            raise failed[0]
