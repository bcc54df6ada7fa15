"""`mailbot demo`: the first thing that a stranger runs."""

import subprocess
from pathlib import Path

import pytest

from tests.cli.shell import SCRIPT, Mailbot, Said


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "play"


@pytest.fixture(scope="module")
def said(folder: Path) -> Said:
    """The demo as a stranger's shell runs it."""
    done = subprocess.run(
        [*SCRIPT, "demo", "--folder", folder], capture_output=True, text=True, check=False, timeout=60
    )
    return Said(done.returncode, done.stdout, done.stderr)


def test_the_demo_tells_a_whole_story(said: Said) -> None:
    """Both bodies, both answers to anonymous mail, an appeal, feedback, a machine, and mail left alone."""
    assert 0 == said.code
    assert "" == said.err
    assert 12 <= said.out.count(" writes to ")
    for words in (
        "opens a case (IHM-2026-0001)",
        "opens a case (IMI-2026-0001)",
        "takes no action on an anonymous complaint, and says so kindly (IHM-",
        "takes no action on an anonymous complaint, and says so kindly (IMI-",
        "there is evidence: the whistleblowing officer decides [ANONYMOUS_WITH_EVIDENCE]",
        "letter: appeal acknowledgement",
        "puts it in the feedback register",
        "notes a machine's mail and never answers it",
        "leaves it alone",
        "asks a person what it is",
        "opens the case now (IHM-2026-0003)",
        "promise: answer in full by Mon 7 Dec 2026 23:59",
        "letter: receipt, to rob.ames@example.org",
    ):
        assert words in said.out


def test_the_letters_lie_on_a_page_and_the_suggested_commands_work(
    mailbot: Mailbot, said: Said, folder: Path
) -> None:
    """Whoever is curious goes on with what is printed."""
    page = folder / "letters.html"
    config = folder / "config"

    assert page.as_uri() in said.out
    assert page.read_text("utf-8").count("<article") > 20
    assert f"mailbot cases --all --config {config}" in said.out
    assert 11 == len(mailbot("cases", "--all", "--json", "--config", config).records)
    assert 0 == mailbot("show", "IHM-2026-0001", "--config", config).code


def test_every_reason_in_the_story_has_plain_words(said: Said) -> None:
    """A constant alone tells a stranger nothing."""
    begun = [line[11:] for line in said.out.splitlines() if line.startswith(("   because ", " " * 11))]
    assert begun
    assert [] == [line for line in begun if line[0].isupper()]
