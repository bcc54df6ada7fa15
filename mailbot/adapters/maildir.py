"""A mailbox that is a Maildir on this machine, read without renaming or touching anything.

A Maildir has no UIDs; a mail's key is its file name up to the colon, which never changes and never
repeats.  What the colon separates off are flags, and with them the file moves from `new` to `cur`: so a
mail that is not where it was is looked for before it is called gone.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import monotonic, time

from mailbot.adapters.maildir_files import delivery_time, lasting_name, mails_in, make_maildir
from mailbot.adapters.maildir_sent import SENT, MaildirSent
from mailbot.adapters.rawmail import mail_from_chunks
from mailbot.adapters.wake import Bell
from mailbot.domain.errors import MailboxRefused, MailboxUnavailable
from mailbot.domain.ledger import Waterline
from mailbot.domain.mail import MailKey, MailStub, RawMail
from mailbot.ports import Pending, Unfetchable, Written

_CHUNK = 1024 * 1024  # octets read at once
_GLANCE = 0.25  # seconds between two looks at the folders while waiting
_SETTLED = 2.0  # seconds after which a folder's time tells reliably of a further change


class MaildirMailbox:
    """Implements ports.Mailbox.  For one thread, except `wake`."""

    def __init__(self, address: str, folder: Path, spool: Path) -> None:
        self._address = address
        self._folder = folder
        self._spool = spool
        self._sent = MaildirSent(folder)
        self._bell = Bell()
        self._stubs: dict[str, MailStub] = {}  # as last listed, by lasting name
        self._paths: dict[str, str] = {}  # where each was then
        self._quiet: tuple[int, ...] = ()  # times of the folders when they last held nothing new

    @property
    def address(self) -> str:
        return self._address

    def pending(self, since: Waterline | None) -> Pending:
        """See ports.Mailbox.  Having no UIDs, it lists all that was delivered since the mailbox was taken on.

        Cost: one look at each name; the file itself is looked at once.
        """
        with self._readable():
            make_maildir(self._folder)
            self._look()
        listed = sorted(self._stubs.values(), key=lambda one: (one.delivered_at, one.key))
        # Names tell whole seconds: what came in the second of taking on came after it, for all we know.
        start = since.taken_from.replace(microsecond=0) if since is not None else None
        return Pending(tuple(one for one in listed if start is None or one.delivered_at >= start), 0, 0)

    def _look(self) -> None:
        stubs: dict[str, MailStub] = {}
        paths: dict[str, str] = {}
        for entry in mails_in(self._folder):
            name = lasting_name(entry.name)
            stub = self._stubs.get(name) or self._stub(name, entry)
            if stub is not None:
                stubs[name], paths[name] = stub, entry.path
        self._stubs, self._paths = stubs, paths

    def _stub(self, name: str, entry: os.DirEntry[str]) -> MailStub | None:
        try:
            seen = entry.stat()
        except FileNotFoundError:
            return None  # moved while we looked: it is listed under its new name, now or the next time
        key = MailKey(self._address, 0, name)
        return MailStub(key, seen.st_size, delivery_time(name, seen.st_mtime))

    def pending_sent(self, since: Waterline) -> Pending:
        """See ports.Mailbox.  Cost: one look at each name; the file itself is looked at once."""
        with self._readable():
            listed = self._sent.listed(self._address)
        start = since.taken_from.replace(microsecond=0)
        stubs = (one for one in listed if one.delivered_at >= start)
        return Pending(tuple(sorted(stubs, key=lambda one: (one.delivered_at, one.key))), 0, 0)

    def fetch(self, stubs: Sequence[MailStub]) -> Iterator[RawMail | Unfetchable]:
        """See ports.Mailbox.  Raises StoreUnavailable when a large mail cannot be spooled."""
        for stub in stubs:
            yield self._fetch(stub)

    def _fetch(self, stub: MailStub) -> RawMail | Unfetchable:
        for look_again in (True, False):
            try:
                return mail_from_chunks(stub, _chunks(self._path(stub)), self._spool)
            except (FileNotFoundError, KeyError):
                if look_again:
                    with self._readable():
                        self._look_again(stub)
            except OSError as fault:
                why = f"The file cannot be read: {fault.strerror}"
                return Unfetchable(stub, vanished=False, why=why)
        return Unfetchable(stub, vanished=True, why="It is no longer there.")

    def _path(self, stub: MailStub) -> str:
        """Where the mail was last seen.  Raises KeyError."""
        return self._sent.path(stub.key.uid) if stub.key.folder == SENT else self._paths[stub.key.uid]

    def _look_again(self, stub: MailStub) -> None:
        if stub.key.folder == SENT:
            self._sent.listed(self._address)
        else:
            self._look()

    def file_sent(self, letters: Sequence[bytes]) -> None:
        if letters:
            with self._readable():
                self._sent.file(letters)

    def in_sent(self, message_id: str) -> bool:
        with self._readable():
            return self._sent.holds(message_id)

    def written(self, since: datetime) -> tuple[Written, ...]:
        with self._readable():
            return self._sent.written(since)

    def wait(self, seconds: float) -> bool:
        """See ports.Mailbox.  What came since the last `pending` ends it at once."""
        end = monotonic() + seconds
        while not self._has_news():
            left = end - monotonic()
            if left <= 0 or self._bell.wait(min(left, _GLANCE)):
                return False
        return True

    def _has_news(self) -> bool:
        with self._readable():
            make_maildir(self._folder)
            times = tuple((self._folder / name).stat().st_mtime_ns for name in ("new", "cur"))
            if times == self._quiet:
                return False
            news = any(lasting_name(entry.name) not in self._stubs for entry in mails_in(self._folder))
        # A folder changed twice within a moment may show the same time for both.
        if not news and time() - max(times) / 1e9 > _SETTLED:
            self._quiet = times
        return news

    def wake(self) -> None:
        self._bell.ring()

    def hang_up(self) -> None:
        """Nothing is held between two looks."""

    def close(self) -> None:
        self._bell.close()

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except (PermissionError, NotADirectoryError, FileExistsError) as fault:
            raise MailboxRefused(
                f"The Maildir {self._folder} cannot be used: {fault.strerror} ({fault.filename}). "
                f"Check the path and that mailbot's account may read and write there."
            ) from fault
        except OSError as fault:
            raise MailboxUnavailable(f"The Maildir {self._folder} fails: {fault.strerror}") from fault


def _chunks(path: str) -> Iterator[bytes]:
    with Path(path).open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk
