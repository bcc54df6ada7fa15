"""A TCP relay in front of a real server, which can cut or swallow what the server says."""

import contextlib
import select
import socket
import threading

_CHUNK = 16_384


class Proxy:
    """Relays connections to a loopback port.  Faults apply to what flows from server to client.

    `cut_after(n)`: once n more octets have passed, every link is reset.
    `black_hole_after(n)`: once n more octets have passed, nothing flows any more, yet links stay open.
    `refuse()`: new connections are closed at once and old ones cut.
    `heal()`: everything works again (links cut stay cut).
    """

    def __init__(self, target: int) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._budget: int | None = None
        self._fault = ""
        self._closing = False
        self._links: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self.connections = 0
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def cut_after(self, octets: int) -> None:
        self._set("cut", octets)

    def black_hole_after(self, octets: int) -> None:
        self._set("swallow", octets)

    def refuse(self) -> None:
        self._set("refuse", None)
        self._cut_links()

    def heal(self) -> None:
        self._set("", None)

    def close(self) -> None:
        self._closing = True
        self._listener.close()
        self._cut_links()
        for thread in self._threads:
            thread.join(5)

    def _set(self, fault: str, budget: int | None) -> None:
        with self._lock:
            self._fault, self._budget = fault, budget

    def _cut_links(self) -> None:
        with self._lock:
            links, self._links = self._links, set()
        for link in links:
            _reset(link)

    def _accept(self) -> None:
        # A poll with a limit: closing a socket does not wake a thread blocked in accept().
        while not self._closing:
            try:
                if not select.select([self._listener], [], [], 0.05)[0]:
                    continue
                client, _ = self._listener.accept()
            except (OSError, ValueError):
                return
            self._relay(client)

    def _relay(self, client: socket.socket) -> None:
        self.connections += 1
        if self._fault == "refuse":
            _reset(client)
            return
        try:
            server = socket.create_connection(("127.0.0.1", self._target), 5)
        except OSError:
            _reset(client)
            return
        for link in (client, server):
            link.settimeout(None)
            link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._links |= {client, server}
        for source, sink, faulty in ((client, server, False), (server, client, True)):
            thread = threading.Thread(target=self._pump, args=(source, sink, faulty), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _pump(self, source: socket.socket, sink: socket.socket, faulty: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(_CHUNK):
                if faulty:
                    data = self._through_fault(data)
                sink.sendall(data)
        # The other side reads on until it has everything; a reset would lose what is still on its way.
        with contextlib.suppress(OSError):
            sink.shutdown(socket.SHUT_WR)

    def _through_fault(self, data: bytes) -> bytes:
        with self._lock:
            if self._budget is None:
                return data
            passed, self._budget = data[: self._budget], max(0, self._budget - len(data))
            spent, fault = self._budget == 0, self._fault
        if spent and fault == "cut":
            self._cut_links()
            self.heal()
        return passed


def _reset(link: socket.socket) -> None:
    with contextlib.suppress(OSError):
        link.shutdown(socket.SHUT_RDWR)
    link.close()
