"""Mailboxes in address headers, split by mail-parser, names decoded only afterwards.

mail-parser reads `From: ceo@bank.com <evil@x.org>` as evil@x.org, where the standard library
answers ceo@bank.com.  Its names are taken undecoded, for a decoded comma must not split an address.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import count

from mailparser.utils import get_addresses

from mailbot.adapters.mime_guard import FAULTS
from mailbot.adapters.mime_text import Notes, decode_words, one_line, raw_header_text
from mailbot.domain.mail import Address

_LONGEST = 32_768  # characters of one field; beyond, the list is cut at a comma
_MOST = 1_000  # addresses of one field
_LONGEST_ADDRESS = 320  # RFC 5321 4.5.3.1: 64 + 1 + 255 octets
_LONGEST_NAME = 500
_SOLE_ADDRESS = re.compile(
    r"(?<![^\s<,;:(\"'\[])[^\s<>,;:\"'()\[\]@\\]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?![^\s>,;)\"'\]])"
)
_ENCODED_WORD = re.compile(r"=\?[^?\s]{1,60}\?[bBqQ]\?[^?]*\?=")
_NOT_IN_A_PHRASE = frozenset('@";:\\<>')
# Stands for an encoded word while the field is split: a word may hold commas, colons and brackets
# that are none of the field's.  Private-use characters may stand in a phrase and in no address.
_STAND_IN = re.compile("\ue0f8(\\d{1,5})\ue0f9")
_IN_NO_ADDRESS = re.compile("[\ufffd\ue0f8\ue0f9]")
_STRAY_STAND_IN = str.maketrans("", "", "\ue0f8\ue0f9")


def read_addresses(values: Iterable[str], charset: str, notes: Notes) -> tuple[Address, ...]:
    """Every usable mailbox of these raw field values, in order; groups are opened."""
    found: list[Address] = []
    for raw in values:
        text = raw_header_text(raw, charset, notes)
        found += _read_one(_within_bounds(text, notes), notes)
    if len(found) > _MOST:
        notes.add(f"more than {_MOST} addresses in a field")
    return tuple(found[:_MOST])


def _within_bounds(text: str, notes: Notes) -> str:
    if len(text) <= _LONGEST:
        return text
    notes.add("address field too long: cut")
    head, comma, _ = text[:_LONGEST].rpartition(",")
    return head if comma else ""


def _with_bare_comma(text: str) -> list[tuple[str, str]]:
    """A surname or a job set apart by a comma that nobody quoted: "Lee, Pat <pat@...>" is one person.

    RFC 5322 reads a list of two.  Whatever else stands there is left to it.
    """
    phrase, _, rest = text.strip().partition("<")
    address = rest.removesuffix(">")
    if "," not in phrase or address == rest or not address or not _NOT_IN_A_PHRASE.isdisjoint(phrase):
        return []
    if "(" in phrase.partition(",")[0] or any(letter.isspace() or letter in "<>" for letter in address):
        return []
    return [(phrase.strip(), address)]


def _read_one(text: str, notes: Notes) -> list[Address]:
    words: list[str] = []
    if "=?" in text:
        words = _ENCODED_WORD.findall(text)
        numbers = count()
        text = _ENCODED_WORD.sub(lambda _: f"\ue0f8{next(numbers)}\ue0f9", text.translate(_STRAY_STAND_IN))
    try:
        pairs = get_addresses(text, decode_names=False)
    except FAULTS as fault:
        notes.add(f"address field not understood ({type(fault).__name__})")
        pairs = []
    pairs = _with_bare_comma(text) or pairs if pairs else pairs
    kept = [address for pair in pairs if (address := _address(pair, words, notes)) is not None]
    if kept or not text.strip(" \t\r\n;,"):
        return kept
    return _only_one(text, notes)


def _address(pair: tuple[str, str], words: Sequence[str], notes: Notes) -> Address | None:
    name, address = pair
    if not address:
        return None
    # An address is used or dropped, never repaired: a repaired one may be somebody else's.
    if one_line(address) != address or len(address) > _LONGEST_ADDRESS or _IN_NO_ADDRESS.search(address):
        notes.add("an address with characters that no address has was dropped")
        return None
    name = _STAND_IN.sub(lambda found: words[int(found[1])], name)
    name = one_line(decode_words(name, notes))
    if len(name) > 1 and name[0] == name[-1] and name[0] in "'\"":  # quotes within quotes, as Outlook writes
        name = name[1:-1].strip()
    return Address("" if name == address else name[:_LONGEST_NAME], address)


def _only_one(text: str, notes: Notes) -> list[Address]:
    """The one address in a field that breaks the grammar; none where there are several to choose from."""
    addresses = {found[0] for found in _SOLE_ADDRESS.finditer(_STAND_IN.sub(" ", text))}
    if len(addresses) == 1:
        address = _address(("", addresses.pop()), (), notes)
        if address is not None:
            notes.add("address field broken: its only address was taken")
            return [address]
    notes.add("no usable address in an address field")
    return []
