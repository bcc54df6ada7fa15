"""Leaves of a message tree: what each declares about itself, its octets and its text."""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from mailbot.adapters.mime_params import Parameterised, media_type, read_parameterised
from mailbot.adapters.mime_text import Notes, body_text, decode, from_base64_lines, one_line

_LONGEST_TEXT = 1_000_000  # characters of one body part
_HTML_START = re.compile(rb"\s*<(?:!doctype html|html)\b", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_ENCODINGS = ("quoted-printable", "base64")
_ABSENT = Parameterised("", {})
_SIGNATURE_MARK = "-- "


@dataclass(frozen=True, slots=True)
class Part:
    """One node of the tree with its content fields read."""

    node: Message
    type: Parameterised  # Content-Type
    content_type: str  # valid, lower case
    disposition: Parameterised
    filename: str  # as declared, decoded; "" when there is none
    content_id: str  # without angle brackets
    encoding: str  # Content-Transfer-Encoding as written, lower case

    @property
    def main(self) -> str:
        return self.content_type.partition("/")[0]

    @property
    def children(self) -> list[Message]:
        """Parts inside; empty for a leaf."""
        payload = self.node.get_payload() if self.node.is_multipart() else []
        return [child for child in payload if isinstance(child, Message)]


def read_part(node: Message, notes: Notes) -> Part:
    """Read a node's content fields; the first of each counts."""
    fields: dict[str, str] = {}
    for name, value in node.raw_items():
        key = name.lower()
        if key.startswith("content-"):
            fields.setdefault(key, str(value))
    raw_type = fields.get("content-type")
    declared = read_parameterised(raw_type, notes) if raw_type is not None else _ABSENT
    raw_disposition = fields.get("content-disposition")
    disposition = read_parameterised(raw_disposition, notes) if raw_disposition else _ABSENT
    return Part(
        node=node,
        type=declared,
        content_type=media_type(declared.value, node.get_default_type()),
        disposition=disposition,
        filename=disposition.get("filename") or declared.get("name"),
        content_id=one_line(fields.get("content-id", "")[:500]).strip("<> "),
        encoding=fields.get("content-transfer-encoding", "")[:200].strip().lower(),
    )


def octets_of(part: Part) -> bytes:
    """A leaf's content, decoded as far as its damage allows."""
    kind = next((known for known in _ENCODINGS if part.encoding.startswith(known)), "")
    if kind == "base64":
        return from_base64_lines(encoded_octets(part))
    octets = part.node.get_payload(decode=True)
    if not isinstance(octets, bytes):
        return b""
    if kind and part.encoding != kind:  # the library knows the exact word only
        return binascii.a2b_qp(octets)
    return octets


def encoded_octets(part: Part) -> bytes:
    """A leaf's content as sent, transfer encoding still on."""
    # The library hands out octets only where it is asked to decode; without a declared encoding
    # it changes none of them.
    declared = part.node.get_all("content-transfer-encoding") or []
    del part.node["content-transfer-encoding"]
    octets = part.node.get_payload(decode=True)
    for value in declared:
        part.node["Content-Transfer-Encoding"] = value
    return octets if isinstance(octets, bytes) else b""


def is_html(part: Part, octets: bytes) -> bool:
    """Whether a text part is HTML: as declared, or undeclared and beginning like a page."""
    if part.content_type == "text/html":
        return True
    return not part.type.value and _HTML_START.match(octets[:200]) is not None


def text_of(part: Part, octets: bytes, notes: Notes) -> str:
    """A text leaf as text: decoded, cleaned, flowed lines joined."""
    charset = part.type.get("charset")
    if not charset and part.content_type == "text/html":
        declared = _META_CHARSET.search(octets[:2_048])
        charset = declared[1].decode("ascii") if declared else ""
    text = body_text(decode(octets[: 4 * _LONGEST_TEXT], charset, notes))
    if part.type.get("format").lower() == "flowed":
        text = unflowed(text, delsp=part.type.get("delsp").lower() == "yes")
    if len(text) > _LONGEST_TEXT:
        notes.add(f"text cut after {_LONGEST_TEXT} characters")
    return text[:_LONGEST_TEXT]


def unflowed(text: str, *, delsp: bool) -> str:
    """Paragraphs of format=flowed on one line each (RFC 3676 section 4)."""
    return "\n".join(_paragraphs(text.split("\n"), delsp=delsp))


def _paragraphs(lines: list[str], *, delsp: bool) -> Iterator[str]:
    held: list[str] = []
    held_depth = 0
    for line in lines:
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        if held and (depth != held_depth or content == _SIGNATURE_MARK):
            yield _quoted(held, held_depth)
            held = []
        held_depth = depth
        flows = content.endswith(" ") and content != _SIGNATURE_MARK
        held.append(content[:-1] if flows and delsp else content)
        if not flows:
            yield _quoted(held, depth)
            held = []
    if held:
        yield _quoted(held, held_depth)


def _quoted(pieces: list[str], depth: int) -> str:
    text = "".join(pieces)
    return f"{'>' * depth} {text}" if depth and text else ">" * depth + text
