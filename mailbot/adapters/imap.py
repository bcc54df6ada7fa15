"""A mailbox on an IMAP server, read without leaving a trace.

Rules: folders are opened by EXAMINE, bodies read by BODY.PEEK, mails named by UID under a UIDVALIDITY and
never by sequence number (RFC 3501 2.3.1), sizes asked before bodies, no flag ever looked at or set.
Each exchange stands alone: whichever folder an earlier one left open, the next opens its own.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from imaplib import IMAP4
from pathlib import Path
from time import monotonic

from mailbot.adapters.imap_idle import idle
from mailbot.adapters.imap_link import AT_ONCE, ImapLink, OpenFolder
from mailbot.adapters.imap_sent import ID_FIELD, ImapSent, header_lines
from mailbot.adapters.imap_server import ImapServer
from mailbot.adapters.rawmail import mail_from_chunks, whole_mail
from mailbot.adapters.sent_headers import message_id
from mailbot.adapters.wake import Bell
from mailbot.domain.errors import MailboxUnavailable
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Pending, Unfetchable, Written

_INBOX = "INBOX"
_MAILS = 50  # fetched in one command
_OCTETS = 4 * 1024 * 1024  # likewise; a mail above comes in parts
_PART = 1024 * 1024
_WINDOW = 50_000  # UIDs searched at once in a large folder: imaplib takes no line above 1 MB
_STRIKES = 3  # times the connection may break over one mail alone before the mail is given up


class _Broken(Exception):
    """The server has no readable answer for one mail."""


class ImapMailbox:
    """Implements ports.Mailbox.  For one thread, except `wake`."""

    def __init__(self, address: str, server: ImapServer, spool: Path, folder: str = _INBOX) -> None:
        """`folder`: which one is read as the inbox."""
        self._folder = folder
        self._address = address
        self._spool = spool
        self._server = server
        self._link = ImapLink(server)
        self._sent = ImapSent(self._link)
        self._bell = Bell()
        self._listed: OpenFolder | None = None  # INBOX as `pending` last saw it
        self._strikes: Counter[MailKey] = Counter()  # mails over which the connection broke

    @property
    def address(self) -> str:
        return self._address

    def pending(self, since: Waterline | None) -> Pending:
        """See ports.Mailbox.  Cost: in proportion to what is new."""
        folder = self._link.examine(self._folder, again=True)
        begin = since.uid if since is not None and since.uidvalidity == folder.uidvalidity else 0
        uids = self._search_above(begin, folder)
        stubs: list[MailStub] = []
        for start in range(0, len(uids), AT_ONCE):
            stubs += self._stubs(uids[start : start + AT_ONCE], folder)
        self._listed = folder
        stubs.sort(key=lambda stub: (stub.delivered_at, int(stub.key.uid)))
        return Pending(tuple(stubs), folder.uidvalidity, max([begin, *uids]))

    def _search_above(self, begin: int, folder: OpenFolder) -> list[int]:
        if folder.exists <= _WINDOW or not folder.uidnext:
            # "n:*" names the last mail even if its UID is below n (RFC 3501 6.4.8).
            return [uid for uid in self._link.search("UID", f"{begin + 1}:*") if uid > begin]
        uids: list[int] = []
        for start in range(begin + 1, folder.uidnext, _WINDOW):
            uids += self._link.search("UID", f"{start}:{start + _WINDOW - 1}")
        return uids

    def _stubs(self, uids: Sequence[int], folder: OpenFolder, *more: str) -> Iterator[MailStub]:
        """A stub for every UID found, even where the server tells nothing more of it: none is passed over."""
        found = self._link.fetch(uids, ["RFC822.SIZE", "INTERNALDATE", *more]).found
        for uid in uids:
            answer = found.get(uid, {})
            size, date = answer.get(b"RFC822.SIZE"), answer.get(b"INTERNALDATE")
            key = MailKey(self._address, folder.uidvalidity, str(uid), folder.name)
            # Without a date of its own it came now at the latest; its Received line may say earlier.
            when = date.astimezone(UTC) if isinstance(date, datetime) and date.tzinfo else datetime.now(UTC)
            identity = message_id(header_lines(answer)) if more else ""
            yield MailStub(key, size if isinstance(size, int) else 0, when, identity)

    def pending_sent(self, since: Waterline) -> Pending:
        """See ports.Mailbox.  Cost: as that of `pending`; at first sight what was sent since the start."""
        folder = self._link.examine(self._sent.folder(), again=True)
        if since.uidvalidity != folder.uidvalidity:
            uids = self._sent.since(since.taken_from.date())
            highest = max([folder.uidnext - 1, *uids, 0])
        elif folder.uidnext and folder.uidnext <= since.uid + 1:
            uids, highest = [], since.uid
        else:
            uids = self._search_above(since.uid, folder)
            highest = max([since.uid, *uids])
        stubs: list[MailStub] = []
        for start in range(0, len(uids), AT_ONCE):
            stubs += self._stubs(uids[start : start + AT_ONCE], folder, ID_FIELD)
        stubs.sort(key=lambda stub: (stub.delivered_at, int(stub.key.uid)))
        return Pending(tuple(stubs), folder.uidvalidity, highest)

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        """See ports.Mailbox.  Raises MailboxUnavailable between mails, StoreUnavailable for a full spool."""
        for batch in self._batches(stubs):
            yield from self._fetch_batch(batch)

    def _batches(self, stubs: Sequence[MailStub]) -> Iterator[list[MailStub]]:
        """In order: suspects and large mails alone, the others by number and size."""
        batch: list[MailStub] = []
        octets = 0
        for stub in stubs:
            alone = not 0 < stub.size <= _OCTETS or stub.key in self._strikes
            full = len(batch) == _MAILS or octets + stub.size > _OCTETS
            if batch and (alone or full or stub.key.folder != batch[0].key.folder):
                yield batch
                batch, octets = [], 0
            if alone:
                yield [stub]
                continue
            batch.append(stub)
            octets += stub.size
        if batch:
            yield batch

    def _fetch_batch(self, batch: Sequence[MailStub]) -> list[RawMail | Unfetchable]:
        folder = self._link.examine(batch[0].key.folder)
        try:
            mails = self._mails(batch, folder)
        except MailboxUnavailable as fault:
            if not isinstance(fault.__cause__, IMAP4.abort | OSError):
                raise
            # A mail that breaks the connection each time it is asked for, alone, must not keep the others
            # waiting for ever; an outage breaks elsewhere, too, and does not get so far.
            for stub in batch:
                self._strikes[stub.key] += 1
            if len(batch) > 1 or self._strikes[batch[0].key] <= _STRIKES:
                raise
            return [Unfetchable(batch[0], vanished=False, why=str(fault))]
        for stub in batch:
            self._strikes.pop(stub.key, None)
        return mails

    def _mails(self, batch: Sequence[MailStub], folder: OpenFolder) -> list[RawMail | Unfetchable]:
        current = [stub for stub in batch if stub.key.uidvalidity == folder.uidvalidity]
        in_parts = len(batch) == 1 and not 0 < batch[0].size <= _OCTETS
        if in_parts and current:
            return [self._mail_in_parts(batch[0])]
        fetched = self._link.fetch([int(stub.key.uid) for stub in current], ["BODY.PEEK[]"])
        mails: list[RawMail | Unfetchable] = []
        for stub in batch:
            content = fetched.found.get(int(stub.key.uid), {}).get(b"BODY[]") if stub in current else None
            if isinstance(content, bytes):
                mails.append(whole_mail(stub, content))
            else:
                mails.append(self._missing(stub, folder, fetched.broken.get(int(stub.key.uid), "")))
        return mails

    def _mail_in_parts(self, stub: MailStub) -> RawMail | Unfetchable:
        try:
            return mail_from_chunks(stub, self._parts(stub), self._spool)
        except _Broken as fault:
            return self._missing(stub, self._link.examine(stub.key.folder), str(fault))

    def _parts(self, stub: MailStub) -> Iterator[bytes]:
        uid, offset = int(stub.key.uid), 0
        while True:
            fetched = self._link.fetch([uid], [f"BODY.PEEK[]<{offset}.{_PART}>"])
            part = fetched.found.get(uid, {}).get(b"BODY[]<%d>" % offset)
            if not isinstance(part, bytes):
                raise _Broken(fetched.broken.get(uid, ""))
            yield part
            offset += len(part)
            # A server may send less than was asked for before the end, and its size may be a guess.
            if not part or (len(part) < _PART and offset >= stub.size):
                return

    def _missing(self, stub: MailStub, folder: OpenFolder, why: str) -> RawMail | Unfetchable:
        """No content came: ask once more, for this mail alone, and say whether it is gone or unreadable."""
        if stub.key.uidvalidity != folder.uidvalidity:
            return Unfetchable(stub, vanished=True, why="The mailbox has been renumbered; it is listed anew.")
        with self._link.client() as client:
            client.noop()  # SEARCH does not see what changed since the last command
        uid = int(stub.key.uid)
        if uid not in self._link.search("UID", stub.key.uid):
            return Unfetchable(stub, vanished=True, why="It is no longer there.")
        again = {} if why else self._link.fetch([uid], ["BODY.PEEK[]"]).found.get(uid, {})
        content = again.get(b"BODY[]")
        if isinstance(content, bytes):
            return whole_mail(stub, content)
        why = why or "The server lists it but gives no content."
        return Unfetchable(stub, vanished=False, why=why)

    def file_sent(self, letters: Sequence[bytes]) -> None:
        self._sent.file(letters)

    def in_sent(self, message_id: str) -> bool:
        return self._sent.holds(message_id)

    def written(self, since: datetime) -> tuple[Written, ...]:
        return self._sent.written(since)

    def wait(self, seconds: float) -> bool:
        """See ports.Mailbox.  What came since the last `pending` ends it at once."""
        end = monotonic() + seconds
        while True:
            left = end - monotonic()
            if self._has_news():
                return True
            if left <= 0 or self._bell.hushed():
                return False
            if self._link.has("IDLE"):
                with self._link.client() as client:
                    news = idle(client, self._bell, left)
                if news or self._bell.hushed():
                    return news
            elif self._bell.wait(min(left, self._server.poll_seconds)):
                return False

    def _has_news(self) -> bool:
        folder = self._link.examine(self._folder, again=True)
        if self._listed is None:
            self._listed = folder
        before = self._listed
        if not folder.uidnext:
            return (folder.uidvalidity, folder.exists) != (before.uidvalidity, before.exists)
        return (folder.uidvalidity, folder.uidnext) != (before.uidvalidity, before.uidnext)

    def wake(self) -> None:
        self._bell.ring()

    def hang_up(self) -> None:
        self._link.close()

    def close(self) -> None:
        self._link.close()
        self._bell.close()
