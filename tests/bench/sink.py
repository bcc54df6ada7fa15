"""An SMTP server in a process of its own that does nothing but accept, and note when.

`python -m tests.bench.sink [SECONDS]` prints its port and serves until its standard input ends; it takes
SECONDS over each letter, and any number of letters at a time.  Two verbs of its
own: XSEEN answers with one line of JSON, XFORGET empties the book.  Times are those of the monotonic
clock, which all processes of a machine share.
"""

import asyncio
import json
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import Any, Self

_GREETING = b"250-sink.example.org\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SMTPUTF8\r\n"
_END = b"\r\n.\r\n"


@dataclass(frozen=True, slots=True)
class Seen:
    """What the server accepted, in order."""

    letters: tuple[tuple[float, str], ...]  # (monotonic seconds, recipient)
    cpu: float  # seconds of processor time that the server used since it was told to forget

    def times(self, domain: str) -> tuple[float, ...]:
        """When letters to addresses of `domain` were accepted."""
        return tuple(at for at, recipient in self.letters if recipient.endswith(f"@{domain}"))


class Sink:
    """The server as its owner sees it."""

    def __init__(self, takes: float = 0.0) -> None:
        command = [sys.executable, "-m", "tests.bench.sink", str(takes)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()

    def forget(self) -> None:
        self._ask(b"XFORGET")

    def seen(self) -> Seen:
        said = json.loads(self._ask(b"XSEEN").removeprefix(b"250 "))
        return Seen(tuple((at, recipient) for at, recipient in said["letters"]), said["cpu"])

    def _ask(self, verb: bytes) -> bytes:
        with socket.create_connection(("127.0.0.1", self.port), 30) as link, link.makefile("rb") as answers:
            answers.readline()
            link.sendall(verb + b"\r\n")
            return answers.readline()


class _Book:
    """What was accepted since it was opened anew."""

    def __init__(self) -> None:
        self.letters: list[tuple[float, str]] = []
        self.cpu = 0.0
        self.open_anew()

    def open_anew(self) -> None:
        self.letters.clear()
        self.cpu = time.process_time()


class _Session(asyncio.Protocol):
    """Just enough of RFC 5321 and RFC 2920."""

    def __init__(self, book: _Book, takes: float) -> None:
        self._book, self._takes = book, takes
        self._waiting = bytearray()
        self._recipient = ""
        self._in_letter = False

    def connection_made(self, transport: Any) -> None:
        self._line = transport
        plug = transport.get_extra_info("socket")
        plug.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        transport.write(b"220 sink.example.org\r\n")

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        answers: list[bytes] = []
        while (answer := self._next()) is not None:
            answers.append(answer)
        self._line.write(b"".join(answers))

    def _next(self) -> bytes | None:
        mark = _END if self._in_letter else b"\r\n"
        at = self._waiting.find(mark)
        if at < 0:
            return None
        taken = bytes(self._waiting[:at])
        del self._waiting[: at + len(mark)]
        if self._in_letter:
            self._in_letter = False
            if self._takes:
                asyncio.get_running_loop().call_later(self._takes, self._accept, self._recipient)
                return b""
            self._book.letters.append((time.monotonic(), self._recipient))
            return b"250 2.0.0 accepted\r\n"
        return self._answer(taken)

    def _accept(self, recipient: str) -> None:
        self._book.letters.append((time.monotonic(), recipient))
        self._line.write(b"250 2.0.0 accepted\r\n")

    def _answer(self, command: bytes) -> bytes:
        verb = command[:7].upper()
        if verb.startswith(b"RCPT"):
            self._recipient = command.partition(b"<")[2].partition(b">")[0].decode("utf-8", "replace")
        elif verb.startswith(b"EHLO"):
            return _GREETING
        elif verb == b"DATA":
            self._in_letter = True
            return b"354 go on\r\n"
        elif verb == b"XFORGET":
            self._book.open_anew()
        elif verb == b"XSEEN":
            spent = time.process_time() - self._book.cpu
            return b"250 " + json.dumps({"letters": self._book.letters, "cpu": spent}).encode() + b"\r\n"
        elif verb == b"QUIT":
            self._line.write(b"221 bye\r\n")
            self._line.close()
            return b""
        return b"250 2.0.0 fine\r\n"


async def _serve(takes: float) -> None:
    book = _Book()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Session(book, takes), "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(_serve(float(sys.argv[1]) if len(sys.argv) > 1 else 0.0))
