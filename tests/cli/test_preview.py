"""`mailbot preview`: for whoever edits the letters."""

from pathlib import Path

from mailbot.domain.letter import Template
from tests.cli.shell import Mailbot
from tests.support.papers import SHIPPED


def test_every_letter_of_every_body_stands_on_one_page(mailbot: Mailbot, tmp_path: Path) -> None:
    """Without secrets, servers or a store."""
    said = mailbot("preview", tmp_path / "letters", "--config", SHIPPED)

    assert 0 == said.code
    page = (tmp_path / "letters" / "letters.html").read_text("utf-8")
    assert page.count("<article") == 2 * len(Template)
    assert "Pat Lee" in page
