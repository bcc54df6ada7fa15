"""Past mail on disk: .eml files, folders of them, Maildirs and mbox files, for `rehearse` only.

A mail is found first and read later: a folder of years is listed without holding its contents.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime
from pathlib import Path

from mailbot.domain.errors import Problem, UserError

_MBOX = frozenset({".mbox", ".mbx"})
_MAILDIR = frozenset({"cur", "new"})
_MAIL_NAMES = frozenset({".eml", *_MBOX})
# The separator that mail programs write: asctime, with a zone or none.  "From here on ..." is text.
_FROM_LINE = re.compile(
    rb"From .*\w{3} (?P<day>\w{3} [ \d]?\d) (?P<clock>\d\d:\d\d(?::\d\d)?) "
    rb"(?:(?P<zone>[+-]\d{4}|[A-Z]{1,4}) )?(?P<year>\d{4})(?: (?P<after>[+-]\d{4}))?\s*$"
)
_QUOTED_FROM = re.compile(rb"(?m)^>(>*From )")
_FIELD = re.compile(rb"(?:From [^\n]*\n)?[!-9;-~]+:")
_TELLING = re.compile(rb"(?im)^(from|to|subject|date|received|message-id|return-path|delivered-to):")
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_OURS = ("Delivered-To", "X-Original-To", "Envelope-To", "To", "Cc")  # in this order (R32)
_BY = re.compile(r"\bby\s+([^\s;()]+)", re.IGNORECASE)
_HEAD = 200_000  # octets of a mail in which its header is looked for
_GLANCE = 4_096  # octets by which a file without a telling name is recognised
_CHUNK = 1024 * 1024  # octets read at once
_PLAUSIBLE = range(1971, 2100)  # years; a clock that tells another is broken


@dataclass(frozen=True, slots=True)
class FoundMail:
    """Where one mail lies on disk."""

    file: str  # path, with #n for the n-th mail of an mbox
    path: Path
    start: int  # first octet
    size: int  # octets
    stamped_at: datetime | None  # mbox From_ line, or the time in a Maildir name
    modified_at: datetime  # of the file: the last resort
    in_mbox: bool = False

    def chunks(self) -> Iterator[bytes]:
        """The mail's octets, in pieces.  Raises UserError when they cannot be read."""
        with _in_words(self.path), self.path.open("rb") as file:
            file.seek(self.start)
            left, rest = self.size, b""
            while left and (chunk := file.read(min(left, _CHUNK))):
                left -= len(chunk)
                if not self.in_mbox:
                    yield chunk
                    continue
                whole, newline, rest = (rest + chunk).rpartition(b"\n")
                yield _QUOTED_FROM.sub(rb"\1", whole + newline)
            if rest:
                yield _QUOTED_FROM.sub(rb"\1", rest)

    def header(self) -> Message:
        """The header fields alone.  Raises UserError when the file cannot be read."""
        with _in_words(self.path), self.path.open("rb") as file:
            file.seek(self.start)
            head = file.read(min(self.size, _HEAD)).removeprefix(b"\xef\xbb\xbf")
        end = _BLANK_LINE.search(head)
        return BytesHeaderParser(policy=compat32).parsebytes(head[: end.end()] if end else head)


@dataclass(frozen=True, slots=True)
class Receipt:
    """When a mail was received, as far as a file can tell (R31)."""

    at: datetime  # UTC
    doubt: str = ""  # what is wrong with it, a constant


def found_in(paths: Sequence[Path]) -> Iterator[FoundMail]:
    """Every mail under `paths`, in the order of names.

    Raises UserError, before anything else, for paths that are not there; and for what cannot be read.
    """
    missing = [path for path in paths if not path.exists()]
    if missing:
        raise UserError(*(Problem(str(path), "is not there;", "check the path") for path in missing))
    for path in paths:
        with _in_words(path):
            yield from _folder(path, ()) if path.is_dir() else _file(path)


def _folder(folder: Path, above: tuple[tuple[int, int], ...]) -> Iterator[FoundMail]:
    """A folder of mails, or a Maildir, with what lies in it.  `above`: the folders that lead here."""
    seen = folder.stat()
    here = (seen.st_dev, seen.st_ino)
    if here in above:  # a link that leads back
        return
    inside = sorted(folder.iterdir())
    is_maildir = any(one.name in _MAILDIR and one.is_dir() for one in inside)
    for one in inside:
        if one.name.startswith(".") or (is_maildir and one.name == "tmp"):
            continue
        with _in_words(one):
            if one.is_dir():
                yield from _folder(one, (*above, here))
            elif _is_mail(one):
                yield from _file(one)


