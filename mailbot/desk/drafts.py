"""Letters as they would read, for whoever is asked to confirm them."""

import email
from collections.abc import Iterable
from datetime import datetime
from email import policy

from mailbot.domain.letter import TO_COMPLAINANTS, LetterRequest
from mailbot.ports import Stationery


def drafts(stationery: Stationery, letters: Iterable[LetterRequest], now: datetime) -> str:
    """The plain text of every letter to somebody outside, by mail or by post; "" where there is none."""
    found = dict.fromkeys(one.prints or one for one in letters)  # one letter to print, however many told
    outside = (one for one in found if one.template in TO_COMPLAINANTS)
    return "\n\n\n".join(_draft(stationery, one, now) for one in outside)


def _draft(stationery: Stationery, request: LetterRequest, now: datetime) -> str:
    subject, text = stationery.read_out(request, now)
    to = request.to.address or f"{request.to.name or 'the complainant'}, by post"
    return f"To: {to}\nSubject: {subject}\n\n{text.strip()}"


def text_of(content: bytes) -> str:
    """The words of a letter that was written before, from its bytes."""
    part = email.message_from_bytes(content, policy=policy.default).get_body(("plain",))
    text: str = part.get_content() if part is not None else ""
    return text.strip()
