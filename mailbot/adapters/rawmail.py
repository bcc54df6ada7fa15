"""From a mailbox's octets to a RawMail, whatever their number.

A mail up to WHOLE octets stays in memory.  A larger one goes to a file in the spool folder while it
arrives, and its RawMail holds the abridged form.  The file belongs to whoever holds the RawMail, who
removes it once the mail is recorded; what a crash leaves in the spool folder is never read again.
"""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from mailbot.adapters.abridge import Abridged
from mailbot.adapters.body_digest import BodyDigest, body_digest
from mailbot.domain.errors import StoreUnavailable
from mailbot.domain.mail import MailStub, RawMail

WHOLE = 8 * 1024 * 1024  # octets; above, a mail is spooled


def whole_mail(stub: MailStub, content: bytes) -> RawMail:
    """A mail that is in memory anyway."""
    return RawMail(stub.key, stub.delivered_at, content, len(content), body_digest(content))


def mail_from_chunks(stub: MailStub, chunks: Iterable[bytes], spool: Path) -> RawMail:
    """A mail that arrives in pieces.  Raises StoreUnavailable when the spool folder cannot hold it.

    Errors of the source of the pieces pass through; no spool file is left behind then.
    """
    source = iter(chunks)
    begun: list[bytes] = []
    size = 0
    for chunk in source:
        begun.append(chunk)
        size += len(chunk)
        if size > WHOLE:
            return _spooled(stub, begun, source, spool)
    return whole_mail(stub, b"".join(begun))


def _spooled(stub: MailStub, begun: list[bytes], rest: Iterator[bytes], spool: Path) -> RawMail:
    digest, abridged, size = BodyDigest(), Abridged(), 0
    with _spool_file(spool) as (file, path):
        for chunk in _all(begun, rest):
            _write(file, chunk, spool)
            digest.feed(chunk)
            abridged.feed(chunk)
            size += len(chunk)
        _write(file, None, spool)
    return RawMail(stub.key, stub.delivered_at, abridged.finish(), size, digest.digest(), str(path))


def _all(begun: list[bytes], rest: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces at hand, each let go as it is given, then those still to come."""
    begun.reverse()
    while begun:
        yield begun.pop()
    yield from rest


@contextmanager
def _spool_file(spool: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """A new file, readable by us alone; gone again if the block fails."""
    with _local_disk(spool):
        spool.mkdir(mode=0o700, parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix="mail-", suffix=".eml", dir=spool)
    try:
        with os.fdopen(number, "wb") as file:
            yield file, Path(name)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _write(file: BinaryIO, chunk: bytes | None, spool: Path) -> None:
    """Write a piece, or with None make sure that all were written."""
    with _local_disk(spool):
        if chunk is None:
            file.flush()
        else:
            file.write(chunk)


@contextmanager
def _local_disk(spool: Path) -> Iterator[None]:
    # Kept apart from the mailbox's own OSErrors: a full disk is no fault of the mail server.
    try:
        yield
    except OSError as fault:
        raise StoreUnavailable(f"{spool}: a large mail cannot be spooled: {fault.strerror}") from fault
