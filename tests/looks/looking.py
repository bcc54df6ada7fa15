"""What is wrong with how a page looks, in words."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from tests.looks.browser import Browser, axe

if TYPE_CHECKING:
    from playwright.sync_api import Page


@dataclass(frozen=True, slots=True)
class Look:
    """How wide the window is, in CSS pixels, and whether its reader likes it dark."""

    width: int
    scheme: Literal["light", "dark"]


LOOKS = (Look(320, "light"), Look(320, "dark"), Look(1200, "light"), Look(1200, "dark"))
_HEIGHT = 700
# What axe-core is asked on the phone: by light everything, in the dark what colours change.  A wider window
# changes no colour and no element, only where things stand, which SHAPE measures in every look.
_RULES: Mapping[str, Sequence[str]] = {"light": (), "dark": ("color-contrast",)}

_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The program that shows a mail has the landmarks of the page; a mail with its own would have two of each.
# Letters in the frames of the preview are looked at by themselves.
_NOT_OF_MAILS = ["region", "landmark-one-main", "frame-tested"]
_AXE = """async ([tags, left, only]) => {
  const rules = Object.fromEntries(left.map(name => [name, {enabled: false}]));
  const all = {runOnly: {type: "tag", values: tags}, rules};
  const asked = only.length ? {runOnly: {type: "rule", values: only}} : all;
  asked.resultTypes = ["violations", "incomplete"];
  const found = await axe.run(document, asked);
  return [...found.violations, ...found.incomplete].map(one => [
    one.id, one.nodes.map(node => node.html.slice(0, 160) + " -> " + node.failureSummary)]);
}"""
# Boxes and what they hold are whole numbers or nearly so: a pixel is rounding.
SHAPE = """() => {
  const root = document.documentElement, room = root.clientWidth, faults = [];
  const named = one => one.outerHTML.replace(/ style="[^"]*"/g, "").slice(0, 120);
  if (root.scrollWidth > room) faults.push(`scrolls sideways: ${root.scrollWidth} px in ${room}`);
  for (const one of document.body.querySelectorAll("*")) {
    const box = one.getBoundingClientRect(), style = getComputedStyle(one);
    if (box.left < -1 || box.right > room + 1) faults.push("stands outside: " + named(one));
    if (style.display !== "inline" && one.clientWidth && one.scrollWidth > one.clientWidth + 1)
      faults.push(`${one.scrollWidth} px in a box of ${one.clientWidth}: ` + named(one));
    if (style.overflowY === "hidden" && one.scrollHeight > one.clientHeight + 1)
      faults.push("cut below: " + named(one));
  }
  for (const one of document.images)
    if (!one.naturalWidth) faults.push("no picture: " + named(one).slice(0, 80));
  if (document.body.innerText.trim().length < 40) faults.push("nearly empty");
  return faults;
}"""


def faults(browser: Browser, html: str) -> list[str]:
    """What is wrong with a page in any look; each fault with the look it was seen in."""
    return browser.run(lambda page: list(_faults(page, html)))


def _faults(page: "Page", html: str) -> Iterator[str]:
    for look in LOOKS:
        show(page, look)
        if look is LOOKS[0]:
            page.set_content(html, wait_until="load")
        told = [] if look.width > LOOKS[0].width else axe_faults(page, _RULES[look.scheme])
        for fault in (*page.evaluate(SHAPE), *told):
            yield f"{look.width} px, {look.scheme}: {fault}"


def axe_faults(page: "Page", only: Sequence[str]) -> list[str]:
    """What axe-core finds, with the rules named or with all of them.

    What it cannot tell a person would have to look at, so that is a fault too.
    """
    if not page.evaluate("typeof axe !== 'undefined'"):
        page.evaluate(_source())
    found: list[Any] = page.evaluate(_AXE, [_TAGS, _NOT_OF_MAILS, list(only)])
    return [f"{rule}: {node}" for rule, nodes in found for node in nodes]


def show(page: "Page", look: Look) -> None:
    """Set the window."""
    page.set_viewport_size({"width": look.width, "height": _HEIGHT})
    page.emulate_media(color_scheme=look.scheme)


@cache
def _source() -> str:
    return axe()
