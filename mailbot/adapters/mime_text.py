"""From octets to clean text: charsets, RFC 2047 words, and what no header or database may hold.

Nothing here raises for content.  A label is believed only as far as the octets bear it out, since
labels lie more often than UTF-8 happens by chance.
"""

import binascii
import codecs
import re
from dataclasses import dataclass, field
from functools import lru_cache

_MOST_NOTES = 40
_LONGEST_NOTE = 200

# Never printed and never wanted in a header: controls, soft hyphen, zero-width, bidirectional
# marks, tag characters.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_BODY_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff\ud800-\udfff]")
_LINE_END = re.compile("[\r\x0b\x0c\x85\u2028\u2029]")
_ODD_IN_BODY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")

# A word's text may hold a few bare question marks, as careless senders write them; the bound
# keeps the search linear.
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,4})\?=")
_BARE = re.compile(r"[^\s<>,;\"()]+")
_LONGEST_BARE = 900  # characters
_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_NOT_BASE64 = bytes(set(range(256)) - set(_BASE64))

_CHARSET_NAME = re.compile(r"[a-z0-9][a-z0-9.:+()-]{0,39}")
_CODE_PAGE = re.compile(r"(?:x-)?(?:cp|ibm|win|windows|ms)-?(\d{3,5})")
# Python codecs that are no charsets of mail: they would rewrite backslashes or look up names.
_NO_CHARSETS = frozenset({"unicode_escape", "raw_unicode_escape", "idna", "punycode", "undefined", "palmos"})
# What senders write, where Python's own aliases do not know it or are too narrow (WHATWG Encoding
# draws most of these lines).
_SPELLINGS = {
    "ks-c-5601-1987": "cp949", "ks-c-5601": "cp949", "iso-8859-8-i": "iso-8859-8", "x-sjis": "cp932",
    "iso-8859-8-e": "iso-8859-8", "unicode-1-1-utf-7": "utf-7", "x-unicode-2-0-utf-7": "utf-7",
    "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "gb-2312-80": "gb18030", "x-gbk": "gb18030",
    "x-euc-jp": "euc-jp", "iso-2022-cn": "gb18030", "cn-gb": "gb18030", "x-x-big5": "cp950",
    "utf-8-mac": "utf-8", "utf8mb4": "utf-8", "unicode": "utf-8", "tis620": "cp874",
}
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "latin-1": "cp1252", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "gb2312": "gb18030", "gbk": "gb18030", "euc_kr": "cp949",
    "shift_jis": "cp932", "big5": "cp950", "iso2022_jp": "iso2022_jp_ext", "utf-8-sig": "utf-8",
}


@dataclass(slots=True)
class Notes:
    """What was wrong with a mail's octets, for the record: a bounded number of short lines."""

    lines: list[str] = field(default_factory=list)

    def add(self, what: str) -> None:
        line = one_line(what)[:_LONGEST_NOTE]
        if line not in self.lines and len(self.lines) < _MOST_NOTES:
            self.lines.append(line)


def one_line(text: str) -> str:
    """The text on one line, without controls, lone surrogates, zero-width or bidirectional marks."""
    if text.isascii() and text.isprintable():
        text = text.strip()
        return " ".join(text.split()) if "  " in text else text
    text = _UNSEEN.sub("", " ".join(text.split()))
    return " ".join(_SURROGATE.sub("\ufffd", text).split())


def bare_addresses(text: str) -> list[str]:
    """Whatever has the shape of an address or a Message-ID, without its brackets."""
    pieces = (piece.rstrip("@") for piece in _BARE.findall(text))
    return [piece for piece in pieces if piece.find("@") > 0 and len(piece) <= _LONGEST_BARE]


def body_text(text: str) -> str:
    """A body with LF line ends, without NUL, other controls and lone surrogates."""
    text = text.replace("\r\n", "\n")
    if _ODD_IN_BODY.search(text) is None:
        return text
    text = _LINE_END.sub("\n", text)
    text = _SURROGATE.sub("\ufffd", text)
    return _BODY_CONTROL.sub("", text)


@lru_cache(maxsize=256)
def codec_for(charset: str) -> str:
    """Python's name for a charset as a mail labels it; "" for an unknown or useless label."""
    name = charset.strip(" \t\r\n\"';").lower().replace("_", "-")
    page = _CODE_PAGE.fullmatch(name)
    name = f"cp{page[1]}" if page else _SPELLINGS.get(name, name)
    if _CHARSET_NAME.fullmatch(name) is None:
        return ""
    try:
        found = codecs.lookup(name).name
        b"ab".decode(found, "ignore")  # refuses codecs that do not make text, "base64" for one
    except (LookupError, ValueError):
        return ""
    if found.replace("-", "_") in _NO_CHARSETS:
        return ""
    return _WIDER.get(found, found)


