"""What a mail passes on: an attached message, or a copy with its headers in the text."""

import re
from dataclasses import dataclass
from datetime import date

from mailbot.domain.mail import Address, IncomingMail
from mailbot.reading import words_reply as lists
from mailbot.reading.fold import plain_letters
from mailbot.reading.reply import Words

_ADDRESS = re.compile(r"[\w.+'&~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_HEADER_LINES = 14
_DATES = frozenset({"date", "sent"})
_MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec"
_MONTH = rf"(?P<month>{'|'.join(_MONTHS[place : place + 3] for place in range(0, 36, 3))})[a-z]{{0,6}}\.?"
_YEAR = r"(?P<year>20\d\d)\b"
_DAY_FIRST = re.compile(rf"\b(?P<day>\d{{1,2}})\s{{1,3}}{_MONTH},?\s{{1,3}}{_YEAR}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH}\s{{1,3}}(?P<day>\d{{1,2}}),?\s{{1,3}}{_YEAR}", re.IGNORECASE)



@dataclass(frozen=True, slots=True)
class PassedOn:
    """The innermost mail that is shown as forwarded."""

    sender: Address | None
    subject: str
    text: str
    written_on: date | None = None  # as it says itself
    by: str = ""  # the sender as shown: a copied header may give a name alone


def passed_on(mail: IncomingMail, words: Words) -> PassedOn | None:
    """The first forwarded mail; None when nothing is passed on."""
    if mail.forwarded:
        inner = mail.forwarded[0]
        sent = inner.sent_at.date() if inner.sent_at else None
        return PassedOn(inner.sender, inner.subject, inner.text, sent)
    return _copied(words.copied) if words.copied else None


def _copied(copied: str) -> PassedOn | None:
    sender: Address | None = None
    subject = by = ""
    sent: date | None = None
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
            sender, by = _address(value.strip(" *")), value.strip(" *\"'")
        elif field in lists.SUBJECT:
            subject = value.strip(" *")
        elif field in _DATES and sent is None:
            sent = _day(value)
    if not seen:
        return _attributed(lines)
    text = "\n".join(line.lstrip("> ") for line in lines[last:]).strip()
    return PassedOn(sender, subject, text, sent, by)


def _attributed(lines: list[str]) -> PassedOn | None:
    """As in "On Monday, Pat Lee <pat@example.org> wrote:" over up to three lines, and what follows."""
    head = " ".join(lines[:3])[:400]
    sender = _address(head.partition("wrote")[0])
    if sender is None:
        return None
    text = "\n".join(line.lstrip("> ") for line in lines[1:]).strip()
    return PassedOn(sender, "", text, _day(head))


def _day(text: str) -> date | None:
    """The first day in "Friday, 20 November 2026 09:12" or "November 20, 2026"; None for any other form."""
    found = _DAY_FIRST.search(text) or _MONTH_FIRST.search(text)
    if found is None:
        return None
    month = _MONTHS.find(found["month"][:3].casefold()) // 3 + 1
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _address(text: str) -> Address | None:
    """As in "Pat Lee <pat@example.org>", "Pat Lee [mailto:pat@example.org]", or a bare address."""
    match = _ADDRESS.search(text)
    if match is None:
        return None
    name = text[: match.start()].rpartition(",")[2] if text.startswith("On ") else text[: match.start()]
    name = re.sub(r"\[?mailto:?$|[<\[(\"']+\s*$", "", name.strip(), flags=re.IGNORECASE).strip(" \"'<[(")
    return Address(name, match[0])
