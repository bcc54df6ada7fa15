"""Nothing a stranger wrote, and nothing from outside, comes alive in a letter; all of it can be read."""

import re
from dataclasses import fields, replace
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.adapters.stationery import luminance, readable_on
from mailbot.domain.letter import LetterRequest, Template
from mailbot.domain.mail import Address
from tests.adapters.written_letters import EVERY, WRITER, body, parsed, written
from tests.support.bodies import (
    NOW,
    TEMPLATES,
    request,
)

HOSTILE = (
    "</td><script>alert(1)</script>",
    "{{ org.__class__ }}{% include 'staff.txt.j2' %}",
    "Pat\r\nBcc: robin@example.org\r\n\r\nHello Robin",
    "\u202egro.elpmaxe\u202c",
    "A" * 10_000,
    "=?utf-8?q?x=0D=0ABcc:_robin@example.org?=",
)

# What no stranger and no mail can choose: our numbers, our own words, and the procedure's pages.
OURS = frozenset({
    "reference", "other_reference", "code", "period", "weeks", "page", "verdict",
    "form_link", "whistleblowing_route", "policy_address", "signposts",
})  # fmt: skip


def _with_words(fact: object, words: str) -> object:
    match fact:
        case str():
            return words
        case (str(), *_):
            return (words,) * 3
        case tuple() as items if items and isinstance(items[0], tuple):
            return tuple(tuple(_with_words(part, words) for part in item) for item in items)
    return fact


@pytest.mark.parametrize("words", HOSTILE, ids=["markup", "template", "header", "bidi", "long", "encoded"])
@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_hostile_words_come_out_inert(organisation: str, template: Template, words: str) -> None:
    """Names, subjects and bodies are anybody's; our letter must stay ours."""
    asked = _by_a_stranger(organisation, template, words)
    content = WRITER.write(asked, NOW).content
    message = parsed(content)
    plain, html = body(message, "plain"), body(message, "html")
    harmless = parsed(WRITER.write(_by_a_stranger(organisation, template, "Pat"), NOW).content)

    assert "Bcc" not in message
    assert message["To"].addresses[0].addr_spec == asked.to.address
    assert len(message["To"].addresses) == 1
    assert "<class" not in plain + html
    assert "\u202e" not in plain + html + str(message["Subject"])
    assert len(str(message["Subject"])) <= 200
    assert len(content) < 60_000 + _pictured(message)
    assert _tags(html) == _tags(body(harmless, "html"))


def _by_a_stranger(organisation: str, template: Template, words: str) -> LetterRequest:
    """The letter with these words for all that anybody outside, staff or a mail wrote."""
    asked = request(organisation, template)
    told = {field.name: getattr(asked.facts, field.name) for field in fields(asked.facts)}
    changed: dict[str, Any] = {
        name: _with_words(fact, words) for name, fact in told.items() if name not in OURS
    }
    return replace(asked, to=Address(words, asked.to.address), facts=replace(asked.facts, **changed))


def _pictured(message: EmailMessage) -> int:
    """Octets that a picture of our own takes, as base64 with its line ends."""
    pictures = [part.get_content() for part in message.walk() if part.get_content_type() == "image/png"]
    return sum(len(picture) * 7 // 5 for picture in pictures)


def _tags(html: str) -> list[str]:
    seen: list[str] = []

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            seen.append(tag)

    Tags().feed(html)
    return [tag for tag in seen if tag != "br"]


@settings(max_examples=60)
@given(name=st.text(max_size=120), subject=st.text(max_size=200), excerpt=st.text(max_size=400))
def test_no_words_at_all_can_stop_a_letter(name: str, subject: str, excerpt: str) -> None:
    """A letter refused for what Pat is called would be an acknowledgement never sent."""
    for template in (Template.ACKNOWLEDGEMENT, Template.HANDLER_NOTICE):
        asked = request("ihm", template)
        told = replace(asked.facts, complainant_name=name, subject=subject, excerpt=excerpt, sender=name)
        letter = WRITER.write(replace(asked, to=Address(name, "pat@example.org"), facts=told), NOW)
        assert parsed(letter.content)["Subject"].startswith("[IHM-2026-0042")


@pytest.mark.parametrize(("organisation", "template"), EVERY)
def test_the_html_loads_nothing_and_can_be_read_aloud(organisation: str, template: Template) -> None:
    """No remote content; a language; layout tables that a screen reader passes over."""
    html = body(written(organisation, template), "html")

    assert '<html lang="en"' in html
    assert '<meta name="color-scheme" content="light dark">' in html
    without_ours = re.sub(r'<img src="cid:weeks@mailbot"[^>]* alt="[^"]+"[^>]*>', "", html)
    assert re.search(r"<(img|link|script|iframe|object|svg)|url\(|@import|src=", without_ours) is None
    assert all(address.startswith(("https://", "mailto:")) for address in re.findall(r'href="([^"]*)"', html))
    assert len(html) < (24_000 if template is Template.WEEKLY_DIGEST else 12_000)
    for link in re.findall(r'href="(https://[^"]*)"', html):
        assert link in body(written(organisation, template), "plain")


@pytest.mark.parametrize(
    ("ground", "ink"),
    [
        ("#1d4f7c", "#ffffff"),
        ("#f2b705", "#1f2933"),
        ("#000000", "#ffffff"),
        ("#ffffff", "#1f2933"),
        ("red", "#ffffff"),
    ],
)
def test_the_heading_can_be_read_on_any_bodys_colour(ground: str, ink: str) -> None:
    """WCAG 2.2: at least 4.5 to 1, whatever colour a body chose."""
    assert readable_on(ground) == ink


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("#1f2933", "#ffffff"), ("#1f2933", "#eef2f6"), ("#4f5d6b", "#ffffff"), ("#4f5d6b", "#eef2f6"),
        ("#175a9c", "#ffffff"), ("#e9eef3", "#1b232c"), ("#e9eef3", "#25303b"), ("#b4c0cb", "#1b232c"),
        ("#b4c0cb", "#25303b"), ("#9dcbff", "#1b232c"),
    ],
)  # fmt: skip
def test_every_pair_of_colours_can_be_told_apart(ink: str, ground: str) -> None:
    """WCAG 2.2 AA, by light and in the dark; the templates use no colours but these."""
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    everything = "".join(file.read_text(encoding="utf-8") for file in TEMPLATES.rglob("*.html.j2"))

    assert (lighter + 0.05) / (darker + 0.05) >= 4.5
    assert ink in everything
    assert ground in everything
