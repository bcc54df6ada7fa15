"""Letters of one's own, from the command line."""

import json
from pathlib import Path

import pytest

from mailbot import shipped
from tests.cli.shell import Mailbot

UPDATE = "common/update.txt.j2"


@pytest.fixture
def place(mailbot: Mailbot, tmp_path: Path) -> Path:
    """A configuration with a folder for letters of its own."""
    folder = tmp_path / "config"
    mailbot("init", folder)
    path = folder / "mailbot.toml"
    (folder / "letters").mkdir()
    text = path.read_text("utf-8").replace("[daemon]\n", '[daemon]\ntemplates = "letters"\n', 1)
    path.write_text(text, "utf-8")
    return folder


def test_a_letter_is_edited_and_an_upgrade_is_told(mailbot: Mailbot, place: Path) -> None:
    """From the copy to the day when somebody has looked at what changed."""
    assert "all are those that come with mailbot" in mailbot("templates", "--config", place).out
    said = mailbot("templates", "--edit", UPDATE, "--config", place)
    assert f"Edit {place / 'letters' / UPDATE}" in said.out
    (place / "letters" / UPDATE).write_text("Mine.\n", "utf-8")
    said = mailbot("templates", "--config", place, "--json")
    assert (0, {"name": UPDATE, "standing": "edited"}) == (said.code, json.loads(said.out))

    # As if the copy had been made of the file of an older release.
    (place / "letters/.shipped" / UPDATE).write_text("An older one.\n", "utf-8")
    said = mailbot("templates", "--config", place)
    assert 1 == said.code
    assert "has changed since you began" in said.out
    said = mailbot("templates", "--diff", UPDATE, "--config", place)
    assert "+Mine." in said.out
    assert (shipped.templates() / UPDATE).read_text("utf-8").splitlines()[0] in said.out
    assert "mailbot templates --diff common/update.txt.j2" in mailbot("check", "--config", place).out

    assert 0 == mailbot("templates", "--seen", UPDATE, "--config", place).code
    assert 0 == mailbot("templates", "--config", place).code


def test_without_a_folder_it_says_what_to_write(mailbot: Mailbot, tmp_path: Path) -> None:
    """The remedy is one line of TOML."""
    mailbot("init", tmp_path / "config")
    said = mailbot("templates", "--config", tmp_path / "config")

    assert 2 == said.code
    assert 'make one, and add templates = "letters" to the table [daemon]' in said.err
