"""Words that want to be more than words, as a browser takes them."""

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from mailbot.adapters import letters_shown
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.mail import Address
from tests.adapters.written_letters import WRITER
from tests.looks.browser import Browser
from tests.looks.looking import SHAPE, Look, show
from tests.support.bodies import NOW, request

if TYPE_CHECKING:
    from playwright.sync_api import Dialog, Page, Request

_OUTSIDE = "https://robin.example/"
_HOSTILE = (
    "</td></tr></table><script>document.title='ran';alert(1)</script>",
    f"<img src={_OUTSIDE}pixel onerror=alert(1)><style>@import '{_OUTSIDE}style'</style>",
    f"\"'><svg onload=alert(1)><iframe src={_OUTSIDE}></iframe><a href=javascript:alert(1)>click</a>",
    "--><body onload=alert(1)>{{ org.name }}{% raw %}",
    "\u202egro.elpmaxe\u202c\u2066\u200f" + "W" * 10_000,
)
_SEEN = (
    Template.ACKNOWLEDGEMENT,
    Template.ANSWER,
    Template.HANDLER_NOTICE,
    Template.COMMAND_PREVIEW,
    Template.WEEKLY_DIGEST,
)
_ALIVE = "[onload],[onerror],script,iframe,svg,a[href^='javascript'],img:not([src^='data:'])"


@pytest.mark.parametrize("words", _HOSTILE, ids=["script", "picture", "attribute", "comment", "long"])
@pytest.mark.parametrize("template", _SEEN)
def test_nothing_that_a_stranger_wrote_comes_alive(template: Template, words: str, browser: Browser) -> None:
    """No script, no dialog, no call home; and the letter still fits a phone."""
    html = letters_shown.read(WRITER.write(hostile(template, words), NOW).content).html

    assert [] == _happenings(browser, html)


@pytest.mark.parametrize("words", _HOSTILE[:3])
def test_the_same_words_are_dangerous_by_themselves(words: str, browser: Browser) -> None:
    """Else the test above would prove nothing."""
    assert _happenings(browser, f"<h1>Words that are no letter of ours, and too many</h1>{words}")


def _happenings(browser: Browser, html: str) -> list[str]:
    """What a page does beyond standing there, and what of it does not fit a phone."""
    happened: list[str] = []

    def dismissed(dialog: "Dialog") -> None:
        happened.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def asked(request: "Request") -> None:
        if not request.url.startswith("data:"):
            happened.append(f"request: {request.url}")

    def seen(page: "Page") -> None:
        page.on("dialog", dismissed)
        page.on("request", asked)
        show(page, Look(320, "light"))
        page.set_content(html)
        happened.extend(page.evaluate(SHAPE))
        happened.extend(["alive"] * page.locator(_ALIVE).count())

    browser.run_alone(seen)
    return happened


def hostile(template: Template, words: str) -> LetterRequest:
    """The letter with these words for everybody's name and text."""
    asked = request("ihm", template)
    facts = asked.facts
    pair = (words, words)
    told = replace(
        facts, complainant_name=words, subject=words, sender=words, excerpt=words, words=words, reason=words,
        heard_by=words, stage_title=words, remedy_words=words, actions=(words,), reasons=(words,),
        attachments=(words,), problem=words, flags=(words,), adjustments=(words,), draft=words,
        effects=(words,), leaving=(words,), standing=words, faults=((words,) * 3,), commands=(pair,),
        greeting=words, closing=words,
    )  # fmt: skip
    if facts.sections:
        told = replace(told, figures=(pair,), sections=((words, (pair,), words, 1),))
    return replace(asked, to=Address(words, asked.to.address), facts=told)
