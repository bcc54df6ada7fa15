"""Pictures of every letter as a browser draws it, for a person to look at.

    python -m tests.looks.pictures FOLDER [NAME ...]

A NAME is a letter's template; without one all are drawn.  Each letter gives one picture for each look.
"""

import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mailbot.domain.letter import Template
from tests.looks.browser import Browser
from tests.looks.letters import BODIES, pages
from tests.looks.looking import LOOKS, show

if TYPE_CHECKING:
    from playwright.sync_api import Page


def draw(folder: Path, templates: list[Template]) -> int:
    """Draw the letters into `folder`; returns how many pictures there are."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = 0
    with closing(Browser()) as browser:
        for name, html in (page for body in BODIES for one in templates for page in pages(body, one)):
            drawn += browser.run(partial(_drawn, html=html, place=folder / name))
    return drawn


def _drawn(page: "Page", html: str, place: Path) -> int:
    for look in LOOKS:
        show(page, look)
        page.set_content(html, wait_until="load")
        page.screenshot(path=f"{place}-{look.width}-{look.scheme}.png", full_page=True)
    return len(LOOKS)


if __name__ == "__main__":
    named = [Template(name) for name in sys.argv[2:]] or list(Template)
    sys.stdout.write(f"{draw(Path(sys.argv[1]), named)} pictures: {sys.argv[1]}\n")
