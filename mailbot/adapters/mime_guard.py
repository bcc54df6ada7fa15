"""From octets to a parsed message within bounds: depth, parameters and broken header blocks.

The standard library's parser recurses once for each nested part, tests every line against every
open boundary, and reads parameters in quadratic time.  Octets that would hurt it are defused before
it sees them; the raw mail stays as it was.
"""

import re
from email.errors import MissingHeaderBodySeparatorDefect, StartBoundaryNotFoundDefect
from email.feedparser import BytesFeedParser
from email.message import Message
from email.policy import compat32
from itertools import islice

from mailbot.adapters.mime_text import Notes, header_octets
from mailbot.domain.errors import UnreadableMail

# What the standard library and mail-parser have been seen to raise on hostile mail.
FAULTS = (ArithmeticError, AssertionError, AttributeError, LookupError, RecursionError, TypeError, ValueError)

DEEPEST = 30  # levels of parts within parts that are opened
_MOST_PARTS = 2_000  # delimiter lines that are honoured
_LONGEST_TYPE = 4_096  # octets of one Content-Type field
_MOST_PARAMETERS = 100  # of one Content-Type field
_DELIMITERS_TRIED = 20  # in search of a boundary that is not the one declared
_CHUNK = 65_536  # octets fed at once: a whole large mail would be held four times over

_BLANK_LINE = re.compile(rb"\r?\n\r?\n|\r\r")
_DIGESTED_FROM = re.compile(rb"\n\r?\n")  # the empty line that `RawMail.body_digest` begins behind
_TYPE_FIELD = re.compile(
    rb"(?:^|(?<=[\r\n]))content-type[ \t]*:[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*", re.IGNORECASE
)
_FIELD_LINE = re.compile(rb"[!-9;-~]+:|[ \t]")
_SPACED_NAME = re.compile(rb"([!-9;-~]++)[ \t]++:")  # matched at the start of a line only
_BOUNDARY = re.compile(rb'[;\s]boundary\s*=\s*("[^"]{0,200}"|[^;\s"]{1,200})', re.IGNORECASE)
_STRUCTURED = re.compile(rb":\s*(multipart|message)/", re.IGNORECASE)
_DELIMITER = re.compile(rb"(?:^|(?<=[\r\n]))--([^\r\n]{1,200})")
_REPORTS = frozenset({"message/delivery-status", "message/global-delivery-status"})  # RFC 3464, RFC 6533
_LEADING_NOISE = b"\xef\xbb\xbf\r\n"


class _Node(Message):
    """A node of the tree.  A delivery report is to the parser a leaf like any text.

    It would make a message of each empty line in one; `mime_reports` splits it within bounds.
    """

    def get_content_type(self) -> str:
        found = super().get_content_type()
        return "text/plain" if found in _REPORTS else found


def parse(content: bytes, notes: Notes) -> Message:
    """One message tree, of bounded depth and number of parts.

    Raises UnreadableMail when the parser fails even on the defused octets.
    """
    if not isinstance(content, bytes):
        raise UnreadableMail("the mail is no sequence of octets")
    content = content.lstrip(_LEADING_NOISE) if content[:1] in {b"\xef", b"\r", b"\n"} else content
    if b"\n" not in content:  # an old Macintosh's line ends, which quoted-printable does not know
        content = content.replace(b"\r", b"\n")
    content = _defused(content, notes)
    try:
        message = _parsed(content)
        if _lacks_separator(message):
            mended = _mended_header(content)
            if mended is not None:
                notes.add("lines in the header block that are no header")
                message = _parsed(mended)
        if any(isinstance(defect, StartBoundaryNotFoundDefect) for defect in message.defects):
            mended = _with_true_boundary(content)
            if mended is not None:
                notes.add("the boundary declared is not the one used")
                message = _parsed(mended)
    except FAULTS as fault:
        raise UnreadableMail(f"the mail cannot be parsed ({type(fault).__name__})") from fault
    for defect in message.defects:
        notes.add(type(defect).__name__)
    return message


def field_octets(message: Message, name: str) -> bytes:
    """All values of a field, unfolded, whitespace evened out."""
    values = (header_octets(str(value)) for key, value in message.raw_items() if key.lower() == name)
    return b"\n".join(b" ".join(value.split()) for value in values)


def stray_lines(message: Message, content: bytes) -> bytes:
    """Text that no digest of the body covers: what stands before the first empty line and is no header.

    Where there is no empty line, all of the text is such.
    """
    end = _DIGESTED_FROM.search(content)
    if end is not None and not _lacks_separator(message):
        return b""
    lines = content[: end.start() if end else len(content)].splitlines()
    body = lines.index(b"") if b"" in lines else len(lines)
    stray = [line for line in lines[:body] if _FIELD_LINE.match(line) is None]
    return b"\n".join(stray + lines[body:]).rstrip()


def _lacks_separator(message: Message) -> bool:
    return any(isinstance(defect, MissingHeaderBodySeparatorDefect) for defect in message.defects)


def _parsed(content: bytes) -> Message:
    parser = BytesFeedParser(_Node, policy=compat32)
    for start in range(0, len(content), _CHUNK):
        parser.feed(content[start : start + _CHUNK])
    return parser.close()


