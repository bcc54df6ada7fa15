"""A tiny IMAP server that says what a test tells it to: for answers no real server gives."""

import re
import socket
import threading
from collections.abc import Callable
from contextlib import suppress

Answer = Callable[[bytes, bytes], list[bytes] | None]


class ScriptedImap:
    """Answers one client at a time.  Anyone may log in; every folder opens, with mails 1 to `exists`.

    `answer(command, rest)` is asked first, for each command in capitals ("UID FETCH", rest b"1 (...)"):
    it returns untagged lines, raw, after which OK is said; a list whose last line starts with b"TAG "
    ends with that instead of OK; [b"HANG UP"], or b"HANG" as the last line, closes the connection; None
    means: as usual.
    """

    def __init__(self, answer: Answer, exists: int = 3, capabilities: bytes = b"IMAP4rev1") -> None:
        self._answer, self._exists, self._capabilities = answer, exists, capabilities
        self.commands: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._link: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        if self._link is not None:
            with suppress(OSError):
                self._link.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                self._link, _ = self._listener.accept()
            except OSError:
                return
            with self._link, suppress(OSError):
                self._converse(self._link)

    def _converse(self, link: socket.socket) -> None:
        link.sendall(b"* OK ready\r\n")
        with link.makefile("rb") as lines:
            for line in lines:
                match = re.match(rb"(\S+) ((?:UID )?\S+) ?(.*)", line.rstrip(b"\r\n"))
                if match is None:
                    continue
                tag, command, rest = match.groups()
                self.commands.append(command.upper() + b" " + rest)
                scripted = self._answer(command.upper(), rest)
                replies = self._usual(command.upper(), rest) if scripted is None else list(scripted)
                if replies == [b"HANG UP"]:
                    return
                final = b"TAG OK done"
                if replies and replies[-1].startswith(b"TAG "):
                    final = replies.pop()
                if replies and replies[-1] == b"HANG":
                    link.sendall(b"".join(reply + b"\r\n" for reply in replies[:-1]))
                    return
                link.sendall(b"".join(reply + b"\r\n" for reply in [*replies, final.replace(b"TAG", tag, 1)]))

    def _usual(self, command: bytes, rest: bytes) -> list[bytes]:
        match command:
            case b"CAPABILITY":
                return [b"* CAPABILITY " + self._capabilities]
            case b"EXAMINE":
                count = b"%d" % self._exists
                return [
                    b"* FLAGS (\\Seen)",
                    b"* " + count + b" EXISTS",
                    b"* 0 RECENT",
                    b"* OK [UIDVALIDITY 7] stays",
                    b"* OK [UIDNEXT %d] next" % (self._exists + 1),
                ]
            case b"UID SEARCH":
                return [b"* SEARCH " + b" ".join(b"%d" % uid for uid in self._searched(rest))]
            case b"UID FETCH":
                return [line for uid in _uids(rest) for line in self._fetched(uid, rest)]
            case b"LOGOUT":
                return [b"* BYE"]
            case _:
                return []

    def _searched(self, rest: bytes) -> list[int]:
        only = re.fullmatch(rb"UID (\d+)", rest)
        if only:
            return [int(only[1])] if 0 < int(only[1]) <= self._exists else []
        return list(range(1, self._exists + 1))

    def _fetched(self, uid: int, rest: bytes) -> list[bytes]:
        if uid > self._exists:
            return []
        if b"BODY.PEEK[]<" in rest:
            start = re.search(rb"<(\d+)\.", rest)
            assert start is not None
            return [body(uid, content(uid)[int(start[1]) :], b"BODY[]<%d>" % int(start[1]))]
        if b"BODY.PEEK[]" in rest:
            return [body(uid, content(uid))]
        date = b"07-Sep-2026 09:30:%02d +0000" % uid
        size = len(content(uid))
        return [b'* %d FETCH (UID %d RFC822.SIZE %d INTERNALDATE "%s")' % (uid, uid, size, date)]


def content(uid: int) -> bytes:
    """The mail with this UID."""
    return b"Subject: mail %d\r\n\r\nHello\r\n" % uid


def body(uid: int, octets: bytes, item: bytes = b"BODY[]") -> bytes:
    """A FETCH answer with a literal."""
    return b"* %d FETCH (UID %d %s {%d}\r\n%s)" % (uid, uid, item, len(octets), octets)


def _uids(rest: bytes) -> list[int]:
    return [int(number) for number in rest.split(b" ")[0].split(b",")]
