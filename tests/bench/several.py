"""Several daemons on one PostgreSQL: under chaos nothing is lost or twice, and two do more than one.

    .venv/bin/python -m tests.bench.several chaos [--seed N] [--quick]
    .venv/bin/python -m tests.bench.several throughput [--quick]

Chaos: three daemons, four mailboxes, complaints that keep coming for two minutes; every few seconds one of
the three is killed and started again, frozen past its lease and woken, or cut off from the IMAP server or
from PostgreSQL, with a clean end of its connections or in silence.  Throughput: the same mails by one
daemon and by two.  Exit code 1 when a figure is missed.
"""

import random
import sys
from collections.abc import Sequence

from tests.bench.chaos import chaos
from tests.bench.together import throughput


def main(arguments: Sequence[str]) -> int:
    quick = "--quick" in arguments
    if "throughput" in arguments:
        return throughput(400, 1) if quick else throughput(900, 2)
    seed = (
        int(arguments[arguments.index("--seed") + 1]) if "--seed" in arguments else random.randrange(10_000)
    )
    return chaos(300, 25, seed) if quick else chaos(2_000, 120, seed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
