"""The page of `mailbot preview`, as whoever edits templates sees it."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from mailbot.adapters.letters_page import write_page
from mailbot.domain.letter import Template
from tests.looks.browser import Browser
from tests.looks.letters import written
from tests.looks.looking import LOOKS, SHAPE, Look, axe_faults, show

if TYPE_CHECKING:
    from playwright.sync_api import Page

_SHOWN = {
    Template.ACKNOWLEDGEMENT,
    Template.COMMAND_PREVIEW,
    Template.LETTER_TO_PRINT,
    Template.WEEKLY_DIGEST,
}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few letters of two bodies: all of them would take the browser long."""
    letters = [
        letter
        for organisation in ("ihm", "imi")
        for letter in written(organisation)
        if letter.request.template in _SHOWN
    ]
    path = tmp_path_factory.mktemp("preview") / "letters.html"
    write_page(path, "Every letter, with invented facts", letters)
    return path


@pytest.mark.parametrize("look", LOOKS)
def test_the_page_itself_can_be_read(look: Look, page: Path, browser: Browser) -> None:
    """It is the only place where most people ever see all the letters."""

    def faults(sheet: "Page") -> list[str]:
        show(sheet, look)
        sheet.goto(page.as_uri())
        return [*sheet.evaluate(SHAPE), *axe_faults(sheet, ())]

    assert [] == browser.run_alone(faults)


def test_pictures_and_pages_to_print_show_and_switches_work(page: Path, browser: Browser) -> None:
    """A picture named by its Content-ID shows in a mail program alone, so the page holds it itself."""

    def seen(sheet: "Page") -> dict[str, Any]:
        show(sheet, Look(1600, "light"))
        sheet.goto(page.as_uri())
        frames = sheet.locator("iframe")
        for place in range(frames.count()):
            frames.nth(place).scroll_into_view_if_needed()
        insides = [one for one in sheet.frames if one is not sheet.main_frame]
        pictures = [one.locator("img") for one in insides]
        found = {
            "groups": sheet.locator("nav h2").all_inner_texts(),
            "letters": sheet.locator("nav li").count(),
            "pages": sum((one.get_attribute("title") or "").startswith("Page ") for one in frames.all()),
            "pictures": [one.evaluate("it => it.naturalWidth > 300") for one in pictures if one.count()],
        }
        sheet.emulate_media(color_scheme="null")
        sheet.get_by_label("320, a small phone").check()
        sheet.get_by_label("dark", exact=True).check()
        inside = insides[0]
        found["width"] = inside.evaluate("document.documentElement.clientWidth")
        found["ground"] = inside.evaluate("getComputedStyle(document.body).backgroundColor")
        return found

    found = browser.run_alone(seen)

    # Of those chosen the acknowledgement alone is written in Welsh too.
    assert [
        f"IHM Complaints, English ({len(_SHOWN)})", "IHM Complaints, Welsh (1)",
        f"IMI Complaints, English ({len(_SHOWN)})", "IMI Complaints, Welsh (1)",
    ] == found["groups"]  # fmt: skip
    assert found["letters"] == 2 * (len(_SHOWN) + 1)
    assert found["pages"] == 2
    assert [True, True] == found["pictures"]
    assert found["width"] == 320
    assert found["ground"] == "rgb(17, 22, 28)"
