"""Writes letters from templates.

A letter is three files, `<letter>.subject.j2`, `.txt.j2` and `.html.j2`, in an organisation's folder or
in `common/`; translations stand in folders of their own within these (`translations`).  A template is given
facts by name, never objects of ours to walk through; what it does not know it must not print, so an undefined
name refuses the letter.  Strangers' words are cleaned before a template sees them and are never templates
themselves.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from jinja2 import FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound
from jinja2 import Template as Compiled
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from mailbot.adapters import charts, letter_places, translations, wording
from mailbot.adapters.letter_bytes import Head, assemble
from mailbot.adapters.letter_files import safe_name
from mailbot.adapters.paper import PaperLoader
from mailbot.adapters.translations import DATES, ENGLISH, LANGUAGES
from mailbot.domain.errors import LetterRefused
from mailbot.domain.letter import TO_COMPLAINANTS, File, Letter, LetterFacts, LetterRequest, Template
from mailbot.domain.letter_id import serial_of, sign
from mailbot.domain.mail import Address
from mailbot.domain.name_case import greeted
from mailbot.domain.procedure import Dress, Office
from mailbot.domain.subject_code import code_of, marked, without_codes

_FACTS = tuple(field.name for field in fields(LetterFacts))
_DRESS = frozenset(field.name for field in fields(Dress))
_LONGEST = {
    "excerpt": 2_000, "problem": 500, "remedy": 800, "complainant_name": 80, "subject": 200,
    "words": 20_000, "closing": 300, "remedy_words": 5_000, "reason": 2_000, "actions": 1_000,
    "items": 160, "draft": 60_000, "listing": 120, "page": 20_000, "effects": 600, "faults": 400,
    "standing": 300,
}  # fmt: skip
_SEVERAL_LINES = frozenset({"excerpt", "words", "closing", "remedy_words", "reason", "draft", "page"})
_FROM_STRANGERS = frozenset({"complainant_name", "subject"})  # told to complainants: no links
_GREETED = frozenset({"complainant_name", "other_name"})  # "pat lee" as "Pat Lee"
_ITEMS = 40  # of a list of reasons, deeds, attachments or duties
_MOST = {"cases": 200}  # where another length than that is meant

# What a template can do wrong with facts that are there, such as a date's filter on a name.
_SLIPS = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, RecursionError)

_PICTURE = "weeks@mailbot"  # Content-ID of the picture of a digest

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
    `unchecked`: write translations that nobody has checked too, to look at them; none is ever sent (R41).
    """

    def __init__(
        self,
        templates: Path | Sequence[Path],
        offices: Mapping[str, Office],
        key: bytes,
        *,
        unchecked: bool = False,
    ) -> None:
        self._roots = (templates,) if isinstance(templates, Path) else tuple(templates)
        self._offices = offices
        self._key = key
        self._unchecked = unchecked
        written = _as_written(self._roots)
        self._shelves = {
            (name, language, on_paper): _environment(written, name, language, on_paper=on_paper)
            for name in offices
            for language in LANGUAGES
            for on_paper in (False, True)
        }
        self._sheets: dict[tuple[str, Template, str, bool], _Sheets] = {}
        self._there: dict[tuple[str, Template, str], bool] = {}
        self._inks = {name: readable_on(office.dress.colour) for name, office in offices.items()}

    def write(self, request: LetterRequest, now: datetime, files: Sequence[File] = ()) -> Letter:
        """Finished bytes; the same request, files and instant give the same bytes.  Raises LetterRefused."""
        if len(files) != len(request.enclosures):
            raise LetterRefused(f"{request.key}: of {len(request.enclosures)} files there are {len(files)}")
        office = self._office(request)
        subject, text, html = self._rendered(request, office, now)
        pictures = _pictures(request)
        if request.prints is not None:
            files = (self.page(request.prints, now), *files)
        message_id = self._message_id(request)
        head = Head(
            sender=Address(office.dress.sender_name, request.mailbox),
            to=Address(wording.one_line(request.to.name, 100), request.to.address),
            subject=subject,
            message_id=message_id,
            date=now.astimezone(office.procedure.zone),
            purpose=request.purpose,
            language=self.language(request),
            in_reply_to=request.in_reply_to,
            references=request.references,
        )
        try:
            content = assemble(head, text, html, files, pictures)
        except LetterRefused as error:
            raise LetterRefused(f"{request.key}: {error}") from error
        return Letter(request, message_id, subject, content)

    def read_out(self, request: LetterRequest, now: datetime) -> tuple[str, str]:
        """Subject and plain text, as the letter would read.  Raises LetterRefused."""
        subject, text, _ = self._rendered(request, self._office(request), now)
        return subject, text

    def sources(self, request: LetterRequest, part: Literal["subject", "text", "html"]) -> tuple[Path, ...]:
        """The template files that a part of a letter is made of, its own first.  Raises TemplateError."""
        sheets = self._find(request)
        parts = {"subject": sheets.subject, "text": sheets.text, "html": sheets.html}
        return letter_places.sources(parts[part])

    def page(self, request: LetterRequest, now: datetime) -> File:
        """A letter for the post as a page to print; plain ASCII, so that no program shows it wrongly.

        Raises LetterRefused.
        """
        _, _, html = self._rendered(request, self._office(request), now)
        return File(_page_name(request), "text/html", html.encode("ascii", "xmlcharrefreplace"))

    def language(self, request: LetterRequest) -> str:
        """What the letter is written in: as asked, if there is such a letter and somebody has checked it."""
        asked = request.language
        if asked == ENGLISH or asked not in LANGUAGES or not self._may_translate(request.organisation):
            return ENGLISH
        place = (request.organisation, request.template, asked)
        if place not in self._there:
            self._there[place] = translations.there(self._roots, *place)
        return asked if self._there[place] else ENGLISH

    def _may_translate(self, organisation: str) -> bool:
        """Whether an organisation's letters are written in other languages at all (R41)."""
        return self._unchecked or self._offices[organisation].procedure.welsh_checked

    def _office(self, request: LetterRequest) -> Office:
        office = self._offices.get(request.organisation)
        if office is None:
            raise LetterRefused(f"{request.key}: no organisation is called {request.organisation!r}")
        return office

    def _rendered(self, request: LetterRequest, office: Office, now: datetime) -> tuple[str, str, str]:
        known = self._known(request, office)
        known["today"] = now.astimezone(office.procedure.zone)
        try:
            sheets = self._find(request)
            subject = sheets.subject.render(known)
            known |= {"answering": f"Re: {subject.strip()}", "answered": self._message_id(request)}
            known["heading"] = subject.strip().removeprefix(f"[{request.reference}] ")
            text = sheets.text.render(known)
            return subject.strip("\n"), _tidy(text), sheets.html.render(known)
        except TemplateNotFound as error:
            raise LetterRefused(f"{request.key}: the template {error.name} is missing") from error
        except TemplateError as error:
            raise LetterRefused(f"{request.key} cannot be written: {error.message}") from error
        except _SLIPS as error:
            raise LetterRefused(f"{request.key} cannot be written: {error}") from error

    def _known(self, request: LetterRequest, office: Office) -> dict[str, object]:
        """All that a template may speak of."""
        known: dict[str, object] = {
            "org": office.dress,
            "ink": self._inks[request.organisation],
            "language": self.language(request),
            "mailbox": request.mailbox,
            "reader": greeted(wording.one_line(request.to.name, 80)),
            "enclosed": _enclosed(request),
            "picture": _PICTURE if request.facts.weeks and charts.available() else "",
            "names_handler": office.procedure.names_handler,
            "reviews_scope": office.procedure.intake_state == "INITIAL_REVIEW",
            "stages": len(office.procedure.stages),
        }
        if request.template not in TO_COMPLAINANTS:
            known["mark"] = self._mark(request)
        for name in _FACTS:
            fact = getattr(request.facts, name)
            if fact is not None:
                known[name] = _clean(name, fact)
        known["more_items"] = max(0, len(request.facts.items or ()) - _ITEMS)
        return known

    def _find(self, request: LetterRequest) -> _Sheets:
        on_paper, language = not request.to.address, self.language(request)
        place = (request.organisation, request.template, language, on_paper)
        if place not in self._sheets:
            shelf, letter = self._shelves[request.organisation, language, on_paper], request.template.value
            self._sheets[place] = _Sheets(
                shelf.get_template(f"{letter}.subject.j2"),
                shelf.get_template(f"{letter}.txt.j2"),
                shelf.get_template(f"{letter}.html.j2"),
            )
        return self._sheets[place]

    def _mark(self, request: LetterRequest) -> str:
        """What stands before a notice's own words in its subject: the case, and the code (R30)."""
        if request.reference is None:
            return f"[{request.facts.reference}] " if request.facts.reference else ""
        code = code_of(self._message_id(request), request.to.address, request.reference, self._key)
        return f"{marked(request.reference, code)} "

    def _message_id(self, request: LetterRequest) -> str:
        """Fixed by the request's key: a letter written again is the same letter (MAIL C4.32)."""
        domain = Address("", request.mailbox).domain
        serial = serial_of(request.key, self._key)
        if request.reference is None:
            return f"<{request.template}.{serial}@{domain}>"
        return sign(request.reference, f"{request.template}.{serial}", self._key, domain)


