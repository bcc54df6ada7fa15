"""Secrets that lie in files or in the environment: read when somebody needs them, never by `load`."""

import os
import stat
from pathlib import Path

from mailbot.domain.errors import Problem, UserError


def secret_in_file(path: Path, remedy: str) -> str:
    """The text of a file without its line end.

    Raises UserError when missing, unreadable or empty, or when everybody on this machine can read it.
    """
    try:
        text = path.read_text("utf-8").strip("\r\n")
    except FileNotFoundError:
        raise UserError(Problem(str(path), "the file is missing;", remedy)) from None
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise UserError(Problem(str(path), f"the file cannot be read ({why});", remedy)) from None
    if not text:
        raise UserError(Problem(str(path), "the file is empty;", remedy))
    if os.name == "posix" and _is_open_to_all(path):
        what = "everybody on this machine can read or change the secret in it;"
        raise UserError(Problem(str(path), what, f"run chmod 600 {path}"))
    return text


def _is_open_to_all(path: Path) -> bool:
    """Whether others may read or write the file, and may enter every folder on the way to it."""
    file = path.resolve()
    if not file.stat().st_mode & (stat.S_IROTH | stat.S_IWOTH):
        return False
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in file.parents)


def secret_in_environment(name: str, where: str, instead: str) -> str:
    """The value of a variable.  Raises UserError when it is not set; `instead`: the key for a file."""
    secret = os.environ.get(name, "")
    if not secret:
        remedy = f"set it where mailbot is started, or use {instead}"
        raise UserError(Problem(where, f"the environment variable {name} is not set;", remedy))
    return secret
