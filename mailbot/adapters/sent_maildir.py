"""Delivery for a mailbox that has no mail server: outgoing letters go to its Maildir++ folder `.Sent`.

Lying there on the disk is all that delivery means here.
"""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from mailbot.adapters.maildir_files import make_maildir, write_mail
from mailbot.domain.errors import CourierUnavailable
from mailbot.domain.letter import OutboxLetter


@dataclass(frozen=True, slots=True)
class SentMaildir:
    """Port `Courier`.  The name of a letter's file follows from its Message-ID, so a second try adds none."""

    mailbox: Path  # the Maildir whose `.Sent` is written

    def deliver(self, letter: OutboxLetter) -> str:
        """Write the letter for good.  Raises CourierUnavailable when the disk will not have it."""
        digest = hashlib.sha256(letter.message_id.encode("utf-8", "replace")).hexdigest()[:24]
        name = f"{int(letter.created_at.timestamp())}.M{digest}.mailbot"
        folder = self.mailbox / ".Sent"
        try:
            make_maildir(folder, inner=True)
            write_mail(folder, name, letter.content)
        except OSError as error:
            raise CourierUnavailable(f"{folder} cannot be written: {error.strerror or error}") from error
        return f"written to .Sent as {name}"

    def greet(self) -> str:
        """Make the folder where it is missing.  Raises CourierUnavailable."""
        folder = self.mailbox / ".Sent"
        try:
            make_maildir(folder, inner=True)
        except OSError as error:
            raise CourierUnavailable(f"{folder} cannot be made: {error.strerror or error}") from error
        return f"letters go to {folder}"

    def close(self) -> None:
        """Nothing is kept open."""