def decode(octets: bytes, charset: str, notes: Notes) -> str:
    """The octets as text: by their label, else as UTF-8, else as windows-1252.  Not yet cleaned."""
    codec = codec_for(charset) if charset else ""
    if charset and not codec:
        notes.add(f"unknown charset {charset}")
    wide_without_zeros = codec.startswith(("utf-16", "utf-32")) and b"\0" not in octets
    if codec in {"", "utf-8", "cp1252"} or wide_without_zeros:
        return _western(octets, notes, latin=codec == "cp1252")
    try:
        return octets.decode(codec)
    except ValueError:
        notes.add(f"octets that are no {codec}")
    try:
        if not octets.isascii():
            return octets.decode("utf-8")
    except UnicodeDecodeError:
        pass
    return octets.decode(codec, "replace")


def _western(octets: bytes, notes: Notes, *, latin: bool) -> str:
    """ASCII, UTF-8 or windows-1252, whichever the octets are; ISO-2022-JP by its escapes."""
    if octets.isascii():
        if b"\x1b$" in octets:
            return octets.decode("iso2022_jp_ext", "replace")
        return octets.decode("ascii")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        if latin:
            return octets.decode("cp1252", "replace")
    notes.add("octets that are no UTF-8")
    loose = octets.decode("utf-8", "replace")
    bad = loose.count("\ufffd")
    good = len(loose) - bad - len(loose.encode("ascii", "ignore"))
    return loose if good >= bad else octets.decode("cp1252", "replace")


def decode_words(value: str, notes: Notes) -> str:
    """Put text in place of RFC 2047 words; neighbours join, even where a character was cut in two."""
    if "=?" not in value:
        return value
    pieces: list[str] = []
    run: list[bytes] = []  # octets of neighbouring words in one charset
    charset = ""
    end = 0
    for word in _WORD.finditer(value):
        octets = _word_octets(word[2], word[3])
        if octets is None:
            notes.add("damaged encoded word")
            continue
        between = value[end : word.start()]
        apart = not run or bool(between.strip())
        label = word[1].partition("*")[0].lower()
        if run and (apart or label != charset):
            pieces.append(decode(b"".join(run), charset, notes))
            run = []
        if apart:
            pieces.append(between)
        run.append(octets)
        charset, end = label, word.end()
    if run:
        pieces.append(decode(b"".join(run), charset, notes))
    pieces.append(value[end:])
    return "".join(pieces)


def _word_octets(encoding: str, text: str) -> bytes | None:
    octets = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return binascii.a2b_qp(octets, header=True)
    return from_base64(octets)


def from_base64(octets: bytes) -> bytes | None:
    """Base64 as clients read it: foreign octets skipped, padding mended; None when nothing is left.

    Padding in the middle ends one encoded stretch and begins the next.
    """
    stretches = [stretch.translate(None, _NOT_BASE64) for stretch in octets.split(b"=")]
    if not any(stretches):
        return None if octets.strip() else b""
    return b"".join(_whole_quads(stretch) for stretch in stretches if stretch)


def _whole_quads(letters: bytes) -> bytes:
    if len(letters) % 4 == 1:  # six bits are no octet
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


def from_base64_lines(octets: bytes) -> bytes:
    """A base64 body: lines that are none (a footer some gateway added) are left out."""
    if octets.translate(None, _BASE64 + b"= \t\r\n"):
        lines = octets.splitlines()
        octets = b"\n".join(line for line in lines if not line.strip().translate(None, _BASE64 + b"="))
    return from_base64(octets) or b""


def header_octets(raw: str) -> bytes:
    """The octets behind a header value as the parser keeps it (surrogates for raw 8-bit octets)."""
    return raw.encode("utf-8", "surrogateescape")


def header_text(raw: str, charset: str, notes: Notes) -> str:
    """A header value as one clean line; `charset` is the mail's own, for raw octets that are no UTF-8."""
    return one_line(decode_words(raw_header_text(raw, charset, notes), notes))


def raw_header_text(raw: str, charset: str, notes: Notes) -> str:
    """A header value with its raw octets decoded, words and folding left as they are."""
    if raw.isascii() and "\x1b$" not in raw:
        return raw
    octets = header_octets(raw)
    try:
        if not raw.isascii():
            return octets.decode("utf-8")  # RFC 6532
    except UnicodeDecodeError:
        notes.add("raw 8-bit octets in a header")
    return _SURROGATE.sub("\ufffd", decode(octets, charset, notes))
