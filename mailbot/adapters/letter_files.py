"""Files as parts of a letter (RFC 2046, RFC 2183).

What leaves here is ASCII, no line over 78 octets (110 for a long media type), whatever a file is called: a
name can neither end its line nor begin a header field, nor hide how it ends behind marks that turn the
reading direction.
"""

import base64
import re
from collections.abc import Iterator
from urllib.parse import quote

from mailbot.adapters import wording
from mailbot.domain.letter import File

_LONGEST_NAME = 200  # characters
_PLAIN = re.compile(r"[A-Za-z0-9 !#$&'()+,.=@^_`{}~-]{1,60}")
_MEDIA_TYPE = re.compile(r"(?!multipart/|message/)[a-z]{1,15}/[a-z0-9][a-z0-9.+_-]{0,79}")
_ANY = "application/octet-stream"
_ATTR = "!#$&+-.^_`|~"  # beside letters and digits (RFC 2231 section 7, attribute-char)
_SECTION = 50  # octets of one section of an encoded name


def part(file: File) -> bytes:
    """One body part, header fields and content, without the line end before the next boundary."""
    identified = f"Content-ID: <{file.content_id}>\r\n" if file.content_id else ""
    head = (
        f"Content-Type: {_media_type(file.content_type)}\r\n"
        "Content-Transfer-Encoding: base64\r\n"
        f"{identified}"
        f"Content-Disposition: {'inline' if identified else 'attachment'};\r\n {_filename(file.name)}\r\n\r\n"
    )
    return head.encode("ascii") + base64.encodebytes(file.content).rstrip(b"\n").replace(b"\n", b"\r\n")


def _media_type(declared: str) -> str:
    """As declared; of composite types (which base64 may not encode) and nonsense, any octets."""
    return declared if _MEDIA_TYPE.fullmatch(declared) else _ANY


def _filename(declared: str) -> str:
    """The parameter, quoted where the name is plain ASCII, else in sections of whole characters."""
    name = safe_name(declared)
    if _PLAIN.fullmatch(name):
        return f'filename="{name}"'
    sections = list(_sections(name))
    if len(sections) == 1:
        return f"filename*=utf-8''{sections[0]}"
    first = f"filename*0*=utf-8''{sections[0]}"
    rest = (f"filename*{number}*={section}" for number, section in enumerate(sections[1:], start=1))
    return ";\r\n ".join((first, *rest))


def _sections(name: str) -> Iterator[str]:
    """The name with all but plain characters spelt out, cut between characters (RFC 2231 section 3)."""
    section = ""
    for character in name:
        spelt = quote(character, safe=_ATTR)
        if section and len(section) + len(spelt) > _SECTION:
            yield section
            section = ""
        section += spelt
    yield section


def safe_name(declared: str) -> str:
    """One visible line without a path, "file" where nothing is left."""
    visible = wording.one_line(declared.replace("/", "_").replace("\\", "_"), _LONGEST_NAME)
    return visible.strip(". ") or "file"
