"""The digest of a mail's body, by which the same mail in two mailboxes is known as one (R3)."""

import hashlib
import re

_HEADERS_END = re.compile(rb"\n\r?\n")
_BLOCK = 65_536


class BodyDigest:
    r"""SHA-256 of everything behind the first empty line, CRLF as LF, without the newlines at its end.

    Servers and programs that copy mail change line ends and the number of empty lines at the end;
    neither makes it another mail.  Fed in pieces of any length, it needs no more than a piece of memory.
    """

    def __init__(self) -> None:
        self._hash = hashlib.sha256()
        self._head = b"\n"  # the last octets of the headers; a mail may begin with its empty line
        self._in_body = False
        self._carriage_return = False  # the last piece ended with CR, which may belong to a CRLF
        self._newlines = 0  # at the end of what was fed, not hashed until something follows

    def feed(self, piece: bytes) -> None:
        if self._in_body:
            self._feed_body(piece)
            return
        text = self._head + piece
        end = _HEADERS_END.search(text)
        if end is None:
            self._head = text[-3:]
            return
        self._in_body = True
        self._feed_body(text[end.end() :])

    def digest(self) -> bytes:
        """The digest of what was fed; nothing may be fed afterwards."""
        if self._carriage_return:
            self._carriage_return = False
            self._update(b"\r")
        return self._hash.digest()

    def _feed_body(self, piece: bytes) -> None:
        if self._carriage_return:
            piece = b"\r" + piece
        self._carriage_return = piece.endswith(b"\r")
        if self._carriage_return:
            piece = piece[:-1]
        self._update(piece.replace(b"\r\n", b"\n"))

    def _update(self, text: bytes) -> None:
        content = text.rstrip(b"\n")
        if content:
            while self._newlines:
                block = min(self._newlines, _BLOCK)
                self._hash.update(b"\n" * block)
                self._newlines -= block
            self._hash.update(content)
        self._newlines += len(text) - len(content)


def body_digest(content: bytes) -> bytes:
    """The digest of a whole mail."""
    digest = BodyDigest()
    digest.feed(content)
    return digest.digest()
