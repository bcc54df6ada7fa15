"""Content-Type and its like: a value with parameters (RFC 2045 section 5.1, RFC 2231).

The standard library's reader costs quadratic time on thousands of semicolons and raises on a bad
RFC 2231 charset, so this one is our own: one pass over a bounded length.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from mailbot.adapters.mime_text import Notes, decode, decode_words, one_line, raw_header_text

_LONGEST = 8_192  # characters of a header value that are looked at
_MOST_PARAMETERS = 64
_PARAMETER = re.compile(r';\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.DOTALL)
_SEGMENT = re.compile(r"([^*]+)\*(?:(\d{1,3})(\*)?)?")
_COMMENT = re.compile(r"\([^()]*\)")
_MEDIA_TYPE = re.compile(r"[a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80}")


@dataclass(frozen=True, slots=True)
class Parameterised:
    """A header value and its parameters, names in lower case."""

    value: str  # lower case, without comments
    parameters: Mapping[str, str]

    def get(self, name: str) -> str:
        """One parameter, decoded, on one line; "" when absent."""
        return self.parameters.get(name, "")


def read_parameterised(raw: str, notes: Notes) -> Parameterised:
    """Read "value; name=value; ..." in any of the ways senders write it."""
    text = raw_header_text(raw[:_LONGEST], "", notes)
    value, _, rest = text.partition(";")
    value = one_line(_COMMENT.sub("", value)).lower()
    if not rest:
        return Parameterised(value, {})
    plain: dict[str, str] = {}
    segments: dict[str, dict[int, tuple[str, bool]]] = {}
    for number, found in enumerate(_PARAMETER.finditer(";" + rest)):
        if number >= _MOST_PARAMETERS:
            notes.add(f"more than {_MOST_PARAMETERS} parameters in a header")
            break
        name, content = found[1].lower(), _unquoted(found[2])
        segment = _SEGMENT.fullmatch(name)
        if segment is None:
            plain.setdefault(name, one_line(decode_words(content, notes)))
        else:
            encoded = segment[3] is not None or segment[2] is None
            segments.setdefault(segment[1], {})[int(segment[2] or 0)] = (content, encoded)
    for name, parts in segments.items():
        plain[name] = one_line(_joined(parts, notes))
    return Parameterised(value, plain)


def media_type(value: str, default: str) -> str:
    """The type as declared, or the default where what is declared is none."""
    return value if _MEDIA_TYPE.fullmatch(value) else default


def _unquoted(content: str) -> str:
    content = content.strip()
    if not content.startswith('"'):
        return content
    # Only what must be escaped is taken as an escape: careless senders put Windows paths here.
    return content[1:].removesuffix('"').replace('\\"', '"').replace("\\\\", "\\")


def _joined(parts: Mapping[int, tuple[str, bool]], notes: Notes) -> str:
    """The pieces of an RFC 2231 parameter in order, decoded by the charset that the first names."""
    charset = ""
    octets = b""
    for position, number in enumerate(sorted(parts)):
        content, encoded = parts[number]
        if encoded and position == 0 and content.count("'") >= 2:
            charset, _, content = content.split("'", 2)
        raw = content.encode("utf-8", "surrogateescape")
        octets += unquote_to_bytes(raw) if encoded else raw
    return decode_words(decode(octets, charset, notes), notes)
