"""`mailbot preview`: for whoever edits the letters."""

import shutil
from pathlib import Path

from mailbot.domain.letter import Template
from tests.cli.shell import Mailbot
from tests.support.papers import SHIPPED

_WELSH = 6  # letters that are translated
_GUILD_BOX = """
[[mailbox]]
address = "complaints@guild.example"
organisation = "example"
maildir = "var/mail/guild"
"""


def test_every_letter_of_every_body_stands_on_one_page(mailbot: Mailbot, tmp_path: Path) -> None:
    """Without secrets, servers or a store; the third body is data alone and has no mailbox yet."""
    said = mailbot("preview", tmp_path / "letters", "--config", SHIPPED)

    assert 0 == said.code
    page = (tmp_path / "letters" / "letters.html").read_text("utf-8")
    assert page.count("<article") == 3 * (len(Template) + _WELSH)
    assert page.count("Welsh, not checked, and so not sent (6)") == 3
    assert "Pat Lee" in page


def test_a_bodys_letters_come_from_its_own_mailbox(mailbot: Mailbot, tmp_path: Path) -> None:
    """DESIGN: a third organisation is a folder and a mailbox; no letter may count on the first two."""
    papers = shutil.copytree(SHIPPED, tmp_path / "config")
    before = mailbot("preview", tmp_path / "before", "--config", papers)
    with (papers / "mailbot.toml").open("a", encoding="utf-8") as file:
        file.write(_GUILD_BOX)
    after = mailbot("preview", tmp_path / "after", "--config", papers)

    assert 0 == before.code == after.code
    assert "complaints@guild.example" not in (tmp_path / "before" / "letters.html").read_text("utf-8")
    assert "complaints@guild.example" in (tmp_path / "after" / "letters.html").read_text("utf-8")
