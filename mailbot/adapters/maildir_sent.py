"""The Sent folder of a Maildir mailbox: its Maildir++ folder `.Sent`, made when it is first needed."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mailbot.adapters.maildir_files import delivery_time, lasting_name, mails_in, make_maildir, write_mail
from mailbot.adapters.sent_headers import MOST, answers, dated, message_id

_FOLDER = ".Sent"


@dataclass(frozen=True, slots=True)
class _Sent:
    """What matters of a mail in Sent."""

    message_id: str
    answers: frozenset[str]
    dated: datetime


class MaildirSent:
    """Files letters in `.Sent` and looks things up there.  Raises OSError."""

    def __init__(self, mailbox: Path) -> None:
        self._folder = mailbox / _FOLDER
        self._read: dict[str, _Sent] = {}  # by lasting name: a mail's content never changes

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

    def answered(self, since: datetime) -> frozenset[str]:
        found: frozenset[str] = frozenset()
        return found.union(*(mail.answers for mail in self._mails() if mail.dated >= since))

    def _mails(self) -> Iterator[_Sent]:
        if not self._folder.is_dir():
            return
        for entry in mails_in(self._folder):
            name = lasting_name(entry.name)
            mail = self._read.get(name)
            if mail is None:
                with Path(entry.path).open("rb") as file:
                    head = file.read(MOST)
                when = dated(head) or delivery_time(name, entry.stat().st_mtime)
                mail = self._read[name] = _Sent(message_id(head), answers(head), when)
            yield mail


def _name_for(letter: bytes) -> str:
    """A name that follows from the letter alone, so that writing it twice leaves one file."""
    when = dated(letter) or datetime(2000, 1, 1, tzinfo=UTC)
    return f"{int(when.timestamp())}.M{hashlib.sha256(letter).hexdigest()[:24]}.mailbot"
