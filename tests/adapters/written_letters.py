"""Letters as their readers get them."""

import re
from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from typing import Any

from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.letter import Template
from tests.support.bodies import (
    COMPLAINANT_LETTERS,
    KEY,
    NOW,
    OFFICES,
    TEMPLATES,
    request,
)

EVERY = [(organisation, template) for organisation in OFFICES for template in Template]
TO_COMPLAINANTS = [(organisation, template) for organisation in OFFICES for template in COMPLAINANT_LETTERS]
WRITER = LetterWriter(TEMPLATES, OFFICES, KEY)


def parsed(content: bytes) -> EmailMessage:
    return message_from_bytes(content, policy=policy.default)


def body(message: EmailMessage, kind: str) -> str:
    part = message.get_body((kind,))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def seen(message: EmailMessage) -> str:
    """What can be read of the HTML, as one paragraph."""
    words = re.sub(r"<style>.*?</style>|<[^>]*>", " ", body(message, "html"), flags=re.DOTALL)
    return unescape(" ".join(words.split()))


def written(organisation: str, template: Template, **changed: Any) -> EmailMessage:
    asked = request(organisation, template)
    asked = replace(asked, facts=replace(asked.facts, **changed))
    return parsed(WRITER.write(asked, NOW).content)
