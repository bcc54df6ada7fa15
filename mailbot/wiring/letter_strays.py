"""Template files of an organisation's own that serve no letter: misnamed, most likely, or not UTF-8."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from jinja2 import TemplateError

from mailbot.adapters.letter_places import Place
from mailbot.adapters.stationery import LetterWriter
from mailbot.domain.errors import Problem
from mailbot.domain.letter import LetterRequest
from mailbot.domain.mail import Address


def strays(
    own: Path, organisation: str, writer: LetterWriter, asked: Iterable[LetterRequest]
) -> Iterator[Problem]:
    """The files in `own` that neither a letter of `asked` is made of, by mail or on paper."""
    used = {path.name for request in asked for path in _made_of(writer, request)}
    for path in sorted(own.rglob("*.j2")):
        folder = path.relative_to(own).parts[0]
        if path.name not in used and folder in {path.name, "common", organisation}:
            near = get_close_matches(path.name, used, n=1)
            remedy = f"Call it {near[0]}, or take it away." if near else "Take it away."
            yield Problem(str(Place(path)), "no letter is made of this file.", remedy)


def unreadable(own: Path) -> Iterator[Problem]:
    """The files in `own` that are no UTF-8; a letter that needs one cannot be written."""
    for path in sorted(own.rglob("*.j2")):
        before = path.read_bytes()
        try:
            before.decode()
        except UnicodeDecodeError as error:
            place = Place(path, before[: error.start].count(b"\n") + 1)
            yield Problem(str(place), "this is not UTF-8.", "Save the file as UTF-8.")


def _made_of(writer: LetterWriter, request: LetterRequest) -> Iterator[Path]:
    for shape in (request, replace(request, to=Address(request.to.name, ""))):
        for part in ("subject", "text", "html"):
            try:
                yield from writer.sources(shape, part)
            except (TemplateError, UnicodeDecodeError):
                yield Path(f"{request.template}.{'txt' if part == 'text' else part}.j2")
