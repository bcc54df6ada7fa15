"""The Sent folder of a Maildir mailbox: its Maildir++ folder `.Sent`, made when it is first needed."""

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mailbot.adapters.maildir_files import delivery_time, lasting_name, mails_in, make_maildir, write_mail
from mailbot.adapters.sent_headers import MOST, dated, message_id, written
from mailbot.domain.mail import MailKey, MailStub
from mailbot.ports import Written

SENT = ".Sent"


@dataclass(frozen=True, slots=True)
class _Sent:
    """What matters of a mail in Sent."""

    message_id: str
    written: Written
    delivered_at: datetime
    size: int  # octets


class MaildirSent:
    """Files letters in `.Sent` and looks things up there.  Raises OSError."""

    def __init__(self, mailbox: Path) -> None:
        self._folder = mailbox / SENT
        self._read: dict[str, _Sent] = {}  # by lasting name: a mail's content never changes
        self._paths: dict[str, str] = {}  # where each was last seen

    def file(self, letters: Sequence[bytes]) -> None:
        make_maildir(self._folder, inner=True)
        known = {mail.message_id for mail in self._mails()}
        for letter in letters:
            identity = message_id(letter)
            if identity and identity in known:
                continue
            known.add(identity)
            write_mail(self._folder, _name_for(letter), letter)

    def holds(self, identity: str) -> bool:
        return any(mail.message_id == identity for mail in self._mails())

    def written(self, since: datetime) -> tuple[Written, ...]:
        return tuple(mail.written for mail in self._mails() if mail.written.at >= since)

    def listed(self, address: str) -> list[MailStub]:
        """A stub of each mail there."""
        self._paths.clear()
        return [
            MailStub(MailKey(address, 0, name, SENT), mail.size, mail.delivered_at, mail.message_id)
            for name, mail in self._named()
        ]

    def path(self, name: str) -> str:
        """Where a listed mail was.  Raises KeyError."""
        return self._paths[name]

    def _mails(self) -> Iterator[_Sent]:
        return (mail for _, mail in self._named())

    def _named(self) -> Iterator[tuple[str, _Sent]]:
        """Each mail with its lasting name; one that moves while we look is listed the next time."""
        if not self._folder.is_dir():
            return
        for entry in mails_in(self._folder):
            name = lasting_name(entry.name)
            try:
                mail = self._read.get(name) or _look(name, entry)
            except FileNotFoundError:
                continue
            self._read[name], self._paths[name] = mail, entry.path
            yield name, mail


def _look(name: str, entry: os.DirEntry[str]) -> _Sent:
    with Path(entry.path).open("rb") as file:
        head = file.read(MOST)
    seen = entry.stat()
    delivered_at = delivery_time(name, seen.st_mtime)
    return _Sent(message_id(head), written(head, delivered_at), delivered_at, seen.st_size)


def _name_for(letter: bytes) -> str:
    """A name that follows from the letter alone, so that writing it twice leaves one file."""
    when = dated(letter) or datetime(2000, 1, 1, tzinfo=UTC)
    return f"{int(when.timestamp())}.M{hashlib.sha256(letter).hexdigest()[:24]}.mailbot"
