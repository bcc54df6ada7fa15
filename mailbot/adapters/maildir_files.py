"""Writing into a Maildir so that nobody ever sees half a mail, and reading its names (maildir(5))."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

FLAGS = ":"  # between a mail's name, which is its own for ever, and its flags, which change

_PLAUSIBLE = range(946_684_800, 4_102_444_800)  # the years 2000 to 2099


def make_maildir(folder: Path, *, inner: bool = False) -> None:
    """Make a Maildir unless it is there; `inner`: a folder within one (Maildir++)."""
    if inner and (folder / "maildirfolder").exists():
        return
    for name in ("tmp", "new", "cur"):
        (folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    if inner:
        (folder / "maildirfolder").touch()


def write_mail(folder: Path, name: str, content: bytes) -> None:
    """Put a mail, seen already, into a Maildir for good: on the disk before its name appears."""
    draft = folder / "tmp" / name
    with draft.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(folder / "cur" / f"{name}{FLAGS}2,S")
    directory = os.open(folder / "cur", os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(directory)
    finally:
        os.close(directory)


def deliver_mail(folder: Path, name: str, content: bytes) -> None:
    """Put an unread mail into a Maildir, as a mail server would: for the demo and for tests."""
    draft = folder / "tmp" / name
    draft.write_bytes(content)
    draft.rename(folder / "new" / name)


def mails_in(folder: Path) -> Iterator[os.DirEntry[str]]:
    """The files that are mails, in `new` and `cur`.  Raises OSError when the folders cannot be read."""
    for name in ("new", "cur"):
        with os.scandir(folder / name) as entries:
            yield from (one for one in entries if not one.name.startswith(".") and one.is_file())


def lasting_name(name: str) -> str:
    """The part of a file's name that stays when a mail program reads or flags the mail."""
    return name.partition(FLAGS)[0]


def delivery_time(name: str, modified: float) -> datetime:
    """When a mail was delivered: by its name, else by the file's time in seconds since 1970."""
    lead = name.partition(".")[0]
    seconds = float(lead) if lead.isascii() and lead.isdigit() and int(lead) in _PLAUSIBLE else modified
    return datetime.fromtimestamp(seconds, UTC)
