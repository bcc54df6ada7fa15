"""Collected mail through intake, mail by mail: how long the slowest took.

    MAILBOT_CORPORA=FOLDER .venv/bin/python -m tests.bench.corpora

Each mail goes the whole way to its recorded outcome, in a store in memory; nothing is delivered.
"""

import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.adapters.mailfiles import FoundMail, found_in
from mailbot.adapters.rawmail import mail_from_chunks
from mailbot.desk.admit import admit
from mailbot.domain.ledger import Outcome
from mailbot.domain.mail import MailKey, MailStub
from tests.bench import house
from tests.bench.mails import TO
from tests.bench.measure import Claim, peak_memory, table, verdict

MEGABYTE = 1024 * 1024


def main() -> int:
    corpora = os.environ.get("MAILBOT_CORPORA")
    if not corpora:
        sys.stderr.write("MAILBOT_CORPORA is not set: the collected mail is not part of the project\n")
        return 1
    wiring.quiet()
    folder = Path(tempfile.mkdtemp(prefix="bench"))
    house.write_maildir_configuration(folder)
    outcomes: Counter[Outcome] = Counter()
    taken: list[tuple[float, str]] = []
    for seconds, name, outcome in _admitted(folder, Path(corpora)):
        outcomes[outcome] += 1
        taken.append((seconds, name))
    shutil.rmtree(folder)
    taken.sort(reverse=True)
    ends = [(kind.value, str(count)) for kind, count in outcomes.most_common()]
    table("Outcomes", ("outcome", "mails"), ends)
    table("Slowest", ("mail", "seconds"), [(name, f"{seconds:.3f}") for seconds, name in taken[:5]])
    return verdict(
        [
            Claim("slowest mail", taken[0][0], 2, unit=" s"),
            Claim("peak memory", peak_memory() / MEGABYTE, 300, unit=" MB"),
        ]
    )


def _admitted(folder: Path, corpora: Path) -> Iterator[tuple[float, str, Outcome]]:
    """Seconds, file and outcome of each mail.  A fault on any of them ends the run with its traceback."""
    settings = configuration.load(folder)
    long_ago = datetime.fromtimestamp(0, UTC)
    trial = wiring.Trial(throwaway=True)
    with closing(wiring.House(settings, wiring.SystemClock(), long_ago, trial)) as built:
        for number, found in enumerate(found_in([corpora])):
            began = time.perf_counter()
            raw = mail_from_chunks(_stub(number, found), found.chunks(), folder / "spool")
            admitted = admit(built.works.desk, raw)
            taken = time.perf_counter() - began
            if raw.spool is not None:
                Path(raw.spool).unlink()
            yield taken, str(Path(found.file).relative_to(corpora)), admitted.entry.outcome


def _stub(number: int, found: FoundMail) -> MailStub:
    return MailStub(MailKey(TO, 1, str(number)), found.size, datetime.now(UTC))


if __name__ == "__main__":
    sys.exit(main())