def _pictures(request: LetterRequest) -> tuple[File, ...]:
    """What the HTML shows beside its words."""
    if not request.facts.weeks or not charts.available():
        return ()
    return (File("weeks.png", "image/png", charts.draw(request.facts.weeks), _PICTURE),)


def _enclosed(request: LetterRequest) -> tuple[str, ...]:
    """The names of the files that go with it."""
    names = [_page_name(request.prints)] if request.prints else []
    names += [without_codes(safe_name(one.name)) for one in request.enclosures]
    return tuple(names)


def _page_name(request: LetterRequest) -> str:
    return f"{request.reference or request.organisation}-{request.template.replace('_', '-')}.html"


@dataclass(frozen=True, slots=True)
class _Written:
    """Folders of templates as they were when a writer was made: what is compiled of them is used again."""

    roots: tuple[Path, ...]
    files: frozenset[tuple[Path, int, int]]  # with the time of the last change, in nanoseconds, and the size


def _as_written(roots: tuple[Path, ...]) -> _Written:
    stats = ((path, path.stat()) for root in roots for path in root.rglob("*.j2"))
    return _Written(roots, frozenset((path, stat.st_mtime_ns, stat.st_size) for path, stat in stats))


@lru_cache(maxsize=64)
def _environment(written: _Written, organisation: str, language: str, *, on_paper: bool) -> "_Shelf":
    """Templates as one organisation sees them: its own before the common ones, which it may extend."""
    roots = written.roots
    near = translations.folders(roots, organisation, language)
    loader = PaperLoader if on_paper else FileSystemLoader
    shelf = _Shelf(
        loader=loader([*near, *roots]),
        undefined=StrictUndefined,
        autoescape=lambda name: name is not None and name.endswith(".html.j2"),
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    shelf.filters.update(
        brief=wording.shortened,
        lines=_lines,
        link=_link,
        order=_order,
        plain=wording.plain,
        quoted=wording.quoted,
        short=wording.short,
        **DATES[language],
    )
    return shelf


def _clean(name: str, fact: object) -> object:
    """A fact fit to be shown, whoever wrote it.  A notice's code that they quote is shown to nobody."""
    match fact:
        case str():
            if name in _SEVERAL_LINES:
                return without_codes(wording.many_lines(fact, _LONGEST[name]))
            line = without_codes(wording.one_line(fact, _LONGEST.get(name, 400)))
            line = greeted(line) if name in _GREETED else line
            return wording.unlinked(line) if name in _FROM_STRANGERS else line
        case tuple():
            shown = fact[: _MOST.get(name, _ITEMS)]
            return tuple(_clean_item(item, _LONGEST.get(name, 300)) for item in shown)
        case _:
            return fact


def _clean_item(item: object, longest: int) -> object:
    """One of a list: words, or words beside dates and other words."""
    match item:
        case str():
            return without_codes(wording.one_line(item, longest))
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

    Most mail programs leave the In-Reply-To out; the code in the subject, which they keep, then shows which
    notice is answered, so that the command is carried out like one in any other reply (R30).
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
