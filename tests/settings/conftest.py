"""A small configuration of one organisation, which each test spoils in its own way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mailbot.domain.errors import UserError
from mailbot.settings import load

Spoil = Callable[[str, str, str], list[str]]

MAIN = """\
[store]
url = "sqlite:///var/mailbot.sqlite3"

[[mailbox]]
address = "complaints@club.example"
organisation = "club"
area = "learning"
maildir = "var/mail/complaints"
"""

PROCEDURE = """\
version = "first"
reference_prefix = "CLUB"
zone = "Europe/London"
division = "england-and-wales"
anonymous = "refuse"
intake_state = "OPEN"
appeal_state = "OPEN"
appeal_copies = ["chair"]

[dress]
name = "The Club"
short_name = "Club"
sender_name = "Club Complaints"

[[clock]]
name = "acknowledge"
start = "complaint"
allow = "5 working days"
clause = "1"

[[clock]]
name = "hear_appeal"
start = "appeal"
allow = "25 working days"

[[clock]]
name = "identity"
start = "identity_question"
allow = "10 working days"

[[stage]]
number = 1
title = "Stage 1"
owners = { learning = "tutor", otherwise = "triage" }

[windows]
appeal = "21 days"

[[clock]]
name = "respond"
start = "complaint"
allow = "25 working days"

[[clock]]
name = "acknowledge_appeal"
start = "appeal"
allow = "5 working days"
"""

STAFF = """\
domains = ["club.example"]

[person.sam]
name = "Sam Reid"
addresses = ["sam@club.example"]
roles = ["triage", "tutor"]
deputy = "robin"

[person.robin]
name = "Robin Hale"
addresses = ["robin@club.example"]
roles = ["chair"]
deputy = "sam"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A configuration without a fault."""
    (tmp_path / "club").mkdir()
    (tmp_path / "mailbot.toml").write_text(MAIN, "utf-8")
    (tmp_path / "club/procedure.toml").write_text(PROCEDURE, "utf-8")
    (tmp_path / "club/staff.toml").write_text(STAFF, "utf-8")
    return tmp_path


@pytest.fixture
def problems(folder: Path) -> Callable[[], list[str]]:
    """Loads the folder; what it says against it, each file named as seen from the folder."""

    def told() -> list[str]:
        with pytest.raises(UserError) as caught:
            load(folder)
        return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]

    return told


@pytest.fixture
def spoil(folder: Path, problems: Callable[[], list[str]]) -> Spoil:
    """Replaces a text in a file; what is then said against the folder."""

    def change(file: str, old: str, new: str) -> list[str]:
        text = (folder / file).read_text("utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
        return problems()

    return change
