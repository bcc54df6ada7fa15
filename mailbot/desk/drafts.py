"""Letters as they would read, for whoever is asked to confirm them."""

import email
from collections.abc import Iterable
from datetime import datetime
from email import policy

from mailbot.domain.letter import TO_COMPLAINANTS, LetterRequest
from mailbot.ports import Stationery


def drafts(stationery: Stationery, letters: Iterable[LetterRequest], now: datetime) -> str:
    """The plain text of every letter to somebody outside; "" where there is none."""
    outside = (one for one in letters if one.template in TO_COMPLAINANTS)
    return "\n\n\n".join(_draft(stationery, one, now) for one in outside)


def _draft(stationery: Stationery, request: LetterRequest, now: datetime) -> str:
    letter = stationery.write(request, now)
    part = email.message_from_bytes(letter.content, policy=policy.default).get_body(("plain",))
    text = part.get_content() if part is not None else ""
    return f"To: {request.to.address}\nSubject: {letter.subject}\n\n{text.strip()}"
