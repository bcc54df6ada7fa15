"""Writes letters from templates.

A letter is three files, `<letter>.subject.j2`, `.txt.j2` and `.html.j2`, in an organisation's folder or
in `common/`.  A template is given facts by name, never objects of ours to walk through; what it does not
know it must not print, so an undefined name refuses the letter.  Strangers' words are cleaned before a
template sees them and are never templates themselves.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound
from jinja2 import Template as Compiled
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from mailbot.adapters import wording
from mailbot.adapters.letter_bytes import Head, assemble
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import Letter, LetterFacts, LetterRequest, Template
from mailbot.domain.letter_id import sign
from mailbot.domain.mail import Address
from mailbot.domain.procedure import Dress, Office

LANGUAGES = frozenset({"en"})  # those the templates are written in; anything else gets English
_FACTS = tuple(field.name for field in fields(LetterFacts))
_DRESS = frozenset(field.name for field in fields(Dress))
_LONGEST = {
    "excerpt": 2_000, "problem": 500, "remedy": 800, "complainant_name": 80, "subject": 200,
    "words": 20_000, "remedy_words": 5_000, "reason": 2_000, "actions": 1_000,
    "items": 160, "draft": 60_000, "page": 20_000, "effects": 600, "faults": 400, "standing": 300,
}  # fmt: skip
_SEVERAL_LINES = frozenset({"excerpt", "words", "remedy_words", "reason", "draft", "page"})
_FROM_STRANGERS = frozenset({"complainant_name", "subject"})  # told to complainants: no links
_ITEMS = 40  # of a list of reasons, deeds, attachments or duties

_DARK_INK, _LIGHT_INK = "#1f2933", "#ffffff"


@dataclass(frozen=True, slots=True)
class _Sheets:
    """One letter's compiled templates."""

    subject: Compiled
    text: Compiled
    html: Compiled


class _Shelf(ImmutableSandboxedEnvironment):
    """A sandbox that knows one harmless object of ours.

    Letters name the organisation two dozen times; asking the sandbox each time doubles their cost.
    """

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - Jinja's own signature
        if type(obj) is Dress and attribute in _DRESS:
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


class LetterWriter:
    """Port `Stationery`.

    `templates`: folders that hold `common/` and one folder per organisation, the most particular first.
    """

    def __init__(self, templates: Path | Sequence[Path], offices: Mapping[str, Office], key: bytes) -> None:
        roots = (templates,) if isinstance(templates, Path) else tuple(templates)
        self._offices = offices
        self._key = key
        self._shelves = {name: _environment(roots, name) for name in offices}
        self._sheets: dict[tuple[str, Template], _Sheets] = {}
        self._inks = {name: readable_on(office.dress.colour) for name, office in offices.items()}

    def write(self, request: LetterRequest, now: datetime) -> Letter:
        """Finished bytes; the same request and instant give the same bytes.  Raises LetterRefused."""
        office = self._offices.get(request.organisation)
        if office is None:
            raise LetterRefused(f"{request.key}: no organisation is called {request.organisation!r}")
        subject, text, html = self._rendered(request, office)
        message_id = self._message_id(request)
        head = Head(
            sender=Address(office.dress.sender_name, request.mailbox),
            to=Address(wording.one_line(request.to.name, 100), request.to.address),
            subject=subject,
            message_id=message_id,
            date=now.astimezone(office.procedure.zone),
            purpose=request.purpose,
            language=_written_in(request.language),
            in_reply_to=request.in_reply_to,
            references=request.references,
        )
        try:
            content = assemble(head, text, html)
        except LetterRefused as error:
            raise LetterRefused(f"{request.key}: {error}") from error
        return Letter(request, message_id, subject, content)

    def _rendered(self, request: LetterRequest, office: Office) -> tuple[str, str, str]:
        known = self._known(request, office)
        try:
            sheets = self._find(request)
            subject = sheets.subject.render(known)
            known |= {"answering": f"Re: {subject.strip()}", "answered": self._message_id(request)}
            text = sheets.text.render(known)
            return subject.strip("\n"), _tidy(text), sheets.html.render(known)
        except TemplateNotFound as error:
            raise LetterRefused(f"{request.key}: the template {error.name} is missing") from error
        except TemplateError as error:
            raise LetterRefused(f"{request.key} cannot be written: {error.message}") from error

    def _known(self, request: LetterRequest, office: Office) -> dict[str, object]:
        """All that a template may speak of."""
        known: dict[str, object] = {
            "org": office.dress,
            "ink": self._inks[request.organisation],
            "language": _written_in(request.language),
            "mailbox": request.mailbox,
            "reader": wording.one_line(request.to.name, 80),
            "names_handler": office.procedure.names_handler,
            "reviews_scope": office.procedure.intake_state == "INITIAL_REVIEW",
            "stages": len(office.procedure.stages),
        }
        for name in _FACTS:
            fact = getattr(request.facts, name)
            if fact is not None:
                known[name] = _clean(name, fact)
        known["more_items"] = max(0, len(request.facts.items or ()) - _ITEMS)
        return known

    def _find(self, request: LetterRequest) -> _Sheets:
        place = (request.organisation, request.template)
        if place not in self._sheets:
            shelf, letter = self._shelves[request.organisation], request.template.value
            self._sheets[place] = _Sheets(
                shelf.get_template(f"{letter}.subject.j2"),
                shelf.get_template(f"{letter}.txt.j2"),
                shelf.get_template(f"{letter}.html.j2"),
            )
        return self._sheets[place]

    def _message_id(self, request: LetterRequest) -> str:
        """Fixed by the request's key: a letter written again is the same letter (MAIL C4.32)."""
        domain = Address("", request.mailbox).domain
        serial = hashlib.blake2s(request.key.encode(), key=self._key[:32], digest_size=6).hexdigest()
        if request.reference is None:
            return f"<{request.template}.{serial}@{domain}>"
        return sign(request.reference, f"{request.template}.{serial}", self._key, domain)


