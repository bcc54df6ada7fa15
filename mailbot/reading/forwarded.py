"""What a mail passes on: an attached message, or a copy with its headers in the text."""

import re
from dataclasses import dataclass

from mailbot.domain.mail import Address, IncomingMail
from mailbot.reading import words_reply as lists
from mailbot.reading.fold import plain_letters
from mailbot.reading.reply import Words

_ADDRESS = re.compile(r"[\w.+'&~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_HEADER_LINES = 14


@dataclass(frozen=True, slots=True)
class PassedOn:
    """The innermost mail that is shown as forwarded."""

    sender: Address | None
    subject: str
    text: str


def passed_on(mail: IncomingMail, words: Words) -> PassedOn | None:
    """The first forwarded mail; None when nothing is passed on."""
    if mail.forwarded:
        inner = mail.forwarded[0]
        return PassedOn(inner.sender, inner.subject, inner.text)
    return _copied(words.copied) if words.copied else None


def _copied(copied: str) -> PassedOn | None:
    sender: Address | None = None
    subject = ""
    lines = copied.split("\n")
    seen = last = 0
    for place, line in enumerate(lines[:_HEADER_LINES]):
        name, colon, value = line[:400].strip("> *\t").partition(":")
        field = plain_letters(name[:40]).strip("* \t") if colon else ""
        if field not in lists.ALL_HEADERS:
            if seen and line.strip(">* \t"):
                break
            continue
        seen, last = seen + 1, place + 1
        if field in lists.SENDER and sender is None:
            sender = _address(value.strip(" *"))
        elif field in lists.SUBJECT:
            subject = value.strip(" *")
    if not seen:
        return _attributed(lines)
    return PassedOn(sender, subject, "\n".join(line.lstrip("> ") for line in lines[last:]).strip())


def _attributed(lines: list[str]) -> PassedOn | None:
    """As in "On Monday, Pat Lee <pat@example.org> wrote:" over up to three lines, and what follows."""
    head = " ".join(lines[:3])[:400]
    sender = _address(head.partition("wrote")[0])
    if sender is None:
        return None
    return PassedOn(sender, "", "\n".join(line.lstrip("> ") for line in lines[1:]).strip())


def _address(text: str) -> Address | None:
    """As in "Pat Lee <pat@example.org>", "Pat Lee [mailto:pat@example.org]", or a bare address."""
    match = _ADDRESS.search(text)
    if match is None:
        return None
    name = text[: match.start()].rpartition(",")[2] if text.startswith("On ") else text[: match.start()]
    name = re.sub(r"\[?mailto:?$|[<\[(\"']+\s*$", "", name.strip(), flags=re.IGNORECASE).strip(" \"'<[(")
    return Address(name, match[0])
