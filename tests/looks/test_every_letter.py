"""Every letter as a browser draws it, on a phone and on a desk, by light and in the dark."""

from typing import TYPE_CHECKING

import pytest

from mailbot.domain.letter import Template
from tests.looks.browser import Browser
from tests.looks.letters import EVERY, pages
from tests.looks.looking import LOOKS, Look, faults, show

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_a_letter_can_be_read_wherever_it_is_opened(
    organisation: str, template: Template, browser: Browser
) -> None:
    """Nothing to scroll sideways, nothing cut, contrast of 4.5 to 1, headings and tables read aloud."""
    for name, html in pages(organisation, template):
        assert [] == faults(browser, html), name


@pytest.mark.parametrize("template", [Template.ACKNOWLEDGEMENT, Template.WEEKLY_DIGEST])
def test_a_letter_is_dark_for_whoever_reads_in_the_dark(template: Template, browser: Browser) -> None:
    """The colours for the dark are measured above only if they are really there."""
    html = next(page for _, page in pages("imi", template))
    grounds = browser.run(lambda page: [_ground(page, html, look) for look in LOOKS[:2]])

    assert ["rgb(255, 255, 255)", "rgb(27, 35, 44)"] == grounds


def _ground(page: "Page", html: str, look: Look) -> object:
    show(page, look)
    page.set_content(html)
    return page.evaluate("getComputedStyle(document.querySelector('.mb-card')).backgroundColor")


@pytest.mark.parametrize(
    ("said", "html"),
    [
        ("scrolls sideways", "<p style='width:900px'>Words wide enough to be scrolled sideways.</p>"),
        ("in a box", "<div style='overflow:hidden;width:40px;white-space:nowrap'>A long line is cut.</div>"),
        ("cut below", "<div style='overflow:hidden;height:9px'>Words<br>of several<br>lines.</div>"),
        ("color-contrast", "<p style='color:#999;background:#fff'>Grey words, read by hardly anybody.</p>"),
        ("image-alt", "<img src='cid:gone'><p>Words beside a picture that has no words.</p>"),
        ("no picture", "<img src='cid:gone' alt='Weeks'><p>A picture that did not come with the mail.</p>"),
        ("heading-order", "<h1>One</h1><h4>Four, though two and three never were on this page.</h4>"),
        ("nearly empty", "<p>Hello,</p>"),
    ],
)
def test_what_looks_wrong_is_found(said: str, html: str, browser: Browser) -> None:
    """A search that finds nothing proves something only if it can find."""
    page = f"<html lang='en'><head><title>Letter</title></head><body>{html}</body></html>"

    assert any(said in fault for fault in faults(browser, page))
