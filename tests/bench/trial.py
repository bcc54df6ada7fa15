"""Servers of our own, and daemons on them, with a fresh database and fresh mailboxes for each run."""

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from mailbot.adapters.store import open_store
from tests.bench.fleet import Member, Servers, until
from tests.bench.sink import Sink
from tests.support.dovecot import Dovecot
from tests.support.postgres import Postgres

LEASE = 6.0  # seconds in these trials; 30 in production
BOXES = tuple(f"{name}@ihm.org.uk" for name in ("education", "enquiries", "members", "courses"))


class Trial:
    """Servers, and a database and mailboxes for one run."""

    def __init__(self, place: ExitStack, takes: float = 0.0) -> None:
        """`takes`: seconds that the SMTP server takes over each letter."""
        self.dovecot = place.enter_context(closing(Dovecot("mdbox")))
        self.postgres = place.enter_context(closing(Postgres()))
        self.sink = place.enter_context(Sink(takes))
        self._folder = Path(place.enter_context(tempfile.TemporaryDirectory(prefix="several")))
        self._runs = 0

    @contextmanager
    def fleet(self, count: int, *, cuttable: bool) -> Iterator[tuple[list[Member], Servers]]:
        """So many daemons at work, mailboxes shared out among them."""
        self._runs += 1
        boxes = [box.replace("@", f"-{self._runs}@") for box in BOXES]
        store = self.postgres.database()
        open_store(store).close()
        servers = Servers(self.dovecot.imap, self.sink.port, store, boxes)
        self.sink.forget()
        with ExitStack() as crew:
            folders = (self._folder / f"run-{self._runs}" / f"daemon-{one}" for one in range(1, count + 1))
            members = [
                crew.enter_context(closing(Member(folder, servers, lease=LEASE, cuttable=cuttable)))
                for folder in folders
            ]
            for member in members:
                member.start()
            if not until(lambda: _shared(store, count), 60):
                raise SystemExit("\n".join(member.log()[-4000:] for member in members))
            yield members, servers


def _shared(store_url: str, count: int) -> bool:
    with closing(open_store(store_url)) as store, store.view() as work:
        held = Counter(lease.holder for lease in work.leases.all("mailbox:") if lease.holder)
    return sum(held.values()) == len(BOXES) and sorted(held.values()) == _even(count)


def _even(count: int) -> list[int]:
    return sorted(len(BOXES) // count + (one < len(BOXES) % count) for one in range(count))
