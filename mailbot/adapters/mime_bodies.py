"""One walk over a mail's parts: its text, its HTML, and what else it carries.

Enclosed messages are not descended into: their words are somebody else's, or somebody's earlier ones.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from email.message import Message

from mailbot.adapters.mime_html import html_to_text
from mailbot.adapters.mime_parts import Part, is_html, octets_of, read_part, text_of
from mailbot.adapters.mime_text import Notes, body_text, decode

_MOST_LEAVES = 1_000
_LONGEST_TEXT = 1_000_000  # characters of all body parts together
_LONGEST_HTML = 2_000_000
_STUB = 300  # characters: a plain part no longer than this may be an excuse for the HTML part
_BODY_TYPES = frozenset({"text/plain", "text/html", "text/enriched", "text/richtext"})
# Text that is never the words of a mail, even where nothing else is there.
_NEVER_BODY = frozenset({"text/calendar", "text/vcard", "text/x-vcard", "text/csv", "text/rfc822-headers"})
_ENRICHED = re.compile(r"<(/?)([A-Za-z-]{1,60})>")
_BOILERPLATE = re.compile(r"\bmime\b|multi-?part", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of body in the forms its sender gave; None where a form is lacking."""

    plain: str | None
    html: str | None


@dataclass(frozen=True, slots=True)
class Contents:
    """What a mail carries."""

    text: str
    html: str
    others: tuple[tuple[int, Part], ...]  # parts that are not body, with their number among the leaves
    enclosed: tuple[Part, ...]  # message/rfc822 and text/rfc822-headers, in order
    reports: tuple[Part, ...]  # message/delivery-status


@dataclass(slots=True)
class _Walk:
    """What was met so far."""

    notes: Notes
    leaves: int = 0
    others: list[tuple[int, Part]] = field(default_factory=list)
    enclosed: list[Part] = field(default_factory=list)
    reports: list[Part] = field(default_factory=list)
    spare: list[Part] = field(default_factory=list)  # text that would do as a body if there is no other


def read_contents(message: Message, notes: Notes) -> Contents:
    """Walk the tree once."""
    walk = _Walk(notes)
    root = read_part(message, notes)
    pieces = _pieces(root, walk)
    if not any(piece.plain or piece.html for piece in pieces):
        pieces += _last_resort(message, walk)
    html = "\n".join(piece.html for piece in pieces if piece.html)
    if len(html) > _LONGEST_HTML:
        notes.add(f"HTML cut after {_LONGEST_HTML} characters")
    text = _joined([_readable(piece) for piece in pieces])
    if len(text) > _LONGEST_TEXT:
        notes.add(f"text cut after {_LONGEST_TEXT} characters")
    return Contents(
        text=text[:_LONGEST_TEXT],
        html=html[:_LONGEST_HTML],
        others=tuple(walk.others),
        enclosed=tuple(walk.enclosed),
        reports=tuple(walk.reports),
    )


def _pieces(part: Part, walk: _Walk) -> list[Piece]:
    if part.main == "message":
        _enclose(part, walk)
        return []
    children = part.children
    if not children:
        return _leaf(part, walk)
    match part.content_type:
        case "multipart/alternative":
            return _alternative([_pieces(read_part(child, walk.notes), walk) for child in children])
        case "multipart/signed":
            # RFC 1847: the first is what was signed, the second the signature.
            inner = _pieces(read_part(children[0], walk.notes), walk)
            for child in children[1:]:
                _set_aside(read_part(child, walk.notes), walk)
            return inner
        case "multipart/encrypted":
            for child in children:
                _set_aside(read_part(child, walk.notes), walk)
            return []
    return [piece for child in children for piece in _pieces(read_part(child, walk.notes), walk)]


