"""How much room there is for what mailbot writes."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from mailbot.domain.health import Disk


def room(folders: Iterable[Path]) -> tuple[Disk, ...]:
    """Free octets where each folder lies, each file system once; what cannot be asked is left out.

    A folder that is not there yet will lie where the nearest one above it does.
    """
    found: dict[int, Disk] = {}
    for folder in folders:
        there = next((one for one in (folder, *folder.parents) if one.exists()), None)
        if there is None:
            continue
        try:
            system = there.stat().st_dev
            found.setdefault(system, Disk(str(there), shutil.disk_usage(there).free))
        except OSError:  # gone meanwhile, or not ours to look at: whoever writes there will say so
            continue
    return tuple(found.values())
