"""The short code in the subject of a notice: `[IHM-2026-0042 k7m2qx9pv]` (R30).

It proves what the Message-ID proves, that a mail answers this very notice, where a relay has rewritten
the ids or a link has left them out.  It is bound to the notice, its reader and its case; whoever else
gets to see it can do nothing with it.  Letters to complainants bear none.
"""

import hmac
import re

from mailbot.domain.pending import ALPHABET
from mailbot.domain.reference import Reference

LENGTH = 9  # letters of an alphabet of 31: 44 bits, for a proof that never counts alone
_OCTETS = 16  # of the digest that the letters are made of: so many that none of them is likelier
_LETTERS = ALPHABET.lower()
# ASCII: a Kelvin sign would else be a k.  No reference is longer than the window before the code.
_MARK = re.compile(
    rf"\[\s{{0,3}}([^\[\]]{{8,40}}?)\s{{1,3}}([{_LETTERS}]{{{LENGTH}}})\s{{0,3}}\]", re.IGNORECASE | re.ASCII
)
_MOST = 3  # marks of one subject that are looked at
_READ = 1_000  # characters of a subject


def code_of(message_id: str, recipient: str, reference: Reference, key: bytes) -> str:
    """The code of one notice, by the Message-ID that we gave it."""
    about = f"subject:{message_id.casefold()}:{recipient.casefold()}:{reference}"
    rest = int.from_bytes(hmac.digest(key, about.encode("utf-8", "replace"), "sha256")[:_OCTETS])
    letters = []
    for _ in range(LENGTH):
        rest, place = divmod(rest, len(_LETTERS))
        letters.append(_LETTERS[place])
    return "".join(letters)


def marked(reference: Reference, code: str) -> str:
    """As the subject shows it."""
    return f"[{reference} {code}]"


def marks_in(subject: str) -> tuple[tuple[Reference, str], ...]:
    """The cases and codes that a subject names, in order, each once; the codes are not yet proven."""
    found = []
    for match in _MARK.finditer(subject[:_READ]):
        try:
            found.append((Reference.parse(match[1]), match[2].lower()))
        except ValueError:
            continue
    return tuple(dict.fromkeys(found))[:_MOST]


def same(code: str, typed: str) -> bool:
    """Takes constant time."""
    return hmac.compare_digest(code.encode(), typed.lower().encode("utf-8", "replace"))


def without_codes(text: str) -> str:
    """The same with the references alone: a code is for its reader's subject line and nowhere else."""
    return _MARK.sub(lambda match: f"[{match[1]}]" if _names_a_case(match[1]) else match[0], text)


def _names_a_case(text: str) -> bool:
    try:
        Reference.parse(text)
    except ValueError:
        return False
    return True
