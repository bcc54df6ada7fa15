"""Answers monitoring by HTTP, on this machine alone.

/healthz: every thread gets on.  /readyz: the store can be used and every mailbox was read lately.
/metrics: figures for Prometheus.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from mailbot.adapters.metrics import MISSING, MetricsMissing, written
from mailbot.domain.health import Report

LOOPBACK = "127.0.0.1"
_NAMES = frozenset({LOOPBACK, "localhost"})
_PLAIN, _JSON = "text/plain; charset=utf-8", "application/json"
_METRICS = "text/plain; version=0.0.4; charset=utf-8"
_LOOKS = 0.2  # seconds between looks whether it is to be closed
_SECONDS = 10.0  # for a request to be said


@dataclass(frozen=True, slots=True)
class Answers:
    """Where the answers come from; each is asked anew for every request, in a thread of its own."""

    hung: Callable[[], tuple[str, ...]]  # threads that do not get on
    unready: Callable[[], tuple[str, ...]]  # why we are not ready, in words
    report: Callable[[], Report | None]  # None: the store cannot be read


class HealthPage:
    """Listens from the start until it is closed."""

    def __init__(self, port: int, answers: Answers) -> None:
        """`port`: 0 takes any that is free.  Raises OSError where it is taken."""
        self._server = _Server((LOOPBACK, port), answers)
        self._thread = Thread(target=self._server.serve_forever, args=(_LOOKS,), name="health", daemon=True)
        self._thread.start()

    @property
    def port(self) -> int:
        return self._server.server_port

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], answers: Answers) -> None:
        self.answers = answers
        super().__init__(address, _Handler)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    server_version, sys_version = "mailbot", ""
    timeout = _SECONDS

    def do_GET(self) -> None:
        if not self._is_local():
            # A page in somebody's browser may ask this machine under a name of its own.
            self._say(HTTPStatus.FORBIDDEN, "ask 127.0.0.1\n", _PLAIN)
            return
        match self.path.partition("?")[0]:
            case "/healthz":
                self._verdict(self.server.answers.hung())
            case "/readyz":
                self._verdict(self.server.answers.unready())
            case "/metrics":
                self._metrics()
            case _:
                self._say(HTTPStatus.NOT_FOUND, "/healthz, /readyz, /metrics\n", _PLAIN)

    def _is_local(self) -> bool:
        return self.headers.get("Host", LOOPBACK).partition(":")[0] in _NAMES

    def _verdict(self, why_not: tuple[str, ...]) -> None:
        status = HTTPStatus.SERVICE_UNAVAILABLE if why_not else HTTPStatus.OK
        self._say(status, json.dumps({"ok": not why_not, "why": list(why_not)}) + "\n", _JSON)

    def _metrics(self) -> None:
        try:
            figures = written(self.server.answers.report())
        except MetricsMissing:
            self._say(HTTPStatus.NOT_IMPLEMENTED, MISSING, _PLAIN)
            return
        self._say(HTTPStatus.OK, figures.decode(), _METRICS)

    def _say(self, status: HTTPStatus, words: str, kind: str) -> None:
        content = words.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Monitoring asks every few seconds; the log is for what happens."""
