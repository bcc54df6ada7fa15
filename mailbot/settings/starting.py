"""`initialise`: a configuration folder to start from, runnable as it stands."""

import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

from mailbot import shipped
from mailbot.domain.errors import Problem, UserError
from mailbot.settings.clauses import CLAUSES
from mailbot.settings.loading import load
from mailbot.settings.papers import MAIN, PROCEDURE, STAFF


def initialise(folder: Path) -> tuple[Path, ...]:
    """Write the shipped configuration, empty Maildirs and a fresh secret key; returns what was written.

    Raises UserError for a folder with anything in it, and where nothing can be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            problem = Problem(
                str(folder), "there is something here already;", "name a folder that is new or empty"
            )
            raise UserError(problem)
        return tuple(_write(folder))
    except OSError as error:
        what = f"nothing can be written here ({error.strerror});"
        raise UserError(Problem(str(folder), what, "name another folder")) from error


def _write(folder: Path) -> Iterator[Path]:
    source = shipped.config()
    used = sorted({box.organisation for box in load(source).mailboxes})
    files = (PROCEDURE, STAFF, CLAUSES)
    for name in (MAIN, *(f"{organisation}/{file}" for organisation in used for file in files)):
        if not (source / name).exists():  # not everybody writes down the clauses
            continue
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / name, folder / name)
        yield folder / name
    settings = load(folder)
    yield _write_key(settings.daemon.secret_key_file)
    for box in settings.mailboxes:
        if box.maildir is not None:
            for part in ("cur", "new", "tmp"):
                (box.maildir / part).mkdir(parents=True)
            yield box.maildir


def _write_key(path: Path) -> Path:
    # Created closed: a key that was readable for an instant has to be taken as known.
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(f"{secrets.token_hex(32)}\n")
    return path
