"""Finds the files that come with mailbot beside its code: the letters' templates and the configuration.

In a checkout they lie next to the package; in an installed wheel they lie inside it (`_shipped/`).
"""

from pathlib import Path

from mailbot.domain.errors import Problem, UserError

_PACKAGE = Path(__file__).resolve().parent


def templates() -> Path:
    """The folder with `common/` and one folder per organisation.  Raises UserError where it is missing."""
    return _folder("templates")


def config() -> Path:
    """The worked configuration that `init` copies, with the bank holidays.  Raises UserError likewise."""
    return _folder("config")


def _folder(name: str) -> Path:
    for place in (_PACKAGE / "_shipped" / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise UserError(
        Problem(
            str(_PACKAGE),
            f"the folder {name}/ that comes with mailbot is not there;",
            "install mailbot again",
        )
    )
