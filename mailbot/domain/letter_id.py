"""Message-IDs that prove which case a letter belongs to.

``<ihm-2026-0042.acknowledgement.1.<mac>@domain>``: the mac is 80 bits of HMAC-SHA-256 over reference
and letter, in base32.  The domain is not part of it, since relays put their own; nor is the case of
letters, since some systems fold it.
"""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass

from mailbot.domain.reference import Reference

_MAC_OCTETS = 10  # 80 bits: beyond guessing by mail, and exactly 16 base32 letters
_LETTER = r"[a-z0-9_]+(?:\.[a-z0-9_]+)*"
_SHAPE = re.compile(rf"([a-z]{{2,10}}-20\d\d-\d{{4,9}})\.({_LETTER})\.([a-z2-7]{{16}})")
_WITHIN = re.compile(r"[a-z]{2,10}-20\d\d-\d{4,9}\.[a-z0-9_.]{1,80}\.[a-z2-7]{16}(?![a-z2-7])")
_ABOUT_NONE = re.compile(r"([a-z]+(?:_[a-z]+)*)\.([0-9a-f]{12})")
_LONGEST = 300  # octets; what is longer was not written by us


def sign(reference: Reference, letter: str, key: bytes, domain: str) -> str:
    """The Message-ID of a letter.  `letter` is its template and serial, "acknowledgement.1".

    Raises ValueError for a letter name that would not read back.
    """
    if re.fullmatch(_LETTER, letter) is None:
        raise ValueError(f"{letter!r} does not name a letter; write its template and serial")
    case = str(reference).lower()
    return f"<{case}.{letter}.{_mac(case, letter, key)}@{domain}>"


def verify(message_id: str, key: bytes) -> Reference | None:
    """The case that a Message-ID of ours names; None when it is not ours.  Takes constant time."""
    if len(message_id) > _LONGEST:
        return None
    local = message_id.strip().lstrip("<").rpartition("@")[0].lower()
    match = _SHAPE.fullmatch(local)
    if match is None:
        return None
    case, letter, mac = match.groups()
    if not hmac.compare_digest(mac, _mac(case, letter, key)):
        return None
    return Reference.parse(case)


def serial_of(purpose: str, key: bytes) -> str:
    """Twelve hexadecimal digits for what a letter is for: the same for a letter that is written again."""
    return hashlib.blake2s(purpose.encode(), key=key[:32], digest_size=6).hexdigest()


@dataclass(frozen=True, slots=True)
class Named:
    """What a Message-ID of ours says in clear."""

    reference: Reference | None  # None for a letter about no case
    template: str
    serial: str  # see serial_of


def named(message_id: str) -> Named | None:
    """What a Message-ID in our own Sent says; None for one that mailbot did not make.

    Nothing is proven by it: for folders that only our own people and servers write to.
    """
    local = message_id.strip().lstrip("<").rpartition("@")[0].lower()
    if len(message_id) > _LONGEST:
        return None
    if match := _SHAPE.fullmatch(local):
        template, _, serial = match[2].rpartition(".")
        return Named(Reference.parse(match[1]), template, serial) if template else None
    if match := _ABOUT_NONE.fullmatch(local):
        return Named(None, match[1], match[2])
    return None


def occurs_in(text: str) -> bool:
    """Whether a text holds anything shaped as a Message-ID that we sign; nobody writes one by chance."""
    return _WITHIN.search(text.casefold()) is not None


def _mac(case: str, letter: str, key: bytes) -> str:
    digest = hmac.digest(key, f"{case}.{letter}".encode(), "sha256")
    return base64.b32encode(digest[:_MAC_OCTETS]).decode().lower()
