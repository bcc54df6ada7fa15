"""The body that is soaked: one process that lives through the whole month, and does as it is told.

`python -m tests.bench.soak_body FOLDER` reads a command a line and answers each with a line of JSON:
`pass <instant>` moves the clock there and makes one pass; `full` and `room` fill the disk and empty it.
Nothing of mailbot is replaced but its clock; it waits shorter than usual for a store that another holds.
"""

import gc
import json
import os
import sys
from contextlib import ExitStack, closing, redirect_stderr
from datetime import datetime
from pathlib import Path

from mailbot import settings as configuration
from mailbot import wiring
from mailbot.daemon import run_once
from mailbot.domain.errors import StoreUnavailable
from tests.support.establishment import LONG_AGO
from tests.support.hindrances import SmallDisk

PATIENCE = 0.5  # seconds
_PAGE = os.sysconf("SC_PAGE_SIZE")


def main(folder: Path) -> None:
    settings = configuration.load(folder)
    with ExitStack() as open_parts:
        log = open_parts.enter_context((folder / "log").open("w", encoding="utf-8"))
        open_parts.enter_context(redirect_stderr(log))
        wiring.log_to_stderr(as_json=True)
        disk = SmallDisk()
        if settings.store_url.startswith("sqlite"):
            open_parts.enter_context(disk)
        clock = wiring.SetClock(LONG_AGO)
        trial = wiring.Trial(patience=PATIENCE)
        with closing(wiring.House(settings, clock, LONG_AGO, trial)) as house:
            for line in sys.stdin:
                verb, _, rest = line.strip().partition(" ")
                _answer(_obeyed(house, clock, disk, verb, rest))


def _obeyed(
    house: wiring.House, clock: wiring.SetClock, disk: SmallDisk, verb: str, rest: str
) -> dict[str, object]:
    match verb:
        case "full":
            disk.fill(spare=4)
        case "room":
            disk.make_room()
        case "pass":
            clock.move_to(datetime.fromisoformat(rest))
            return _passed(house)
    return {}


def _passed(house: wiring.House) -> dict[str, object]:
    """One pass, whatever comes; a store that is away is tried again with the next."""
    try:
        done = run_once(house.works)
    except StoreUnavailable as error:
        return {"trouble": f"store: {error}"[:100], **_size()}
    trouble = "; ".join(why for _, why in done.unread) or ("left" if done.left else "")
    return {"trouble": trouble[:100], "undelivered": done.undelivered, **_size()}


def _size() -> dict[str, object]:
    """What the process holds: octets of memory, and open files and sockets."""
    gc.collect()
    resident = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * _PAGE
    return {"memory": resident, "handles": sum(1 for _ in Path("/proc/self/fd").iterdir())}


def _answer(words: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
