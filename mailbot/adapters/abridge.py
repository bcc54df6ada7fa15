"""A large mail in little memory: headers and texts whole, the bulk of attachments left out.

The mail passes through once, in pieces of any length.  Multiparts are followed by their boundary lines
(RFC 2046 section 5.1), so what comes out is a mail of the same shape whose long parts end early.
Whatever a mail is like, its abridged form stays below 4 MB.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto

# Octets kept at most; together below 4 MB.
_HEADERS = 640 * 1024  # all header fields
_MARKS = 128 * 1024  # boundary lines and the empty lines behind headers
_TEXT = 2 * 1024 * 1024  # all text parts
_ONE_TEXT = 1024 * 1024
_BULK = 640 * 1024  # all other parts
_ONE_BULK = 64 * 1024
_LEAST = 512  # of each part whatever came before: rules look at the first octets of attachments
_LEASTS = 256 * 1024  # all of these together

_DEEPEST = 100  # levels of multiparts that are followed
_STEPS = 1_000_000  # lines and stretches looked at; a mail of more is cut there, so that none takes long
_LINE = 1000  # a boundary line is shorter (RFC 5322 section 2.1.1)
_CONTENT_TYPE = 4096  # octets of one Content-Type field that are looked at
_TYPE = re.compile(rb"\s*([^\s;/]+/[^\s;]+)")
_BOUNDARY = re.compile(rb';\s*boundary\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))', re.IGNORECASE)


class _Place(Enum):
    HEADERS = auto()
    BODY = auto()


@dataclass(slots=True)
class _Budget:
    """Octets that may still be kept of one kind of content."""

    left: int

    def take(self, wanted: int) -> int:
        granted = min(wanted, self.left)
        self.left -= granted
        return granted


class Abridged:
    """Takes a mail in pieces, gives its abridged form."""

    def __init__(self) -> None:
        self._kept = bytearray()
        self._waiting = b""  # fed, not yet understood: less than a line and a piece
        self._line_start = True
        self._place = _Place.HEADERS
        self._boundaries: list[bytes] = []  # of the multiparts we are in, outermost first
        self._names: set[bytes] = set()  # those boundaries, opening and closing
        self._field = b""  # the Content-Type field of the headers we are in
        self._in_field = False
        self._steps = _Budget(_STEPS)
        self._headers, self._marks, self._text = _Budget(_HEADERS), _Budget(_MARKS), _Budget(_TEXT)
        self._bulk, self._leasts = _Budget(_BULK), _Budget(_LEASTS)
        self._part = _Budget(0)  # what may still be kept of this part
        self._source = self._bulk  # where it came from, and where the rest goes back to
        self._part_begins = 0  # in what is kept

    def feed(self, piece: bytes) -> None:
        self._waiting = self._through(self._waiting + piece, last=False)

    def finish(self) -> bytes:
        self._waiting = self._through(self._waiting, last=True)
        return bytes(self._kept)

    def _through(self, data: bytes, *, last: bool) -> bytes:
        """Work through `data`; returns the end of it that must wait for more."""
        at = 0
        while at < len(data):
            if not self._steps.take(1):
                return b""
            step = self._header_line if self._place is _Place.HEADERS else self._body_stretch
            after = step(data, at, last=last)
            if after == at:
                break
            at = after
        return data[at:]

    # --- headers

    def _header_line(self, data: bytes, at: int, *, last: bool) -> int:
        end = data.find(b"\n", at) + 1
        if not end:
            if not last and len(data) - at < _LINE:
                return at
            end = len(data)
        line = data[at:end]
        if self._line_start and self._boundary(line):
            return end
        self._line_start, was_start = line.endswith(b"\n"), self._line_start
        if was_start and line in (b"\n", b"\r\n"):
            self._keep_mark(line)
            self._begin_body()
        else:
            self._watch_for_type(line, was_start=was_start)
            self._kept += line[: self._headers.take(len(line))]
        return end

    def _watch_for_type(self, line: bytes, *, was_start: bool) -> None:
        if was_start and line[:1] not in (b" ", b"\t"):
            self._in_field = line[:13].lower() == b"content-type:" and not self._field
        if self._in_field:
            self._field += line[: _CONTENT_TYPE - len(self._field)]

    def _begin_body(self) -> None:
        kind, boundary = _content_type(self._field)
        self._field, self._in_field = b"", False
        if kind == b"message/rfc822":
            return  # its body is a mail: headers again
        self._place = _Place.BODY
        if kind.startswith(b"multipart/") and boundary and len(self._boundaries) < _DEEPEST:
            self._boundaries.append(boundary)
            self._names |= {boundary, boundary + b"--"}
            kind = b"application/x-preamble"
        is_text = kind.startswith((b"text/", b"message/"))
        source, most = (self._text, _ONE_TEXT) if is_text else (self._bulk, _ONE_BULK)
        if source.left < _LEAST:
            source, most = self._leasts, _LEAST
        self._source, self._part = source, _Budget(source.take(most))
        self._part_begins = len(self._kept)

    # --- bodies

    def _body_stretch(self, data: bytes, at: int, *, last: bool) -> int:
        if self._line_start and self._boundaries and data.startswith(b"-", at):
            return self._perhaps_boundary(data, at, last=last)
        found = data.find(b"\n--", at) if self._boundaries else -1
        if found >= 0:
            end = found + 1
        elif last:
            end = len(data)
        else:
            end = _before_half_boundary(data)
        if end <= at:
            return at
        self._keep_of_part(data[at:end])
        self._line_start = data[end - 1 : end] == b"\n"
        return end

    def _perhaps_boundary(self, data: bytes, at: int, *, last: bool) -> int:
        end = data.find(b"\n", at) + 1
        if not end:
            if not last and len(data) - at < _LINE:
                return at
            end = len(data)
        line = data[at:end]
        if not self._boundary(line):
            self._keep_of_part(line)
            self._line_start = line.endswith(b"\n")
        return end

    def _boundary(self, line: bytes) -> bool:
        """Whether the line is a boundary of a multipart we are in; if so we are in another place now."""
        if not line.startswith(b"--") or len(line) > _LINE:
            return False
        name = line[2:].rstrip()
        if name not in self._names:
            return False
        while (opens := self._boundaries[-1]) != name and opens + b"--" != name:
            self._boundaries.pop()
        self._place = _Place.HEADERS
        if opens != name:
            self._boundaries.pop()
            self._place = _Place.BODY
        self._names = {spelt for one in self._boundaries for spelt in (one, one + b"--")}
        self._source.left += self._part.take(self._part.left)
        self._field, self._in_field, self._line_start = b"", False, True
        self._keep_mark(line)
        return True

    # --- what is kept

    def _keep_of_part(self, stretch: bytes) -> None:
        granted = self._part.take(len(stretch))
        self._kept += stretch[:granted]
        if granted < len(stretch) and (end := self._kept.rfind(b"\n", self._part_begins)) >= 0:
            del self._kept[end + 1 :]  # end with a whole line, so that base64 stays decodable

    def _keep_mark(self, line: bytes) -> None:
        """Keep a whole line that gives the mail its shape, at the start of a line."""
        mark = line if self._kept.endswith(b"\n") else b"\r\n" + line
        if self._marks.take(len(mark)) == len(mark):
            self._kept += mark


def _content_type(field: bytes) -> tuple[bytes, bytes]:
    """Type in lower case and boundary of a Content-Type field; text/plain and b"" where it says nothing."""
    value = field[13:].replace(b"\r", b"").replace(b"\n", b"")
    kind = _TYPE.match(value)
    boundary = _BOUNDARY.search(value)
    if boundary is None:
        name = b""
    elif boundary[1] is not None:
        name = re.sub(rb"\\(.)", rb"\1", boundary[1])
    else:
        name = boundary[2]
    return (kind[1].lower() if kind else b"text/plain"), name.rstrip()


def _before_half_boundary(data: bytes) -> int:
    r"""Where the end of `data` could be the beginning of "\n--"; its length where it is not."""
    for half in (b"\n-", b"\n"):
        if data.endswith(half):
            return len(data) - len(half) + 1
    return len(data)
