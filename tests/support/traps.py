"""Servers that are not who they say, and what they get to hear."""

import socket
import ssl
import subprocess
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import Self

from tests.support.authority import Authority

_HELLO = b"\x16\x03"  # a TLS handshake begins, which a trap in clear cannot answer
WRONG = ("of another host", "expired", "signed by itself")


def wrong_certificate(authority: Authority, how: str, folder: Path) -> ssl.SSLContext:
    """A server's context whose certificate is wrong in one way, and right in all others."""
    folder.mkdir(parents=True, exist_ok=True)
    key, request, made, names = (folder / name for name in ("key", "request", "certificate", "names"))
    host = "mail.example.net" if how == "of another host" else "localhost"
    names.write_text(f"subjectAltName=DNS:{host}\n")
    _openssl(
        "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", f"/CN={host}",
        "-keyout", key, "-out", request,
    )  # fmt: skip
    days = "-1" if how == "expired" else "30"
    signer = ["-CA", authority.ca_file, "-CAkey", authority.ca_file.with_name("ca.key"), "-CAcreateserial"]
    if how == "signed by itself":
        signer = ["-signkey", key]
    _openssl("x509", "-req", "-in", request, *signer, "-days", days, "-extfile", names, "-out", made)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(made, key)
    return context


class Trap:
    """Takes one connection after the other; keeps every octet that a client says.

    `greeting` is said first, then each of `answers` after one line; with `tls` all of it within TLS.
    """

    def __init__(self, greeting: bytes, *answers: bytes, tls: ssl.SSLContext | None = None) -> None:
        self._greeting, self._answers, self._tls = greeting, answers, tls
        self.heard = b""
        self._listener = socket.create_server(("localhost", 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                link, _ = self._listener.accept()
            except OSError:
                return
            link.settimeout(5)
            with closing(link), suppress(OSError):
                self._talk(link)

    def _talk(self, link: socket.socket) -> None:
        if self._tls is not None:
            with self._tls.wrap_socket(link, server_side=True) as encrypted:
                self._converse(encrypted)
        else:
            self._converse(link)

    def _converse(self, link: socket.socket) -> None:
        link.sendall(self._greeting)
        with link.makefile("rb") as lines:
            for answer in self._answers:
                line = lines.readline()
                self.heard += line
                link.sendall(answer.replace(b"TAG", line.partition(b" ")[0]))
            while said := lines.read1():
                self.heard += said
                if said.startswith(_HELLO):
                    return


def _openssl(*arguments: object) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)