def _environment(roots: Sequence[Path], organisation: str) -> "_Shelf":
    """Templates as one organisation sees them: its own before the common ones, which it may extend."""
    near = [root / folder for folder in (organisation, "common") for root in roots]
    shelf = _Shelf(
        loader=FileSystemLoader([*near, *roots]),
        undefined=StrictUndefined,
        autoescape=lambda name: name is not None and name.endswith(".html.j2"),
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    shelf.filters.update(
        brief=wording.shortened,
        day=wording.day,
        due=wording.due,
        lines=_lines,
        link=_link,
        moment=wording.moment,
        order=_order,
        plain=wording.plain,
        quoted=wording.quoted,
        short=wording.short,
    )
    return shelf


def _written_in(language: str) -> str:
    """The language the reader gets: a Content-Language that is not so would be worse than none."""
    return language if language in LANGUAGES else "en"


def _clean(name: str, fact: object) -> object:
    """A fact fit to be shown, whoever wrote it."""
    match fact:
        case str():
            if name in _SEVERAL_LINES:
                return wording.many_lines(fact, _LONGEST[name])
            line = wording.one_line(fact, _LONGEST.get(name, 400))
            return wording.unlinked(line) if name in _FROM_STRANGERS else line
        case tuple():
            return tuple(_clean_item(item, _LONGEST.get(name, 300)) for item in fact[:_ITEMS])
        case _:
            return fact


def _clean_item(item: object, longest: int) -> object:
    """One of a list: words, or words beside dates and other words."""
    match item:
        case str():
            return wording.one_line(item, longest)
        case tuple():
            return tuple(_clean_item(part, longest) for part in item)
        case _:
            return item


def _tidy(text: str) -> str:
    """No space at line ends (save the signature mark), never two empty lines in a row but one."""
    kept: list[str] = []
    for line in text.split("\n"):
        bare = line if line == "-- " else line.rstrip()
        if bare or (kept and kept[-1]):
            kept.append(bare)
    return "\n".join(kept).rstrip() + "\n"


def _lines(text: str) -> Markup:
    """Several lines as HTML."""
    return Markup(str(escape(text)).replace("\n", "<br>"))  # noqa: S704 - escaped first


def _link(target: str) -> Markup:
    """A page or an address of ours as a link that shows where it goes."""
    href = target if "://" in target else f"mailto:{target}"
    if " " in target or ("@" not in target and "://" not in target):
        return escape(target)
    return Markup('<a href="{}" style="color:#175a9c;">{}</a>').format(href, target)


def _order(line: str, mailbox: str, answering: str, answered: str) -> str:
    """A link that opens a reply with a command in it, ready to be sent (RFC 6068).

    It keeps the subject, and with it the reference.  Most mail programs leave the In-Reply-To out, so that
    nothing shows which notice is answered: then the command comes back as a preview to be confirmed (R30).
    """
    fields = {"subject": answering, "in-reply-to": answered, "body": f"{line}\r\n"}
    told = "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())
    return f"mailto:{quote(mailbox, safe='@')}?{told}"


def readable_on(colour: str) -> str:
    """Dark or light letters, whichever stand out more from a "#rrggbb" (WCAG 2.2, contrast ratio)."""
    ground, dark = luminance(colour), luminance(_DARK_INK)
    return _LIGHT_INK if 1.05 / (ground + 0.05) >= (ground + 0.05) / (dark + 0.05) else _DARK_INK


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2); of black for what is no "#rrggbb"."""
    try:
        shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    except ValueError:
        return 0.0
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
