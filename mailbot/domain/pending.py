"""Commands that wait for a code: nothing of them is done until whoever gave them confirms (R30)."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from mailbot.domain.reference import Reference

HOLDS = timedelta(hours=72)  # how long a code is good for (PROCEDURE D4)
FORGOTTEN = timedelta(days=30)  # after a code has run out, the words it stood for are kept no longer
CANCELLED = "CANCELLED"  # how commands are settled that their writer gave up
ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # without what is mistaken for another: 0 O 1 I L
LENGTH = 8  # letters of a code


@dataclass(frozen=True, slots=True)
class PendingCommand:
    """A block of commands that was shown to its writer, with what is needed to do it later."""

    code_hash: str  # the code itself is in the writer's mailbox alone
    person: str  # an id
    reference: Reference | None  # of the case they are about; None where they are about none
    text: str  # the block and the words below it, as written; "" once it is forgotten
    mail: str  # identity of the mail that held them (R3)
    created_at: datetime
    expires_at: datetime
    settled_at: datetime | None = None  # None while it waits
    settled_how: str = ""  # "DONE", "STALE", "REFUSED", CANCELLED

    def waits(self, now: datetime) -> bool:
        return self.settled_at is None and now < self.expires_at


def code_hash(code: str, key: bytes) -> str:
    """How a code is kept (HMAC-SHA-256 in hex), however it was typed: "k7mx 2qpr" is "K7MX2QPR"."""
    typed = "".join(letter for letter in code.upper() if letter.isalnum())
    return hmac.digest(key, f"confirm:{typed}".encode("utf-8", "replace"), "sha256").hex()


def spaced(code: str) -> str:
    """As it is shown: "K7MX-2QPR"."""
    return f"{code[: LENGTH // 2]}-{code[LENGTH // 2 :]}"
