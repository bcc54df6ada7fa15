"""Web-form notifications: "Name: ...", "Email: ...", "Message: ..." from an allow-listed sender."""

import re
from dataclasses import dataclass

from mailbot.domain.mail import Address
from mailbot.reading.fold import plain_letters

_LINES = 400
_ADDRESS = re.compile(r"[\w.+'&~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_NAMES = frozenset(
    {
        "name",
        "full name",
        "your name",
        "complainant name",
        "complainant",
        "contact name",
        "customer name",
        "enw",
        "from",
        "submitted by",
        "name of complainant",
        "name (optional)",
        "your full name",
        "enw llawn",
    }
)
_FIRST = frozenset(
    {
        "first name",
        "forename",
        "given name",
        "firstname",
        "first names",
    }
)
_LAST = frozenset(
    {
        "last name",
        "surname",
        "family name",
        "lastname",
    }
)
_EMAILS = frozenset(
    {
        "email",
        "e-mail",
        "email address",
        "your email",
        "e-mail address",
        "your email address",
        "contact email",
        "ebost",
        "e-bost",
        "reply to",
        "cyfeiriad ebost",
    }
)
_TYPES = frozenset(
    {
        "subject",
        "type",
        "type of enquiry",
        "enquiry type",
        "category",
        "nature of enquiry",
        "reason for contact",
        "reason",
        "i would like to make a",
        "type of feedback",
        "form",
        "pwnc",
        "topic",
        "feedback type",
        "what is this about",
        "contact type",
        "math",
        "nature of contact",
        "purpose",
    }
)
_MESSAGES = frozenset(
    {
        "message",
        "your message",
        "details",
        "details of complaint",
        "details of your complaint",
        "complaint",
        "description",
        "comments",
        "enquiry",
        "your complaint",
        "neges",
        "please describe your complaint",
        "complaint details",
        "what happened",
        "nature of complaint",
        "feedback",
        "your feedback",
        "full description",
        "description of complaint",
        "manylion",
    }
)
_ANONYMOUS = frozenset(
    {
        "anonymous",
        "i wish to remain anonymous",
        "remain anonymous",
        "submit anonymously",
        "do you wish to remain anonymous",
        "do you wish to remain anonymous?",
        "anonymous?",
        "stay anonymous",
    }
)
_YES = frozenset(
    {
        "yes",
        "true",
        "on",
        "y",
        "1",
        "x",
        "ticked",
        "checked",
        "ydw",
        "ie",
    }
)
_EMPTY = frozenset(
    {
        "",
        "-",
        "n/a",
        "na",
        "none",
        "not given",
        "not provided",
        "[not provided]",
        "(not provided)",
        "blank",
        "left blank",
        "(blank)",
        "withheld",
        "prefer not to say",
        "anonymous",
        "anon",
    }
)


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a notification; "" where a field is empty or absent."""

    name: str
    address: Address | None
    topic: str
    message: str
    anonymous: bool


def read_form(text: str) -> Form | None:
    """The fields of a form's text; None when it has neither a message nor an address field."""
    fields = _fields(text)
    name = _first(fields, _NAMES) or f"{_first(fields, _FIRST)} {_first(fields, _LAST)}".strip()
    written = _first(fields, _EMAILS)
    message = _first(fields, _MESSAGES)
    if not message and not written:
        return None
    match = _ADDRESS.search(written[:300])
    given = "" if plain_letters(name).strip(" .()") in _EMPTY else name
    ticked = any(plain_letters(fields.get(label, "")).strip(" .") in _YES for label in _ANONYMOUS)
    return Form(given, Address(given, match[0]) if match else None, _first(fields, _TYPES), message, ticked)


def _first(fields: dict[str, str], labels: frozenset[str]) -> str:
    return next((value for label, value in fields.items() if label in labels and value), "")


def _fields(text: str) -> dict[str, str]:
    """Labels folded; a value runs on over lines that carry no known label."""
    known = _NAMES | _FIRST | _LAST | _EMAILS | _TYPES | _MESSAGES | _ANONYMOUS
    collected: dict[str, list[str]] = {}
    current = ""
    for line in text.split("\n")[:_LINES]:
        label, separator, value = line.partition(":")
        folded = plain_letters(label[:60]).strip(" *-\t>#")
        if separator and folded in known:
            current = folded
            collected.setdefault(current, []).append(value.strip())
        elif not separator and plain_letters(line[:60]).strip(" *-\t>#?") in known:
            current = plain_letters(line[:60]).strip(" *-\t>#?")
            collected.setdefault(current, [])
        elif separator and len(label) < 30 and current not in _MESSAGES and value.strip():
            current = folded  # a field we have no use for ends the one before
            collected.setdefault(current, []).append(value.strip())
        elif current:
            collected[current].append(line.rstrip())
    return {label: "\n".join(lines).strip() for label, lines in collected.items()}
