"""The Sent folder of an IMAP mailbox: copies of our letters, and what colleagues answered.

A copy is not added twice.  To know what is there, the Message-IDs of the folder are read once, from the
day of the oldest letter to be filed on, and after that only those of what is new in it: one EXAMINE and
a few header lines a batch, however large the folder is.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from imaplib import IMAP4

from imapclient import SEEN, IMAPClient

from mailbot.adapters.imap_link import AT_ONCE, ImapLink
from mailbot.adapters.imap_server import folder_fault
from mailbot.adapters.sent_headers import dated, message_id, written
from mailbot.domain.errors import MailboxRefused
from mailbot.ports import Written

_LETTERS = 50  # appended in one command
_OCTETS = 4 * 1024 * 1024  # likewise
_REMEMBERED = 20_000  # Message-IDs; beyond, they are read anew
_LONG_AGO = date(2000, 1, 1)
ID_FIELD = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)]"
_ANSWER_FIELDS = "BODY.PEEK[HEADER.FIELDS (DATE SUBJECT TO CC IN-REPLY-TO REFERENCES)]"


class ImapSent:
    """Files letters in Sent and looks things up there."""

    def __init__(self, link: ImapLink) -> None:
        self._link = link
        self._name = ""
        self._known: set[str] = set()  # Message-IDs in the folder
        self._known_from: date | None = None  # how far back they were read; None: never
        self._uidvalidity = 0
        self._uid = 0  # highest UID read

    def file(self, letters: Sequence[bytes]) -> None:
        """Append copies, read already; those that are there are left out."""
        if not letters:
            return
        name = self.folder()
        self._learn(name, min(_day_of(letter) for letter in letters))
        missing: dict[str | int, bytes] = {}
        for number, letter in enumerate(letters):
            identity = message_id(letter)
            if identity not in self._known:
                missing.setdefault(identity or number, letter)
        for batch in _batches(list(missing.values())):
            self._append(name, batch)
            self._known |= {message_id(letter) for letter in batch} - {""}

    def holds(self, identity: str) -> bool:
        """Whether a letter with that Message-ID is there.  Cost: the server searches the whole folder."""
        self._link.examine(self.folder(), again=True)
        return bool(self._link.search("HEADER", "MESSAGE-ID", identity.encode()))

    def written(self, since: datetime) -> tuple[Written, ...]:
        """The mails of `since` or later; one without any date counts as such."""
        self._link.examine(self.folder(), again=True)
        found = []
        for answer in self._fetch_all(self.since(since.date()), _ANSWER_FIELDS):
            put_there = answer.get(b"INTERNALDATE")
            dated_at = put_there.astimezone(UTC) if isinstance(put_there, datetime) else since
            found.append(written(header_lines(answer), dated_at))
        return tuple(mail for mail in found if mail.at >= since)

    def folder(self) -> str:
        """By configured name, else special use (RFC 6154), else the usual names."""
        if not self._name:
            self._name = self._link.server.sent or self._find()
        return self._name

    def _find(self) -> str:
        with self._link.client() as client:
            name = client.find_special_folder(b"\\Sent")
        if not name:
            raise MailboxRefused(
                f"{self._link.server.user} has no folder for sent mail that can be recognised. "
                f"Name it in the mailbox's configuration as sent."
            )
        return str(name)

    def _learn(self, name: str, day: date) -> None:
        """Bring `_known` up to date for letters of that day or later."""
        folder = self._link.examine(name, again=True)
        stale = folder.uidvalidity != self._uidvalidity or len(self._known) > _REMEMBERED
        if stale or self._known_from is None or day < self._known_from:
            self._known, self._known_from = set(), None
            uids = self.since(day)
            self._uid = max(folder.uidnext - 1, *uids, 0)
        elif folder.uidnext and folder.uidnext <= self._uid + 1:
            return
        else:
            # "n:*" names the last mail even if its UID is below n (RFC 3501 6.4.8).
            uids = [uid for uid in self._link.search("UID", f"{self._uid + 1}:*") if uid > self._uid]
            self._uid = max([self._uid, *uids])
        self._known |= {message_id(header_lines(answer)) for answer in self._fetch_all(uids, ID_FIELD)} - {""}
        self._uidvalidity, self._known_from = folder.uidvalidity, min(day, self._known_from or day)

    def since(self, day: date) -> list[int]:
        """UIDs in the open folder of mails of that day or later."""
        # A day earlier: servers compare days in a zone of their own.  Both dates: a copy may have been
        # moved here later, or be dated by a clock other than the server's.
        start = day - timedelta(days=1)
        return self._link.search("OR", "SINCE", start, "SENTSINCE", start)

    def _fetch_all(self, uids: Sequence[int], fields: str) -> Iterator[dict[bytes, object]]:
        for start in range(0, len(uids), AT_ONCE):
            found = self._link.fetch(uids[start : start + AT_ONCE], ["INTERNALDATE", fields]).found
            yield from found.values()

    def _append(self, name: str, letters: Sequence[bytes]) -> None:
        together = len(letters) > 1 and self._link.has("MULTIAPPEND")
        with self._link.client() as client:
            try:
                if together:
                    _multiappend(client, name, letters)
                else:
                    for letter in letters:
                        client.append(name, letter, [SEEN])
            except IMAP4.abort:
                raise
            except IMAP4.error as fault:
                raise folder_fault(self._link.server, name, fault) from fault


def _multiappend(client: IMAPClient, name: str, letters: Sequence[bytes]) -> None:
    verdict, words = client.multiappend(name, [{"msg": letter, "flags": [SEEN]} for letter in letters])
    if verdict != "OK":  # unlike its other methods, this one leaves the looking to us
        raise IMAP4.error(str(words))


def _batches(letters: Sequence[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    octets = 0
    for letter in letters:
        if batch and (len(batch) == _LETTERS or octets + len(letter) > _OCTETS):
            yield batch
            batch, octets = [], 0
        batch.append(letter)
        octets += len(letter)
    if batch:
        yield batch


def _day_of(letter: bytes) -> date:
    when = dated(letter)
    return when.date() if when else _LONG_AGO


def header_lines(answer: dict[bytes, object]) -> bytes:
    """The header lines in a FETCH answer."""
    for name, value in answer.items():
        if name.startswith(b"BODY[HEADER") and isinstance(value, bytes):
            return value
    return b""
