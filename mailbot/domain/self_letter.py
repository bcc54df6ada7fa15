"""The letter that `mailbot check --letter` sends from a mailbox to itself.

Its subject bears a code that proves it ours, so that a daemon that reads the mailbox meanwhile takes it for
what it is: history, whatever mail servers have done to its Message-ID (R32).
"""

import hmac
import re
import secrets

from mailbot.domain.mail import IncomingMail

HEADING = "mailbot test letter"
BODY = (
    "mailbot check sent this letter from the mailbox to itself, to see that letters leave and mail is read.\n"
    "It is no mail of a person, and nothing follows from it. You can delete it.\n"
)
_OCTETS = 10  # of randomness, and of proof
_CODE = re.compile(rf"{HEADING} ([0-9a-f]{{20}})\.([0-9a-f]{{20}})(?![0-9a-f])", re.IGNORECASE | re.ASCII)
_READ = 500  # characters of a subject


def new_code(mailbox: str, key: bytes) -> str:
    """A code for one letter of a mailbox."""
    chance = secrets.token_hex(_OCTETS)
    return f"{chance}.{_proof(mailbox, chance, key)}"


def subject(code: str) -> str:
    return f"{HEADING} {code}"


def is_self_letter(mail: IncomingMail, mailbox: str, key: bytes) -> bool:
    """Whether it is one that this very mailbox was sent by `check`.  Takes constant time."""
    sender = mail.sender
    if sender is None or sender.key != mailbox.casefold():
        return False
    match = _CODE.search(mail.subject[:_READ])
    return match is not None and hmac.compare_digest(match[2].lower(), _proof(mailbox, match[1].lower(), key))


def _proof(mailbox: str, chance: str, key: bytes) -> str:
    about = f"self:{mailbox.casefold()}:{chance}"
    return hmac.digest(key, about.encode("utf-8", "replace"), "sha256")[:_OCTETS].hex()