def _is_mail(path: Path) -> bool:
    """By its place or name, else by its beginning: exported folders often have neither."""
    if path.parent.name in _MAILDIR or path.suffix.lower() in _MAIL_NAMES:
        return True
    if not path.is_file():
        return False
    with path.open("rb") as file:
        begins = file.read(_GLANCE)
    fields = {found[1].lower() for found in _TELLING.finditer(begins)}
    return _FIELD.match(begins) is not None and len(fields) > 1


def _file(path: Path) -> Iterator[FoundMail]:
    seen = path.stat()
    modified_at = datetime.fromtimestamp(seen.st_mtime, UTC)
    with path.open("rb") as file:
        is_mbox = path.suffix.lower() in _MBOX or file.read(5) == b"From "
    if is_mbox:
        yield from _mbox(path, modified_at)
    else:
        stamped = _maildir_time(path.name) if path.parent.name in _MAILDIR else None
        yield FoundMail(str(path), path, 0, seen.st_size, stamped, modified_at)


def _mbox(path: Path, modified_at: datetime) -> Iterator[FoundMail]:
    """The mails between From_ lines (RFC 4155).

    Not with the library's mailbox.mbox, which ends a mail at every line that begins with the word From.
    """

    def mail(end: int) -> FoundMail:
        return FoundMail(
            f"{path}#{number}", path, start, max(end - start, 0), stamped_at, modified_at, in_mbox=True
        )

    number, start, position, blank = 0, 0, 0, 0
    stamped_at: datetime | None = None
    with path.open("rb") as file:
        for line in file:
            found = _FROM_LINE.match(line) if line.startswith(b"From ") else None
            if found or (not position and line.startswith(b"From ")):
                if number:
                    yield mail(position - blank)
                number += 1
                start, stamped_at = position + len(line), _from_line_time(found) if found else None
            elif not number and line.strip():
                number = 1  # named .mbox and begins like a single mail
            position += len(line)
            blank = len(line) if not line.strip() else 0
        if number:
            yield mail(position - blank)


def _maildir_time(name: str) -> datetime | None:
    seconds = name.partition(".")[0]
    return datetime.fromtimestamp(int(seconds), UTC) if seconds.isdigit() and len(seconds) < 11 else None


def _from_line_time(found: re.Match[bytes]) -> datetime | None:
    """The separator's asctime, which is UTC by custom where no offset is given."""
    clock = found["clock"] if found["clock"].count(b":") == 2 else found["clock"] + b":00"
    zone = found["zone"] if found["zone"] and found["zone"][:1] in b"+-" else found["after"] or b"+0000"
    month, day = found["day"].split()
    return _date(b" ".join((day, month, found["year"], clock, zone)).decode("ascii", "replace"))


def receipt(mail: FoundMail, header: Message, mx: Sequence[str]) -> Receipt:
    """The topmost Received line, by one of `mx` where given; else the file's stamp; else Date, in doubt."""
    received = _received(header, mx) or mail.stamped_at
    if received is not None:
        return Receipt(received)
    claimed = _date(str(header.get("Date", "")))
    if claimed is not None:
        return Receipt(claimed, "RECEIPT_FROM_DATE_HEADER")
    return Receipt(mail.modified_at, "RECEIPT_FROM_FILE_TIME")


def _received(header: Message, mx: Sequence[str]) -> datetime | None:
    hosts = {host.casefold().rstrip(".") for host in mx}
    for line in map(str, header.get_all("Received", [])):
        by = _BY.search(line)
        if not hosts or (by and by[1].casefold().rstrip(".") in hosts):
            return _date(line.rpartition(";")[2])
    return None


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(" ".join(text[:1_000].split()))
        found = found.replace(tzinfo=found.tzinfo or UTC).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return found if found.year in _PLAUSIBLE else None


def named_mailbox(header: Message, addresses: Sequence[str]) -> str | None:
    """The one of `addresses` that the header names (R32); None when it names none."""
    ours = {address.casefold(): address for address in addresses}
    for name in _OURS:
        for _, address in getaddresses([str(value)[:20_000] for value in header.get_all(name, [])]):
            if address.casefold() in ours:
                return ours[address.casefold()]
    return None


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """What the disk refuses, said so that somebody can mend it."""
    try:
        yield
    except OSError as error:
        what = f"cannot be read ({error.strerror});"
        raise UserError(Problem(str(path), what, "mend its permissions, or leave it out")) from error
