"""Who sends the same complaint again within two days, as a new mail: one matter, one case (E8).

Mails whose bytes are alike are one mail anyhow (R3).  These have a Message-ID and a Date of their own; only
the same sender, the same heading and the same words make them one.  A person may still take them apart.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from mailbot.domain.mail import IncomingMail
from mailbot.domain.reading import Because, Kind, KindReading, Known, Proof, Reading, ThreadReading
from mailbot.domain.reference import Reference

WITHIN = timedelta(hours=48)
PROBABLE_DUPLICATE = "PROBABLE_DUPLICATE"
_SENT_TWICE = frozenset({Kind.COMPLAINT, Kind.APPEAL, Kind.COMPLAINANT_REPLY})
_BEFORE_SUBJECT = re.compile(r"^(?:(?:re|fw|fwd)\s?:\s*)+", re.IGNORECASE)


def candidates(mail: IncomingMail, reading: Reading, known: Known) -> tuple[Reference, ...]:
    """The records of this sender under the same heading, which the mail may say again; by reference.

    None for a mail that answers one of ours, or one on a case: that is no mail of its own.
    """
    heading = _heading(mail.subject)
    if reading.kind.kind not in _SENT_TWICE or reading.thread.proof not in {Proof.NONE, Proof.ADDRESS}:
        return ()
    return tuple(case.reference for case in known.by_address if heading and _heading(case.subject) == heading)


def soon_after(first: datetime, second: datetime) -> bool:
    """Whether two receipts are close enough for a second press of the button."""
    return abs(second - first) <= WITHIN


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in nothing but their white space; two empty ones say nothing."""
    return bool(one.strip()) and "".join(one.split()) == "".join(other.split())


def sent_again(reading: Reading, reference: Reference) -> Reading:
    """The mail as what it is: the complainant once more, on the case that its first copy made (R34)."""
    because = (Because(PROBABLE_DUPLICATE, str(reference)),)
    kind = KindReading(Kind.COMPLAINANT_REPLY, certain=True, because=because, marked=reading.kind.marked)
    thread = ThreadReading(reference, Proof.ADDRESS, (), because)
    return replace(reading, kind=kind, thread=thread)


def _heading(subject: str) -> str:
    return " ".join(_BEFORE_SUBJECT.sub("", subject.strip()).casefold().split())
