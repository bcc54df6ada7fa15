"""A mail of 50 MB, in a Maildir and on an IMAP server: what one pass takes in memory.

    .venv/bin/python -m tests.bench.large_mail [MEGABYTES]
"""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.bench import house
from tests.bench.mails import large_mail
from tests.bench.measure import Claim, Figures, run_child, table, verdict
from tests.bench.sink import Sink
from tests.support.dovecot import Dovecot

MEGABYTE = 1024 * 1024
USER = "complaints@ihm.org.uk"


def main(arguments: Sequence[str]) -> int:
    megabytes = int(arguments[0]) if arguments else 50
    mail = large_mail(megabytes, datetime.now(UTC))
    found = {"Maildir": _in_maildir(mail), "IMAP": _on_server(mail)}
    if any(figures.count != 1 for figures in found.values()):
        raise SystemExit("the mail was not acknowledged")
    rows = [
        (place, f"{len(mail) / MEGABYTE:.0f}", f"{figures.wall:.2f}", f"{figures.peak / MEGABYTE:.0f}")
        for place, figures in found.items()
    ]
    table("One large mail, one pass", ("where", "mail MB", "seconds", "peak MB"), rows)
    return verdict([_claim(place, figures) for place, figures in found.items()])


def _claim(place: str, figures: Figures) -> Claim:
    return Claim(f"{place}: peak memory", figures.peak / MEGABYTE, 300, unit=" MB")


def _in_maildir(mail: bytes) -> Figures:
    folder = Path(tempfile.mkdtemp(prefix="bench"))
    maildir = house.write_maildir_configuration(folder)
    name = f"{datetime.now(UTC).timestamp():.0f}.1.bench"
    (maildir / "new" / name).write_bytes(mail.replace(b"\r\n", b"\n"))
    figures = run_child("tests.bench.house", folder)
    shutil.rmtree(folder)
    return figures


def _on_server(mail: bytes) -> Figures:
    folder = Path(tempfile.mkdtemp(prefix="bench"))
    with closing(Dovecot()) as dovecot, Sink() as sink:
        dovecot.put([mail], USER)
        house.write_configuration(folder, dovecot.imap, sink.port, USER)
        figures = run_child("tests.bench.house", folder)
    shutil.rmtree(folder)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
