"""A mail server of few words, for what no real server can be made to say."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from mailbot.adapters.smtp import SmtpServer


def plain(port: int, **changed: Any) -> SmtpServer:
    return replace(SmtpServer("127.0.0.1", port, "plain", timeout=5.0), **changed)


@contextmanager
def scripted(*answers: bytes, offers: str = "") -> Iterator[tuple[int, list[bytes]]]:
    """A server of few words: each answer is given after one command line; None of them cuts the line.

    After DATA's 354 the letter is read to its final dot as one command.
    """
    heard: list[bytes] = []
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(10)

    def serve() -> None:
        with listener.accept()[0] as link, link.makefile("rb") as lines:
            link.sendall(b"220 mail.example.org\r\n")
            lines.readline()
            words = ["mail.example.org", *(offer.replace("_", " ") for offer in offers.split())]
            ends = ["-"] * (len(words) - 1) + [" "]
            link.sendall(
                "".join(f"250{end}{word}\r\n" for end, word in zip(ends, words, strict=True)).encode()
            )
            last = b""
            for answer in answers:
                if last.startswith(b"354"):
                    heard.append(b"".join(iter(lines.readline, b".\r\n")))
                else:
                    heard.append(lines.readline())
                if not answer:
                    return
                link.sendall(answer)
                last = answer

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield listener.getsockname()[1], heard
    finally:
        thread.join()
        listener.close()