def _alternative(choices: Sequence[list[Piece]]) -> list[Piece]:
    """One piece of the first choice that has plain text and the last that has HTML (RFC 2046 5.1.4)."""
    plain = next((text for pieces in choices if (text := _form(pieces, "plain")) is not None), None)
    html = next((text for pieces in reversed(choices) if (text := _form(pieces, "html")) is not None), None)
    return [Piece(plain, html)] if plain is not None or html is not None else []


def _form(pieces: Sequence[Piece], form: str) -> str | None:
    texts = [text for piece in pieces if (text := piece.plain if form == "plain" else piece.html) is not None]
    return "\n".join(texts) if texts else None


def _leaf(part: Part, walk: _Walk) -> list[Piece]:
    # A multipart without parts is text: its boundary was lost, its words are not.
    is_body_type = part.content_type in _BODY_TYPES or part.main == "multipart"
    if not is_body_type or part.filename or part.disposition.value == "attachment":
        _set_aside(part, walk)
        if part.main == "text" and part.content_type not in _NEVER_BODY and _may_be_body(part):
            walk.spare.append(part)
        return []
    walk.leaves += 1
    if walk.leaves > _MOST_LEAVES:
        walk.notes.add(f"more than {_MOST_LEAVES} parts: the rest was not read")
        return []
    return [_read(part, walk.notes)]


def _may_be_body(part: Part) -> bool:
    return part.disposition.value != "attachment" or not part.filename


def _read(part: Part, notes: Notes) -> Piece:
    octets = octets_of(part)
    text = text_of(part, octets, notes)
    if is_html(part, octets):
        return Piece(None, text)
    if part.content_type in {"text/enriched", "text/richtext"}:
        text = _ENRICHED.sub("", text.replace("<<", "<"))
    return Piece(text, None)


def _set_aside(part: Part, walk: _Walk) -> None:
    walk.leaves += 1
    if walk.leaves > _MOST_LEAVES:
        walk.notes.add(f"more than {_MOST_LEAVES} parts: the rest was not read")
        return
    walk.others.append((walk.leaves, part))
    if part.content_type == "text/rfc822-headers":
        walk.enclosed.append(part)


def _enclose(part: Part, walk: _Walk) -> None:
    _set_aside(part, walk)
    if part.content_type.endswith("delivery-status"):
        walk.reports.append(part)
    elif part.content_type in {"message/rfc822", "message/global", "message/news", "message/rfc822-headers"}:
        walk.enclosed.append(part)


def _last_resort(message: Message, walk: _Walk) -> list[Piece]:
    """Text that stands where no body should: a named text part, or words before the first part."""
    if walk.spare:
        part = walk.spare[0]
        walk.notes.add("the body is a part that looks like an attachment")
        return [_read(part, walk.notes)]
    preamble = message.preamble
    if not isinstance(preamble, str) or not preamble.strip() or _BOILERPLATE.search(preamble[:2_000]):
        return []
    octets = preamble.encode("utf-8", "surrogateescape")
    return [Piece(body_text(decode(octets, "", walk.notes)), None)]


def _readable(piece: Piece) -> str:
    """The plain form, unless it is empty or a mere excuse for the HTML form."""
    plain = piece.plain or ""
    if not piece.html:
        return plain
    stripped = plain.strip()
    if len(stripped) > _STUB:
        return plain
    from_html = html_to_text(piece.html)
    if not stripped:
        return from_html
    words, html_words = "".join(stripped.split()), "".join(from_html.split())
    is_stub = len(html_words) > 4 * len(words) + 200 and words[:40] not in html_words
    return from_html if is_stub else plain


def _joined(texts: Sequence[str]) -> str:
    """The pieces one below the other; a repetition (the same words as plain text and as HTML) once."""
    kept: list[str] = []
    seen: set[str] = set()
    for text in texts:
        words = "".join(text.split())
        if words and words not in seen:
            seen.add(words)
            kept.append(text)
    return "\n".join(text.rstrip("\n") for text in kept[:-1]) + ("\n" if len(kept) > 1 else "") + (
        kept[-1] if kept else ""
    )
