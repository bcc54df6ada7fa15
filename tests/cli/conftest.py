"""The command line as it is typed."""

import logging
import os
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
import structlog

from mailbot import cli, settings
from tests.cli.shell import Mailbot, Said

_LOUD = ("apscheduler", "flufl.bounce")


@pytest.fixture
def mailbot(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Mailbot]:
    """Runs the console script's own function in this process."""
    levels = {name: logging.getLogger(name).level for name in _LOUD}

    def call(*words: object, answers: str = "") -> Said:
        monkeypatch.setattr(sys, "argv", ["mailbot", *map(str, words)])
        if answers:
            monkeypatch.setattr(sys, "stdin", StringIO(answers))
        capsys.readouterr()
        umask = os.umask(0o022)
        try:
            with pytest.raises(SystemExit) as left:
                cli.main()
        finally:
            os.umask(umask)  # the program closes its files to others; servers of later tests need theirs
        out, err = capsys.readouterr()
        code = left.value.code
        return Said(code if isinstance(code, int) else 0, out, err)

    yield call
    structlog.reset_defaults()
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """What `mailbot init` writes."""
    folder = tmp_path / "config"
    settings.initialise(folder)
    return folder
