"""Confirmation codes nobody can guess (port Codes)."""

import hmac
from dataclasses import dataclass

from mailbot.domain.pending import ALPHABET, LENGTH


@dataclass(frozen=True, slots=True)
class KeyedCodes:
    """One of more than 600,000 million for each thing confirmed, by a key that only mailbot knows.

    The same mail gets the same code: where a store was put back and the mail is taken in again, the code in
    its writer's hands is good still.
    """

    key: bytes

    def __call__(self, about: str) -> str:
        number = int.from_bytes(hmac.digest(self.key, f"code:{about}".encode(), "sha256"))
        letters = []
        for _ in range(LENGTH):
            number, place = divmod(number, len(ALPHABET))
            letters.append(ALPHABET[place])
        return "".join(letters)