def _defused(content: bytes, notes: Notes) -> bytes:
    """The octets, changed only where their structure would hurt the parser."""
    if content.count(b";") > 500:
        content = _TYPE_FIELD.sub(lambda found: _short_type(found[0], notes), content)
    # Each level of depth needs a delimiter line or a message type: a count is an upper bound.
    delimiters = content.count(b"\n--") + content.count(b"\r--")
    if delimiters + content.lower().count(b"message/") > DEEPEST:
        content = _flattened(content, notes)
    return content


def _short_type(field: bytes, notes: Notes) -> bytes:
    if len(field) <= _LONGEST_TYPE and field.count(b";") <= _MOST_PARAMETERS:
        return field
    notes.add("Content-Type too long: parameters dropped")
    boundary = _BOUNDARY.search(field)
    head = b" ".join(field.partition(b";")[0].split())[:200]
    return head + (b"; boundary=" + boundary[1] if boundary else b"")


def _flattened(content: bytes, notes: Notes) -> bytes:
    """Hide the structure below DEEPEST levels, and the delimiters beyond the number we honour.

    Follows the open boundaries line by line, as the parser would.  What is hidden stays as the
    content of the part around it.
    """
    open_boundaries: list[bytes] = []  # b"" for a message within a message
    levels: dict[bytes, int] = {}
    out: list[bytes] = []
    end = parts = 0
    marks = [(found.start(), found) for found in _TYPE_FIELD.finditer(content)]
    marks += [(found.start(), found) for found in _DELIMITER.finditer(content)]
    for start, found in sorted(marks, key=lambda mark: mark[0]):
        if found.re is _DELIMITER:
            level, closing = _level_of(found[1], levels)
            if level < 0:
                continue
            parts += 1
            if parts > _MOST_PARTS:
                out += [content[end:start], b"=="]
                end = start + 2
                notes.add(f"more than {_MOST_PARTS} parts: the rest was not opened")
                continue
            _close(open_boundaries, levels, level if closing else level + 1)
        elif structured := _STRUCTURED.search(found[0]):
            if len(open_boundaries) < DEEPEST:
                _open(open_boundaries, levels, found[0], structured[1])
                continue
            at = start + structured.start(1)
            out += [content[end:at], b"x-deeper-than-read/"]
            end = at + len(structured[1]) + 1
            notes.add(f"parts nested deeper than {DEEPEST} levels were not opened")
    out.append(content[end:])
    return b"".join(out)


def _level_of(line: bytes, levels: dict[bytes, int]) -> tuple[int, bool]:
    """Which open boundary a delimiter line belongs to (-1: none), and whether it closes it."""
    line = line.rstrip(b" \t")
    if line in levels:
        return levels[line], False
    return levels.get(line.removesuffix(b"--"), -1), True


def _open(open_boundaries: list[bytes], levels: dict[bytes, int], field: bytes, kind: bytes) -> None:
    boundary = _BOUNDARY.search(field) if kind.lower() == b"multipart" else None
    name = boundary[1].strip(b'"').rstrip() if boundary else b""
    if name:
        levels.setdefault(name, len(open_boundaries))
    open_boundaries.append(name)


def _close(open_boundaries: list[bytes], levels: dict[bytes, int], level: int) -> None:
    while len(open_boundaries) > level:
        name = open_boundaries.pop()
        if levels.get(name) == len(open_boundaries):
            del levels[name]


def _mended_header(content: bytes) -> bytes | None:
    """The octets with a header block the parser can read to its end; None where it cannot be told.

    Mends "Name : value" and up to three stray lines, if what follows them is header again.
    Otherwise the stray lines are the body, its empty line forgotten.
    """
    blank = _BLANK_LINE.search(content)
    if blank is None:
        return None
    lines = [_closed_up(line) for line in content[: blank.start()].splitlines()]
    stray = [n for n, line in enumerate(lines) if _FIELD_LINE.match(line) is None and n > 0]
    if len(stray) > 3 or (stray and stray[-1] == len(lines) - 1):
        return None
    for number in stray:
        lines[number] = b"X-Stray-Line: " + lines[number]
    return b"\n".join(lines) + content[blank.start() :]


def _closed_up(line: bytes) -> bytes:
    """A header line without the white space before its colon."""
    found = _SPACED_NAME.match(line)
    return found[1] + b":" + line[found.end() :] if found else line


def _with_true_boundary(content: bytes) -> bytes | None:
    """The octets with the boundary declared that the body uses; None where it uses none."""
    blank = _BLANK_LINE.search(content)
    if blank is None:
        return None
    header, body = content[: blank.start()], content[blank.start() :]
    for found in islice(_DELIMITER.finditer(body), _DELIMITERS_TRIED):
        name = found[1].strip()
        is_ruler = not name.strip(b"-=_*") or b'"' in name or b"\\" in name
        if is_ruler or body.count(b"--" + name) < 2:
            continue
        declared = b'; boundary="%b"' % name
        field = _TYPE_FIELD.search(header)
        if field is None:
            return None
        # Put first, it is the one that counts.
        value, _, rest = field[0].partition(b";")
        return header[: field.start()] + value + declared + b";" + rest + header[field.end() :] + body
    return None
